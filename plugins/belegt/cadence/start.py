"""Starts: the day by which a piece must be begun, to be there when it is due."""

import math
from collections.abc import Sequence
from datetime import date, timedelta

from belegt.cadence.mix import Mix
from belegt.cadence.percentile import p85
from belegt.cadence.publication import Kind, Publication


def lead_days(kind: Kind, posts: Sequence[Publication], mix: Mix) -> int | None:
    """Return the days from beginning to publication that suffice in 85 % of all cases.

    Without three posts that wrote them down, they are the days that the hours allow; without
    hours either, nobody knows.
    """
    known = p85(post.lead_days for post in posts if post.kind == kind)
    return (
        days_for(mix.research if kind == "research" else mix.opinion, mix.hours)
        if (known is None)
        else known
    )


def days_for(effort: float, hours: float | None) -> int | None:
    """Return the days in which ``effort`` hours are worked, with ``hours`` a week."""
    return None if hours is None else math.ceil(round(7 * effort / hours, 6))


def start_by(due: date, lead: int) -> date:
    """Return the last day to begin a piece that is ``due``."""
    return due - timedelta(days=lead)
