"""Rendering: placeholders in the HTML of a post become marks, and its references a section."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from html import escape, unescape
from urllib.parse import unquote

from belegt.citations.citation import Cluster, read_cluster
from belegt.citations.document import Formatted, Reference
from belegt.finding import Language, Text

_PLACEHOLDER = re.compile(r'<span data-citation="([^"]*)">([^<]*)</span>')
_LINK = re.compile(r'<a href="#ref-([^"]*)"[^>]*>')
_ODD = re.compile(r"[^\w.:-]")
_TITLE = Text(de="Quellen", en="References")
_BACK = Text(de="Zurück zu", en="Back to")
_PLACE = Text(de="Stelle", en="place")


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


def render(html: str, formatted: Formatted, language: Language) -> str:
    """Return ``html`` with a mark for each placeholder, and the references behind the text.

    ``formatted`` is what pandoc made of ``clusters_in(html)``. A cluster of which it made nothing,
    such as the handle of a person, stays as its author wrote it.
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    count = 0

    def mark(cluster: Cluster, words: str) -> str:
        nonlocal count
        count += 1
        for key in {citation.key for citation in cluster.citations}:
            places[key].append(count)
        return f'<span class="citation" id="cite-{count}">{_linked(words)}</span>'

    text = _replace(html, formatted, mark)
    return text + _section(formatted.references, places, language)


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


def _section(
    references: Sequence[Reference], places: Mapping[str, Sequence[int]], language: Language
) -> str:
    """Return the section of ``references``, each with the way back to its places in the text."""
    if not references:
        return ""
    items = "\n".join(
        f'<li id="{reference_id(one.key)}" class="reference">{one.html}'
        f"{_back_links(places.get(one.key, ()), language)}</li>"
        for one in references
    )
    return (
        '\n<section class="references" role="doc-endnotes" aria-labelledby="references-title">\n'
        f'<h2 id="references-title">{_TITLE.in_language(language)}</h2>\n'
        f'<ul class="references-list">\n{items}\n</ul>\n</section>\n'
    )


def _back_links(places: Sequence[int], language: Language) -> str:
    """Return the worded links from a reference back to its ``places``."""
    links = (
        f'<a href="#cite-{place}" role="doc-backlink">{_PLACE.in_language(language)} {place}</a>'
        for place in places
    )
    back = f"{_BACK.in_language(language)} {', '.join(links)}"
    return f' <span class="backlinks">{back}</span>' if places else ""
