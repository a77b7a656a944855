"""Inline markup: what within a block is a mark, a link or code, and what is read.

The rules are those of Python-Markdown's ``extra``, with three of our own: a star between two
letters (Kund*innen) is a letter, a formula is no prose, and a citation stays as it is written.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from html import unescape
from typing import ClassVar

from belegt.prose.address import find_mail, find_url, key_end
from belegt.prose.emphasis import Mark, pair_marks, read_mark
from belegt.prose.formula import formula_end
from belegt.prose.link import target_end
from belegt.prose.markup import BLOCK_TAGS, TAG, UNREAD_TAGS
from belegt.prose.mask import BLANK, Edit, Span, edit, fill

# Each token starts with one of these: to look for them alone is six times as fast.
_SPECIAL = re.compile(r"[\\`!\[\]<&*_$@{:w]")
_HTML = r"""(?P<comment><!--)
    | (?P<tag></?[a-zA-Z])
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)
    | (?P<url>(?<=http)://|(?<=https)://|\bwww\.)
    | (?P<at>@)"""
RAW_TOKEN = re.compile(_HTML, re.VERBOSE)
TOKEN = re.compile(
    rf"""(?P<escape>\\[\\`*_{{}}\[\]()>\#+\-.!|])
    | (?P<code>`+)
    | (?P<open>!?\[)
    | (?P<close>\])
    | (?P<auto><(?:[A-Za-z][A-Za-z0-9+.-]*://[^<>\s]*|[^<>\s!]+@[^@<>\s]+)>)
    | {_HTML}
    | (?P<emphasis>\*+|_+)
    | (?P<formula>\$\$?)
    | (?P<attributes>(?<=[)\]*_`>])\{{[:.\#][^{{}}\n]{{0,500}}\}})
    """,
    re.VERBOSE,
)
_BACKTICKS = re.compile(r"`+")
_NOTE = re.compile(r"\[\^(?P<name>[^\]\n]{1,200})\]")
_ALT = re.compile(r"""\balt\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""", re.IGNORECASE)


class Inline:
    """One block as it is read; ``mask`` is the way in, ``comments`` the spans of comments in it."""

    def __init__(
        self,
        text: str,
        links: AbstractSet[str] = frozenset(),
        notes: AbstractSet[str] = frozenset(),
    ) -> None:
        self.comments: list[Span] = []
        self._text = text
        self._links = links
        self._notes = notes
        self._edits: list[Edit] = []
        self._opens: list[Span] = []  # brackets that wait for their end
        self._marks: list[Mark] = []
        self._escape_end = -1
        self._code: dict[int, list[int]] | None = None
        self._missing: set[str] = set()  # looked for in vain, so that nobody looks twice

    def mask(self, token: re.Pattern[str] = TOKEN) -> str:
        """Return the text at equal length, with what is not read blanked."""
        text = self._text
        at = 0
        while special := _SPECIAL.search(text, at):
            match = token.match(text, special.start())
            if match is None:
                at = special.end()
                continue
            assert match.lastgroup is not None  # each branch of the pattern is a group
            at = self._readers[match.lastgroup](self, match)
        self._edits += ((a, b, BLANK * (b - a)) for a, b in pair_marks(text, self._marks))
        self._edits.sort()
        return edit(text, self._edits) if self._edits else text

    def _blank(self, start: int, end: int, first: str = BLANK) -> int:
        """Blank a span, ``first`` being a space where the span parts two words; return its end."""
        self._edits.append((start, end, first + BLANK * (end - start - 1)))
        return end

    def _escape(self, match: re.Match[str]) -> int:
        self._blank(match.start(), match.start() + 1)
        self._escape_end = match.end()
        return match.end()

    def _code_span(self, match: re.Match[str]) -> int:
        if self._code is None:
            self._code = defaultdict(list)
            for run in _BACKTICKS.finditer(self._text):
                self._code[len(run.group())].append(run.start())
        close = self._code_close(len(match.group()), match.end())
        return match.end() if close is None else self._blank(match.start(), close)

    def _code_close(self, length: int, start: int) -> int | None:
        """Return where code ends that ``length`` backticks open: at as many, else at the most."""
        assert self._code is not None  # the caller has looked for them
        later: dict[int, int] = {}
        for size, places in self._code.items():
            if (at := bisect_left(places, start)) < len(places):
                later[size] = places[at]
        size = length if length in later else max(later, default=0)
        return later[size] + size if 0 < size <= length else None

    def _open(self, match: re.Match[str]) -> int:
        # "Ja![^1]" is no image: the mark of a footnote follows an exclamation.
        note = _NOTE.match(self._text, match.end() - 1)
        if note is not None and note.group("name") in self._notes:
            return self._blank(*note.span())
        self._opens.append(match.span())
        return match.end()

    def _close(self, match: re.Match[str]) -> int:
        """End a link or an image: its text is read, its target is not."""
        if not self._opens:
            return match.end()
        start, inside = self._opens.pop()
        end = target_end(self._text, inside, match.start(), self._links)
        if end is None:
            return match.end()
        first = " " if self._text[start] == "!" else BLANK
        self._blank(start, inside, first)
        return self._blank(match.start(), end, first)

    def _comment(self, match: re.Match[str]) -> int:
        end = self._find("-->", match.end())
        if end < 0:
            return match.end()
        self.comments.append((match.start(), end + 3))
        return self._blank(match.start(), end + 3)

    def _auto(self, match: re.Match[str]) -> int:
        return self._blank(*match.span())

    def _tag(self, match: re.Match[str]) -> int:
        tag = TAG.match(self._text, match.start())
        if tag is None:
            return match.end()
        name = tag.group("tag").lower()
        if name in UNREAD_TAGS and not tag.group("close"):
            end = self._find(f"</{name}>", tag.end())
            return self._blank(tag.start(), end + len(name) + 3 if end >= 0 else tag.end())
        if name == "img" and (alt := _ALT.search(tag.group("attributes"))):
            start, end = (tag.start("attributes") + at for at in alt.span(alt.lastgroup or 0))
            self._blank(tag.start(), start, " ")
            return self._blank(end, tag.end(), " ")
        parts_words = name in BLOCK_TAGS or name in {"br", "img"}
        return self._blank(*tag.span(), " " if parts_words else BLANK)

    def _entity(self, match: re.Match[str]) -> int:
        decoded = unescape(match.group())
        if decoded != match.group():
            self._edits.append((*match.span(), fill(decoded, len(match.group()))))
        return match.end()

    def _emphasis(self, match: re.Match[str]) -> int:
        after_escape = match.start() == self._escape_end
        mark = read_mark(self._text, *match.span(), after_escape=after_escape)
        if mark is not None:
            self._marks.append(mark)
        return match.end()

    def _formula(self, match: re.Match[str]) -> int:
        end = formula_end(self._text, match.start())
        return match.end() if end is None else self._blank(match.start(), end)

    def _url(self, match: re.Match[str]) -> int:
        url = find_url(self._text, match)
        return self._blank(*url) if url else match.end()

    def _at(self, match: re.Match[str]) -> int:
        mail = find_mail(self._text, match.start())
        return self._blank(*mail) if mail else key_end(self._text, match.start())

    def _find(self, end: str, start: int) -> int:
        """Return where ``end`` stands after ``start``, -1 if nowhere."""
        found = -1 if end in self._missing else self._text.find(end, start)
        if found < 0:
            self._missing.add(end)
        return found

    _readers: ClassVar[Mapping[str, Callable[["Inline", re.Match[str]], int]]] = {
        "escape": _escape,
        "code": _code_span,
        "open": _open,
        "close": _close,
        "auto": _auto,
        "comment": _comment,
        "tag": _tag,
        "entity": _entity,
        "emphasis": _emphasis,
        "formula": _formula,
        "url": _url,
        "at": _at,
        "attributes": _auto,
    }
