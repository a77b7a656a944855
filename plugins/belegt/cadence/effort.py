"""Effort: the hours a post took, stage by stage, as its author wrote them down."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

MOST_HOURS = 1000.0  # of one entry; more is a slip
PRIOR_POSTS = 3
_HOURS = r"(?P<number>\d{1,4}(?:[.,]\d{1,2})?) ?(?P<unit>h|min)"
_ENTRY = re.compile(rf"(?:(?P<name>[^\W\d_][\w-]{{0,30}}):? )?{_HOURS}", re.IGNORECASE)
_AMOUNT = re.compile(_HOURS, re.IGNORECASE)


class UnreadableEffort(ValueError):  # noqa: N818 -- named for what is wrong
    """A text that is no effort; ``part`` is what stands in the way."""

    def __init__(self, part: str) -> None:
        super().__init__(f"cannot read “{part}” as an effort")
        self.part = part


@dataclass(frozen=True, slots=True)
class Effort:
    """Hours by the name of their stage, in the order in which they were written."""

    stages: tuple[tuple[str, float], ...] = ()

    @property
    def hours(self) -> float:
        """Return all hours together."""
        return sum(hours for _, hours in self.stages)

    def plus(self, hours: float, name: str) -> "Effort":
        """Return the effort with ``hours`` more in the stage ``name``, in capitals or not."""
        known = [one for one, _ in self.stages if one.casefold() == name.casefold()]
        if not known:
            return Effort((*self.stages, (name, hours)))
        return Effort(
            tuple((one, spent + hours if one == known[0] else spent) for one, spent in self.stages)
        )

    def __str__(self) -> str:
        return ", ".join(f"{name} {hours:g}h".strip() for name, hours in self.stages)


def parse_effort(text: str) -> Effort:
    """Read “research 14h, writing 5,5h”; a single number may stand without a stage.

    Raises:
        UnreadableEffort: a part is no stage with its hours or minutes.
    """
    effort = Effort()
    for part in re.split(r"\s*(?:;|,(?!\d))\s*", text.strip()):
        match = _ENTRY.fullmatch(part)
        if match is None:
            raise UnreadableEffort(part)
        effort = effort.plus(_hours(match, part), match["name"] or "")
    return effort


def parse_hours(text: str) -> float:
    """Read “2h”, “1,5 h” or “45min” as hours.

    Raises:
        UnreadableEffort: it is none of these, or nothing at all.
    """
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        raise UnreadableEffort(text)
    return _hours(match, text)


def expected_effort(past: Iterable[float], prior: float) -> float:
    """Return (n median + 3 prior) / (n + 3): what the next post of a kind will take, in hours."""
    hours = tuple(past)
    middle = median(hours) if hours else 0.0
    return (len(hours) * middle + PRIOR_POSTS * prior) / (len(hours) + PRIOR_POSTS)


def _hours(match: re.Match[str], part: str) -> float:
    number = float(match["number"].replace(",", "."))
    hours = number / 60 if match["unit"].lower() == "min" else number
    if not 0 < hours <= MOST_HOURS:
        raise UnreadableEffort(part)
    return round(hours, 2)
