"""The appendix: what stands behind the texts, sources with their pages and how to cite a post."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from belegt.cache import Cache, digest
from belegt.citations.annotation import Annotation
from belegt.citations.catalogue import catalogue
from belegt.citations.document import Formatted
from belegt.citations.excerpt import Excerpt, read_excerpts
from belegt.citations.library import Library
from belegt.citations.pandoc import machine
from belegt.citations.place import Place
from belegt.citations.press import Sources
from belegt.encoding import decode
from belegt.export.post_work import CitedPost, post_work
from belegt.finding import LANGUAGES, Finding, Language
from belegt.gate.files import fingerprint, shown
from belegt.gate.reading import Reading
from belegt.output import Extra
from belegt.settings import Settings
from belegt.sources.address import Addresses, file_name
from belegt.sources.bibliography import Bibliography, files, with_addresses
from belegt.sources.download import post_files
from belegt.sources.post_citation import post_citation, post_downloads
from belegt.sources.source import CitingPost, source_views
from belegt.sources.told import Told, told

Notes = Mapping[str, Annotation]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Written:
    """A finished page: Pelican's Content, our reading, the keys it cites, and where it does."""

    content: Any
    reading: Reading
    keys: tuple[str, ...]
    places: tuple[Place, ...]


def annotations(
    keys: Iterable[str], library: Library, settings: Settings
) -> Mapping[Language, Notes]:
    """Return what the references to ``keys`` get besides pandoc's words, in each language."""
    names = library.former_keys
    addresses = addresses_of(settings)
    common = {key: Annotation(names.get(key, ()), "", _excerpts(key, settings)) for key in keys}
    if addresses is None:
        return dict.fromkeys(LANGUAGES, common)
    return {
        language: {
            key: replace(one, page=addresses.whole(addresses.page(key, language)))
            for key, one in common.items()
        }
        for language in LANGUAGES
    }


def _excerpts(key: str, settings: Settings) -> tuple[Excerpt, ...]:
    """Return the passages in the file of ``key``; one that cannot be read is none."""
    path = settings.excerpts / f"{file_name(key)}.md" if settings.excerpts else None
    if path is None or not path.is_file():
        return ()
    text = decode(shown(path), path.read_bytes())
    return () if isinstance(text, Finding) else read_excerpts(text)


def addresses_of(settings: Settings) -> Addresses | None:
    """Return where the pages of sources are, if the site has such pages."""
    pages = settings.source_pages
    return Addresses(settings.site_url, pages) if pages else None


def bibliography(
    written: Sequence[Written],
    lists: Mapping[Language, Formatted],
    sources: Sources,
    settings: Settings,
    kept: Cache,
) -> Bibliography:
    """Return everything that ``written`` cite, ``lists`` being all of it in each language.

    Raises:
        PandocFailed: pandoc could not be run, or could not read the entries.
    """
    keys = sorted({key for one in written for key in one.keys})
    works, library = catalogue(keys, sources, kept, fingerprint()), sources.library
    state = digest(fingerprint(), machine(), "appendix", sources.digest(keys))
    cited = _remembered(kept, digest(state, "told"), lambda: told(works))
    citing = [_citing(one) for one in written if one.places]
    views = dict.fromkeys(LANGUAGES, ()) | {
        language: source_views(one.references, citing, library, works, cited)
        for language, one in lists.items()
    }
    of_posts = tuple(_cite_posts(written, cited, settings))
    addresses = addresses_of(settings)
    if addresses is None:
        return Bibliography(views)
    made = with_addresses(views, addresses, settings.language)
    places = repr((addresses, settings.language, sorted(lists), library.aliases))
    of_sources = _remembered(
        kept, digest(state, places), lambda: tuple(files(made, works, library, addresses))
    )
    return replace(made, files=of_sources + of_posts)


def _remembered(kept: Cache, key: str, make: Callable[[], Made]) -> Made:
    """Return what is known under ``key``, or else what ``make`` returns."""
    found: dict[str, Made] = kept.load([key])
    if key not in found:
        found = {key: make()}
        kept.save(found)
    return found[key]


def _citing(one: Written) -> CitingPost:
    content = one.content
    category = getattr(content, "category", None)
    return CitingPost(
        title=content.title,
        url=content.url,
        lang=content.lang,
        field=getattr(category, "name", ""),
        field_slug=getattr(category, "slug", ""),
        places=one.places,
    )


def _cite_posts(
    written: Sequence[Written], cited: Mapping[str, Told], settings: Settings
) -> Iterator[Extra]:
    """Tell each post how to cite it; yield the files for that, which drafts do not get."""
    for one in written:
        content, day = one.content, one.reading.day
        if one.reading.is_page or day is None:
            continue
        is_public = content.status == "published" and settings.source_pages is not None
        places = post_downloads(content.save_as) if is_public else ()
        work = post_work(_cited_post(content, one.reading.title, day, settings))
        told_of = [cited[key] for key in one.keys if key in cited]
        citation = post_citation(work, told_of, one.reading.language, places)
        content.belegt = replace(content.belegt, citation=citation)
        yield from post_files(places, work) if places else ()


def _cited_post(content: Any, title: str, day: date, settings: Settings) -> CitedPost:
    is_main = content.lang == settings.language
    return CitedPost(
        key=content.slug if is_main else f"{content.slug}-{content.lang}",
        title=title,
        authors=tuple(str(author) for author in getattr(content, "authors", ())),
        blog=str(content.settings.get("SITENAME", "")),
        day=day,
        url=f"{settings.site_url}/{content.url}",
        language=content.lang,
    )
