"""Additions: one entry more at the end of a file, every byte before it as it was."""

from belegt.citations.bib_file import read_bib_file

_BOM = b"\xef\xbb\xbf"


def with_entry(data: bytes, entry: str) -> bytes:
    """Return a file, ``data``, with ``entry`` behind a blank line, its line ends as they are there.

    A byte order mark stays, because nothing is put before it.
    """
    newline = _newline(data)
    gap = b"" if data in {b"", _BOM} else newline * (2 - _ends(data, newline))
    return data + gap + entry.encode().replace(b"\n", newline)


def is_utf8(data: bytes) -> bool:
    """Say whether text can be added to ``data``: in another encoding it would be unreadable."""
    return not read_bib_file("", data)[1]


def _newline(data: bytes) -> bytes:
    if b"\n" not in data and b"\r" in data:
        return b"\r"
    return b"\r\n" if data.count(b"\r\n") * 2 > data.count(b"\n") else b"\n"


def _ends(data: bytes, newline: bytes) -> int:
    """Return with how many line ends, up to two, ``data`` ends."""
    return 2 if data.endswith(newline * 2) else int(data.endswith(newline))
