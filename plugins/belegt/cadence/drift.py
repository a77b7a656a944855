"""Drift: the slow slide from every week to every month, seen before the silence."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise
from statistics import median

from belegt.cadence.cadence import Cadence
from belegt.cadence.pause import Pause
from belegt.cadence.publication import Publication


@dataclass(frozen=True, slots=True)
class Interval:
    """The days between two posts, and those that were promised, ``spacing``."""

    days: float
    spacing: float = 1.0

    @property
    def ratio(self) -> float:
        """Return how much longer it was than promised: an announced change is no slide."""
        return self.days / self.spacing


@dataclass(frozen=True, slots=True)
class Drift:
    """Days between posts, the median of the last five and of the five before.

    ``ratio`` is how many times longer the recent intervals are, each measured against the target
    of its time. ``doubling`` is the number of posts in which the interval doubles, None if it
    does not grow or if there are fewer than twelve intervals to say so.
    """

    earlier: float
    recent: float
    ratio: float
    doubling: float | None = None

    @property
    def is_sliding(self) -> bool:
        """Say whether the author should hear of it."""
        return self.ratio >= 1.5


def intervals(publications: Sequence[Publication], cadence: Cadence) -> tuple[Interval, ...]:
    """Return the intervals between posts, without those that a pause explains."""
    days = sorted({publication.day for publication in publications})
    return tuple(
        Interval((later - earlier).days, _promised(earlier, later, cadence))
        for earlier, later in pairwise(days)
        if not any(_falls_between(pause, earlier, later) for pause in cadence.pauses)
    )


def drift(intervals: Sequence[Interval]) -> Drift | None:
    """Compare the last five intervals with the five before; None when there are fewer than ten."""
    if len(intervals) < 10:
        return None
    before, latest = intervals[-10:-5], intervals[-5:]
    ratios = [math.log2(one.ratio) for one in intervals[-12:]]
    slope = _slope(ratios) if len(intervals) >= 12 else 0.0
    return Drift(
        earlier=float(median(one.days for one in before)),
        recent=float(median(one.days for one in latest)),
        ratio=median(one.ratio for one in latest) / median(one.ratio for one in before),
        doubling=1 / slope if slope > 0 else None,
    )


def _promised(earlier: date, later: date, cadence: Cadence) -> float:
    """Return the spacing in force, the wider one where the target changed in between."""
    targets = (cadence.target_on(earlier), cadence.target_on(later))
    known = [target.spacing for target in targets if target is not None]
    nearby = known or [target.spacing for target in cadence.targets[:1]]
    return max((spacing for spacing in nearby if spacing), default=1.0)


def _slope(values: Sequence[float]) -> float:
    """Return the Theil-Sen slope per step: the median over all pairs, blind to outliers."""
    pairs = combinations(enumerate(values), 2)
    return median((later - earlier) / (j - i) for (i, earlier), (j, later) in pairs)


def _falls_between(pause: Pause, earlier: date, later: date) -> bool:
    return pause.starts < later and pause.last > earlier
