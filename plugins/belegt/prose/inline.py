"""Inline markup: what within a block is a mark, a link or code, and what is read.

The rules are those of Python-Markdown's ``extra``, with three of our own: a star between two letters
(Kund*innen) is a letter, math is none of the reader's words, and a citation stays as it is written.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Set as AbstractSet
from html import unescape

from belegt.prose.emphasis import Mark, pair_marks, read_mark
from belegt.prose.markup import BLOCK_TAGS, TAG, UNREAD_TAGS
from belegt.prose.mask import BLANK, Edit, edit, fill
from belegt.prose.table import Span

# Each token starts with one of these; looking for them alone is six times as fast as for all tokens.
_SPECIAL = re.compile(r"[\\`!\[\]<&*_$@{:w]")
TOKEN = re.compile(
    r"""(?P<escape>\\[\\`*_{}\[\]()>#+\-.!|])
    | (?P<code>`+)
    | (?P<open>!?\[)
    | (?P<close>\])
    | (?P<comment><!--)
    | (?P<auto><(?:[A-Za-z][A-Za-z0-9+.-]*://[^<>\s]*|[^<>\s!]+@[^@<>\s]+)>)
    | (?P<tag></?[a-zA-Z])
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)
    | (?P<emphasis>\*+|_+)
    | (?P<math>\$\$?)
    | (?P<url>(?<=http)://|(?<=https)://|\bwww\.)
    | (?P<at>@)
    | (?P<attributes>(?:(?<=[)\]*_`>])\{[:.\#]|\{:)[^{}\n]{0,500}\})
    """,
    re.VERBOSE,
)
RAW_TOKEN = re.compile(
    r"""(?P<comment><!--) | (?P<tag></?[a-zA-Z])
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)
    | (?P<url>(?<=http)://|(?<=https)://|\bwww\.) | (?P<at>@)
    """,
    re.VERBOSE,
)
_TARGET = re.compile(
    r"""\( (?: \s*<[^<>\n]{0,2000}>\s* | [^()"']{0,2000}+ (?:\([^()"']{0,500}+\)[^()"']{0,500}+){0,9}+ )
    (?: "[^"\n]*+(?:"(?!\s*\))[^"\n]*+){0,9}+" | '[^'\n]*+(?:'(?!\s*\))[^'\n]*+){0,9}+' )? \s* \)""",
    re.VERBOSE,
)
_PLAIN_TARGET = re.compile(r"\([^()]{0,2000}+(?:\([^()]{0,500}+\)[^()]{0,500}+){0,9}+\)")
_REFERENCE = re.compile(r"\s?\[(?P<name>[^\[\]]{0,500})\]")
_SPACES = re.compile(r"\s+")
_URL = re.compile(r"[^\s<>\"*\[\]()]*(?:\([^\s<>()\[\]]{0,200}\)[^\s<>\"*\[\]()]*)*(?<![.,;:!?'])")
_HOST = re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_CITATION_KEY = re.compile(r"@(?:\{[^{}\s]{1,200}\}|\w(?:\w|[:.#$%&\-+?<>~/](?=\w))*+)")
_MATH = re.compile(r"\$(?=[^\s$])(?P<formula>[^$\n]{1,300})(?<![\s\\])\$(?!\d)")
_FORMULA = re.compile(r"[\\^_={}<>]|[A-Za-z][A-Za-z0-9+\-*/()]{0,9}$")
_DISPLAY_MATH = re.compile(r"\$\$(?P<formula>[^$]{1,3000})\$\$")
_ALT = re.compile(r"""\balt\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""", re.IGNORECASE)

_BACKTICKS = re.compile(r"`+")
_NOTE = re.compile(r"\[\^(?P<name>[^\]\n]{1,200})\]")
_MAIL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-")


class Inline:
    """One block as it is read; ``mask`` is the way in, ``comments`` the spans of comments in it."""

    __slots__ = (
        "_code",
        "_edits",
        "_escape_end",
        "_links",
        "_marks",
        "_missing",
        "_notes",
        "_opens",
        "_text",
        "comments",
    )

    def __init__(
        self,
        text: str,
        links: AbstractSet[str] = frozenset(),
        notes: AbstractSet[str] = frozenset(),
    ) -> None:
        self._text = text
        self._links = links
        self._notes = notes
        self._edits: list[Edit] = []
        self._opens: list[Span] = []  # brackets that wait for their end
        self._marks: list[Mark] = []
        self._code: dict[int, list[int]] | None = None
        self._missing: set[str] = set()  # what was looked for in vain, so that nobody looks twice
        self._escape_end = -1
        self.comments: list[Span] = []

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
            at = _READERS[match.lastgroup](self, match)
        if self._marks:
            self._edits += ((a, b, BLANK * (b - a)) for a, b in pair_marks(text, self._marks))
        if not self._edits:
            return text
        self._edits.sort()
        return edit(text, self._edits)

    def _blank(self, start: int, end: int, around: str = BLANK) -> int:
        """Blank a span; ``around`` is a space where the span parts two words."""
        self._edits.append((start, end, around + BLANK * (end - start - 1)))
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
        ends = self._code.get(len(match.group()), [])
        close = bisect_left(ends, match.end())
        if close == len(ends):
            return match.end()
        return self._blank(match.start(), ends[close] + len(match.group()))

    def _open(self, match: re.Match[str]) -> int:
        note = _NOTE.match(self._text, match.start())
        if note is not None and note.group("name") in self._notes:
            return self._blank(*note.span())
        self._opens.append(match.span())
        return match.end()

    def _close(self, match: re.Match[str]) -> int:
        """End a link or an image: its text is read, its target is not."""
        if not self._opens:
            return match.end()
        start, inside = self._opens.pop()
        end = self._target_end(inside, match.start())
        if end is None:
            return match.end()
        is_image = inside - start == 2
        around = " " if is_image else BLANK
        self._blank(start, inside, around)
        return self._blank(match.start(), end, around)

    def _target_end(self, inside: int, close: int) -> int | None:
        """Return where the target after the bracket at ``close`` ends, None when there is none."""
        text = self._text
        if text.startswith("(", close + 1):
            target = _TARGET.match(text, close + 1) or _PLAIN_TARGET.match(text, close + 1)
            if target is not None:
                return target.end()
        if not self._links:
            return None
        name = text[inside:close]
        reference = _REFERENCE.match(text, close + 1)
        if reference is not None and self._is_link(reference.group("name") or name):
            return reference.end()
        return close + 1 if self._is_link(name) else None

    def _is_link(self, name: str) -> bool:
        return len(name) < 500 and _SPACES.sub(" ", name.lower()) in self._links

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
        alt = _ALT.search(tag.group("attributes")) if name == "img" else None
        if alt is not None:
            start, end = (tag.start("attributes") + at for at in alt.span(alt.lastgroup or 0))
            self._blank(tag.start(), start, " ")
            return self._blank(end, tag.end(), " ")
        parts = name in BLOCK_TAGS or name in {"br", "img"}
        return self._blank(*tag.span(), " " if parts else BLANK)

    def _entity(self, match: re.Match[str]) -> int:
        decoded = unescape(match.group())
        if decoded != match.group():
            length = match.end() - match.start()
            self._edits.append((*match.span(), fill(decoded, length)))
        return match.end()

    def _emphasis(self, match: re.Match[str]) -> int:
        after_escape = match.start() == self._escape_end
        mark = read_mark(self._text, *match.span(), after_escape=after_escape)
        if mark is not None:
            self._marks.append(mark)
        return match.end()

    def _math(self, match: re.Match[str]) -> int:
        text, start = self._text, match.start()
        if len(match.group()) == 2:
            display = _DISPLAY_MATH.match(text, start)
            return self._blank(*display.span()) if display else match.end()
        if start and text[start - 1].isalnum():
            return match.end()
        math = _MATH.match(text, start)
        is_math = math is not None and _FORMULA.search(math.group("formula"))
        return self._blank(*math.span()) if math and is_math else match.end()

    def _url(self, match: re.Match[str]) -> int:
        url = _URL.match(self._text, match.end())
        start = match.start()
        if match.group() == "://":
            start -= 4 if self._text.startswith("http", start - 4) else 5
        return self._blank(start, url.end()) if url else match.end()

    def _at(self, match: re.Match[str]) -> int:
        """Blank an e-mail address; step over a citation, so that its key stays whole."""
        text, at = self._text, match.start()
        start = at
        while start and text[start - 1] in _MAIL and at - start < 64:
            start -= 1
        host = _HOST.match(text, at)
        if host is not None and start < at:
            return self._blank(start, host.end())
        key = _CITATION_KEY.match(text, at)
        return key.end() if key else match.end()

    def _attributes(self, match: re.Match[str]) -> int:
        return self._blank(*match.span())

    def _find(self, end: str, start: int) -> int:
        """Return where ``end`` stands after ``start``, -1 if nowhere."""
        if end in self._missing:
            return -1
        found = self._text.find(end, start)
        if found < 0:
            self._missing.add(end)
        return found


_READERS = {
    "escape": Inline._escape,
    "code": Inline._code_span,
    "open": Inline._open,
    "close": Inline._close,
    "comment": Inline._comment,
    "auto": Inline._auto,
    "tag": Inline._tag,
    "entity": Inline._entity,
    "emphasis": Inline._emphasis,
    "math": Inline._math,
    "url": Inline._url,
    "at": Inline._at,
    "attributes": Inline._attributes,
}
