"""Releases: a site is built into a folder of its own and put in place by one atomic step.

Pelican empties and fills its output while it works; a build that is rejected, killed or out of disk
would leave half a site. So a build never writes where readers look: the visible folder is a
symbolic link, and publishing replaces the link (POSIX ``rename``, atomic).
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from belegt.finding import Problem
from belegt.refusal import reason

KEPT = 2  # the release in place and the one before it, to go back to


class NotReleased(Problem):
    """The new site could not be put in place; the old one still is."""


def build(config: Path, output: Path, overrides: Mapping[str, str] | None = None) -> int:
    """Build the site of ``config`` and put it at ``output``; return Pelican's exit code.

    The code is 2 where Pelican could not be started; why has been said then.

    ``overrides`` are settings in JSON notation. Unless the code is 0, ``output`` stays as it was.

    Raises:
        NotReleased: there is no ``config``, or the folder beside ``output`` cannot be written.
    """
    if not config.is_file():
        raise NotReleased(f"{config} gibt es nicht", f"there is no {config}")
    store = output.parent / f".belegt-{output.name}"
    try:
        store.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix="release-", dir=store))
        new.chmod(0o755)
    except OSError as error:
        raise NotReleased(
            f"{store} lässt sich nicht beschreiben: {reason(error).de}",
            f"cannot write to {store}: {reason(error).en}",
        ) from error
    code = _pelican(config, new, overrides or {})
    if code != 0:
        shutil.rmtree(new, ignore_errors=True)
        return code
    put_in_place(new, output)
    forget_old(store, output)
    return 0


def put_in_place(new: Path, output: Path) -> None:
    """Make ``output`` a link to ``new`` in one step; a real folder there is moved aside first.

    Raises:
        NotReleased: ``output`` is a file, or the folder around it cannot be written.
    """
    link = new.with_name(f"{new.name}.link")
    try:
        if output.is_dir() and not output.is_symlink():
            output.rename(new.with_name(f"release-before-{new.name}"))
        elif output.exists() and not output.is_symlink():
            raise NotReleased(
                f"{output} ist eine Datei; entferne sie, dorthin kommt die Site",
                f"{output} is a file; remove it, the site goes there",
            )
        link.symlink_to(os.path.relpath(new, output.parent), target_is_directory=True)
        link.replace(output)
    except OSError as error:
        raise NotReleased(
            f"die Site lässt sich nicht nach {output} stellen: {reason(error).de}",
            f"cannot put the site at {output}: {reason(error).en}",
        ) from error


def forget_old(store: Path, output: Path) -> None:
    """Remove all releases in ``store`` but the one in place and the one before it."""
    current = output.resolve()
    releases = sorted(store.glob("release-*"), key=lambda path: path.stat().st_mtime, reverse=True)
    others = [path for path in releases if path.resolve() != current]
    for path in others[KEPT - 1 :]:
        shutil.rmtree(path, ignore_errors=True)


def _pelican(config: Path, output: Path, overrides: Mapping[str, str]) -> int:
    extra: Sequence[str] = [f"{name}={value}" for name, value in overrides.items()]
    command = [sys.executable, "-m", "belegt.building", str(config), "-o", str(output)]
    finished = subprocess.run([*command, *(["-e", *extra] if extra else [])], check=False)
    return finished.returncode
