"""The configuration of a command: ``pelicanconf.py`` of this folder, or what usually lies there."""

import runpy
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from belegt.finding import Problem
from belegt.message_language import spoken
from belegt.settings import Settings, read_settings

CONFIG = "pelicanconf.py"


class CannotRun(Problem):
    """The command has nothing to work on; the message says what is missing."""


def configured() -> Settings:
    """Read pelicanconf.py of this folder; without one, take what lies where it usually does.

    Raises:
        CannotRun: the file stops with an error of its own.
    """
    root = Path.cwd()
    if not Path(CONFIG).exists():
        found = tuple(sorted((root / "bibliography").glob("*.bib")))
        return Settings(root, root / "content", found, message_language=spoken())
    sys.path[:0] = [str(root), str(root / "plugins")]
    try:
        values: dict[str, Any] = runpy.run_path(CONFIG)
    except Exception as error:  # the file is a program of the author's
        cause = f"{type(error).__name__}: {error}"
        raise CannotRun(
            f"{CONFIG} bricht ab mit {cause}", f"{CONFIG} stops with {cause}"
        ) from error
    return read_settings(values, root)


def today(timezone: str) -> date:
    """Return the day on a calendar in ``timezone``."""
    return datetime.now(ZoneInfo(timezone)).date()
