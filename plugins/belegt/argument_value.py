"""Values of arguments: days and words, refused in the author's language.

Each function takes ``say``, which chooses the language of what is said, and returns what
``argparse`` calls a type; that raises ArgumentTypeError with what is wrong.
"""

import argparse
import re
from collections.abc import Callable
from datetime import date

_FIRST_YEAR, _LAST_YEAR = 1990, 2200

Say = Callable[[str, str], str]


def as_of(say: Say) -> Callable[[str], date | None]:
    """Read a day, or None for today, which the time zone of the site decides."""

    def read(text: str) -> date | None:
        return None if text == "today" else day(say)(text)

    return read


def day(say: Say) -> Callable[[str], date]:
    """Read a day in the time of blogs."""

    def read(text: str) -> date:
        try:
            found = date.fromisoformat(text)
        except ValueError as error:
            words = say(
                f"{text} ist kein Tag; schreib ihn so: 2026-11-22",
                f"{text} is no day; write it as 2026-11-22",
            )
            raise argparse.ArgumentTypeError(words) from error
        if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
            words = say(
                f"{text} liegt nicht in der Zeit der Blogs", f"{text} is not in the time of blogs"
            )
            raise argparse.ArgumentTypeError(words)
        return found

    return read


def word(say: Say) -> Callable[[str], str]:
    """Read a single word."""

    def read(text: str) -> str:
        if not re.fullmatch(r"[^\W\d_][\w-]{0,30}", text):
            words = say(
                f"„{text}“ ist kein einzelnes Wort wie Recherche",
                f"“{text}” is no single word, such as research",
            )
            raise argparse.ArgumentTypeError(words)
        return text

    return read
