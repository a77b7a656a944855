"""Posts: Markdown as prose that knows its line and column."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum

from belegt.finding import Language, Location
from belegt.frontmatter import Field


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
class Comment:
    """An HTML comment in prose: where it stands in the source, and the text inside its marks."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of prose as the reader reads it; citations are still in it, as written.

    ``runs`` map the text to the source: each is the offset of a run in ``text``, and its start
    and end in the source, in order.
    """

    kind: BlockKind
    text: str
    runs: tuple[tuple[int, int, int], ...]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the source of ``text[start:end]``; a decoded entity is in it whole."""
        first = self._run(start)
        if end <= start:
            at = first[1] + start - first[0]
            return at, at
        last = self._run(end - 1)
        return first[1] + start - first[0], min(last[1] + end - last[0], last[2])

    def _run(self, offset: int) -> tuple[int, int, int]:
        return self.runs[bisect_right(self.runs, offset, key=lambda run: run[0]) - 1]


@dataclass(frozen=True, slots=True)
class Post:
    """A source file, its metadata, and its prose at the same offsets as the source.

    In ``prose``, which is as long as ``source``, whatever the reader does not read is blanked.
    """

    path: str
    source: str
    language: Language
    fields: tuple[Field, ...]
    body_start: int
    prose: str
    blocks: tuple[Block, ...]
    comments: tuple[Comment, ...]
    line_starts: tuple[int, ...]

    def field(self, *names: str) -> Field | None:
        """Return the first field with one of ``names``, whatever their case."""
        wanted = {name.lower() for name in names}
        return next((field for field in self.fields if field.name.lower() in wanted), None)

    def location(self, start: int, end: int) -> Location:
        """Return the place of ``source[start:end]`` in lines and columns."""
        line, column = self._place(start)
        end_line, end_column = self._place(end)
        return Location(self.path, line, column, end_line, end_column)

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


def parse_post(path: str, source: str, language: Language = "de") -> Post:
    """Read Markdown ``source``; ``language`` holds when its metadata name none."""
    raise NotImplementedError
