"""Claims: the words of a sentence that state a statistic, or appeal to one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from belegt.finding import Language
from belegt.statistics.detector import Detector
from belegt.statistics.english import ENGLISH
from belegt.statistics.exemptions import Context
from belegt.statistics.german import GERMAN
from belegt.statistics.label import blank_labels
from belegt.statistics.numeral import NUMERAL, mask_numerals
from belegt.statistics.numeral_pattern import PATTERNS
from belegt.statistics.phrase import blank_phrases
from belegt.statistics.rules import DETECTORS, STATISTICS, VAGUE
from belegt.statistics.template import Lexicon, Template


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that state a statistic, by which rule, and where in their sentence."""

    code: str
    text: str
    start: int
    end: int


LEXICONS: dict[Language, Lexicon] = {"de": GERMAN, "en": ENGLISH}
_NUMERALS: dict[Language, Template] = {
    language: lexicon.template(PATTERNS[language].pattern) for language, lexicon in LEXICONS.items()
}


def has_cue(text: str, language: Language) -> bool:
    """Say whether ``text`` holds anything that a claim may be; this is cheap."""
    return (
        _NUMERALS[language].may_be_in(text)
        or _may_find(STATISTICS, text, language)
        or _may_find(VAGUE, text, language)
    )


def _may_find(detectors: tuple[Detector, ...], text: str, language: Language) -> bool:
    """Say whether one of ``detectors`` may find anything in ``text``."""
    bits = _bits_of(language)[detectors is VAGUE]
    return not bits or bool(LEXICONS[language].possible(text) & bits)


@cache
def _bits_of(language: Language) -> tuple[int, int]:
    """Return the bits of what has a number and of what is vague; 0 if some of it has none."""
    first, second = (
        [one.template(language).bits for one in detectors] for detectors in (STATISTICS, VAGUE)
    )
    return sum(first) if all(first) else 0, sum(second) if all(second) else 0


def may_hold_claims(text: str, language: Language) -> bool:
    """Say whether a rule finds anything in ``text``, of however many sentences."""
    masked = _masked(text, language)
    return any(True for detector in DETECTORS for _ in detector.find(masked, language))


def find_claims(sentence: str, language: Language) -> tuple[Claim, ...]:
    """Return the claims of ``sentence`` in order; where two rules meet, the earlier rule counts.

    What has no number counts only where nothing with a number was found.
    """
    if not has_cue(sentence, language):
        return ()
    blanked = blank_labels(sentence, language)
    masked = _masked(blanked, language)
    context = Context(sentence, language, masked if blanked == sentence else None)
    found = _found(STATISTICS, masked, language)
    # Most sentences hold nothing that a set phrase could explain away.
    unphrased = blank_phrases(masked, language) if found else masked
    if unphrased != masked:
        masked, found = unphrased, _found(STATISTICS, unphrased, language)
    claims = tuple(_claims(found, sentence, context))
    return claims or tuple(_claims(_found(VAGUE, masked, language), sentence, context))


@lru_cache(maxsize=16)
def _masked(text: str, language: Language) -> str:
    """Return ``text`` with its numerals masked, if it has any; a passage may be one sentence."""
    return mask_numerals(text, language) if _NUMERALS[language].may_be_in(text) else text


# Numbers that are no numerals: where one of these stands, no rule is left out.
_OTHERWISE: dict[Language, re.Pattern[str]] = {
    "de": re.compile(r"älft|tel[ns]?\b|[Jj]ede|oppel|[Hh]alb|fach|Zehnt|größt|höchst|eist"),
    "en": re.compile(r"[Hh]al[fv]|third|quarter|ths?\b|[Ee]very|wice|oubl|ripl|rebl|nd-|rd-|fold"),
}


def _claims(
    found: Iterable[tuple[int, int, str]], sentence: str, context: Context
) -> Iterator[Claim]:
    """Yield what was ``found`` and no exemption covers, from left to right."""
    for start, end, code in sorted(found):
        if not context.exempts(start, end, code):
            yield Claim(code, sentence[start:end], start, end)


def _found(
    detectors: tuple[Detector, ...], masked: str, language: Language
) -> Sequence[tuple[int, int, str]]:
    """Return what ``detectors`` find, until every number in ``masked`` is spoken for."""
    found: list[tuple[int, int, str]] = []
    if not _may_find(detectors, masked, language):
        return found
    open_numbers = {match.start() for match in NUMERAL.finditer(masked)}
    can_stop = bool(open_numbers) and not _OTHERWISE[language].search(masked)
    for detector in detectors:
        for start, end in detector.find(masked, language):
            if not any(start < other and begin < end for begin, other, _ in found):
                found.append((start, end, detector.rule.code))
                open_numbers = {at for at in open_numbers if not start <= at < end}
        if can_stop and not open_numbers:
            break
    return found
