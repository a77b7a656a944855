"""Calendar feeds: the author's agenda in iCalendar (RFC 5545).

All are events and none is an alarm: calendars that subscribe to a feed may drop alarms.
"""

import hashlib
import hmac
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar  # noqa: TID251 -- this is the one file for icalendar
from icalendar import Event as Entry  # noqa: TID251 -- as above

from belegt.cadence.agenda import Event
from belegt.finding import Language, Text

PRODUCT = "-//Belegt//Cadence//EN"


def calendar_feed(events: Iterable[Event], as_of: date, site: str, language: Language) -> bytes:
    """Return ``events`` as a calendar; the same events of a day make the same bytes."""
    calendar = Calendar()
    name = Text(f"Takt: {site}", f"Cadence: {site}").in_language(language)
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for event in events:
        calendar.add_component(_entry(event, as_of, site))
    return bytes(calendar.to_ical())


def feed_name(secret: str) -> str:
    """Return the file name under which a feed is published: nobody guesses it."""
    key = hmac.new(secret.encode(), b"calendar feed", hashlib.sha256)
    return f"cadence-{key.hexdigest()[:32]}.ics"


def _entry(event: Event, as_of: date, site: str) -> Entry:
    entry = Entry()
    entry.add("uid", f"{hashlib.sha256(f'{site} {event.name}'.encode()).hexdigest()[:32]}@belegt")
    entry.add("dtstamp", datetime.combine(as_of, time(), UTC))
    entry.add("dtstart", event.first)
    entry.add("dtend", event.last + timedelta(days=1))
    entry.add("summary", event.title)
    if event.text:
        entry.add("description", event.text)
    entry.add("class", "PRIVATE")
    entry.add("transp", "TRANSPARENT")
    return entry
