"""Days: dates as people write them in metadata, and how they are written so that all read the same.

Pelican reads "3.4.2016" as the fourth of March, and fills in today's month and day for "2016".
"""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, timezone

_ISO = re.compile(
    r"""(?P<day>\d{4}-\d{2}-\d{2})
    (?:[T\ ](?P<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)
        (?:[ ]?(?P<zone>Z|UTC|[+-]\d{2}:?\d{2}))?
    )?""",
    re.VERBOSE,
)
_MONTHS = (
    ("jan", "jän"),
    ("feb",),
    ("mar", "mär", "mae", "mrz"),
    ("apr",),
    ("may", "mai"),
    ("jun",),
    ("jul",),
    ("aug",),
    ("sep",),
    ("oct", "okt"),
    ("nov",),
    ("dec", "dez"),
)
_TIME = r"(?:[,T\s]+(?:um\s+)?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?::\d{2})?(?:\s*Uhr)?)?$"
_NAME = r"(?P<name>[^\W\d]{3,})\.?"
_WRITTEN = tuple(
    re.compile(pattern + _TIME)
    for pattern in (
        r"(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})",
        r"(?P<d>\d{1,2})\.\s*(?P<m>\d{1,2})\.\s*(?P<y>\d{4}|\d{2})",
        rf"(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+{_NAME},?\s+(?P<y>\d{{4}})",
        rf"{_NAME}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})",
    )
)
# A weekday says nothing that the date does not.
_WEEKDAY = re.compile(r"^[^\W\d]{2,}\.?,\s+")


def read_day(value: str) -> date | None:
    """Return the day that ``value`` names in ISO 8601, or None where it is written otherwise.

    Raises:
        ValueError: The form is right, but there is no such day or time.
    """
    match = _ISO.fullmatch(value)
    if match is None:
        return None
    if match.group("time"):
        hour, minute, *seconds = match.group("time").split(":")
        time(int(hour), int(minute), int(float(seconds[0])) if seconds else 0)
    return date.fromisoformat(match.group("day"))


def read_moment(value: str) -> datetime | None:
    """Return the moment that ``value`` names, if it says its distance from UTC, else None.

    Raises:
        ValueError: The form is right, but there is no such day, time or zone.
    """
    match = _ISO.fullmatch(value)
    if match is None or not match["zone"]:
        return None
    hour, minute = (int(part) for part in match["time"].split(":")[:2])
    naive = datetime.combine(date.fromisoformat(match["day"]), time(hour, minute))
    return naive.replace(tzinfo=_zone(match["zone"]))


def _zone(written: str) -> timezone:
    if written in {"Z", "UTC"}:
        return UTC
    minutes = 60 * int(written[1:3]) + int(written[-2:])
    return timezone(timedelta(minutes=-minutes if written[0] == "-" else minutes))


def suggest_day(value: str) -> str | None:
    """Return how ``value``, as Germans or Americans may write it, is written in ISO 8601."""
    text = _WEEKDAY.sub("", value.strip())
    for pattern in _WRITTEN:
        match = pattern.match(text)
        if match is None:
            continue
        parts = match.groupdict()
        month = int(parts["m"]) if parts.get("m") else _month(parts["name"])
        year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)
        day = f"{year:04}-{month:02}-{int(parts['d']):02}"
        clock = f" {int(parts['hour']):02}:{parts['minute'] or '00'}" if parts["hour"] else ""
        return day + clock if _exists(day + clock) else None
    return None


def days_in_month(value: str) -> int | None:
    """Return how many days the month of an ISO date has, None if there is no such month."""
    year, month = int(value[:4]), int(value[5:7])
    return monthrange(year, month)[1] if year and 1 <= month <= 12 else None


def _month(name: str) -> int:
    start = name.lower()[:3]
    return next((n for n, names in enumerate(_MONTHS, 1) if start in names), 0)


def _exists(value: str) -> bool:
    try:
        return read_day(value) is not None
    except ValueError:
        return False
