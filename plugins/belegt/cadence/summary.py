"""Summaries: the numbers of a record, each with its name."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from belegt.cadence.drift import Drift
from belegt.cadence.promise import promise
from belegt.cadence.record import Record
from belegt.cadence.score import RECENT, decided
from belegt.cadence.slot import State
from belegt.cadence.wording import (
    KINDS,
    STATES,
    count_text,
    day_text,
    number_text,
    weekday_text,
)
from belegt.finding import Language, Text

SLOT_IN_A_ROW = Text("Termin in Folge", "slot in a row")
SLOTS_IN_A_ROW = Text("Termine in Folge", "slots in a row")
POST = Text("Beitrag", "post")
POSTS = Text("Beiträge", "posts")


@dataclass(frozen=True, slots=True)
class Line:
    """A number with its name, both in words."""

    label: str
    value: str


def summary(record: Record, language: Language) -> tuple[Line, ...]:
    """Return the numbers the author may want to know, without those that say nothing yet."""
    lines = (*_dates(record, language), *_numbers(record, language), *_mix(record, language))
    return tuple(Line(label.in_language(language), value) for label, value in lines)


def _dates(record: Record, language: Language) -> Iterator[tuple[Text, str]]:
    yield Text("Stand", "As of"), weekday_text(record.as_of, language)
    if record.target is not None:
        words = promise(record.target.rhythm, record.target.first, language)
        since = Text("seit dem", "since").in_language(language)
        yield (
            Text("Zusage", "Promise"),
            f"{words}, {since} {day_text(record.target.begins, language)}",
        )
    if record.last is not None:
        yield Text("Letzter Beitrag", "Last post"), weekday_text(record.last.day, language)
    if record.next_confirmed is not None:
        yield Text("Fertig für", "Scheduled"), weekday_text(record.next_confirmed, language)


def _numbers(record: Record, language: Language) -> Iterator[tuple[Text, str]]:
    due = len(decided(record.slots))
    if record.adherence is None:
        return
    states = (State.HIT, State.LATE, State.MISSED, State.EXCUSED)
    counts = [f"{record.count(state)} {STATES[state].in_language(language)}" for state in states]
    yield Text("Termine", "Slots"), ", ".join(counts)
    score = number_text(record.score, language, 2)
    yield Text("Wertung", "Score"), Text(f"{score} von 1", f"{score} of 1").in_language(language)
    share, recent = round(100 * record.adherence), min(due, RECENT)
    kept = (
        Text(f"{share} % der letzten {recent} Termine", f"{share}% of the last {recent} slots")
        if due > 1
        else Text(f"{share} % von einem Termin", f"{share}% of one slot")
    )
    yield Text("Einhaltung", "Adherence"), kept.in_language(language)
    row = count_text(record.streak, SLOT_IN_A_ROW, SLOTS_IN_A_ROW, language)
    yield Text("Serie", "Streak"), row
    if record.drift is not None:
        yield Text("Abstände", "Intervals"), _drift(record.drift, language)


def _drift(drift: Drift, language: Language) -> str:
    recent, earlier = number_text(drift.recent, language), number_text(drift.earlier, language)
    ratio = number_text(drift.ratio, language, 1)
    text = Text(
        f"zuletzt {recent} Tage, davor {earlier} (das {ratio}-Fache)",
        f"{recent} days lately, {earlier} before ({ratio} times)",
    ).in_language(language)
    if drift.doubling is None or not drift.is_sliding:
        return text
    posts = count_text(max(1, round(drift.doubling)), POST, POSTS, language)
    pace = Text(f"; Verdopplung alle {posts}", f"; doubling every {posts}")
    return text + pace.in_language(language)


def _mix(record: Record, language: Language) -> Iterator[tuple[Text, str]]:
    kinds = Counter(post.kind for post in record.publications)
    if set(kinds) - {""}:
        rows = [
            f"{kinds[kind]} {name.in_language(language)}"
            for kind, name in KINDS.items()
            if kinds[kind]
        ]
        yield Text("Mischung", "Mix"), ", ".join(rows)
    fields = Counter(post.field for post in record.publications if post.field)
    if fields:
        ranked = sorted(fields.items(), key=lambda row: (-row[1], row[0]))
        yield Text("Felder", "Fields"), ", ".join(f"{name} {number}" for name, number in ranked)
    if record.extras:
        extras = count_text(len(record.extras), POST, POSTS, language)
        yield Text("Außer der Reihe", "Extras"), extras
