"""Views: what a theme is told of a post and of a source, and nothing else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from belegt.citations.document import Reference
from belegt.citations.library import Library
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
    library: Library,
) -> tuple[SourceView, ...]:
    """Return ``references`` in their order, each with the posts that cite its key."""
    by_key: dict[str, list[CitingPost]] = {}
    for post, keys in citing:
        for name in {entry.key for key in keys if (entry := library.find(key))}:
            by_key.setdefault(name, []).append(post)
    return tuple(_source(one, by_key.get(one.key, ()), library) for one in references)


def _source(reference: Reference, posts: Sequence[CitingPost], library: Library) -> SourceView:
    entry = library.find(reference.key)
    year, kind = (str(entry.year or ""), entry.type) if entry else ("", "")
    return SourceView(reference.key, reference.html, reference.url, year, kind, tuple(posts))
