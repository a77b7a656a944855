"""Two calendars to test against: the record of the blog itself, and the story of a silence."""

from dataclasses import replace
from datetime import date, timedelta

from belegt.cadence.effort import Effort
from belegt.cadence.outlook import build_outlook
from belegt.cadence.publication import Publication
from belegt.cadence.record import build_record
from belegt.cadence.settings import read_settings

SAMPLE = {
    "targets": [
        {"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02"},
        {
            "rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
            "from": "2026-09-13",
            "announced": "2026-09-06",
        },
    ],
    "pauses": [
        {
            "from": "2026-08-24",
            "to": "2026-09-12",
            "announced": "2026-08-16",
            "reason": "geheim",
            "public": True,
        }
    ],
    "timezone": "Europe/Berlin",
}
SAMPLE_DAYS = [
    "2026-08-02",
    "2026-08-09",
    "2026-08-16",
    "2026-08-23",
    "2026-09-13",
    "2026-09-27",
    "2026-10-18",
    "2026-10-25",
    "2026-11-08",
    "2026-11-22",
]
FIELDS = ("Kunden", "Führung", "Akteure", "Management")

STORY = {
    "targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2014-10-05"}],
    "hours": 5,
    "fields": ["Kunden", "Führung", "Akteure", "Management"],
}
STORY_DAYS = [
    *((date(2014, 10, 5) + timedelta(weeks=week)).isoformat() for week in range(26)),
    # once a month
    *("2015-04-26", "2015-05-24", "2015-06-28", "2015-07-26", "2015-08-30"),
    # once in two months, then silence
    *("2015-10-25", "2015-12-27", "2016-02-28", "2016-04-24", "2016-06-26"),
]


def cadence(settings):
    read = read_settings(settings, "pelicanconf.py")
    assert read.findings == ()
    return read.cadence


def posts(days):
    return tuple(
        Publication(
            date.fromisoformat(day),
            "opinion" if number % 3 == 1 or (len(days) > 26 and number < 26) else "research",
            FIELDS[number % 4],
            f"Beitrag vom {day}",
            f"beitrag-{day}",
        )
        for number, day in enumerate(days)
    )


def weekly(first="2026-01-04", **more):
    return {"targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": first, **more}]}


def states(record):
    """Return the states of the slots as a word, as in "hhlm"."""
    return "".join(slot.state.value[0] for slot in record.slots)


def story_posts(until="2016-12-31"):
    """Return the posts of the story with their effort: opinions take 2.5 h, research takes 20."""
    return tuple(
        replace(post, effort=Effort((("", 20.0 if post.kind == "research" else 2.5),)))
        for post in posts(STORY_DAYS)
        if post.day <= date.fromisoformat(until)
    )


def outlook(settings, published, as_of, works=(), log=()):
    """Return the outlook on ``published`` as of a day."""
    record = build_record(published, cadence(settings), date.fromisoformat(as_of))
    return build_outlook(record, works, log)
