"""Works: what a program is told of a source, or of a post; every format is written from these.

A work is read from CSL-JSON (https://github.com/citation-style-language/schema), the names of
whose types it keeps. What is not printed never gets in: pandoc is not shown it.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

# The markup of CSL-JSON; anything else that looks like a tag is text.
_MARKUP = re.compile(r"</?(?:i|b|sc|sub|sup|span)\b[^<>]*>")


@dataclass(frozen=True, slots=True)
class Name:
    """A person; an institution has only a family name."""

    family: str
    given: str = ""

    @property
    def inverted(self) -> str:
        """The name as a list has it: "Weber, Anna"."""
        return f"{self.family}, {self.given}" if self.given else self.family

    @property
    def straight(self) -> str:
        """The name as one says it: "Anna Weber"."""
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Work:
    """A source or a post as data; dates are ISO 8601 as far as they are known, else empty.

    ``csl`` is all of it as one object of CSL-JSON; ``type`` is that of CSL, ``container`` what
    the work is part of. No text holds markup.
    """

    key: str
    type: str
    csl: str
    title: str = ""
    container: str = ""
    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    issued: str = ""
    accessed: str = ""
    publisher: str = ""
    place: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    number: str = ""
    genre: str = ""
    edition: str = ""
    doi: str = ""
    url: str = ""
    isbn: str = ""
    issn: str = ""
    language: str = ""

    @property
    def year(self) -> str:
        """The four digits of the year, or nothing."""
        return self.issued[:4]


def read_works(csl_json: str) -> tuple[Work, ...]:
    """Return the works in ``csl_json``, an array of CSL-JSON."""
    return tuple(read_work(one) for one in json.loads(csl_json))


def read_work(csl: Mapping[str, Any]) -> Work:
    """Return the work that one object of CSL-JSON describes."""
    named = dict(csl) | {"type": csl.get("type") or "document"}  # pandoc knows none for @misc

    def text(name: str) -> str:
        return " ".join(_MARKUP.sub("", str(csl.get(name, ""))).split())

    return Work(
        key=str(csl["id"]),
        type=named["type"],
        csl=json.dumps(named, ensure_ascii=False, sort_keys=True),
        title=text("title"),
        container=text("container-title"),
        authors=_names(csl.get("author", csl.get("director", ()))),
        editors=_names(csl.get("editor", ())),
        issued=_day(csl.get("issued", {})),
        accessed=_day(csl.get("accessed", {})),
        publisher=text("publisher"),
        place=text("publisher-place"),
        volume=text("volume"),
        issue=text("issue"),
        pages=text("page"),
        number=text("number"),
        genre=text("genre"),
        edition=text("edition"),
        doi=text("DOI"),
        url=_web(text("URL")),
        isbn=text("ISBN"),
        issn=text("ISSN"),
        language=text("language"),
    )


def _names(people: Sequence[Mapping[str, str]]) -> tuple[Name, ...]:
    """Return the names of ``people``, without the "others" that BibTeX ends a list with."""
    names = (_name(one) for one in people)
    return tuple(name for name in names if name.family not in ("", "others"))


def _name(person: Mapping[str, str]) -> Name:
    if "literal" in person:
        return Name(person["literal"])
    particle = person.get("non-dropping-particle") or person.get("dropping-particle", "")
    given = ", ".join(filter(None, (person.get("given", ""), person.get("suffix", ""))))
    return Name(f"{particle} {person.get('family', '')}".strip(), given)


def _day(issued: Mapping[str, Any]) -> str:
    """Return the day, month or year on which a CSL date begins.

    Seasons and eras are left out, and so is what no calendar has, such as 31 February.
    """
    parts = [int(part) for part in (issued.get("date-parts") or [[]])[0] if part]
    if not parts or not 0 < parts[0] <= 9999:
        return ""
    try:
        date(*(*parts, 1, 1)[:3])
    except ValueError:
        parts = parts[:1]
    return "-".join([f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:])])


def _web(url: str) -> str:
    return url if re.match(r"https?://", url) else ""
