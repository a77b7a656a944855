"""Targets: the rhythm that was promised for a span of days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from belegt.cadence.rhythm import Rhythm


@dataclass(frozen=True, slots=True)
class Target:
    """A rhythm in force from ``first`` to ``last``, both included; None means until further notice.

    A post is on time up to ``early`` days before a due day and ``grace`` days after it.
    """

    rhythm: Rhythm
    first: date
    last: date | None = None
    early: int = 2
    grace: int = 2

    def days(self, horizon: date) -> Iterator[date]:
        """Yield the due days in force up to ``horizon``."""
        end = min(self.last or horizon, horizon)
        return takewhile(lambda day: day <= end, self.rhythm.days(self.first))

    def is_in_force(self, day: date) -> bool:
        """Say whether ``day`` is judged by this target."""
        return self.first <= day and (self.last is None or day <= self.last)
