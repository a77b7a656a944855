"""Budgets: the hours a week that an author has, and what they are meant for."""

from dataclasses import dataclass

from belegt.cadence.publication import Kind


@dataclass(frozen=True, slots=True)
class Budget:
    """Hours a week, None if nobody says; hours that a post takes before there is one to go by.

    ``share`` is the wanted share of research, None for what the hours allow; ``fields`` are those
    of the compass, empty for those that have posts.
    """

    hours: float | None = None
    research: float = 20.0
    opinion: float = 2.5
    share: float | None = None
    fields: tuple[str, ...] = ()

    def prior(self, kind: Kind) -> float:
        """Return the hours that a post of ``kind`` is thought to take, none being an opinion."""
        return self.research if kind == "research" else self.opinion


NO_BUDGET = Budget()
