"""Agreement: whether two passages state the same figure."""

import re
from itertools import pairwise

from belegt.finding import Language
from belegt.statistics.claim import has_numeral

_TOKEN = re.compile(r"\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?|[^\W\d_]+|[¼-¾⅐-⅞]")
_SEPARATORS = re.compile(r"[.,'’ \u00a0\u2009\u202f]")
_PERCENT = re.compile(r"\s?(?:%|prozent|per\s?cent)", re.IGNORECASE)
_RATIO = re.compile(r"\b(?:von|of|in|aus)\b")
# fmt: off
_UNITS: dict[Language, tuple[str, ...]] = {
    "de": ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}
# fmt: on


def states_the_same(headline: str, text: str, language: Language) -> bool:
    """Say whether a figure of ``headline`` stands in ``text``."""
    return not _figures(headline, language).isdisjoint(_figures(text, language))


def _figures(text: str, language: Language) -> frozenset[str]:
    """Return the figures in ``text``; "seven of ten" is 70 per cent as well."""
    found = [
        figure + "%" * bool(_PERCENT.match(text, token.end()))
        for token in _TOKEN.finditer(text)
        if (figure := _figure(token[0], language)).isdigit() or has_numeral(figure, language)
    ]
    numbers = [int(figure) for figure in found if figure.isdigit() and len(figure) < 9]
    ratios = [
        f"{round(100 * part / whole)}%"
        for part, whole in pairwise(numbers)
        if _RATIO.search(text) and 0 < part < whole
    ]
    return frozenset(ratios or found)


def _figure(token: str, language: Language) -> str:
    word = _SEPARATORS.sub("", token).casefold()
    units = _UNITS[language]
    return str(units.index(word) + 1) if word in units else word
