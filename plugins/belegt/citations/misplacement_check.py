"""Checks for fields that exist, but do not belong to the type of their entry."""

import re
from collections.abc import Iterator, Sequence

from belegt.citations.datamodel import ENTRY_TYPES, JOURNAL
from belegt.citations.entry import Entry, Field
from belegt.citations.misplacement_rules import LOST_FIELD, MISPLACED_FIELD
from belegt.citations.own_field import (
    BOOK,
    EVENT,
    JOURNALTITLE,
    OWN_FIELDS,
    PRINTED_ANYWHERE,
    PRINTED_IN_A_WHOLE,
    SHARED_OUT,
)
from belegt.finding import Finding, Text

_CONFERENCE = re.compile(
    r"proceedings|proc\.|conference|conf\.|symposi|workshop|congress|kongress|konferenz|tagung",
    re.IGNORECASE,
)
_BRACES = str.maketrans("", "", "{}")
# Of what is told at a meeting: its volume, or the talk.
_OF_EVENT = {"book": "proceedings", "collection": "proceedings"} | dict.fromkeys(
    ("misc", "online"), "unpublished"
)
_LOOSE = frozenset({"booklet", "dataset", "misc", "online", "software"})


def check_misplaced(entry: Entry) -> Iterator[Finding]:
    """Yield one finding for all fields of ``entry`` that belong to another type than its own.

    A warning where our style prints some of them nowhere, an information where it prints all.
    """
    names = {field.name for field in entry.fields}
    kind = ENTRY_TYPES[entry.type].name if entry.type in ENTRY_TYPES else ""
    if kind not in OWN_FIELDS or names.isdisjoint(SHARED_OUT):
        return
    if kind == "article" and not entry.field(*JOURNAL):
        return  # that it lacks one says which type it is
    strange = [field for field in entry.fields if _is_strange(field, entry, kind)]
    lost = [field for field in strange if _is_lost(field, entry, kind)]
    if lost:
        yield _lost(entry, lost, _type_meant(lost, entry, kind))
    elif strange:
        yield _misplaced(entry, strange, _type_meant(strange, entry, kind))


def _is_strange(field: Field, entry: Entry, kind: str) -> bool:
    if field.name not in SHARED_OUT or field.name in OWN_FIELDS[kind] or not field.value.strip():
        return False
    if field.name in JOURNALTITLE and kind == "inproceedings":
        return entry.field("booktitle") is not None  # some meetings appear in a journal
    # BibTeX wants a book to have both titles, if its chapters are to inherit them.
    return field.name != "booktitle" or _plain(field.value) != _plain(entry.text("title"))


def _is_lost(field: Field, entry: Entry, kind: str) -> bool:
    """Say whether our style prints ``field``, which is strange to ``kind``, nowhere."""
    if field.name in JOURNALTITLE:
        return _is_in_book(entry, kind)
    if field.name in PRINTED_IN_A_WHOLE:
        return not (entry.field(*JOURNALTITLE) or _is_in_book(entry, kind))
    return field.name not in PRINTED_ANYWHERE


def _is_in_book(entry: Entry, kind: str) -> bool:
    return OWN_FIELDS[kind] >= BOOK and entry.field("booktitle") is not None


def _plain(value: str) -> str:
    return value.translate(_BRACES).casefold().strip()


def _type_meant(strange: Sequence[Field], entry: Entry, kind: str) -> str | None:
    """Return the type whose fields these are, if it is plain which; else they are a note."""
    names = {field.name for field in strange}
    if _is_in_book(entry, kind):
        return None
    if names & BOOK and kind != "article":
        return "inproceedings" if _CONFERENCE.search(entry.text("booktitle")) else "incollection"
    if kind != "article" and entry.field(*JOURNALTITLE):
        return "article"
    if "school" in names:
        return "thesis"
    if names & EVENT:
        return _OF_EVENT.get(kind)
    is_book = kind in _LOOSE and "pages" not in names and entry.field("publisher", "isbn")
    return "book" if is_book else None


def _lost(entry: Entry, fields: Sequence[Field], better: str | None) -> Finding:
    german, english = _quoted(fields)
    one = len(fields) == 1
    message = Text(
        f"{german} {'gehört' if one else 'gehören'} nicht zu @{entry.type} und "
        f"{'wird' if one else 'werden'} nicht gedruckt",
        f"{english} {'does' if one else 'do'} not belong to @{entry.type} and "
        f"{'is' if one else 'are'} not printed",
    )
    return LOST_FIELD.finding(fields[0].name_location, message, _help(entry, better))


def _misplaced(entry: Entry, fields: Sequence[Field], better: str | None) -> Finding:
    german, english = _quoted(fields)
    one = len(fields) == 1
    message = Text(
        f"{german} {'gehört' if one else 'gehören'} nicht zu @{entry.type}",
        f"{english} {'does' if one else 'do'} not belong to @{entry.type}",
    )
    return MISPLACED_FIELD.finding(fields[0].name_location, message, _help(entry, better))


def _quoted(fields: Sequence[Field]) -> tuple[str, str]:
    names = [field.written_name for field in fields]
    return ", ".join(f"„{name}“" for name in names), ", ".join(f"“{name}”" for name in names)


def _help(entry: Entry, better: str | None) -> Text:
    if better is None:
        return Text(
            "schreib in „note“, was davon gedruckt werden soll",
            "write into “note” what of it is to be printed",
        )
    return Text(
        f"schreib „@{better}“ statt „@{entry.type}“",
        f"write “@{better}” instead of “@{entry.type}”",
    )
