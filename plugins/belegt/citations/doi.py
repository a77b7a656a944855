"""DOIs: the permanent names of works, in any of the ways they are written."""

import re
from urllib.parse import unquote

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
