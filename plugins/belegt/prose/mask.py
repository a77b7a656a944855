"""Masks: blanks of equal length over what the reader does not read."""

import re
from collections.abc import Iterable

# Private-use characters, so that no author's text can be taken for a blank.
BLANK = "\ue000"  # nothing is read here
TAIL = "\ue001"  # belongs to the character before, as the rest of an entity does

Span = tuple[int, int]  # source start, source end
Edit = tuple[int, int, str]  # source start, source end, what stands there instead

_RUN = re.compile(f"[^{BLANK}{TAIL}]+{TAIL}*")
_NOT_NEWLINE = re.compile(r"[^\n]")
_RESERVED = dict.fromkeys(map(ord, BLANK + TAIL + "\x02\x03"), "\ufffd")


def normalize(source: str) -> str:
    """Return ``source`` at equal length with one kind of line end and no character of ours."""
    if "\r" in source:
        source = source.replace("\r\n", " \n").replace("\r", "\n")
    if any(map(source.__contains__, (BLANK, TAIL, "\x02", "\x03"))):
        source = source.translate(_RESERVED)
    return source


def hide(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return ``text`` with ``spans``, which are in order, blanked but for their line ends."""
    return edit(text, ((start, end, blanked(text[start:end])) for start, end in spans))


def blanked(text: str) -> str:
    """Return blanks for ``text``, line ends kept."""
    if "\n" not in text:
        return BLANK * len(text)
    return _NOT_NEWLINE.sub(BLANK, text)


def edit(text: str, edits: Iterable[Edit]) -> str:
    """Return ``text`` with ``edits``, which are in order and keep its length, applied."""
    parts: list[str] = []
    done = 0
    for start, end, new in edits:
        if start < done:
            continue  # within what another edit has blanked
        parts += text[done:start], new
        done = end
    parts.append(text[done:])
    return "".join(parts)


def fill(new: str, length: int) -> str:
    """Return ``new`` at ``length``, its rest marked as belonging to its last character."""
    return new + TAIL * (length - len(new))


def read_runs(masked: str, offset: int) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """Return what is left to read of ``masked``, which stands at ``offset``, and where from.

    A run is an offset in the text, and its start and end in the source.
    """
    if BLANK not in masked and TAIL not in masked:
        return masked, ((0, offset, offset + len(masked)),)
    parts: list[str] = []
    runs: list[tuple[int, int, int]] = []
    length = 0
    for match in _RUN.finditer(masked):
        part = match.group().rstrip(TAIL)
        runs.append((length, offset + match.start(), offset + match.end()))
        parts.append(part)
        length += len(part)
    return "".join(parts), tuple(runs)
