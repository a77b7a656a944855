"""Exemptions: kinds of sentences with a number that state no statistic."""

from dataclasses import dataclass

from belegt.finding import Language
from belegt.statistics.number import Template


@dataclass(frozen=True, slots=True)
class Exemption:
    """A kind of sentence that needs no source; ``codes`` narrows it to what some rules find."""

    name: str
    de: Template
    en: Template
    codes: frozenset[str] = frozenset()

    def covers(self, sentence: str, language: Language) -> bool:
        """Say whether ``sentence`` is of this kind."""
        return (self.de if language == "de" else self.en).search(sentence) is not None
