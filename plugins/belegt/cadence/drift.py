"""Drift: the slow slide from every week to every month, seen before the silence."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise
from statistics import median

from belegt.cadence.pause import Pause
from belegt.cadence.publication import Publication


@dataclass(frozen=True, slots=True)
class Drift:
    """Days between posts, the median of the last five and of the five before.

    ``doubling`` is the number of posts in which the interval doubles, None if it does not grow
    or if there are fewer than twelve intervals to say so.
    """

    earlier: float
    recent: float
    doubling: float | None = None

    @property
    def ratio(self) -> float:
        """Return how many times longer the recent intervals are."""
        return self.recent / self.earlier

    @property
    def is_sliding(self) -> bool:
        """Say whether the author should hear of it."""
        return self.ratio >= 1.5


def intervals(publications: Sequence[Publication], pauses: Sequence[Pause]) -> tuple[int, ...]:
    """Return the days between posts, without the intervals that a pause explains."""
    days = sorted({publication.day for publication in publications})
    return tuple(
        (later - earlier).days
        for earlier, later in pairwise(days)
        if not any(_falls_between(pause, earlier, later) for pause in pauses)
    )


def drift(intervals: Sequence[int]) -> Drift | None:
    """Compare the last five intervals with the five before; None when there are fewer than ten."""
    if len(intervals) < 10:
        return None
    slope = _slope([math.log2(days) for days in intervals[-12:]]) if len(intervals) >= 12 else 0.0
    doubling = 1 / slope if slope > 0 else None
    return Drift(float(median(intervals[-10:-5])), float(median(intervals[-5:])), doubling)


def _slope(values: Sequence[float]) -> float:
    """Return the Theil-Sen slope per step: the median over all pairs, blind to outliers."""
    pairs = combinations(enumerate(values), 2)
    return median((later - earlier) / (j - i) for (i, earlier), (j, later) in pairs)


def _falls_between(pause: Pause, earlier: date, later: date) -> bool:
    return max(pause.first, pause.announced) < later and pause.last > earlier
