"""The library: every entry of the BibTeX files, and a finding for whatever cannot be read.

bibtexparser splits a file into blocks and knows where to go on behind a broken one.
What stands in a block is read here, strictly: its own fields are not used, because a missing
comma, stray text, ``#`` and undefined strings pass it in silence (seen with 2.1.0).
"""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from bibtexparser.exceptions import BlockAbortedException  # noqa: TID251 - what splits BibTeX
from bibtexparser.model import ImplicitComment, ParsingFailedBlock  # noqa: TID251 - same
from bibtexparser.splitter import Splitter  # noqa: TID251 - same

from belegt.citations.bib_file import BibFile, read_bib_file
from belegt.citations.bibtex import bibtex
from belegt.citations.block import REGULAR_ENTRY
from belegt.citations.entry import Entry
from belegt.citations.entry_check import check_fields, check_required
from belegt.citations.entry_rules import UNKNOWN_FIELD
from belegt.citations.inheritance import inherit, with_parents
from belegt.citations.key import aliases
from belegt.citations.library_reading import LibraryReading
from belegt.citations.names import Names
from belegt.citations.owner import owners
from belegt.citations.shelf import Shelf, pack
from belegt.citations.work_check import check_works, unused
from belegt.finding import Finding, by_place

# It warns of broken blocks without naming the file; each of them is a finding here.
logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)

_HEAD_OF_LINE = re.compile(r"^[^\S\n]*(?=@\w*[ \t]*[{(])", re.MULTILINE)


@dataclass(frozen=True)
class Library:
    """Everything read: entries by key, other names for them, and what is wrong.

    ``broken_keys`` are the keys of entries that could not be read: whoever cites them
    needs no second finding. ``owners`` are for each finding the key of the entry that lacks a
    field, or "" where it says anything else; ``files`` are those it was read from.
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

    @cached_property
    def names(self) -> Names:
        """The same names, to be searched for the one that was meant."""
        return Names(self.keys)

    @cached_property
    def former_keys(self) -> Mapping[str, tuple[str, ...]]:
        """The other names of entries that have some, by their keys."""
        found: dict[str, tuple[str, ...]] = {}
        for alias, key in self.aliases.items():
            found[key] = (*found.get(key, ()), alias)
        return found

    def find(self, key: str) -> Entry | None:
        """Return the entry with this key or alias."""
        return self.entries.get(self.aliases.get(key, key))

    def judged(self, cited: Iterable[str]) -> tuple[Finding, ...]:
        """Return the findings as they count where posts cite ``cited``.

        What an entry lacks that no post cites is missing on no page: it is a warning.
        """
        used = self._used(cited)
        return tuple(
            finding.softened() if owner and owner not in used else finding
            for finding, owner in zip(self.findings, self.owners, strict=True)
        )

    def unused(self, cited: Iterable[str]) -> tuple[Finding, ...]:
        """Return a note on each entry that posts which cite ``cited`` do without."""
        return tuple(unused(self.entries, self._used(cited)))

    def _used(self, cited: Iterable[str]) -> frozenset[str]:
        return with_parents(self.entries, (self.aliases.get(key, key) for key in cited))

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
        reading.read(file, _block_starts(file.text))
    return _library(reading, tuple(texts))


def _library(reading: LibraryReading, files: tuple[BibFile, ...]) -> Library:
    other_names, clashes = aliases(reading.entries)
    inheritance = inherit(reading.entries)
    findings = [*reading.findings, *clashes, *inheritance.findings]
    findings += reading.abbreviations.findings
    findings += reading.abbreviations.undefined_findings()
    incomplete = reading.defective | inheritance.broken
    for entry in inheritance.entries.values():
        findings += check_fields(entry, is_parent=entry.key in inheritance.parents)
        if entry.key not in incomplete:  # what those lack follows from another finding
            findings += check_required(entry)
    findings += check_works(inheritance.entries)
    in_order = tuple(_each_field_once(by_place(findings)))
    return Library(
        inheritance.entries,
        other_names,
        frozenset(reading.broken_keys - reading.entries.keys() - other_names.keys()),
        in_order,
        tuple(owners(in_order, inheritance.entries.values())),
        files,
    )


def _block_starts(text: str) -> Iterator[int]:
    """Yield where each block begins.

    To bibtexparser, ``@type{`` at the start of a line begins a block even behind an open brace.
    So a regular entry between two of them needs no splitting, which is most of its time.
    """
    heads = (head.end() for head in _HEAD_OF_LINE.finditer(text))
    position = 0
    for start, limit in pairwise((*heads, len(text))):
        entry = REGULAR_ENTRY.match(text, start, limit)
        if entry and entry.end() == limit:
            yield from _irregular_starts(text, position, start)
            yield start
            position = limit
    yield from _irregular_starts(text, position, len(text))


def _irregular_starts(text: str, begin: int, end: int) -> Iterator[int]:
    """Yield where the blocks of ``text[begin:end]`` begin."""
    part = text[begin:end]
    position = 0
    for block in Splitter(part).split().blocks if part.strip() else ():
        if isinstance(block, ImplicitComment) or not block.raw:
            continue
        start = part.index(block.raw, position)
        yield begin + start
        # The text of an aborted block can reach into the next one.
        position = start + (1 if _is_aborted(block) else len(block.raw))


def _is_aborted(block: object) -> bool:
    return isinstance(block, ParsingFailedBlock) and isinstance(block.error, BlockAbortedException)


def _each_field_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield ``findings``, a field of the author's own only where it stands first."""
    named: set[str] = set()
    for finding in findings:
        if finding.code == UNKNOWN_FIELD.code:
            if finding.message.en in named:
                continue
            named.add(finding.message.en)
        yield finding
