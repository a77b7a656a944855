"""Templates: patterns written with fragments in angle brackets, for text with masked numerals.

A template is written for ``re.VERBOSE`` and read on what ``mask_numerals`` returns, so a number
is a run of signs, whatever its notation. Every repetition is bounded, so that no pattern built
from fragments backtracks badly on hostile text.

Most texts hold nothing of most templates. So the cues of all templates of a language are looked
for in one pass, and only those alternatives are tried of which a text holds all that they need.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from belegt.statistics.cue_index import CueIndex, CueTable, filled, read_table

_BLANK = "·"  # neither a letter nor a space, so that no pattern reads across it
_OFTEN = 20  # from here on, alternatives that are looked for together get a pattern of their own


@dataclass(frozen=True, eq=False)
class Template:
    """A pattern that is compiled when a text may hold it: a build without news needs none.

    A match never begins inside of a word.
    """

    text: str
    lexicon: "Lexicon"

    def may_be_in(self, text: str) -> bool:
        """Say whether ``text`` holds what one of the pattern's alternatives needs."""
        return not self.bits or bool(_held(self.lexicon, text) & self.bits)

    @cached_property
    def bits(self) -> int:
        """Return the bits that stand for the pattern's alternatives among all of its lexicon.

        None, 0, for a template that was written when the cues had been worked out already.
        """
        return self.lexicon.table.owners.get(self.text, 0)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the whole pattern, with every fragment that it names."""
        return self.lexicon.compiled(self.text)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Find the pattern in ``text``, as ``re.Pattern.search`` does."""
        pattern = self._pattern_for(text)
        return pattern.search(text, start, end) if pattern else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find the pattern everywhere, as ``re.Pattern.finditer`` does."""
        pattern = self._pattern_for(text)
        return pattern.finditer(text) if pattern else iter(())

    def blanked(self, text: str) -> str:
        """Return ``text`` with each match blanked, every other character at its old place."""
        pattern = self._pattern_for(text)
        return pattern.sub(lambda match: _BLANK * len(match[0]), text) if pattern else text

    def _pattern_for(self, text: str) -> re.Pattern[str] | None:
        """Return the pattern of those alternatives that may be in ``text``; None if none may."""
        if not self.bits:
            return self.pattern
        held = _held(self.lexicon, text) & self.bits
        return (self.lexicon.pattern_of(held) or self.pattern) if held else None


class Lexicon:
    """The fragments of a language, and all templates that are written with them."""

    def __init__(self, fragments: Mapping[str, str]) -> None:
        self._fragments = fragments
        self.templates: list[Template] = []
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._asked: Counter[int] = Counter()
        self._index: CueIndex | None = None

    def template(self, text: str) -> Template:
        """Return ``text`` as a template with these fragments."""
        template = Template(text, self)
        self.templates.append(template)
        return template

    @property
    def table(self) -> CueTable:
        """Return the cues of all templates; to work them out takes four tenths of a second."""
        return self._ready.table

    @property
    def known_table(self) -> CueTable | None:
        """Return the cues of all templates, if anybody needed them so far."""
        return self._index.table if self._index else None

    def take(self, table: CueTable) -> None:
        """Take ``table``, which was worked out before, unless there is one already."""
        self._index = self._index or CueIndex(table)

    def held(self, text: str) -> int:
        """Return the bits of the alternatives of which ``text`` holds all that they need."""
        return self._ready.held(text)

    def possible(self, text: str) -> int:
        """Return the bits of the alternatives that ``text`` may hold; asked again, it is known."""
        return _held(self, text)

    def compiled(self, text: str) -> re.Pattern[str]:
        """Return the pattern ``text`` with the fragments that it names."""
        whole = filled(text, self._fragments)
        return re.compile(rf"(?<!\w)(?:(?!\s)|\A)(?:{whole})", re.VERBOSE)

    def pattern_of(self, bits: int) -> re.Pattern[str] | None:
        """Return the pattern of the alternatives that ``bits`` stand for.

        None for several that are not often asked for: they are not worth the compiling.
        """
        if bits not in self._compiled:
            self._asked[bits] += 1
            if bits & (bits - 1) and self._asked[bits] < _OFTEN:
                return None
            texts = (text for place, text in enumerate(self.table.texts) if bits >> place & 1)
            self._compiled[bits] = self.compiled("|".join(texts))
        return self._compiled[bits]

    @property
    def _ready(self) -> CueIndex:
        if self._index is None:
            texts = (template.text for template in self.templates)
            self._index = CueIndex(read_table(texts, self._fragments))
        return self._index


@lru_cache(maxsize=64)
def _held(lexicon: Lexicon, text: str) -> int:
    """Return what ``lexicon`` says of ``text``: many templates ask for the same one in a row."""
    return lexicon.held(text)
