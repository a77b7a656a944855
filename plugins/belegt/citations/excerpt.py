"""Excerpts: passages copied out of a work, each under the page it stands on.

A file ``excerpts/KEY.md`` beside the library has a heading for each place, ``## S. 7`` or
``## p. 7``, and the passage below it; what stands above the first heading is of no page.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from belegt.citations.locator import Locator, parse_locator

_HEADING = re.compile(r"^#{1,6}[ \t]+(.*)$", re.MULTILINE)
_QUOTE_MARK = re.compile(r"^>[ ]?", re.MULTILINE)
_BLANK_LINE = re.compile(r"\n\s*\n")
_PAGES = re.compile(r"(\d+)(?:–(\d+))?")
LONGEST = 600  # characters of a passage that are shown: a quotation, not a copy


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage, its paragraphs as plain text, and where it stands; None if nobody said."""

    place: Locator | None
    paragraphs: tuple[str, ...]

    def is_at(self, place: Locator | None) -> bool:
        """Say whether a citation of ``place`` means this passage: their pages overlap."""
        if place is None or self.place is None:
            return place is self.place
        if place.label != self.place.label:
            return False
        return place.value == self.place.value or bool(_numbers(place) & _numbers(self.place))

    @property
    def shown(self) -> tuple[str, ...]:
        """The paragraphs that are published: the first ones, cut at a word where they get long."""
        left, found = LONGEST, []
        for paragraph in self.paragraphs:
            if left > 0:
                cut = paragraph if len(paragraph) <= left else _cut(paragraph, left)
                found.append(cut)
                left -= len(paragraph)
        return tuple(found)


def read_excerpts(text: str) -> tuple[Excerpt, ...]:
    """Return the passages in ``text``, a file of excerpts, in order."""
    return tuple(_excerpts(text.replace("\r\n", "\n")))


def _excerpts(text: str) -> Iterator[Excerpt]:
    first, *others = _HEADING.split(text)
    for heading, body in (("", first), *zip(others[::2], others[1::2], strict=True)):
        parts = _BLANK_LINE.split(_QUOTE_MARK.sub("", body))
        paragraphs = tuple(" ".join(part.split()) for part in parts if part.strip())
        if paragraphs:
            yield Excerpt(parse_locator(", " + heading.strip())[0], paragraphs)


def _numbers(place: Locator) -> frozenset[int]:
    """Return every number of "33–35, 40", but no more of a range than a passage can have."""
    found: set[int] = set()
    for first, last in _PAGES.findall(place.value):
        found.update(range(int(first), min(int(last or first), int(first) + 50) + 1))
    return frozenset(found)


def _cut(text: str, length: int) -> str:
    return f"{text[:length].rpartition(' ')[0] or text[:length]} …"
