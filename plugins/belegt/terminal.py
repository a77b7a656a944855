"""Terminals: a report as it is, with colour where there is some; every mark says it without."""

import sys
from collections.abc import Sequence

from rich.console import Console  # noqa: TID251 -- the one module for the terminal
from rich.table import Table  # noqa: TID251 -- as above
from rich.text import Text as Styled  # noqa: TID251 -- as above

STYLES = (
    (r"●", "green"),
    (r"◐", "yellow"),
    (r"×", "red"),
    (r"(?m)^[A-ZÄÖÜ][\wäöüß]*(?: [\wäöüß]+)?(?= {2,}\S)", "dim"),
)

_WIDEST = 20  # of a column, so that there is room for the last one


def show(report: str) -> None:
    """Print ``report``: to a terminal in colour, unless NO_COLOR is set, elsewhere as it is."""
    if not sys.stdout.isatty():
        print(report, end="")  # noqa: T201 - this is the terminal
        return
    styled = Styled(report)
    styled.stylize("bold", 0, max(report.find("\n\n"), 0))
    for pattern, style in STYLES:
        styled.highlight_regex(pattern, style)
    Console(highlight=False, soft_wrap=True).print(styled, end="")


def show_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print ``rows`` below ``header``: cut to fit a terminal, whole elsewhere."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    if not sys.stdout.isatty():
        for row in (header, *rows):
            cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            print("  ".join(cells).rstrip())  # noqa: T201 - this is the terminal
        return
    console = Console(highlight=False)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    room = console.width
    for name, longest in zip(header, widths, strict=True):
        width = max(min(longest, _WIDEST, room), 1)
        is_last = name == header[-1]
        table.add_column(name, no_wrap=True, overflow="ellipsis", width=room if is_last else width)
        room = max(room - width - 2, 1)
    for row in rows:
        table.add_row(*map(Styled, row))
    console.print(table)
