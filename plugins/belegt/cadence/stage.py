"""Stages: how far a piece has come, and since when."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from re import split

from belegt.finding import nearest


class Stage(Enum):
    """From an idea to a piece that only waits for its day."""

    IDEA = "idea"
    DRAFT = "draft"
    REVIEW = "review"
    READY = "ready"


NAMES = {
    "idea": Stage.IDEA,
    "idee": Stage.IDEA,
    "draft": Stage.DRAFT,
    "entwurf": Stage.DRAFT,
    "review": Stage.REVIEW,
    "prüfung": Stage.REVIEW,
    "ready": Stage.READY,
    "fertig": Stage.READY,
}


class UnknownStage(ValueError):  # noqa: N818 -- named for what is wrong
    """A text that is no stage; ``part`` is what stands in the way, ``meant`` the nearest name."""

    def __init__(self, part: str) -> None:
        super().__init__(f"there is no stage “{part}”")
        self.part = part
        self.meant = nearest(part.partition(" ")[0].lower(), tuple(NAMES)) or ""


@dataclass(frozen=True, slots=True)
class Step:
    """A stage and the day on which it was reached, where that was written down."""

    stage: Stage
    since: date | None = None


def parse_stages(text: str) -> tuple[Step, ...]:
    """Read “idea 2026-10-01, draft 2026-11-02”; the last one is where the piece stands.

    Raises:
        UnknownStage: a part is no stage, or its day is no day.
    """
    return tuple(_step(part) for part in split(r"\s*[,;]\s*", text.strip()))


def _step(part: str) -> Step:
    name, _, day = part.partition(" ")
    try:
        return Step(NAMES[name.lower()], date.fromisoformat(day.strip()) if day else None)
    except (KeyError, ValueError) as error:
        raise UnknownStage(part) from error
