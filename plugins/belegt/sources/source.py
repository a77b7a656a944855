"""Sources as a theme is told of them: a work, and the posts that cite it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from belegt.citations.document import Reference
from belegt.citations.entry import Entry
from belegt.citations.library import Library
from belegt.citations.place import Place
from belegt.citations.work import Work
from belegt.finding import Language
from belegt.sources.address import Addresses, file_name
from belegt.sources.kind import OTHER, SourceKind, kind_of
from belegt.sources.told import Told

FORMATS = (("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "json"))


@dataclass(frozen=True, slots=True)
class CitingPost:
    """A post that cites a source, and where; ``field`` is its category."""

    title: str
    url: str
    lang: str
    field: str = ""
    field_slug: str = ""
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Download:
    """A file for another program: the name of its format, and its address."""

    format: str
    url: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """One of ``sources["de"]`` in a template: a work, and the posts that cite it.

    ``url`` is where the source itself is, ``page`` its page here, empty without such pages;
    ``accessed`` and ``archived`` say when it was seen there and where a copy is kept.
    """

    key: str
    html: str
    url: str
    title: str
    year: str
    kind: SourceKind
    cited_in: tuple[CitingPost, ...]
    page: str = ""
    twin: str = ""
    aliases: tuple[str, ...] = ()
    accessed: date | None = None
    archived: str = ""
    coins: str = ""
    downloads: tuple[Download, ...] = ()


def source_views(
    references: Sequence[Reference],
    citing: Iterable[CitingPost],
    library: Library,
    works: Mapping[str, Work],
    cited: Mapping[str, Told],
) -> tuple[SourceView, ...]:
    """Return ``references`` in their order, each with the posts that cite its key."""
    by_key: dict[str, list[CitingPost]] = {}
    for post in citing:
        for key in dict.fromkeys(place.key for place in post.places):
            mine = tuple(place for place in post.places if place.key == key)
            by_key.setdefault(key, []).append(replace(post, places=mine))
    return tuple(
        _source(
            one,
            tuple(by_key.get(one.key, ())),
            library.former_keys.get(one.key, ()),
            library.entries.get(one.key),
            works.get(one.key),
            cited.get(one.key),
        )
        for one in references
    )


def _source(  # noqa: PLR0913, PLR0917 - a view is put together from all of these
    reference: Reference,
    posts: tuple[CitingPost, ...],
    aliases: tuple[str, ...],
    entry: Entry | None,
    work: Work | None,
    cited: Told | None,
) -> SourceView:
    archived = entry.field("archivedurl", "archiveurl") if entry else None
    return SourceView(
        key=reference.key,
        html=reference.html,
        url=reference.url,
        title=work.title if work else reference.key,
        year=entry.year if entry else "",
        kind=kind_of(work) if work else OTHER,
        cited_in=posts,
        aliases=aliases,
        accessed=_day(work.accessed) if work and reference.url == work.url else None,
        archived=archived.value if archived and archived.value.startswith("http") else "",
        coins=cited.coins if cited else "",
    )


def with_pages(
    views: Sequence[SourceView], addresses: Addresses, language: Language, main: Language
) -> tuple[SourceView, ...]:
    """Return ``views`` with their pages; in the folders of language ``main`` are the files."""
    return tuple(
        replace(
            view,
            page=addresses.page(view.key, language),
            twin=addresses.page(view.key, other(language)),
            downloads=downloads(addresses.page(view.key, main), file_name(view.key)),
        )
        for view in views
    )


def other(language: Language) -> Language:
    """Return the other one of our two languages."""
    return "en" if language == "de" else "de"


def downloads(folder: str, name: str) -> tuple[Download, ...]:
    """Return the files called ``name`` in ``folder``, one a format."""
    return tuple(Download(one, f"{folder}{name}.{suffix}") for one, suffix in FORMATS)


def _day(day: str) -> date | None:
    return date.fromisoformat(day) if len(day) == len("2026-11-22") else None
