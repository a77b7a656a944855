"""Posts: Markdown as prose that knows its line and column."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from belegt.finding import Language, Location, language_of
from belegt.prose.frontmatter import Field, read_front_matter
from belegt.prose.inline import RAW_TOKEN, TOKEN, Inline
from belegt.prose.layout import read_layout
from belegt.prose.leaf import BlockKind
from belegt.prose.markup import find_fences, find_raw, find_raw_text, find_templates
from belegt.prose.mask import BLANK, Edit, Span, blanked, hide, normalize, read_runs

__all__ = ["Block", "BlockKind", "Comment", "Field", "Post", "parse_post"]

_READ_FIELDS = {"title": BlockKind.TITLE, "summary": BlockKind.SUMMARY}
_RAW_KINDS = {
    "h1": BlockKind.HEADING,
    "h2": BlockKind.HEADING,
    "h3": BlockKind.HEADING,
    "h4": BlockKind.HEADING,
    "h5": BlockKind.HEADING,
    "h6": BlockKind.HEADING,
    "li": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "td": BlockKind.CELL,
    "th": BlockKind.CELL,
    "caption": BlockKind.CAPTION,
    "figure": BlockKind.CAPTION,
    "figcaption": BlockKind.CAPTION,
    "dt": BlockKind.TERM,
    "dd": BlockKind.DEFINITION,
}
_NEWLINE = re.compile("\n")
_IMAGE = re.compile(r"\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?")
_BETWEEN = f" \t\n{BLANK}"


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
    and end in the source, in order. In HTML, which ``is_raw``, no Markdown is read.
    """

    kind: BlockKind
    text: str
    runs: tuple[tuple[int, int, int], ...]
    is_raw: bool = False

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the source of ``text[start:end]``; a decoded entity is in it whole."""
        first, begin, _ = self.runs[self._run(start)]
        begin += start - first
        if end <= start:
            return begin, begin
        at = self._run(end - 1)
        last, last_begin, last_end = self.runs[at]
        following = self.runs[at + 1][0] if at + 1 < len(self.runs) else len(self.text)
        return begin, last_end if end == following else last_begin + end - last

    def _run(self, offset: int) -> int:
        return bisect_right(self.runs, offset, key=lambda run: run[0]) - 1


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
    text = normalize(source)
    fields, body_start = read_front_matter(text)
    reader = _Reader(source)
    reader.read_fields(text, fields)
    reader.read_body(text, body_start)
    named = next((field.value for field in fields if field.name.lower() == "lang"), "")
    return Post(
        path=path,
        source=source,
        language=language_of(named, language),
        fields=fields,
        body_start=body_start,
        prose=reader.prose(text),
        blocks=tuple(reader.blocks),
        comments=tuple(sorted(reader.comments, key=lambda comment: comment.start)),
        line_starts=(0, *(match.end() for match in _NEWLINE.finditer(text))),
    )


class _Reader:
    """Collects the blocks of a post, and their prose."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.blocks: list[Block] = []
        self.comments: list[Comment] = []
        self.edits: list[Edit] = []  # the prose, by its place

    def read_fields(self, text: str, fields: Sequence[Field]) -> None:
        """Read the metadata that readers see: a title, as HTML, and a summary, as Markdown."""
        for field in fields:
            kind = _READ_FIELDS.get(field.name.lower())
            if kind is not None and field.value:
                token = RAW_TOKEN if kind is BlockKind.TITLE else TOKEN
                self._add(kind, field.start, Inline(text[field.start : field.end]), token)

    def read_body(self, text: str, start: int) -> None:
        """Read what stands below the metadata."""
        text = hide(text, find_fences(text, start))
        text = hide(text, find_templates(text, start))
        raws = tuple(find_raw(text, start))
        markdown = hide(text, ((raw.start, raw.end) for raw in raws))
        layout = read_layout(markdown, start)
        for leaf in layout.leaves:
            part = _join(markdown, leaf.lines)
            kind = leaf.kind
            if kind is BlockKind.PARAGRAPH and _IMAGE.fullmatch(part.strip()):
                kind = BlockKind.CAPTION
            self._add(kind, leaf.lines[0][0], Inline(part, layout.links, layout.notes), TOKEN)
        for raw in raws:
            if raw.is_comment:
                self._comment(raw.start, raw.end)
                continue
            for tag, begin, end in find_raw_text(text, raw):
                kind = _RAW_KINDS.get(tag, BlockKind.PARAGRAPH)
                self._add(kind, begin, Inline(text[begin:end]), RAW_TOKEN)
        self.blocks.sort(key=lambda block: block.runs[0][1])

    def prose(self, text: str) -> str:
        """Return the prose of all blocks, with blanks between them."""
        parts: list[str] = []
        done = 0
        for start, end, masked in sorted(self.edits):
            parts += blanked(text[done:start]), masked
            done = end
        parts.append(blanked(text[done:]))
        return "".join(parts)

    def _add(self, kind: BlockKind, start: int, inline: Inline, token: re.Pattern[str]) -> None:
        masked = inline.mask(token)
        for comment_start, comment_end in inline.comments:
            self._comment(start + comment_start, start + comment_end)
        read = masked.strip(_BETWEEN)
        if not read:
            return
        at = start + masked.index(read)
        text, runs = read_runs(read, at)
        self.blocks.append(Block(kind, text, runs, is_raw=token is RAW_TOKEN))
        self.edits.append((at, at + len(read), read))

    def _comment(self, start: int, end: int) -> None:
        self.comments.append(Comment(start, end, self.source[start + 4 : end - 3]))


def _join(text: str, lines: Sequence[Span]) -> str:
    """Return ``lines`` as they stand in ``text``, with what lies between them blanked."""
    parts = [text[slice(*lines[0])]]
    for (_, done), (start, end) in pairwise(lines):
        parts += "\n", BLANK * (start - done - 1), text[start:end]
    return "".join(parts)
