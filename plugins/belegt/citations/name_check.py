"""Checks of lists of names: is there an “and” between any two of them?"""

import re
from collections.abc import Iterator

from belegt.citations.defect import short
from belegt.citations.entry import Field
from belegt.citations.form_rules import ODD_NAME
from belegt.finding import Finding, Text

_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_INNERMOST = re.compile(r"\{[^{}]*\}")
_TWO_AND = re.compile(r"\band\s+and(?=\s|$)|(?<!\S)and\s*$|^\s*and\s", re.IGNORECASE)
_OTHERS = re.compile(r"\b[Ee]t\.?\s+[Aa]l\b\.?|\bu\.\s?a\.\s*$")  # "U. A." are initials
# In "family=Wal, given=Jan" a name may have any number of commas.
_EXTENDED = re.compile(r"\s*(?:family|given|prefix|suffix)\s*=")
_DEEPEST = 20  # braces within braces; no name has that many


def check_names(field: Field) -> Iterator[Finding]:
    """Yield a finding for the first name in ``field`` that is more than one, or none."""
    value = _without_braces(field.value)
    found = _TWO_AND.search(value) or _OTHERS.search(value)
    if found:
        yield _odd(field, found.start(), found.group().strip())
        return
    start = 0
    for joint in (*_AND.finditer(value), None):
        name = value[start : joint.start() if joint else len(value)]
        if (";" in name or name.count(",") > 2) and not _EXTENDED.match(name):
            yield _odd(field, start, name)
            return
        start = joint.end() if joint else start


def _without_braces(value: str) -> str:
    """Return ``value`` at equal length without what stands in braces, which is one name."""
    for _ in range(_DEEPEST):
        if "{" not in value:
            break
        value = _INNERMOST.sub(lambda inside: "." * len(inside.group()), value)
    return value


def _odd(field: Field, start: int, name: str) -> Finding:
    shown = short(field.value[start : start + len(name)])
    if _OTHERS.fullmatch(name):
        message = Text(f"„{shown}“ würde ein Name", f"“{shown}” would become a name")
        help_ = Text("schreib „and others“", "write “and others”")
    elif _TWO_AND.search(name):
        message = Text(f"neben „{shown}“ fehlt ein Name", f"a name is missing beside “{shown}”")
        help_ = Text("lösche das „and“ zu viel", "delete the “and” that is too many")
    else:
        message = Text(f"„{shown}“ gilt als ein Name", f"“{shown}” counts as one name")
        help_ = Text(
            "trenne mit „and“: Name, Vorname and Name, Vorname; eine Körperschaft setz in {…}",
            "part them with “and”: Name, First and Name, First; put an institution into {…}",
        )
    return ODD_NAME.finding(field.part(start, start + len(name)), message, help_)
