"""The record: all of the cadence up to a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from belegt.cadence.cadence import Cadence
from belegt.cadence.drift import Drift, drift, intervals
from belegt.cadence.publication import Publication, originals
from belegt.cadence.score import adherence, gap, score, streak
from belegt.cadence.silence import Level, level
from belegt.cadence.slot import Slot, State, slots
from belegt.cadence.target import Target

# Long enough to hold the next slot of a yearly promise.
HORIZON = timedelta(days=400)
UPCOMING = 6


@dataclass(frozen=True, slots=True)
class Record:
    """What was promised and what was kept up to ``as_of``.

    ``publications`` holds every post once, ``versions`` also its translations; ``slots`` are the
    due days so far and those filled early, ``upcoming`` the next ones; ``extras`` are posts that
    fill no slot; ``scheduled`` are finished posts that appear on a later day.
    """

    as_of: date
    cadence: Cadence
    publications: tuple[Publication, ...]
    versions: tuple[Publication, ...]
    slots: tuple[Slot, ...]
    upcoming: tuple[Slot, ...]
    extras: tuple[Publication, ...]
    scheduled: tuple[Publication, ...]
    score: float
    adherence: float | None
    streak: int
    gap: int
    drift: Drift | None
    level: Level

    @property
    def target(self) -> Target | None:
        """Return the target in force."""
        return self.cadence.target_on(self.as_of)

    @property
    def last(self) -> Publication | None:
        """Return the latest post."""
        return self.publications[-1] if self.publications else None

    @property
    def next_slot(self) -> Slot | None:
        """Return the first slot that waits for a post and is not too late to be met."""
        return next(iter(self.waiting), None)

    @property
    def next_confirmed(self) -> date | None:
        """Return the day of the next post that is already finished."""
        return self.scheduled[0].day if self.scheduled else None

    @property
    def waiting(self) -> tuple[Slot, ...]:
        """Return the slots that wait for a post and can still be met, the next six at least."""
        return tuple(slot for slot in (*self.slots, *self.upcoming) if slot.state is State.OPEN)

    def count(self, state: State) -> int:
        """Count the slots so far that are in ``state``."""
        return sum(slot.state is state for slot in self.slots)


def build_record(publications: Sequence[Publication], cadence: Cadence, as_of: date) -> Record:
    """Return the record of ``publications`` against ``cadence`` as it stood on ``as_of``.

    Posts of a later day confirm the next date and count for nothing else.
    """
    cadence = cadence.known_on(as_of)
    versions = tuple(post for post in publications if post.day <= as_of)
    posts = originals(versions)
    judged = slots(cadence, posts, as_of, min(as_of, date.max - HORIZON) + HORIZON)
    past = tuple(slot for slot in judged if slot.day <= as_of or slot.is_filled)
    ahead = tuple(slot for slot in judged if slot.day > as_of and not slot.is_filled)
    known = {post.slug for post in posts if post.slug}
    used = {id(slot.publication) for slot in past}
    return Record(
        as_of=as_of,
        cadence=cadence,
        publications=posts,
        versions=versions,
        slots=past,
        upcoming=ahead[:UPCOMING],
        extras=tuple(post for post in posts if id(post) not in used),
        scheduled=originals(
            [post for post in publications if post.day > as_of and post.slug not in known]
        ),
        score=score(past),
        adherence=adherence(past),
        streak=streak(past),
        gap=gap(past),
        drift=drift(intervals(posts, cadence)),
        level=_level(cadence, posts, past, as_of),
    )


def _level(
    cadence: Cadence, posts: Sequence[Publication], past: Sequence[Slot], as_of: date
) -> Level:
    target, since = cadence.target_on(as_of), quiet_since(cadence, posts)
    days = cadence.unpaused_days(since, as_of) if since else 0
    return level(past, days, target.spacing if target else None)


def quiet_since(cadence: Cadence, posts: Sequence[Publication]) -> date | None:
    """Return the day from which silence is counted: that of the last post, else of the promise."""
    days = [post.day for post in posts[-1:]] or [one.begins for one in cadence.targets[:1]]
    return next(iter(days), None)
