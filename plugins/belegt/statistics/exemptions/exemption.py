"""Exemptions: kinds of sentences with a number that state no statistic."""

from dataclasses import dataclass
from enum import Enum

from belegt.finding import Language
from belegt.statistics.template import Template

# The codes of the rules that look for numbers.
NUMBERS = frozenset(f"STAT{number:03}" for number in range(1, 14))


class Scope(Enum):
    """What an exemption is looked for in.

    The sentence, the clause that holds the claim, or all up to the end of that clause: who is
    named first stays the one of whom a sentence speaks. Or the clause up to the claim's own end.
    """

    SENTENCE = "sentence"
    CLAUSE = "clause"
    SO_FAR = "so far"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Exemption:
    """A kind of sentence that needs no source.

    ``codes`` narrows it to what some rules find; ``unframed`` leaves out phrases such as "I read
    that", which say whence a number comes and not whose it is.
    """

    name: str
    de: Template
    en: Template
    codes: frozenset[str] = frozenset()
    scope: Scope = Scope.SENTENCE
    unframed: bool = False

    def template(self, language: Language) -> Template:
        """Return what tells of this kind in ``language``."""
        return self.de if language == "de" else self.en

    def covers(self, text: str, language: Language) -> bool:
        """Say whether ``text``, with its numerals masked, is of this kind."""
        return self.template(language).search(text) is not None
