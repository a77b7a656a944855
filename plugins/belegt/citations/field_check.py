"""Checks of one field: its name, and whether pandoc will print all of its value."""

import re
from collections.abc import Iterator
from functools import lru_cache

from belegt.citations.datamodel import FIELDS, PRINTED, FieldKind
from belegt.citations.defect import short
from belegt.citations.edtf import is_date, is_month
from belegt.citations.entry import Field
from belegt.citations.entry_rules import (
    MISSPELT_FIELD,
    ODD_DATE,
    SWALLOWED_FIELD,
    UNESCAPED,
    UNKNOWN_FIELD,
)
from belegt.citations.extent import is_endless
from belegt.citations.form_check import check_form
from belegt.citations.form_rules import ENDLESS_FIELD
from belegt.finding import Finding, Text

_BRACES = str.maketrans("", "", "{}")
_VERBATIM = re.compile(r"\\(?:url|href|path|nolinkurl)\s*\{[^{}]*\}")
_LOST_BEHIND = re.compile(r"(?<!\\)[%#]")
# Commands with which pandoc 3.9 loses the whole field, unless they are complete.
_FATAL = re.compile(r"\\(?:begin|end|verb|input|include)(?![A-Za-z])|\\\((?!.*\\\))", re.DOTALL)
_DOLLAR = re.compile(r"(?<!\\)\$")
_FIELD_INSIDE = re.compile(r',\s*([A-Za-z]+)\s*=\s*[{"]')


def check_field(field: Field) -> Iterator[Finding]:
    """Yield what is wrong with one field that an entry has."""
    kind = FIELDS.get(field.name)
    if kind in PRINTED and is_endless(field):
        yield _endless(field)
    elif kind is FieldKind.TEXT:
        yield from _check_text(field)
    elif kind is FieldKind.DATE:
        yield from _check_date(field)
    elif kind is None:
        yield _unknown_field(field)
    if field.name == "month":
        yield from _check_month(field)
    yield from check_form(field)


def _endless(field: Field) -> Finding:
    name = field.written_name
    return ENDLESS_FIELD.finding(
        field.name_location,
        Text(
            f"„{name}“ ist zu lang oder zu tief verschachtelt und wird nicht gedruckt",
            f"“{name}” is too long or too deeply nested, and is not printed",
        ),
        Text("prüfe, wo der Wert enden soll", "check where the value should end"),
    )


def _unknown_field(field: Field) -> Finding:
    name, known = field.written_name, _one_edit_away(field.name)
    message = Text(f"„{name}“ ist kein bekanntes Feld", f"“{name}” is no known field")
    if known is None:
        help_ = Text("lass es stehen, gedruckt wird es nicht", "leave it, it is not printed")
        return UNKNOWN_FIELD.finding(field.name_location, message, help_)
    help_ = Text(f"meintest du „{known}“?", f"did you mean “{known}”?")
    rule = UNKNOWN_FIELD if FIELDS[known] is FieldKind.SILENT else MISSPELT_FIELD
    return rule.finding(field.name_location, message, help_)


@lru_cache(maxsize=1024)
def _one_edit_away(name: str) -> str | None:
    """Return the field whose name differs in one letter, printed ones first."""
    near = [known for known in FIELDS if _is_one_edit(name, known)]
    return min(near, key=lambda known: FIELDS[known] is FieldKind.SILENT, default=None)


def _is_one_edit(one: str, other: str) -> bool:
    """Say whether a letter was added, left out, changed or swapped with its neighbour."""
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 3:
        return False
    start = 0
    while one[start : start + 1] == other[start : start + 1] != "":
        start += 1
    one, other = one[start:], other[start:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[:2] == other[1::-1] and one[2:] == other[2:])
    )


def _check_text(field: Field) -> Iterator[Finding]:
    value = field.value
    if "=" in value:
        yield from _check_swallowed(field)
    if "\\" in value:
        value = _VERBATIM.sub(lambda match: " " * len(match.group()), value)
    if ("%" in value or "#" in value) and (lost := _LOST_BEHIND.search(value)):
        yield _unescaped(field, lost.start(), lost.group())
    if "\\" in value and (fatal := _FATAL.search(value)):
        yield _unescaped(field, fatal.start(), fatal.group())
    if "$" in value:
        dollars = list(_DOLLAR.finditer(value))
        if len(dollars) % 2:
            yield _unescaped(field, dollars[-1].start(), "$")


def _check_swallowed(field: Field) -> Iterator[Finding]:
    inside = _FIELD_INSIDE.search(field.value)
    if inside is None or inside[1].lower() not in FIELDS:
        return
    yield SWALLOWED_FIELD.finding(
        field.part(*inside.span(1)),
        Text(
            f"„{inside[1]}“ steht im Wert von „{field.written_name}“",
            f"“{inside[1]}” stands inside the value of “{field.written_name}”",
        ),
        Text(
            f"schließe die Klammern von „{field.written_name}“ vor „{inside[1]}“",
            f"close the braces of “{field.written_name}” before “{inside[1]}”",
        ),
    )


def _unescaped(field: Field, offset: int, sign: str) -> Finding:
    if sign == "%":
        behind = short(field.value[offset + 1 :]) or sign
        lost = Text(f"„{behind}“ nach dem % geht verloren", f"“{behind}” behind the % is lost")
    else:
        name = field.written_name
        lost = Text(
            f"wegen „{sign}“ geht das ganze Feld „{name}“ verloren",
            f"because of “{sign}” the whole field “{name}” is lost",
        )
    help_ = (
        Text(f"schreib \\{sign}", f"write \\{sign}")
        if len(sign) == 1
        else Text("schreib es ohne TeX-Befehl", "write it without the command of TeX")
    )
    return UNESCAPED.finding(field.part(offset, offset + 1), lost, help_)


def _check_date(field: Field) -> Iterator[Finding]:
    value = field.value.translate(_BRACES)
    # pandoc prints this one word for a year.
    if not value.strip() or value == "forthcoming" or is_date(value):
        return
    what = Text("kein Jahr", "no year") if field.name == "year" else Text("kein Datum", "no date")
    yield ODD_DATE.finding(
        field.part(0, len(field.value)),
        Text(f"„{short(value)}“ ist {what.de}", f"“{short(value)}” is {what.en}"),
        Text(
            "schreib es wie 2020, 2020-05 oder 2020-05-17; für Unveröffentlichtes pubstate",
            "write it like 2020, 2020-05 or 2020-05-17; for unpublished works use pubstate",
        ),
    )


def _check_month(field: Field) -> Iterator[Finding]:
    value = field.value.translate(_BRACES)
    if value.strip() and not is_month(value):
        yield ODD_DATE.finding(
            field.part(0, len(field.value)),
            Text(f"„{short(value)}“ ist kein Monat", f"“{short(value)}” is no month"),
            Text(
                "schreib die Zahl des Monats, von 1 bis 12",
                "write the number of the month, from 1 to 12",
            ),
        )
