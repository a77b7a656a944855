"""Compares what the checker reads of a post with what its reader reads in the rendered HTML.

From the command line: python tests/reading.py PATH...
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from html.parser import HTMLParser
from pathlib import Path

from markdown import Markdown  # noqa: TID251 - the renderer the reading is compared with

from belegt.citations.extension import CitationExtension
from belegt.post import Post, parse_post
from belegt.prose.formula import formula_end
from belegt.prose.leaf import BlockKind
from belegt.prose.markup import BLOCK_TAGS, find_templates
from belegt.prose.mask import BLANK, hide, normalize

_YAML = re.compile(r"\A\s*---[ ]*\n.*?\n(?:---|\.\.\.)[ ]*\n", re.DOTALL)
_EDGE = "\ue002"  # where a link begins or ends: "<https://a.de>_b" is no one address
_ADDRESS = re.compile(
    rf"(?:https?://|\bwww\.)[^\s()\[\]{_EDGE}]*(?<![.,;:!?'])|[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"
)
_UNREAD = {
    "code",
    "pre",
    "script",
    "style",
    "template",
    "svg",
    "math",
    "iframe",
    "samp",
    "textarea",
}
_NO_METADATA = {BlockKind.TITLE, BlockKind.SUMMARY}


@dataclass(frozen=True, slots=True)
class Deviation:
    """Words that one side reads and the other does not, at a line of the source."""

    line: int
    read: str
    rendered: str


class _Text(HTMLParser):
    """Collects the text of a page as a browser shows it, code left out."""

    def __init__(self) -> None:
        super().__init__()
        self.body: list[str] = []
        self.notes: list[str] = []
        self.unread: list[str] = []
        self.in_notes = False

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        name = attributes.get("class") or ""
        if self.unread or tag in _UNREAD or name in {"footnote-ref", "footnote-backref"}:
            self.unread.append(tag)
        if name == "footnote":
            self.in_notes = True
        if tag in BLOCK_TAGS or tag in {"br", "img"}:
            self.handle_data(" ")
        if tag == "a":
            self.handle_data(_EDGE)
        if tag == "img":
            self.handle_data(f"{attributes.get('alt') or ''} ")

    def handle_endtag(self, tag):
        if tag in self.unread:
            while self.unread.pop() != tag:
                pass
        if tag in BLOCK_TAGS:
            self.handle_data(" ")
        if tag == "a":
            self.handle_data(_EDGE)

    def handle_data(self, data):
        if not self.unread:
            (self.notes if self.in_notes else self.body).append(data)


def _words(text: str) -> list[str]:
    return _ADDRESS.sub("", text.replace(BLANK, "")).replace(_EDGE, "").split()


def _without_formulas(text: str) -> str:
    at = text.find("$")
    while at >= 0:
        end = formula_end(text, at)
        text = text[:at] + text[end:] if end else text
        at = text.find("$", at if end else at + 2 if text.startswith("$$", at) else at + 1)
    return text


def rendered_words(source: str) -> tuple[list[str], list[str]]:
    """Return the words of the body and of the footnotes that Python-Markdown renders."""
    text = normalize(source.removeprefix("\ufeff"))
    front = _YAML.match(text)
    extensions = ["extra"] if front else ["extra", "meta"]
    body = text[front.end() :] if front else text
    body = hide(body, find_templates(body, 0))
    markdown = Markdown(extensions=[*extensions, CitationExtension()], output_format="html")
    page = _Text()
    page.feed(markdown.convert(body))
    page.close()
    return _words(_without_formulas("".join(page.body))), sorted(_words("".join(page.notes)))


def read_words(post: Post) -> tuple[list[tuple[str, int]], list[str]]:
    """Return the words of the body, each with its line, and of the footnotes that are read."""
    body: list[tuple[str, int]] = []
    notes: list[str] = []
    for block in post.blocks:
        # A citation stays as written until its parser has seen it, and so does an escaped @.
        words = _words(block.text.replace("\\@", "@"))
        if block.kind is BlockKind.FOOTNOTE:
            notes += words
        elif block.kind not in _NO_METADATA:
            line = post.location(*block.source_span(0, 1)).line
            body += ((word, line) for word in words)
    return body, sorted(notes)


def deviations(source: str) -> Iterator[Deviation]:
    """Yield where the words that are read differ from the words that are rendered."""
    read, read_notes = read_words(parse_post("", source))
    rendered, rendered_notes = rendered_words(source)
    words = [word for word, _ in read]
    if words != rendered:
        matcher = SequenceMatcher(None, words, rendered, autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            if tag != "equal":
                line = read[min(a, len(read) - 1)][1] if read else 1
                yield Deviation(line, " ".join(words[a:b]), " ".join(rendered[c:d]))
    if read_notes != rendered_notes:
        yield Deviation(1, " ".join(read_notes), " ".join(rendered_notes))


def main(paths: list[str]) -> None:
    """Print every deviation in the Markdown files under ``paths``, and the share without one."""
    files = [
        file
        for path in map(Path, paths)
        for file in ([path] if path.is_file() else sorted(path.rglob("*.md")))
    ]
    same = 0
    for file in files:
        found = list(deviations(file.read_text(encoding="utf-8-sig")))
        same += not found
        for each in found:
            sys.stdout.write(f"{file}:{each.line}: reads “{each.read}”, shows “{each.rendered}”\n")
    share = f"{same / max(len(files), 1):.1%}"
    sys.stdout.write(f"{same} of {len(files)} posts are read as they are shown ({share})\n")


if __name__ == "__main__":
    main(sys.argv[1:])
