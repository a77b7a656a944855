"""Targets and sprints as they are written down in the settings."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from belegt.cadence.pause_settings import say_backward
from belegt.cadence.rhythm import Rhythm, UnreadableRhythm, parse_rhythm
from belegt.cadence.rules import IMPOSSIBLE_RHYTHMS, MISREAD_SETTINGS, OVERLAPPING_TARGETS
from belegt.cadence.table import Table
from belegt.cadence.target import Target, horizon_delay
from belegt.finding import Text


@dataclass(frozen=True, slots=True)
class _Row:
    """A target, where it is written, and the day on which it was announced."""

    table: Table
    target: Target
    announced: date


def read_targets(table: Table) -> tuple[Target, ...]:
    """Read the targets in date order; one without an end lasts until the next one begins."""
    kept: list[Target] = []
    for row in _rows(table, "targets"):
        target = row.target
        if kept and target.first <= (kept[-1].last or kept[-1].first):
            _say_overlap(row)
            kept.pop()
        elif kept:
            target = replace(target, delay=horizon_delay(target, kept[-1], row.announced))
            kept[-1] = _ended(kept[-1], target)
        kept.append(target)
    return tuple(kept)


def read_sprints(table: Table) -> tuple[Target, ...]:
    """Read the sprints, which must have an end and do not overlap each other."""
    rows = _rows(table, "sprints")
    for row in rows:
        if row.target.last is None:
            message = Text("ein Sprint ohne Ende", "a sprint without an end")
            help_ = Text("ergänze „until“ mit einem Datum", "add “until” with a date")
            row.table.say(MISREAD_SETTINGS, "until", message, help_)
    ended = [row for row in rows if row.target.last is not None]
    for before, row in pairwise(ended):
        if before.target.last and row.target.first <= before.target.last:
            _say_overlap(row)
    return tuple(row.target for row in ended)


def _rows(table: Table, name: str) -> list[_Row]:
    read = (_row(one) for one in table.tables(name))
    return sorted((row for row in read if row is not None), key=lambda row: row.target.first)


def _ended(target: Target, following: Target) -> Target:
    """Return ``target`` up to the eve of ``following``, or to its own end where that holds."""
    eve = following.begins - timedelta(days=1)
    is_open = target.last is None or following.delay > 0
    return replace(target, last=eve) if is_open else target


def _row(table: Table) -> _Row | None:
    table.check_names(
        *("rule", "from", "until", "announced", "early", "grace", "kinds", "languages")
    )
    rhythm = _rhythm(table)
    first = table.day("from")
    last = table.day("until") if "until" in table.values else None
    announced = table.day("announced") if "announced" in table.values else first
    early, grace = table.count("early", 2), table.count("grace", 2)
    kinds, languages = table.texts("kinds", "research", "opinion"), table.texts("languages")
    if rhythm is None or first is None or announced is None or early is None or grace is None:
        return None
    if last is not None and last < first:
        say_backward(table, "until")
        return None
    if not _falls_on_a_day(table, rhythm, first, last):
        return None
    target = Target(rhythm, first, last, early, grace, kinds, languages)
    return _Row(table, target, announced)


def _falls_on_a_day(table: Table, rhythm: Rhythm, first: date, last: date | None) -> bool:
    due = next(rhythm.days(first), None)
    if due is not None and (last is None or due <= last):
        return True
    message = Text(f"„{rhythm.rule}“ trifft keinen Tag", f"“{rhythm.rule}” falls on no day")
    help_ = Text("nimm einen Tag, den es gibt", "name a day that exists")
    table.say(IMPOSSIBLE_RHYTHMS, "rule", message, help_)
    return False


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


def _say_overlap(row: _Row) -> None:
    first = row.target.first
    row.table.say(
        OVERLAPPING_TARGETS,
        "from",
        Text(
            f"„{first}“ liegt in der Zeit eines anderen Ziels",
            f"“{first}” lies within another target",
        ),
        Text("lass das frühere Ziel vorher enden", "let the earlier target end before it"),
    )
