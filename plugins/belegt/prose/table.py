"""Tables: rows of cells between pipes, as Python-Markdown splits them."""

import itertools
import re
from collections.abc import Sequence

from belegt.prose.mask import Span

_RULE = re.compile(r"[ ]{0,3}[|:\- \t]+$")
_PIPE_OR_CODE = re.compile(r"\\.|(?P<tics>`+)|(?P<pipe>\|)")


def read_table(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    """Return the cells of the table in ``lines`` of ``text``, none where they are no table."""
    if len(lines) < 2 or "|" not in text[slice(*lines[1])] + text[slice(*lines[0])]:
        return ()
    if not _RULE.match(text[slice(*lines[1])]):
        return ()
    header = _cells(text, lines[0])
    if len(header) != len(_cells(text, lines[1])) or (
        len(header) == 1 and not _has_border(text, lines)
    ):
        return ()
    rows = (header, *(_cells(text, line)[: len(header)] for line in lines[2:]))
    return tuple(cell for row in rows for cell in row)


def _has_border(text: str, lines: Sequence[Span]) -> bool:
    """Say whether each row has an outer pipe, which is what makes a table of one column."""
    rows = (text[slice(*line)].strip() for line in lines)
    return all(row.startswith("|") or row.endswith("|") for row in rows)


def _cells(text: str, line: Span) -> list[Span]:
    """Split a row at the pipes that are not escaped and not in code."""
    row = text[slice(*line)]
    pipes: list[int] = []
    tics = ""
    for match in _PIPE_OR_CODE.finditer(row):
        if match.group("tics"):
            if not tics and row.find(match.group(), match.end()) >= 0:
                tics = match.group()
            elif tics == match.group():
                tics = ""
        elif match.group("pipe") and not tics:
            pipes.append(match.start())
    edges = [-1, *pipes, len(row)]
    spans = [(a + 1, b) for a, b in itertools.pairwise(edges)]
    if pipes and not row[: pipes[0]].strip():
        spans = spans[1:]
    if pipes and not row[pipes[-1] + 1 :].strip() and len(spans) > 1:
        spans = spans[:-1]
    return [(line[0] + start, line[0] + end) for start, end in spans]
