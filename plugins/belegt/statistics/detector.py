"""Detectors: a rule with the words it looks for, in each language."""

import re
from dataclasses import dataclass

from belegt.finding import Language, Text
from belegt.rule import Rule

WAYS_OUT = Text(
    "Die Quelle im selben Satz nennen, etwa `[@schluessel, S. 7]`; oder als eigene Erhebung "
    "kennzeichnen, `<!-- eigene Daten: n = 42, März 2026 -->`; oder offen sagen, dass es keine "
    "gibt, `<!-- keine Studie bekannt -->`.",
    "Name the source in the same sentence, as in `[@key, p. 7]`; or mark it as your own survey, "
    "`<!-- own data: n = 42, March 2026 -->`; or say openly that there is none, "
    "`<!-- no study known -->`.",
)


@dataclass(frozen=True, slots=True)
class Detector:
    """A rule and its patterns; a group ``claim`` narrows what is quoted, else the whole match."""

    rule: Rule
    de: re.Pattern[str]
    en: re.Pattern[str]

    def pattern(self, language: Language) -> re.Pattern[str]:
        """Return the pattern for sentences in ``language``."""
        return self.de if language == "de" else self.en


def in_english(*sentences: str) -> tuple[str, ...]:
    """Write each of ``sentences`` as a small English post, for the examples of a rule."""
    return tuple(f"Lang: en\n\n{sentence}" for sentence in sentences)
