"""A real Chromium: found, else installed where that works as root, else asked for."""

import os
import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ON_MACOS = (
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
)
# Nothing here may ask the network for anything but the pages under test.
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
ADVICE = (
    "the browser tests need Chromium: install it (Debian and Ubuntu: sudo apt-get install chromium libatomic1;"
    " macOS: brew install --cask chromium) or name one: CHROMIUM=/path/to/chromium"
)


class NoChromium(Exception):  # noqa: N818 -- named for what is wrong
    """There is no Chromium and no way to install one; the message says what to do."""


def chromium() -> str:
    """Return the path of a Chromium that can be driven.

    Raises:
        NoChromium: none was found, and none could be installed.
    """
    missing = [] if _found() else ["chromium"]
    # The driver brings its own Node.js, which a small Debian cannot load without this.
    if sys.platform == "linux" and find_library("atomic") is None:
        missing.append("libatomic1")
    if missing:
        _install(missing)
    found = _found()
    if found is None:
        raise NoChromium(ADVICE)
    return found


def _found() -> str | None:
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    on_path = (shutil.which(name) for name in NAMES)
    in_applications = (str(path) for path in ON_MACOS if path.exists())
    return next(filter(None, (*on_path, *in_applications)), None)


def _install(packages: list[str]) -> None:
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise NoChromium(ADVICE)
    for command in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        done = subprocess.run(
            ("apt-get", "-qq", *command), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise NoChromium(f"{ADVICE}\napt-get said: {done.stderr.strip()}")


if __name__ == "__main__":
    print(chromium())  # noqa: T201 - for whoever wants it there before the tests run side by side
