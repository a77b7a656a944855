"""Own fields: those that biblatex gives to some types of entries and not to the others.

After the manual (sections 2.1.1 and 2.2), with what BibTeX and reference managers write beside it.
A field that is in no list here belongs to every type: names, dates, identifiers, publishers, and
whatever exports put into all their entries. Types that biblatex has no list for have all fields.
"""

from collections.abc import Mapping
from types import MappingProxyType

JOURNALTITLE = ("journaltitle", "journal")
_JOURNAL = """
    journaltitle journal journalsubtitle journaltitleaddon
    issue issuetitle issuesubtitle issuetitleaddon
"""
_BOOK = "booktitle booksubtitle booktitleaddon bookauthor"
_EVENT = "eventtitle eventtitleaddon venue"
_EXTENT = "volume part pages chapter"
_IN_BOOK = f"{_BOOK} {_EXTENT}"

_OWN: Mapping[str, str] = {
    # Zotero writes the section of a newspaper as the chapter of an article.
    "article": f"{_JOURNAL} {_EXTENT}",
    "book": f"{_EXTENT} bookauthor",
    "bookinbook": _IN_BOOK,
    "booklet": "pages chapter",
    "collection": _EXTENT,
    "dataset": "",
    "inbook": _IN_BOOK,
    "incollection": _IN_BOOK,
    "inproceedings": f"{_IN_BOOK} {_EVENT}",
    "inreference": _IN_BOOK,
    "manual": _EXTENT,
    # Zotero calls the site of a page its journal.
    "misc": "journaltitle journal",
    "mvbook": f"{_EXTENT} bookauthor",
    "mvcollection": _EXTENT,
    "mvproceedings": f"{_EXTENT} {_EVENT} booktitle",
    "mvreference": _EXTENT,
    "online": "journaltitle journal",
    "patent": "",
    "periodical": f"{_JOURNAL} volume part pages",
    # BibTeX wants a book to have both titles, if its chapters are to inherit them.
    "proceedings": f"{_EXTENT} {_EVENT} booktitle",
    "reference": _EXTENT,
    "report": f"school {_EXTENT}",
    "software": "journaltitle journal",
    "suppbook": _IN_BOOK,
    "suppcollection": _IN_BOOK,
    "suppperiodical": f"{_JOURNAL} volume part pages",
    "thesis": "school pages chapter",
    "unpublished": _EVENT,
}

OWN_FIELDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {name: frozenset(fields.split()) for name, fields in _OWN.items()}
)

BOOK, EVENT = frozenset(_BOOK.split()), frozenset(_EVENT.split())

SHARED_OUT = frozenset[str]().union(*OWN_FIELDS.values())
"""Every field that some types have and others have not."""

PRINTED_ANYWHERE = frozenset({*JOURNALTITLE, "school"})
"""Those of ``SHARED_OUT`` that our style prints with every type."""

PRINTED_IN_A_WHOLE = frozenset({"volume", "part", "pages", "journalsubtitle"})
"""Those that it prints with every type, too, where a journal or book is named."""
