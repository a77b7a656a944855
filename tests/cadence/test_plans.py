"""What an author writes down of plans: pauses and ideas in a file, effort and stages in posts."""

from datetime import date

import pytest
from calendars import outlook, weekly
from hypothesis import given
from hypothesis import strategies as st

from belegt.cadence.effort import (
    Effort,
    UnreadableEffort,
    expected_effort,
    parse_effort,
    parse_hours,
)
from belegt.cadence.plan_file import PlanFile
from belegt.cadence.plan_report import plan_report
from belegt.cadence.plan_rules import RULES, UNREADABLE_PLANS
from belegt.cadence.settings import read_settings
from belegt.cadence.stage import Stage, Step, UnknownStage, parse_stages
from belegt.cadence.work import Work
from belegt.gate.reading import Source, read

POST_RULES = [rule for rule in RULES if rule is not UNREADABLE_PLANS]
PLAN = """\
[[pauses]]
from = 2026-12-24
to = 2027-01-06
announced = 2026-12-01
public = true

[[ideas]]
title = "Wer wartet, zahlt"
kind = "Meinung"
field = "Kunden"
noted = 2026-11-01
"""


def planned(source, settings=None):
    return read_settings(settings, "pelicanconf.py", plans=PlanFile("cadence/plan.toml", source))


def codes(text):
    found = read(Source("a.md", text.encode(), language="de")).findings
    return [one.code for one in found if one.code.startswith("CAD")]


@pytest.mark.parametrize(("rule", "text"), [(r, text) for r in POST_RULES for text in r.flagged])
def test_finds_what_a_rule_flags_in_a_post(rule, text):
    assert codes(text) == [rule.code]


@pytest.mark.parametrize("text", [text for rule in POST_RULES for text in rule.allowed])
def test_finds_nothing_in_what_a_rule_allows_in_a_post(text):
    assert codes(text) == []


@pytest.mark.parametrize("source", UNREADABLE_PLANS.flagged)
def test_finds_a_plan_that_is_no_toml(source):
    (finding,) = planned(source).findings

    assert (finding.code, finding.location.path, finding.location.line) == (
        "CAD009",
        "cadence/plan.toml",
        2,
    )


@pytest.mark.parametrize("source", UNREADABLE_PLANS.allowed)
def test_finds_nothing_in_a_plan_that_is_allowed(source):
    assert planned(source).findings == ()


def test_reads_pauses_and_ideas_from_the_plan():
    read_plan = planned(PLAN)
    (pause,), (idea,) = read_plan.cadence.pauses, read_plan.ideas

    assert (pause.first, pause.is_public, idea.title, idea.kind, idea.steps) == (
        date(2026, 12, 24),
        True,
        "Wer wartet, zahlt",
        "opinion",
        (Step(Stage.IDEA, date(2026, 11, 1)),),
    )


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("to = 2027-01-06", "to = 2026-01-06", (3, 6)),
        ("public", "publik", (5, 1)),
        ('kind = "Meinung"', 'kind = "Gedicht"', (9, 8)),
        ("[[ideas]]", "[[idea]]", (1, 1)),
    ],
)
def test_places_a_finding_in_the_line_of_the_plan(old, new, place):
    finding = planned(PLAN.replace(old, new)).findings[0]

    assert (finding.location.line, finding.location.column) == place


def test_reads_effort_by_stage_in_both_languages():
    assert (
        parse_effort("research 14h, writing 5h"),
        parse_effort("Recherche 1,5h; Text 30min"),
    ) == (
        Effort((("research", 14), ("writing", 5))),
        Effort((("Recherche", 1.5), ("Text", 0.5))),
    )


@pytest.mark.parametrize(
    "text", ["", "2", "h", "two hours", "-1h", "0h", "research", "2h 3h", "9999h"]
)
def test_refuses_what_is_no_effort(text):
    with pytest.raises(UnreadableEffort):
        parse_effort(text)


@pytest.mark.parametrize(("text", "hours"), [("2h", 2), ("1,5 h", 1.5), ("45min", 0.75)])
def test_reads_hours(text, hours):
    assert parse_hours(text) == hours


EFFORTS = st.dictionaries(
    st.from_regex(r"[a-zäöü]{1,9}", fullmatch=True).filter(lambda name: name not in {"h", "min"}),
    st.integers(1, 4000).map(lambda quarter: quarter / 4),
    min_size=1,
    max_size=4,
)


@given(EFFORTS)
def test_effort_comes_back_as_it_was_written(stages):
    effort = Effort(tuple(stages.items()))

    assert parse_effort(str(effort)) == effort


def test_adds_hours_to_their_stage():
    effort = parse_effort("research 14h").plus(2, "Research").plus(1, "writing")

    assert (str(effort), effort.hours) == ("research 16h, writing 1h", 17)


@pytest.mark.parametrize(
    ("past", "expected"), [((), 20), ((8, 8, 8), 14), ((2, 4, 30), 12), ((20,) * 7, 20)]
)
def test_expects_what_posts_took_and_leans_on_the_prior_while_they_are_few(past, expected):
    assert expected_effort(past, 20) == expected


def test_reads_stages_with_their_days():
    assert parse_stages("Idee 2026-10-01, Entwurf 2026-11-02, review") == (
        Step(Stage.IDEA, date(2026, 10, 1)),
        Step(Stage.DRAFT, date(2026, 11, 2)),
        Step(Stage.REVIEW),
    )


@pytest.mark.parametrize(("text", "meant"), [("draff", "draft"), ("Entwruf 2026-11-02", "entwurf")])
def test_knows_which_stage_was_meant(text, meant):
    with pytest.raises(UnknownStage) as caught:
        parse_stages(text)

    assert caught.value.meant == meant


def test_fits_80_columns_whatever_a_piece_is_called():
    planned = Work("Sehr langes Wort und noch eins " * 5, planned=date(2026, 1, 18))
    report = plan_report(outlook(weekly(), (), "2026-01-09", [planned]).board, "de")

    assert max(map(len, report.splitlines())) <= 80


def test_shows_what_is_planned_for_a_day_without_a_slot():
    planned = Work("Dazwischen", planned=date(2026, 1, 14))
    found = outlook(weekly(), (), "2026-01-09", [planned])

    assert plan_report(found.board, "en").splitlines()[:3] == [
        "Sunday, 11 January 2026     free",
        "Wednesday, 14 January 2026  “Dazwischen” (draft): no slot here",
        "Sunday, 18 January 2026     free",
    ]
