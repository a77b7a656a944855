"""The cadence: what was promised, which is every target and every pause there ever was."""

from dataclasses import dataclass
from datetime import date, timedelta

from belegt.cadence.pause import Pause
from belegt.cadence.target import Target


@dataclass(frozen=True, slots=True)
class Cadence:
    """Targets in date order that do not overlap, pauses, and the zone whose calendar days count."""

    targets: tuple[Target, ...] = ()
    pauses: tuple[Pause, ...] = ()
    timezone: str = "UTC"

    def target_on(self, day: date) -> Target | None:
        """Return the target in force on ``day``."""
        return next((target for target in self.targets if target.is_in_force(day)), None)

    def pause_on(self, day: date) -> Pause | None:
        """Return a pause that excuses what is due on ``day``."""
        return next((pause for pause in self.pauses if pause.covers(day)), None)

    def unpaused_days(self, after: date, until: date) -> int:
        """Count the days later than ``after``, up to ``until``, that no pause covers."""
        days = (after + timedelta(days=number) for number in range(1, (until - after).days + 1))
        return sum(self.pause_on(day) is None for day in days)
