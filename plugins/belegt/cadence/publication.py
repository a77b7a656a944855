"""Publications: all that the tracker knows of a post, its day, kind, field and effort."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from belegt.cadence.effort import Effort
from belegt.cadence.stage import Step
from belegt.finding import Language

Kind = Literal["research", "opinion", ""]


@dataclass(frozen=True, slots=True)
class Publication:
    """One version of a published post; versions of one post share their ``slug``.

    ``languages`` are those of all versions, ``steps`` the days on which it reached a stage.
    """

    day: date
    kind: Kind = ""
    field: str = ""
    title: str = ""
    slug: str = ""
    language: Language = "de"
    effort: Effort | None = None
    steps: tuple[Step, ...] = ()
    translations: tuple[Language, ...] = ()

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages in which it can be read."""
        return (self.language, *self.translations)

    @property
    def lead_days(self) -> int | None:
        """Return the days from its first stage to its publication, None if nobody wrote it down."""
        since = self.steps[0].since if self.steps else None
        return (self.day - since).days if since and since <= self.day else None


def originals(publications: Sequence[Publication]) -> tuple[Publication, ...]:
    """Return the earliest version of every post, in date order: a translation is no new post."""
    earliest: dict[str, Publication] = {}
    for publication in sorted(publications, key=_age):
        # Without a slug nothing says that two posts are one.
        name = publication.slug or f"\0{len(earliest)}"
        first = earliest.setdefault(name, publication)
        if first is not publication:
            earliest[name] = _joined(first, publication)
    return tuple(earliest.values())


def _joined(first: Publication, later: Publication) -> Publication:
    """Return ``first`` with what only its translation says of languages and effort."""
    return replace(
        first,
        translations=(*first.translations, later.language),
        effort=first.effort or later.effort,
        steps=first.steps or later.steps,
    )


def _age(publication: Publication) -> tuple[date, str, str]:
    return publication.day, publication.slug, publication.language
