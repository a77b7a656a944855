"""Quantities: what numbers in a text say, in whatever notation: value, unit and bounds.

``read_quantities("gut zwei Drittel", "de")`` gives 66.7 and more, in per cent, as a fraction.
Shares are in per cent ("%"), however they are written; multiples in "times".
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from math import inf

from belegt.finding import Language
from belegt.statistics.english import english
from belegt.statistics.german import german
from belegt.statistics.hedge import hedge
from belegt.statistics.numeral import find_numerals, mask_numerals, sign_value
from belegt.statistics.quantity_pattern import PATTERNS
from belegt.statistics.template import Template
from belegt.statistics.wording import MULTIPLES, ORDINALS, PARTS, UNITS


class Notation(Enum):
    """How a quantity is written."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"
    RATIO = "ratio"  # one in five, jede dritte
    MULTIPLE = "multiple"  # doppelt so viele, tripled
    MAGNITUDE = "magnitude"  # sechsstellig, a four-figure sum
    ROUGH = "rough"  # Dutzende, thousands
    EFFECT = "effect"  # r = ,43


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in its unit, and where it stands.

    ``low`` and ``high`` are the bounds the words give: both the same for "68 %", open for
    "more than 800" (``high`` is infinite), two for "2–3". ``is_rough`` says that a hedge blurs
    them ("rund 800"). ``unit`` is "%", "points", "times", a currency in ISO 4217, a measure as
    its symbol ("min", "km"), the sign of an effect size, else the noun that is counted, or "".
    """

    start: int
    end: int
    low: float
    high: float
    unit: str
    notation: Notation
    is_rough: bool = False

    @property
    def value(self) -> float | None:
        """Return the one number it says, or None where it gives bounds."""
        return self.low if self.low == self.high else None

    def agrees_with(self, other: "Quantity") -> bool:
        """Say whether both can speak of the same number, "two thirds" of "67 %", say.

        A hedge blurs by a tenth, a fraction by one per cent point, as it is rounded.
        """
        if self.unit and other.unit and self.unit != other.unit:
            return False
        slack = max(self.slack, other.slack)
        return self.low <= other.high + slack and other.low <= self.high + slack

    @property
    def slack(self) -> float:
        """Return by how much its wording blurs it."""
        known = self.low if self.high == inf else self.high
        rounded = 1.0 if self.unit == "%" and self.notation is not Notation.DIGITS else 0.0
        return max(rounded, 0.1 * abs(known) if self.is_rough else 0.0)


def read_quantities(text: str, language: Language) -> tuple[Quantity, ...]:
    """Return the quantities in ``text`` in order; none overlaps another."""
    numbers = _Numbers(text, language)
    masked = mask_numerals(text, language)
    found: list[Quantity] = []
    for template, read in _READERS[language]:
        for match in template.finditer(masked):
            start, end = match.span("quantity")
            if not any(start < one.end and one.start < end for one in found):
                low, high, unit, notation = read(match, numbers)
                found.append(_hedged(Quantity(start, end, low, high, unit, notation), text))
    return tuple(sorted(found, key=lambda one: one.start))


class _Numbers:
    """The numerals of a text by their place."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self._found = tuple(find_numerals(text, language))

    def bounds(self, start: int, end: int) -> tuple[float, float]:
        """Return the lowest and the highest number in ``text[start:end]``."""
        inside = [one for one in self._found if start <= one.start and one.end <= end]
        lows = [one.low for one in inside]
        highs = [inf if one.high is None else one.high for one in inside]
        if inside and lows[0] < lows[-1] and self.text[inside[0].end - 1].isdigit():
            lows[0] *= self._scale_lent(inside[0].high or 0, inside[-1].high or 0, start, end)
        return min(lows), max(highs)

    def value(self, start: int, end: int) -> float:
        """Return the number in ``text[start:end]``, 1 where there is only an article."""
        return (
            self.bounds(start, end)[0]
            if any(start <= one.start and one.end <= end for one in self._found)
            else 1.0
        )

    def _scale_lent(self, first: float, last: float, start: int, end: int) -> float:
        """Return the million in "2 to 3 million", which holds for both."""
        words = self.text[start:end]
        scale = next((one for one in (1e12, 1e9, 1e6) if last >= one > first * 1e3), 1.0)
        return scale if re.search(r"[^\W\d]{1,12}\.?\Z", words) else 1.0

    def is_word(self, start: int) -> bool:
        """Say whether the first numeral from ``start`` on is written in letters."""
        return next((one.is_word for one in self._found if one.start >= start), False)


_Reading = tuple[float, float, str, Notation]
_Reader = Callable[[re.Match[str], _Numbers], _Reading]


def _effect(match: re.Match[str], numbers: _Numbers) -> _Reading:
    value = numbers.value(*match.span("number")) * (-1 if match["minus"] else 1)
    bounds = {"<": (-inf, value), "≤": (-inf, value), ">": (value, inf), "≥": (value, inf)}
    return (*bounds.get(match["sign"], (value, value)), match["name"], Notation.EFFECT)


def _ratio(match: re.Match[str], numbers: _Numbers) -> _Reading:
    share = 100 * numbers.value(*match.span("part")) / (numbers.value(*match.span("whole")) or 1)
    return share, share, "%", Notation.RATIO


def _nth(match: re.Match[str], numbers: _Numbers) -> _Reading:
    word = match["ordinal"].lower()
    found = [value for stem, value in ORDINALS if word.startswith(stem)]
    nth = (
        found[0] if found else float(re.sub(r"\D", "", numbers.text[slice(*match.span("ordinal"))]))
    )
    return 100 / nth, 100 / nth, "%", Notation.RATIO


def _fraction(match: re.Match[str], numbers: _Numbers) -> _Reading:
    if match["sign"]:
        share = 100 * sign_value(match["sign"])
    elif match["half"]:
        share = 50.0
    else:
        part = next(value for stem, value in PARTS if match["part"].lower().startswith(stem))
        share = 100 * numbers.value(*match.span("count")) / part
    return share, share, "%", Notation.FRACTION


def _multiple(match: re.Match[str], numbers: _Numbers) -> _Reading:
    if match["number"]:
        low, high = numbers.bounds(*match.span("number"))
    else:
        word = match["word"].lower()
        low = high = next(value for stem, value in MULTIPLES if word.startswith(stem))
    return low, high, "times", Notation.MULTIPLE


def _magnitude(match: re.Match[str], numbers: _Numbers) -> _Reading:
    digits = numbers.value(*match.span("number"))
    return 10 ** (digits - 1), 10**digits - 1, _unit(match["unit"]), Notation.MAGNITUDE


def _plain(match: re.Match[str], numbers: _Numbers) -> _Reading:
    low, high = numbers.bounds(*match.span("number"))
    if match["minus"]:
        low, high = -high, -low
    notation = Notation.WORDS if numbers.is_word(match.start("number")) else Notation.DIGITS
    if high == inf:
        notation = Notation.ROUGH
    return low, high, _unit(match["currency"] or match["unit"] or match["noun"]), notation


def _unit(words: str | None) -> str:
    """Return the symbol for ``words``, or the noun itself."""
    if not words:
        return ""
    key = " ".join(words.split())
    return next((symbol for stem, symbol in UNITS if re.fullmatch(stem, key)), key)


def _hedged(one: Quantity, text: str) -> Quantity:
    """Return ``one`` with the bounds that the words before it give, "mehr als", "nearly"."""
    before, words = text[max(0, one.start - 25) : one.start], text[one.start : one.end].lower()
    is_fraction = one.notation is Notation.FRACTION
    low, high, is_rough = hedge(before, words, one.low, one.high, is_fraction=is_fraction)
    return replace(one, low=low, high=high, is_rough=is_rough)


def _readers(
    make: Callable[[str], Template], language: Language
) -> tuple[tuple[Template, _Reader], ...]:
    words = PATTERNS[language]
    return tuple((make(words[read.__name__]), read) for read in _ORDER)


_ORDER: tuple[_Reader, ...] = (_effect, _fraction, _ratio, _nth, _multiple, _magnitude, _plain)
_READERS: dict[Language, tuple[tuple[Template, _Reader], ...]] = {
    "de": _readers(german, "de"),
    "en": _readers(english, "en"),
}
