"""Claims: the words of a sentence that state a statistic."""

from dataclasses import dataclass

from belegt.finding import Language
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
    claims: list[Claim] = []
    for detector in DETECTORS:
        for match in detector.pattern(language).finditer(sentence):
            start, end = match.span("claim" if "claim" in match.re.groupindex else 0)
            if not any(start < claim.end and claim.start < end for claim in claims):
                claims.append(Claim(detector.rule.code, sentence[start:end], start, end))
    return tuple(sorted(claims, key=lambda claim: claim.start))
