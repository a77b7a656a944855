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
    whole: list[bytes] = []
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        whole += (len(data).to_bytes(8, "big"), data)
    return hashlib.sha256(b"".join(whole)).hexdigest()


UNUSED_SAVES = 50
"""After so many saves without it, a result is of a text that nobody has any more."""

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


class Packed:
    """A value that another process made, as it came from there and as it is kept."""

    __slots__ = ("data",)

    def __init__(self, value: object) -> None:
        self.data = pickle.dumps(value)

    def value(self) -> Any:
        """Return the value itself."""
        return pickle.loads(self.data)  # noqa: S301 - made by a process of our own


class Cache:
    """A table of pickled values by key in one SQLite file; any damage only costs time.

    The file is ours alone, like Pelican's own pickled cache: never share it or take it from others.
    """

    def __init__(self, path: Path | None, *, unused_saves: int = 0) -> None:
        """Open the cache at ``path``; None keeps nothing.

        What was neither loaded nor saved during the last ``unused_saves`` times that anything new
        was kept is forgotten, so that the file does not grow for ever; 0 forgets nothing.
        """
        self._path = path
        self._unused_saves = unused_saves
        self._used: set[str] = set()

    def load(self, keys: Iterable[str]) -> dict[str, Any]:
        """Return the values known for ``keys``."""
        wanted = list(dict.fromkeys(keys))
        if self._path is None or not self._path.exists():
            return {}
        try:
            with closing(sqlite3.connect(self._path)) as connection:
                found = dict(_rows(connection, wanted))
        except (sqlite3.DatabaseError, *_UNREADABLE):
            return {}  # written by another version, or damaged: work it out again
        self._used |= found.keys()
        return found

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
            with closing(sqlite3.connect(self._path)) as connection, connection:
                _write(connection, values, gone)
                if values and self._unused_saves:
                    _forget(connection, self._used | values.keys(), self._unused_saves)
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


def _write(connection: sqlite3.Connection, values: dict[str, Any], gone: Iterable[str]) -> None:
    connection.execute("CREATE TABLE IF NOT EXISTS result (key TEXT PRIMARY KEY, value BLOB)")
    connection.executemany(
        "INSERT OR REPLACE INTO result VALUES (?, ?)",
        ((key, _packed(value)) for key, value in values.items()),
    )
    connection.executemany("DELETE FROM result WHERE key = ?", ((key,) for key in gone))


def _packed(value: object) -> bytes:
    return value.data if isinstance(value, Packed) else pickle.dumps(value)


def _forget(connection: sqlite3.Connection, used: Iterable[str], unused_saves: int) -> None:
    """Note that ``used`` were, and delete what was not for so many times.

    A file of before knows of no uses: what it has begins to count now.
    """
    connection.execute("CREATE TABLE IF NOT EXISTS used (key TEXT PRIMARY KEY, save INTEGER)")
    ((last,),) = connection.execute("SELECT COALESCE(MAX(save), 0) FROM used")
    connection.execute("INSERT OR IGNORE INTO used SELECT key, ? FROM result", (last,))
    connection.executemany(
        "INSERT OR REPLACE INTO used VALUES (?, ?)", ((key, last + 1) for key in used)
    )
    old = "SELECT key FROM used WHERE save <= ?"
    connection.execute(f"DELETE FROM result WHERE key IN ({old})", (last + 1 - unused_saves,))  # noqa: S608 - our own words
    connection.execute("DELETE FROM used WHERE save <= ?", (last + 1 - unused_saves,))
