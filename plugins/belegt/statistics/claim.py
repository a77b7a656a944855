"""Claims: the words of a sentence that state a statistic."""

import re
from dataclasses import dataclass

from belegt.finding import Language
from belegt.statistics.exemptions import is_exempt
from belegt.statistics.label import blank_labels
from belegt.statistics.rules import DETECTORS


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that state a statistic, by which rule, and where in their sentence."""

    code: str
    text: str
    start: int
    end: int


# A claim holds a digit, a fraction sign or one of these; most blocks do not.
_DIGIT = re.compile(r"[\d¼-¾⅐-⅞]")
# fmt: off
_NUMERALS: dict[Language, tuple[str, ...]] = {
    "de": (
        "zwei", "zwo", "drei", "dritt", "vier", "fünf", "sechs", "sieb", "acht", "neun", "zehn",
        "elf", "zwölf", "zwanzig", "hundert", "tausend", "million", "milliard", "billion",
        "dutzend", "handvoll", "hälfte", "halb", "doppel", "stellig",
    ),
    "en": (
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twel",
        "teen", "twent", "thirt", "fort", "fift", "fifth", "ninth", "hundred", "thousand",
        "million", "billion", "dozen", "scores", "half", "halv", "third", "quarter", "second",
        "twice", "thrice", "doubl", "tripl", "trebl", "quadrupl", "fold", "figure",
    ),
}
# fmt: on


def may_hold_claims(text: str, language: Language) -> bool:
    """Say whether a rule finds anything in ``text``, of however many sentences."""
    return has_numeral(text, language) and any(
        span for detector in DETECTORS for span in detector.find(text, language)
    )


def find_claims(sentence: str, language: Language) -> tuple[Claim, ...]:
    """Return the claims of ``sentence`` in order; where two rules meet, the earlier rule counts."""
    if not has_numeral(sentence, language):
        return ()
    blanked = blank_labels(sentence, language)
    claims: list[Claim] = []
    for detector in DETECTORS:
        for start, end in detector.find(blanked, language):
            if not any(start < claim.end and claim.start < end for claim in claims):
                claims.append(Claim(detector.rule.code, sentence[start:end], start, end))
    claims.sort(key=lambda claim: claim.start)
    return tuple(claim for claim in claims if not is_exempt(sentence, language, claim.code))


def has_numeral(text: str, language: Language) -> bool:
    """Say whether ``text`` holds a sign or word for a number at all; this is cheap."""
    if _DIGIT.search(text):
        return True
    lowered = text.lower()
    return any(numeral in lowered for numeral in _NUMERALS[language])
