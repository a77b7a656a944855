"""Verdicts: whether a claim is sourced, decided in this one place."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from belegt.finding import Location
from belegt.statistics.cover import Cover
from belegt.statistics.coverage import Coverage
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
    """A claim's rule, words and place, the verdict on it, and the citation that covers it.

    ``cover`` says what stands behind it, and where: a citation, a mark, or for a headline the
    same figure in the text. ``is_figure`` is false where the claim holds no number.
    """

    code: str
    text: str
    location: Location
    verdict: Verdict
    source: str  # the citation as written, "[@luca2011, S. 7]"; empty unless sourced
    cover: Cover | None = None
    is_figure: bool = True


_BY_MARK = {MarkKind.OWN_DATA: Verdict.OWN_DATA, MarkKind.NO_STUDY: Verdict.NO_STUDY}


def decide(
    code: str, source: Cover | None, marks: Iterable[tuple[Mark, Cover]]
) -> tuple[Verdict, Cover | None]:
    """Return the verdict on a claim found by the rule ``code``, and what stands behind it.

    A source is worth most, then what the reader is told, then an exemption of that rule.
    """
    if source is not None:
        return Verdict.SOURCED, source
    said = tuple(marks)
    for mark, cover in said:
        if mark.kind in _BY_MARK:
            return _BY_MARK[mark.kind], cover
    exempt = next((cover for mark, cover in said if mark.code == code), None)
    return (Verdict.SUPPRESSED if exempt else Verdict.UNSOURCED), exempt


def measure_coverage(judgements: Iterable[Judgement]) -> Coverage:
    """Count those of ``judgements`` that are on a figure, by verdict."""
    verdicts = Counter(one.verdict for one in judgements if one.is_figure)
    return Coverage(
        sourced=verdicts[Verdict.SOURCED],
        own_data=verdicts[Verdict.OWN_DATA],
        no_study=verdicts[Verdict.NO_STUDY],
        suppressed=verdicts[Verdict.SUPPRESSED],
        total=verdicts.total(),
    )
