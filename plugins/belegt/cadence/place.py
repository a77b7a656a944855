"""Places: where a value of the cadence is written, in ``pelicanconf.py`` or in a file of plans."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from belegt.finding import Location

Step = str | int


class File(Protocol):
    """What can say where a value is written."""

    @property
    def setting(self) -> str:
        """Return what the author takes it for: the setting, or the name of the file."""

    def locate(self, steps: tuple[Step, ...], *, at_name: bool = False) -> Location:
        """Return the place of a value, or of its name."""


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """The file the settings were read from; without its source every place is its first line."""

    path: str
    source: str = ""
    setting: str = "CADENCE"

    def locate(self, steps: tuple[Step, ...], *, at_name: bool = False) -> Location:
        """Return the place of a value, or of its name, reached from ``CADENCE`` by ``steps``.

        Where the settings are computed rather than written down, it is the nearest place that is.
        """
        node = self._assigned()
        for number, step in enumerate(steps, start=1):
            found = dict(_children(node)).get(step)
            if found is None:
                break
            name, value = found
            node = name if at_name and number == len(steps) else value
        return self._span(node) if node is not None else Location(self.path)

    def _assigned(self) -> ast.expr | None:
        """Return what ``CADENCE`` is set to, the last time it is."""
        try:
            module = ast.parse(self.source)
        except (SyntaxError, ValueError):
            return None  # not Python, so that there is no better place than the file
        values = [
            statement.value
            for statement in module.body
            if isinstance(statement, ast.Assign | ast.AnnAssign) and _names_cadence(statement)
        ]
        return values[-1] if values else None

    def _span(self, node: ast.expr) -> Location:
        end_line = node.end_lineno or node.lineno
        return Location(
            self.path,
            node.lineno,
            self._column(node.lineno, node.col_offset),
            end_line,
            self._column(end_line, node.end_col_offset or 0),
        )

    def _column(self, line: int, offset: int) -> int:
        """Turn an offset in bytes, which is what ``ast`` counts, into a column."""
        # not str.splitlines, which knows more line ends than Python's own grammar
        text = re.split(r"\r\n|\r|\n", self.source)[line - 1].encode()
        return len(text[:offset].decode()) + 1


def _names_cadence(statement: ast.Assign | ast.AnnAssign) -> bool:
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return any(isinstance(target, ast.Name) and target.id == "CADENCE" for target in targets)


def _children(node: ast.expr | None) -> Iterator[tuple[Step, tuple[ast.expr, ast.expr]]]:
    """Yield the names and values of a literal; in a list the name of a value is itself."""
    if isinstance(node, ast.Dict):
        for name, value in zip(node.keys, node.values, strict=True):
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield name.value, (name, value)
    elif isinstance(node, ast.List | ast.Tuple):
        for number, value in enumerate(node.elts):
            yield number, (value, value)
