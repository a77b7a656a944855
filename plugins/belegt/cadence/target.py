"""Targets: the rhythm that was promised for a span of days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import dropwhile, takewhile

from belegt.cadence.publication import Publication
from belegt.cadence.rhythm import Rhythm

# Beeminder's akrasia horizon: what makes life easier must not help against the temptation of today.
HORIZON_DAYS = 7


@dataclass(frozen=True, slots=True)
class Target:
    """A rhythm in force from ``begins`` to ``last``, both included; None means open.

    Its due days are counted from ``first``, which is ``delay`` days before ``begins``. A post is
    on time up to ``early`` days before a due day and ``grace`` days after it; it counts if it is
    of one of ``kinds`` and has a version in one of ``languages``, where these are given.
    """

    rhythm: Rhythm
    first: date
    last: date | None = None
    early: int = 2
    grace: int = 2
    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    delay: int = 0

    @property
    def begins(self) -> date:
        """Return the first day that is judged by this target."""
        return self.first + timedelta(days=self.delay)

    @property
    def spacing(self) -> float | None:
        """Return the mean number of days between due days, or None when there is only one."""
        return self.rhythm.spacing(self.first)

    def days(self, horizon: date) -> Iterator[date]:
        """Yield the due days in force up to ``horizon``."""
        end = min(self.last or horizon, horizon)
        due = dropwhile(lambda day: day < self.begins, self.rhythm.days(self.first))
        return takewhile(lambda day: day <= end, due)

    def is_in_force(self, day: date) -> bool:
        """Say whether ``day`` is judged by this target."""
        return self.begins <= day and (self.last is None or day <= self.last)

    def accepts(self, publication: Publication) -> bool:
        """Say whether ``publication`` is what was promised."""
        is_kind = not self.kinds or publication.kind in self.kinds
        return is_kind and (
            not self.languages or not set(self.languages).isdisjoint(publication.languages)
        )

    def is_easier_than(self, other: "Target") -> bool:
        """Say whether this target asks for fewer posts than ``other``."""
        mine, others = self.spacing, other.spacing
        return others is not None and (mine is None or mine > others)


def horizon_delay(target: Target, before: Target, announced: date) -> int:
    """Return the days by which ``target`` comes into force later than it says.

    A target that is easier than the one before it counts from seven days after its announcement.
    """
    if not target.is_easier_than(before):
        return 0
    return max((announced + timedelta(days=HORIZON_DAYS) - target.first).days, 0)
