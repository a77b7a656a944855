"""The library: every entry of the BibTeX files, and a finding for whatever cannot be read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from belegt.citations.bib_file import BibFile, read_bib_file
from belegt.citations.bibtex import bibtex
from belegt.citations.entry import Entry
from belegt.citations.entry_check import check_fields, check_required
from belegt.citations.inheritance import inherit, with_parents
from belegt.citations.key import aliases
from belegt.citations.library_reading import LibraryReading
from belegt.citations.owner import owners
from belegt.citations.shelf import Shelf, pack
from belegt.citations.work_check import check_works
from belegt.finding import Finding, by_place


@dataclass(frozen=True, slots=True)
class Library:
    """Everything read: entries by key, other names for them, and what is wrong.

    ``broken_keys`` are the keys of entries that could not be read: whoever cites them
    needs no second finding. ``owners`` are the keys of the entries that the findings are
    about, "" where it is none; ``files`` are those it was read from.
    """

    entries: Mapping[str, Entry]
    aliases: Mapping[str, str]
    broken_keys: frozenset[str]
    findings: tuple[Finding, ...]
    owners: tuple[str, ...] = ()
    files: tuple[BibFile, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Every name by which an entry can be cited: keys, then aliases."""
        return (*self.entries, *self.aliases)

    def find(self, key: str) -> Entry | None:
        """Return the entry with this key or alias."""
        return self.entries.get(self.aliases.get(key, key))

    def judged(self, cited: Iterable[str]) -> tuple[Finding, ...]:
        """Return the findings as they count where posts cite ``cited``.

        What is wrong with an entry that no post cites is on no page: a warning at most.
        """
        used = with_parents(self.entries, (self.aliases.get(key, key) for key in cited))
        return tuple(
            finding.softened() if owner and owner not in used else finding
            for finding, owner in zip(self.findings, self.owners, strict=True)
        )

    def bibtex(self, keys: Iterable[str], default_langid: str = "") -> str:
        """Return the BibTeX source of the entries that ``keys`` cite, sorted by key.

        Each is complete in itself: strings and inherited fields are put in.
        """
        cited = {entry.key: entry for key in keys if (entry := self.find(key))}
        return "\n".join(bibtex(cited[key], default_langid) for key in sorted(cited))


@dataclass(frozen=True, slots=True)
class KeptLibrary:
    """A library as it is kept between two builds: all but the text of its files."""

    packed: Mapping[str, bytes]
    aliases: Mapping[str, str]
    broken_keys: frozenset[str]
    findings: tuple[Finding, ...]
    owners: tuple[str, ...]

    @classmethod
    def of(cls, library: Library) -> "KeptLibrary":
        """Return ``library`` for keeping."""
        packed = pack(library.entries, library.files)
        findings, owners = library.findings, library.owners
        return cls(packed, library.aliases, library.broken_keys, findings, owners)

    def library(self, files: Sequence[tuple[str, bytes]]) -> Library:
        """Return the library again; ``files`` are the same as when it was read."""
        texts = tuple(read_bib_file(path, data)[0] for path, data in files)
        shelf = Shelf(self.packed, texts)
        return Library(shelf, self.aliases, self.broken_keys, self.findings, self.owners, texts)


def read_library(files: Sequence[tuple[str, bytes]]) -> Library:
    """Read ``files`` (path and bytes) as one library; strings hold in later files, too."""
    reading = LibraryReading()
    texts: list[BibFile] = []
    for path, data in files:
        file, findings = read_bib_file(path, data)
        texts.append(file)
        reading.findings += findings
        reading.read(file)
    return _library(reading, tuple(texts))


def _library(reading: LibraryReading, files: tuple[BibFile, ...]) -> Library:
    other_names, clashes = aliases(reading.entries)
    inheritance = inherit(reading.entries)
    findings = [*reading.findings, *clashes, *inheritance.findings]
    findings += reading.abbreviations.findings
    findings += reading.abbreviations.undefined_findings()
    incomplete = reading.defective | inheritance.broken
    for entry in inheritance.entries.values():
        findings += check_fields(entry)
        if entry.key not in incomplete:  # what those lack follows from another finding
            findings += check_required(entry)
    findings += check_works(inheritance.entries)
    in_order = by_place(findings)
    return Library(
        inheritance.entries,
        other_names,
        frozenset(reading.broken_keys - reading.entries.keys() - other_names.keys()),
        in_order,
        tuple(owners(in_order, inheritance.entries.values())),
        files,
    )
