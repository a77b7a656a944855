"""Obstacles: what would keep Pelican in the folder of the content for ever."""

import os
from dataclasses import dataclass
from pathlib import Path

from belegt.finding import Text
from belegt.refusal import is_special

_ENDLESS = Text(
    "führt in einen Ordner um sich selbst; entferne die Verknüpfung",
    "leads to a folder around itself; remove the link",
)
_SPECIAL = Text(
    "ist keine gewöhnliche Datei, sondern eine Pipe oder ein Gerät; entferne sie von dort",
    "is no regular file but a pipe or a device; remove it from there",
)


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One file or link, and what is wrong with it."""

    path: Path
    text: Text


def obstacles_below(path: Path) -> tuple[Obstacle, ...]:
    """Return what stands below ``path`` that Pelican would follow or read without an end.

    Two links to a folder around themselves, and it never ends; a pipe it waits for.
    """
    found: list[Obstacle] = []
    for folder, folders, names in os.walk(path, followlinks=True):
        back = {name for name in folders if leads_back(Path(folder, name))}
        found += [Obstacle(Path(folder, name), _ENDLESS) for name in back]
        folders[:] = [name for name in folders if name not in back]
        special = (one for name in names if is_special(one := Path(folder, name)))
        found += [Obstacle(one, _SPECIAL) for one in special]
    return tuple(sorted(found, key=lambda obstacle: obstacle.path))


def leads_back(folder: Path) -> bool:
    """Say whether ``folder`` is a link to a folder that it stands in."""
    return folder.is_symlink() and folder.parent.resolve().is_relative_to(folder.resolve())
