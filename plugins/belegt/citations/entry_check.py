"""Checks of one entry against the datamodel: its type, its fields and those it lacks."""

from collections.abc import Iterator

from belegt.citations.datamodel import ENTRY_TYPES, OneOf
from belegt.citations.entry import Entry
from belegt.citations.entry_rules import MISSING_FIELD, UNDATED_VISIT, UNKNOWN_TYPE
from belegt.citations.field_check import check_field
from belegt.finding import Finding, Text, nearest


def check_fields(entry: Entry) -> Iterator[Finding]:
    """Yield what is wrong with the type of an entry and with the fields it has."""
    if entry.type not in ENTRY_TYPES:
        yield _unknown_type(entry)
    for field in entry.fields:
        yield from check_field(field)


def check_required(entry: Entry) -> Iterator[Finding]:
    """Yield what the entry lacks, counting the fields that it inherits."""
    known = ENTRY_TYPES.get(entry.type)
    missing = [group for group in known.required if not entry.field(*group)] if known else []
    if missing:
        yield _missing_fields(entry, missing)
    if known and known.name == "online" and entry.field("url") and not entry.field("urldate"):
        yield _undated_visit(entry)


def _missing_fields(entry: Entry, missing: list[OneOf]) -> Finding:
    german = ", ".join(" oder ".join(group[:2]) for group in missing)
    english = ", ".join(" or ".join(group[:2]) for group in missing)
    first = missing[0][0]
    return MISSING_FIELD.finding(
        entry.key_location,
        Text(
            f"in „{entry.key}“ (@{entry.type}) fehlt {german}",
            f"“{entry.key}” (@{entry.type}) lacks {english}",
        ),
        Text(f"füge „{first} = {{…}},“ hinzu", f"add “{first} = {{…}},”"),
    )


def _undated_visit(entry: Entry) -> Finding:
    return UNDATED_VISIT.finding(
        entry.key_location,
        Text(
            f"„{entry.key}“ sagt nicht, wann die Seite besucht wurde",
            f"“{entry.key}” does not say when the page was visited",
        ),
        Text("füge „urldate = {JJJJ-MM-TT},“ hinzu", "add “urldate = {YYYY-MM-DD},”"),
    )


def _unknown_type(entry: Entry) -> Finding:
    known = nearest(entry.type, tuple(ENTRY_TYPES))
    return UNKNOWN_TYPE.finding(
        entry.file.location(entry.start, entry.start + 1 + len(entry.type)),
        Text(f"„@{entry.type}“ ist kein Typ", f"“@{entry.type}” is no type of entry"),
        Text(f"meintest du „@{known}“?", f"did you mean “@{known}”?")
        if known
        else Text("nimm „@misc“", "use “@misc”"),
    )
