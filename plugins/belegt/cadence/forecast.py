"""Forecasts: when the next post will appear and how many there will be, from what was kept."""

import math
import random
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from belegt.cadence.percentile import percentile
from belegt.cadence.record import HORIZON, Record
from belegt.cadence.score import decided
from belegt.cadence.slot import State

WINDOW = 26
LEAST = 8
RUNS = 10_000
SEED = 20141005  # any number will do, as long as it stays


@dataclass(frozen=True, slots=True)
class Forecast:
    """Days of the next post and numbers of posts until the end of the year, in 10,000 runs.

    In half of the runs the next post was there by ``likely``, in 85 % by ``safe``; None is later
    than any slot we know. ``posts_likely`` were reached in half of the runs, ``posts_safe`` in
    85 %. ``basis`` is the number of slots it was drawn from.
    """

    likely: date | None
    safe: date | None
    posts_likely: int
    posts_safe: int
    basis: int


def forecast(record: Record, runs: int = RUNS, seed: int = SEED) -> Forecast | None:
    """Return what the last 26 slots let expect; None when fewer than eight were decided.

    The counts of posts per slot, zeros included, are drawn with replacement (a bootstrap); slots
    in pauses are neither drawn from nor drawn for.
    """
    counts = posts_per_slot(record)[-WINDOW:]
    if len(counts) < LEAST:
        return None
    source = random.Random(seed)  # noqa: S311 - dice, not a secret
    days = _days_ahead(record)
    left = sum(day.year == record.as_of.year for day in days)
    totals = sorted(sum(source.choices(counts, k=left)) for _ in range(runs))
    share = sum(count > 0 for count in counts) / len(counts)
    waits = sorted(_wait(source.random(), share) for _ in range(runs))
    return Forecast(
        likely=_day(days, percentile(waits, 0.5)),
        safe=_day(days, percentile(waits, 0.85)),
        posts_likely=percentile(totals, 0.5),
        posts_safe=percentile(totals, 0.15),
        basis=len(counts),
    )


def posts_per_slot(record: Record) -> tuple[int, ...]:
    """Return how many posts every decided slot brought, extras counted where they appeared."""
    due = decided(record.slots)
    counts = [int(slot.is_filled) for slot in due]
    opens = [slot.opens for slot in due]
    for post in record.extras:
        number = bisect_right(opens, post.day) - 1
        if number >= 0:
            counts[number] += 1
    return tuple(counts)


def slots_missing(record: Record) -> int:
    """Return how many slots must be decided before there is a forecast."""
    return max(LEAST - len(decided(record.slots)), 0)


def _wait(chance: float, share: float) -> float:
    """Return the number of slots up to the first with a post: what drawing until then would give.

    Drawing one slot after the other with the chance ``share`` has a geometric distribution.
    """
    if share >= 1:
        return 1
    return math.inf if share <= 0 else max(math.ceil(math.log1p(-chance) / math.log1p(-share)), 1)


def _days_ahead(record: Record) -> Sequence[date]:
    """Return the due days that wait for a post, for a year to come."""
    open_ = [slot.day for slot in record.slots if slot.state is State.OPEN]
    horizon = min(record.as_of, date.max - HORIZON) + HORIZON
    filled = {slot.day for slot in record.slots}
    ahead = (
        day
        for day, _ in record.cadence.due(horizon)
        if day > record.as_of and day not in filled and record.cadence.pause_on(day) is None
    )
    return (*open_, *ahead)


def _day(days: Sequence[date], number: float) -> date | None:
    return days[int(number) - 1] if number <= len(days) else None
