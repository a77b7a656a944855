from datetime import date
from itertools import islice

import pytest

from belegt.cadence.promise import promise
from belegt.cadence.rhythm import UnreadableRhythm, parse_rhythm

SUNDAY = date(2026, 8, 2)


def due(rule, first=SUNDAY, number=3):
    return [str(day)[5:] for day in islice(parse_rhythm(rule).days(first), number)]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY", ["08-02", "08-03", "08-04"]),
        ("FREQ=WEEKLY;BYDAY=SU", ["08-02", "08-09", "08-16"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", ["08-02", "08-16", "08-30"]),
        ("FREQ=WEEKLY;BYDAY=TU,FR", ["08-04", "08-07", "08-11"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", ["08-28", "09-25", "10-30"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", ["08-31", "10-31", "12-31"]),
        ("rrule:freq=weekly;byday=su".replace("rrule:", "RRULE:"), ["08-02", "08-09", "08-16"]),
    ],
)
def test_falls_on_the_days_of_the_rule(rule, days):
    assert due(rule) == days


def test_keeps_to_sundays_when_the_clocks_change():
    days = islice(parse_rhythm("FREQ=WEEKLY;BYDAY=SU").days(date(2026, 3, 22)), 40)

    assert {day.weekday() for day in days} == {6}


@pytest.mark.parametrize(
    ("rule", "part"),
    [
        ("", ""),
        ("every Sunday", "every Sunday"),
        ("BYDAY=SU", "BYDAY=SU"),
        ("FREQ=HOURLY", "FREQ=HOURLY"),
        ("FREQ=WEEKLY;BYDAY=SO", "BYDAY=SO"),
        ("FREQ=WEEKLY;BYDAY=2SU", "BYDAY=2SU"),
        ("FREQ=WEEKLY;INTERVAL=0", "INTERVAL=0"),
        ("FREQ=WEEKLY;COUNT=3", "COUNT=3"),
        ("FREQ=WEEKLY;UNTIL=20261231", "UNTIL=20261231"),
        ("FREQ=WEEKLY;FREQ=DAILY", "FREQ=DAILY"),
        ("FREQ=DAILY;BYMONTH=2", "BYMONTH=2"),
        ("FREQ=WEEKLY;BYDAY=SU;", ""),
    ],
)
def test_names_the_part_it_cannot_read(rule, part):
    with pytest.raises(UnreadableRhythm) as caught:
        parse_rhythm(rule)

    assert caught.value.part == part


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY", 1),
        ("FREQ=WEEKLY;BYDAY=SU", 7),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", 14),
        ("FREQ=WEEKLY;BYDAY=TU,FR", 3.5),
        ("FREQ=MONTHLY;BYMONTHDAY=1", 365 / 12),
    ],
)
def test_knows_the_days_between_due_days(rule, days):
    assert parse_rhythm(rule).spacing(SUNDAY) == pytest.approx(days)


@pytest.mark.parametrize(
    ("rule", "german", "english"),
    [
        ("FREQ=DAILY", "jeden Tag", "every day"),
        ("FREQ=DAILY;INTERVAL=2", "jeden zweiten Tag", "every second day"),
        ("FREQ=WEEKLY", "jeden Sonntag", "every Sunday"),
        ("FREQ=WEEKLY;BYDAY=SU", "jeden Sonntag", "every Sunday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "jeden zweiten Sonntag", "every second Sunday"),
        ("FREQ=WEEKLY;BYDAY=FR,TU", "jeden Dienstag und Freitag", "every Tuesday and Friday"),
        (
            "FREQ=MONTHLY;BYDAY=1SU",
            "am ersten Sonntag jedes Monats",
            "on the first Sunday of every month",
        ),
        (
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR",
            "am letzten Freitag jedes zweiten Monats",
            "on the last Friday of every second month",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "am 15. jedes Monats", "on day 15 of every month"),
        (
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "am letzten Tag jedes Monats",
            "on the last day of every month",
        ),
        ("FREQ=MONTHLY", "am 2. jedes Monats", "on day 2 of every month"),
    ],
)
def test_says_the_rule_in_words(rule, german, english):
    rhythm = parse_rhythm(rule)

    assert (promise(rhythm, SUNDAY, "de"), promise(rhythm, SUNDAY, "en")) == (german, english)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;INTERVAL=5;BYDAY=SU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR",
        "FREQ=WEEKLY;BYDAY=SU;BYMONTH=1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=SU",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=YEARLY",
    ],
)
def test_leaves_a_rule_without_common_words_as_it_is(rule):
    assert promise(parse_rhythm(rule), SUNDAY, "de") == rule
