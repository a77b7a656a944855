"""Wording: days, numbers and states as a reader says them."""

from collections.abc import Sequence
from datetime import date

from belegt.cadence.publication import Kind
from belegt.cadence.silence import Level
from belegt.cadence.slot import State
from belegt.cadence.stage import Stage
from belegt.finding import Language, Text

WEEKDAYS = (
    Text("Montag", "Monday"),
    Text("Dienstag", "Tuesday"),
    Text("Mittwoch", "Wednesday"),
    Text("Donnerstag", "Thursday"),
    Text("Freitag", "Friday"),
    Text("Samstag", "Saturday"),
    Text("Sonntag", "Sunday"),
)
MONTHS = (
    Text("Januar", "January"),
    Text("Februar", "February"),
    Text("März", "March"),
    Text("April", "April"),
    Text("Mai", "May"),
    Text("Juni", "June"),
    Text("Juli", "July"),
    Text("August", "August"),
    Text("September", "September"),
    Text("Oktober", "October"),
    Text("November", "November"),
    Text("Dezember", "December"),
)
STATES = {
    State.HIT: Text("pünktlich", "on time"),
    State.LATE: Text("verspätet", "late"),
    State.MISSED: Text("ausgefallen", "missed"),
    State.EXCUSED: Text("in Pause", "paused"),
    State.OPEN: Text("offen", "open"),
}
LEVELS = {
    Level.OK: Text("im Takt", "on track"),
    Level.LATE: Text("überfällig", "late"),
    Level.STILL: Text("still", "still"),
    Level.SILENT: Text("verstummt", "silent"),
}
STAGES = {
    Stage.IDEA: (Text("Idee", "idea"), Text("Ideen", "ideas")),
    Stage.DRAFT: (Text("Entwurf", "draft"), Text("Entwürfe", "drafts")),
    Stage.REVIEW: (Text("in Prüfung", "in review"), Text("in Prüfung", "in review")),
    Stage.READY: (Text("fertig", "ready"), Text("fertig", "ready")),
}
KINDS: dict[Kind, Text] = {
    "research": Text("Recherche", "research"),
    "opinion": Text("Meinung", "opinion"),
    "": Text("ohne Art", "no kind"),
}


def day_text(day: date, language: Language) -> str:
    """Return “22. November 2026” or “22 November 2026”."""
    month = MONTHS[day.month - 1].in_language(language)
    return f"{day.day}. {month} {day.year}" if language == "de" else f"{day.day} {month} {day.year}"


def weekday_text(day: date, language: Language) -> str:
    """Return “Sonntag, 22. November 2026” or “Sunday, 22 November 2026”."""
    return f"{WEEKDAYS[day.weekday()].in_language(language)}, {day_text(day, language)}"


def month_text(day: date, language: Language) -> str:
    """Return the month in three letters, which every month has in both languages."""
    return MONTHS[day.month - 1].in_language(language)[:3]


def number_text(number: float, language: Language, places: int = 0) -> str:
    """Return ``number`` with the decimal sign of the language."""
    text = f"{number:.{places}f}"
    return text.replace(".", ",") if language == "de" else text


def hours_text(hours: float, language: Language) -> str:
    """Return “2,5 h” or “20 h”."""
    places = 0 if hours == round(hours) else 1
    return f"{number_text(hours, language, places)}\N{NO-BREAK SPACE}h"


def times_text(number: int, language: Language) -> str:
    """Return “nicht”, “1-mal”, “never”, “once” or “3 times”."""
    if language == "de":
        return f"{number}-mal" if number else "nicht"
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number} times")


def list_text(words: Sequence[str], language: Language) -> str:
    """Return “a, b und c” or “a, b and c”."""
    *most, last = words
    joint = " und " if language == "de" else " and "
    return joint.join((", ".join(most), last)) if most else last


def count_text(number: int, one: Text, many: Text, language: Language) -> str:
    """Return “1 Termin” or “2 Termine”."""
    return f"{number} {(one if number == 1 else many).in_language(language)}"
