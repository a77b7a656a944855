"""DOIs: the permanent names of works, in any of the ways they are written."""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from belegt.citations.entry import Entry
from belegt.citations.identifier import address

_DOI = re.compile(
    r"""
    \s*+(?: (?:https?://)?(?:dx\.|www\.)?doi\.org/ | doi[:\s]\s*+ )?
    (?P<doi>10\.\d{4,9}(?:\.\d{1,9})*/[^\s{}\\\x00-\x1f\x7f]{1,300}?)
    [.,;]?\s*
    """,
    re.VERBOSE | re.IGNORECASE,
)


def parse_doi(text: str) -> str | None:
    """Return the DOI that ``text`` is: bare, behind "doi:", or as an address at doi.org.

    The case stays as written, though it does not count: compare with ``casefold()``.
    """
    match = _DOI.fullmatch(unquote(text) if "doi.org/" in text.lower() else text)
    return match["doi"] if match else None


def doi_of(entry: Entry) -> str | None:
    """Return the DOI of ``entry``, from its field "doi" or an address that is one."""
    found = (parse_doi(address(entry.text(name))) for name in ("doi", "url"))
    return next(filter(None, found), None)


def with_doi(doi: str, entries: Iterable[Entry]) -> Entry | None:
    """Return the first of ``entries`` that has ``doi``."""
    wanted = doi.casefold()
    return next((one for one in entries if (doi_of(one) or "").casefold() == wanted), None)
