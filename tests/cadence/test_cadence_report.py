import json
from pathlib import Path

import pytest
from calendars import SAMPLE, SAMPLE_DAYS, STORY, outlook, posts, story_posts, weekly

from belegt.cadence.report import cadence_report

GOLDEN = Path(__file__).parent / "golden"
STORY_DAYS_TO_TELL = ["2015-06-30", "2016-03-31", "2016-06-26", "2016-10-11"]


def sample(as_of, language="de", form="text"):
    published = posts([day for day in SAMPLE_DAYS if day <= as_of])
    return cadence_report(outlook(SAMPLE, published, as_of), language, form)


def story(as_of, language="de", form="text"):
    return cadence_report(outlook(STORY, story_posts(as_of), as_of), language, form)


def golden(name):
    return (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def headline(report):
    return " ".join(report.text.partition("\n\n")[0].split("\n"))


def test_tells_a_kept_promise_in_german():
    assert sample("2026-11-22").text == golden("sample-2026-11-22.de")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("as_of", STORY_DAYS_TO_TELL)
def test_tells_the_story_from_the_slide_to_the_silence(as_of, language):
    assert story(as_of, language).text == golden(f"story-{as_of}.{language}")


@pytest.mark.parametrize("as_of", ["2015-06-30", "2015-12-31", "2016-02-29"])
def test_reports_the_slide_before_march_2016(as_of):
    assert outlook(STORY, story_posts(as_of), as_of).record.drift.is_sliding


@pytest.mark.parametrize(
    ("language", "arithmetic"),
    [
        ("de", "wenn jeder siebte Beitrag recherchiert ist: 6 Meinungen zwischen zwei Recherchen"),
        ("en", "if every seventh post is researched: 6 opinion pieces between two research pieces"),
    ],
)
def test_explains_the_silence_by_arithmetic(language, arithmetic):
    assert arithmetic in " ".join(story("2016-10-11", language).text.split())


@pytest.mark.parametrize(
    ("as_of", "german", "english"),
    [
        (
            "2026-07-01",
            "Im Takt. Der nächste Termin ist Sonntag, 2. August 2026: schreib eine Meinung.",
            "On track. The next post is due on Sunday, 2 August 2026: write an opinion piece.",
        ),
        (
            "2026-08-28",
            "Pause bis zum 12. September 2026. Der nächste Termin ist Sonntag, 13. September 2026: schreib eine Meinung im Feld Kunden.",
            "On a pause until 12 September 2026. The next post is due on Sunday, 13 September 2026: write an opinion piece in the field Kunden.",
        ),
        (
            "2026-10-11",
            "Im Takt. Heute ist ein Beitrag fällig: schreib eine Meinung im Feld Akteure.",
            "On track. A post is due today: write an opinion piece in the field Akteure.",
        ),
        (
            "2026-10-14",
            "Überfällig: Der Termin vom 11. Oktober 2026 ist leer. Bis zum 22. Oktober 2026 zählt ein Beitrag noch als verspätet. Der nächste Termin ist Sonntag, 25. Oktober 2026: schreib eine Meinung im Feld Akteure.",
            "Late: nothing appeared for 11 October 2026. Until 22 October 2026 a post still counts as late. The next post is due on Sunday, 25 October 2026: write an opinion piece in the field Akteure.",
        ),
        (
            "2026-12-19",
            "Der Termin vom 6. Dezember 2026 ist leer. Der nächste Termin ist Sonntag, 20. Dezember 2026: schreib eine Meinung im Feld Akteure.",
            "Nothing appeared for 6 December 2026. The next post is due on Sunday, 20 December 2026: write an opinion piece in the field Akteure.",
        ),
        (
            "2026-12-24",
            "Seit 32 Tagen still: Der letzte Beitrag erschien am 22. November 2026, seither 2 leere Termine. Der nächste Termin ist Sonntag, 3. Januar 2027: schreib eine Meinung im Feld Akteure.",
            "Still for 32 days: the last post appeared on 22 November 2026, 2 empty slots since. The next post is due on Sunday, 3 January 2027: write an opinion piece in the field Akteure.",
        ),
    ],
)
def test_begins_with_the_sentence_that_matters(as_of, german, english):
    assert (headline(sample(as_of)), headline(sample(as_of, "en"))) == (german, english)


def test_begins_with_the_slide_while_posts_still_appear():
    assert headline(story("2016-06-26")) == (
        "Der Takt rutscht: Zwischen den Beiträgen liegen zuletzt 63 Tage, davor waren es 28. "
        "Der nächste Termin ist Sonntag, 3. Juli 2016: schreib eine Meinung im Feld Kunden."
    )


def test_has_something_to_say_without_posts():
    report = cadence_report(outlook(weekly(), (), "2026-01-20"))

    assert headline(report) == (
        "Noch kein Beitrag, 2 leere Termine. "
        "Fällig war Sonntag, 18. Januar 2026; bis zum 20. Januar 2026 ist ein Beitrag noch pünktlich: "
        "schreib eine Meinung."
    )


def test_has_something_to_say_without_a_promise():
    report = cadence_report(outlook(None, (), "2026-01-20"), "en")

    assert (
        report.text
        == """\
No cadence is promised: a target under CADENCE in pelicanconf.py makes a start.

As of  Tuesday, 20 January 2026
"""
    )


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("as_of", STORY_DAYS_TO_TELL)
def test_fits_into_80_columns(as_of, language):
    assert max(len(line) for line in story(as_of, language).text.splitlines()) <= 80


@pytest.mark.parametrize(
    ("as_of", "code"),
    [("2026-11-22", 0), ("2026-12-08", 0), ("2026-12-09", 1), ("2026-12-20", 1), ("2027-01-17", 2)],
)
def test_ends_with_a_code_for_cron_and_ci(as_of, code):
    assert sample(as_of).exit_code == code


def test_exports_the_record_for_programs():
    exported = json.loads(sample("2026-11-22", form="json").text)

    assert {name: exported[name] for name in ("version", "level", "next_slot", "counts")} == {
        "version": 1,
        "level": "ok",
        "next_slot": "2026-12-06",
        "counts": {"hit": 9, "late": 1, "missed": 0, "excused": 2, "open": 0},
    }


def test_exports_what_is_not_known_as_null():
    exported = json.loads(cadence_report(outlook(None, (), "2026-01-20"), form="json").text)

    unknown = ("rule", "last_post", "next_slot", "next_confirmed", "adherence", "drift")
    assert [exported[name] for name in unknown] == [None] * len(unknown)
