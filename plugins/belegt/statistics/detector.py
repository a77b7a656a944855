"""Detectors: a rule with the words it looks for, in each language."""

from collections.abc import Iterator
from dataclasses import dataclass

from belegt.finding import Language, Text
from belegt.rule import Rule
from belegt.statistics.english import english
from belegt.statistics.german import german
from belegt.statistics.template import Template

WAYS_OUT = Text(
    "Nenn die Quelle im selben Satz, etwa `[@schlüssel, S. 7]`; oder kennzeichne die Zahl als "
    "eigene Erhebung, `<!-- eigene Daten: n = 42, März 2026 -->`; oder sag offen, dass es "
    "keine Quelle gibt, `<!-- keine Studie bekannt -->`.",
    "Name the source in the same sentence, as in `[@key, p. 7]`; or mark it as your own survey, "
    "`<!-- own data: n = 42, March 2026 -->`; or say openly that there is none, "
    "`<!-- no study known -->`.",
)

EVIDENCE = Text(
    "Nenn den Beleg im selben Satz, etwa `[@schlüssel, S. 7]`; oder sag, woher du es weißt, "
    "„ich sehe das am Schalter jeden Tag“; oder sag offen, dass es keinen gibt, "
    "`<!-- keine Studie bekannt -->`.",
    "Name the evidence in the same sentence, as in `[@key, p. 7]`; or say how you know, “I see it "
    "at the counter every day”; or say openly that there is none, `<!-- no study known -->`.",
)


# "rund", "more than": part of what is quoted, though not of what is found.
_HEDGES: dict[Language, Template] = {
    "de": german(r"<hedge> \Z"),
    "en": english(r"<hedge> \Z"),
}


@dataclass(frozen=True, slots=True)
class Detector:
    """A rule and its patterns; a group ``claim`` narrows what is quoted, else the whole match."""

    rule: Rule
    de: Template
    en: Template

    def template(self, language: Language) -> Template:
        """Return what the rule looks for in ``language``."""
        return self.de if language == "de" else self.en

    def find(self, sentence: str, language: Language) -> Iterator[tuple[int, int]]:
        """Return the spans of what the rule finds in ``sentence``."""
        for match in self.template(language).finditer(sentence):
            start, end = match.span(match.lastgroup or 0)
            hedge = _HEDGES[language].search(sentence, max(0, start - 25), start)
            yield hedge.start() if hedge else start, end


def in_english(*sentences: str) -> tuple[str, ...]:
    """Write each of ``sentences`` as a small English post, for the examples of a rule."""
    return tuple(f"Lang: en\n\n{sentence}" for sentence in sentences)
