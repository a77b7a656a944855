"""Cues: words of which every match of a pattern holds one, worked out from the pattern itself.

As in Google's index of regular expressions (Cox 2012): what a part of a pattern can be, exactly,
is known as long as these are few words; a longer part needs what each of its parts needs.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from re import _constants as op  # type: ignore[attr-defined] # there is no public way to parse
from re import _parser as parser  # type: ignore[attr-defined] # same
from typing import Any

from belegt.statistics.numeral import Size

Words = frozenset[str]

NEEDS = 3  # sets of cues that are kept of a pattern: of each, a match holds one
_FEW = 64  # words that a part may be, above which only their cues are kept
_LEAST, _RARE = 3, 8  # a cue that is worth less says nothing; one that is worth more says no more
_EDGE = "\b"  # the edge of a word, in what a part of a pattern can be
_NO_LETTER = re.compile(r"[\W\u0100-\U0010ffff]")  # letters are those of Latin-1
_SPACED = bytes(ord(" ") if _NO_LETTER.match(chr(code)) else code for code in range(256))
_SIGNS = re.compile(rf"(?:(?!\s){_NO_LETTER.pattern})+")
_FREQUENT = frozenset(".,;:-–'’\"()")
_DIGITS = frozenset("0123456789")
_NUMERALS = frozenset(size.value for size in Size)
_EMPTY = frozenset(("",))


@dataclass(frozen=True, slots=True)
class Part:
    """What a part of a pattern can be, if that is known, and what it cannot do without.

    That is a cue of each of its ``needs``, the rarest first, and perhaps a masked numeral.
    """

    words: Words | None
    needs: tuple[Words, ...] = ()
    needs_numeral: bool = False


_ANYTHING = Part(None)
_NOTHING = Part(_EMPTY)
_AT_EDGE = (op.AT, op.AT_BOUNDARY)
_BOUNDARY = Part(frozenset((_EDGE,)))


def read_part(pattern: str, known: Mapping[str, Part]) -> Part:
    """Read a verbose ``pattern``, in which each of the signs ``known`` stands for a part."""
    return _sequence(parser.parse(pattern, re.VERBOSE), known)


def searchable(text: str) -> str:
    """Return what the cues of ``text`` are looked for in: its words, and its other signs.

    Each cue of words is found among words that spaces surround, whatever stands between them.
    Only letters of Latin-1 count as such: to tell these apart is ten times as fast.
    """
    folded = text.casefold()
    words = folded.encode("latin-1", "replace").translate(_SPACED).decode("latin-1")
    return f"{folded}\n {words} "


def _sequence(parsed: Sequence[tuple[Any, Any]], known: Mapping[str, Part]) -> Part:
    words, ending, needs, is_whole, needs_numeral = _EMPTY, "", list[Words](), True, False
    for operator, argument in _with_edges(parsed):
        if operator is op.LITERAL and chr(argument) not in known:
            ending += chr(argument).casefold()
            needs_numeral |= chr(argument) in _NUMERALS
            continue
        part = _part(operator, argument, known)
        needs_numeral |= part.needs_numeral
        words, ending = _joined(words, ending), ""
        if part.words == _EMPTY:  # what stands beside, but is no part of a match
            needs += part.needs
        elif part.words is not None and len(words) * len(part.words) <= _FEW:
            words = frozenset(one + other for one in words for other in part.words)
        else:
            needs += _cues(words)
            needs += () if part.words else part.needs
            words, is_whole = part.words or _EMPTY, False
    words = _joined(words, ending)
    needs += _cues(words)
    return Part(words if is_whole else None, _rarest(needs), needs_numeral)


def _joined(words: Words, ending: str) -> Words:
    return frozenset(word + ending for word in words) if ending else words


def _with_edges(parsed: Sequence[tuple[Any, Any]]) -> Iterable[tuple[Any, Any]]:
    """Return ``parsed``, with the edges around a group inside of it, too: each is a longer cue."""
    return _edged_groups(parsed) if _AT_EDGE in parsed else parsed


def _edged_groups(parsed: Sequence[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    for place, (operator, argument) in enumerate(parsed):
        if operator not in (op.BRANCH, op.SUBPATTERN):
            yield operator, argument
            continue
        first = [one for one in parsed[max(0, place - 1) : place] if one == _AT_EDGE]
        last = [one for one in parsed[place + 1 : place + 2] if one == _AT_EDGE]
        if operator is op.BRANCH:
            yield operator, (None, [[*first, *one, *last] for one in argument[1]])
        else:
            yield operator, (*argument[:3], [*first, *argument[3], *last])


def _part(operator: Any, argument: Any, known: Mapping[str, Part]) -> Part:
    if operator is op.LITERAL:
        return known[chr(argument)]
    if operator is op.IN:
        return _one_of(argument, known)
    if operator is op.BRANCH:
        return _either([_sequence(one, known) for one in argument[1]])
    if operator in (op.SUBPATTERN, op.ATOMIC_GROUP):
        return _sequence(argument[3] if operator is op.SUBPATTERN else argument, known)
    if operator in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most, repeated = argument
        return _repeated(least, most, _sequence(repeated, known))
    if operator is op.ASSERT:
        return replace(_sequence(argument[1], known), words=_EMPTY)
    if operator is op.ASSERT_NOT:
        return _BOUNDARY if _is_letter(argument[1]) else _NOTHING
    if operator is op.AT:
        return _BOUNDARY if argument is op.AT_BOUNDARY else _NOTHING
    return _ANYTHING


def _is_letter(parsed: Iterable[tuple[Any, Any]]) -> bool:
    """Say whether a pattern is any letter, or else one of some signs."""
    (operator, choices), *others = parsed
    return (
        not others
        and operator is op.IN
        and choices[0][0] is not op.NEGATE
        and (op.CATEGORY, op.CATEGORY_WORD) in choices
    )


@cache
def _of(words: Words) -> Part:
    return Part(words, _cues(words), words <= _NUMERALS)


def _one_of(choices: Sequence[tuple[Any, Any]], known: Mapping[str, Part]) -> Part:
    """Read a set of characters; alternatives of one sign each are one as well."""
    literals = (chr(value) for kind, value in choices if kind is op.LITERAL)
    parts = [known[sign] for sign in literals if sign in known]
    found = set[str]()
    for kind, value in choices:
        if kind is op.LITERAL:
            found.add(chr(value).casefold())
        elif kind is op.RANGE and value[1] - value[0] < _FEW:
            found.update(chr(code).casefold() for code in range(value[0], value[1] + 1))
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            found.add(" ")
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            found |= _DIGITS
        else:
            return _ANYTHING
    signs = frozenset(found - known.keys())
    return _either([*parts, _of(signs)]) if signs else _either(parts)


def _either(parts: Sequence[Part]) -> Part:
    """Read alternatives: what they need first, all need to hold one of, and so on."""
    needs = tuple(
        frozenset[str]().union(*same) for same in zip(*(p.needs for p in parts), strict=False)
    )
    needs_numeral = all(part.needs_numeral for part in parts)
    words = frozenset[str]().union(*(part.words or () for part in parts))
    is_known = len(words) <= _FEW and all(part.words is not None for part in parts)
    return Part(words if is_known else None, needs, needs_numeral)


def _repeated(least: int, most: int, part: Part) -> Part:
    if least == 0:
        is_optional = most == 1 and part.words is not None
        return Part(part.words | _EMPTY) if is_optional and part.words else _ANYTHING
    return part if most == 1 else replace(part, words=None)


def _rarest(needs: Iterable[Words]) -> tuple[Words, ...]:
    """Return those sets of cues that the fewest texts may hold one of."""
    return tuple(sorted(dict.fromkeys(needs), key=_worth, reverse=True)[:NEEDS])


def _worth(cues: Words) -> tuple[int, int]:
    return min(_RARE, *map(_rarity, cues)), -len(cues)


@cache
def _rarity(cue: str) -> int:
    """Return how rare ``cue`` may be; edges make only more than one sign any rarer."""
    bare = cue.strip()
    return sum(map(_weight, cue if len(bare) > 1 else bare))


@cache
def _weight(sign: str) -> int:
    """Return how rare ``sign`` may be: letters are frequent, digits less, most others rare."""
    if sign in _FREQUENT:
        return 0
    if sign.isalpha() or sign.isspace():
        return 1
    return 3 if sign.isdigit() else 6


def _cues(words: Words) -> tuple[Words, ...]:
    """Return the cues of a part that is one of ``words``, if each of them has one."""
    cues = frozenset(map(_cue, words))
    return (cues,) if min(map(_rarity, cues)) >= _LEAST else ()


@cache
def _cue(word: str) -> str:
    """Return what of ``word`` is the rarest in a searchable text: its letters, or its signs.

    Where a word begins or ends there is a space, and for each sign between letters.
    """
    if word.isascii() and word.isalnum():
        return word
    spaced = "".join(_edged(word))
    choices: list[str] = [_NO_LETTER.sub(" ", spaced), *_SIGNS.findall(spaced), ""]
    return max(choices, key=_rarity) if len(choices) > 2 else choices[0]


def _edged(word: str) -> Iterator[str]:
    """Yield ``word``, with a space for an edge before or after its letters."""
    letters = word.replace(_EDGE, "")
    if word.startswith(_EDGE) and letters and letters[0].isalnum():
        yield " "
    yield letters
    if word.endswith(_EDGE) and letters and letters[-1].isalnum():
        yield " "
