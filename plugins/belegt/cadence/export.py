"""Exports: the record as JSON, for programs."""

from collections import Counter

from belegt.cadence.outlook import Outlook
from belegt.cadence.prospect_export import prospect_values
from belegt.cadence.publication import Publication
from belegt.cadence.record import Record
from belegt.cadence.slot import Slot, State

VERSION = 1


def json_report(outlook: Outlook) -> dict[str, object]:
    """Return record and outlook as plain values; days are ISO dates, what is unknown is None.

    A new key keeps the version; a key that goes or changes its meaning raises it.
    """
    record = outlook.record
    target, last, following = record.target, record.last, record.next_slot
    return {
        "version": VERSION,
        "as_of": record.as_of.isoformat(),
        "level": record.level.value,
        "rule": target.rhythm.rule if target else None,
        "last_post": last.day.isoformat() if last else None,
        "days_since_last_post": (record.as_of - last.day).days if last else None,
        "next_slot": following.day.isoformat() if following else None,
        "next_confirmed": record.next_confirmed.isoformat() if record.next_confirmed else None,
        "score": round(record.score, 3),
        "adherence": None if record.adherence is None else round(record.adherence, 3),
        "streak": record.streak,
        "gap": record.gap,
        "counts": {state.value: record.count(state) for state in State},
        "drift": _drift(record),
        "slots": [_slot(slot) for slot in record.slots],
        "upcoming": [_slot(slot) for slot in record.upcoming],
        "extras": [_post(post) for post in record.extras],
        "kinds": dict(Counter(post.kind for post in record.publications)),
        "fields": dict(Counter(post.field for post in record.publications)),
        **prospect_values(outlook),
    }


def _drift(record: Record) -> dict[str, object] | None:
    if record.drift is None:
        return None
    return {
        "recent_days": record.drift.recent,
        "earlier_days": record.drift.earlier,
        "ratio": round(record.drift.ratio, 3),
        "doubling_posts": record.drift.doubling and round(record.drift.doubling, 1),
        "is_sliding": record.drift.is_sliding,
    }


def _slot(slot: Slot) -> dict[str, object]:
    return {
        "day": slot.day.isoformat(),
        "state": slot.state.value,
        "post": _post(slot.publication) if slot.publication else None,
    }


def _post(post: Publication) -> dict[str, object]:
    return {"day": post.day.isoformat(), "slug": post.slug, "title": post.title}
