"""The command ``belegt``: all that an author asks for, also outside a Pelican site."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path

from belegt import command, source_command
from belegt.arguments import Run, parse
from belegt.configuration import CONFIG, CannotRun, configured, spoken
from belegt.finding import Language, Problem, has_errors
from belegt.gate.audit import MARKDOWN, audit, posts_below
from belegt.report.json import json_report
from belegt.report.text import text_report
from belegt.settings import Settings

CANNOT_RUN = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 without errors, 1 with, 2 when it could not run.

    ``belegt cadence`` returns 0 fine, 1 late, 2 silent.
    """
    if isinstance(sys.stdout, TextIOWrapper):  # a terminal without umlauts gets them escaped
        sys.stdout.reconfigure(errors="backslashreplace")
    options = parse(arguments, _RUNS, _author_language)
    try:
        return int(options.run(options))
    except Problem as problem:
        words = problem.text.in_language(options.language or _author_language())
        print(f"belegt: {words}", file=sys.stderr)  # noqa: T201 - this is the terminal
        return CANNOT_RUN
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT_RUN


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


_RUNS: Mapping[str, Run] = {
    "check": _check,
    "cadence": command.cadence,
    "plan": command.plan,
    "effort": command.effort,
    "new": command.new,
    "sources": source_command.sources,
    "cite": source_command.cite,
}
