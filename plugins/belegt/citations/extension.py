"""Markdown extension: a citation becomes a placeholder, which gets its words at the end of a build.

So what Pelican keeps of a post in its cache does not depend on the library.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from functools import lru_cache

from markdown import Markdown  # noqa: TID251 - an extension.py
from markdown.extensions import Extension  # noqa: TID251 - same
from markdown.inlinepatterns import InlineProcessor, LinkInlineProcessor  # noqa: TID251 - same
from markdown.util import AtomicString  # noqa: TID251 - same

from belegt.citations.citation import CANDIDATE, find_clusters

_ESCAPED = re.compile("\x02(\\d+)\x03")
_STASHED = re.compile("\x02[^\x03]*\x03")
# Left to itself, Markdown makes of two of them "Kund<em>innen- bzw. Nutzer</em>innenbindung".
_INNER_STAR = r"(?<=[^\W\d_])\*(?=[^\W\d_])"
_BRACKET = re.compile(r"[\[\]]")

# The text behind an opening bracket, the position behind the closing one, and whether there is one.
Bracketed = tuple[str, int, bool]


class CitationExtension(Extension):
    """Pandoc's citations in Python-Markdown; an escaped @ is an @, a star in a word a letter."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Add our processors to ``md``: behind code, escapes, links and HTML, before emphasis."""
        md.ESCAPED_CHARS = [*md.ESCAPED_CHARS, "@"]
        md.inlinePatterns.register(_CitationProcessor("", md), "belegt-citation", 89)
        md.inlinePatterns.register(_InnerStarProcessor(_INNER_STAR, md), "belegt-star", 65)
        for processor in md.inlinePatterns:
            if isinstance(processor, LinkInlineProcessor):
                processor.getText = _quickly(processor.getText)  # type: ignore[method-assign, assignment]


def _quickly(get_text: Callable[[str, int], Bracketed]) -> Callable[[str, int], Bracketed]:
    """Return ``get_text``, which looks for the end of a link, asked only where there is one.

    Else it reads to the end of the text from each bracket: half a minute for 20 kB of ``[@``.
    """

    def get(data: str, index: int) -> Bracketed:
        return get_text(data, index) if index - 1 in _closed(data) else ("", len(data), False)

    return get


@lru_cache(maxsize=1)
def _closed(data: str) -> frozenset[int]:
    """Return where the brackets open that are closed in ``data``."""
    waiting: list[int] = []
    closed: set[int] = set()
    for bracket in _BRACKET.finditer(data):
        if bracket[0] == "[":
            waiting.append(bracket.start())
        elif waiting:
            closed.add(waiting.pop())
    return frozenset(closed)


class _CitationProcessor(InlineProcessor):
    """Puts a placeholder where the parser of citations finds a cluster."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, pattern: str, md: Markdown) -> None:
        super().__init__(pattern, md)
        self.compiled_re = CANDIDATE

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name; stub is older
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 - the match has all we need
    ) -> tuple[ET.Element | None, int | None, int | None]:
        """Return the placeholder of the first cluster in ``m``, be it a bracket around others."""
        clusters = find_clusters(m[0]) if m["bracket"] or m["narrative"] else ()
        if not clusters:
            return None, None, None
        source = self._written(clusters[0].source)
        placeholder = ET.Element("span", {"data-citation": source})
        placeholder.text = AtomicString(source)
        return placeholder, m.start() + clusters[0].start, m.start() + clusters[0].end

    def _written(self, text: str) -> str:
        """Return ``text`` as its author wrote it, without what Markdown has put aside."""
        # What has no words is a line break.
        text = _STASHED.sub(lambda stashed: self.unescape(stashed[0]) or " ", text)
        text = _ESCAPED.sub(lambda escaped: "\\" + chr(int(escaped[1])), text)
        return " ".join(_STASHED.sub("", text).split())


class _InnerStarProcessor(InlineProcessor):
    """Leaves a star between two letters alone."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - see above
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 - see above
    ) -> tuple[str, int, int]:
        """Return the star as it is."""
        return m[0], m.start(), m.end()
