"""Checks for fields that exist, but do not belong to the type of their entry."""

from collections.abc import Iterator, Sequence

from belegt.citations.datamodel import ENTRY_TYPES, JOURNAL
from belegt.citations.entry import Entry, Field
from belegt.citations.misplacement_advice import advice, is_in_book
from belegt.citations.misplacement_rules import LOST_FIELD, MISPLACED_FIELD
from belegt.citations.own_field import (
    BOOK,
    JOURNALTITLE,
    OWN_FIELDS,
    PRINTED_ANYWHERE,
    PRINTED_IN_A_WHOLE,
    SHARED_OUT,
)
from belegt.finding import Finding, Text
from belegt.rule import Rule

_BRACES = str.maketrans("", "", "{}")


def check_misplaced(entry: Entry, *, is_parent: bool = False) -> Iterator[Finding]:
    """Yield one finding for all fields of ``entry`` that belong to another type than its own.

    A warning where our style prints some of them nowhere, an information where it prints all.
    What other entries inherit through crossref, from a parent, may stand in it.
    """
    kind = ENTRY_TYPES[entry.type].name if entry.type in ENTRY_TYPES else ""
    if kind not in OWN_FIELDS or SHARED_OUT.isdisjoint(field.name for field in entry.fields):
        return
    if is_parent or (kind == "article" and not entry.field(*JOURNAL)):
        return  # that an article lacks its journal says which type it is
    strange = [field for field in entry.fields if _is_strange(field, entry, kind)]
    lost = [field for field in strange if _is_lost(field, entry, kind)]
    if lost:
        yield _finding(LOST_FIELD, lost, entry, kind)
    elif strange:
        yield _finding(MISPLACED_FIELD, strange, entry, kind)


def _is_strange(field: Field, entry: Entry, kind: str) -> bool:
    if field.name not in SHARED_OUT or field.name in OWN_FIELDS[kind] or not field.value.strip():
        return False
    if field.name in JOURNALTITLE and kind == "inproceedings":
        return entry.field("booktitle") is not None  # some meetings appear in a journal
    return field.name not in BOOK or not _has_title_twice(entry)


def _has_title_twice(entry: Entry) -> bool:
    """Say whether a book has both its titles, as BibTeX wants it, for its chapters to inherit."""
    return _plain(entry.text("booktitle")) == _plain(entry.text("title")) != ""


def _plain(value: str) -> str:
    return value.translate(_BRACES).casefold().strip()


def _is_lost(field: Field, entry: Entry, kind: str) -> bool:
    """Say whether our style prints ``field``, which is strange to ``kind``, nowhere."""
    if field.name in JOURNALTITLE:
        return is_in_book(entry, kind)
    if field.name in PRINTED_IN_A_WHOLE:
        return not (entry.field(*JOURNALTITLE) or is_in_book(entry, kind))
    return field.name not in PRINTED_ANYWHERE


def _finding(rule: Rule, fields: Sequence[Field], entry: Entry, kind: str) -> Finding:
    german = ", ".join(f"„{field.written_name}“" for field in fields)
    english = ", ".join(f"“{field.written_name}”" for field in fields)
    one, is_lost = len(fields) == 1, rule is LOST_FIELD
    message = Text(
        f"{german} {'gehört' if one else 'gehören'} nicht zu @{entry.type}",
        f"{english} {'does' if one else 'do'} not belong to @{entry.type}",
    )
    if is_lost:
        message = Text(
            f"{message.de} und {'wird' if one else 'werden'} nicht gedruckt",
            f"{message.en} and {'is' if one else 'are'} not printed",
        )
    help_ = advice(fields, entry, kind, is_lost=is_lost)
    return rule.finding(fields[0].name_location, message, help_)
