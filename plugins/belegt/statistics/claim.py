"""Claims: the words of a sentence that state a statistic, or appeal to one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from belegt.finding import Language
from belegt.statistics.detector import Detector
from belegt.statistics.exemptions import Context
from belegt.statistics.label import blank_labels, blank_phrases
from belegt.statistics.numeral import NUMERAL, mask_numerals
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
        "zwei", "zwo", "drei", "dritt", "vier", "fünf", "sech", "sieb", "acht", "neun", "zehn",
        "elf", "zwölf", "zwanzig", "hundert", "tausend", "million", "milliard",
        "billion",
        "dutzend",
        "handvoll", "hälfte", "halb", "doppel", "stellig", " eins", "ein jahr", "eine woche",
        "eine stunde", "eine minute", "einen monat", "einen tag",
        "ersten platz", "erster stelle", "letzten rang", "letzten platz", "letzter stelle",
        "eine seite",
        "einmal pro", "einmal im", "einmal in", "einmal am", "ganze note", "ganzen punkt",
        "ganzes jahr", "ganze stunde", "ganze woche", "ganzen tag", "gute stunde", "gute woche",
        "gute minute", "knappe stunde", "knappe woche", "ein kilo", "einen liter",
        "ein pfund", "eine tonne", "einen kilometer",
    ),
    "en": (
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twel",
        "teen", "twent", "thirt", "fort", "fift", "fifth", "ninth", "hundred", "thousand",
        "million", "billion", "dozen", "handful", "scores", "half", "halv", "third", "quarter",
        "second",
        "once", "twice", "thrice", "doubl", "tripl", "trebl", "quadrupl", "fold", "figure",
        "number one", "a year", "a week", "a month", "an hour", "a minute", "a day",
        "first place", "a page", "every other", "ties",
        "a kilo", "a lit", "a pound", "a mile", "a ton", "a gram", "a met", "an ounce", "a pint",
    ),
}
# fmt: on


def _cues(language: Language) -> tuple[str, ...]:
    """Return what vague claims begin with; who holds "häufiger" holds "häufig", so one will do."""
    cues = {cue for detector in VAGUE for cue in detector.cues_in(language)}
    return tuple(cue for cue in cues if not any(other in cue for other in cues - {cue}))


_VAGUE_CUES: dict[Language, tuple[str, ...]] = {"de": _cues("de"), "en": _cues("en")}


def has_cue(text: str, language: Language) -> bool:
    """Say whether ``text`` holds anything that a claim may begin with; this is cheap."""
    if has_numeral(text, language):
        return True
    for cue in _VAGUE_CUES[language]:  # noqa: SIM110 - this runs for every sentence, and any() takes twice as long
        if cue in text:
            return True
    return False


def has_numeral(text: str, language: Language) -> bool:
    """Say whether ``text`` holds a sign or word for a number at all."""
    if _DIGIT.search(text):
        return True
    lowered = text.lower()
    for numeral in _NUMERALS[language]:  # noqa: SIM110 - same
        if numeral in lowered:
            return True
    return False


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
        blanked = blank_labels(sentence, language)
        masked = mask_numerals(blanked, language)
        context = Context(sentence, language, masked if blanked == sentence else None)
        found = _found(STATISTICS, masked, language)
        # Most sentences hold nothing that a set phrase could explain away.
        unphrased = blank_phrases(masked, language) if found else masked
        if unphrased != masked:
            masked, found = unphrased, _found(STATISTICS, unphrased, language)
        claims = tuple(_claims(found, sentence, context))
    return claims or tuple(_claims(_found(VAGUE, masked, language), sentence, context))


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
    detectors: Iterable[Detector], masked: str, language: Language
) -> Sequence[tuple[int, int, str]]:
    """Return what ``detectors`` find, until every number in ``masked`` is spoken for."""
    found: list[tuple[int, int, str]] = []
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
