"""The cadence: what was promised, which is every target and every pause there ever was."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from belegt.cadence.budget import NO_BUDGET, Budget
from belegt.cadence.pause import Pause
from belegt.cadence.target import Target


@dataclass(frozen=True, slots=True)
class Cadence:
    """Targets in date order that do not overlap, pauses, and the zone whose calendar days count.

    Sprints are targets for a short time that are laid over the usual ones. ``secret`` is what the
    name of the published calendar is made from; without one, none is published.
    """

    targets: tuple[Target, ...] = ()
    pauses: tuple[Pause, ...] = ()
    timezone: str = "UTC"
    sprints: tuple[Target, ...] = ()
    jokers: int = 2
    budget: Budget = NO_BUDGET
    secret: str = ""

    def target_on(self, day: date) -> Target | None:
        """Return the target in force on ``day``; a sprint goes before the usual one."""
        every = (*self.sprints, *self.targets)
        return next((target for target in every if target.is_in_force(day)), None)

    def due(self, horizon: date) -> Iterator[tuple[date, Target]]:
        """Yield the due days up to ``horizon`` in order, each with its target."""
        every = {
            day: target
            for target in (*self.targets, *self.sprints)
            for day in target.days(horizon)
            if target in self.sprints or not self._sprint_on(day)
        }
        yield from sorted(every.items(), key=lambda pair: pair[0])

    def pause_on(self, day: date) -> Pause | None:
        """Return a pause that excuses what is due on ``day``."""
        return next((pause for pause in self.pauses if pause.covers(day)), None)

    def unpaused_days(self, after: date, until: date) -> int:
        """Count the days later than ``after``, up to ``until``, that no pause covers."""
        days = (after + timedelta(days=number) for number in range(1, (until - after).days + 1))
        return sum(self.pause_on(day) is None for day in days)

    def known_on(self, day: date) -> "Cadence":
        """Return the cadence without the pauses that nobody had announced by ``day``."""
        return replace(self, pauses=tuple(one for one in self.pauses if one.announced <= day))

    def jokers_left(self, year: int) -> int:
        """Return how many pauses of ``year`` may still be declared late."""
        used = sum(pause.has_joker and pause.first.year == year for pause in self.pauses)
        return self.jokers - used

    def _sprint_on(self, day: date) -> bool:
        return any(sprint.is_in_force(day) for sprint in self.sprints)
