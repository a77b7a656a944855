"""Reports on plans: the next slots with what is on them."""

import textwrap
from collections.abc import Iterator
from datetime import date

from belegt.cadence.board import Board, Place
from belegt.cadence.wording import STAGES, day_text, weekday_text
from belegt.cadence.work import Work
from belegt.finding import Language, Text

WIDTH = 80
FREE = Text("frei", "free")
NO_SLOTS = Text("Kein Termin in Sicht: Es ist kein Takt zugesagt.", "No slot: nothing is promised.")


def plan_report(board: Board, language: Language) -> str:
    """Return a line for each of the next slots, taken or free, and one for each spare piece."""
    if not board.places:
        return NO_SLOTS.in_language(language) + "\n"
    rows = [(place.slot.day, "; ".join(_contents(place, language))) for place in board.places]
    rows += [(work.planned, _stray(work, language)) for work in board.stray if work.planned]
    days = [weekday_text(day, language) for day, _ in sorted(rows)]
    width = max(len(day) for day in days) + 2
    lines = [
        _wrapped(day, width, words) for day, (_, words) in zip(days, sorted(rows), strict=True)
    ]
    spare = Text("ohne Termin", "without a slot").in_language(language)
    lines += [_wrapped(spare, width, _piece(work, language)) for work in board.undated]
    return "\n".join(lines) + "\n"


def _wrapped(label: str, width: int, words: str) -> str:
    indent = " " * width
    return textwrap.fill(words, WIDTH, initial_indent=f"{label:{width}}", subsequent_indent=indent)


def planned_text(board: Board, path: str, day: date, language: Language) -> str:
    """Return what came of planning the post ``path`` for ``day``, on the ``board`` before it."""
    place = next(
        (one for one in board.places if one.slot.opens <= day <= one.slot.grace_ends), None
    )
    written = weekday_text(day, language)
    text = Text(f"{path}: geplant für {written}", f"{path}: planned for {written}")
    line = text.in_language(language) + "\n"
    if place is None:
        no_slot = Text("An diesem Tag ist kein Termin.", "No slot is near that day.")
        return line + no_slot.in_language(language) + "\n"
    others = [work for work in place.works if work.path != path]
    if place.publication is None and not others:
        return line
    names = [work.title for work in others]
    names += [place.publication.title] if place.publication else []
    due = day_text(place.slot.day, language)
    listed = ", ".join(names)
    taken = Text(
        f"Der Termin am {due} ist schon besetzt: {listed}",
        f"The slot on {due} is taken already: {listed}",
    )
    return f"{line}{taken.in_language(language)}\n"


def _stray(work: Work, language: Language) -> str:
    no_slot = Text("hier ist kein Termin", "no slot here").in_language(language)
    return f"{_piece(work, language)}: {no_slot}"


def _contents(place: Place, language: Language) -> Iterator[str]:
    if place.is_free:
        yield FREE.in_language(language)
    if place.publication is not None:
        ready = Text("erscheint", "appears").in_language(language)
        yield f"„{place.publication.title}“ ({ready})"
    for work in place.works:
        yield _piece(work, language)


def _piece(work: Work, language: Language) -> str:
    stage, _ = STAGES[work.stage]
    name = Text(f"„{work.title}“", f"“{work.title}”").in_language(language)
    return f"{name} ({stage.in_language(language)})"
