"""Excerpts: the line a finding stands in, with carets beneath the words it is about."""

import re
from unicodedata import category, east_asian_width

from belegt.finding import Location

_WIDTH = 88
_TAB = 4
# One column each, and nothing that a terminal could misread: most lines are of these alone.
_PLAIN = re.compile(r"[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u20ac]*")
_BEFORE = 24  # columns of a long line that are shown before the words


def excerpt(line: str, location: Location, indent: str) -> str:
    """Return ``line`` and its carets, each behind ``indent``, or nothing for an empty line.

    Tabs are four columns, wide characters two, what cannot be printed is a replacement
    character, and of a long line only the part around the words is shown.
    """
    if not line.strip():
        return ""
    start = min(location.column - 1, len(line))
    end = location.end_column - 1 if location.end_line == location.line else len(line.rstrip())
    end = min(max(end, start), len(line))
    first = _first(line, start, end)
    before, words = _drawn(line[first:start]), _drawn(line[start:end])
    lead = "…" if line[:first].strip() else ""
    shown = _cut(lead + before + words + _drawn(line[end : end + _WIDTH]))
    carets = "^" * max(1, min(_columns(words), _WIDTH - _columns(lead + before)))
    return f"{indent}{shown}\n{indent}{' ' * _columns(lead + before)}{carets}"


def _first(line: str, start: int, end: int) -> int:
    """Return where to begin: at the first word, or near the words that are meant."""
    blank = len(line) - len(line.lstrip())
    part = line[blank : end + _BEFORE]
    if len(part) <= 2 * _WIDTH and _columns(_drawn(part)) <= _WIDTH:
        return min(blank, start)
    first = max(min(blank, start), start - _BEFORE)
    word = line.find(" ", first, start) + 1  # not within a word, where there is another
    return word if word and line[:first].strip() else first


def _cut(text: str) -> str:
    """Return as much of ``text`` as the width holds."""
    if len(text) > _WIDTH and _PLAIN.fullmatch(text):
        return f"{text[: _WIDTH - 1].rstrip()}…"
    if _columns(text) <= _WIDTH:
        return text.rstrip()
    width = 0
    for at, one in enumerate(text):
        width += _columns(one)
        if width > _WIDTH - 1:
            return f"{text[:at].rstrip()}…"
    return text


def _drawn(text: str) -> str:
    """Return ``text`` as a terminal can show it in one line."""
    if _PLAIN.fullmatch(text):
        return text
    return "".join(
        " " * _TAB if one == "\t" else "\ufffd" if category(one) in {"Cc", "Cs"} else one
        for one in text
        if category(one) != "Cf" or one == "\u00ad"
    )


def _columns(text: str) -> int:
    """Return how many columns of a terminal ``text`` takes."""
    if _PLAIN.fullmatch(text):
        return len(text)
    return sum(
        0 if category(one) in {"Mn", "Me"} else 2 if east_asian_width(one) in "WF" else 1
        for one in text
    )
