"""Checks of single fields: their names, and the values of those that decide much."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from belegt import post_rules as rules
from belegt.day import days_in_month, read_day, suggest_day
from belegt.finding import Finding, Text
from belegt.kind import KINDS
from belegt.post import Field, Post
from belegt.rule import Rule

_DATES = frozenset({"date", "modified", "planned", "geplant"})
_KNOWN_NAMES = {
    name.lower(): name
    for name in (
        *("Title", "Date", "Modified", "Status", "Category", "Tags", "Keywords", "Slug", "Author"),
        *("Authors", "Summary", "Lang", "Translation", "Template", "Save_as", "URL"),  # Pelican's
        *("Kind", "Art", "Effort", "Aufwand", "Stage", "Stand", "Planned", "Geplant"),  # ours
    )
}
# Near enough for a typing error ("Satus", "Tgas"), too far for another word ("Place", "Planned").
_ALIKE = 0.75
_MEANT_NAMES = {
    "titel": "Title",
    "datum": "Date",
    "aktualisiert": "Modified",
    "kategorie": "Category",
    "rubrik": "Category",
    "schlagwort": "Tags",
    "schlagworte": "Tags",
    "autor": "Author",
    "autorin": "Author",
    "zusammenfassung": "Summary",
    "sprache": "Lang",
    "language": "Lang",
}

_SEVERAL_NUMBERS = re.compile(r"\d\D+\d")


@dataclass(frozen=True, slots=True)
class _Choice:
    """A field with a closed set of values: what they are, and what else people write for them."""

    rule: Rule
    values: tuple[str, ...]
    meant: Mapping[str, str]
    accepted: frozenset[str] = frozenset()  # also right, in any case

    def suggestion(self, value: str) -> str | None:
        """Return the value that was meant: None if ``value`` is one, empty if nobody knows."""
        lower = value.lower()
        if value in self.values or lower in self.accepted:
            return None
        known = {name.lower(): name for name in self.values}
        close = get_close_matches(lower, known, n=1)
        return self.meant.get(lower, known[close[0]] if close else "")


_STATUS = _Choice(
    rules.UNKNOWN_STATUS,
    ("published", "draft", "hidden", "skip"),
    {
        "entwurf": "draft",
        "öffentlich": "published",
        "veröffentlicht": "published",
        "public": "published",
        "versteckt": "hidden",
    },
)
_KIND = _Choice(
    rules.UNKNOWN_KIND,
    ("research", "opinion"),
    {"study": "research", "essay": "opinion", "column": "opinion", "comment": "opinion"},
    accepted=frozenset(KINDS),
)
_ART = _Choice(
    rules.UNKNOWN_KIND,
    ("Recherche", "Meinung"),
    {"forschung": "Recherche", "kommentar": "Meinung", "kolumne": "Meinung", "essay": "Meinung"},
    accepted=frozenset(KINDS),
)
_LANG = _Choice(
    rules.UNKNOWN_LANGUAGE,
    ("de", "en"),
    {"deutsch": "de", "german": "de", "ger": "de", "englisch": "en", "english": "en"}
    | dict.fromkeys(("de-de", "de_de", "de-at", "de-ch"), "de")
    | dict.fromkeys(("en-us", "en_us", "en-gb", "en_gb"), "en"),
)
_CHOICES = {"status": _STATUS, "kind": _KIND, "art": _ART, "lang": _LANG}


def check_metadata_field(post: Post, field: Field) -> Iterator[Finding]:
    """Yield what is wrong with ``field``: an unknown name, or a value that would be misread."""
    name = field.name.lower()
    if name not in _KNOWN_NAMES:
        yield _unknown_name(post, field)
    elif name in _CHOICES and field.value.strip():
        yield from _check_choice(post, field, _CHOICES[name])
    elif name in _DATES and field.value.strip():
        yield from _check_date(post, field)


def _unknown_name(post: Post, field: Field) -> Finding:
    place = post.location(field.name_start, field.name_start + len(field.name))
    close = get_close_matches(field.name.lower(), _KNOWN_NAMES, n=1, cutoff=_ALIKE)
    meant = _MEANT_NAMES.get(field.name.lower(), _KNOWN_NAMES[close[0]] if close else "")
    message = Text(
        f"„{field.name}“ liest niemand in den Metadaten",
        f"nobody reads “{field.name}” in the metadata",
    )
    if meant:
        help_ = Text(f"schreib „{meant}“", f"write “{meant}”")
        return rules.MISSPELT_METADATA.finding(place, message, help_)
    return rules.UNKNOWN_METADATA.finding(
        place,
        message,
        Text(
            "lösche die Zeile, wenn dein Theme sie nicht braucht",
            "delete the line unless your theme needs it",
        ),
    )


def _check_choice(post: Post, field: Field, choice: _Choice) -> Iterator[Finding]:
    meant = choice.suggestion(field.value.strip())
    if meant is None:
        return
    known = ", ".join(choice.values)
    yield choice.rule.finding(
        post.location(field.start, field.end),
        Text(
            f"„{field.name}“ kann nicht „{field.value}“ sein",
            f"“{field.name}” cannot be “{field.value}”",
        ),
        Text(f"schreib „{meant}“", f"write “{meant}”")
        if meant
        else Text(f"schreib eins von: {known}", f"write one of: {known}"),
    )


def _check_date(post: Post, field: Field) -> Iterator[Finding]:
    value = field.value.strip()
    place = post.location(field.start, field.end)
    try:
        if read_day(value) is not None:
            return
    except ValueError:
        yield _impossible(post, field)
        return
    meant = suggest_day(value)
    yield rules.UNCLEAR_DATE.finding(
        place,
        Text(
            f"„{value}“ liest nicht jeder als denselben Tag",
            f"not everyone reads “{value}” as the same day",
        )
        if _SEVERAL_NUMBERS.search(value)
        else Text(f"„{value}“ ist kein Tag", f"“{value}” is no day"),
        Text(f"schreib „{meant}“", f"write “{meant}”")
        if meant
        else Text(
            "schreib Jahr-Monat-Tag, wie in „2026-08-02“",
            "write year-month-day, as in “2026-08-02”",
        ),
    )


def _impossible(post: Post, field: Field) -> Finding:
    value = field.value.strip()
    days = days_in_month(value)
    if days is None:
        help_ = Text("schreib einen Monat von 01 bis 12", "write a month from 01 to 12")
    elif 1 <= int(value[8:10]) <= days:
        help_ = Text("schreib eine Uhrzeit bis 23:59", "write a time up to 23:59")
    else:
        help_ = Text(f"schreib einen Tag von 01 bis {days}", f"write a day from 01 to {days}")
    return rules.IMPOSSIBLE_DATE.finding(
        post.location(field.start, field.end),
        Text(f"„{value}“ gibt es nicht", f"“{value}” does not exist"),
        help_,
    )
