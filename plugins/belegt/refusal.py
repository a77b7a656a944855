"""Refusals: why a file cannot be read or written, in the author's words and not in C's."""

import errno
import stat
from pathlib import Path
from types import MappingProxyType

from belegt.finding import Text

_WORDS = MappingProxyType(
    {
        errno.EACCES: Text("dir fehlt das Recht dazu", "you lack the permission"),
        errno.EPERM: Text("dir fehlt das Recht dazu", "you lack the permission"),
        errno.ENOENT: Text("dort ist nichts", "nothing is there"),
        errno.EISDIR: Text("das ist ein Ordner, keine Datei", "it is a folder, not a file"),
        errno.ENOTDIR: Text(
            "ein Teil des Pfads ist eine Datei, kein Ordner",
            "a part of the path is a file, not a folder",
        ),
        errno.ENOSPC: Text("der Datenträger ist voll", "the disk is full"),
        errno.EDQUOT: Text("dein Speicherplatz ist aufgebraucht", "your disk quota is used up"),
        errno.EROFS: Text("der Datenträger ist schreibgeschützt", "the disk is read-only"),
        errno.ELOOP: Text("die Verknüpfung führt im Kreis", "the link leads in a circle"),
        errno.ENAMETOOLONG: Text("der Name ist zu lang", "the name is too long"),
        errno.EMFILE: Text("zu viele Dateien sind offen", "too many files are open"),
        errno.EADDRINUSE: Text("er ist schon vergeben", "it is already in use"),
    }
)
_NO_REGULAR_FILE = Text(
    "das ist keine gewöhnliche Datei, sondern eine Pipe oder ein Gerät",
    "it is no regular file but a pipe or a device",
)


class NoRegularFile(OSError):  # noqa: N818 - named for what is wrong
    """A pipe, a socket or a device: reading it would wait for ever."""


def reason(error: OSError) -> Text:
    """Return why the operating system refused; what we have no words for is said in its own."""
    if isinstance(error, NoRegularFile):
        return _NO_REGULAR_FILE
    own = error.strerror or str(error)
    return _WORDS.get(error.errno or 0, Text(own, own))


def read_file(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        OSError: it cannot be read, or is no regular file.
    """
    if is_special(path):
        raise NoRegularFile
    return path.read_bytes()


def is_special(path: Path) -> bool:
    """Say whether something is there that is neither a file nor a folder."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
