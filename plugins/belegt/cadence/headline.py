"""Headlines: the one sentence that matters, first in the report."""

from belegt.cadence.drift import Drift
from belegt.cadence.outlook import Outlook
from belegt.cadence.reason import task
from belegt.cadence.record import Record
from belegt.cadence.score import decided
from belegt.cadence.silence import Level
from belegt.cadence.wording import count_text, day_text, number_text, weekday_text
from belegt.finding import Language, Text

EMPTY_SLOT = Text("leerer Termin", "empty slot")
EMPTY_SLOTS = Text("leere Termine", "empty slots")


def headline(outlook: Outlook, language: Language) -> str:
    """Return what the author should know first, most urgent first, and what to do."""
    record = outlook.record
    following = _with_task(_next(record, language), outlook, language)
    if record.level in {Level.STILL, Level.SILENT}:
        return f"{_silence(record, language)} {following}".rstrip()
    if record.target is None and record.next_slot is None:
        return _no_promise().in_language(language)
    if record.level is Level.LATE:
        return f"{_overdue(record, language)} {following}".rstrip()
    return f"{_standing(record, language)} {following}".rstrip()


def _no_promise() -> Text:
    return Text(
        "Kein Takt zugesagt: Ein Ziel unter CADENCE in pelicanconf.py macht den Anfang.",
        "No cadence is promised: a target under CADENCE in pelicanconf.py makes a start.",
    )


def _silence(record: Record, language: Language) -> str:
    empty = count_text(record.gap, EMPTY_SLOT, EMPTY_SLOTS, language)
    if record.last is None:
        text = Text(f"Noch kein Beitrag, {empty}.", f"No post yet, {empty}.")
        return text.in_language(language)
    days = (record.as_of - record.last.day).days
    last = day_text(record.last.day, language)
    if record.level is Level.STILL:
        opening = Text(f"Seit {days} Tagen still:", f"Still for {days} days:")
    else:
        opening = Text(f"Verstummt seit {days} Tagen:", f"Silent for {days} days:")
    text = Text(
        f"{opening.de} Der letzte Beitrag erschien am {last}, seither {empty}.",
        f"{opening.en} the last post appeared on {last}, {empty} since.",
    )
    return text.in_language(language)


def _overdue(record: Record, language: Language) -> str:
    slot = decided(record.slots)[-1]
    day = day_text(slot.day, language)
    missed = Text(f"Der Termin vom {day} ist leer.", f"Nothing appeared for {day}.")
    if record.as_of > slot.closes:
        return missed.in_language(language)
    closes = day_text(slot.closes, language)
    text = Text(
        f"Überfällig: {missed.de} Bis zum {closes} zählt ein Beitrag noch als verspätet.",
        f"Late: nothing appeared for {day}. Until {closes} a post still counts as late.",
    )
    return text.in_language(language)


def _standing(record: Record, language: Language) -> str:
    """Return how it stands with a promise that is kept."""
    pause = record.cadence.pause_on(record.as_of)
    if pause is not None:
        end = day_text(pause.last, language)
        return Text(f"Pause bis zum {end}.", f"On a pause until {end}.").in_language(language)
    if record.drift is not None and record.drift.is_sliding:
        return _slide(record.drift, language)
    return Text("Im Takt.", "On track.").in_language(language)


def _slide(drift: Drift, language: Language) -> str:
    recent, earlier = number_text(drift.recent, language), number_text(drift.earlier, language)
    text = Text(
        f"Der Takt rutscht: Zwischen den Beiträgen liegen zuletzt {recent} Tage, "
        f"davor waren es {earlier}.",
        f"The rhythm is sliding: {recent} days between the latest posts, {earlier} before.",
    )
    return text.in_language(language)


def _with_task(sentence: str, outlook: Outlook, language: Language) -> str:
    """Return the sentence on the next slot with what to write for it, or for the first free one."""
    advice, slot = outlook.advice, outlook.record.next_slot
    if advice is None or slot is None:
        return sentence
    if advice.slot == slot:
        return f"{sentence.removesuffix('.')}: {task(advice, language)}."
    day = weekday_text(advice.slot.day, language)
    opening = Text(f"Er ist versorgt; für {day}:", f"It is covered; for {day}:")
    return f"{sentence} {opening.in_language(language)} {task(advice, language)}."


def _next(record: Record, language: Language) -> str:
    slot = record.next_slot
    if slot is None:
        return ""
    day, grace = weekday_text(slot.day, language), day_text(slot.grace_ends, language)
    if slot.day > record.as_of:
        text = Text(f"Der nächste Termin ist {day}.", f"The next post is due on {day}.")
    elif slot.day == record.as_of:
        text = Text("Heute ist ein Beitrag fällig.", "A post is due today.")
    else:
        text = Text(
            f"Fällig war {day}; bis zum {grace} ist ein Beitrag noch pünktlich.",
            f"A post was due on {day}; until {grace} it is still on time.",
        )
    return text.in_language(language)
