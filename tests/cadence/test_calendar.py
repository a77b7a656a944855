"""The author's calendar, read back by the library other calendars use, and the badge."""

import json
import xml.etree.ElementTree as ET
from datetime import date, timedelta

import pytest
from calendars import SAMPLE, SAMPLE_DAYS, STORY, outlook, posts, story_posts
from icalendar import Calendar  # noqa: TID251 -- what is written is read back

from belegt.cadence.agenda import agenda
from belegt.cadence.badge import badge_json, badge_svg
from belegt.cadence.calendar_feed import calendar_feed, feed_name
from belegt.cadence.effort import Effort
from belegt.cadence.stage import Stage, Step
from belegt.cadence.view import public_view
from belegt.cadence.work import Work

DRAFT = Work(
    "Wer wartet; zahlt, „doppelt“",
    "opinion",
    "Kunden",
    (Step(Stage.DRAFT),),
    date(2026, 12, 6),
    Effort((("text", 1.0),)),
    "content/posts/warten.md",
)
HOURS = SAMPLE | {"hours": 5}


def feed(as_of="2026-11-22", settings=HOURS, published=None, language="de"):
    found = outlook(settings, published or posts(SAMPLE_DAYS), as_of, [DRAFT])
    return calendar_feed(agenda(found, language), date.fromisoformat(as_of), "Belegt", language)


def events(data):
    return [
        (str(event["summary"]), event.decoded("dtstart"), event.decoded("dtend"), str(event["uid"]))
        for event in Calendar.from_ical(data).walk("VEVENT")
    ]


def test_holds_slots_plans_starts_and_escalations():
    found = {(summary, str(first)) for summary, first, _, _ in events(feed())}

    assert {
        ("Termin", "2026-12-06"),
        ("Geplant: Wer wartet; zahlt, „doppelt“", "2026-12-06"),
        ("Termin (frei)", "2026-12-20"),
        ("Meinung beginnen", "2026-12-16"),
        ("Blog überfällig", "2026-12-09"),
        ("Blog still", "2026-12-20"),
        ("Blog verstummt", "2027-01-06"),
    } <= found


def test_holds_pauses_with_both_their_days():
    pause = next(one for one in events(feed("2026-08-28")) if one[0] == "Pause")

    assert pause[1:3] == (date(2026, 8, 24), date(2026, 9, 13))


def test_speaks_english_too():
    assert "Blog silent" in {summary for summary, *_ in events(feed(language="en"))}


def test_all_are_whole_days_with_an_end_and_none_is_an_alarm():
    calendar = Calendar.from_ical(feed())
    spans = [last - first for _, first, last, _ in events(feed())]

    assert (min(spans) >= timedelta(days=1), calendar.walk("VALARM")) == (True, [])


def test_names_stay_when_a_day_has_passed():
    today, tomorrow = (
        {uid for *_, uid in events(feed(day))} for day in ("2026-11-23", "2026-11-24")
    )

    assert today == tomorrow


def test_every_event_has_a_name_of_its_own():
    uids = [uid for *_, uid in events(feed("2016-10-11", STORY, story_posts()))]

    assert len(uids) == len(set(uids))


def test_the_same_makes_the_same_bytes():
    assert feed() == feed()


def test_nobody_guesses_where_it_is_published():
    names = {feed_name("a" * 16), feed_name("b" * 16), feed_name("a" * 16)}

    assert (len(names), all(len(name) == 44 for name in names)) == (2, True)


@pytest.mark.parametrize(
    ("language", "label", "message"),
    [
        ("de", "Takt", "jeden zweiten Sonntag, 6. Dezember 2026"),
        ("en", "cadence", "every second Sunday, 6 December 2026"),
    ],
)
def test_a_badge_says_the_promise_and_the_next_day(language, label, message):
    view = public_view(outlook(SAMPLE, posts(SAMPLE_DAYS), "2026-11-22").record, language)
    values = json.loads(badge_json(view, language))
    svg = ET.fromstring(badge_svg(view, language))

    assert (values["label"], values["message"], svg.get("aria-label")) == (
        label,
        message,
        f"{label}: {message}",
    )


def test_is_written_as_rfc_5545_wants_it():
    """Checked without the library that wrote it: line ends, length of lines, and pairs."""
    lines = feed("2016-10-11", STORY, story_posts()).split(b"\r\n")
    names = [line.partition(b":")[0].partition(b";")[0] for line in unfolded(lines)]

    assert lines[-1] == b""
    assert not any(b"\r" in line or b"\n" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert names[0] == b"BEGIN"
    assert names.count(b"BEGIN") == names.count(b"END") > 1
    assert {names.count(one) for one in (b"VERSION", b"PRODID")} == {1}
    assert names.count(b"UID") == names.count(b"DTSTAMP") == names.count(b"BEGIN") - 1


def unfolded(lines):
    """Return the lines of a calendar with those joined that were folded."""
    joined = []
    for line in lines[:-1]:
        if line.startswith((b" ", b"\t")):
            joined[-1] += line[1:]
        else:
            joined.append(line)
    return joined
