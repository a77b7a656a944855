"""Findings: the one thing every check returns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import Enum
from typing import Literal

Language = Literal["de", "en"]
LANGUAGES: tuple[Language, ...] = ("de", "en")


class Severity(Enum):
    """How much a finding matters: an error closes the gate, the others only speak."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class Text:
    """A message in both languages, in the author's words: lower case, no full stop."""

    de: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the wording for ``language``."""
        return self.de if language == "de" else self.en


class Problem(Exception):  # noqa: N818 - the ones below it are named for what is wrong
    """What stops a command, in both languages."""

    def __init__(self, de: str, en: str) -> None:
        super().__init__(en)
        self.text = Text(de, en)


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A span in a file: lines and columns count from 1, in characters; the end is exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect at one place, with the one thing to do about it."""

    location: Location
    code: str
    severity: Severity
    message: Text
    help: Text

    def softened(self) -> "Finding":
        """Return the finding as a warning, if it is an error."""
        is_error = self.severity is Severity.ERROR
        return replace(self, severity=Severity.WARNING) if is_error else self


def language_of(name: str, default: Language) -> Language:
    """Return the language that ``name`` means, as in "de", "DE" or "de_AT"; else the default."""
    return next((one for one in LANGUAGES if name[:2].lower() == one), default)


def by_place(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Sort ``findings`` by path, position and code."""
    return tuple(sorted(findings, key=lambda finding: (finding.location, finding.code)))


def has_errors(findings: Sequence[Finding]) -> bool:
    """Say whether any of ``findings`` closes the gate."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def nearest(name: str, known: Sequence[str]) -> str | None:
    """Return the known name most like ``name``, or None when nothing is close."""
    matches = get_close_matches(name, known, n=1, cutoff=0.6)
    return matches[0] if matches else None
