"""Strips: the latest slots as a row of marks that need no colour."""

from collections.abc import Sequence
from itertools import groupby

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
    runs = [
        tuple(run) for _, run in groupby(enumerate(slots), lambda pair: pair[1].day.replace(day=1))
    ]
    for run, following in zip(runs, (*runs[1:], ()), strict=True):
        number, slot = run[0]
        # A month whose name finds no room is left out, not cut; so is one that takes the room of
        # the next, which has more slots.
        if len(months) <= 2 * number and not len(run) == 1 < len(following):
            months = months.ljust(2 * number) + wording.month_text(slot.day, language) + " "
    return months.rstrip(), " ".join(MARKS[slot.state] for slot in slots)


def legend(language: Language) -> str:
    """Return what the marks mean."""
    return "  ".join(
        f"{mark} {wording.STATES[state].in_language(language)}" for state, mark in MARKS.items()
    )
