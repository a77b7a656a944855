import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date

import pytest
from calendars import SAMPLE, SAMPLE_DAYS, STORY, STORY_DAYS, cadence, posts, weekly

from belegt.cadence.publication import Publication
from belegt.cadence.record import build_record
from belegt.cadence.view import Count, PauseView, PromiseView, public_view

SVG = "{http://www.w3.org/2000/svg}"


def view(as_of, language="de", settings=SAMPLE, days=SAMPLE_DAYS):
    return public_view(
        build_record(posts(days), cadence(settings), date.fromisoformat(as_of)), language
    )


def test_shows_the_promise_in_force_and_those_before():
    shown = view("2026-11-22")

    assert (shown.promise, shown.promises) == (
        "jeden zweiten Sonntag",
        (
            PromiseView("jeden Sonntag", date(2026, 8, 2), date(2026, 9, 12)),
            PromiseView("jeden zweiten Sonntag", date(2026, 9, 13), None),
        ),
    )


def test_shows_what_was_kept_in_the_words_of_the_page():
    assert view("2026-11-22", "en").kept == (
        Count("hit", "on time", 9),
        Count("late", "late", 1),
        Count("missed", "missed", 0),
        Count("excused", "paused", 2),
    )


def test_shows_the_mix_by_kind_and_field():
    shown = view("2026-11-22")

    assert ([count.count for count in shown.kinds], [count.name for count in shown.fields]) == (
        [7, 3],
        ["Führung", "Kunden", "Akteure", "Management"],
    )


def test_links_a_slot_with_its_post():
    late = next(slot for slot in view("2026-11-22").slots if slot.state == "late")

    assert (late.day, late.posted, late.slug, late.label) == (
        date(2026, 10, 11),
        date(2026, 10, 18),
        "beitrag-2026-10-18",
        "verspätet",
    )


def test_names_the_version_in_the_language_of_the_page():
    versions = (
        Publication(date(2026, 1, 4), title="Warten", slug="warten"),
        Publication(date(2026, 1, 5), title="Waiting", slug="warten", language="en"),
        Publication(date(2026, 1, 11), title="Nur deutsch", slug="nur-deutsch"),
    )
    record = build_record(versions, cadence(weekly()), date(2026, 1, 11))

    titles = [(slot.title, slot.language) for slot in public_view(record, "en").slots]
    assert titles == [("Waiting", "en"), ("Nur deutsch", "de"), ("", "")]


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2026-08-15", ()),  # not announced yet
        ("2026-08-16", (PauseView(date(2026, 8, 24), date(2026, 9, 12), date(2026, 9, 13)),)),
        ("2026-09-12", (PauseView(date(2026, 8, 24), date(2026, 9, 12), date(2026, 9, 13)),)),
        ("2026-09-13", ()),
    ],
)
def test_announces_a_pause_with_the_day_of_return(as_of, expected):
    assert view(as_of).pauses == expected


@pytest.mark.parametrize(
    ("as_of", "day"),
    [("2026-11-22", "2026-12-06"), ("2026-12-06", "2026-12-06"), ("2026-12-07", "2026-12-20")],
)
def test_names_no_next_day_that_has_passed(as_of, day):
    assert view(as_of).next_due == date.fromisoformat(day)


def test_ends_with_the_next_due_day():
    assert [slot.state for slot in view("2026-12-07").slots[-3:]] == ["hit", "open", "open"]


def test_keeps_what_is_private():
    pauses = [{**SAMPLE["pauses"][0], "public": False}]
    shown = view("2026-08-28", settings={**SAMPLE, "pauses": pauses})

    assert (shown.pauses, "geheim" in repr(shown)) == ((), False)


def test_tells_nobody_the_reason_of_a_public_pause():
    assert "geheim" not in repr(view("2026-08-28"))


@pytest.mark.parametrize(
    ("settings", "days", "as_of", "rows"),
    [
        (SAMPLE, SAMPLE_DAYS, "2026-11-22", 2),
        (STORY, STORY_DAYS, "2016-10-11", 8),
        ({"targets": [{"rule": "FREQ=DAILY", "from": "2026-08-30"}]}, [], "2026-10-20", 2),
        (weekly(), [], "2026-01-04", 1),
    ],
)
def test_draws_at_most_two_years_a_quarter_to_a_row(settings, days, as_of, rows):
    figure = ET.fromstring(view(as_of, settings=settings, days=days).figure)
    heights = {text.get("y") for text in figure.iter(f"{SVG}text") if "month" in text.get("class")}

    assert len(heights) == rows


def test_draws_every_slot_with_its_day_and_state():
    figure = ET.fromstring(view("2026-11-22", "en").figure)
    marks = [
        group.find(f"{SVG}title").text
        for group in figure.iter(f"{SVG}g")
        if group.get("class") == "cadence-slot cadence-slot-late"
    ]

    assert marks == ["Sunday, 11 October 2026: late", "late"]  # the slot and its key


def test_tells_the_figure_to_those_who_do_not_see_it():
    description = ET.fromstring(view("2026-11-22").figure).find(f"{SVG}desc").text

    assert description == (
        "Termine vom 2. August 2026 bis zum 6. Dezember 2026: "
        "9 pünktlich, 1 verspätet, 2 in Pause und 1 offen."
    )


def test_draws_without_styles_and_scripts():
    figure = view("2026-11-22").figure

    assert [word for word in ("style", "<script", "href", " on") if f"{word}=" in figure] == []


def test_draws_nothing_where_nothing_was_promised():
    record = build_record((), cadence(None), date(2026, 1, 4))

    assert replace(public_view(record, "de"), kept=()).figure == ""


@pytest.mark.parametrize(
    ("language", "title"),
    [("de", "Abstände zwischen den Beiträgen"), ("en", "Intervals between posts")],
)
def test_the_chart_shows_each_interval_and_each_promise(language, title):
    chart = ET.fromstring(view("2026-11-22", language).chart)
    parts = [one.get("class") for one in chart.iter()]

    assert parts.count("cadence-interval") == len(SAMPLE_DAYS) - 1
    assert parts.count("cadence-target") >= 1
    assert title in "".join(chart.itertext())
