"""Why a sentence with a number needs no source: one file of data for each reason."""

from functools import cached_property

from belegt.finding import Language
from belegt.statistics.exemptions.clause import clause, relative_end
from belegt.statistics.exemptions.definition import DEFINITION, DIMENSION, NORM
from belegt.statistics.exemptions.exemption import Exemption, Scope
from belegt.statistics.exemptions.experience import (
    ESTIMATE,
    EXPERIENCE,
    HABIT,
    MEMBER,
    PERSON,
    SAMPLE,
)
from belegt.statistics.exemptions.frame import blank_frames, blank_questions
from belegt.statistics.exemptions.goal import AIM, GOAL
from belegt.statistics.exemptions.hypothesis import HYPOTHESIS, PRETENCE
from belegt.statistics.exemptions.instruction import INSTRUCTION
from belegt.statistics.exemptions.offer import OFFER, PRICE
from belegt.statistics.exemptions.question import QUESTION
from belegt.statistics.exemptions.rejection import REFUTATION, REJECTION
from belegt.statistics.exemptions.sport import SPORT
from belegt.statistics.exemptions.timetable import TIMETABLE
from belegt.statistics.numeral import mask_numerals

EXEMPTIONS: tuple[Exemption, ...] = (
    QUESTION,
    HYPOTHESIS,
    PRETENCE,
    GOAL,
    AIM,
    INSTRUCTION,
    REJECTION,
    REFUTATION,
    DEFINITION,
    DIMENSION,
    SPORT,
    TIMETABLE,
    OFFER,
    PRICE,
    EXPERIENCE,
    ESTIMATE,
    MEMBER,
    HABIT,
    PERSON,
    SAMPLE,
    NORM,
)


class Context:
    """A sentence, and what was found out so far about why its numbers need no source."""

    def __init__(self, sentence: str, language: Language, masked: str | None = None) -> None:
        self.language = language
        self._sentence = sentence
        self._masked = masked
        self._known: dict[tuple[str, int, int], bool] = {}

    def exempts(self, start: int, end: int, code: str) -> bool:
        """Say whether what the rule ``code`` found at that span needs no source."""
        return any(
            self._is_of_kind(exemption, start, end)
            for exemption in self._possible
            if not exemption.codes or code in exemption.codes
        )

    @cached_property
    def _possible(self) -> tuple[Exemption, ...]:
        """Return the exemptions that the sentence may hold, wherever in it."""
        templates = ((one, one.template(self.language)) for one in EXEMPTIONS)
        return tuple(one for one, template in templates if template.may_be_in(self._text))

    @cached_property
    def _text(self) -> str:
        masked = self._masked or mask_numerals(self._sentence, self.language)
        return blank_questions(masked, self.language)

    @cached_property
    def _unframed(self) -> str:
        return blank_frames(self._text, self.language)

    def _is_of_kind(self, exemption: Exemption, start: int, end: int) -> bool:
        """Say whether ``exemption`` covers the span; a sentence may hold many claims."""
        first, last = 0, len(self._text)
        if exemption.scope is Scope.CLAUSE:
            first, last = clause(self._text, start, end)
        elif exemption.scope is Scope.CLAIM:
            first, last = clause(self._text, start, end)[0], end
        elif exemption.scope is Scope.SO_FAR:
            last = relative_end(self._text, clause(self._text, start, end)[1])
        key = (exemption.name, first, last)
        if key not in self._known:
            text = self._unframed if exemption.unframed else self._text
            self._known[key] = exemption.covers(text[first:last], self.language)
        return self._known[key]
