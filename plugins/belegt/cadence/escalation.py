"""Escalations: on which days the tracker will ring, worked out before they come.

Where no server runs, nothing counts the days; a phone that knows them in advance rings anyway.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from belegt.cadence.record import HORIZON, Record, quiet_since
from belegt.cadence.silence import Level, urgency
from belegt.cadence.slot import State

ORDER = tuple(Level)


@dataclass(frozen=True, slots=True)
class Escalation:
    """The first day on which a blog is late, still or silent, if nothing appears until then."""

    day: date
    level: Level


def escalations(record: Record) -> tuple[Escalation, ...]:
    """Return the days on which the level rises above that of the record."""
    reached, found = ORDER.index(record.level), []
    for day, level in _levels(record):
        if ORDER.index(level) > reached:
            reached = ORDER.index(level)
            found.append(Escalation(day, level))
    return tuple(found)


def _levels(record: Record) -> Iterator[tuple[date, Level]]:
    """Yield the level of every day to come up to the silence, if no post appears."""
    cadence, late_from = record.cadence, _late_from(record)
    since = quiet_since(cadence, record.publications)
    days = cadence.unpaused_days(since, record.as_of) if since else 0
    for number in range(1, HORIZON.days if late_from else 0):
        day = record.as_of + timedelta(days=number)
        days += since is not None and day > since and cadence.pause_on(day) is None
        target = cadence.target_on(day)
        if late_from and day >= late_from:
            yield day, urgency(days, target.spacing if target else None)


def _late_from(record: Record) -> date | None:
    """Return the day after the grace of the first slot that is not filled."""
    if record.level is not Level.OK:
        return record.as_of
    waiting = (*record.slots, *record.upcoming)
    graces = (slot.grace_ends for slot in waiting if slot.state is State.OPEN)
    return next((grace + timedelta(days=1) for grace in graces), None)
