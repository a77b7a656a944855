"""Claims: the words of a sentence that state a statistic, or appeal to one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from belegt.finding import Language
from belegt.statistics.detector import Detector
from belegt.statistics.exemptions import Context
from belegt.statistics.label import blank_labels, blank_phrases
from belegt.statistics.numeral import mask_numerals
from belegt.statistics.rules import DETECTORS, STATISTICS, VAGUE


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that state a statistic, by which rule, and where in their sentence."""

    code: str
    text: str
    start: int
    end: int


_DIGIT = re.compile(r"[\d¼-¾⅐-⅞]")
# Most sentences hold none of these, and to look for them is cheap.
# fmt: off
_NUMERALS: dict[Language, tuple[str, ...]] = {
    "de": (
        "zwei", "zwo", "drei", "dritt", "vier", "fünf", "sechs", "sieb", "acht", "neun", "zehn",
        "elf", "zwölf", "zwanzig", "hundert", "tausend", "million", "milliard", "billion",
        "dutzend",
        "handvoll", "hälfte", "halb", "doppel", "stellig", " eins", "ein jahr", "eine woche",
        "eine stunde", "eine minute", "einen monat", "einen tag",
    ),
    "en": (
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twel",
        "teen", "twent", "thirt", "fort", "fift", "fifth", "ninth", "hundred", "thousand",
        "million", "billion", "dozen", "scores", "half", "halv", "third", "quarter", "second",
        "once", "twice", "thrice", "doubl", "tripl", "trebl", "quadrupl", "fold", "figure",
        "number one", "a year", "a week", "a month", "an hour", "a minute", "a day", "ties",
    ),
}
# fmt: on
_VAGUE_CUES = tuple({cue for detector in VAGUE for cue in detector.cues})


def has_cue(text: str, language: Language) -> bool:
    """Say whether ``text`` holds anything that a claim may begin with; this is cheap."""
    return has_numeral(text, language) or any(cue in text for cue in _VAGUE_CUES)


def has_numeral(text: str, language: Language) -> bool:
    """Say whether ``text`` holds a sign or word for a number at all."""
    if _DIGIT.search(text):
        return True
    lowered = text.lower()
    return any(numeral in lowered for numeral in _NUMERALS[language])


def may_hold_claims(text: str, language: Language) -> bool:
    """Say whether a rule finds anything in ``text``, of however many sentences."""
    masked = mask_numerals(text, language)
    return any(True for detector in DETECTORS for _ in detector.find(masked, language))


def find_claims(sentence: str, language: Language) -> tuple[Claim, ...]:
    """Return the claims of ``sentence`` in order; where two rules meet, the earlier rule counts.

    What has no number counts only where nothing with a number was found.
    """
    if not has_cue(sentence, language):
        return ()
    masked, context = sentence, Context(sentence, language)
    claims: tuple[Claim, ...] = ()
    if has_numeral(sentence, language):
        masked = blank_phrases(mask_numerals(blank_labels(sentence, language), language), language)
        claims = tuple(_claims(STATISTICS, sentence, masked, context))
    return claims or tuple(_claims(VAGUE, sentence, masked, context))


def _claims(
    detectors: Iterable[Detector], sentence: str, masked: str, context: Context
) -> Iterator[Claim]:
    """Yield what ``detectors`` find and no exemption covers, from left to right."""
    found: list[tuple[int, int, str]] = []
    for detector in detectors:
        for start, end in detector.find(masked, context.language):
            if not any(start < other and begin < end for begin, other, _ in found):
                found.append((start, end, detector.rule.code))
    for start, end, code in sorted(found):
        if not context.exempts(start, end, code):
            yield Claim(code, sentence[start:end], start, end)
