"""Figures: the slots as a grid of weeks in SVG, drawn at build time.

It carries classes and no styles: ``cadence-grid``, ``cadence-month``, ``cadence-week``,
``cadence-key`` and ``cadence-slot cadence-slot-hit`` (``-late``, ``-missed``, ``-excused``,
``-open``). Everything is drawn in ``currentColor`` and told apart by its shape, so that a theme
may set ``color`` per class and need not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from itertools import groupby

from belegt.cadence import wording
from belegt.cadence.mark import SIDE, mark
from belegt.cadence.slot import Slot, State
from belegt.finding import Language, Text

STEP = 24  # from week to week
LABEL = 18  # height of the line of months above a row
ROW = LABEL + STEP + 6
WEEKS = 14  # the most a quarter can have
QUARTERS = 8
KEYS_A_ROW = 3
TITLE = Text("Gehaltene Termine nach Wochen", "Slots kept, by week")


@dataclass(frozen=True, slots=True)
class _Week:
    """A week from Monday to Sunday; it belongs to the month of its Sunday."""

    sunday: date
    slots: tuple[Slot, ...]

    @property
    def quarter(self) -> tuple[int, int]:
        return self.sunday.year, (self.sunday.month - 1) // 3

    @property
    def column(self) -> int:
        start = date(self.sunday.year, self.quarter[1] * 3 + 1, 1)
        return (self.sunday - start).days // 7


def week_grid(slots: Sequence[Slot], language: Language) -> str:
    """Return the last two years of ``slots`` as SVG, a quarter to a row; empty without slots."""
    if not slots:
        return ""
    quarters = [tuple(row) for _, row in groupby(_weeks(slots), lambda week: week.quarter)]
    rows = quarters[-QUARTERS:]
    shown = [slot for row in rows for week in row for slot in week.slots]
    states = [state for state in State if any(slot.state is state for slot in shown)]
    width = WEEKS * STEP
    height = len(rows) * ROW + -(-len(states) // KEYS_A_ROW) * STEP
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="cadence-grid" role="img" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'aria-labelledby="cadence-grid-title cadence-grid-desc">'
    )
    parts = [
        opening,
        f'<title id="cadence-grid-title">{TITLE.in_language(language)}</title>',
        f'<desc id="cadence-grid-desc">{_description(shown, language)}</desc>',
    ]
    for number, row in enumerate(rows):
        parts += _months(row, number * ROW, language)
        parts += _squares(row, number * ROW + LABEL, language)
    parts += _keys(states, len(rows) * ROW, language)
    return "\n".join([*parts, "</svg>"])


def _weeks(slots: Sequence[Slot]) -> Iterator[_Week]:
    """Yield every week from the first slot to the last."""
    sunday = _sunday(slots[0].day)
    by_week = {day: tuple(row) for day, row in groupby(slots, lambda slot: _sunday(slot.day))}
    while sunday <= _sunday(slots[-1].day):
        yield _Week(sunday, by_week.get(sunday, ()))
        sunday += timedelta(days=7)


def _sunday(day: date) -> date:
    return day + timedelta(days=6 - day.weekday())


def _description(slots: Sequence[Slot], language: Language) -> str:
    """Say in one sentence what the grid shows, for those who do not see it."""
    counts = [
        f"{number} {wording.STATES[state].in_language(language)}"
        for state in State
        if (number := sum(slot.state is state for slot in slots))
    ]
    first, last = (wording.day_text(slot.day, language) for slot in (slots[0], slots[-1]))
    text = Text(
        f"Termine vom {first} bis zum {last}: {wording.list_text(counts, 'de')}.",
        f"Slots from {first} to {last}: {wording.list_text(counts, 'en')}.",
    )
    return escape(text.in_language(language))


def _months(row: Sequence[_Week], top: int, language: Language) -> Iterator[str]:
    """Yield the month above its first week where it has room, the first one with its year."""
    starts = [next(weeks) for _, weeks in groupby(row, lambda week: week.sunday.month)]
    ends = [week.column for week in starts[1:]] + [WEEKS]
    roomy = [week for week, end in zip(starts, ends, strict=True) if end - week.column >= 3]
    for week in roomy or starts[-1:]:
        year = f" {week.sunday.year}" if week is (roomy or starts)[0] else ""
        month = wording.month_text(week.sunday, language)
        yield _text("cadence-month", week.column * STEP, top + 12, month + year)


def _squares(row: Sequence[_Week], top: int, language: Language) -> Iterator[str]:
    """Yield the slots of every week side by side, and a dot for a week in which none was due."""
    for week in row:
        left = week.column * STEP
        if not week.slots:
            x, y = left + SIDE / 2, top + SIDE / 2
            yield f'<circle class="cadence-week" cx="{x:g}" cy="{y:g}" r="1" fill="currentColor"/>'
        width = (SIDE - (len(week.slots) - 1)) / max(len(week.slots), 1)
        for number, slot in enumerate(week.slots):
            day = wording.weekday_text(slot.day, language)
            title = f"{day}: {wording.STATES[slot.state].in_language(language)}"
            yield mark(slot.state, left + number * (width + 1), top, width, title)


def _keys(states: Sequence[State], top: int, language: Language) -> Iterator[str]:
    """Yield the legend, of the states that occur."""
    column = WEEKS * STEP // KEYS_A_ROW
    for number, state in enumerate(states):
        left, line = number % KEYS_A_ROW * column, top + number // KEYS_A_ROW * STEP
        label = wording.STATES[state].in_language(language)
        yield mark(state, left, line, SIDE, label)
        yield _text("cadence-key", left + STEP, line + 13, label)


def _text(name: str, x: int, y: int, words: str) -> str:
    return (
        f'<text class="{name}" x="{x}" y="{y}" font-size="12" fill="currentColor">'
        f"{escape(words)}</text>"
    )
