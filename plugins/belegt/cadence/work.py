"""Work: pieces that are not published yet, from the first idea to the finished text."""

from dataclasses import dataclass
from datetime import date

from belegt.cadence.effort import Effort
from belegt.cadence.publication import Kind
from belegt.cadence.stage import Stage, Step


@dataclass(frozen=True, slots=True)
class Work:
    """A piece in the making; ``planned`` is the day it is meant for, and publishes nothing.

    ``path`` is its file, empty for an idea that is only a line in the file of ideas.
    """

    title: str
    kind: Kind = ""
    field: str = ""
    steps: tuple[Step, ...] = (Step(Stage.DRAFT),)
    planned: date | None = None
    effort: Effort | None = None
    path: str = ""

    @property
    def stage(self) -> Stage:
        """Return where it stands."""
        return self.steps[-1].stage

    @property
    def since(self) -> date | None:
        """Return when it got there, None if nobody wrote it down."""
        return self.steps[-1].since

    @property
    def spent(self) -> float:
        """Return the hours it has taken so far."""
        return self.effort.hours if self.effort else 0.0

    def remaining(self, expected: float) -> float:
        """Return the hours it still needs of ``expected``: nothing when it is ready."""
        return 0.0 if self.stage is Stage.READY else max(expected - self.spent, 0.5)
