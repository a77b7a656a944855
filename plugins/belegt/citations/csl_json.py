"""CSL-JSON: its values as registries give them, one alone or in a list, of any type."""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A person, or an institution in ``family`` alone."""

    family: str
    given: str = ""
    suffix: str = ""
    is_institution: bool = False


def text_of(value: object) -> str:
    """Return the words of a value in one line; of a list, those of its first member."""
    if isinstance(value, list):
        return text_of(value[0]) if value else ""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    printable = (one if one.isprintable() else " " for one in str(value))
    return " ".join("".join(printable).split())


def names_of(value: object) -> Iterator[Name]:
    """Yield the people and institutions in a list of names; what is none is left out."""
    for one in value if isinstance(value, list) else ():
        if not isinstance(one, dict):
            continue
        particles = (one.get("non-dropping-particle"), one.get("dropping-particle"))
        family = " ".join(filter(None, (*map(text_of, particles), text_of(one.get("family")))))
        if family:
            yield Name(family, text_of(one.get("given")), text_of(one.get("suffix")))
        elif institution := text_of(one.get("name") or one.get("literal")):
            yield Name(institution, is_institution=True)


def day_of(value: object) -> str:
    """Return year, month and day of CSL's "date-parts" as far as they are known."""
    parts = value.get("date-parts") if isinstance(value, dict) else None
    first = parts[0] if isinstance(parts, list) and parts else None
    known = [text_of(one) for one in first] if isinstance(first, list) else []
    if not known or not re.fullmatch(r"\d{4}", known[0]):
        return ""
    rest = [f"{int(one):02}" for one in known[1:3] if re.fullmatch(r"\d{1,2}", one)]
    return "-".join((known[0], *rest))
