"""Blocks: one ``@type{...}`` read strictly, with a finding for whatever is no field."""

import re
from dataclasses import dataclass, field

from belegt.citations import defect
from belegt.citations.abbreviation import Abbreviations
from belegt.citations.bib_file import BibFile
from belegt.citations.entry import Field
from belegt.citations.value import Piece, PieceKind, read_piece
from belegt.finding import Finding

HEAD = re.compile(r"@[^\S\n]*([^\s{(@]*)[^\S\n]*([{(])")
_SPACE = re.compile(r"\s*")
_NAME = re.compile(r'([^\s,={}"#%()\\]++)\s*+([={"]?)')
_KEY_IN_BRACES = re.compile(r"[^,=\n{}]*")
_KEY_IN_PARENTHESES = re.compile(r"[^,=\n{})]*")
_COMMENT = re.compile(r"%[^\n]*")
_STRAY = re.compile(r'[^,{}()"\n%]+|.', re.DOTALL)
# `name = {value},` with braces two deep at most; a run of backslashes takes the next sign along.
_PLAIN = r"[^{}\\]++ | \\++."
_REGULAR = re.compile(
    rf"""
    \s*+ ([A-Za-z][\w-]*+) \s*+ = \s*+
    (?: \{{ ( (?> (?: {_PLAIN} | \{{ (?> (?: {_PLAIN} | \{{ (?>(?:{_PLAIN})*) \}} )*) \}} )*) ) \}}
      | " ( (?> (?: [^"{{}}\\]++ | \\++. )* ) ) "
      | ( [0-9]++ )
    )
    \s*+ ( , | (?= \}} ) )
    """,
    re.VERBOSE | re.DOTALL,
)
_VALUE = rf"""
    (?: \{{ (?> (?: {_PLAIN} | \{{ (?> (?: {_PLAIN} | \{{ (?>(?:{_PLAIN})*) \}} )*) \}} )*) \}}
      | " (?> (?: [^"{{}}\\]++ | \\++. )* ) "
      | [0-9]++ )
"""
# A whole entry as nearly all are written; what it holds is read field by field.
REGULAR_ENTRY = re.compile(
    rf"""
    @\w++ [ \t]*+ \{{ [^\s,={{}}()"\#%@\\]++ \s*+ ,
    (?> (?: \s*+ [A-Za-z][\w-]*+ \s*+ = \s*+ {_VALUE} \s*+ (?: , | (?= \}} )) )* )
    \s*+ \}} \s*+
    """,
    re.VERBOSE | re.DOTALL,
)
# A line that begins like a field, inside a value: the brace before it was not closed.
_FIELD_LINE = re.compile(r'\n[ \t]*,?[ \t]*[A-Za-z][\w-]*[ \t]*=[ \t]*[{"\d]')


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between ``@type{`` and its brace; ``type`` is in lower case."""

    type: str
    key: str
    start: int
    key_start: int
    end: int
    is_closed: bool
    fields: tuple[Field, ...]
    findings: tuple[Finding, ...]


def read_block(file: BibFile, start: int, limit: int, abbreviations: Abbreviations) -> Block:
    """Read the block that begins at ``start`` and has to end before ``limit``."""
    return _Reader(file, start, limit, abbreviations).read()


@dataclass(slots=True)
class _Reader:
    """Reads one block from left to right and notes each defect it passes."""

    file: BibFile
    start: int
    limit: int
    abbreviations: Abbreviations
    position: int = 0
    closing: str = "}"
    complete_until: int | None = None  # a comma is due behind this place
    fields: list[Field] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def read(self) -> Block:
        head = HEAD.match(self.file.text, self.start)
        assert head is not None, "blocks are found by their @type{"
        self.position = head.end()
        self.closing = "}" if head[2] == "{" else ")"
        kind = head[1].lower()
        self._skip_gap()
        key_start = self.position
        key = "" if kind == "string" else self._read_key(head.end())
        while self._read_regular() or self._read_next():
            pass
        is_closed = self.position <= self.limit
        end = min(self.position, self.limit)
        fields, findings = tuple(self.fields), tuple(self.findings)
        return Block(kind, key, self.start, key_start, end, is_closed, fields, findings)

    def _read_regular(self) -> bool:
        """Read a field as nearly all are written, in one step; return whether it is one."""
        if self.complete_until is not None:
            return False
        match = _REGULAR.match(self.file.text, self.position, self.limit)
        if match is None:
            return False
        name, braced, quoted, _, comma = match.groups()
        group = 2 if braced is not None else 3 if quoted is not None else 4
        end = match.end(group) + (group != 4)
        self._add(match.start(1), name, match[group], match.start(group), end)
        self.position = match.end()
        self.complete_until = None if comma else end
        return True

    def _add(self, start: int, name: str, value: str, value_start: int, end: int) -> None:
        self.fields.append(Field(name.lower(), value, self.file, start, value_start, end))

    def _read_key(self, head_end: int) -> str:
        pattern = _KEY_IN_BRACES if self.closing == "}" else _KEY_IN_PARENTHESES
        match = pattern.match(self.file.text, self.position, self.limit)
        key = match.group() if match else ""
        if self.file.text.startswith("=", self.position + len(key)):
            # `@book{title = ...` has no key; `@book{key title = ...` only lacks the comma.
            key = key.rstrip()
            key = key[: len(key) - len(key.split()[-1])] if key else ""
        key = key.rstrip()
        if key:
            self.position += len(key)
            self.complete_until = self.position
        else:
            self.findings.append(defect.missing_key(self.file, self.start, head_end))
        return key

    def _read_next(self) -> bool:
        """Read one field, comma or stray word; return whether the block goes on."""
        self._skip_gap()
        if self.position >= self.limit:
            return self._break(self._open_brace())
        sign = self.file.text[self.position]
        if sign == self.closing:
            self.position += 1
            return False
        if sign == ",":
            self.position += 1
            self.complete_until = None
            return True
        name = _NAME.match(self.file.text, self.position, self.limit)
        return self._read_field(name) if name else self._read_stray()

    def _read_field(self, name: re.Match[str]) -> bool:
        """Read ``name = value``, also where the comma or the equals sign is missing."""
        sign = name[2]
        if sign == "=":
            self.position = name.end()
            self._check_comma(name)
        elif sign and self.complete_until is None:
            self.position = name.start(2)
            self.findings.append(defect.missing_equals(self.file, name.start(), name[1]))
        else:
            return self._read_stray()
        return self._read_value(name)

    def _check_comma(self, name: re.Match[str]) -> None:
        if self.complete_until is not None:
            self.findings.append(
                defect.missing_comma(self.file, self.complete_until, name.start(), name[1])
            )

    def _read_value(self, name: re.Match[str]) -> bool:
        """Read the pieces of a value; return whether the block goes on."""
        pieces: list[Piece] = []
        while not pieces or self._skip_sign("#"):
            self._skip_gap()
            piece = read_piece(self.file.text, self.position, self.limit)
            if piece is None:
                self.findings.append(defect.missing_value(self.file, name.start(), self.position))
                break
            if piece.kind is PieceKind.UNCLOSED:
                return self._break(defect.unclosed_value(self.file, piece.start, name[1]))
            pieces.append(piece)
            self.position = piece.end
        self.complete_until = self.position
        if pieces:
            self.complete_until = pieces[-1].end
            value = self.abbreviations.value(self.file, pieces)
            self._add(name.start(), name[1], value, pieces[0].text_start, pieces[-1].end)
        return True

    def _skip_sign(self, sign: str) -> bool:
        self._skip_gap()
        if not self.file.text.startswith(sign, self.position, self.limit):
            return False
        self.position += 1
        return True

    def _read_stray(self) -> bool:
        """Step over what is no field; return whether the block goes on."""
        start = self.position
        match = _STRAY.match(self.file.text, start, self.limit)
        assert match is not None, "the caller saw a character"
        end = match.end()
        if match.group() in '{"':
            piece = read_piece(self.file.text, start, self.limit)
            if piece is None or piece.kind is PieceKind.UNCLOSED:
                return self._break(defect.unclosed_value(self.file, start, match.group()))
            end = piece.end
        self.findings.append(defect.stray_text(self.file, start, end))
        self.position = end
        return True

    def _skip_gap(self) -> None:
        """Step over white space, and over comments, which BibTeX alone does not know here."""
        while True:
            space = _SPACE.match(self.file.text, self.position, self.limit)
            self.position = space.end() if space else self.position
            comment = _COMMENT.match(self.file.text, self.position, self.limit)
            if comment is None:
                return
            self.position = comment.end()

    def _break(self, finding: Finding) -> bool:
        """Give the block up: nothing behind an open brace can be trusted."""
        self.findings.append(finding)
        self.position = self.limit + 1
        return False

    def _open_brace(self) -> Finding:
        """Return the finding on the brace that most likely keeps the block open."""
        last = self.fields[-1] if self.fields else None
        if last and _FIELD_LINE.search(last.value):
            return defect.unclosed_value(self.file, last.value_start - 1, last.name)
        words = self.file.text[self.start : self.start + 80].partition("\n")[0]
        return defect.unclosed_block(self.file, self.start, defect.short(words), self.closing)
