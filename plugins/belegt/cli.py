"""The command ``belegt``: all that an author asks for, also outside a Pelican site."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from belegt import command, source_command
from belegt.configuration import CONFIG, CannotRun, configured, spoken
from belegt.finding import LANGUAGES, Language, Problem, has_errors
from belegt.gate.audit import MARKDOWN, audit, posts_below
from belegt.kind import KINDS
from belegt.report.json import json_report
from belegt.report.text import text_report
from belegt.settings import Settings

CANNOT_RUN = 2
_FIRST_YEAR, _LAST_YEAR = 1990, 2200


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
    _add_commands(commands)
    return parser


def _add_commands(commands: Any) -> None:
    """Add the commands for authors."""
    cadence = commands.add_parser("cadence", help="say how the promised rhythm is kept")
    cadence.add_argument("--as-of", type=_as_of, metavar="DAY", help="such as 2026-11-22, or today")
    cadence.add_argument("--format", choices=("text", "json"), default="text")
    cadence.add_argument("--calendar", type=Path, metavar="FILE", help="also write a calendar")
    cadence.set_defaults(run=command.cadence)
    plan = commands.add_parser("plan", help="show the next slots, or plan a draft for a day")
    plan.add_argument("post", nargs="?", metavar="POST", help="its file or its slug")
    plan.add_argument("day", nargs="?", type=_day, metavar="DATE")
    plan.add_argument("--as-of", type=_as_of, metavar="DAY", help="such as 2026-11-22, or today")
    plan.set_defaults(run=command.plan)
    effort = commands.add_parser("effort", help="add hours to the effort of a post")
    effort.add_argument("post", metavar="POST", help="its file or its slug")
    effort.add_argument("hours", metavar="HOURS", help="such as 2h or 45min")
    effort.add_argument("stage", metavar="WORK", type=_word, help="such as research or writing")
    effort.set_defaults(run=command.effort)
    new = commands.add_parser("new", help="start a post with its front matter filled in")
    new.add_argument("title", metavar="TITLE")
    new.add_argument("--kind", choices=KINDS, default="meinung")
    new.add_argument("--field", default="Kunden", help="of the compass")
    new.set_defaults(run=command.new)
    for one in (cadence, plan, effort, new, *_source_commands(commands)):
        one.add_argument("--language", choices=LANGUAGES, help="of the messages")


def _source_commands(commands: Any) -> tuple[argparse.ArgumentParser, ...]:
    """Add the commands for the library."""
    sources = commands.add_parser("sources", help="list the sources, or say where one is cited")
    sources.add_argument("words", nargs="*", metavar="KEY or WORD")
    which = sources.add_mutually_exclusive_group()
    which.add_argument("--unused", action="store_true", help="only those that no post cites")
    which.add_argument("--most-cited", action="store_true", help="those cited most often first")
    sources.add_argument("--format", choices=("text", "json"), default="text")
    sources.set_defaults(run=source_command.sources)
    cite = commands.add_parser("cite", help="add a work to the library by its DOI")
    cite.add_argument("doi", metavar="DOI", help="as 10.1287/mnsc.1110.1376, or its address")
    cite.add_argument(
        "--registry", default="https://doi.org", metavar="URL", help="where to ask, if not doi.org"
    )
    cite.set_defaults(run=source_command.cite)
    return sources, cite


def _check(options: argparse.Namespace) -> int:
    settings = configured()
    if options.library:
        settings = replace(settings, library=tuple(options.library))
    language: Language = options.language or settings.message_language
    named = settings.language if Path(CONFIG).exists() else None
    paths = [post for path in _existing(options.paths, settings) for post in posts_below(path)]
    if not paths:
        endings = ", ".join(sorted(MARKDOWN))
        raise CannotRun(
            f"dort liegen keine Markdown-Dateien ({endings})",
            f"there are no Markdown files ({endings}) there",
        )
    findings = audit(paths, settings, options.post_language or named).findings
    if options.format == "json":
        print(json_report(findings, language))  # noqa: T201 - this is the report
    else:
        print(text_report(findings, language, len(paths)))  # noqa: T201 - same
    return int(has_errors(findings))


def _as_of(text: str) -> date | None:
    """Return a day, or None for today, which the time zone of the site decides."""
    return None if text == "today" else _day(text)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-22") from error
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text} is not in the time of blogs")
    return day


def _word(text: str) -> str:
    if not re.fullmatch(r"[^\W\d_][\w-]{0,30}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no single word, such as research")
    return text


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
        return configured().message_language
    except Problem:
        return spoken()
