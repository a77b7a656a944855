"""Presentation: figures, marks and citations put into the pages Pelican has read.

Pelican keeps what Markdown made of a post, with a placeholder for each citation; here the
placeholders get their words. What a page became is remembered by all that it was made from.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from belegt.appendix import Notes, Read, Written, annotations, bibliography
from belegt.cache import UNUSED_SAVES, Cache, digest
from belegt.citations.catalogue import catalogue
from belegt.citations.document import Document, Formatted, Reference
from belegt.citations.library import Library
from belegt.citations.pandoc import machine
from belegt.citations.place import Place, find_places
from belegt.citations.press import Sources, sources_of
from belegt.citations.render import clusters_in, render, render_summary, with_keys
from belegt.citations.typesetting import typeset
from belegt.finding import LANGUAGES, Language, Text
from belegt.gate.audit import fingerprint
from belegt.gate.reading import Reading
from belegt.listing import in_language, neighbours
from belegt.refusal import reason
from belegt.settings import Settings, WrongSetting
from belegt.sources.bibliography import Bibliography
from belegt.statistics.figure import mark_figures
from belegt.statistics.mark import show_marks
from belegt.view import PostView

STYLE = Path(__file__).parent / "citations" / "style.csl"
# Footnotes of citations would lead nowhere in a page; a parent pandoc would fetch from the web.
_FOOTNOTES = re.compile(r"<style\b[^>]*\sclass=[\"']note[\"']")
_PARENT = re.compile(r"<link\b(?=[^>]*\srel=[\"']independent-parent)[^>]*\shref=[\"']([^\"']*)")


@dataclass(frozen=True, slots=True)
class Page:
    """A post or page: Pelican's ``content`` of it (a Content), and our reading."""

    content: Any
    reading: Reading


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the reader gets of a post: its HTML, that of its summary, and its references."""

    html: str
    summary: str
    references: tuple[Reference, ...] = ()
    places: tuple[Place, ...] = ()


def present(
    pages: Sequence[Page], library: Library, settings: Settings, families: Sequence[str]
) -> Bibliography:
    """Put figures, marks, citations and references into ``pages``, and say how to cite them.

    Returns all sources that they cite, with the posts that cite them.

    Raises:
        PandocFailed: pandoc could not be run, or could not read the style or the entries.
        WrongSetting: the file that BIBLIOGRAPHY_STYLE names cannot be read.
    """
    kept, style = _cache(settings), style_of(settings)
    sources = sources_of(library, settings.library_language)
    cited = [_cited(page.reading, library) for page in pages]
    every = frozenset[str]().union(*cited)
    notes = annotations(every, library, settings)
    addresses = repr((settings.source_pages, settings.site_url))
    common = digest(fingerprint(), machine(), repr(library.aliases), addresses, style, *families)
    keys = _keys(pages, cited, sources, notes, common)
    sheets = kept.load(keys)
    changed = {key: page for key, page in zip(keys, pages, strict=True) if key not in sheets}
    whole = _lists(pages, every)
    documents = [*(_document(page, library) for page in changed.values()), *whole]
    wanted, read = (documents, sorted(every)) if "CITE" in families else ((), [])
    with ThreadPoolExecutor(2) as pool:  # pandoc works while we do
        typesetting = pool.submit(typeset, wanted, sources, style, kept)
        cataloguing = pool.submit(catalogue, read, sources, kept, fingerprint())
        new = [_by_key(_with_evidence(one, families), library.aliases) for one in changed.values()]
        formatted, works = typesetting.result(), cataloguing.result()
    if formatted:
        new = [
            _set(*four, notes[four[1].reading.language])
            for four in zip(new, changed.values(), documents, formatted, strict=False)
        ]
    made = dict(zip(changed, new, strict=True))
    kept.save(made)
    sheets |= made
    for key, page in zip(keys, pages, strict=True):
        _put(page, sheets[key], key)
    if "CITE" not in families:
        return Bibliography()
    lists = {one.language: list_ for one, list_ in zip(whole, formatted[len(new) :], strict=True)}
    written = [_written(page, sheets[key]) for key, page in zip(keys, pages, strict=True)]
    return bibliography(written, Read(works, lists), sources, settings, kept)


def _written(page: Page, sheet: Sheet) -> Written:
    keys = tuple(one.key for one in sheet.references)
    return Written(page.content, page.reading, keys, sheet.places)


def _document(page: Page, library: Library) -> Document:
    """Return what is cited in the text of ``page`` and then in its summary."""
    content = page.content
    raw = Sheet(content._content, content.metadata.get("summary", ""))  # noqa: SLF001 - Pelican's own HTML
    sheet = _by_key(raw, library.aliases)
    clusters = (*clusters_in(sheet.html), *clusters_in(sheet.summary))
    return Document(page.reading.language, clusters)


def _lists(pages: Sequence[Page], cited: Iterable[str]) -> list[Document]:
    """Return the list of all sources that are ``cited``, in each language of ``pages``."""
    every = tuple(sorted(cited))
    spoken = (one for one in LANGUAGES if any(page.reading.language == one for page in pages))
    return [Document(language, (), every) for language in spoken]


def show_facts(pages: Sequence[Page], articles: Sequence[Any]) -> None:
    """Give every post what the theme says of it, and its neighbours of the same language."""
    for page in pages:
        one = page.reading
        page.content.belegt = PostView(one.kind, one.minutes, one.coverage)
    for language in LANGUAGES:
        for older, post, newer in neighbours(in_language(articles, language)):
            post.previous, post.next = older, newer


def style_of(settings: Settings) -> str:
    """Return the text of the citation style.

    Raises:
        WrongSetting: the file that BIBLIOGRAPHY_STYLE names cannot be read or used.
    """
    path = settings.style or STYLE
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        no_text = Text("das ist kein UTF-8", "it is not UTF-8")
        why = reason(error) if isinstance(error, OSError) else no_text
        raise WrongSetting(
            f"BIBLIOGRAPHY_STYLE: {path} lässt sich nicht lesen: {why.de}",
            f"BIBLIOGRAPHY_STYLE: {path} cannot be read: {why.en}",
        ) from error
    if _FOOTNOTES.search(text):
        raise WrongSetting(
            f"BIBLIOGRAPHY_STYLE: {path} setzt Fußnoten; nimm einen Stil mit Autor und Jahr, "
            "Kürzeln oder Nummern",
            f"BIBLIOGRAPHY_STYLE: {path} sets footnotes; take an author-date, label or "
            "numeric style",
        )
    if parent := _PARENT.search(text):
        raise WrongSetting(
            f"BIBLIOGRAPHY_STYLE: {path} verweist nur auf einen anderen Stil; nimm {parent[1]}",
            f"BIBLIOGRAPHY_STYLE: {path} only refers to another style; take {parent[1]}",
        )
    return text


def _cache(settings: Settings) -> Cache:
    file = settings.cache / "typeset.db" if settings.cache else None
    return Cache(file, unused_saves=UNUSED_SAVES)


def _keys(
    pages: Sequence[Page],
    cited: Sequence[Iterable[str]],
    sources: Sources,
    notes: Mapping[Language, Notes],
    common: str,
) -> list[str]:
    """Return for each page a key of all that its sheet is made from; ``common`` is that of all."""
    keys = []
    for page, found in zip(pages, cited, strict=True):
        content, reading, mine = page.content, page.reading, sorted(found)
        annotated = notes[reading.language]
        keys.append(
            digest(
                common,
                content._content,  # noqa: SLF001 - Pelican's own HTML
                content.metadata.get("summary", ""),
                content.url,
                reading.language,
                *(one.sentence for one in reading.passages),
                repr([(one.text, one.verdict.value, one.source) for one in reading.judgements]),
                sources.digest(mine),
                repr([(key, annotated[key].excerpts) for key in mine if annotated[key].excerpts]),
            )
        )
    return keys


def _cited(reading: Reading, library: Library) -> frozenset[str]:
    """Return the keys of the entries that a post cites, aliases followed."""
    found = (library.find(citation.key) for citation, _ in reading.citations)
    return frozenset(entry.key for entry in found if entry)


def _with_evidence(page: Page, families: Sequence[str]) -> Sheet:
    """Return the page with its sourced figures underlined and its author's marks shown."""
    html, reading = page.content._content, page.reading  # noqa: SLF001 - Pelican's own HTML
    if "STAT" in families:
        html = show_marks(mark_figures(html, reading.judgements), reading.language)
    return Sheet(html, page.content.metadata.get("summary", ""))


def _by_key(sheet: Sheet, aliases: Mapping[str, str]) -> Sheet:
    return Sheet(with_keys(sheet.html, aliases), with_keys(sheet.summary, aliases))


def _set(sheet: Sheet, page: Page, document: Document, formatted: Formatted, notes: Notes) -> Sheet:
    """Return the sheet with pandoc's words; the clusters of the summary are the last ones."""
    reading = page.reading
    as_written = clusters_in(page.content._content)  # noqa: SLF001 - Pelican's own HTML
    sources = [cluster.source for cluster in as_written]
    size = len(sources)
    clusters = document.clusters[:size]
    text = replace(formatted, clusters=formatted.clusters[:size])
    summary = replace(formatted, clusters=formatted.clusters[size:])
    return Sheet(
        render(sheet.html, text, reading.language, notes),
        render_summary(sheet.summary, summary, page.content.url),
        formatted.references,
        tuple(find_places(clusters, sources, text.clusters, reading.passages, reading.language)),
    )


def _put(page: Page, sheet: Sheet, key: str) -> None:
    content, view = page.content, page.content.belegt
    content._content = sheet.html  # noqa: SLF001 - Pelican's own HTML
    if "summary" in content.metadata:
        # Pelican keeps it twice.
        content.metadata["summary"] = content._summary = sheet.summary  # noqa: SLF001 - same
    state = digest(key, repr((view.kind, view.minutes, view.coverage)))
    content.belegt = replace(view, references=sheet.references, state=state)
