"""Building: Pelican, started only where it can do what it is asked for.

It goes on without a plugin that it cannot import, and so without the gate, and it prints a
traceback over settings that break and over a folder of posts that is not there.
"""

import runpy
import sys
import traceback
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from belegt.finding import Language, Text, language_of
from belegt.message_language import written

CANNOT_BUILD = 2


def main(config: str) -> None:
    """Run Pelican on the site of ``config``, with the arguments of this process behind it.

    Raises:
        SystemExit: it has ended, with its code; or could not be started, with 2.
    """
    try:
        values = runpy.run_path(config)
    except Exception as error:  # noqa: BLE001 - the file is a program of the author's
        _refuse(_broken_settings(Path(config), error), written(Path(config)))
    wrong = _no_content(Path(config), values) or _broken_code()
    if wrong:
        _refuse(wrong, _language(values))
    sys.argv[1:] = ["-s", config, *sys.argv[2:]]
    runpy.run_module("pelican", run_name="__main__", alter_sys=True)


def _refuse(why: Text, language: Language) -> NoReturn:
    print(f"belegt: {why.in_language(language)}", file=sys.stderr)  # noqa: T201 - the terminal
    raise SystemExit(CANNOT_BUILD)


def _language(values: Mapping[str, Any]) -> Language:
    return language_of(str(values.get("BELEGT_LANGUAGE") or values.get("DEFAULT_LANG")), "en")


def _no_content(config: Path, values: Mapping[str, Any]) -> Text | None:
    content = config.parent / str(values.get("PATH", "."))
    if content.is_dir():
        return None
    return Text(
        f"den Ordner {content} gibt es nicht: leg ihn an oder berichtige PATH in {config.name}",
        f"there is no folder {content}: make it, or correct PATH in {config.name}",
    )


def _broken_code() -> Text | None:
    """Return where the plugins break when they are loaded, if they do."""
    try:
        import_module("belegt.plugin")
    except Exception as error:  # noqa: BLE001 - whatever our own code does wrong
        place, cause = _place(error), _cause(error)
        return Text(
            f"die Plugins lassen sich nicht laden: {place}: {cause}",
            f"the plugins cannot be loaded: {place}: {cause}",
        )
    return None


def _broken_settings(config: Path, error: Exception) -> Text:
    place, cause = _place(error), _cause(error)
    return Text(
        f"{config.name} bricht ab: {place}: {cause}", f"{config.name} stops: {place}: {cause}"
    )


def _cause(error: Exception) -> str:
    """Return what is wrong, without the place that a SyntaxError repeats."""
    words = error.msg if isinstance(error, SyntaxError) else error
    return f"{type(error).__name__}: {words}"


def _place(error: Exception) -> str:
    """Return the last line that ran, or that nobody can read, as path:line."""
    if isinstance(error, SyntaxError):
        return f"{error.filename}:{error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}"


if __name__ == "__main__":
    main(sys.argv[1])
