"""Presentation: figures, marks and citations put into the pages Pelican has read.

Pelican keeps what Markdown made of a post, with a placeholder for each citation; here the
placeholders get their words. So an unchanged post is never read twice, and pandoc starts once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from belegt.cache import Cache
from belegt.citations.citation import Cluster
from belegt.citations.document import Document, Formatted
from belegt.citations.render import clusters_in, render, render_summary, with_keys
from belegt.citations.typesetting import typeset
from belegt.finding import Language
from belegt.gate.audit import Audit
from belegt.gate.reading import Reading
from belegt.listing import in_language, neighbours
from belegt.settings import Settings, WrongSetting
from belegt.statistics.figure import mark_figures
from belegt.statistics.mark import show_marks
from belegt.view import CitingPost, PostView, SourceView, source_views

STYLE = Path(__file__).parent / "citations" / "style.csl"
LANGUAGES: tuple[Language, Language] = ("de", "en")


@dataclass(frozen=True, slots=True)
class Page:
    """A post or page: Pelican's ``content`` of it (a Content), and our reading."""

    content: Any
    reading: Reading


def show_evidence(pages: Sequence[Page]) -> None:
    """Underline the sourced figures and make the author's marks visible."""
    for page in pages:
        html, reading = page.content._content, page.reading  # noqa: SLF001 - Pelican's own HTML
        marked = mark_figures(html, reading.judgements)
        page.content._content = show_marks(marked, reading.language)  # noqa: SLF001 - same


def show_citations(
    pages: Sequence[Page], result: Audit, settings: Settings
) -> Mapping[str, tuple[SourceView, ...]]:
    """Put citations and references into ``pages``; return all sources cited, by language."""
    for page in pages:
        _name_by_key(page, result.library.aliases)
    documents = [_document(page) for page in pages]
    every = {key for document in documents for key in document.keys}
    cited = tuple(sorted(key for key in every if result.library.find(key)))
    spoken = [one for one in LANGUAGES if any(page.reading.language == one for page in pages)]
    lists = [Document(language, (), cited) for language in spoken]
    kept = Cache(settings.cache / "typeset.db" if settings.cache else None)
    formatted = typeset(
        [*documents, *lists], result.library, style_of(settings), settings.language, kept
    )
    for page, one in zip(pages, formatted, strict=False):  # the lists come after the pages
        _show(page, one)
        page.content.belegt = replace(page.content.belegt, references=one.references)
    citing = [
        (_citing(page), frozenset(document.keys))
        for page, document in zip(pages, documents, strict=True)
        if document.clusters
    ]
    return dict.fromkeys(LANGUAGES, ()) | {
        language: source_views(one.references, citing, result.library)
        for language, one in zip(spoken, formatted[len(pages) :], strict=True)
    }


def style_of(settings: Settings) -> str:
    """Return the text of the citation style.

    Raises:
        WrongSetting: the file that BIBLIOGRAPHY_STYLE names cannot be read.
    """
    path = settings.style or STYLE
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WrongSetting(
            f"BIBLIOGRAPHY_STYLE: {path} lässt sich nicht lesen ({error})",
            f"BIBLIOGRAPHY_STYLE: {path} cannot be read ({error})",
        ) from error


def _name_by_key(page: Page, aliases: Mapping[str, str]) -> None:
    content, metadata = page.content, page.content.metadata
    content._content = with_keys(content._content, aliases)  # noqa: SLF001 - Pelican's own HTML
    if "summary" in metadata:
        metadata["summary"] = with_keys(metadata["summary"], aliases)


def _document(page: Page) -> Document:
    """Return the clusters of the text, then those of the summary, as one document."""
    return Document(page.reading.language, (*_in_text(page), *_in_summary(page)))


def _in_text(page: Page) -> tuple[Cluster, ...]:
    return clusters_in(page.content._content)  # noqa: SLF001 - Pelican's own HTML


def _in_summary(page: Page) -> tuple[Cluster, ...]:
    return clusters_in(page.content.metadata.get("summary", ""))


def _show(page: Page, formatted: Formatted) -> None:
    content, metadata = page.content, page.content.metadata
    size = len(_in_text(page))
    summary = replace(formatted, clusters=formatted.clusters[size:])
    text = replace(formatted, clusters=formatted.clusters[:size])
    if summary.clusters:
        metadata["summary"] = render_summary(metadata["summary"], summary, content.url)
        content._summary = metadata["summary"]  # noqa: SLF001 - Pelican keeps it twice
    content._content = render(content._content, text, page.reading.language)  # noqa: SLF001 - same


def _citing(page: Page) -> CitingPost:
    return CitingPost(page.content.title, page.content.url, page.content.lang)


def show_facts(pages: Sequence[Page], articles: Sequence[Any]) -> None:
    """Give every post what the theme says of it, and its neighbours of the same language."""
    for page in pages:
        one = page.reading
        page.content.belegt = PostView(one.kind, one.minutes, one.coverage)
    for language in LANGUAGES:
        for older, post, newer in neighbours(in_language(articles, language)):
            post.previous, post.next = older, newer
