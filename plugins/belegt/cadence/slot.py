"""Slots: one due day each, and the post that filled it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from itertools import accumulate

from belegt.cadence.cadence import Cadence
from belegt.cadence.publication import Publication
from belegt.cadence.target import Target


class State(Enum):
    """What became of a slot; a missed one can still become late until the next one opens."""

    HIT = "hit"
    LATE = "late"
    MISSED = "missed"
    EXCUSED = "excused"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Slot:
    """A due day; a post fills it from ``opens`` to ``closes``, on time until ``grace_ends``."""

    day: date
    opens: date
    grace_ends: date
    closes: date
    state: State = State.OPEN
    publication: Publication | None = None

    @property
    def is_filled(self) -> bool:
        """Say whether a post fills it."""
        return self.publication is not None


def slots(
    cadence: Cadence, publications: Sequence[Publication], as_of: date, horizon: date
) -> tuple[Slot, ...]:
    """Return the slots up to ``horizon``, judged by what was known on ``as_of``.

    ``publications`` are in date order and not later than ``as_of``. Excused slots are taken out
    before posts are matched, so that a pause changes nothing for the slots around it.
    """
    due = list(cadence.due(horizon))
    asked = [(day, target) for day, target in due if cadence.pause_on(day) is None]
    excused = [
        Slot(day, day, day, day, State.EXCUSED)
        for day, _ in due
        if cadence.pause_on(day) is not None
    ]
    targets = [target for _, target in asked]
    judged = _fill(_unfilled(asked), targets, publications, as_of)
    return tuple(sorted((*judged, *excused), key=lambda slot: slot.day))


def _unfilled(due: Sequence[tuple[date, Target]]) -> tuple[Slot, ...]:
    """Give every due day its window, which ends where the next one opens.

    No slot opens before the one that is due before it, even where two targets meet.
    """
    opens = list(accumulate((day - timedelta(days=target.early) for day, target in due), max))
    ends = [day - timedelta(days=1) for day in opens[1:]] + [date.max]
    graces = [day + timedelta(days=target.grace) for day, target in due]
    return tuple(
        Slot(day, opened, grace, max(grace, end))
        for (day, _), opened, grace, end in zip(due, opens, graces, ends, strict=False)
    )


def _fill(
    unfilled: Sequence[Slot],
    targets: Sequence[Target],
    publications: Sequence[Publication],
    as_of: date,
) -> tuple[Slot, ...]:
    """Match posts to slots, greedily: every post takes the earliest slot that is open to it.

    One pass is enough because both follow the calendar: a slot that is filled or closed
    for one post is so for every later post.
    """
    fillings: dict[int, Publication] = {}
    start = 0
    for publication in publications:
        while start < len(unfilled) and (
            start in fillings or unfilled[start].closes < publication.day
        ):
            start += 1
        index = start
        while index < len(unfilled) and unfilled[index].opens <= publication.day:
            is_open = index not in fillings and publication.day <= unfilled[index].closes
            if is_open and targets[index].accepts(publication):
                fillings[index] = publication
                break
            index += 1
    return tuple(_judge(slot, fillings.get(number), as_of) for number, slot in enumerate(unfilled))


def _judge(slot: Slot, publication: Publication | None, as_of: date) -> Slot:
    if publication is None:
        state = State.OPEN if as_of <= slot.grace_ends else State.MISSED
    else:
        state = State.HIT if publication.day <= slot.grace_ends else State.LATE
    return replace(slot, state=state, publication=publication)
