"""Pauses as they are written down, in the settings or in a plan."""

from belegt.cadence.pause import Pause
from belegt.cadence.rules import BACKWARD_SPANS, LATE_ANNOUNCEMENTS
from belegt.cadence.table import Table
from belegt.finding import Text


def read_pauses(table: Table) -> tuple[tuple[Table, Pause], ...]:
    """Return the pauses in ``table``, each with where it is written."""
    rows = ((row, _pause(row)) for row in table.tables("pauses"))
    return tuple((row, pause) for row, pause in rows if pause is not None)


def say_late(table: Table, pause: Pause) -> None:
    """Find a pause that was declared late and got no joker."""
    if not pause.is_late or pause.has_joker:
        return
    message = Text(
        f"am „{pause.announced}“ hatte die Pause schon begonnen, und Joker sind keine mehr da",
        f"on “{pause.announced}” the pause had already begun, and no joker is left",
    )
    help_ = Text(
        "frei ist nur, was danach fällig war: lass „from“ mit diesem Tag beginnen",
        "only what was due afterwards is excused: let “from” begin on that day",
    )
    table.say(LATE_ANNOUNCEMENTS, "announced", message, help_)


def say_backward(table: Table, name: str) -> None:
    """Find a span whose end ``name`` is before its beginning."""
    first, last = table.values["from"], table.values[name]
    message = Text(f"„{last}“ liegt vor „{first}“", f"“{last}” is before “{first}”")
    help_ = Text(f"vertausch „from“ und „{name}“", f"swap “from” and “{name}”")
    table.say(BACKWARD_SPANS, name, message, help_)


def _pause(table: Table) -> Pause | None:
    table.check_names("from", "to", "announced", "reason", "public")
    first, last = table.day("from"), table.day("to")
    announced = table.day("announced") if "announced" in table.values else first
    reason, is_public = table.text("reason", ""), table.flag("public")
    if first is None or last is None or announced is None or reason is None or is_public is None:
        return None
    if last < first:
        say_backward(table, "to")
        return None
    return Pause(first, last, announced, reason, is_public)
