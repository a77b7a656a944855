"""Scores: how well the promise is kept, in three numbers and two counts."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from belegt.cadence.slot import Slot, State

# Half of the score is forgotten after six slots, as in Loop Habit Tracker's strength of a habit.
MEMORY = 2 ** (-1 / 6)
RECENT = 12
WORTH = {State.HIT: 1.0, State.LATE: 0.5, State.MISSED: 0.0}


def score(slots: Iterable[Slot], start: float = 0.0) -> float:
    """Return S after all decided slots: S = m S + (1 - m) x, with m = 2^(-1/6) and x the worth."""
    value = start
    for slot in decided(slots):
        value = MEMORY * value + (1 - MEMORY) * WORTH[slot.state]
    return value


def adherence(slots: Iterable[Slot], last: int = RECENT) -> float | None:
    """Return (hits + late / 2) / decided of the ``last`` slots; None when nothing was due."""
    recent = decided(slots)[-last:]
    return sum(WORTH[slot.state] for slot in recent) / len(recent) if recent else None


def streak(slots: Iterable[Slot]) -> int:
    """Count the filled slots in a row up to now; excused and open ones do not break it."""
    return sum(1 for _ in takewhile(lambda slot: slot.is_filled, reversed(decided(slots))))


def gap(slots: Iterable[Slot]) -> int:
    """Count the empty slots in a row up to now."""
    return sum(1 for _ in takewhile(lambda slot: not slot.is_filled, reversed(decided(slots))))


def decided(slots: Iterable[Slot]) -> Sequence[Slot]:
    """Return the slots that count: neither excused nor still open."""
    return [slot for slot in slots if slot.state in WORTH]
