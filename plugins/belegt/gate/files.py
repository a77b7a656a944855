"""Files: the posts of a site as they lie on the disk, and what names them and our own code.

This is all that an unchanged site needs, so it loads nothing that reads a post.
"""

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

from belegt.cache import digest
from belegt.finding import Finding, Location
from belegt.gate.obstacle import leads_back
from belegt.refusal import read_file

MARKDOWN = frozenset({".md", ".markdown", ".mkd", ".mdown"})


def posts_below(path: Path) -> tuple[Path, ...]:
    """Return the Markdown files at or below ``path``, in order, links followed, as Pelican does.

    Only a link to a folder around itself is not: it would be followed for ever.
    """
    if not path.is_dir():
        return (path,)
    found: list[Path] = []
    for folder, folders, names in os.walk(path, followlinks=True):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and not leads_back(Path(folder, name))
        )
        found += [Path(folder, name) for name in sorted(names) if Path(name).suffix in MARKDOWN]
    return tuple(found)


def shown(path: Path) -> str:
    """Return ``path`` as a person at this terminal would write it."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links
    relative = os.path.relpath(absolute)
    return absolute if relative.startswith("..") else relative


# What reads posts and libraries, beside our own code, as their folders of metadata are called.
_READERS = frozenset({"bibtexparser", "markdown", "pelican", "python_stdnum", "yasbd_lib"})


@cache
def fingerprint() -> str:
    """Return a key that changes with our own code and the libraries that read for us.

    No result outlives the rules it came from.
    """
    package = Path(__file__).parent.parent
    files = sorted(path for path in package.rglob("*") if path.suffix in {".py", ".lua"})
    return digest(*versions(sys.path), *(path.read_bytes() for path in files))


def versions(places: Iterable[str]) -> tuple[str, ...]:
    """Return the names and versions of the libraries that read for us, installed in ``places``.

    The names of the folders say so; to load ``importlib.metadata`` takes longer than a whole check.
    """
    found: set[str] = set()
    for place in places:
        with suppress(OSError):
            found.update(
                name
                for name in os.listdir(place)  # noqa: PTH208 - names are all we need
                if name.partition("-")[0].lower() in _READERS and name.endswith("-info")
            )
    return tuple(sorted(found))


def load(
    paths: Iterable[Path], unreadable: Callable[[str, OSError], Finding]
) -> tuple[list[tuple[Path, bytes]], list[Finding]]:
    """Return the bytes of what can be read, and what ``unreadable`` says of the others."""
    loaded: list[tuple[Path, bytes]] = []
    missing: list[Finding] = []
    for path in paths:
        try:
            loaded.append((path, read_file(path)))
        except OSError as error:
            missing.append(unreadable(shown(path), error))
    return loaded, missing


class Sources:
    """The texts that findings stand in, each read once; a file that is gone has none."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._lines: dict[str, list[str]] = {}

    def text(self, path: str) -> str:
        """Return the text at ``path``, which is as ``shown`` gives it."""
        if path not in self._texts:
            try:
                data = read_file(Path(path))
            except (OSError, ValueError):  # gone, or a path that is none
                data = b""
            self._texts[path] = data.decode("utf-8-sig", errors="replace")
        return self._texts[path]

    def line(self, location: Location) -> str:
        """Return the line of the source in which ``location`` begins."""
        lines = self._lines.get(location.path)
        if lines is None:
            text = self.text(location.path).replace("\r\n", " \n").replace("\r", "\n")
            lines = self._lines[location.path] = text.split("\n")
        return lines[location.line - 1] if location.line <= len(lines) else ""
