"""Rendering: placeholders in the HTML of a post become marks, and its references a section."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from html import escape, unescape
from urllib.parse import unquote

from belegt.citations.annotation import NO_ANNOTATION, Annotation, excerpt_html
from belegt.citations.citation import Citation, Cluster, read_cluster
from belegt.citations.document import Formatted, Reference
from belegt.finding import Language, Text

_PLACEHOLDER = re.compile(r'<span data-citation="([^"]*)">([^<]*)</span>')
_LINK = re.compile(r'<a href="#ref-([^"]*)"[^>]*>')
_ODD = re.compile(r"[^\w.:-]")
_TITLE = Text(de="Quellen", en="References")
_BACK = Text(de="Zurück zu", en="Back to")
_PLACE = Text(de="Stelle", en="place")
_WAYS = ' <span class="backlinks">{}</span>'
_NOTES: Mapping[str, Annotation] = {}


def clusters_in(html: str) -> tuple[Cluster, ...]:
    """Return the clusters that stand as placeholders in ``html``, in order."""
    return tuple(filter(None, map(_cluster, _PLACEHOLDER.finditer(html))))


def with_keys(html: str, names: Mapping[str, str]) -> str:
    """Return ``html`` with the keys that ``names`` stand for in its placeholders."""

    def renamed(placeholder: re.Match[str]) -> str:
        cluster = _cluster(placeholder)
        source = unescape(placeholder[1])
        for citation in reversed(cluster.citations if cluster else ()):
            if citation.key in names:
                key = f"@{{{names[citation.key]}}}"
                source = source[: citation.start] + key + source[citation.end :]
        return f'<span data-citation="{escape(source)}">{placeholder[2]}</span>'

    return _PLACEHOLDER.sub(renamed, html) if names else html


def render(
    html: str,
    formatted: Formatted,
    language: Language,
    notes: Mapping[str, Annotation] = _NOTES,
) -> str:
    """Return ``html`` with a mark for each placeholder, and the references behind the text.

    ``formatted`` is what pandoc made of ``clusters_in(html)``, ``notes`` what its references get
    besides, by their keys. A cluster of which pandoc made nothing, such as the handle of a person,
    stays as its author wrote it.
    """
    cited: defaultdict[str, list[tuple[int, Citation]]] = defaultdict(list)
    count = 0

    def mark(cluster: Cluster, words: str) -> str:
        nonlocal count
        count += 1
        for citation in cluster.citations:
            cited[citation.key].append((count, citation))
        data = _data(cluster, notes)
        return f'<span class="citation" id="cite-{count}"{data}>{_linked(words)}</span>'

    text = _replace(html, formatted, mark)
    items = [
        _item(one, cited.get(one.key, ()), notes.get(one.key, NO_ANNOTATION), language)
        for one in formatted.references
    ]
    return text + _section(items, language)


def render_summary(html: str, formatted: Formatted, address: str) -> str:
    """Return a summary's ``html`` with marks whose links lead to the references at ``address``.

    A summary stands on other pages, often with more of its kind: it has no ids and no section.
    """
    return _replace(
        html,
        formatted,
        lambda _, words: f'<span class="citation">{_linked(words, escape(address))}</span>',
    )


def reference_id(key: str) -> str:
    """Return the id of the reference to ``key``: only signs that need no escape."""
    return "ref-" + _ODD.sub(lambda odd: f"_{ord(odd[0]):x}_", key)


def _cluster(placeholder: re.Match[str]) -> Cluster | None:
    """Return the cluster of ``placeholder``; None if an author's own HTML only looks like one."""
    return read_cluster(unescape(placeholder[1]))


def _replace(html: str, formatted: Formatted, mark: Callable[[Cluster, str], str]) -> str:
    """Return ``html`` with what ``mark`` makes of each cluster and its words."""
    words = iter(formatted.clusters)

    def replacement(placeholder: re.Match[str]) -> str:
        cluster = _cluster(placeholder)
        if cluster is None:
            return placeholder[0]
        found = next(words)
        return mark(cluster, found) if found else placeholder[2]

    return _PLACEHOLDER.sub(replacement, html)


def _linked(words: str, address: str = "") -> str:
    """Return ``words`` with pandoc's links as ours, to the references at ``address``."""

    def link(found: re.Match[str]) -> str:
        target = reference_id(unquote(unescape(found[1])))
        return f'<a href="{address}#{target}" class="citation-link" role="doc-biblioref">'

    return _LINK.sub(link, words)


def _data(cluster: Cluster, notes: Mapping[str, Annotation]) -> str:
    """Return what the card has to know of a mark: all its references, and the passages it means."""
    keys = tuple(dict.fromkeys(citation.key for citation in cluster.citations))
    passages = (
        _excerpt_id(citation.key, number)
        for citation in cluster.citations
        for number, _ in notes.get(citation.key, NO_ANNOTATION).cited([citation.locator])
    )
    sources = " ".join(map(reference_id, keys)) if len(keys) > 1 else ""
    data = {"sources": sources, "excerpts": " ".join(dict.fromkeys(passages))}
    return "".join(f' data-{name}="{value}"' for name, value in data.items() if value)


def _excerpt_id(key: str, number: int) -> str:
    return f"{reference_id(key)}-{number}".replace("ref-", "excerpt-", 1)


def _item(
    reference: Reference,
    cited: Sequence[tuple[int, Citation]],
    note: Annotation,
    language: Language,
) -> str:
    """Return a reference with the passages that are cited, and the ways back and onward."""
    anchors = "".join(f'<span id="{reference_id(alias)}"></span>' for alias in note.aliases)
    excerpts = "".join(
        excerpt_html(_excerpt_id(reference.key, number), one, language)
        for number, one in note.cited([citation.locator for _, citation in cited])
    )
    back = _back_links(tuple(dict.fromkeys(number for number, _ in cited)), language)
    ways = " ".join(filter(None, (note.way(language), back)))
    return (
        f'<li id="{reference_id(reference.key)}" class="reference">{anchors}{reference.html}'
        f"{ways and _WAYS.format(ways)}{excerpts}</li>"
    )


def _section(items: Sequence[str], language: Language) -> str:
    """Return the section of references."""
    if not items:
        return ""
    listed = "\n".join(items)
    return (
        '\n<section class="references" role="doc-endnotes" aria-labelledby="references-title">\n'
        f'<h2 id="references-title">{_TITLE.in_language(language)}</h2>\n'
        f'<ul class="references-list">\n{listed}\n</ul>\n</section>\n'
    )


def _back_links(places: Sequence[int], language: Language) -> str:
    """Return the worded links from a reference back to its ``places``."""
    links = (
        f'<a href="#cite-{place}" role="doc-backlink">{_PLACE.in_language(language)} {place}</a>'
        for place in places
    )
    return f"{_BACK.in_language(language)} {', '.join(links)}" if places else ""
