"""Stops: the end of a build, told in one line and not in a traceback."""

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import Any

from jinja2 import TemplateSyntaxError

from belegt.finding import Language, Text
from belegt.refusal import reason


class GateClosed(SystemExit):
    """The site has errors and is not written; all has been said, the exit code is 1.

    Pelican prints the traceback of an Exception over any message; a SystemExit it lets pass.
    """

    def __init__(self, message: str) -> None:
        super().__init__(1)
        print(f"belegt: {message}", file=sys.stderr)  # noqa: T201 - this is the terminal


def refuse_file(output: Path, language: Language) -> None:
    """Say that a file stands where the site is to go, before Pelican stumbles over it.

    Raises:
        GateClosed: ``output`` is a file.
    """
    if output.is_file():
        words = Text(
            f"{output} ist eine Datei; entferne sie, dorthin kommt die Site",
            f"{output} is a file; remove it, the site goes there",
        )
        raise GateClosed(words.in_language(language))


def guard(generators: Iterable[Any], output: Path, language: Language) -> None:
    """Make ``generators`` say in words why they cannot write: the disk, or a template."""
    for one in generators:
        if hasattr(one, "generate_output"):
            one.generate_output = told(one.generate_output, output, language)


def told(write: Callable[..., None], output: Path, language: Language) -> Callable[..., None]:
    """Return ``write`` with a GateClosed where the operating system or a template is against it."""

    @wraps(write)
    def writing(*arguments: Any) -> None:
        try:
            write(*arguments)
        except TemplateSyntaxError as error:
            place = f"{error.filename or error.name}:{error.lineno}"
            words = Text(
                f"die Vorlage {place} ist nicht zu verstehen: {error.message}",
                f"the template {place} cannot be understood: {error.message}",
            )
            raise GateClosed(words.in_language(language)) from error
        except OSError as error:
            if error.errno is None:  # a template that is missing is one as well
                raise
            place, why = f"{error.filename}: " if error.filename else "", reason(error)
            words = Text(
                f"die Site in {output} ist unfertig: {place}{why.de}",
                f"the site in {output} is unfinished: {place}{why.en}",
            )
            raise GateClosed(words.in_language(language)) from error

    return writing
