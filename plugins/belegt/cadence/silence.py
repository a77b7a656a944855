"""Silence: how loudly the tracker must ring."""

from collections.abc import Sequence
from enum import Enum

from belegt.cadence.score import decided
from belegt.cadence.slot import Slot

# Hosted cron jobs are switched off after 60 quiet days: an alarm that waits longer never rings.
SILENT_DAYS = 45


class Level(Enum):
    """From a kept promise to silence."""

    OK = "ok"
    LATE = "late"
    STILL = "still"
    SILENT = "silent"


def level(slots: Sequence[Slot], days: int, spacing: float | None) -> Level:
    """Return how late the blog is.

    With r = ``days`` / ``spacing``: late once the grace of a slot ran out with nothing in it,
    still from r = 2, silent from r = 4 or 45 days. A promise that is kept is never late, however
    rare its slots are.

    Args:
        slots: the slots of the record, in order.
        days: days since the last post that no pause covers.
        spacing: days between due days of the target in force; None if there is none.
    """
    due = decided(slots)
    if spacing is not None and (not due or due[-1].is_filled):
        return Level.OK
    return urgency(days, spacing)


def urgency(days: int, spacing: float | None) -> Level:
    """Return how late a blog is that has missed a slot, or that promised nothing."""
    ratio = days / spacing if spacing else 0.0
    if ratio >= 4 or days >= SILENT_DAYS:
        return Level.SILENT
    if ratio >= 2:
        return Level.STILL
    return Level.OK if spacing is None else Level.LATE
