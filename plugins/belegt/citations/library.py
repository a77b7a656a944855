"""The library: every entry of the BibTeX files, and a finding for whatever cannot be read.

bibtexparser splits a file into blocks and knows where to go on behind a broken one.
What stands in a block is read here, strictly: its own fields are not used, because a missing
comma, stray text, ``#`` and undefined strings pass it in silence (seen with 2.1.0).
"""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

from bibtexparser.entrypoint import parse_string  # noqa: TID251 - the one place that splits BibTeX
from bibtexparser.model import ImplicitComment  # noqa: TID251 - same

from belegt.citations import defect
from belegt.citations.abbreviation import Abbreviations
from belegt.citations.bib_file import BibFile, decode
from belegt.citations.bibtex import bibtex
from belegt.citations.bibtex_rules import DUPLICATE_FIELD, EMPTY_FILE
from belegt.citations.block import HEAD, Block, read_block
from belegt.citations.datamodel import ENTRY_TYPES
from belegt.citations.entry import Entry, Field
from belegt.citations.entry_check import check_fields, check_required
from belegt.citations.entry_rules import DUPLICATE_KEY, ODD_KEY
from belegt.citations.gap import check_gap, keys_inside
from belegt.citations.inheritance import inherit, parent_keys
from belegt.citations.value import closing
from belegt.finding import Finding, Location, Text, by_place

# It warns of broken blocks without naming the file; each of them is a finding here.
logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)

_BLOCK_TYPES = frozenset({"string", "comment", "preamble", *ENTRY_TYPES})
_FORBIDDEN = re.compile(r"[\s\"#%',={}~\\@\[\];]+")


@dataclass(frozen=True, slots=True)
class Library:
    """Everything read: entries by key, other names for them, and what is wrong.

    ``broken_keys`` are the keys of entries that could not be read: whoever cites them
    needs no second finding.
    """

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
        """Return the BibTeX source of the entries that ``keys`` cite, sorted by key.

        Each is complete in itself: strings and inherited fields are put in.
        """
        cited = {entry.key: entry for key in keys if (entry := self.find(key))}
        return "\n".join(bibtex(cited[key], default_langid) for key in sorted(cited))


def read_library(files: Sequence[tuple[str, bytes]]) -> Library:
    """Read ``files`` (path and bytes) as one library; strings hold in later files, too."""
    reading = _Reading()
    for path, data in files:
        reading.read_file(path, data)
    return reading.library()


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    entries: dict[str, Entry] = field(default_factory=dict)
    first_of_key: dict[str, Entry] = field(default_factory=dict)
    broken_keys: set[str] = field(default_factory=set)
    abbreviations: Abbreviations = field(default_factory=Abbreviations)
    findings: list[Finding] = field(default_factory=list)
    defective: set[str] = field(default_factory=set)
    has_open_comment: bool = False

    def library(self) -> Library:
        aliases = self._aliases()
        inheritance = inherit(self.entries)
        incomplete = self.defective | inheritance.broken
        self.findings += inheritance.findings
        self.findings += self.abbreviations.findings
        self.findings += self.abbreviations.undefined_findings()
        for entry in inheritance.entries.values():
            self.findings += check_fields(entry)
            if entry.key not in incomplete:  # what it lacks follows from another finding
                self.findings += check_required(entry)
        return Library(
            MappingProxyType(inheritance.entries),
            MappingProxyType(aliases),
            frozenset(self.broken_keys - self.entries.keys() - aliases.keys()),
            MappingProxyType({one.name: one.value for one in self.abbreviations.defined.values()}),
            by_place(self.findings),
        )

    def read_file(self, path: str, data: bytes) -> None:
        file, findings = decode(path, data)
        before = len(self.findings)
        self.findings += findings
        position, count = 0, 0
        for start, limit in _block_spans(file.text):
            if start >= position and _begins_block(file.text, start):
                self._read_gap(file, position, start)
                kind, position = self._read_block(file, start, limit)
                count += kind not in ("comment", "preamble")
        self._read_gap(file, position, len(file.text))
        if not count and len(self.findings) == before:
            self.findings.append(_empty(path))

    def _read_gap(self, file: BibFile, start: int, end: int) -> None:
        findings = tuple(check_gap(file, start, end))
        if findings:
            self.findings += findings
            self.broken_keys |= keys_inside(file.text[start:end])

    def _read_block(self, file: BibFile, start: int, limit: int) -> tuple[str, int]:
        """Read one block; return its type and where it ends."""
        head = HEAD.match(file.text, start)
        assert head is not None, "_begins_block saw it"
        kind = head[1].lower()
        if kind in ("comment", "preamble"):
            return kind, self._skip_block(file, head, limit)
        block = read_block(file, start, limit, self.abbreviations)
        self.findings += block.findings
        if kind == "string":
            for one in block.fields:
                self.abbreviations.define(one)
        elif block.is_closed:
            self._add(self._entry(file, block), is_whole=not block.findings)
        else:
            self.broken_keys |= {block.key} | keys_inside(file.text[start : block.end])
        return kind, block.end

    def _skip_block(self, file: BibFile, head: re.Match[str], limit: int) -> int:
        """Step over a comment; entries inside it stay unread, as in biber and pandoc."""
        # After one comment without an end, looking for the end of others would take for ever.
        for last in (limit,) if self.has_open_comment else (limit, len(file.text)):
            end = closing(file.text, head.end() - 1, last)
            if end is not None:
                return end + 1
        self.has_open_comment = True
        self.findings.append(defect.unclosed_block(file, head.start(), head.group(), "}"))
        return limit

    def _entry(self, file: BibFile, block: Block) -> Entry:
        fields: dict[str, Field] = {}
        for one in block.fields:
            first = fields.setdefault(one.name, one)
            if first is not one:
                self.findings.append(_duplicate_field(first, one))
        own = tuple(fields.values())
        return Entry(block.key, block.type, own, file, block.start, block.key_start, block.end)

    def _add(self, entry: Entry, *, is_whole: bool) -> None:
        """Take up an entry that was read, unless it cannot be cited or its key is taken."""
        if not entry.key:
            return
        if _FORBIDDEN.search(entry.key):
            self.findings.append(_odd_key(entry))
            self.broken_keys |= {entry.key, entry.key.split()[0]}
            return
        first = self.first_of_key.setdefault(entry.key.lower(), entry)
        if first is not entry:
            self.findings.append(_duplicate_key(entry.key_location, entry.key, first))
        self.entries.setdefault(entry.key, entry)
        if not is_whole:
            self.defective.add(entry.key)

    def _aliases(self) -> dict[str, str]:
        aliases: dict[str, str] = {}
        for entry in self.entries.values():
            for source, alias in parent_keys(entry, "ids"):
                owner = self.first_of_key.setdefault(alias.lower(), entry)
                if owner is not entry:
                    self.findings.append(_duplicate_key(source.location, alias, owner))
                elif alias not in self.entries:
                    aliases[alias] = entry.key
        return aliases


def _block_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each block begins and where the next one does."""
    starts: list[int] = []
    position = 0
    for block in parse_string(text, parse_stack=[]).blocks:
        if not isinstance(block, ImplicitComment) and block.raw:
            starts.append(text.index(block.raw, position))
            position = starts[-1] + len(block.raw)
    return pairwise((*starts, len(text)))


def _begins_block(text: str, start: int) -> bool:
    """Say whether the ``@`` at ``start`` opens a block, and is no part of a word or comment."""
    head = HEAD.match(text, start)
    before = text[max(0, start - 80) : start].rpartition("\n")[2].strip()
    if head is None or not head[1] or before.startswith("%"):
        return False
    return not before or before[-1] in "}),;" or head[1].lower() in _BLOCK_TYPES


def _empty(path: str) -> Finding:
    return EMPTY_FILE.finding(
        Location(path),
        Text(f"„{path}“ enthält keinen Eintrag", f"“{path}” holds no entry"),
        Text(
            "exportiere die Datei neu oder nimm sie aus BIBLIOGRAPHY heraus",
            "export the file again, or take it out of BIBLIOGRAPHY",
        ),
    )


def _duplicate_field(first: Field, second: Field) -> Finding:
    name, line = second.written_name, first.location.line
    return DUPLICATE_FIELD.finding(
        second.location,
        Text(f"„{name}“ steht schon in Zeile {line}", f"“{name}” already stands in line {line}"),
        Text("lösche eines der beiden Felder", "delete one of the two fields"),
    )


def _duplicate_key(place: Location, key: str, first: Entry) -> Finding:
    where = first.key_location
    return DUPLICATE_KEY.finding(
        place,
        Text(
            f"„{key}“ ist schon in {where.path}, Zeile {where.line}, vergeben („{first.key}“)",
            f"“{key}” is already taken in {where.path}, line {where.line} (“{first.key}”)",
        ),
        Text(
            "lösche einen der beiden Einträge oder gib ihm einen anderen Schlüssel",
            "delete one of the two entries, or give it another key",
        ),
    )


def _odd_key(entry: Entry) -> Finding:
    better = _FORBIDDEN.sub("-", entry.key).strip("-")
    return ODD_KEY.finding(
        entry.key_location,
        Text(f"„{entry.key}“ lässt sich nicht zitieren", f"“{entry.key}” cannot be cited"),
        Text(f"nenn den Eintrag „{better}“", f"call the entry “{better}”"),
    )
