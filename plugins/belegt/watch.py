"""Watching: what the author changes, also where an editor replaces the file by a new one."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from watchfiles import watch  # noqa: TID251 - the one module that watches

_LOOK_AGAIN = 500  # milliseconds


def changes(places: Callable[[], Sequence[Path]]) -> Iterator[None]:
    """Yield once for every burst of changes in the files and folders that ``places`` names.

    The system watches a file and not its name: one that was replaced, or deleted and made again,
    would be lost. So what stands behind the names is compared twice a second.
    """
    while True:
        behind = _behind(places())
        for found in watch(*behind, debounce=300, rust_timeout=_LOOK_AGAIN, yield_on_timeout=True):
            is_other = _behind(places()) != behind
            if found or is_other:
                yield
            if is_other:
                break


def _behind(places: Sequence[Path]) -> dict[Path, int]:
    """Return the number of what each name stands for; a name that stands for nothing has none."""
    return {place: place.stat().st_ino for place in places if place.exists()}
