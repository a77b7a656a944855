"""What an author does in a month: plan, log hours, ask how it stands; and what stays private."""

import datetime as dt
import json
import re

import pytest
from icalendar import Calendar  # noqa: TID251 -- what is published is read back

SECRETS = (
    *("Geheimtitel", "Geheimidee", "Geheimgrund", "geheimarbeit", "Geheimtext", "Geheimfeld"),
    *("Geheimmarke", "Geheimsumme", "geheimslug", "Geheimnotiz", "Geheimvorhersage"),
    *("4711", "47.11", "47,1", "0.4711", "2026-07-11", "2031"),  # hours, share, stage, plan
)
SITE = """\
-- content/done.md --
Title: Erschienen
Date: 2026-08-02
Category: Kunden
Art: Meinung
Aufwand: geheimarbeit 47.11h
Stand: Idee 2026-07-01, fertig 2026-07-11
Geplant: 2026-08-03

Ein Satz.
-- content/draft.md --
Title: Geheimtitel
Date: 2026-08-09
Slug: geheimslug
Category: Geheimfeld
Tags: Geheimmarke
Summary: Geheimsumme.
Geplant: 2031-05-17
Art: Recherche
Status: draft
Aufwand: geheimarbeit 47.11h
Stand: Entwurf 2026-07-01

Geheimtext.
-- cadence/plan.toml --
[[ideas]]
title = "Geheimidee"
field = "Geheimfeld"
noted = 2026-07-01

[[pauses]]
from = 2026-12-20
to = 2027-01-05
announced = 2026-08-01
public = true
reason = "Geheimgrund"

[[pauses]]
from = 2026-09-20
to = 2026-09-26
announced = 2026-09-01
reason = "Geheimnotiz"
-- cadence/forecasts.txt --
Geheimvorhersage
2026-08-01 2026-08-09 2031-05-17
"""
CADENCE = """
DRAFT_SAVE_AS = ""
FEED_ALL_ATOM = "feeds/all.atom.xml"
CADENCE = {
    "targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02"}],
    "hours": 47.11,
    "share": 0.4711,
    %s
}
"""


@pytest.fixture
def author(site):
    """Return a function that lays out the author's site, with more in the setting CADENCE."""

    def lay_out(more=""):
        made = site(SITE)
        config = made.root / "pelicanconf.py"
        config.write_text(config.read_text() + CADENCE % more)
        return made

    return lay_out


def told(made):
    """Return the secret words in each file of the output."""
    return {
        name: found
        for name, data in made.snapshot().items()
        if (found := [word for word in SECRETS if word in data.decode("utf-8", "replace")])
    }


def test_nothing_private_is_published(author):
    made = author()
    done = made.pelican()

    assert done.returncode == 0, done.stderr
    assert {"badge/cadence.de.svg", "badge/cadence.en.json", "feeds/all.atom.xml"} <= set(
        made.snapshot()
    )
    assert told(made) == {}


def test_no_theme_can_show_what_is_private(author):
    made = author()
    made.write("theme/templates/index.html", "{{ cadence }}{{ cadence.de.chart }}")
    (made.root / "theme" / "static").mkdir()
    done = made.pelican("-t", "theme")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "jeden Sonntag" in made.read("index.html")
    assert told(made) == {}


def test_the_calendar_is_published_only_under_its_secret_name(author):
    made = author('"secret": "correct horse battery"')
    done = made.pelican()
    (name,) = told(made)

    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"cadence-[0-9a-f]{32}\.ics", name)
    assert Calendar.from_ical(made.snapshot()[name]).walk("VEVENT")
    assert not any(name.encode() in data for data in made.snapshot().values())


def test_logging_effort_changes_one_line(author):
    made = author()
    before = (made.root / "content/draft.md").read_text()
    done = made.run("belegt", "effort", "draft", "2h", "Recherche")

    assert done.returncode == 0, done.stderr
    assert (made.root / "content/draft.md").read_text() == before.replace(
        "geheimarbeit 47.11h", "geheimarbeit 47.11h, Recherche 2h"
    )


def test_logs_no_effort_in_a_file_it_cannot_read(author):
    made = author()
    before = "Title: Füße\nDate: 2026-08-02\n\nText.\n".encode("latin-1")
    path = made.write("content/latin.md", before)
    done = made.run("belegt", "effort", "latin", "2h", "Text")

    assert (done.returncode, "content/latin.md cannot be read" in done.stderr) == (2, True)
    assert path.read_bytes() == before


def test_planning_publishes_nothing_and_shows_what_is_taken(author):
    made = author()
    day = dt.datetime.now(dt.UTC).date()
    sunday = day + dt.timedelta(days=(6 - day.weekday()) % 7 + 14)
    done = made.run("belegt", "plan", "draft", sunday.isoformat())

    assert done.returncode == 0, done.stderr
    assert f"Geplant: {sunday}\n" in (made.root / "content/draft.md").read_text() or (
        f"Planned: {sunday}\n" in (made.root / "content/draft.md").read_text()
    )
    assert "Geheimtitel" in made.run("belegt", "plan").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("plan", "nowhere", "2026-12-06"), "there is no post nowhere"),
        (("plan", "draft"), "for which day?"),
        (("plan", "done", "2026-12-06"), "is no draft"),
        (("effort", "draft", "two", "writing"), "“two” names no hours"),
    ],
)
def test_says_what_is_wrong_with_a_command(arguments, words, author):
    done = author().run("belegt", *arguments)

    assert (done.returncode, words in done.stderr) == (2, True)
    assert "Traceback" not in done.stderr


def test_a_second_draft_gets_the_next_slot(author):
    made = author()
    first, second = (
        made.run("belegt", "new", title).stdout.strip() for title in ("Führung", "Nummer zwei")
    )
    days = [dt.date.fromisoformat(name.split("/")[-1][:10]) for name in (first, second)]

    assert ((days[1] - days[0]).days, "fuehrung" in first) == (7, True)


def test_keeps_the_forecasts_of_today_and_writes_a_calendar(author):
    made = author()
    today = dt.datetime.now(dt.UTC).date()
    sunday = today - dt.timedelta(days=today.isoweekday() + 7)
    for number in range(30):
        day = sunday - dt.timedelta(weeks=number)
        made.write(
            f"content/p{number}.md", f"Title: P{number}\nDate: {day}\nCategory: A\n\nText.\n"
        )
    for _ in range(2):
        made.run("belegt", "cadence", "--as-of", "today", "--calendar", "author.ics")

    log = (made.root / "cadence/forecasts.txt").read_text().splitlines()
    assert [line[:4] for line in log] == ["Gehe", "2026", str(today.year)]
    assert Calendar.from_ical((made.root / "author.ics").read_bytes()).walk("VEVENT")


def test_a_wrong_plan_closes_the_gate_with_its_place(author):
    made = author()
    made.write("cadence/plan.toml", "[[pauses]]\nfrom = 2026-12-20\nto = 2026-12-01\n")
    done = made.pelican()

    assert (done.returncode, "cadence/plan.toml:3:6: CAD005" in done.stderr) == (1, True)


def test_exports_the_outlook_for_programs(author):
    done = author().run("belegt", "cadence", "--as-of", "2026-08-05", "--format", "json")
    values = json.loads(done.stdout)

    assert (values["version"], values["advice"]["slot"], values["pipeline"]["stages"]["idea"]) == (
        1,
        "2026-08-09",
        1,
    )


def test_a_month_of_simulated_days_never_breaks_and_ends_silent(author):
    made = author()
    days = [dt.date(2026, 8, 2) + dt.timedelta(days=7 * week) for week in range(6)]
    codes = [made.run("belegt", "cadence", "--as-of", day.isoformat()).returncode for day in days]

    assert codes == [0, 0, 1, 1, 2, 2]
