"""Rhythms: the part of the recurrence rules of RFC 5545 in which a blog can make a promise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from itertools import islice
from typing import Literal, cast

from dateutil.rrule import rrulestr  # noqa: TID251 -- this is the one file for dateutil

Frequency = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

# dateutil takes INTERVAL=0 and never returns, takes COUNT=-3 and BYDAY=8SU and ignores them,
# so that every part is read here before it sees the rule.
_NUMBER = r"-?[1-9]\d?"
_DAY = rf"(?:[+-]?[1-5])?(?:{'|'.join(WEEKDAYS)})"
_PARTS = {
    "FREQ": "DAILY|WEEKLY|MONTHLY|YEARLY",
    "INTERVAL": r"[1-9]\d{0,2}",
    "BYDAY": rf"{_DAY}(?:,{_DAY})*",
    "BYMONTH": r"(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*",
    "BYMONTHDAY": rf"{_NUMBER}(?:,{_NUMBER})*",
    "BYSETPOS": rf"{_NUMBER}(?:,{_NUMBER})*",
    "WKST": "|".join(WEEKDAYS),
}


class UnreadableRhythm(ValueError):  # noqa: N818 -- named for what is wrong
    """A rule that is not one of ours; ``part`` is what stands in the way."""

    def __init__(self, part: str) -> None:
        super().__init__(f"cannot read “{part}” in a rhythm")
        self.part = part


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A recurrence rule such as ``FREQ=WEEKLY;INTERVAL=2;BYDAY=SU``.

    ``weekdays`` are written as in the rule, ``SU`` or ``-1FR``; ``is_plain`` says that
    frequency, interval, weekdays and days of the month are all there is to it.
    """

    rule: str
    frequency: Frequency
    interval: int = 1
    weekdays: tuple[str, ...] = ()
    month_days: tuple[int, ...] = ()
    is_plain: bool = True

    def days(self, first: date) -> Iterator[date]:
        """Yield the due days from ``first`` on, without end."""
        rule = rrulestr(self.rule, dtstart=datetime.combine(first, time()))
        return (moment.date() for moment in rule)

    def spacing(self, first: date) -> float | None:
        """Return the mean number of days between due days, or None when there is only one."""
        return _spacing(self, first)


@cache
def _spacing(rhythm: Rhythm, first: date) -> float | None:
    days = tuple(islice(rhythm.days(first), 13))
    return (days[-1] - days[0]).days / (len(days) - 1) if len(days) > 1 else None


def parse_rhythm(rule: str) -> Rhythm:
    """Read a recurrence rule.

    Raises:
        UnreadableRhythm: a part is unknown, written twice, or says nothing at this frequency.
    """
    parts: dict[str, str] = {}
    for part in rule.strip().removeprefix("RRULE:").split(";"):
        name, _, value = part.upper().partition("=")
        if name in parts or not re.fullmatch(_PARTS.get(name, r"(?!)"), value):
            raise UnreadableRhythm(part)
        parts[name] = value
    if "FREQ" not in parts:
        raise UnreadableRhythm(rule)
    _check_days(parts)
    return Rhythm(
        rule=";".join(f"{name}={value}" for name, value in parts.items()),
        frequency=cast("Frequency", parts["FREQ"]),
        interval=int(parts.get("INTERVAL", 1)),
        weekdays=tuple(parts["BYDAY"].split(",")) if "BYDAY" in parts else (),
        month_days=tuple(int(day) for day in parts.get("BYMONTHDAY", "").split(",") if day),
        is_plain=parts.keys() <= {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "WKST"},
    )


def _check_days(parts: dict[str, str]) -> None:
    """Refuse what RFC 5545 forbids and dateutil would drop, or search for until the year 9999."""
    numbered = any(character.isdigit() for character in parts.get("BYDAY", ""))
    if parts["FREQ"] == "WEEKLY" and numbered:
        raise UnreadableRhythm(f"BYDAY={parts['BYDAY']}")
    if parts["FREQ"] == "DAILY":
        for name in parts.keys() - {"FREQ", "INTERVAL", "WKST"}:
            raise UnreadableRhythm(f"{name}={parts[name]}")
