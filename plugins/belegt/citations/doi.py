"""Works by their DOI, wherever in an entry it stands."""

from collections.abc import Iterable

from belegt.citations.entry import Entry
from belegt.citations.identifier import address, parse_doi


def doi_of(entry: Entry) -> str | None:
    """Return the DOI of ``entry``, from its field "doi" or an address that is one."""
    found = (parse_doi(address(entry.text(name))) for name in ("doi", "url"))
    return next(filter(None, found), None)


def with_doi(doi: str, entries: Iterable[Entry]) -> Entry | None:
    """Return the first of ``entries`` that has ``doi``."""
    wanted = doi.casefold()
    return next((one for one in entries if (doi_of(one) or "").casefold() == wanted), None)
