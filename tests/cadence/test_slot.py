from dataclasses import replace
from datetime import date, timedelta

import pytest
from calendars import cadence, posts, states, weekly
from hypothesis import given, settings
from hypothesis import strategies as st

from belegt.cadence.cadence import Cadence
from belegt.cadence.pause import Pause
from belegt.cadence.publication import Publication
from belegt.cadence.record import build_record
from belegt.cadence.rhythm import parse_rhythm
from belegt.cadence.score import adherence, gap, score, streak
from belegt.cadence.slot import State, slots
from belegt.cadence.target import Target

FIRST = date(2026, 1, 4)
RULES = (
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=SU",
    "FREQ=WEEKLY;BYDAY=TU,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
    "FREQ=MONTHLY;BYDAY=1SU",
)


def judged(days, as_of, promised=None):
    record = build_record(
        posts(days.split()), cadence(promised or weekly()), date.fromisoformat(as_of)
    )
    return states(record)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("2026-01-04 2026-01-11 2026-01-18", "hhh"),
        ("2026-01-02 2026-01-13 2026-01-18", "hhh"),  # two days early, two days after
        ("2026-01-04 2026-01-14 2026-01-18", "hlh"),
        ("2026-01-04 2026-01-18", "hmh"),
        ("2026-01-04 2026-01-15 2026-01-16", "hlh"),  # the last late day, the first early one
        ("2026-01-04 2026-01-06 2026-01-07", "hmm"),  # more posts of a week do not fill the next
        ("2026-01-04 2026-01-17 2026-01-18", "hmh"),  # nor do they repair the one before
        ("2026-01-01 2026-01-11", "mhm"),
        ("", "mmm"),
    ],
)
def test_judges_every_slot_by_its_window(days, expected):
    assert judged(days, "2026-01-21") == expected


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2026-01-03", ""), ("2026-01-04", "o"), ("2026-01-06", "o"), ("2026-01-07", "m")],
)
def test_keeps_a_slot_open_until_its_grace_has_passed(as_of, expected):
    assert judged("", as_of) == expected


def test_ignores_posts_of_later_days():
    assert judged("2026-01-04 2026-01-11", "2026-01-07") == "h"


def test_counts_a_slot_that_is_filled_early():
    assert judged("2026-01-04 2026-01-09", "2026-01-09") == "hh"


def test_lets_a_second_post_of_a_day_take_the_next_slot_only_within_early():
    daily = Target(parse_rhythm("FREQ=DAILY"), FIRST, early=1, grace=0)
    record = build_record(published([0, 0, 0]), Cadence((daily,)), FIRST + timedelta(days=2))

    assert (states(record), [post.slug for post in record.extras]) == ("hho", ["2"])


def test_excuses_what_is_due_in_a_pause():
    promised = weekly() | {"pauses": [{"from": "2026-01-10", "to": "2026-01-20"}]}

    assert judged("2026-01-04 2026-01-25", "2026-01-25", promised) == "heeh"


def test_excuses_nothing_that_was_due_before_the_announcement():
    pause = Pause(date(2026, 1, 10), date(2026, 1, 20), announced=date(2026, 1, 15))
    target = Target(parse_rhythm("FREQ=WEEKLY;BYDAY=SU"), FIRST)
    record = build_record((), Cadence((target,), (pause,)), date(2026, 1, 20))

    assert states(record) == "mme"


def test_judges_each_slot_by_the_target_of_its_time():
    promised = {
        "targets": [
            {"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-01-04"},
            {"rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "from": "2026-01-18"},
        ]
    }

    assert judged("2026-01-04 2026-01-18 2026-02-01", "2026-02-10", promised) == "hmhh"


KINDS = ("research", "opinion", "")


@st.composite
def targets(draw, first, last=None):
    """Return a target from the day ``first`` on, with any window, for any kind."""
    return Target(
        parse_rhythm(draw(st.sampled_from(RULES))),
        first,
        last,
        draw(st.integers(0, 9)),
        draw(st.integers(0, 9)),
        draw(st.sampled_from([(), (), ("research",), ("opinion",)])),
        draw(st.sampled_from([(), (), (), ("en",)])),
    )


@st.composite
def calendars(draw):
    """Return a cadence of two targets with pauses and sprints, posts, and a day to look at."""
    change = FIRST + timedelta(days=draw(st.integers(10, 90)))
    usual = (
        draw(targets(FIRST, change - timedelta(days=1))),
        draw(targets(change)),
    )
    begin = FIRST + timedelta(days=draw(st.integers(0, 120)))
    sprint = draw(targets(begin, begin + timedelta(days=draw(st.integers(0, 20)))))
    pauses = [
        Pause(start, start + timedelta(days=length), start + timedelta(days=late), has_joker=joker)
        for start, length, late, joker in draw(
            st.lists(
                st.tuples(
                    st.integers(0, 150).map(lambda day: FIRST + timedelta(days=day)),
                    st.integers(0, 30),
                    st.integers(-5, 9),
                    st.booleans(),
                ),
                max_size=2,
            )
        )
    ]
    days = draw(st.lists(st.tuples(st.integers(-5, 160), st.sampled_from(KINDS)), max_size=40))
    as_of = FIRST + timedelta(days=draw(st.integers(0, 170)))
    sprints = draw(st.sampled_from([(), (sprint,)]))
    return Cadence(usual, tuple(pauses), sprints=sprints), days, as_of


def published(days):
    """Return a post for each of ``days``: days since the first, with a kind or without."""
    rows = [day if isinstance(day, tuple) else (day, "") for day in days]
    return [
        Publication(FIRST + timedelta(days=day), kind, slug=str(number))
        for number, (day, kind) in enumerate(rows)
    ]


@settings(deadline=None)
@given(calendars(), st.tuples(st.integers(-5, 160), st.sampled_from(KINDS)))
def test_one_post_more_never_lowers_the_score(calendar, more):
    promised, days, as_of = calendar
    before = build_record(published(days), promised, as_of)
    after = build_record(published([*days, more]), promised, as_of)

    assert after.score >= before.score - 1e-12


@settings(deadline=None)
@given(calendars())
def test_excused_slots_change_nothing(calendar):
    """The others are what they would be if nothing had ever been due on these days."""
    known, days, as_of = calendar
    promised = known.known_on(as_of)
    record = build_record(published(days), promised, as_of)
    excused = {slot.day for slot in record.slots if slot.state is State.EXCUSED}
    other = [slot for slot in record.slots if slot.state is not State.EXCUSED]
    horizon = as_of + timedelta(days=400)
    due = [(day, target) for day, target in promised.due(horizon) if not promised.pause_on(day)]
    alone = matched(due, record.publications, as_of)

    assert excused == {day for day in excused if promised.pause_on(day)}
    assert other == [slot for slot in alone if slot.day <= as_of or slot.is_filled]
    assert (score(other), adherence(other)) == (record.score, record.adherence)
    assert (streak(other), gap(other)) == (record.streak, record.gap)


def matched(due, posts, as_of):
    """Return what the posts make of ``due`` days that no pause knows of: each has its target."""
    single = [replace(target, first=day, last=day, delay=0) for day, target in due]
    rules = [replace(one, rhythm=parse_rhythm("FREQ=DAILY")) for one in single]
    return slots(Cadence(tuple(rules)), posts, as_of, due[-1][0]) if due else ()


@settings(deadline=None)
@given(calendars())
def test_a_post_fills_one_slot_at_most_and_no_post_is_lost(calendar):
    promised, days, as_of = calendar
    record = build_record(published(days), promised, as_of)
    used = [slot.publication for slot in record.slots if slot.publication]

    assert sorted(post.slug for post in (*used, *record.extras)) == sorted(
        post.slug for post in record.publications
    )


@settings(deadline=None)
@given(calendars())
def test_no_free_post_could_fill_an_empty_slot(calendar):
    """The greedy matching leaves no pair of post and slot over, as a maximal one must not."""
    promised, days, as_of = calendar
    record = build_record(published(days), promised, as_of)
    empty = [slot for slot in record.slots if slot.state.value in {"missed", "open"}]

    asked = {slot.day: promised.target_on(slot.day) for slot in empty}
    pairs = [
        (post.day, slot.day)
        for post in record.extras
        for slot in empty
        if slot.opens <= post.day <= slot.closes and asked[slot.day].accepts(post)
    ]
    assert pairs == []
