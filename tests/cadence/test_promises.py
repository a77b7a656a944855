"""What a promise can be besides a rhythm: eased, sprinted, paused late, or meant for one kind."""

from datetime import date

import pytest
from calendars import cadence, states, weekly

from belegt.cadence.publication import Publication
from belegt.cadence.record import build_record
from belegt.cadence.settings import read_settings


def judged(settings, days, as_of, kind="opinion", language="de"):
    published = [
        Publication(date.fromisoformat(day), kind, slug=day, language=language)
        for day in days.split()
    ]
    return states(build_record(published, cadence(settings), date.fromisoformat(as_of)))


def changed(rule, first, **more):
    return {"targets": [*weekly()["targets"], {"rule": rule, "from": first, **more}]}


@pytest.mark.parametrize(
    ("announced", "begins"),
    [
        ("2026-02-01", "2026-02-08"),
        ("2026-02-04", "2026-02-11"),
        ("2026-02-08", "2026-02-15"),
        ("2026-01-01", "2026-02-08"),
    ],
)
def test_an_easier_target_counts_a_week_after_its_announcement(announced, begins):
    settings = changed("FREQ=WEEKLY;INTERVAL=4;BYDAY=SU", "2026-02-08", announced=announced)
    before, after = cadence(settings).targets

    assert (str(after.begins), (after.begins - before.last).days) == (begins, 1)


def test_a_harder_target_counts_at_once():
    _, after = cadence(changed("FREQ=DAILY", "2026-02-08")).targets

    assert str(after.begins) == "2026-02-08"


def test_nobody_eases_the_promise_on_the_day_of_the_slot():
    settings = changed("FREQ=WEEKLY;INTERVAL=4;BYDAY=SU", "2026-01-12")

    assert judged(settings, "2026-01-04 2026-01-11", "2026-01-25") == "hhm"


def sprint(**more):
    row = {
        "rule": "FREQ=DAILY",
        "from": "2026-01-06",
        "until": "2026-01-25",
        "grace": 0,
        "early": 0,
    }
    return weekly() | {"sprints": [row | more]}


def test_a_sprint_is_laid_over_the_usual_target():
    days = " ".join(f"2026-01-{day:02}" for day in (4, *range(6, 26)))

    assert judged(sprint(), days, "2026-02-04") == "h" + "h" * 20 + "m"


def test_a_sprint_needs_an_end():
    settings = sprint()
    del settings["sprints"][0]["until"]

    assert [one.code for one in read_settings(settings, "pelicanconf.py").findings] == ["CAD002"]


def paused(jokers, *announced):
    rows = [
        {"from": f"2026-0{month}-08", "to": f"2026-0{month}-20", "announced": day}
        for month, day in enumerate(announced, start=2)
    ]
    return weekly() | {"jokers": jokers, "pauses": rows}


@pytest.mark.parametrize(("jokers", "expected"), [(1, "hhhhhee"), (0, "hhhhhme")])
def test_a_joker_excuses_what_was_due_before_the_announcement(jokers, expected):
    read = read_settings(paused(jokers, "2026-02-10"), "pelicanconf.py")
    days = [f"2026-{day}" for day in ("01-04", "01-11", "01-18", "01-25", "02-01")]
    published = [Publication(date.fromisoformat(day), slug=day) for day in days]
    record = build_record(published, read.cadence, date(2026, 2, 18))

    assert (states(record), len(read.findings)) == (expected, 1 - jokers)


def test_jokers_go_to_the_pause_that_was_announced_first():
    read = read_settings(paused(1, "2026-02-10", "2026-03-10"), "pelicanconf.py")

    assert ([one.has_joker for one in read.cadence.pauses], read.cadence.jokers_left(2026)) == (
        [True, False],
        0,
    )


def test_a_pause_announced_in_time_costs_nothing():
    assert cadence(paused(2, "2026-02-01")).jokers_left(2026) == 2


def test_a_pause_is_not_known_before_it_is_announced():
    assert judged(paused(2, "2026-02-12"), "2026-01-04", "2026-02-11")[-1] == "m"


@pytest.mark.parametrize(("kind", "expected"), [("research", "hh"), ("opinion", "mm")])
def test_a_target_can_ask_for_a_kind(kind, expected):
    assert (
        judged(weekly(kinds=["research"]), "2026-01-04 2026-01-11", "2026-01-14", kind) == expected
    )


@pytest.mark.parametrize(("language", "expected"), [("en", "hh"), ("de", "mm")])
def test_a_target_can_ask_for_a_language(language, expected):
    settings = weekly(languages=["en"])
    days = "2026-01-04 2026-01-11"

    assert judged(settings, days, "2026-01-14", language=language) == expected


def test_a_translation_counts_for_a_target_of_its_language():
    versions = (
        Publication(date(2026, 1, 4), slug="a"),
        Publication(date(2026, 1, 4), slug="a", language="en"),
    )
    record = build_record(versions, cadence(weekly(languages=["en"])), date(2026, 1, 7))

    assert states(record) == "h"
