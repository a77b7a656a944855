"""Pipelines: how much is in the making, how long it takes, and what has been lying too long."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from belegt.cadence.percentile import p85
from belegt.cadence.publication import Publication
from belegt.cadence.stage import Stage
from belegt.cadence.work import Work

WINDOW_WEEKS = 26


@dataclass(frozen=True, slots=True)
class Ageing:
    """A piece that has been in its stage for longer than 85 % of those before it."""

    work: Work
    days: int
    usual: int


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Pieces by stage; ``throughput`` is the number of posts a week, lately."""

    works: tuple[Work, ...]
    throughput: float
    ageing: tuple[Ageing, ...] = ()

    def count(self, stage: Stage) -> int:
        """Count the pieces in ``stage``."""
        return sum(work.stage is stage for work in self.works)

    @property
    def in_progress(self) -> int:
        """Return the work in progress: drafts and what is in review."""
        return self.count(Stage.DRAFT) + self.count(Stage.REVIEW)

    @property
    def weeks(self) -> float | None:
        """Return W = L / throughput, Little's law: the weeks that a draft takes on average."""
        return self.in_progress / self.throughput if self.throughput else None


def survey(works: Sequence[Work], posts: Sequence[Publication], as_of: date) -> Pipeline:
    """Return the pipeline of ``works``, with ``posts`` as its past."""
    return Pipeline(tuple(works), _throughput(posts, as_of), tuple(_ageing(works, posts, as_of)))


def _throughput(posts: Sequence[Publication], as_of: date) -> float:
    """Return the posts a week of the last 26 weeks, or since the first post."""
    start = as_of - timedelta(weeks=WINDOW_WEEKS)
    recent = [post for post in posts if post.day > start]
    if not recent:
        return 0.0
    first = max(posts[0].day - timedelta(weeks=1), start)
    return len(recent) * 7 / (as_of - first).days


def _ageing(works: Sequence[Work], posts: Sequence[Publication], as_of: date) -> Iterator[Ageing]:
    usual = {stage: p85(_days_in(stage, posts)) for stage in Stage}
    for work in works:
        limit = usual[work.stage]
        if work.since is not None and limit is not None and (as_of - work.since).days > limit:
            yield Ageing(work, (as_of - work.since).days, limit)


def _days_in(stage: Stage, posts: Sequence[Publication]) -> Iterator[int]:
    """Yield the days that posts were in ``stage``, where that was written down."""
    for post in posts:
        days = [*((step.stage, step.since) for step in post.steps), (None, post.day)]
        for (one, since), (_, until) in pairwise(days):
            if one is stage and since is not None and until is not None:
                yield (until - since).days
