from datetime import date, timedelta

import pytest

from belegt.cadence.slot import Slot
from belegt.cadence.strip import strip


@pytest.mark.parametrize(
    ("first", "step", "count", "months"),
    [
        ("2026-11-08", 7, 6, "Nov     Dec"),
        ("2026-11-29", 7, 6, "  Dec     Jan"),  # a month of one slot takes no room of the next
        ("2026-11-22", 7, 6, "Nov Dec"),
        ("2026-01-04", 31, 6, "Jan Mar May"),
        ("2026-11-29", 7, 1, "Nov"),
    ],
)
def test_names_the_months_that_find_room(first, step, count, months):
    days = [date.fromisoformat(first) + timedelta(days=step * number) for number in range(count)]
    assert strip([Slot(day, day, day, day) for day in days], "en")[0] == months
