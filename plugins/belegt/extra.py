"""Extras of the cadence: files beside the pages, badges and the author's calendar."""

from collections.abc import Mapping, Sequence

from belegt.cadence.agenda import agenda
from belegt.cadence.badge import badge_json, badge_svg
from belegt.cadence.outlook import build_outlook
from belegt.cadence.record import Record
from belegt.cadence.view import CadenceView
from belegt.cadence.work import Work
from belegt.finding import Language
from belegt.output import Extra


def extras(
    record: Record,
    ahead: Sequence[Work],
    views: Mapping[Language, CadenceView],
    site: str,
    language: Language,
) -> tuple[Extra, ...]:
    """Return a badge for each of ``views``, and the calendar if there is a secret to name it by.

    ``ahead`` is what the author works on; only the calendar tells of it.
    """
    found = []
    for one, view in views.items() if record.cadence.targets else ():
        found.append(Extra(f"badge/cadence.{one}.svg", badge_svg(view, one).encode()))
        found.append(Extra(f"badge/cadence.{one}.json", badge_json(view, one).encode()))
    if record.cadence.secret:
        # Loading icalendar takes 0.1 s, which a build without a calendar can spare.
        from belegt.cadence.calendar_feed import calendar_feed, feed_name  # noqa: PLC0415 - see above

        outlook = build_outlook(record, ahead)
        feed = calendar_feed(agenda(outlook, language), record.as_of, site, language)
        found.append(Extra(feed_name(record.cadence.secret), feed))
    return tuple(found)
