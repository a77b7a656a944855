"""Starts: the day by which a piece must be begun, to be there when it is due."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from belegt.cadence.board import Board
from belegt.cadence.mix import Mix
from belegt.cadence.percentile import p85
from belegt.cadence.publication import Kind, Publication


@dataclass(frozen=True, slots=True)
class Start:
    """The last ``day`` to begin a piece of ``kind`` for the slot of the day ``due``."""

    day: date
    kind: Kind
    due: date


def starts(board: Board, posts: Sequence[Publication], mix: Mix, as_of: date) -> tuple[Start, ...]:
    """Return the starts that are not past, for the slots that nothing is planned for."""
    return tuple(_starts(board, posts, mix, as_of))


def _starts(board: Board, posts: Sequence[Publication], mix: Mix, as_of: date) -> Iterator[Start]:
    kinds: tuple[Kind, ...] = ("research", "opinion")
    leads = [(kind, lead_days(kind, posts, mix)) for kind in kinds]
    for place in board.places:
        for kind, lead in leads:
            if place.is_free and lead is not None and start_by(place.slot.day, lead) >= as_of:
                yield Start(start_by(place.slot.day, lead), kind, place.slot.day)


def lead_days(kind: Kind, posts: Sequence[Publication], mix: Mix) -> int | None:
    """Return the days from beginning to publication that suffice in 85 % of all cases.

    Without three posts that wrote them down, they are the days that the hours allow; without
    hours either, nobody knows.
    """
    known = p85(post.lead_days for post in posts if post.kind == kind)
    effort = mix.research if kind == "research" else mix.opinion
    return days_for(effort, mix.hours) if known is None else known


def days_for(effort: float, hours: float | None) -> int | None:
    """Return the days in which ``effort`` hours are worked, with ``hours`` a week."""
    return None if hours is None else math.ceil(round(7 * effort / hours, 6))


def start_by(due: date, lead: int) -> date:
    """Return the last day to begin a piece that is ``due``."""
    return due - timedelta(days=lead)
