"""Publications: all that the tracker knows of a post, its day, kind and field."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from belegt.finding import Language

Kind = Literal["research", "opinion", ""]


@dataclass(frozen=True, slots=True)
class Publication:
    """One version of a published post; versions of one post share their ``slug``."""

    day: date
    kind: Kind = ""
    field: str = ""
    title: str = ""
    slug: str = ""
    language: Language = "de"


def originals(publications: Sequence[Publication]) -> tuple[Publication, ...]:
    """Return the earliest version of every post, in date order: a translation is no new post."""
    earliest: dict[str, Publication] = {}
    for publication in sorted(publications, key=_age):
        # Without a slug nothing says that two posts are one.
        earliest.setdefault(publication.slug or f"\0{len(earliest)}", publication)
    return tuple(earliest.values())


def local_day(moment: datetime, timezone: str) -> date:
    """Return the day on the author's wall calendar; a moment without a zone is local already."""
    if moment.tzinfo is None:
        return moment.date()
    return moment.astimezone(ZoneInfo(timezone)).date()


def _age(publication: Publication) -> tuple[date, str, str]:
    return publication.day, publication.slug, publication.language
