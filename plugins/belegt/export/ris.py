"""RIS: works as EndNote, Citavi, Zotero and library catalogues take them, written by rispy."""

from collections.abc import Iterable
from itertools import starmap
from typing import Any

import rispy  # noqa: TID251 - the one place that writes RIS

from belegt.citations.work import Work

_TYPES = {
    "article": "UNPB",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "MANSCPT",
    "motion_picture": "MPCT",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "personal_communication": "PCOMM",
    "post": "ELEC",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "software": "COMP",
    "song": "SOUND",
    "speech": "UNPB",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC",
}


class _Writer(rispy.RisWriter):  # type: ignore[misc] # ships no types
    def set_header(self, count: int) -> str:  # noqa: ARG002 - rispy calls it
        """Leave out the number before each record, which is no RIS."""
        return ""


def ris(works: Iterable[Work]) -> str:
    """Return ``works`` as RIS, one record each."""
    return str(rispy.dumps([_record(work) for work in works], implementation=_Writer)).lstrip()


def _record(work: Work) -> dict[str, Any]:
    first, _, last = work.pages.replace("–", "-").partition("-")
    fields = {
        "authors": [name.inverted for name in work.authors],
        "secondary_authors": [name.inverted for name in work.editors],
        "title": work.title,
        "secondary_title": work.container,
        "year": work.year,
        "date": _date(work.issued),
        "place_published": work.place,
        "publisher": work.publisher,
        "volume": work.volume,
        "number": work.issue or work.number,
        "type_of_work": work.genre,
        "edition": work.edition,
        "start_page": first.strip(),
        "end_page": last.strip("- "),
        "issn": work.isbn or work.issn,
        "doi": work.doi,
        "urls": [work.url] if work.url else [],
        "access_date": _date(work.accessed),
        "language": work.language,
    }
    # One field is one line; rispy would write a line break as it is.
    filled = starmap(_filled, ((name, value) for name, value in fields.items() if value))
    return {"type_of_reference": _TYPES.get(work.type, "GEN"), "id": work.key, **dict(filled)}


def _filled(name: str, value: str | list[str]) -> tuple[str, str | list[str]]:
    if isinstance(value, list):
        return name, [" ".join(one.split()) for one in value]
    return name, " ".join(value.split())


def _date(day: str) -> str:
    """Return an ISO date as RIS has it: year, month and day between slashes, "2024/09/17/"."""
    return "/".join([*day.split("-"), "", "", ""][:3]) + "/" if day else ""
