"""The command ``belegt``: check, cadence and new, also outside a Pelican site."""

import argparse
import os
import runpy
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from belegt.draft import Draft, start_draft
from belegt.finding import Language, has_errors
from belegt.gate.audit import MARKDOWN, audit, posts_below
from belegt.gate.rhythm import rhythm
from belegt.report.json import json_report
from belegt.report.text import text_report
from belegt.settings import LANGUAGES, Settings, WrongSetting, read_settings

CONFIG = "pelicanconf.py"
CANNOT_RUN = 2


class CannotRun(Exception):  # noqa: N818 - named for what is wrong, as all of ours
    """The command has nothing to work on; the message says what is missing."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 without errors, 1 with, 2 when it could not run.

    ``belegt cadence`` returns 0 fine, 1 late, 2 silent.
    """
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (CannotRun, WrongSetting) as problem:
        print(f"belegt: {problem}", file=sys.stderr)  # noqa: T201 - this is the terminal
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
    new.add_argument("--kind", choices=("recherche", "meinung", "research", "opinion"))
    new.add_argument("--field", default="Kunden", help="of the compass")
    new.set_defaults(run=_new)
    return parser


def _check(options: argparse.Namespace) -> int:
    settings = _settings()
    if options.library:
        settings = replace(settings, library=tuple(options.library))
    language: Language = options.language or settings.message_language
    configured = settings.language if Path(CONFIG).exists() else None
    paths = [post for path in _existing(options.paths, settings) for post in posts_below(path)]
    if not paths:
        raise CannotRun(f"no Markdown files ({', '.join(sorted(MARKDOWN))}) in the paths given")
    findings = audit(paths, settings, options.post_language or configured).findings
    report = json_report if options.format == "json" else text_report
    print(report(findings, language))  # noqa: T201 - this is the report
    return int(has_errors(findings))


def _existing(paths: Sequence[Path], settings: Settings) -> Sequence[Path]:
    wanted = paths or [settings.content]
    missing = [str(path) for path in wanted if not path.exists()]
    if missing:
        raise CannotRun(f"there is no {', '.join(missing)}")
    return wanted


def _settings() -> Settings:
    """Read pelicanconf.py of this folder; without one, take what lies where it usually does."""
    root = Path.cwd()
    if not Path(CONFIG).exists():
        found = tuple(sorted((root / "bibliography").glob("*.bib")))
        spoken: Language = "de" if os.environ.get("LANG", "").startswith("de") else "en"
        return Settings(root, root / "content", found, message_language=spoken)
    sys.path[:0] = [str(root), str(root / "plugins")]
    try:
        values: dict[str, Any] = runpy.run_path(CONFIG)
    except Exception as error:  # noqa: BLE001 - the file is a program of the author's
        raise CannotRun(f"{CONFIG} stops with {type(error).__name__}: {error}") from error
    return read_settings(values, root)
