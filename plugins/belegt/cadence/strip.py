"""Strips: the latest slots as a row of marks that need no colour."""

from collections.abc import Sequence

from belegt.cadence import wording
from belegt.cadence.slot import Slot, State
from belegt.finding import Language

MARKS = {
    State.HIT: "●",
    State.LATE: "◐",
    State.MISSED: "×",
    State.EXCUSED: "–",
    State.OPEN: "○",
}


def strip(slots: Sequence[Slot], language: Language) -> tuple[str, str]:
    """Return a line of months and below it a line of marks, two columns to a slot."""
    months = ""
    previous = None
    for number, slot in enumerate(slots):
        # A month whose name finds no room is left out, not cut.
        if (slot.day.year, slot.day.month) != previous and len(months) <= 2 * number:
            months = months.ljust(2 * number) + wording.month_text(slot.day, language) + " "
        previous = (slot.day.year, slot.day.month)
    return months.rstrip(), " ".join(MARKS[slot.state] for slot in slots)


def legend(language: Language) -> str:
    """Return what the marks mean."""
    return "  ".join(
        f"{mark} {wording.STATES[state].in_language(language)}" for state, mark in MARKS.items()
    )
