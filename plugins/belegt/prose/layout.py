"""Layout: Markdown's blocks as spans of lines, by the rules of Python-Markdown's ``extra``.

Code, rules and definitions of links and abbreviations are no leaves: nobody reads them as prose.
"""

import re
from collections.abc import Iterator, Sequence

from belegt.prose.leaf import BlockKind, Layout, Leaf
from belegt.prose.link import read_definition
from belegt.prose.mask import BLANK, Span
from belegt.prose.table import read_table

# Deeper than any author nests; what lies deeper is read as a plain paragraph.
_DEEPEST = 12

_BLANKS = f" \t\x0b\x0c{BLANK}"
_INDENT = re.compile(r" {4}| {0,3}\t")
_HEADING = re.compile(r"#{1,6}")
_UNDERLINE = re.compile(r"(?:=+|-+)[ ]*$")
_RULE = re.compile(r"[ ]{0,3}(?>(?:-[ ]{0,2}){3,}|(?:_[ ]{0,2}){3,}|(?:\*[ ]{0,2}){3,})[ ]*$")
_BULLET = re.compile(r"[ ]{0,3}(?:\d+\.|[*+-])[ \t]+")
_QUOTE = re.compile(r"(?:[ ]{0,3}>[ ]?)+")
_DEFINITION = re.compile(r"[ ]{0,3}:[ \t]{1,3}(?=\S)")
_FOOTNOTE = re.compile(r"[ ]{0,3}\[\^(?P<name>[^\]\n]*)\]:[ \t]*")
_LINK_STARTS = frozenset(" [")
_ABBREVIATION = re.compile(r"[ ]{0,3}\*\[[^\]\n]+\][ ]?:")
_HEADING_ATTRIBUTES = re.compile(r"[ ]+\{:?[ ]*[^}\n ][^{}\n]*\}[ ]*$")
_ATTRIBUTES = re.compile(r"[ ]*\{:?[ ]*[^}\n ][^\n]*\}[ ]*$")


def read_layout(text: str, start: int) -> Layout:
    """Read the blocks of ``text`` from ``start`` on."""
    layout = Layout(text)
    lines: list[Span] = []
    at = start
    for line in text[start:].split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    _Container(layout, BlockKind.PARAGRAPH, 0).read(lines)
    return layout


def _chunks(text: str, lines: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the lines between blank lines."""
    chunk: list[Span] = []
    for start, end in lines:
        if text[start:end].strip(_BLANKS):
            chunk.append((start, end))
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


class _Container:
    """What holds blocks: the body, a list item, a quote, a definition or a footnote."""

    __slots__ = ("child", "child_kind", "depth", "is_tight", "kind", "layout", "text")

    def __init__(self, layout: Layout, kind: BlockKind, depth: int) -> None:
        self.layout = layout
        self.text = layout.text
        self.kind = kind
        self.depth = depth
        self.is_tight = kind is BlockKind.ITEM  # until the first blank line
        self.child: list[Span] = []  # lines of an item that indented blocks still belong to
        self.child_kind = BlockKind.ITEM

    def read(self, lines: Sequence[Span]) -> None:
        if self.depth > _DEEPEST:
            self._leaf(self.kind, lines)
            return
        for chunk in _chunks(self.text, lines):
            if self.child and _INDENT.match(self.text, *chunk[0]):
                self.child.append((chunk[0][0], chunk[0][0]))
                self.child += map(self._dedent, chunk)
            else:
                for part in self._between_links(chunk):
                    self._chunk(part)
            self.is_tight = False
        self._close()

    def _between_links(self, lines: list[Span]) -> Iterator[list[Span]]:
        """Yield what stands between the definitions of links, and keep their names."""
        done = at = 0
        while at < len(lines):
            starts_so = self.text[lines[at][0]] in _LINK_STARTS
            link = read_definition(self.text, lines, at) if starts_so else None
            if link is None:
                at += 1
                continue
            self.layout.links.add(link.name)
            yield lines[done:at]
            done = at = at + link.length
        yield lines[done:]

    def _chunk(self, lines: list[Span]) -> None:
        """Read lines without a blank one: headings and rules part them, wherever they stand."""
        if cells := read_table(self.text, lines):
            self._close()
            self.layout.leaves += (Leaf(BlockKind.CELL, (cell,)) for cell in cells)
            return
        done = 0
        for at, line in enumerate(lines):
            if self.text[line[0]].isalpha():
                continue  # no mark starts so, and most lines do
            if _HEADING.match(self.text, *line):
                self._part(lines[done:at])
                self._heading(line)
            elif at == done + 1 and _UNDERLINE.match(self.text, *line):
                self._close()
                self._leaf(BlockKind.HEADING, lines[done:at])
            elif _RULE.match(self.text, *line):
                self._part(lines[done:at])
            else:
                continue
            self._close()
            done = at + 1
        self._part(lines[done:])

    def _heading(self, line: Span) -> None:
        start, end = line
        mark = _HEADING.match(self.text, start, end)
        start = mark.end() if mark else start
        title = self.text[start:end]
        if attributes := _HEADING_ATTRIBUTES.search(title):
            title = title[: attributes.start()]
        bare = title.rstrip("#")
        title = title[: len(bare) + 1] if bare.endswith("\\") else bare
        self._close()
        self._leaf(BlockKind.HEADING, [(start, start + len(title))])

    def _part(self, lines: list[Span]) -> None:
        """Read what is left between headings: code, a list, definitions, a quote, a paragraph."""
        text = self.text
        code = 0
        while code < len(lines) and _INDENT.match(text, *lines[code]):
            code += 1
        for at in range(code, len(lines)):
            line = lines[at]
            if text[line[0]].isalpha():
                continue
            if _BULLET.match(text, *line) and (at == code or self.is_tight):
                self._paragraph(lines[code:at])
                self._items(lines[at:])
                return
            if _QUOTE.match(text, *line):
                self._paragraph(lines[code:at])
                self._quote(lines[at:])
                return
            if _FOOTNOTE.match(text, *line) or _DEFINITION.match(text, *line):
                self._definitions(lines[code:at], lines[at:])
                return
        self._paragraph(lines[code:])

    def _items(self, lines: list[Span]) -> None:
        for line in lines:
            bullet = _BULLET.match(self.text, *line)
            if bullet is not None:
                self._close()
                self.child_kind = BlockKind.ITEM
                self.child = [(bullet.end(), line[1])]
            else:
                self.child.append(self._dedent(line))

    def _quote(self, lines: list[Span]) -> None:
        self._close()
        inside: list[Span] = []
        for start, end in lines:
            mark = _QUOTE.match(self.text, start, end)
            inside.append((mark.end() if mark else start, end))
        _Container(self.layout, BlockKind.QUOTE, self.depth + 1).read(inside)

    def _definitions(self, before: list[Span], lines: list[Span]) -> None:
        """Read footnotes, or the definitions of the terms ``before``."""
        is_footnote = _FOOTNOTE.match(self.text, *lines[0]) is not None
        if before:
            self._close()
        if is_footnote:
            self._paragraph(before)
        for line in before if not is_footnote else ():
            self._leaf(BlockKind.TERM, [line])
        for line in lines:
            note = _FOOTNOTE.match(self.text, *line)
            mark = note or _DEFINITION.match(self.text, *line)
            if mark is None:
                self.child.append(self._dedent(line))
                continue
            self._close()
            self.child_kind = BlockKind.FOOTNOTE if note else BlockKind.DEFINITION
            self.child = [(mark.end(), line[1])]
            if note:
                self.layout.notes.add(note.group("name"))

    def _paragraph(self, lines: list[Span]) -> None:
        """Add a paragraph, without the abbreviations it defines and its attributes."""
        text = self.text
        prose = [line for line in lines if not _ABBREVIATION.match(text, *line)]
        if len(prose) > 1 and _ATTRIBUTES.match(text, *prose[-1]):
            prose.pop()
        if prose:
            self._close()
            self._leaf(self.kind, prose)

    def _close(self) -> None:
        """Read the item that was open until now."""
        if self.child:
            lines, self.child = self.child, []
            _Container(self.layout, self.child_kind, self.depth + 1).read(lines)

    def _leaf(self, kind: BlockKind, lines: Sequence[Span]) -> None:
        self.layout.leaves.append(Leaf(kind, tuple(lines)))

    def _dedent(self, line: Span) -> Span:
        indent = _INDENT.match(self.text, *line)
        return (indent.end(), line[1]) if indent else line
