"""The bibliography: everything that the posts of a site cite, ready for pages and downloads."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from belegt.citations.library import Library
from belegt.citations.work import Work
from belegt.finding import LANGUAGES, Language
from belegt.output import Extra
from belegt.sources.address import Addresses
from belegt.sources.download import ALL, alias_pages, all_files, source_files
from belegt.sources.filter import Filter, filters
from belegt.sources.source import Download, SourceView, downloads, with_pages

Views = Mapping[Language, tuple[SourceView, ...]]


@dataclass(frozen=True, slots=True)
class Bibliography:
    """Sources and filters by language; a site without pages of sources has no filters and files.

    ``lists`` are the addresses of all sources; ``files`` are all downloads, those of posts among
    them, and the pages of former keys; ``downloads`` are those that hold every source.
    """

    sources: Views = field(default_factory=dict)
    filters: Mapping[Language, tuple[Filter, ...]] = field(default_factory=dict)
    lists: Mapping[Language, str] = field(default_factory=dict)
    downloads: tuple[Download, ...] = ()
    files: tuple[Extra, ...] = ()


def with_addresses(views: Views, addresses: Addresses, main: Language) -> Bibliography:
    """Return ``views`` with a page for each; in the folders of language ``main`` are the files."""
    sources = {
        language: with_pages(views[language], addresses, language, main) for language in LANGUAGES
    }
    every = downloads(addresses.below("", main), ALL) if any(views.values()) else ()
    return Bibliography(
        sources,
        {language: filters(sources[language], addresses, language) for language in LANGUAGES},
        {language: addresses.below("", language) for language in LANGUAGES},
        every,
    )


def files(
    bibliography: Bibliography, works: Mapping[str, Work], library: Library, addresses: Addresses
) -> Iterator[Extra]:
    """Yield the downloads of ``bibliography``, and the pages of former keys."""
    cited = {view.key: view for views in bibliography.sources.values() for view in views}
    yield from source_files(tuple(cited.values()), works, library)
    yield from all_files(bibliography.downloads, works, library)
    for language, views in bibliography.sources.items():
        yield from alias_pages(views, addresses, language)
