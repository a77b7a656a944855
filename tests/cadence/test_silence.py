from datetime import date

import pytest
from calendars import cadence, posts, weekly

from belegt.cadence.cadence import Cadence
from belegt.cadence.record import build_record
from belegt.cadence.silence import Level


def level(days, as_of, promised):
    return build_record(posts(days.split()), promised, date.fromisoformat(as_of)).level


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2026-01-04", Level.OK),
        ("2026-01-13", Level.OK),  # the grace of the next slot
        ("2026-01-14", Level.LATE),
        ("2026-01-17", Level.LATE),
        ("2026-01-18", Level.STILL),  # r = 2
        ("2026-01-31", Level.STILL),
        ("2026-02-01", Level.SILENT),  # r = 4
    ],
)
def test_rings_louder_with_every_interval(as_of, expected):
    assert level("2026-01-04", as_of, cadence(weekly())) is expected


def test_rings_after_45_days_however_rare_the_promise():
    monthly = cadence({"targets": [{"rule": "FREQ=MONTHLY;BYMONTHDAY=1", "from": "2026-01-01"}]})

    levels = [level("2026-01-01", day, monthly) for day in ("2026-02-14", "2026-02-15")]
    assert levels == [Level.LATE, Level.SILENT]


def test_does_not_ring_while_a_rare_promise_is_kept():
    yearly = cadence({"targets": [{"rule": "FREQ=YEARLY", "from": "2026-01-01"}]})

    assert level("2026-01-01", "2026-12-24", yearly) is Level.OK


def test_does_not_ring_in_a_pause_nor_count_its_days_afterwards():
    pauses = {"pauses": [{"from": "2026-01-05", "to": "2026-04-04"}]}
    promised = cadence(weekly() | pauses)

    levels = [level("2026-01-04", day, promised) for day in ("2026-04-04", "2026-04-08")]
    assert levels == [Level.OK, Level.LATE]


def test_rings_for_a_blog_that_never_began():
    assert level("", "2026-01-20", cadence(weekly())) is Level.STILL


@pytest.mark.parametrize(("as_of", "expected"), [("2026-02-17", "ok"), ("2026-02-18", "silent")])
def test_needs_no_promise_to_hear_a_long_silence(as_of, expected):
    assert level("2026-01-04", as_of, Cadence()).value == expected
