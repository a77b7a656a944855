"""Shelves: entries packed small, each of them unpacked when somebody asks for it.

A build cites few of 10,000 entries; to rebuild them all from a cache took a second.
"""

import pickle
from collections.abc import Iterator, Mapping, Sequence

from belegt.citations.bib_file import BibFile
from belegt.citations.entry import Entry, Field

Place = tuple[int, int, int, int]  # number of the file, start, start of the value, end
PackedField = tuple[str, Place, int | str]  # length of the value, or its text if it is elsewhere


class Shelf(Mapping[str, Entry]):
    """Entries by key; ``packed`` are their places in ``files``, whose text holds their words."""

    def __init__(self, packed: Mapping[str, bytes], files: Sequence[BibFile]) -> None:
        self._packed = packed
        self._files = files
        self._unpacked: dict[str, Entry] = {}

    def __getitem__(self, key: str) -> Entry:
        if key not in self._unpacked:
            self._unpacked[key] = self._entry(key, self._packed[key])
        return self._unpacked[key]

    def __contains__(self, key: object) -> bool:
        return key in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)

    def _entry(self, key: str, packed: bytes) -> Entry:
        row = pickle.loads(packed)  # noqa: S301 - out of our own cache, see cache.py
        kind, number, start, key_start, end, own, inherited = row
        file = self._files[number]
        fields, brought = tuple(map(self._field, own)), tuple(map(self._field, inherited))
        return Entry(key, kind, fields, file, start, key_start, end, brought)

    def _field(self, packed: PackedField) -> Field:
        name, (number, start, value_start, end), value = packed
        file = self._files[number]
        if isinstance(value, int):
            value = file.text[value_start : value_start + value]
        return Field(name, value, file, start, value_start, end)


def pack(entries: Mapping[str, Entry], files: Sequence[BibFile]) -> dict[str, bytes]:
    """Return ``entries`` without the words that stand in ``files``."""
    numbers = {id(file): number for number, file in enumerate(files)}
    return {key: pickle.dumps(_row(entry, numbers)) for key, entry in entries.items()}


def _row(entry: Entry, numbers: Mapping[int, int]) -> tuple[object, ...]:
    own = [_packed(field, numbers) for field in entry.fields]
    inherited = [_packed(field, numbers) for field in entry.inherited]
    number = numbers[id(entry.file)]
    return entry.type, number, entry.start, entry.key_start, entry.end, own, inherited


def _packed(field: Field, numbers: Mapping[int, int]) -> PackedField:
    value, start = field.value, field.value_start
    place = (numbers[id(field.file)], field.start, start, field.end)
    return field.name, place, len(value) if field.file.text.startswith(value, start) else value
