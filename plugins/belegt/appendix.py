"""The appendix: what stands behind the texts, sources with their pages and how to cite a post."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar, cast

from belegt.cache import Cache, digest
from belegt.citations.annotation import Annotation
from belegt.citations.document import Formatted
from belegt.citations.excerpt import Excerpt, read_excerpts
from belegt.citations.library import Library
from belegt.citations.pandoc import machine
from belegt.citations.place import Place
from belegt.citations.press import Sources
from belegt.citations.work import Work
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
from belegt.sources.post_citation import PostCitation, post_citation, post_downloads
from belegt.sources.source import CitingPost, Download, source_views
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


@dataclass(frozen=True, slots=True)
class Read:
    """What pandoc made of all sources: the works by key, and the list of them in each language."""

    works: Mapping[str, Work]
    lists: Mapping[Language, Formatted]


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
    read: Read,
    sources: Sources,
    settings: Settings,
    kept: Cache,
) -> Bibliography:
    """Return everything that ``written`` cite, as pandoc ``read`` it."""
    keys, library = sorted({key for one in written for key in one.keys}), sources.library
    works = {key: read.works[key] for key in keys if key in read.works}
    state = digest(fingerprint(), machine(), "appendix", sources.digest(keys))
    cited = _remembered(kept, digest(state, "told"), lambda: told(works))
    citing = [_citing(one) for one in written if one.places]
    views = dict.fromkeys(LANGUAGES, ()) | {
        language: source_views(one.references, citing, library, works, cited)
        for language, one in read.lists.items()
    }
    posts = [one for one in written if one.reading.day and not one.reading.is_page]
    of_posts = tuple(_cite_posts(posts, cited, sources, settings, kept))
    addresses = addresses_of(settings)
    if addresses is None:
        return Bibliography(views)
    made = with_addresses(views, addresses, settings.language)
    places = repr((addresses, settings.language, sorted(read.lists), library.aliases))
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
    posts: Sequence[Written],
    cited: Mapping[str, Told],
    sources: Sources,
    settings: Settings,
    kept: Cache,
) -> Iterator[Extra]:
    """Tell each post how to cite it; yield the files for that, which drafts do not get."""
    orders = [_order(one, settings) for one in posts]
    common = digest(fingerprint(), machine(), "how to cite")
    keys = [digest(common, sources.digest(one.keys), repr(one)) for one in orders]
    known: dict[str, _Quotable] = kept.load(keys)
    new = {
        key: _quotable(one, cited)
        for key, one in zip(keys, orders, strict=True)
        if key not in known
    }
    kept.save(new)
    for key, one in zip(keys, posts, strict=True):
        made = new.get(key) or known[key]
        one.content.belegt = replace(one.content.belegt, citation=made.citation)
        yield from made.files


@dataclass(frozen=True, slots=True)
class _Order:
    """All that the answer to "how is this post cited" is made from, but for what it cites."""

    post: CitedPost
    keys: tuple[str, ...]
    language: Language
    places: tuple[Download, ...]


@dataclass(frozen=True, slots=True)
class _Quotable:
    """How a post is cited, and the files that say so."""

    citation: PostCitation
    files: tuple[Extra, ...]


def _order(one: Written, settings: Settings) -> _Order:
    content, reading = one.content, one.reading
    is_public = content.status == "published" and settings.source_pages is not None
    places = post_downloads(content.save_as) if is_public else ()
    post = _cited_post(content, reading.title, cast("date", reading.day), settings)
    return _Order(post, one.keys, reading.language, places)


def _quotable(order: _Order, cited: Mapping[str, Told]) -> _Quotable:
    work = post_work(order.post)
    told_of = [cited[key] for key in order.keys if key in cited]
    citation = post_citation(work, told_of, order.language, order.places)
    files = tuple(post_files(order.places, work)) if order.places else ()
    return _Quotable(citation, files)


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
