"""Templates: patterns written with fragments in angle brackets, for text with masked numerals.

A template is written for ``re.VERBOSE`` and read on what ``mask_numerals`` returns, so a number
is a run of signs, whatever its notation. Every repetition is bounded, so that no pattern built
from fragments backtracks badly on hostile text.

Most texts hold nothing of most templates, so the cues of all templates of a language are looked
for in one pass, and only what may match is tried.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from ahocorasick_rs import AhoCorasick

from belegt.statistics.cue import NEEDS, Part, read_alternatives, read_part, searchable
from belegt.statistics.numeral import NUMERAL

_NAME = re.compile(r"(?<!\(\?)(?<!\(\?P)<([a-z]+)>")
_SIGNS = 0xF100  # of the private use: a sign for each fragment while a template is read


@dataclass(frozen=True, eq=False)
class Template:
    """A pattern that is compiled when a text may hold it: a build without news needs none.

    A match never begins inside a word; to ask that first saves most of the time.
    """

    text: str
    lexicon: "Lexicon"

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the pattern, with every fragment the template names, and those that these name."""
        return re.compile(rf"(?<!\w)(?:(?!\s)|\A)(?:{self.lexicon.filled(self.text)})", re.VERBOSE)

    def may_be_in(self, text: str) -> bool:
        """Say whether ``text`` holds what one of the pattern's alternatives needs."""
        return bool(_held(self.lexicon, text) & self.bits)

    @cached_property
    def bits(self) -> int:
        """Return the bits that stand for the pattern's alternatives among all of its lexicon."""
        return self.lexicon.bits_of(self)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Find the pattern in ``text``, as ``re.Pattern.search`` does."""
        return self.pattern.search(text, start, end) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find the pattern everywhere, as ``re.Pattern.finditer`` does."""
        return self.pattern.finditer(text) if self.may_be_in(text) else iter(())

    def sub(self, replacement: Callable[[re.Match[str]], str], text: str) -> str:
        """Replace the pattern everywhere, as ``re.Pattern.sub`` does."""
        return self.pattern.sub(replacement, text) if self.may_be_in(text) else text


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The fragments of a language, and all templates that are written with them."""

    fragments: Mapping[str, str]
    _templates: list[Template] = field(default_factory=list)

    def template(self, text: str) -> Template:
        """Return ``text`` as a template with these fragments."""
        template = Template(text, self)
        self._templates.append(template)
        return template

    def filled(self, text: str) -> str:
        """Return ``text`` with the fragments that it names."""
        while _NAME.search(text):
            text = _NAME.sub(lambda name: self.fragments[name[1]], text)
        return text

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
        held &= held >> index.size & held >> 2 * index.size
        return held if NUMERAL.search(text) else held & ~index.with_numeral

    @cached_property
    def _index(self) -> "_Index":
        alternatives = [
            (template, part)
            for template in self._templates
            for part in read_alternatives(self._signed(template.text), self._parts)
        ]
        size = len(alternatives)
        templates = dict.fromkeys(self._templates, 0)
        cues: dict[str, int] = {}
        always = with_numeral = 0
        for place, (template, part) in enumerate(alternatives):
            templates[template] |= 1 << place
            with_numeral |= part.needs_numeral << place
            for rank in range(NEEDS):
                bit = 1 << place + rank * size
                need = part.needs[rank] if rank < len(part.needs) else ()
                always |= 0 if need else bit
                cues |= {cue: cues.get(cue, 0) | bit for cue in need}
        finder, bits = AhoCorasick(list(cues)), tuple(cues.values())
        return _Index(finder, bits, size, always, with_numeral, templates)

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

    There are ``size`` alternatives, and as many bits again for their second and third needs.
    ``always`` are the bits of needs that they do not have, ``with_numeral`` of those alternatives
    that need a numeral.
    """

    finder: AhoCorasick
    cues: tuple[int, ...]
    size: int
    always: int
    with_numeral: int
    templates: Mapping[Template, int]


def _named(text: str) -> set[str]:
    return set(_NAME.findall(text))


@lru_cache(maxsize=64)
def _held(lexicon: Lexicon, text: str) -> int:
    """Return what ``lexicon`` says of ``text``: many templates ask for the same one in a row."""
    return lexicon.held(text)
