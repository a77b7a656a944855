"""Results kept on disk by content, so that nothing unchanged is worked out twice."""

import hashlib
import pickle
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any


def digest(*parts: str | bytes) -> str:
    """Return a key for ``parts``: SHA-256, hexadecimal, their boundaries included."""
    state = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "big"))
        state.update(data)
    return state.hexdigest()


# What unpickling raises for a class that is gone, and for damaged bytes.
_UNREADABLE = (
    pickle.PickleError,
    AttributeError,
    EOFError,
    ImportError,
    LookupError,
    MemoryError,
    OverflowError,
    TypeError,
    ValueError,
)


class Cache:
    """A table of pickled values by key in one SQLite file; any damage only costs time.

    The file is ours alone, like Pelican's own pickled cache: never share it or take it from others.
    """

    def __init__(self, path: Path | None) -> None:
        """Open the cache at ``path``; None keeps nothing."""
        self._path = path

    def load(self, keys: Iterable[str]) -> dict[str, Any]:
        """Return the values known for ``keys``."""
        wanted = list(dict.fromkeys(keys))
        if self._path is None or not self._path.exists():
            return {}
        try:
            with closing(sqlite3.connect(self._path)) as connection:
                return dict(_rows(connection, wanted))
        except (sqlite3.DatabaseError, *_UNREADABLE):
            return {}  # written by another version, or damaged: work it out again

    def load_all(self) -> dict[str, Any]:
        """Return every value that is kept."""
        if self._path is None or not self._path.exists():
            return {}
        try:
            with closing(sqlite3.connect(self._path)) as connection:
                rows = connection.execute("SELECT key, value FROM result")
                return {key: pickle.loads(value) for key, value in rows}  # noqa: S301 - our own file
        except (sqlite3.DatabaseError, *_UNREADABLE):
            return {}

    def save(self, values: dict[str, Any], gone: Iterable[str] = ()) -> None:
        """Keep ``values`` and forget the keys that are ``gone``.

        A disk that is full or read-only is no reason to stop a build.
        """
        gone = tuple(gone)
        if self._path is None or not (values or gone):
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            _write(self._path, values, gone)
        except sqlite3.OperationalError:
            return  # another build is writing, or nobody can: the file itself is sound
        except sqlite3.DatabaseError:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
        except OSError:
            return


def _rows(connection: sqlite3.Connection, keys: list[str]) -> Iterable[tuple[str, Any]]:
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        marks = ",".join("?" * len(part))
        query = f"SELECT key, value FROM result WHERE key IN ({marks})"  # noqa: S608 - only question marks
        for key, value in connection.execute(query, part):
            yield key, pickle.loads(value)  # noqa: S301 - our own file, see the class


def _write(path: Path, values: dict[str, Any], gone: Iterable[str]) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE IF NOT EXISTS result (key TEXT PRIMARY KEY, value BLOB)")
        connection.executemany(
            "INSERT OR REPLACE INTO result VALUES (?, ?)",
            ((key, pickle.dumps(value)) for key, value in values.items()),
        )
        connection.executemany("DELETE FROM result WHERE key = ?", ((key,) for key in gone))
