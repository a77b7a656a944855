"""Coverage: how many of a post's figures have something behind them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from belegt.statistics.verdict import Judgement, Verdict


@dataclass(frozen=True, slots=True)
class Coverage:
    """The figures of a post, by what stands behind them; ``total`` counts the unsourced too."""

    sourced: int
    own_data: int
    no_study: int
    suppressed: int
    total: int


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
