"""Emphasis: which stars and underscores are marks, and which are text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from belegt.prose.mask import Span

_FARTHEST = 8  # openers to look back for, so that hostile text takes linear time
_WORD = re.compile(r"\w")


@dataclass(slots=True)
class Mark:
    """A run of stars or underscores, of which ``start`` to ``end`` are not paired yet."""

    start: int
    end: int
    can_open: bool
    can_close: bool
    length: int

    def __len__(self) -> int:
        return self.end - self.start


def read_mark(text: str, start: int, end: int, *, after_escape: bool) -> Mark | None:
    """Return the run ``text[start:end]`` as a mark, or None where it is text.

    A star between two letters is text, as in "Kund*innen"; so is an underscore within a word,
    for which an escaped character does not count (``after_escape``).
    """
    before = "." if after_escape else text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    can_open, can_close = not after.isspace(), not before.isspace()
    if text[start] == "_":
        can_open = can_open and not _WORD.match(before)
        can_close = can_close and not _WORD.match(after)
    elif end - start == 1 and before.isalpha() and after.isalpha():
        return None
    return Mark(start, end, can_open, can_close, end - start) if can_open or can_close else None


def pair_marks(text: str, marks: Sequence[Mark]) -> Iterator[Span]:
    """Yield the spans of the marks that open or close emphasis."""
    waiting: dict[str, list[Mark]] = {"*": [], "_": []}
    for mark in marks:
        same = waiting[text[mark.start]]
        other = waiting["_" if text[mark.start] == "*" else "*"]
        while len(mark) and (opener := _opener(same, mark)) is not None:
            size = min(2, len(opener), len(mark))
            yield opener.end - size, opener.end
            yield mark.start, mark.start + size
            opener.end -= size
            mark.start += size
            if not len(opener):
                same.pop()
            while other and other[-1].start > opener.start:
                other.pop()
        if mark.can_open and len(mark):
            same.append(mark)


def _opener(waiting: list[Mark], closer: Mark) -> Mark | None:
    """Return the last mark that ``closer`` can end, and drop those after it, which are text."""
    if not closer.can_close:
        return None
    for back, opener in enumerate(reversed(waiting[-_FARTHEST:])):
        if _fits(opener, closer):
            del waiting[len(waiting) - back :]
            return opener
    return None


def _fits(opener: Mark, closer: Mark) -> bool:
    """Decide as Python-Markdown's DelimiterProcessor does.

    The rule of three keeps ``*a**b*`` one word: a run that could open as well closes no run with
    which it makes a multiple of three.
    """
    if len(opener) > len(closer):
        if len(opener) == 3:
            return True
        return not opener.can_close and (len(opener) > 3 or not closer.can_open)
    if len(opener) == len(closer) or len(closer) >= 3 or not closer.can_open:
        return True
    both = opener.length % 3 == 0 and closer.length % 3 == 0
    return both or (opener.length + closer.length) % 3 != 0
