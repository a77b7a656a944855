"""Plan files: pauses and ideas in ``cadence/plan.toml``, which the author edits."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from belegt.cadence.place import Step
from belegt.cadence.plan_rules import UNREADABLE_PLANS
from belegt.finding import Finding, Location, Text

_LINE = re.compile(r"at line (?P<line>\d+)")


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A file in TOML with ``[[pauses]]`` and ``[[ideas]]``; findings are placed in its lines."""

    path: str
    source: str = ""
    setting: str = "cadence/plan.toml"

    def locate(self, steps: tuple[Step, ...], *, at_name: bool = False) -> Location:
        """Return the place of the value, or of its name, that ``steps`` lead to."""
        lines, number = self.source.split("\n"), 0
        if len(steps) > 1:
            number = self._header(str(steps[0]), int(steps[1]))
        name = str(steps[-1]) if steps else ""
        pattern = re.compile(rf"[ \t]*(?P<name>\"?{re.escape(name)}\"?)[ \t]*=[ \t]*(?P<value>.*)")
        for index in range(number, len(lines)):
            match = pattern.match(lines[index])
            if match:
                start, end = match.span("name" if at_name else "value")
                return Location(self.path, index + 1, start + 1, index + 1, end + 1)
            if index > number and lines[index].startswith("["):
                break
        return Location(self.path, number + 1, 1, number + 1, 1)

    def _header(self, name: str, row: int) -> int:
        """Return the index of the line that opens the table number ``row`` of ``name``."""
        lines = self.source.split("\n")
        opening = re.compile(rf"[ \t]*\[\[[ \t]*{re.escape(name)}[ \t]*\]\]")
        found = [number for number, line in enumerate(lines) if opening.match(line)]
        return found[row] if row < len(found) else 0


def read_values(file: PlanFile) -> tuple[Mapping[str, object], tuple[Finding, ...]]:
    """Return what ``file`` holds; what is no TOML is a finding with its line."""
    try:
        return tomllib.loads(file.source), ()
    except tomllib.TOMLDecodeError as error:
        match = _LINE.search(str(error))
        line = int(match["line"]) if match else 1
        message = Text(f"kein TOML: {error}", f"this is no TOML: {error}")
        help_ = Text(
            "schreib Zeilen wie „title = 'Wer wartet'“ unter „[[ideas]]“",
            "write lines such as “title = 'Who waits'” below “[[ideas]]”",
        )
        place = Location(file.path, line, 1, line, 1)
        return {}, (UNREADABLE_PLANS.finding(place, message, help_),)
