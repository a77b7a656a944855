"""The command ``belegt``: all that an author asks for, also outside a Pelican site."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

from belegt.arguments import Run, parse
from belegt.configuration import CONFIG, configured
from belegt.finding import Language, Problem
from belegt.message_language import written

CANNOT_RUN = 2


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
source_command = _Module("belegt.source_command")
cite_command = _Module("belegt.cite_command")


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


def _author_language() -> Language:
    """Return the language that the configuration names, even if it breaks, or the terminal's."""
    try:
        return configured().message_language
    except Problem:
        return written(Path(CONFIG))


_RUNS: Mapping[str, Run] = {
    "check": checking.check,
    "claims": checking.claims,
    "cadence": command.cadence,
    "plan": command.plan,
    "effort": command.effort,
    "new": command.new,
    "sources": source_command.sources,
    "cite": cite_command.cite,
}
