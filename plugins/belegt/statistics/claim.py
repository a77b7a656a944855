"""Claims: the words of a sentence that state a statistic."""

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


def find_claims(sentence: str, language: Language) -> tuple[Claim, ...]:
    """Return the claims of ``sentence`` in order; where two rules meet, the earlier rule counts."""
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
