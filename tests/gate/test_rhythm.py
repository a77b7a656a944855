from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from belegt.cadence.stage import Stage, Step
from belegt.cadence.work import Work
from belegt.gate.reading import Reading, Source, read
from belegt.gate.rhythm import cadence_of, publications, works
from belegt.settings import Settings

POST = Reading("a.md", "de", "Titel", "titel", date(2026, 8, 2), "opinion", "Kunden")


def test_a_published_post_is_known_by_its_day_kind_and_field():
    (one,) = publications([POST], "UTC")
    assert (one.day, one.kind, one.field, one.slug) == (
        date(2026, 8, 2),
        "opinion",
        "Kunden",
        "titel",
    )


@pytest.mark.parametrize(
    "change", [{"status": "draft"}, {"status": "hidden"}, {"is_page": True}, {"day": None}]
)
def test_pages_drafts_and_posts_without_a_day_do_not_count(change):
    assert publications([replace(POST, **change)], "UTC") == ()


@pytest.mark.parametrize(
    ("written", "zone", "day"),
    [
        ("2026-08-02", "Europe/Berlin", "2026-08-02"),
        ("2026-08-02 23:30", "Pacific/Auckland", "2026-08-02"),  # on the author's own clock
        ("2026-08-02 23:30+00:00", "Europe/Berlin", "2026-08-03"),
        ("2026-08-02T21:59Z", "Europe/Berlin", "2026-08-02"),
        ("2026-08-02T22:00:30Z", "Europe/Berlin", "2026-08-03"),  # summer time: two hours ahead
        ("2026-12-06 22:59 UTC", "Europe/Berlin", "2026-12-06"),  # winter time: one
        ("2026-12-06 23:00 UTC", "Europe/Berlin", "2026-12-07"),
        ("2026-03-29 00:59:59Z", "Europe/Berlin", "2026-03-29"),  # the clock jumps at 1:00 UTC
        ("2026-10-24 22:30 UTC", "Europe/Berlin", "2026-10-25"),
        ("2026-08-02 01:30 +0200", "America/New_York", "2026-08-01"),
        ("2026-08-02 25:00Z", "Europe/Berlin", None),
        ("2026-08-02 12:00+99:99", "Europe/Berlin", "2026-08-02"),
    ],
)
def test_a_post_counts_on_the_day_of_the_authors_calendar(written, zone, day):
    reading = read(Source("a.md", f"Title: A\nDate: {written}\n\nText.\n".encode()))
    assert [str(one.day) for one in publications([reading], zone)] == ([day] if day else [])


def test_a_promise_that_cannot_be_read_is_placed_in_the_configuration(tmp_path):
    config = tmp_path / "pelicanconf.py"
    config.write_text('CADENCE = {"targetz": []}\n')
    settings = Settings(tmp_path, tmp_path, (), cadence={"targetz": []})
    findings = cadence_of(settings, config).findings
    assert {Path(one.location.path).name for one in findings} == {"pelicanconf.py"}


def test_no_configuration_is_no_promise(tmp_path):
    assert cadence_of(Settings(tmp_path, tmp_path, ()), tmp_path / "none.py").findings == ()


@pytest.mark.parametrize("status", ["draft", "published"])
def test_an_idea_is_used_up_as_soon_as_there_is_a_post_of_its_title(status):
    ideas = [Work("Führung!", steps=(Step(Stage.IDEA),)), Work("Neu", steps=(Step(Stage.IDEA),))]
    found = works([replace(POST, title="Führung", status=status)], ideas)
    assert [one.title for one in found if one.stage is Stage.IDEA] == ["Neu"]
