"""Views: what the reader may know of the record, and nothing else.

Never here: the score, the streak, the drift, hours, drafts, and the reasons for pauses.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from belegt.cadence.chart import interval_chart
from belegt.cadence.figure import week_grid
from belegt.cadence.pause import Pause
from belegt.cadence.promise import promise
from belegt.cadence.publication import Publication
from belegt.cadence.record import Record
from belegt.cadence.slot import Slot, State
from belegt.cadence.wording import KINDS, STATES
from belegt.finding import Language

LISTED = timedelta(days=731)  # what the week grid shows at most; a longer table nobody reads


@dataclass(frozen=True, slots=True)
class PromiseView:
    """A promise in words and its days; ``last`` is None while it has no end."""

    words: str
    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
class PauseView:
    """An announced pause; ``returns`` is the first day on which a post is due again."""

    first: date
    last: date
    returns: date


@dataclass(frozen=True, slots=True)
class SlotView:
    """A due day; ``state`` is hit, late, missed, excused or open, ``label`` says it in words.

    ``posted`` is the day of the post, and ``language`` that of its ``title``.
    """

    day: date
    state: str
    label: str
    posted: date | None = None
    title: str = ""
    slug: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class IntervalView:
    """The days between a post and the one before it, and those that were promised then."""

    day: date
    days: int
    promised: float | None


@dataclass(frozen=True, slots=True)
class Count:
    """How often something occurs; ``name`` is for programs, ``label`` for readers."""

    name: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class CadenceView:
    """The cadence page: what was promised, what was kept, and what comes next."""

    as_of: date
    promise: str
    promises: tuple[PromiseView, ...]
    next_due: date | None
    next_confirmed: date | None
    pauses: tuple[PauseView, ...]
    slots: tuple[SlotView, ...]
    kept: tuple[Count, ...]
    kinds: tuple[Count, ...]
    fields: tuple[Count, ...]
    figure: str
    chart: str
    intervals: tuple[IntervalView, ...]


def public_view(record: Record, language: Language) -> CadenceView:
    """Return the public side of ``record`` for a page in ``language``.

    ``promise`` is empty when none is in force; ``pauses`` are public, and to come or not over;
    ``slots`` and ``figure`` end with the next due day.
    """
    target = record.target
    translated = {
        post.slug: post for post in record.versions if post.slug and post.language == language
    }
    following = _following(record)
    start = record.as_of - LISTED
    shown = (*record.slots, *(slot for slot in following if slot not in record.slots))
    return CadenceView(
        as_of=record.as_of,
        promise=promise(target.rhythm, target.first, language) if target else "",
        promises=tuple(
            PromiseView(promise(target.rhythm, target.first, language), target.begins, target.last)
            for target in record.cadence.targets
        ),
        next_due=following[0].day if following else None,
        next_confirmed=record.next_confirmed,
        pauses=tuple(
            PauseView(pause.first, pause.last, _return(pause, record))
            for pause in record.cadence.pauses
            if _is_shown(pause, record.as_of)
        ),
        slots=tuple(_slot(slot, translated, language) for slot in shown if slot.day >= start),
        kept=tuple(
            Count(state.value, STATES[state].in_language(language), record.count(state))
            for state in (State.HIT, State.LATE, State.MISSED, State.EXCUSED)
        ),
        kinds=_kinds(record, language),
        fields=_fields(record),
        figure=week_grid(shown, language),
        chart=interval_chart(record, language),
        intervals=tuple(one for one in _intervals(record) if one.day >= start),
    )


def _following(record: Record) -> tuple[Slot, ...]:
    """Return the next due day, today included, or nothing when there is none."""
    ahead = (*record.slots, *record.upcoming)
    waiting = [slot for slot in ahead if slot.state is State.OPEN and slot.day >= record.as_of]
    return tuple(waiting[:1])


def _is_shown(pause: Pause, as_of: date) -> bool:
    return pause.is_public and pause.announced <= as_of <= pause.last


def _return(pause: Pause, record: Record) -> date:
    """Return the first due day after ``pause``, or the day after it where none is known."""
    due = (slot.day for slot in record.upcoming if slot.day > pause.last)
    return next(due, pause.last + timedelta(days=1))


def _slot(slot: Slot, translated: Mapping[str, Publication], language: Language) -> SlotView:
    """Return ``slot`` with the title of its post in the language of the page, where it has one."""
    label = STATES[slot.state].in_language(language)
    if slot.publication is None:
        return SlotView(slot.day, slot.state.value, label)
    post = translated.get(slot.publication.slug, slot.publication)
    return SlotView(
        day=slot.day,
        state=slot.state.value,
        label=label,
        posted=slot.publication.day,
        title=post.title,
        slug=post.slug,
        language=post.language,
    )


def _intervals(record: Record) -> tuple[IntervalView, ...]:
    days = sorted({post.day for post in record.publications})
    return tuple(
        IntervalView(later, (later - earlier).days, target.spacing if target else None)
        for earlier, later in pairwise(days)
        for target in [record.cadence.target_on(later)]
    )


def _kinds(record: Record, language: Language) -> tuple[Count, ...]:
    counts = Counter(post.kind for post in record.publications)
    return tuple(
        Count(kind, label.in_language(language), counts[kind])
        for kind, label in KINDS.items()
        if counts[kind]
    )


def _fields(record: Record) -> tuple[Count, ...]:
    counts = Counter(post.field for post in record.publications if post.field)
    ranked = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return tuple(Count(field, field, count) for field, count in ranked)
