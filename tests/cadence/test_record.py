import time
from datetime import date, timedelta

import pytest
from calendars import SAMPLE, SAMPLE_DAYS, STORY, STORY_DAYS, cadence, posts, states, weekly

from belegt.cadence.publication import Publication
from belegt.cadence.record import build_record
from belegt.cadence.silence import Level
from belegt.cadence.view import public_view


def test_keeps_the_record_of_the_blog():
    record = build_record(posts(SAMPLE_DAYS), cadence(SAMPLE), date(2026, 11, 22))

    assert (states(record), str(record.next_slot.day), record.level) == (
        "hhhheehhlhhh",
        "2026-12-06",
        Level.OK,
    )


def test_reports_the_slide_before_the_silence():
    record = build_record(posts(STORY_DAYS), cadence(STORY), date(2016, 6, 26))

    assert (record.drift.recent, record.drift.earlier, record.level) == (63, 28, Level.OK)


@pytest.mark.parametrize("as_of", ["2015-06-30", "2016-02-29", "2016-03-31", "2016-10-11"])
def test_reports_the_slide_all_the_way(as_of):
    record = build_record(posts(STORY_DAYS), cadence(STORY), date.fromisoformat(as_of))

    assert record.drift.is_sliding


def test_hears_the_silence():
    record = build_record(posts(STORY_DAYS), cadence(STORY), date(2016, 10, 11))

    assert ((record.as_of - record.last.day).days, record.level) == (107, Level.SILENT)


def test_a_translation_is_no_new_post():
    versions = (
        Publication(date(2026, 1, 4), slug="warten"),
        Publication(date(2026, 1, 11), slug="warten", language="en"),
    )
    record = build_record(versions, cadence(weekly()), date(2026, 1, 14))

    assert (states(record), len(record.publications)) == ("hm", 1)


def test_posts_without_a_slug_are_posts_of_their_own():
    record = build_record(
        [Publication(date(2026, 1, 4)), Publication(date(2026, 1, 11))],
        cadence(weekly()),
        date(2026, 1, 11),
    )

    assert states(record) == "hh"


def test_the_order_of_posts_does_not_matter():
    record = build_record(posts(SAMPLE_DAYS), cadence(SAMPLE), date(2026, 11, 22))
    backwards = build_record(posts(SAMPLE_DAYS)[::-1], cadence(SAMPLE), date(2026, 11, 22))

    assert backwards.slots == record.slots


def test_a_finished_post_confirms_the_next_date():
    record = build_record(posts(SAMPLE_DAYS), cadence(SAMPLE), date(2026, 11, 9))

    assert record.next_confirmed == date(2026, 11, 22)


def test_holds_on_the_last_day_of_the_calendar():
    assert build_record((), cadence({}), date.max).next_slot is None


@pytest.mark.parametrize(
    ("rule", "step", "number", "seconds"),
    [("FREQ=WEEKLY;BYDAY=SU", 7, 1040, 0.3), ("FREQ=DAILY", 1, 7300, 2.0)],
)
def test_keeps_twenty_years_in_no_time(rule, step, number, seconds):
    first = date(2006, 1, 1)
    promised = cadence({"targets": [{"rule": rule, "from": str(first)}]})
    days = [str(first + timedelta(days=step * count)) for count in range(number)]
    published = posts(days)

    start = time.process_time()
    public_view(build_record(published, promised, published[-1].day), "de")

    assert time.process_time() - start < seconds
