"""Promises: a rhythm as a reader would say it, “every second Sunday”."""

from datetime import date

from belegt.cadence import wording
from belegt.cadence.rhythm import WEEKDAYS, Rhythm
from belegt.finding import Language, Text

# Higher ordinals sound like a riddle; “every 5 weeks” does not.
EVERY = {
    1: Text("jeden", "every"),
    2: Text("jeden zweiten", "every second"),
    3: Text("jeden dritten", "every third"),
    4: Text("jeden vierten", "every fourth"),
}
WHICH = {
    "1": Text("ersten", "first"),
    "2": Text("zweiten", "second"),
    "3": Text("dritten", "third"),
    "4": Text("vierten", "fourth"),
    "5": Text("fünften", "fifth"),
    "-1": Text("letzten", "last"),
    "-2": Text("vorletzten", "second to last"),
}
MONTHS = {
    1: Text("jedes Monats", "of every month"),
    2: Text("jedes zweiten Monats", "of every second month"),
    3: Text("jedes dritten Monats", "of every third month"),
    4: Text("jedes vierten Monats", "of every fourth month"),
}


def promise(rhythm: Rhythm, first: date, language: Language) -> str:
    """Return ``rhythm`` in words; a rule with no common wording stands as it is.

    ``first`` is the day it came into force, which gives the weekday or the day of the month
    where the rule names none.
    """
    words = None
    if rhythm.is_plain and rhythm.frequency == "DAILY":
        words = _daily(rhythm, language)
    if rhythm.is_plain and rhythm.frequency == "WEEKLY" and not rhythm.month_days:
        words = _weekly(rhythm, first, language)
    if rhythm.is_plain and rhythm.frequency == "MONTHLY":
        words = _monthly(rhythm, first, language)
    return words or rhythm.rule


def _daily(rhythm: Rhythm, language: Language) -> str | None:
    every = EVERY.get(rhythm.interval)
    if every is None:
        return None
    return f"{every.in_language(language)} {'Tag' if language == 'de' else 'day'}"


def _weekly(rhythm: Rhythm, first: date, language: Language) -> str | None:
    every = EVERY.get(rhythm.interval)
    codes = rhythm.weekdays or (WEEKDAYS[first.weekday()],)
    if every is None or (rhythm.interval > 1 and len(codes) > 1):
        return None  # “every second Tuesday and Friday” can be read in two ways
    days = [_weekday(code, language) for code in sorted(codes, key=WEEKDAYS.index)]
    return f"{every.in_language(language)} {wording.list_text(days, language)}"


def _monthly(rhythm: Rhythm, first: date, language: Language) -> str | None:
    months = MONTHS.get(rhythm.interval)
    if months is None:
        return None
    if not rhythm.weekdays and len(rhythm.month_days) <= 1:
        return _month_day(
            rhythm.month_days[0] if rhythm.month_days else first.day, months, language
        )
    if len(rhythm.weekdays) != 1 or rhythm.month_days:
        return None
    which = WHICH.get(rhythm.weekdays[0][:-2].removeprefix("+"))
    if which is None:
        return None
    day = _weekday(rhythm.weekdays[0][-2:], language)
    at = "am" if language == "de" else "on the"
    return f"{at} {which.in_language(language)} {day} {months.in_language(language)}"


def _month_day(day: int, months: Text, language: Language) -> str | None:
    if day < -1:
        return None
    if language == "de":
        return f"am {'letzten Tag' if day < 0 else f'{day}.'} {months.de}"
    return f"on {'the last day' if day < 0 else f'day {day}'} {months.en}"


def _weekday(code: str, language: Language) -> str:
    return wording.WEEKDAYS[WEEKDAYS.index(code)].in_language(language)
