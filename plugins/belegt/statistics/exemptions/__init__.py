"""Why a sentence with a number needs no source: one file of data for each reason."""

from functools import lru_cache

from belegt.finding import Language
from belegt.statistics.exemptions.definition import DEFINITION
from belegt.statistics.exemptions.exemption import Exemption
from belegt.statistics.exemptions.experience import ESTIMATE, EXPERIENCE
from belegt.statistics.exemptions.goal import GOAL
from belegt.statistics.exemptions.hypothesis import HYPOTHESIS
from belegt.statistics.exemptions.instruction import INSTRUCTION
from belegt.statistics.exemptions.offer import OFFER, PRICE
from belegt.statistics.exemptions.question import QUESTION
from belegt.statistics.exemptions.rejection import REJECTION
from belegt.statistics.exemptions.sport import SPORT
from belegt.statistics.exemptions.timetable import TIMETABLE

EXEMPTIONS: tuple[Exemption, ...] = (
    QUESTION,
    HYPOTHESIS,
    GOAL,
    INSTRUCTION,
    REJECTION,
    DEFINITION,
    SPORT,
    TIMETABLE,
    OFFER,
    PRICE,
    EXPERIENCE,
    ESTIMATE,
)


def is_exempt(sentence: str, language: Language, code: str) -> bool:
    """Say whether ``sentence`` needs no source for what the rule ``code`` found in it."""
    return any(
        _is_of_kind(number, sentence, language)
        for number, exemption in enumerate(EXEMPTIONS)
        if not exemption.codes or code in exemption.codes
    )


@lru_cache(maxsize=64)
def _is_of_kind(number: int, sentence: str, language: Language) -> bool:
    """Say whether the exemption with that number covers ``sentence``; it may hold many claims."""
    return EXEMPTIONS[number].covers(sentence, language)
