"""Values: `{...}`, `"..."`, numbers and the names of strings, with their places."""

import re
from dataclasses import dataclass
from enum import Enum

# A brace behind a backslash does not count: so bibtexparser and pandoc read it, too.
_BRACE = re.compile(r"(?<!\\)[{}]")
_BRACE_OR_QUOTE = re.compile(r'(?<!\\)["{}]')
_BARE = re.compile(r'[^\s,#{}()"=%\\]+')


class PieceKind(Enum):
    """What a piece of a value is."""

    LITERAL = "literal"
    NAME = "name"  # stands for what its @string says
    UNCLOSED = "unclosed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a value between two ``#``; ``start`` and ``end`` include its delimiters."""

    kind: PieceKind
    text: str
    start: int
    end: int

    @property
    def text_start(self) -> int:
        """Where the text begins, behind the opening delimiter."""
        return self.start + (self.end - self.start - len(self.text)) // 2


def read_piece(text: str, start: int, limit: int) -> Piece | None:
    """Return the piece of a value that begins at ``start``, or None when nothing does."""
    opening = text[start : start + 1]
    if opening == "{":
        return _delimited(text, start, _closing_brace(text, start, limit))
    if opening == '"':
        return _delimited(text, start, _closing_quote(text, start, limit))
    bare = _BARE.match(text, start, limit)
    if bare is None:
        return None
    kind = PieceKind.LITERAL if bare.group().isdecimal() else PieceKind.NAME
    return Piece(kind, bare.group(), start, bare.end())


def closing(text: str, start: int, limit: int) -> int | None:
    """Return where what opens at ``start`` with a brace or parenthesis closes, or None."""
    if text[start] == "{":
        return _closing_brace(text, start, limit)
    end = text.find(")", start, limit)
    return end if end >= 0 else None


def _delimited(text: str, start: int, closing: int | None) -> Piece:
    if closing is None:
        return Piece(PieceKind.UNCLOSED, "", start, start + 1)
    return Piece(PieceKind.LITERAL, text[start + 1 : closing], start, closing + 1)


def _closing_brace(text: str, start: int, limit: int) -> int | None:
    depth = 0
    for brace in _BRACE.finditer(text, start, limit):
        depth += 1 if brace.group() == "{" else -1
        if depth == 0:
            return brace.start()
    return None


def _closing_quote(text: str, start: int, limit: int) -> int | None:
    """Return where the quoted value ends: at the next quote that stands in no brace."""
    depth = 0
    for mark in _BRACE_OR_QUOTE.finditer(text, start + 1, limit):
        if mark.group() == '"' and depth == 0:
            return mark.start()
        depth += {"{": 1, "}": -1, '"': 0}[mark.group()]
        if depth < 0:
            return None
    return None
