"""Mixes: which share of research the hours allow, and how long a mix takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from belegt.cadence.budget import Budget
from belegt.cadence.effort import expected_effort
from belegt.cadence.publication import Kind, Publication

RECENT = 7
LARGEST_PART = 12  # “every seventh post” can be kept in mind, “every 23rd” cannot


@dataclass(frozen=True, slots=True)
class Mix:
    """What posts take in hours, against ``hours`` a week and an interval of ``weeks``.

    ``share`` is the research share of the last seven posts, ``allowed`` the one that fits.
    """

    opinion: float
    research: float
    share: float
    hours: float | None = None
    weeks: float | None = None

    @property
    def allowed(self) -> float | None:
        """Return the research share that fits; None where hours or rhythm are not known."""
        if self.hours is None or self.weeks is None:
            return None
        return allowed_share(self.hours, self.weeks, self.opinion, self.research)

    @property
    def lasting(self) -> float | None:
        """Return the weeks that a post takes with the mix so far."""
        if self.hours is None:
            return None
        efforts = ((1 - self.share, self.opinion), (self.share, self.research))
        return interval(efforts, self.hours)

    @property
    def is_possible(self) -> bool:
        """Say whether opinions alone would keep the rhythm."""
        return None in {self.hours, self.weeks} or self.opinion <= self.budget

    @property
    def budget(self) -> float:
        """Return the hours from one due day to the next."""
        return (self.hours or 0.0) * (self.weeks or 0.0)


def interval(efforts: Sequence[tuple[float, float]], hours: float) -> float:
    """Return sum(share effort) / H: the weeks per post that ``hours`` a week allow."""
    return sum(share * effort for share, effort in efforts) / hours


def allowed_share(hours: float, weeks: float, opinion: float, research: float) -> float:
    """Return clamp((H T - c_o) / (c_r - c_o), 0, 1), the share of research that fits."""
    if research <= opinion:
        return 1.0 if hours * weeks >= research else 0.0
    return min(max((hours * weeks - opinion) / (research - opinion), 0.0), 1.0)


def sayable(share: float) -> Fraction:
    """Return the largest fraction of small numbers that is not above ``share``."""
    parts = range(1, LARGEST_PART + 1)
    return max(Fraction(int(share * part + 1e-9), part) for part in parts)


def measure_mix(publications: Sequence[Publication], budget: Budget, spacing: float | None) -> Mix:
    """Return the mix of ``publications``; ``spacing`` is the days between due days."""
    kinds = [post.kind for post in publications if post.kind][-RECENT:]
    return Mix(
        opinion=effort_of("opinion", publications, budget),
        research=effort_of("research", publications, budget),
        share=kinds.count("research") / len(kinds) if kinds else 0.0,
        hours=budget.hours,
        weeks=spacing / 7 if spacing else None,
    )


def effort_of(kind: Kind, publications: Sequence[Publication], budget: Budget) -> float:
    """Return the hours that the next post of ``kind`` will take."""
    past = (post.effort.hours for post in publications if post.kind == kind and post.effort)
    return expected_effort(past, budget.prior(kind))
