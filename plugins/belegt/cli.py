"""The command ``belegt``: check, cadence and new, also outside a Pelican site."""

import argparse
import os
import runpy
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from belegt.cadence.cadence import Cadence
from belegt.cadence.record import build_record
from belegt.cadence.report import cadence_report
from belegt.draft import start_draft
from belegt.finding import LANGUAGES, Language, Problem, has_errors
from belegt.gate.audit import MARKDOWN, audit, posts_below, shown
from belegt.gate.rhythm import cadence_of, publications
from belegt.kind import KINDS
from belegt.report.json import json_report
from belegt.report.text import short_report, text_report
from belegt.settings import Settings, read_settings

CONFIG = "pelicanconf.py"
CANNOT_RUN = 2
_FIRST_YEAR, _LAST_YEAR = 1990, 2200


class CannotRun(Problem):
    """The command has nothing to work on; the message says what is missing."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 without errors, 1 with, 2 when it could not run.

    ``belegt cadence`` returns 0 fine, 1 late, 2 silent.
    """
    options = _parser().parse_args(arguments)
    if isinstance(sys.stdout, TextIOWrapper):  # a terminal without umlauts gets them escaped
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return int(options.run(options))
    except Problem as problem:
        words = problem.text.in_language(options.language or _author_language())
        print(f"belegt: {words}", file=sys.stderr)  # noqa: T201 - this is the terminal
        return CANNOT_RUN
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT_RUN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="belegt", description="A blog whose figures have sources."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="check posts and library without building")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="posts or folders")
    check.add_argument("--library", nargs="+", type=Path, metavar="FILE", help="BibTeX files")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--language", choices=LANGUAGES, help="of the messages")
    check.add_argument("--post-language", choices=LANGUAGES, help="of posts that name none")
    check.set_defaults(run=_check)
    cadence = commands.add_parser("cadence", help="say how the promised rhythm is kept")
    cadence.add_argument("--as-of", type=_day, metavar="DAY", help="such as 2026-11-22, or today")
    cadence.add_argument("--format", choices=("text", "json"), default="text")
    cadence.add_argument("--language", choices=LANGUAGES, help="of the report")
    cadence.set_defaults(run=_cadence)
    new = commands.add_parser("new", help="start a post with its front matter filled in")
    new.add_argument("title", metavar="TITLE")
    new.add_argument("--kind", choices=KINDS, default="meinung")
    new.add_argument("--field", default="Kunden", help="of the compass")
    new.set_defaults(run=_new, language=None)
    return parser


def _check(options: argparse.Namespace) -> int:
    settings = _settings()
    if options.library:
        settings = replace(settings, library=tuple(options.library))
    language: Language = options.language or settings.message_language
    configured = settings.language if Path(CONFIG).exists() else None
    paths = [post for path in _existing(options.paths, settings) for post in posts_below(path)]
    if not paths:
        endings = ", ".join(sorted(MARKDOWN))
        raise CannotRun(
            f"dort liegen keine Markdown-Dateien ({endings})",
            f"there are no Markdown files ({endings}) there",
        )
    findings = audit(paths, settings, options.post_language or configured).findings
    if options.format == "json":
        print(json_report(findings, language))  # noqa: T201 - this is the report
    else:
        print(text_report(findings, language, len(paths)))  # noqa: T201 - same
    return int(has_errors(findings))


def _cadence(options: argparse.Namespace) -> int:
    settings = _settings()
    language: Language = options.language or settings.message_language
    cadence = _promised(settings)
    posts = publications(audit(posts_below(settings.content), settings).readings)
    as_of = options.as_of or _today(settings)
    report = cadence_report(posts, cadence, as_of, language, options.format)
    print(report.text, end="")  # noqa: T201 - this is the report
    return report.exit_code


def _new(options: argparse.Namespace) -> int:
    """Write a draft for the next day that is due; nothing is ever overwritten."""
    settings = _settings()
    cadence = _promised(settings)
    today = _today(settings)
    posts = publications(audit(posts_below(settings.content), settings).readings)
    slot = build_record(posts, cadence, today).next_slot
    day = max(slot.day, today) if slot else today
    draft = start_draft(options.title, KINDS[options.kind], options.field, day, settings.language)
    folder = (
        settings.content / "posts" if (settings.content / "posts").is_dir() else settings.content
    )
    path = folder / draft.name
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(draft.text)
    except FileExistsError as error:
        raise CannotRun(
            f"{shown(path)} gibt es schon; wähle einen anderen Titel",
            f"{shown(path)} is there already; choose another title",
        ) from error
    except OSError as error:
        raise CannotRun(
            f"{shown(path)} lässt sich nicht schreiben: {error.strerror}",
            f"cannot write {shown(path)}: {error.strerror}",
        ) from error
    print(shown(path))  # noqa: T201 - so that an editor can open it
    return 0


def _promised(settings: Settings) -> Cadence:
    read = cadence_of(settings, settings.root / CONFIG)
    if has_errors(read.findings):
        raise CannotRun(
            f"CADENCE lässt sich nicht lesen\n{short_report(read.findings, 'de', 10)}",
            f"CADENCE cannot be read\n{short_report(read.findings, 'en', 10)}",
        )
    return read.cadence


def _today(settings: Settings) -> date:
    return datetime.now(ZoneInfo(settings.timezone)).date()


def _day(text: str) -> date:
    if text == "today":
        return datetime.now(UTC).astimezone().date()
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-22") from error
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text} is not in the time of blogs")
    return day


def _existing(paths: Sequence[Path], settings: Settings) -> Sequence[Path]:
    wanted = paths or [settings.content]
    missing = [str(path) for path in wanted if not path.exists()]
    if missing:
        names = ", ".join(missing)
        raise CannotRun(f"{names} gibt es nicht", f"there is no {names}")
    return wanted


def _author_language() -> Language:
    """Return the language that the configuration names, if it can be read, or the terminal's."""
    try:
        return _settings().message_language
    except Problem:
        return _spoken()


def _spoken() -> Language:
    """Return the language of this terminal, as long as no configuration names one."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "de" if next(filter(None, names), "").startswith("de") else "en"


def _settings() -> Settings:
    """Read pelicanconf.py of this folder; without one, take what lies where it usually does."""
    root = Path.cwd()
    if not Path(CONFIG).exists():
        found = tuple(sorted((root / "bibliography").glob("*.bib")))
        return Settings(root, root / "content", found, message_language=_spoken())
    sys.path[:0] = [str(root), str(root / "plugins")]
    try:
        values: dict[str, Any] = runpy.run_path(CONFIG)
    except Exception as error:  # the file is a program of the author's
        cause = f"{type(error).__name__}: {error}"
        raise CannotRun(
            f"{CONFIG} bricht ab mit {cause}", f"{CONFIG} stops with {cause}"
        ) from error
    return read_settings(values, root)
