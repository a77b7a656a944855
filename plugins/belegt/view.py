"""Views: what a theme is told of a post and of a source, and nothing else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from belegt.citations.pandoc import Reference
from belegt.statistics.coverage import Coverage


@dataclass(frozen=True, slots=True)
class PostView:
    """``article.belegt`` in a template; ``kind`` is "research", "opinion" or empty."""

    kind: str
    minutes: int
    coverage: Coverage
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class CitingPost:
    """A post that cites a source."""

    title: str
    url: str
    lang: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """One of ``sources["de"]`` in a template: a work, and the posts that cite it."""

    key: str
    html: str
    url: str
    year: str
    kind: str
    cited_in: tuple[CitingPost, ...]


def source_views(
    references: Sequence[Reference],
    citing: Iterable[tuple[CitingPost, frozenset[str]]],
    facts: dict[str, tuple[str, str]],
) -> tuple[SourceView, ...]:
    """Return ``references`` in their order, each with the posts that cite its key.

    ``facts`` gives the year and the type of an entry by its key.
    """
    by_key: dict[str, list[CitingPost]] = {}
    for post, keys in citing:
        for key in keys:
            by_key.setdefault(key, []).append(post)
    return tuple(
        SourceView(one.key, one.html, one.url, *facts[one.key], tuple(by_key.get(one.key, ())))
        for one in references
    )
