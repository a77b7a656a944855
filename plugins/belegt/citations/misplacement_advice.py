"""Advice on misplaced fields: the type or the field that the author most likely wanted."""

import re
from collections.abc import Sequence

from belegt.citations.entry import Entry, Field
from belegt.citations.own_field import BOOK, EVENT, JOURNALTITLE, OWN_FIELDS
from belegt.finding import Text

_CONFERENCE = re.compile(
    r"proceedings|proc\.|conference|conf\.|symposi|workshop|congress|kongress|konferenz|tagung",
    re.IGNORECASE,
)
# What may be called so for want of a better name.
_LOOSE = frozenset({"booklet", "misc", "online", "software"})
_BOOKS = frozenset({"book", "collection", "reference"})


def advice(strange: Sequence[Field], entry: Entry, kind: str, *, is_lost: bool) -> Text:
    """Return what to do about the fields of ``entry`` that are ``strange`` to its type."""
    names = {field.name for field in strange}
    if field := _field_meant(names, entry, kind):
        return _instead(*field)
    if better := _type_meant(names, entry, kind):
        return _instead(f"@{entry.type}", f"@{better}")
    if is_lost:
        return Text(
            "schreib in „note“, was davon gedruckt werden soll",
            "write into “note” what of it is to be printed",
        )
    return Text(
        f"prüfe, ob „@{entry.type}“ der richtige Typ ist",
        f"check whether “@{entry.type}” is the right type",
    )


def is_in_book(entry: Entry, kind: str) -> bool:
    """Say whether ``entry`` is part of a book that it names."""
    return OWN_FIELDS[kind] >= BOOK and entry.field("booktitle") is not None


def _field_meant(names: set[str], entry: Entry, kind: str) -> tuple[str, str] | None:
    if "booktitle" in names and not entry.field("title"):
        return "booktitle", "title"
    # Mendeley puts the name of a site there.
    if "booktitle" in names and _is_page(entry, kind) and not entry.field("organization"):
        return "booktitle", "organization"
    if names == {"issue"} and not entry.field("number"):
        return "issue", "number"
    return None


def _type_meant(names: set[str], entry: Entry, kind: str) -> str | None:
    if is_in_book(entry, kind):
        return None
    if names & BOOK and kind in _LOOSE | _BOOKS | {"manual", "report"}:
        return "inproceedings" if _CONFERENCE.search(entry.text("booktitle")) else "incollection"
    if entry.field(*JOURNALTITLE) and kind in _LOOSE | {"book", "inbook", "manual", "report"}:
        return "article"
    if "school" in names:
        return "thesis"
    if names & EVENT and entry.field("eventtitle"):
        return "proceedings" if kind in _BOOKS else "unpublished" if kind in _LOOSE else None
    is_book = kind in _LOOSE and "pages" not in names and not _is_page(entry, kind)
    return "book" if is_book and entry.field("publisher", "isbn") else None


def _is_page(entry: Entry, kind: str) -> bool:
    """Say whether this is rather a page on the web than anything printed."""
    is_on_web = kind in ("misc", "online") and entry.field("url") is not None
    return is_on_web and not entry.field("isbn", "editor", "pages")


def _instead(written: str, meant: str) -> Text:
    return Text(
        f"schreib „{meant}“ statt „{written}“",
        f"write “{meant}” instead of “{written}”",
    )
