"""The index of cues: which of many patterns a text may hold, found in one pass over it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick  # noqa: TID251 - the one place that looks for cues

from belegt.statistics.alternative import alternatives
from belegt.statistics.cue import NEEDS, Part, read_part, searchable
from belegt.statistics.numeral import NUMERAL

_NAME = re.compile(r"(?<!\(\?)(?<!\(\?P)<([a-z]+)>")
_SIGNS = 0xF100  # of the private use: a sign for each fragment while a pattern is read


@dataclass(frozen=True, slots=True)
class CueTable:
    """The alternatives of some patterns, and the cues that each of them needs, as bits.

    ``texts`` are the alternatives, a bit each; ``owners`` are the bits of each pattern. ``cues``
    have as many bits again for second and third needs. ``always`` are the bits of needs that an
    alternative does not have, ``with_numeral`` of alternatives that need a masked numeral.
    """

    texts: tuple[str, ...]
    owners: tuple[int, ...]
    cues: Mapping[str, int]
    always: int
    with_numeral: int


class CueIndex:
    """A table that is ready to be looked things up in."""

    def __init__(self, table: CueTable) -> None:
        self.table = table
        self._bits = tuple(table.cues.values())
        self._finder = AhoCorasick(list(table.cues))

    def held(self, text: str) -> int:
        """Return the bits of the alternatives of which ``text`` holds all that they need."""
        table, size = self.table, len(self.table.texts)
        held = table.always
        found = self._finder.find_matches_as_indexes(searchable(text), overlapping=True)
        for cue, _, _ in found:
            held |= self._bits[cue]
        held &= held >> size & held >> 2 * size
        return held if NUMERAL.search(text) else held & ~table.with_numeral


def filled(text: str, fragments: Mapping[str, str]) -> str:
    """Return the pattern ``text`` with the fragments that it names, and that these name."""
    while _NAME.search(text):
        text = _NAME.sub(lambda name: fragments[name[1]], text)
    return text


def read_table(patterns: Sequence[str], fragments: Mapping[str, str]) -> CueTable:
    """Read verbose ``patterns``, which name ``fragments`` and begin where a word does."""
    signs = {name: chr(_SIGNS + place) for place, name in enumerate(fragments)}
    parts = _read_fragments(fragments, signs)
    texts: list[str] = []
    owners = []
    for pattern in patterns:
        mine = list(alternatives(pattern))
        owners.append(((1 << len(mine)) - 1) << len(texts))
        texts += mine
    cues: dict[str, int] = {}
    always = with_numeral = 0
    for place, text in enumerate(texts):
        part = read_part(rf"\b(?:{_signed(text, signs)})", parts)
        with_numeral |= part.needs_numeral << place
        for rank in range(NEEDS):
            bit = 1 << place + rank * len(texts)
            need = part.needs[rank] if rank < len(part.needs) else ()
            always |= 0 if need else bit
            cues |= {cue: cues.get(cue, 0) | bit for cue in need}
    return CueTable(tuple(texts), tuple(owners), cues, always, with_numeral)


def _read_fragments(fragments: Mapping[str, str], signs: Mapping[str, str]) -> Mapping[str, Part]:
    """Return what each fragment can be, by its sign: read once for all patterns that name it."""
    parts: dict[str, Part] = {}
    waiting = dict(fragments)
    while waiting:
        for name in [one for one in waiting if not _names(waiting[one]) & waiting.keys()]:
            parts[signs[name]] = read_part(_signed(waiting.pop(name), signs), parts)
    return parts


def _names(text: str) -> set[str]:
    return set(_NAME.findall(text))


def _signed(text: str, signs: Mapping[str, str]) -> str:
    return _NAME.sub(lambda name: signs[name[1]], text)
