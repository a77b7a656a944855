from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from belegt.gate.reading import Reading
from belegt.gate.rhythm import cadence_of, publications
from belegt.settings import Settings

POST = Reading("a.md", "de", "Titel", "titel", date(2026, 8, 2), "opinion", "Kunden")


def test_a_published_post_is_known_by_its_day_kind_and_field():
    (one,) = publications([POST])
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
    assert publications([replace(POST, **change)]) == ()


def test_a_promise_that_cannot_be_read_is_placed_in_the_configuration(tmp_path):
    config = tmp_path / "pelicanconf.py"
    config.write_text('CADENCE = {"targetz": []}\n')
    settings = Settings(tmp_path, tmp_path, (), cadence={"targetz": []})
    findings = cadence_of(settings, config).findings
    assert {Path(one.location.path).name for one in findings} == {"pelicanconf.py"}


def test_no_configuration_is_no_promise(tmp_path):
    assert cadence_of(Settings(tmp_path, tmp_path, ()), tmp_path / "none.py").findings == ()
