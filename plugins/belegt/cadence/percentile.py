"""Percentiles, by nearest rank: always a value that was really seen."""

import math
from collections.abc import Iterable, Sequence
from typing import TypeVar

Number = TypeVar("Number", int, float)
ENOUGH = 3  # values from which a percentile is taken; fewer say nothing


def percentile(values: Sequence[Number], share: float) -> Number:
    """Return the smallest of ``values`` that is not below ``share`` of them; they are not empty."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)]


def p85(values: Iterable[int | None]) -> int | None:
    """Return the 85th percentile of the values that are known, None of fewer than three."""
    known = [value for value in values if value is not None]
    return percentile(known, 0.85) if len(known) >= ENOUGH else None
