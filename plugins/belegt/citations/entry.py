"""Entries: one work of the library, with the place of each field in its file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from belegt.citations.bib_file import BibFile
from belegt.finding import Location

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in lower case, its TeX value with strings put in, and its span.

    ``start`` is where the name begins and ``value_start`` where the words of the value do,
    behind its opening brace; ``end`` is behind the whole field.
    """

    name: str
    value: str
    file: BibFile
    start: int
    value_start: int
    end: int

    @property
    def location(self) -> Location:
        """Where the whole field stands, from its name to the end of its value."""
        return self.file.location(self.start, self.end)

    @property
    def name_location(self) -> Location:
        """Where the name of the field stands."""
        return self.file.location(self.start, self.start + len(self.name))

    @property
    def written_name(self) -> str:
        """The name as its author wrote it."""
        return self.file.text[self.start : self.start + len(self.name)]

    def part(self, start: int, end: int) -> Location:
        """Return where ``value[start:end]`` stands, or the field when strings were put in."""
        if not self.file.text.startswith(self.value, self.value_start):
            return self.location
        return self.file.location(self.value_start + start, self.value_start + end)


@dataclass(frozen=True, slots=True)
class Entry:
    """One work; ``type`` is the written type in lower case.

    ``inherited`` are the fields that crossref and xdata bring, already under the names
    that they have in this entry.
    """

    key: str
    type: str
    fields: tuple[Field, ...]
    file: BibFile
    start: int
    key_start: int
    end: int
    inherited: tuple[Field, ...] = ()

    @property
    def location(self) -> Location:
        """Where the entry stands."""
        return self.file.location(self.start, self.end)

    @property
    def key_location(self) -> Location:
        """Where the key of the entry stands."""
        return self.file.location(self.key_start, self.key_start + len(self.key))

    def all_fields(self) -> Iterator[Field]:
        """Yield the entry's own fields, then those it inherits."""
        return chain(self.fields, self.inherited)

    def field(self, *names: str) -> Field | None:
        """Return the first field that has one of ``names`` and a value."""
        return next((one for one in self.all_fields() if one.name in names and one.value), None)

    def text(self, *names: str) -> str:
        """Return the value of the first field that has one of ``names``, or ""."""
        found = self.field(*names)
        return found.value if found else ""

    @property
    def year(self) -> str:
        """The four digits of the year, or nothing."""
        found = self.field("date") or self.field("year")
        match = _YEAR.search(found.value) if found else None
        return match.group() if match else ""
