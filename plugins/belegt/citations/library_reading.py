"""Reading a library: the blocks of one file after another become entries and abbreviations."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from belegt.citations import defect
from belegt.citations.abbreviation import Abbreviations
from belegt.citations.bib_file import BibFile
from belegt.citations.bibtex_rules import DUPLICATE_FIELD, EMPTY_FILE, UNREAD_TEXT
from belegt.citations.block import HEAD, Block, read_block
from belegt.citations.datamodel import ENTRY_TYPES, FIELDS, FieldKind
from belegt.citations.entry import Entry, Field
from belegt.citations.gap import check_gap, keys_inside
from belegt.citations.key import duplicate_key, is_odd, odd_key
from belegt.citations.value import closing
from belegt.finding import Finding, Location, Text

_ENTRY = re.compile(r"\s*@")
_HEAD_IN_LINE = re.compile(r"@\w*[ \t]*[{(]")
_BLOCK_TYPES = frozenset({"string", "comment", "preamble", *ENTRY_TYPES})


@dataclass(slots=True)
class LibraryReading:
    """Everything read so far; ``defective`` are the keys of entries that were repaired."""

    entries: dict[str, Entry] = field(default_factory=dict)
    first_of_key: dict[str, Entry] = field(default_factory=dict)
    broken_keys: set[str] = field(default_factory=set)
    abbreviations: Abbreviations = field(default_factory=Abbreviations)
    findings: list[Finding] = field(default_factory=list)
    defective: set[str] = field(default_factory=set)
    last_key: str = ""
    has_open_comment: bool = False

    def read(self, file: BibFile, starts: Iterable[int]) -> None:
        """Read a file, block for block; at ``starts``, one begins even behind an open brace.

        So one broken entry costs no other.
        """
        before = len(self.findings), len(self.entries), len(self.abbreviations.defined)
        position, self.last_key = 0, ""
        blocks = (start for start in starts if _begins_block(file.text, start))
        for start, limit in pairwise((0, *blocks, len(file.text))):
            position = self._read_line(file, max(position, start), position, limit)
        self._read_gap(file, position, len(file.text))
        if before == (len(self.findings), len(self.entries), len(self.abbreviations.defined)):
            self.findings.append(_empty(file.path))

    def _read_line(self, file: BibFile, start: int, position: int, limit: int) -> int:
        """Read the blocks from ``start`` on, of which all but the first stand behind another.

        Return where the last one ends; up to ``position``, all is read before.
        """
        while head := _HEAD_IN_LINE.search(file.text, start, limit):
            start = head.start() + 1
            if _begins_block(file.text, head.start()):
                self._read_gap(file, position, head.start())
                start = position = self._read_block(file, head.start(), limit)
        return position

    def _read_gap(self, file: BibFile, start: int, end: int) -> None:
        findings = tuple(check_gap(file, start, end))
        self.findings += findings
        if any(finding.code == UNREAD_TEXT.code for finding in findings):
            self.broken_keys |= keys_inside(file.text[start:end])
            self.defective.add(self.last_key)  # what was lost here, it may lack

    def _read_block(self, file: BibFile, start: int, limit: int) -> int:
        """Read one block; return where it ends."""
        head = HEAD.match(file.text, start)
        assert head is not None, "_begins_block saw it"
        if head[1].lower() in ("comment", "preamble"):
            return self._skip_block(file, head, limit)
        block = read_block(file, start, limit, self.abbreviations)
        self.findings += block.findings
        if block.type == "string":
            for one in block.fields:
                self.abbreviations.define(one)
        elif block.is_closed:
            self._add(self._entry(file, block), is_whole=not block.findings)
        else:
            inside = keys_inside(file.text[start : block.end])
            self.broken_keys |= {block.key, *inside} - {""}
        return block.end

    def _skip_block(self, file: BibFile, head: re.Match[str], limit: int) -> int:
        """Step over a comment; one that is put around entries goes beyond ``limit``."""
        end = closing(file.text, head.end() - 1, limit)
        # After one without an end, looking for the end of others would take for ever.
        if end is None and not self.has_open_comment and _ENTRY.match(file.text, head.end()):
            end = closing(file.text, head.end() - 1, len(file.text))
        if end is not None:
            if keys := keys_inside(file.text[head.end() : end]):
                self.findings.append(defect.commented_entries(file, head.start(), sorted(keys)))
            return end + 1
        self.has_open_comment = True
        self.findings.append(defect.unclosed_block(file, head.start(), head.group(), "}"))
        return limit

    def _entry(self, file: BibFile, block: Block) -> Entry:
        fields: dict[str, Field] = {}
        for one in block.fields:
            first = fields.setdefault(one.name, one)
            # Publishers export a field of keywords for each of them; what is not printed may.
            if first is not one and FIELDS.get(one.name) is not FieldKind.SILENT:
                self.findings.append(_duplicate_field(first, one))
        own = tuple(fields.values())
        return Entry(block.key, block.type, own, file, block.start, block.key_start, block.end)

    def _add(self, entry: Entry, *, is_whole: bool) -> None:
        """Take up an entry that was read, unless it cannot be cited or its key is taken."""
        self.last_key = entry.key
        if not entry.key:
            return
        if is_odd(entry.key):
            self.findings.append(odd_key(entry))
            self.broken_keys |= {entry.key, entry.key.split()[0]}
            return
        first = self.first_of_key.setdefault(entry.key.lower(), entry)
        if first is not entry:
            self.findings.append(duplicate_key(entry.key_location, entry.key, first, entry))
        self.entries.setdefault(entry.key, entry)
        if not is_whole:
            self.defective.add(entry.key)


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
