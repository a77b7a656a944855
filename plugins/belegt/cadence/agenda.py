"""Agendas: what belongs into the author's calendar, as events of whole days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from belegt.cadence.board import Place
from belegt.cadence.outlook import Outlook
from belegt.cadence.reason import task
from belegt.cadence.wording import KINDS, LEVELS, STAGES, hours_text, weekday_text
from belegt.finding import Language, Text


@dataclass(frozen=True, slots=True)
class Event:
    """An event from ``first`` to ``last``, both included; ``name`` stays the same when it moves."""

    name: str
    first: date
    last: date
    title: str
    text: str = ""


def agenda(outlook: Outlook, language: Language) -> tuple[Event, ...]:
    """Return slots, plans, starts, pauses and the days on which it would become serious."""
    return (
        *_slots(outlook, language),
        *(event for place in outlook.board.places for event in _plans(place, language)),
        *_starts(outlook, language),
        *_pauses(outlook, language),
        *_alarms(outlook, language),
    )


def _slots(outlook: Outlook, language: Language) -> Iterator[Event]:
    advice = outlook.advice
    for place in outlook.board.places:
        day = place.slot.day
        title = Text("Termin", "Slot").in_language(language)
        if place.is_free:
            title += f" ({Text('frei', 'free').in_language(language)})"
        is_advised = advice is not None and advice.slot == place.slot
        text = task(advice, language) if advice is not None and is_advised else ""
        yield Event(f"slot-{day}", day, day, title, text[:1].upper() + text[1:])


def _plans(place: Place, language: Language) -> Iterator[Event]:
    if place.publication is not None:
        post = place.publication
        title = Text(f"Erscheint: {post.title}", f"Appears: {post.title}").in_language(language)
        yield Event(f"post-{post.slug or post.day}", post.day, post.day, title)
    for work in place.works:
        day = work.planned or place.slot.day
        title = Text(f"Geplant: {work.title}", f"Planned: {work.title}").in_language(language)
        stage, _ = STAGES[work.stage]
        text = f"{stage.in_language(language)}, {hours_text(work.spent, language)}"
        yield Event(f"plan-{work.path or work.title}", day, day, title, text)


def _starts(outlook: Outlook, language: Language) -> Iterator[Event]:
    for start in outlook.starts:
        kind, due = KINDS[start.kind], weekday_text(start.due, language)
        title = Text(f"{kind.de} beginnen", f"Begin the {kind.en} piece").in_language(language)
        text = Text(
            f"Spätester Tag für den Termin am {due}", f"The last day for the slot on {due}"
        ).in_language(language)
        yield Event(f"start-{start.kind}-{start.due}", start.day, start.day, title, text)


def _pauses(outlook: Outlook, language: Language) -> Iterator[Event]:
    for pause in outlook.record.cadence.pauses:
        if pause.last >= outlook.record.as_of:
            title = Text("Pause", "Pause").in_language(language)
            yield Event(f"pause-{pause.first}", pause.first, pause.last, title, pause.reason)


def _alarms(outlook: Outlook, language: Language) -> Iterator[Event]:
    """Yield the escalations; their names hold until the next post, which moves them all."""
    since = outlook.record.last.day if outlook.record.last else "begin"
    for one in outlook.escalations:
        level = LEVELS[one.level]
        title = Text(f"Blog {level.de}", f"Blog {level.en}").in_language(language)
        text = Text(
            "Wenn bis heute kein Beitrag erschienen ist", "If no post has appeared by today"
        ).in_language(language)
        yield Event(f"alarm-{one.level.value}-{since}", one.day, one.day, title, text)
