"""Advice: which slot is next, and what to write for it, with the reason."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from belegt.cadence.board import Board
from belegt.cadence.budget import Budget
from belegt.cadence.mix import Mix
from belegt.cadence.publication import Kind, Publication
from belegt.cadence.record import Record
from belegt.cadence.slot import Slot
from belegt.cadence.stage import Stage
from belegt.cadence.start import days_for, lead_days, start_by
from belegt.cadence.work import Work

RECENT_KINDS = 7
RECENT_FIELDS = 8
EVEN_SHARE = 0.5  # of research, where neither hours nor author say


@dataclass(frozen=True, slots=True)
class Advice:
    """What to write for ``slot``: a kind, a field, and the piece that needs the fewest hours.

    ``hours`` are those still needed, ``recent`` the kinds of the last posts, ``wanted`` the share
    of research to aim at, ``in_field`` how many of the last posts were in ``field``. Where
    research was due but cannot be ready, ``lead`` is the days it takes, ``research_slot`` the first
    slot it can reach, and ``late`` the piece if one is begun.
    """

    slot: Slot
    kind: Kind
    field: str
    hours: float
    wanted: float
    recent: tuple[Kind, ...]
    in_field: int = 0
    work: Work | None = None
    lead: int | None = None
    research_slot: date | None = None
    late: Work | None = None


def advise(record: Record, board: Board, mix: Mix, works: Sequence[Work]) -> Advice | None:
    """Return what to write next; None where nothing is promised or everything is covered."""
    place = board.uncovered
    if place is None:
        return None
    budget, posts = record.cadence.budget, record.publications
    recent = tuple(post.kind for post in posts if post.kind)[-RECENT_KINDS:]
    wanted = _wanted(budget, mix)
    kind = _promised_kind(record, place.slot) or _planned_kind(place.works) or _kind(recent, wanted)
    pieces = _pieces(kind, place.works, works)
    lead, reached, late = None, None, None
    if kind == "research" and not _is_in_time("research", place.slot.day, record, pieces, mix):
        kind, lead = "opinion", _days("research", record, pieces, mix)
        late = _begun("research", pieces, mix)
        reached = _reached("research", record, pieces, mix)
        pieces = _pieces(kind, place.works, works)
    work = _piece(kind, pieces, mix)
    field = work.field if work and work.field else _field(posts, budget)
    return Advice(
        slot=place.slot,
        kind=kind,
        field=field,
        hours=work.remaining(_effort(kind, mix)) if work else _effort(kind, mix),
        wanted=wanted,
        recent=recent,
        in_field=sum(post.field == field for post in posts[-RECENT_FIELDS:]),
        work=work,
        lead=lead,
        research_slot=reached,
        late=late,
    )


def _wanted(budget: Budget, mix: Mix) -> float:
    """Return the share of research to aim at: the author's own, else what the hours allow."""
    if budget.share is not None:
        return budget.share
    return EVEN_SHARE if mix.allowed is None else mix.allowed


def _promised_kind(record: Record, slot: Slot) -> Kind:
    target = record.cadence.target_on(slot.day)
    kinds = target.kinds if target else ()
    return "" if len(kinds) != 1 else "research" if kinds[0] == "research" else "opinion"


def _planned_kind(works: Sequence[Work]) -> Kind:
    """Return the kind of what is planned, if it is of one: the author has chosen already."""
    kinds = {work.kind for work in works}
    return kinds.pop() if len(kinds) == 1 else ""


def _kind(recent: Sequence[Kind], wanted: float) -> Kind:
    """Return the kind that is furthest below its share of the last seven; a tie goes to opinion."""
    research = wanted * RECENT_KINDS - recent.count("research")
    opinion = (1 - wanted) * RECENT_KINDS - recent.count("opinion")
    return "research" if research > opinion + 1e-9 else "opinion"


def _effort(kind: Kind, mix: Mix) -> float:
    return mix.research if kind == "research" else mix.opinion


def _pieces(kind: Kind, planned: Sequence[Work], works: Sequence[Work]) -> Sequence[Work]:
    """Return what is planned for the slot if there is something of ``kind``, else all pieces."""
    return planned if any(one.kind in {kind, ""} for one in planned) else works


def _piece(kind: Kind, works: Sequence[Work], mix: Mix) -> Work | None:
    """Return the piece of ``kind`` that needs the fewest hours; one that is begun goes first."""
    mine = [work for work in works if work.kind in {kind, ""}]
    expected = _effort(kind, mix)
    ranked = sorted(mine, key=lambda one: (one.stage is Stage.IDEA, one.remaining(expected)))
    return next(iter(ranked), None)


def _begun(kind: Kind, works: Sequence[Work], mix: Mix) -> Work | None:
    """Return the piece of ``kind`` that comes first, unless it is no more than an idea."""
    work = _piece(kind, works, mix)
    return None if work is None or work.stage is Stage.IDEA else work


def _days(kind: Kind, record: Record, works: Sequence[Work], mix: Mix) -> int | None:
    """Return the days until the next piece of ``kind`` can be there, None if nobody knows."""
    work = _begun(kind, works, mix)
    if work is not None:
        days = days_for(work.remaining(_effort(kind, mix)), mix.hours)
        return 0 if work.stage is Stage.READY else days
    return lead_days(kind, record.publications, mix)


def _is_in_time(kind: Kind, due: date, record: Record, works: Sequence[Work], mix: Mix) -> bool:
    days = _days(kind, record, works, mix)
    return days is None or start_by(due, days) >= record.as_of


def _reached(kind: Kind, record: Record, works: Sequence[Work], mix: Mix) -> date | None:
    """Return the first slot that a piece of ``kind`` can reach when it is begun today."""
    slots = (slot.day for slot in record.waiting)
    return next((day for day in slots if _is_in_time(kind, day, record, works, mix)), None)


def _field(posts: Sequence[Publication], budget: Budget) -> str:
    """Return the field with the lowest share of the last eight, of these the longest unseen."""
    seen = [post.field for post in posts if post.field]
    fields = budget.fields or tuple(dict.fromkeys(seen))
    counts = Counter(post.field for post in posts[-RECENT_FIELDS:])
    latest = {field: number for number, field in enumerate(seen)}
    return min(fields, key=lambda one: (counts[one], latest.get(one, -1)), default="")
