"""Terminals: a report as it is, with colour where there is some; every mark says it without."""

import sys

from rich.console import Console  # noqa: TID251 -- the one module for the terminal
from rich.text import Text as Styled  # noqa: TID251 -- as above

STYLES = (
    (r"●", "green"),
    (r"◐", "yellow"),
    (r"×", "red"),
    (r"(?m)^[A-ZÄÖÜ][\wäöüß]*(?: [\wäöüß]+)?(?= {2,}\S)", "dim"),
)


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
