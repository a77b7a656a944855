"""Commands for authors: cadence, calendar, plan, effort and new."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from belegt.amendment import amend, read_exactly, replace_file
from belegt.cadence.agenda import agenda
from belegt.cadence.effort import Effort, UnreadableEffort, parse_hours
from belegt.cadence.plan_report import plan_report, planned_text
from belegt.cadence.report import cadence_report
from belegt.configuration import CannotRun, configured, today
from belegt.desk import Desk, open_desk, remember
from belegt.draft import start_draft
from belegt.finding import Language, nearest
from belegt.gate.audit import shown
from belegt.gate.reading import Reading
from belegt.kind import KINDS
from belegt.post_rules import BINARY_FILE, WRONG_ENCODING
from belegt.refusal import reason
from belegt.terminal import show

UNREAD = (BINARY_FILE.code, WRONG_ENCODING.code)
FIELD_NAMES = {
    "planned": {"de": "Geplant", "en": "Planned"},
    "effort": {"de": "Aufwand", "en": "Effort"},
}


def cadence(options: argparse.Namespace) -> int:
    """Print the report, and keep today's forecast; return 0 fine, 1 late, 2 silent."""
    desk, language = _desk(options)
    day = today(desk.cadence.timezone)
    as_of = options.as_of or day
    outlook = desk.outlook(as_of)
    report = cadence_report(outlook, language, options.format)
    show(report.text)
    if options.calendar:
        # Loading icalendar takes 0.1 s, which the other commands can spare.
        from belegt.cadence.calendar_feed import calendar_feed  # noqa: PLC0415 - see above

        name = desk.settings.root.name
        _write(options.calendar, calendar_feed(agenda(outlook, language), as_of, name, language))
    if as_of == day:
        remember(desk, outlook.forecast, as_of)
    return report.exit_code


def plan(options: argparse.Namespace) -> int:
    """Print the next slots with what is on them, or plan a post for a day; publish nothing."""
    desk, language = _desk(options)
    day = today(desk.cadence.timezone)
    if options.post is None:
        show(plan_report(desk.outlook(options.as_of or day).board, language))
        return 0
    if options.day is None:
        raise CannotRun(
            "für welchen Tag? etwa: belegt plan BEITRAG 2026-12-06",
            "for which day? as in: belegt plan POST 2026-12-06",
        )
    if options.day < day:
        raise CannotRun(
            f"der {options.day} ist schon vorbei; nimm einen Tag ab heute",
            f"{options.day} is past; take a day from today on",
        )
    reading = desk.reading(options.post)
    if reading.status != "draft":
        raise CannotRun(
            f"{reading.path} ist kein Entwurf; sein Tag steht in der Zeile Date",
            f"{reading.path} is no draft; its day stands in the line Date",
        )
    board = desk.outlook(day).board
    _amend(reading, ("planned", "geplant"), "planned", options.day.isoformat())
    show(planned_text(board, reading.path, options.day, language))
    return 0


def effort(options: argparse.Namespace) -> int:
    """Add hours to the effort of a post."""
    desk, language = _desk(options)
    reading = desk.reading(options.post)
    try:
        hours = parse_hours(options.hours)
    except UnreadableEffort as error:
        raise CannotRun(
            f"„{error.part}“ nennt keine Stunden; schreib 2h oder 45min",
            f"“{error.part}” names no hours; write 2h or 45min",
        ) from error
    if any(finding.code == "CAD010" for finding in reading.findings):
        raise CannotRun(
            f"{reading.path}: der Aufwand darin lässt sich nicht lesen; siehe belegt check",
            f"{reading.path}: its effort cannot be read; see belegt check",
        )
    total = (reading.progress.effort or Effort()).plus(hours, options.stage)
    _amend(reading, ("effort", "aufwand"), "effort", str(total))
    label = FIELD_NAMES["effort"][language]
    show(f"{reading.path}: {label} {total}\n")
    return 0


def new(options: argparse.Namespace) -> int:
    """Write a draft for the next free slot; nothing is ever overwritten."""
    if not options.title.strip():
        raise CannotRun(
            "der Titel ist leer; schreib ihn in Anführungszeichen",
            "the title is empty; write it in quotation marks",
        )
    desk, _ = _desk(options)
    settings, day = desk.settings, today(desk.cadence.timezone)
    outlook = desk.outlook(day)
    free = outlook.board.free
    due = max(free.slot.day, day) if free else day
    field = options.field or (outlook.advice.field if outlook.advice else "") or "Kunden"
    _refuse_unknown(field, desk.cadence.budget.fields)
    draft = start_draft(options.title, KINDS[options.kind], field, due, settings.language)
    posts = settings.content / "posts"
    path = (posts if posts.is_dir() else settings.content) / draft.name
    _refuse_taken(desk, draft.slug)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(draft.text)
    except FileExistsError as error:
        raise CannotRun(
            f"{shown(path)} gibt es schon; wähle einen anderen Titel",
            f"{shown(path)} is there already; choose another title",
        ) from error
    except OSError as error:
        raise _cannot_write(path, error) from error
    show(f"{shown(path)}\n")  # so that an editor can open it
    return 0


def _refuse_unknown(field: str, fields: Sequence[str]) -> None:
    """Stop at a field that CADENCE does not name: a slip would make a new category."""
    if fields and field not in fields:
        meant = nearest(field, fields) or fields[0]
        raise CannotRun(
            f"das Feld {field} steht nicht in CADENCE; meintest du {meant}?",
            f"CADENCE has no field {field}; did you mean {meant}?",
        )


def _refuse_taken(desk: Desk, slug: str) -> None:
    """Stop where a post of the site's language has the slug: one would overwrite the other."""
    for one in desk.readings:
        if one.slug == slug and one.language == desk.settings.language and not one.is_page:
            raise CannotRun(
                f"{one.path} hat schon den Slug {slug}; wähle einen anderen Titel",
                f"{one.path} has the slug {slug} already; choose another title",
            )


def _desk(options: argparse.Namespace) -> tuple[Desk, Language]:
    settings = configured()
    return open_desk(settings), options.language or settings.message_language


def _amend(reading: Reading, names: tuple[str, ...], field: str, value: str) -> None:
    path = Path(reading.path)
    if any(finding.code in UNREAD for finding in reading.findings):
        raise CannotRun(
            f"{reading.path} lässt sich nicht lesen; siehe belegt check",
            f"{reading.path} cannot be read; see belegt check",
        )
    try:
        source = read_exactly(path)
        replace_file(path, amend(source, names, FIELD_NAMES[field][reading.language], value))
    except OSError as error:
        raise _cannot_write(path, error) from error


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> CannotRun:
    return CannotRun(
        f"{shown(path)} lässt sich nicht schreiben: {reason(error).de}",
        f"cannot write {shown(path)}: {reason(error).en}",
    )
