"""Amendments: one field of a post's front matter set anew, and nothing else changed."""

import os
import tempfile
from pathlib import Path

from belegt.prose.frontmatter import Field, read_front_matter

_MODE = 0o644  # of a new file; mkstemp makes them readable for nobody else


def amend(source: str, names: tuple[str, ...], new_name: str, value: str) -> str:
    """Return ``source`` with the first field of ``names`` set to ``value``.

    A post without such a field gets ``new_name`` below its last field; every other character
    stays, line ends too.
    """
    fields, _ = read_front_matter(source.replace("\r\n", " \n"))  # as long as the source
    field = next((one for one in fields if one.name.lower() in names), None)
    if field is not None:
        gap = "" if field.start > field.name_start + len(field.name) + 1 else " "
        return f"{source[: field.start]}{gap}{value}{source[field.end :]}"
    at = _below(fields, source)
    newline = "\r\n" if "\r\n" in (source[:at] if fields else source) else "\n"
    before = newline if fields and not source[:at].endswith("\n") else ""
    behind = newline if not fields and source[at:].strip() else ""  # the text is no part of it
    return f"{source[:at]}{before}{new_name}: {value}{newline}{behind}{source[at:]}"


def replace_file(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` in one step: whoever reads it sees the old or the new file."""
    replace_bytes(path, text.encode())


def replace_bytes(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` in one step; a link stays one, a file keeps its mode."""
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        new.chmod(path.stat().st_mode if path.exists() else _MODE)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def read_exactly(path: Path) -> str:
    """Return the text of a file with its line ends as they are."""
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def _below(fields: tuple[Field, ...], source: str) -> int:
    """Return where a line can be added to the front matter."""
    if not fields:
        return len(source) - len(source.lstrip("\ufeff"))
    newline = source.find("\n", max(field.end for field in fields))
    return len(source) if newline < 0 else newline + 1
