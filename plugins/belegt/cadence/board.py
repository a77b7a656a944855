"""Boards: the next slots, and what is on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from belegt.cadence.publication import Publication
from belegt.cadence.record import Record
from belegt.cadence.slot import Slot
from belegt.cadence.stage import Stage
from belegt.cadence.work import Work


@dataclass(frozen=True, slots=True)
class Place:
    """A slot to come, the finished post that will fill it, and the pieces planned for it."""

    slot: Slot
    publication: Publication | None = None
    works: tuple[Work, ...] = ()

    @property
    def is_free(self) -> bool:
        """Say whether nothing is planned for it."""
        return self.publication is None and not self.works

    @property
    def is_covered(self) -> bool:
        """Say whether what is planned for it is finished."""
        return self.publication is not None or any(work.stage is Stage.READY for work in self.works)


@dataclass(frozen=True, slots=True)
class Board:
    """The next slots in order, and the finished pieces that have no day.

    ``stray`` are pieces planned for a day up to the last of the slots on which none is.
    """

    places: tuple[Place, ...]
    undated: tuple[Work, ...] = ()
    stray: tuple[Work, ...] = ()

    @property
    def free(self) -> Place | None:
        """Return the first slot with nothing on it."""
        return next((place for place in self.places if place.is_free), None)

    @property
    def buffer(self) -> int:
        """Return how many pieces are finished."""
        return sum(place.is_covered for place in self.places) + len(self.undated)

    @property
    def uncovered(self) -> Place | None:
        """Return the first slot that no finished piece will fill, undated ones used in order."""
        spare = len(self.undated)
        for place in self.places:
            if place.is_covered:
                continue
            if spare == 0:
                return place
            spare -= 1
        return None

    @property
    def safe_until(self) -> date | None:
        """Return the day up to which nothing more has to be finished; None without a promise."""
        if not self.places:
            return None
        return (self.uncovered or self.places[-1]).slot.grace_ends


def lay_out(record: Record, works: Sequence[Work]) -> Board:
    """Put finished posts and planned pieces on the slots in whose windows they lie."""
    places = []
    posts = list(record.scheduled)
    dated = [work for work in works if work.planned and work.planned >= record.as_of]
    for slot in record.waiting:
        post = next((one for one in posts if _lies_in(one.day, slot)), None)
        if post is not None:
            posts.remove(post)
        mine = tuple(one for one in dated if _lies_in(one.planned, slot))
        places.append(Place(slot, post, mine))
    placed = {id(work) for place in places for work in place.works}
    ready = (work for work in works if work.stage is Stage.READY)
    return Board(
        tuple(places),
        tuple(work for work in ready if id(work) not in placed),
        tuple(
            work for work in dated if id(work) not in placed and _lies_before_the_end(work, places)
        ),
    )


def _lies_before_the_end(work: Work, places: Sequence[Place]) -> bool:
    return bool(places) and work.planned is not None and work.planned <= places[-1].slot.day


def _lies_in(day: date | None, slot: Slot) -> bool:
    return day is not None and slot.opens <= day <= slot.grace_ends
