"""Checks of one entry against the datamodel: its type, its fields and those it lacks."""

from collections.abc import Iterator

from belegt.citations.datamodel import ENTRY_TYPES, JOURNAL, OneOf
from belegt.citations.entry import Entry
from belegt.citations.entry_rules import MISSING_FIELD, UNDATED_VISIT, UNKNOWN_TYPE
from belegt.citations.field_check import check_field
from belegt.citations.misplacement_check import check_misplaced
from belegt.finding import Finding, Text, nearest

# What says of a work that it has appeared somewhere for good.
_FIXED = ("doi", "eprint", "isbn", "issn", "publisher", "journal", "journaltitle", "archivedurl")


def check_fields(entry: Entry, *, is_parent: bool = False) -> Iterator[Finding]:
    """Yield what is wrong with the type of an entry and with the fields it has.

    ``is_parent`` says that others inherit from it.
    """
    if entry.type not in ENTRY_TYPES:
        yield _unknown_type(entry)
    for field in entry.fields:
        yield from check_field(field)
    yield from check_misplaced(entry, is_parent=is_parent)


def check_required(entry: Entry) -> Iterator[Finding]:
    """Yield what the entry lacks, counting the fields that it inherits."""
    known = ENTRY_TYPES.get(entry.type)
    missing = [group for group in known.required if not entry.field(*group)] if known else []
    if missing:
        yield _missing_fields(entry, missing)
    if known and _is_web_page(entry, known.name) and not entry.field("urldate"):
        yield _undated_visit(entry)


def _is_web_page(entry: Entry, kind: str) -> bool:
    """Say whether the source is a page on the web, which may change; BibTeX calls it @misc."""
    is_elsewhere = kind != "online" and entry.field(*_FIXED)
    return kind in ("online", "misc") and entry.field("url") is not None and not is_elsewhere


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
        _other_type(entry, missing)
        or Text(f"füge „{first} = {{…}},“ hinzu", f"add “{first} = {{…}},”"),
    )


def _other_type(entry: Entry, missing: list[OneOf]) -> Text | None:
    """Return the type that an article without a journal has in truth, if its fields tell."""
    telling = entry.field("booktitle") or entry.field("publisher", "isbn")
    if missing != [JOURNAL] or telling is None:
        return None
    field, better = telling.name, "incollection" if telling.name == "booktitle" else "book"
    return Text(
        f"es hat {field}: schreib „@{better}“ statt „@{entry.type}“",
        f"it has {field}: write “@{better}” instead of “@{entry.type}”",
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
