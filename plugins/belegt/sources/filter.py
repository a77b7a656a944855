"""Filters: parts of the bibliography by kind, year and field, each a page of its own."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from belegt.finding import Language, Text
from belegt.sources.address import Addresses
from belegt.sources.source import SourceView, other

_UNDATED = Text("ohne Jahr", "undated")
_UNDATED_SLUG = Text("ohne-jahr", "undated")
_FOLDERS = {
    "kind": Text("art", "kind"),
    "year": Text("jahr", "year"),
    "field": Text("feld", "field"),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """The sources of one kind, year or field; ``group`` is "kind", "year" or "field"."""

    group: str
    name: str
    page: str
    twin: str
    sources: tuple[SourceView, ...]


@dataclass(frozen=True, slots=True)
class _Value:
    """What a filter asks for: its name, and its name in addresses of both languages."""

    name: str
    slug: Text


def filters(
    views: Sequence[SourceView], addresses: Addresses, language: Language
) -> tuple[Filter, ...]:
    """Return a filter for each kind, year (the latest first) and field that ``views`` have."""

    def kinds(view: SourceView) -> Iterator[_Value]:
        yield _Value(view.kind.name.in_language(language), view.kind.slug)

    def years(view: SourceView) -> Iterator[_Value]:
        undated = _Value(_UNDATED.in_language(language), _UNDATED_SLUG)
        yield _Value(view.year, Text(view.year, view.year)) if view.year else undated

    def fields(view: SourceView) -> Iterator[_Value]:
        for post in view.cited_in:
            if post.field:
                yield _Value(post.field, Text(post.field_slug, post.field_slug))

    def parts(
        group: str, values: Callable[[SourceView], Iterable[_Value]], *, latest_first: bool = False
    ) -> Iterator[Filter]:
        found: dict[_Value, list[SourceView]] = {}
        for view in views:
            for value in dict.fromkeys(values(view)):
                found.setdefault(value, []).append(view)
        ordered = sorted(found, key=lambda one: one.name, reverse=latest_first)
        for value in sorted(ordered, key=lambda one: one.slug == _UNDATED_SLUG):
            here, there = (
                f"{_FOLDERS[group].in_language(one)}/{value.slug.in_language(one)}/"
                for one in (language, other(language))
            )
            page = addresses.below(here, language)
            twin = addresses.below(there, other(language))
            yield Filter(group, value.name, page, twin, tuple(found[value]))

    return (
        *parts("kind", kinds),
        *parts("year", years, latest_first=True),
        *parts("field", fields),
    )
