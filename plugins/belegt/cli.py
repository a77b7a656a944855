"""The command ``belegt``: check, claims, cadence, plan, effort and new, also without a site."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from belegt.configuration import configured, spoken
from belegt.finding import LANGUAGES, Language, Problem
from belegt.kind import KINDS

CANNOT_RUN = 2
FORMATS = ("text", "json", "github", "sarif")
_FIRST_YEAR, _LAST_YEAR = 1990, 2200


class _Module:
    """A module of commands that is loaded when one of them runs: loading all takes longest."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Callable[[argparse.Namespace], int]:
        def run(options: argparse.Namespace) -> int:
            return int(getattr(import_module(self._name), name)(options))

        return run


checking = _Module("belegt.checking")
command = _Module("belegt.command")


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
    _add_check(commands)
    _add_commands(commands)
    return parser


def _add_check(commands: Any) -> None:
    """Add the commands that check."""
    check = commands.add_parser(
        "check",
        help="check posts and library without building",
        epilog="exit code: 0 without errors, 1 with, 2 when it could not run",
    )
    check.add_argument("--format", choices=FORMATS, default="text")
    check.add_argument("--statistics", action="store_true", help="only count findings by rule")
    check.add_argument("--coverage", action="store_true", help="also say it of each post")
    check.add_argument("--list-exceptions", action="store_true", help="list the marks in posts")
    check.add_argument("--write-baseline", action="store_true", help="let today's findings pass")
    check.add_argument("--explain", metavar="RULE", help="show the page of a rule")
    check.set_defaults(run=checking.check)
    claims = commands.add_parser("claims", help="list the claims of posts and what covers them")
    claims.add_argument("--format", choices=("text", "json"), default="text")
    claims.set_defaults(run=checking.claims)
    for one in (check, claims):
        one.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="posts or folders")
        one.add_argument("--library", nargs="+", type=Path, metavar="FILE", help="BibTeX files")
        one.add_argument("--language", choices=LANGUAGES, help="of the messages")
        one.add_argument("--post-language", choices=LANGUAGES, help="of posts that name none")


def _add_commands(commands: Any) -> None:
    """Add the commands for authors."""
    cadence = commands.add_parser("cadence", help="say how the promised rhythm is kept")
    cadence.add_argument("--as-of", type=_day, metavar="DAY", help="such as 2026-11-22, or today")
    cadence.add_argument("--format", choices=("text", "json"), default="text")
    cadence.add_argument("--calendar", type=Path, metavar="FILE", help="also write a calendar")
    cadence.set_defaults(run=command.cadence)
    plan = commands.add_parser("plan", help="show the next slots, or plan a draft for a day")
    plan.add_argument("post", nargs="?", metavar="POST", help="its file or its slug")
    plan.add_argument("day", nargs="?", type=_day, metavar="DATE")
    plan.add_argument("--as-of", type=_day, metavar="DAY", help="such as 2026-11-22, or today")
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
    for one in (cadence, plan, effort, new):
        one.add_argument("--language", choices=LANGUAGES, help="of the messages")


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


def _word(text: str) -> str:
    if not re.fullmatch(r"[^\W\d_][\w-]{0,30}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no single word, such as research")
    return text


def _author_language() -> Language:
    """Return the language that the configuration names, if it can be read, or the terminal's."""
    try:
        return configured().message_language
    except Problem:
        return spoken()
