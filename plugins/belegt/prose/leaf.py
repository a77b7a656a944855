"""Leaves: the blocks of a post that hold text."""

from dataclasses import dataclass, field
from enum import Enum

from belegt.prose.mask import Span


class BlockKind(Enum):
    """What a block is to the reader."""

    TITLE = "title"
    SUMMARY = "summary"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"
    CAPTION = "caption"
    TERM = "term"
    DEFINITION = "definition"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A block that holds text: the lines of it, without what marks the block."""

    kind: BlockKind
    lines: tuple[Span, ...]


@dataclass(slots=True)
class Layout:
    """The leaves of a text, and the names of the links and footnotes it defines."""

    text: str
    leaves: list[Leaf] = field(default_factory=list)
    links: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
