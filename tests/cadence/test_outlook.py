"""What lies ahead: plans on slots, the pipeline, advice, the forecast and the escalations."""

import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from calendars import STORY, cadence, outlook, posts, story_posts, weekly
from hypothesis import given, settings
from hypothesis import strategies as st
from simulation import follow_advice

from belegt.cadence.calibration import calibrate, log_line, parse_log
from belegt.cadence.effort import Effort
from belegt.cadence.forecast import forecast, posts_per_slot
from belegt.cadence.percentile import percentile
from belegt.cadence.pipeline import survey
from belegt.cadence.publication import Publication
from belegt.cadence.record import build_record
from belegt.cadence.silence import Level
from belegt.cadence.stage import Stage, Step
from belegt.cadence.start import start_by
from belegt.cadence.work import Work

FIRST = date(2026, 1, 4)


def sundays(count, first=FIRST, kind="opinion"):
    return tuple(
        Publication(first + timedelta(weeks=week), kind, "Kunden", f"T{week}", f"t{week}")
        for week in range(count)
    )


def piece(title="Entwurf", kind="opinion", stage=Stage.DRAFT, **more):
    """Return a piece; ``planned`` is an ISO date, ``hours`` are spent, ``since`` is a day."""
    day = date.fromisoformat(more["planned"]) if "planned" in more else None
    effort = Effort((("", more.get("hours", 0.0)),))
    return Work(title, kind, "", (Step(stage, more.get("since")),), day, effort)


def ahead(promised=None, count=10, as_of="2026-03-09", works=()):
    return outlook(promised or weekly(), sundays(count), as_of, works)


def test_puts_plans_and_finished_posts_on_their_slots():
    scheduled = Publication(date(2026, 3, 22), slug="fertig")
    found = outlook(
        weekly(), (*sundays(10), scheduled), "2026-03-09", [piece(planned="2026-03-14")]
    )

    places = [
        (place.slot.day.day, place.is_free, place.is_covered) for place in found.board.places[:3]
    ]
    assert places == [(15, False, False), (22, False, True), (29, True, False)]


@pytest.mark.parametrize(
    ("works", "safe", "buffer"),
    [
        ([], "2026-03-17", 0),
        ([piece(stage=Stage.READY)], "2026-03-24", 1),
        ([piece(stage=Stage.READY, planned="2026-03-22")], "2026-03-17", 1),
        ([piece(stage=Stage.READY), piece("B", stage=Stage.READY)], "2026-03-31", 2),
        ([piece(planned="2026-03-15")], "2026-03-17", 0),
    ],
)
def test_is_safe_until_the_grace_of_the_first_slot_that_nothing_finished_covers(
    works, safe, buffer
):
    board = ahead(works=works).board

    assert (str(board.safe_until), board.buffer) == (safe, buffer)


def test_knows_by_little_s_law_how_long_a_draft_takes():
    works = [piece(), piece("B", stage=Stage.REVIEW), piece("C", stage=Stage.IDEA)]
    pipeline = survey(works, sundays(26), date(2026, 6, 28))

    assert (pipeline.in_progress, pipeline.throughput, pipeline.weeks) == (2, 1, 2)


def test_finds_what_lies_longer_than_85_percent_before_it():
    drafted = [
        replace(post, steps=(Step(Stage.DRAFT, post.day - timedelta(days=4 + number)),))
        for number, post in enumerate(sundays(4))
    ]
    works = [piece(since=date(2026, 2, 1)), piece("neu", since=date(2026, 2, 26))]
    (found,) = survey(works, drafted, date(2026, 3, 1)).ageing

    assert (found.work.title, found.days, found.usual) == ("Entwurf", 28, 7)


def test_says_by_when_to_begin():
    starts = ahead(weekly() | {"hours": 5}).starts

    assert [(str(one.day), one.kind, str(one.due)) for one in starts[:2]] == [
        ("2026-03-11", "opinion", "2026-03-15"),
        ("2026-03-18", "opinion", "2026-03-22"),
    ]
    assert next(one for one in starts if one.kind == "research").due == date(2026, 4, 12)


@pytest.mark.parametrize(("lead", "day"), [(0, "2026-03-15"), (28, "2026-02-15")])
def test_begins_the_lead_time_before_the_slot(lead, day):
    assert str(start_by(date(2026, 3, 15), lead)) == day


def test_advises_an_opinion_and_moves_the_research_to_the_first_slot_it_reaches():
    advice = ahead(weekly() | {"hours": 5, "share": 0.5}).advice

    assert (advice.kind, advice.lead, str(advice.research_slot)) == ("opinion", 28, "2026-04-12")


def test_advises_research_where_a_draft_is_nearly_done():
    nearly = piece("Fast fertig", "research", hours=19)
    advice = ahead(weekly() | {"hours": 5, "share": 0.5}, works=[nearly]).advice

    assert (advice.kind, advice.work, advice.hours) == ("research", nearly, 1)


def test_advises_the_draft_that_needs_the_fewest_hours():
    works = [piece("A", hours=0.5), piece("B", hours=2), piece("I", stage=Stage.IDEA, hours=2.4)]

    assert ahead(weekly() | {"share": 0}, works=works).advice.work.title == "B"


@pytest.mark.parametrize(
    ("works", "kind", "title"),
    [
        ([piece("P", "research", planned="2026-03-15", hours=19)], "research", "P"),
        ([piece("P", "research", planned="2026-03-15")], "opinion", None),
        ([piece("P", "research", planned="2026-03-15"), piece("O", hours=1)], "opinion", "O"),
        ([piece("P", planned="2026-03-15"), piece("O", hours=2)], "opinion", "P"),
    ],
)
def test_advises_what_is_planned_for_the_slot_as_far_as_it_can_be_there(works, kind, title):
    advice = ahead(weekly() | {"hours": 5}, works=works).advice

    assert (advice.kind, advice.work and advice.work.title) == (kind, title)


def test_names_the_piece_that_will_be_late_and_the_slot_it_reaches():
    begun = piece("Begonnen", "research", planned="2026-03-15", hours=10)
    advice = ahead(weekly() | {"hours": 5}, works=[begun]).advice

    assert (advice.kind, advice.late, advice.lead) == ("opinion", begun, 14)
    assert str(advice.research_slot) == "2026-03-29"


def test_advises_the_field_with_the_lowest_share():
    advice = outlook(STORY, story_posts(), "2016-10-11").advice

    assert (advice.kind, advice.field, advice.in_field) == ("opinion", "Kunden", 2)


def test_advises_nothing_where_nothing_is_promised():
    assert outlook(None, sundays(3), "2026-03-09").advice is None


def test_the_score_recovers_when_the_advice_is_followed():
    """26 weeks of 5 hours from the silence on: opinions, and research between them."""
    weeks = follow_advice(cadence(STORY), story_posts(), date(2016, 10, 16), 26, 5)
    kinds = "".join(post.kind[0] for week in weeks for post in week.published)

    assert [round(week.score, 2) for week in weeks[::5]] == [0.14, 0.52, 0.73, 0.85, 0.91, 0.95]
    assert kinds == "oooooooo" + "r" + "oooooooo" + "r" + "oooooooo"


def test_refuses_a_forecast_under_eight_slots():
    assert (ahead(count=7, as_of="2026-02-18").forecast, bool(ahead(count=8).forecast)) == (
        None,
        True,
    )


def test_forecasts_what_is_certain():
    found = ahead(count=10, as_of="2026-03-08").forecast

    assert (str(found.likely), str(found.safe), found.posts_likely, found.posts_safe) == (
        "2026-03-15",
        "2026-03-15",
        42,
        42,
    )


def test_forecasts_nothing_after_a_long_silence():
    found = outlook(weekly(), sundays(2), "2026-12-01").forecast

    assert (found.likely, found.safe, found.posts_likely) == (None, None, 0)


def test_forecasts_the_same_from_the_same():
    record = build_record(story_posts("2016-06-26"), cadence(STORY), date(2016, 6, 26))

    assert forecast(record) == forecast(record)
    assert (str(forecast(record).likely), str(forecast(record).safe)) == (
        "2016-08-07",
        "2016-10-16",
    )


def test_counts_extras_where_they_appeared():
    extra = Publication(date(2026, 1, 7), slug="extra")
    record = build_record((*sundays(3), extra), cadence(weekly()), date(2026, 1, 20))

    assert posts_per_slot(record) == (2, 1, 1)


def test_draws_nothing_from_pauses():
    promised = weekly() | {"pauses": [{"from": "2026-01-10", "to": "2026-02-10"}]}
    days = [0, *range(6, 14)]
    published = [post for number, post in enumerate(sundays(14)) if number in days]

    assert outlook(promised, published, "2026-04-07").forecast.posts_safe == 38


def test_logs_a_forecast_once():
    found = ahead().forecast
    line = log_line((), found, date(2026, 3, 9))

    assert (line, log_line(parse_log(line), found, date(2026, 3, 10))) == (
        "2026-03-09 2026-03-15 2026-03-15",
        None,
    )


@pytest.mark.parametrize(
    ("as_of", "kept", "decided"),
    [("2026-03-14", 1, 1), ("2026-03-30", 1, 2), ("2026-03-01", 0, 0)],
)
def test_counts_how_often_a_forecast_was_kept(as_of, kept, decided):
    log = parse_log("2026-03-01 2026-03-08 2026-03-15\n# note\n2026-03-09 2026-03-15 2026-03-22")
    day = date.fromisoformat(as_of)
    found = calibrate(log, [post for post in sundays(10) if post.day <= day], day)

    assert (found.kept, found.decided) == (kept, decided)


def test_works_out_in_advance_when_it_will_ring():
    found = ahead(as_of="2026-03-09").escalations

    assert [(str(one.day), one.level) for one in found] == [
        ("2026-03-18", Level.LATE),
        ("2026-03-22", Level.STILL),
        ("2026-04-05", Level.SILENT),
    ]


@settings(deadline=None, max_examples=60)
@given(
    st.integers(-20, 80),
    st.sampled_from(["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY"]),
    st.integers(0, 2),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 30)), max_size=1),
)
def test_rings_on_the_days_it_said(days, rule, count, pauses):
    """The levels that were worked out in advance are those of the record on these days."""
    settings = {
        "targets": [{"rule": rule, "from": "2026-01-04"}],
        "pauses": [
            {
                "from": str(FIRST + timedelta(days=first)),
                "to": str(FIRST + timedelta(days=first + length)),
                "announced": "2025-12-01",
            }
            for first, length in pauses
        ],
    }
    promised, published = cadence(settings), sundays(count)
    as_of = FIRST + timedelta(days=days)
    known = [post for post in published if post.day <= as_of]
    found = outlook(settings, known, str(as_of))

    for one in found.escalations:
        assert build_record(known, promised, one.day).level is one.level
        before = build_record(known, promised, one.day - timedelta(days=1)).level
        assert before is not one.level


@given(st.lists(st.integers(0, 99), min_size=1), st.floats(0, 1))
def test_a_percentile_is_a_value_that_was_seen(values, share):
    found = percentile(values, share)

    assert found in values
    assert sum(value <= found for value in values) >= share * len(values) - 1e-9


@pytest.mark.parametrize(
    ("rule", "count", "step", "seconds"),
    [("FREQ=WEEKLY", 1040, 7, 0.3), ("FREQ=DAILY", 7300, 1, 2)],
)
def test_twenty_years_are_recorded_in_time(rule, count, step, seconds):
    promised = cadence({"targets": [{"rule": rule, "from": "2006-01-01"}]})
    published = posts(
        [(date(2006, 1, 1) + timedelta(days=number * step)).isoformat() for number in range(count)]
    )
    start = time.process_time()
    build_record(published, promised, published[-1].day)

    assert time.process_time() - start < seconds


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY", "FREQ=DAILY"])
def test_forecasts_ten_thousand_runs_within_a_second(rule):
    promised = cadence({"targets": [{"rule": rule, "from": "2026-01-01"}]})
    record = build_record(sundays(20), promised, date(2026, 12, 31))
    start = time.perf_counter()
    found = forecast(record)

    assert found.basis == 26
    assert time.perf_counter() - start < 1
