from datetime import date, timedelta
from itertools import accumulate

import pytest

from belegt.cadence.cadence import Cadence
from belegt.cadence.drift import Interval, intervals
from belegt.cadence.drift import drift as measure
from belegt.cadence.pause import Pause
from belegt.cadence.publication import Publication
from belegt.cadence.rhythm import parse_rhythm
from belegt.cadence.target import Target

START = date(2026, 1, 4)


def drift(days):
    return measure([Interval(one) for one in days])


def published(*gaps):
    return [Publication(START + timedelta(days=days)) for days in accumulate(gaps, initial=0)]


def test_needs_ten_intervals():
    assert drift([7] * 9) is None


@pytest.mark.parametrize(
    ("days", "ratio", "sliding"),
    [
        ([7] * 10, 1, False),
        ([7] * 5 + [10] * 5, 10 / 7, False),
        ([8] * 5 + [12] * 5, 1.5, True),
        ([7] * 5 + [7, 7, 30, 30, 30], 30 / 7, True),
        ([7] * 8 + [90, 90], 1, False),  # two long breaks are not a slide yet
        ([30] * 5 + [7] * 5, 7 / 30, False),
    ],
)
def test_compares_the_last_five_intervals_with_the_five_before(days, ratio, sliding):
    found = drift(days)

    assert (found.ratio, found.is_sliding) == (pytest.approx(ratio), sliding)


def test_says_in_how_many_posts_the_interval_doubles():
    days = [2 ** (number / 3) for number in range(12)]

    assert drift(days).doubling == pytest.approx(3)


@pytest.mark.parametrize("days", [[7] * 12, [30, 20, 10, 7] * 3, [7] * 11])
def test_says_nothing_of_doubling_where_nothing_grows_or_too_little_is_known(days):
    assert drift(days).doubling is None


def test_counts_days_between_posts_and_not_posts_of_one_day():
    found = intervals(published(7, 0, 14), Cadence())

    assert [one.days for one in found] == [7, 14]


def test_leaves_out_the_interval_that_a_pause_explains():
    pause = Pause(START + timedelta(days=8), START + timedelta(days=20), START)

    found = intervals(published(7, 21, 7), Cadence(pauses=(pause,)))

    assert [one.days for one in found] == [7, 7]


def test_does_not_call_an_announced_change_a_slide():
    change = START + timedelta(days=42)
    weekly, monthly = parse_rhythm("FREQ=WEEKLY;BYDAY=SU"), parse_rhythm("FREQ=WEEKLY;INTERVAL=4")
    targets = (Target(weekly, START, change - timedelta(days=1)), Target(monthly, change))
    found = measure(intervals(published(*[7] * 6, *[28] * 6), Cadence(targets)))

    assert (found.recent, found.ratio, found.is_sliding) == (28, 1, False)


def test_still_sees_a_slide_after_a_change():
    change = START + timedelta(days=42)
    targets = (
        Target(parse_rhythm("FREQ=WEEKLY;BYDAY=SU"), START, change - timedelta(days=1)),
        Target(parse_rhythm("FREQ=WEEKLY;INTERVAL=2"), change),
    )
    found = measure(intervals(published(*[7] * 6, *[42] * 5), Cadence(targets)))

    assert (found.ratio, found.is_sliding) == (3, True)
