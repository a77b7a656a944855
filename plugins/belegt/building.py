"""Building: Pelican, started only where it can do what it is asked for.

It goes on without a plugin that it cannot import, and so without the gate, and it prints a
traceback over a folder of posts that is not there.
"""

import runpy
import sys
import traceback
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from belegt.finding import Language, Text, language_of

CANNOT_BUILD = 2


def main(config: str) -> None:
    """Run Pelican on the site of ``config``, with the arguments of this process behind it.

    Raises:
        SystemExit: it has ended, with its code; or could not be started, with 2.
    """
    values = _values(Path(config))
    wrong = _no_content(Path(config), values) or _broken_code()
    if wrong:
        print(f"belegt: {wrong.in_language(_language(values))}", file=sys.stderr)  # noqa: T201 - the terminal
        raise SystemExit(CANNOT_BUILD)
    sys.argv[1:] = ["-s", config, *sys.argv[2:]]
    runpy.run_module("pelican", run_name="__main__", alter_sys=True)


def _values(config: Path) -> Mapping[str, Any]:
    """Return the settings as the file makes them; one that breaks is Pelican's to tell."""
    try:
        return runpy.run_path(str(config))
    except Exception:  # noqa: BLE001 - the file is a program of the author's
        return {}


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
        place, cause = _place(error), traceback.format_exception_only(error)[-1].strip()
        return Text(
            f"die Plugins lassen sich nicht laden: {place}: {cause}",
            f"the plugins cannot be loaded: {place}: {cause}",
        )
    return None


def _place(error: Exception) -> str:
    """Return the last line that ran, or that nobody can read, as path:line."""
    if isinstance(error, SyntaxError):
        return f"{error.filename}:{error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}"


if __name__ == "__main__":
    main(sys.argv[1])
