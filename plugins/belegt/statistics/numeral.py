"""Numerals: numbers in digits and in words, read once, for the rules and for the reader."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from belegt.finding import Language
from belegt.statistics.cardinal import read_cardinal
from belegt.statistics.numeral_pattern import PATTERNS, SPACES


class Size(Enum):
    """How large a numeral is, as far as the rules ask; each is a sign that no text holds."""

    FEW = "\ue001"  # below ten
    TENS = "\ue002"
    MANY = "\ue003"  # 1,000 and more
    HUGE = "\ue007"  # a million and more
    ROUND = "\ue004"  # a bare "hundert", "a thousand": as often a figure of speech
    YEAR = "\ue005"  # 1500 to 2099, as one writes a year
    ROUGH = "\ue006"  # "Dutzende", "tens of thousands"


NUMERAL = re.compile(rf"[{''.join(size.value for size in Size)}]+")  # a masked one


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written; ``high`` is None where it has no upper bound ("thousands")."""

    start: int
    end: int
    low: float
    high: float | None
    size: Size
    is_word: bool = False


_SIGNS = {
    "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5,
    "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
    "⅐": 1 / 7, "⅑": 1 / 9, "⅒": 1 / 10,
}  # fmt: skip
_SCALES = {
    "hundert": 1e2, "hundred": 1e2, "tausend": 1e3, "tsd": 1e3, "thousand": 1e3, "k": 1e3,
    "mio": 1e6, "million": 1e6, "millionen": 1e6, "m": 1e6, "mrd": 1e9, "milliard": 1e9,
    "milliarde": 1e9, "milliarden": 1e9, "bn": 1e9, "b": 1e9, "billion": 1e9,
    "billionen": 1e12, "trillion": 1e12, "tn": 1e12, "dutzend": 12, "dozen": 12,
}  # fmt: skip
_PARTS = {"halb": 1 / 2, "drittel": 1 / 3, "viertel": 1 / 4}
_ROUGH = {
    "handvoll": (2, 10), "handful": (2, 10), "couple": (2, 10), "dutzend": (24, None),
    "dozen": (24, None),
    "score": (40, None), "hundert": (200, None), "hundred": (200, None), "tausend": (2e3, None),
    "thousand": (2e3, None), "milli": (2e6, None), "milliard": (2e9, None), "billi": (2e9, None),
    "trill": (2e12, None),
}  # fmt: skip

_ROUND = {"hundert", "tausend", "a hundred", "a thousand", "a million", "one hundred", "a dozen"}


def find_numerals(text: str, language: Language) -> Iterator[Numeral]:
    """Return the numerals in ``text`` from left to right."""
    for match in PATTERNS[language].finditer(text):
        yield _read(match, language)


def mask_numerals(text: str, language: Language) -> str:
    """Return ``text`` with every sign of a numeral replaced by the sign of its size.

    The rules are written for these signs, so that none of them spells out a number.
    """
    return PATTERNS[language].sub(
        lambda match: _read(match, language).size.value * len(match[0]), text
    )


def sign_value(sign: str) -> float:
    """Return what a fraction sign such as "⅔" means."""
    return _SIGNS[sign]


SIGNS = "".join(_SIGNS)


def _read(match: re.Match[str], language: Language) -> Numeral:
    start, end = match.span()
    words = match[0].lower()
    if match["rough"]:
        low, high = _rough(words)
        return Numeral(start, end, low, high, Size.ROUGH, is_word=True)
    scale = _scale(match["scale"] or match["times"] or "")
    if language == "de" and match["one"]:
        value = _one(words)
        return Numeral(start, end, value, value, _size(value), is_word=True)
    if match["word"]:
        value = read_cardinal(match["word"].lower().strip(), language) * scale
        size = Size.ROUND if words in _ROUND else _size(value)
        return Numeral(start, end, value, value, size, is_word=True)
    digits = match["digits"]
    value = (_decimal(digits, language) + sign_value_or_zero(match["sign"])) * scale
    is_year = scale == 1 and len(digits) == 4 and digits.isdigit() and 1500 <= value < 2100
    return Numeral(start, end, value, value, Size.YEAR if is_year else _size(value))


def sign_value_or_zero(sign: str | None) -> float:
    """Return what a fraction sign behind a number adds to it."""
    return _SIGNS[sign] if sign else 0


def _decimal(digits: str, language: Language) -> float:
    """Read ``digits`` as one writes them in ``language``: "1.024" is 1,024 in German alone."""
    point = "," if language == "de" else "."
    other = "." if language == "de" else ","
    whole, _, rest = digits.rpartition(point)
    if not whole and not digits.startswith(point):
        whole, rest = digits, ""
    groups = re.split(rf"[{re.escape(other)}'’{SPACES}]", whole)
    if len(groups) == 2 and len(groups[1]) != 3 and not rest:  # "0.5" in German
        whole, rest, groups = groups[0], groups[1], [groups[0]]
    return float(f"{''.join(groups) or '0'}.{rest or '0'}")


def _scale(word: str) -> float:
    """Return what a word behind a number multiplies it with; the long scale is German."""
    return _SCALES.get(word.strip(" \u00a0\u202f-.").lower(), 1)


def _one(words: str) -> float:
    """Return the value of "eine halbe Million", "einer Viertelmillion", "ein Dutzend"."""
    size = next(_SCALES[name] for name in ("milliard", "million", "dutzend") if name in words)
    part = next((value for name, value in _PARTS.items() if name in words), 1.0)
    return size * part


def _rough(words: str) -> tuple[float, float | None]:
    """Return the bounds of "zehntausende" or "tens of thousands", which say at least two of it."""
    last = re.split(r"[ ]", words)[-1]
    name = max((name for name in _ROUGH if name in words), key=words.rfind)
    low, high = _ROUGH[name]
    if words.startswith(("ein ", "a good ")):
        low /= 2
    if "zehntausend" in last or "tens of" in words:
        low *= 10
    elif "hunderttausend" in last or "hundreds of" in words:
        low *= 100
    return low, high


def _size(value: float) -> Size:
    if value < 10:
        return Size.FEW
    if value < 1000:
        return Size.TENS
    return Size.MANY if value < 1e6 else Size.HUGE
