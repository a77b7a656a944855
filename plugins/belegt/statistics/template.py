"""Templates: patterns written with fragments in angle brackets, for text with masked numerals.

A template is written for ``re.VERBOSE`` and read on what ``mask_numerals`` returns, so a number
is a run of signs, whatever its notation. Every repetition is bounded, so that no pattern built
from fragments backtracks badly on hostile text.

Most texts hold nothing of most templates, so the cues of all templates of a language are looked
for in one pass, and only what may match is tried.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from ahocorasick_rs import AhoCorasick

from belegt.statistics.cue import NEEDS, Part, alternatives, read_part, searchable
from belegt.statistics.numeral import NUMERAL

_NAME = re.compile(r"(?<!\(\?)(?<!\(\?P)<([a-z]+)>")
_OFTEN = 20  # from here on, some alternatives that are looked for together are a pattern of their own
_SIGNS = 0xF100  # of the private use: a sign for each fragment while a template is read


@dataclass(frozen=True, eq=False)
class Template:
    """A pattern that is compiled when a text may hold it: a build without news needs none.

    A match never begins inside a word; to ask that first saves most of the time.
    """

    text: str
    lexicon: "Lexicon"

    def may_be_in(self, text: str) -> bool:
        """Say whether ``text`` holds what one of the pattern's alternatives needs."""
        return bool(_held(self.lexicon, text) & self.bits)

    @cached_property
    def bits(self) -> int:
        """Return the bits that stand for the pattern's alternatives among all of its lexicon."""
        return self.lexicon.bits_of(self)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Find the pattern in ``text``, as ``re.Pattern.search`` does."""
        pattern = self._pattern_for(text)
        return pattern.search(text, start, end) if pattern else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find the pattern everywhere, as ``re.Pattern.finditer`` does."""
        pattern = self._pattern_for(text)
        return pattern.finditer(text) if pattern else iter(())

    def sub(self, replacement: Callable[[re.Match[str]], str], text: str) -> str:
        """Replace the pattern everywhere, as ``re.Pattern.sub`` does."""
        pattern = self._pattern_for(text)
        return pattern.sub(replacement, text) if pattern else text

    def _pattern_for(self, text: str) -> re.Pattern[str] | None:
        """Return the pattern of those alternatives that may be in ``text``; None if none may.

        That of several is worth its compiling only if they are asked for often.
        """
        held = _held(self.lexicon, text) & self.bits
        if not held:
            return None
        return self.lexicon.alternatives(held) or self.pattern

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the whole pattern, with every fragment that it names."""
        return self.lexicon.compiled(self.text)


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The fragments of a language, and all templates that are written with them."""

    fragments: Mapping[str, str]
    _templates: list[Template] = field(default_factory=list)
    _compiled: dict[int, re.Pattern[str]] = field(default_factory=dict)
    _asked: Counter[int] = field(default_factory=Counter)

    def template(self, text: str) -> Template:
        """Return ``text`` as a template with these fragments."""
        template = Template(text, self)
        self._templates.append(template)
        return template

    def compiled(self, text: str) -> re.Pattern[str]:
        """Return the pattern ``text`` with the fragments that it names, and that these name."""
        while _NAME.search(text):
            text = _NAME.sub(lambda name: self.fragments[name[1]], text)
        return re.compile(rf"(?<!\w)(?:(?!\s)|\A)(?:{text})", re.VERBOSE)

    def alternatives(self, bits: int) -> re.Pattern[str] | None:
        """Return the pattern of the alternatives that ``bits`` stand for, if it is worth it."""
        if bits not in self._compiled:
            self._asked[bits] += 1
            if bits & (bits - 1) and self._asked[bits] < _OFTEN:
                return None
            texts = (text for place, text in enumerate(self._index.texts) if bits >> place & 1)
            self._compiled[bits] = self.compiled("|".join(texts))
        return self._compiled[bits]

    def holds_any(self, text: str, bits: int) -> bool:
        """Say whether ``text`` holds what one of the alternatives needs whose ``bits`` these are."""
        return bool(_held(self, text) & bits)

    def bits_of(self, *templates: Template) -> int:
        """Return the bits of all alternatives of ``templates``."""
        return sum(self._index.templates[template] for template in templates)

    def held(self, text: str) -> int:
        """Return the bits of the alternatives of which ``text`` holds all that they need."""
        index = self._index
        held = index.always
        found = index.finder.find_matches_as_indexes(searchable(text), overlapping=True)
        for cue, _, _ in found:
            held |= index.cues[cue]
        size = len(index.texts)
        held &= held >> size & held >> 2 * size
        return held if NUMERAL.search(text) else held & ~index.with_numeral

    @cached_property
    def _index(self) -> "_Index":
        pairs = [(one, text) for one in self._templates for text in alternatives(one.text)]
        templates = dict.fromkeys(self._templates, 0)
        cues: dict[str, int] = {}
        always = with_numeral = 0
        for place, (template, text) in enumerate(pairs):
            part = read_part(rf"\b(?:{self._signed(text)})", self._parts)
            templates[template] |= 1 << place
            with_numeral |= part.needs_numeral << place
            for rank in range(NEEDS):
                bit = 1 << place + rank * len(pairs)
                need = part.needs[rank] if rank < len(part.needs) else ()
                always |= 0 if need else bit
                cues |= {cue: cues.get(cue, 0) | bit for cue in need}
        texts = tuple(text for _, text in pairs)
        finder, bits = AhoCorasick(list(cues)), tuple(cues.values())
        return _Index(finder, bits, always, with_numeral, templates, texts)

    @cached_property
    def _signs(self) -> dict[str, str]:
        return {name: chr(_SIGNS + place) for place, name in enumerate(self.fragments)}

    @cached_property
    def _parts(self) -> Mapping[str, Part]:
        """Return what each fragment can be, read once for all templates that name it."""
        parts: dict[str, Part] = {}
        waiting = dict(self.fragments)
        while waiting:
            ready = [name for name, text in waiting.items() if not _named(text) & waiting.keys()]
            for name in ready:
                parts[self._signs[name]] = read_part(self._signed(waiting.pop(name)), parts)
        return parts

    def _signed(self, text: str) -> str:
        return _NAME.sub(lambda name: self._signs[name[1]], text)


@dataclass(frozen=True, slots=True)
class _Index:
    """What finds all cues, with the bits of the alternatives that need each.

    There are as many bits again for second and third needs. ``always`` are the bits of needs that
    they do not have, ``with_numeral`` of alternatives that need a numeral; ``templates`` says to
    which template the alternatives belong.
    """

    finder: AhoCorasick
    cues: tuple[int, ...]
    always: int
    with_numeral: int
    templates: Mapping[Template, int]
    texts: tuple[str, ...]


def _named(text: str) -> set[str]:
    return set(_NAME.findall(text))


@lru_cache(maxsize=64)
def _held(lexicon: Lexicon, text: str) -> int:
    """Return what ``lexicon`` says of ``text``: many templates ask for the same one in a row."""
    return lexicon.held(text)
