"""Verdicts: whether a claim is sourced, decided in this one place."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from belegt.finding import Location
from belegt.statistics.mark import Mark, MarkKind


class Verdict(Enum):
    """What stands behind a claim; only an unsourced one is a finding."""

    SOURCED = "sourced"
    OWN_DATA = "own data"
    NO_STUDY = "no study"
    SUPPRESSED = "suppressed"
    UNSOURCED = "unsourced"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A claim's rule, words and place, the verdict on it, and the citation that covers it."""

    code: str
    text: str
    location: Location
    verdict: Verdict
    source: str  # the citation as written, "[@luca2011, S. 7]"; empty unless sourced


_BY_MARK = {MarkKind.OWN_DATA: Verdict.OWN_DATA, MarkKind.NO_STUDY: Verdict.NO_STUDY}


def decide(code: str, source: str, marks: Collection[Mark]) -> Verdict:
    """Return the verdict on a claim found by the rule ``code``: a source is worth most."""
    if source:
        return Verdict.SOURCED
    for mark in marks:
        if mark.kind in _BY_MARK:
            return _BY_MARK[mark.kind]
    if any(mark.code == code for mark in marks):
        return Verdict.SUPPRESSED
    return Verdict.UNSOURCED
