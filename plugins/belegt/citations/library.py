"""The library: every entry of the BibTeX files, and a finding for whatever cannot be read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from belegt.citations.entry import Entry
from belegt.finding import Finding


@dataclass(frozen=True, slots=True)
class Library:
    """Everything read."""

    entries: Mapping[str, Entry]
    aliases: Mapping[str, str]
    broken_keys: frozenset[str]
    strings: Mapping[str, str]
    findings: tuple[Finding, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """Every name by which an entry can be cited: keys, then aliases."""
        return (*self.entries, *self.aliases)

    def find(self, key: str) -> Entry | None:
        """Return the entry with this key or alias."""
        return self.entries.get(self.aliases.get(key, key))

    def bibtex(self, keys: Iterable[str], default_langid: str = "") -> str:
        """Return the BibTeX source of the entries cited by ``keys``."""
        raise NotImplementedError


def read_library(files: Sequence[tuple[str, bytes]]) -> Library:
    """Read ``files`` (path and bytes) as one library."""
    raise NotImplementedError
