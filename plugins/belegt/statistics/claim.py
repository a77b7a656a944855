"""Claims: the words of a sentence that state a statistic."""

import re
from dataclasses import dataclass

from belegt.finding import Language
from belegt.statistics.english import english
from belegt.statistics.exemptions import is_exempt
from belegt.statistics.german import german
from belegt.statistics.label import blank_labels
from belegt.statistics.rules import DETECTORS


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that state a statistic, by which rule, and where in their sentence."""

    code: str
    text: str
    start: int
    end: int


# A claim holds one of these; most blocks do not, and are not read any further.
_NUMERALS: dict[Language, re.Pattern[str]] = {
    "de": german(r"""\d | <sign> | (?i: zwei | zwo | drei | dritt | vier | fünf | sechs | sieb | acht | neun
        | zehn | elf | zwölf | zwanzig | hundert | tausend | million | milliard | billion | dutzend
        | handvoll | hälfte | halb | doppel | stellig )"""),
    "en": english(r"""\d | <sign> | (?i: two | three | four | five | six | seven | eight | nine | ten\b
        | eleven | twel | teen | twent | thirt | fort | fift | hundred | thousand | million | billion
        | trillion | dozen | scores | half | halv | third | quarter | fifth | ninth | tenth | second
        | twice | thrice | doubl | tripl | trebl | quadrupl | fold | figure )"""),
}


def may_hold_claims(text: str, language: Language) -> bool:
    """Say whether ``text`` holds a word or sign for a number at all; this is cheap."""
    return _NUMERALS[language].search(text) is not None


def find_claims(sentence: str, language: Language) -> tuple[Claim, ...]:
    """Return the claims of ``sentence`` in order; where two rules meet, the earlier rule counts."""
    if not may_hold_claims(sentence, language):
        return ()
    blanked = blank_labels(sentence, language)
    claims: list[Claim] = []
    for detector in DETECTORS:
        for match in detector.pattern(language).finditer(blanked):
            start, end = match.span(match.lastgroup or 0)
            if not any(start < claim.end and claim.start < end for claim in claims):
                claims.append(Claim(detector.rule.code, sentence[start:end], start, end))
    return tuple(
        claim
        for claim in sorted(claims, key=lambda claim: claim.start)
        if not is_exempt(sentence, language, claim.code)
    )
