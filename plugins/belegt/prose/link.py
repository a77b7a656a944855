"""Links: their targets, after a text in brackets or defined in a line of their own."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from belegt.prose.mask import Span

# Bounded and possessive throughout, so that a megabyte of "[](" is read once.
_TARGET = re.compile(
    r"""\(
    (?: \s*<[^<>\n]{0,2000}>\s*                                     # (<address>
      | [^()"']{0,2000}+ (?>(?:\([^()"']{0,500}+\)[^()"']{0,500}+){0,9}) )  # (address_(with)_parens
    (?: "[^"\n]*+(?>(?:"(?!\s*\))[^"\n]*+){0,9})"                      # "title, "quotes" in it"
      | '[^'\n]*+(?>(?:'(?!\s*\))[^'\n]*+){0,9})' )?
    \s*\)""",
    re.VERBOSE,
)
# Where a quote in it is no title: (it's).
_PLAIN_TARGET = re.compile(r"\([^()]{0,2000}+(?>(?:\([^()]{0,500}+\)[^()]{0,500}+){0,9})\)")
_REFERENCE = re.compile(r"\s?\[(?P<name>[^\[\]]{0,500})\]")
_SPACES = re.compile(r"\s+")
_LONGEST_NAME = 500

_TITLE = r"""(?:"[^\n]*"|'[^\n]*'|\([^\n]*\))[ \t]*"""
_URL_LINE = re.compile(rf"[ \t]*\S+[ \t]*(?P<title>{_TITLE})?$")
_TITLE_LINE = re.compile(rf"[ \t]*{_TITLE}$")
_DEFINITION = re.compile(
    rf"[ ]{{0,3}}\[(?!\^)(?P<name>[^\[\]\n]*)\]:[ \t]*(?:(?P<url>\S+)[ \t]*(?P<title>{_TITLE})?)?$"
)


@dataclass(frozen=True, slots=True)
class Definition:
    """The definition of a link: its name, as it is compared, and how many lines it takes."""

    name: str
    length: int


def read_definition(text: str, lines: Sequence[Span], at: int) -> Definition | None:
    """Return the definition that starts at ``lines[at]``: its address or title may be below."""
    first = _DEFINITION.match(text, *lines[at])
    if first is None:
        return None
    last, length = first, 1
    if first.group("url") is None:
        below = _URL_LINE.match(text, *lines[at + 1]) if at + 1 < len(lines) else None
        if below is None:
            return None
        last, length = below, 2
    if last.group("title") is None and at + length < len(lines):
        length += _TITLE_LINE.match(text, *lines[at + length]) is not None
    return Definition(_plain(first.group("name").strip()), length)


def target_end(text: str, inside: int, close: int, links: AbstractSet[str]) -> int | None:
    """Return where the target after ``text[inside:close]`` and its bracket ends, None without one.

    ``links`` are the names that the post defines: "[text][name]", "[name][]", "[name]".
    """
    if text.startswith("(", close + 1):
        target = _TARGET.match(text, close + 1) or _PLAIN_TARGET.match(text, close + 1)
        if target is not None:
            return target.end()
    if not links:
        return None
    name = text[inside:close] if close - inside < _LONGEST_NAME else ""
    reference = _REFERENCE.match(text, close + 1)
    if reference is not None and _plain(reference.group("name") or name) in links:
        return reference.end()
    return close + 1 if _plain(name) in links else None


def _plain(name: str) -> str:
    return _SPACES.sub(" ", name.lower())
