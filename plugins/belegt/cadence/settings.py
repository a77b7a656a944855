"""Settings: the mapping ``CADENCE`` of ``pelicanconf.py`` as a cadence, or as findings."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from belegt.cadence.cadence import Cadence
from belegt.cadence.pause import Pause
from belegt.cadence.place import SettingsFile
from belegt.cadence.rhythm import Rhythm, UnreadableRhythm, parse_rhythm
from belegt.cadence.rules import (
    BACKWARD_SPANS,
    IMPOSSIBLE_RHYTHMS,
    LATE_ANNOUNCEMENTS,
    MISREAD_SETTINGS,
    OVERLAPPING_TARGETS,
    UNKNOWN_TIME_ZONES,
)
from belegt.cadence.table import Table
from belegt.cadence.target import Target
from belegt.finding import Finding, Text, nearest


@dataclass(frozen=True, slots=True)
class Settings:
    """What could be read of ``CADENCE``, and what is wrong with the rest."""

    cadence: Cadence
    findings: tuple[Finding, ...] = ()


def read_settings(value: object, path: str, source: str = "", timezone: str = "UTC") -> Settings:
    """Read the setting ``CADENCE``; None is a blog without a promise.

    Args:
        value: what the configuration holds.
        path: the configuration file, for findings.
        source: its text, in which findings are placed.
        timezone: the site's time zone, for a ``CADENCE`` that names none.
    """
    file = SettingsFile(path, source)
    if value is not None and not isinstance(value, Mapping):
        message = Text(f"„{value}“ ist kein Takt", f"“{value}” is not a cadence")
        help_ = Text('schreib CADENCE = {"targets": […]}', 'write CADENCE = {"targets": […]}')
        return Settings(Cadence(), (MISREAD_SETTINGS.finding(file.locate(()), message, help_),))
    table = Table(value or {}, file, [])
    table.check_names("targets", "pauses", "timezone")
    cadence = Cadence(_targets(table), _pauses(table), _timezone(table, timezone))
    return Settings(cadence, tuple(table.findings))


def _targets(table: Table) -> tuple[Target, ...]:
    """Read the targets in date order; one without an end lasts until the next one begins."""
    read = [(row, _target(row)) for row in table.tables("targets")]
    rows = [(row, target) for row, target in read if target is not None]
    rows.sort(key=lambda pair: pair[1].first)
    targets: list[Target] = []
    for (_, target), (row, following) in pairwise(rows):
        if following.first <= (target.last or target.first):
            row.say(
                OVERLAPPING_TARGETS,
                "from",
                Text(
                    f"„{following.first}“ liegt in der Zeit eines anderen Ziels",
                    f"“{following.first}” lies within another target",
                ),
                Text("lass das frühere Ziel vorher enden", "let the earlier target end before it"),
            )
        else:
            eve = following.first - timedelta(days=1)
            targets.append(replace(target, last=target.last or eve))
    return (*targets, *(target for _, target in rows[-1:]))


def _target(table: Table) -> Target | None:
    table.check_names("rule", "from", "until", "early", "grace")
    rhythm = _rhythm(table)
    first = table.day("from")
    last = table.day("until") if "until" in table.values else None
    early, grace = table.count("early", 2), table.count("grace", 2)
    if rhythm is None or first is None or early is None or grace is None:
        return None
    if last is not None and last < first:
        _ends_too_early(table, "until")
        return None
    due = next(rhythm.days(first), None)
    if due is None or (last is not None and last < due):
        message = Text(f"„{rhythm.rule}“ trifft keinen Tag", f"“{rhythm.rule}” falls on no day")
        help_ = Text("nimm einen Tag, den es gibt", "name a day that exists")
        table.say(IMPOSSIBLE_RHYTHMS, "rule", message, help_)
        return None
    return Target(rhythm, first, last, early, grace)


def _rhythm(table: Table) -> Rhythm | None:
    rule = table.text("rule")
    try:
        return None if rule is None else parse_rhythm(rule)
    except UnreadableRhythm as error:
        message = Text(
            f"„{error.part}“ lässt sich nicht als Rhythmus lesen",
            f"“{error.part}” cannot be read as a rhythm",
        )
        help_ = Text(
            "schreib eine Regel wie „FREQ=WEEKLY;BYDAY=SU“",
            "write a rule such as “FREQ=WEEKLY;BYDAY=SU”",
        )
        table.say(IMPOSSIBLE_RHYTHMS, "rule", message, help_)
        return None


def _pauses(table: Table) -> tuple[Pause, ...]:
    pauses = (_pause(row) for row in table.tables("pauses"))
    return tuple(pause for pause in pauses if pause is not None)


def _pause(table: Table) -> Pause | None:
    table.check_names("from", "to", "announced", "reason", "public")
    first, last = table.day("from"), table.day("to")
    announced = table.day("announced") if "announced" in table.values else first
    reason, is_public = table.text("reason", ""), table.flag("public")
    if first is None or last is None or announced is None or reason is None or is_public is None:
        return None
    if last < first:
        _ends_too_early(table, "to")
        return None
    if announced > first:
        message = Text(
            f"am „{announced}“ hatte die Pause schon begonnen",
            f"on “{announced}” the pause had already begun",
        )
        help_ = Text(
            "frei ist nur, was danach fällig war: lass „from“ mit diesem Tag beginnen",
            "only what was due afterwards is excused: let “from” begin on that day",
        )
        table.say(LATE_ANNOUNCEMENTS, "announced", message, help_)
    return Pause(first, last, announced, reason, is_public)


def _ends_too_early(table: Table, name: str) -> None:
    first, last = table.values["from"], table.values[name]
    message = Text(f"„{last}“ liegt vor „{first}“", f"“{last}” is before “{first}”")
    help_ = Text(f"vertausch „from“ und „{name}“", f"swap “from” and “{name}”")
    table.say(BACKWARD_SPANS, name, message, help_)


def _timezone(table: Table, default: str) -> str:
    name = table.text("timezone", default)
    if name is None:
        return default
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):  # what zoneinfo raises for a name, a path, a folder
        close = nearest(name, tuple(available_timezones())) or "Europe/Berlin"
        message = Text(f"„{name}“ ist keine Zeitzone", f"“{name}” is not a time zone")
        help_ = Text(f"meintest du „{close}“?", f"did you mean “{close}”?")
        table.say(UNKNOWN_TIME_ZONES, "timezone", message, help_)
        return default
