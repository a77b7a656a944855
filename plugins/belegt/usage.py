"""Usage: argparse's own few sentences in German, and its silence until a language is known.

argparse finds translations only in compiled catalogues; so its two functions for them are lent to
us while a parser speaks. A sentence that we do not know stays English.
"""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from gettext import gettext, ngettext
from types import MappingProxyType
from typing import Any, NoReturn

from belegt.finding import Language

_ERROR = MappingProxyType({"%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n"})
_GERMAN = _ERROR | {
    "usage: ": "Aufruf: ",
    "positional arguments": "Angaben",
    "options": "Optionen",
    "show this help message and exit": "diese Hilfe zeigen",
    "the following arguments are required: %s": "es fehlt: %s",
    "unrecognized arguments: %s": "damit ist nichts anzufangen: %s",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r gibt es nicht; möglich: %(choices)s"
    ),
    "not allowed with argument %s": "geht nicht zusammen mit %s",
    "expected one argument": "dahinter fehlt eine Angabe",
    "expected at least one argument": "dahinter fehlt mindestens eine Angabe",
    "expected at most one argument": "dahinter steht höchstens eine Angabe",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s kann mehreres heißen: %(matches)s"
    ),
    "ignored explicit argument %r": "hierzu gehört keine Angabe: %r",
}


class NotUnderstood(Exception):  # noqa: N818 - named for what it says
    """There is something to print: the help, or what is wrong with the arguments."""


class SilentParser(argparse.ArgumentParser):
    """Raises NotUnderstood where another one would print and exit."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with the arguments."""
        raise NotUnderstood(message)

    def print_help(self, file: object = None) -> NoReturn:
        """Raise that help is asked for; ``file`` is argparse's."""
        raise NotUnderstood(file)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Let argparse speak ``language`` for a while."""
    words = _GERMAN if language == "de" else _ERROR
    module: Any = argparse
    module._ = lambda message: words.get(message, message)
    module.ngettext = lambda one, many, number: one if number == 1 else many
    try:
        yield
    finally:
        module._, module.ngettext = gettext, ngettext
