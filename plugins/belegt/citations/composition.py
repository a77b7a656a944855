"""Composition: a document put together from what is the same in every document.

Of two clusters that differ only in the number of a page, one is the other with its number changed.
So clusters are formatted with numbers that stand in for all others.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from operator import itemgetter

from belegt.citations.citation import Citation, Cluster
from belegt.citations.document import Document, Formatted, Reference, cluster_order
from belegt.finding import Language

# All that decides how a cluster is printed, but for the entries it cites.
Sign = tuple[Language, str]


_STAND_IN = "97029"  # and the place in the cluster: 970290, 970291 ...


@dataclass(frozen=True, slots=True)
class Pool:
    """General clusters as HTML; references by language and key, with their rank in a list."""

    clusters: Mapping[Sign, str]
    references: Mapping[Language, Mapping[str, tuple[int, Reference]]]


def sign_of(cluster: Cluster, language: Language) -> Sign:
    """Return what is the same for all general clusters that are printed alike."""
    return language, json.dumps(cluster_order(cluster, language))


def general(cluster: Cluster) -> Cluster:
    """Return ``cluster`` with a stand-in for the number of each place it names.

    What is no plain number, such as a range, stays: of "33–35" a style may make a plural, or
    "33–5".
    """
    if _STAND_IN in cluster.source:
        return cluster
    citations = enumerate(cluster.citations)
    return replace(cluster, citations=tuple(_general(one, place) for place, one in citations))


def _general(citation: Citation, place: int) -> Citation:
    locator = citation.locator
    if locator is None or not _is_number(locator.value):
        return citation
    return replace(citation, locator=replace(locator, value=f"{_STAND_IN}{place}"))


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdecimal()


def _own(html: str, cluster: Cluster) -> str:
    """Return ``html``, made of the general cluster, with the numbers of ``cluster``."""
    if _STAND_IN not in html or _STAND_IN in cluster.source:
        return html
    for place, citation in reversed([*enumerate(cluster.citations)]):  # the longest number first
        if citation.locator and _is_number(citation.locator.value):
            html = html.replace(f"{_STAND_IN}{place}", citation.locator.value)
    return html


def compose(document: Document, pool: Pool) -> Formatted | None:
    """Return what ``pool`` holds of ``document``, or None if it cites sources that look alike.

    citeproc compares the sources of a document by the text of their plain citations; only where
    two are the same does it add suffixes or names (its ``disambiguateCitations``, version 0.9).
    """
    clusters = tuple(
        _own(pool.clusters[sign_of(general(cluster), document.language)], cluster)
        for cluster in document.clusters
    )
    references = pool.references.get(document.language, {})
    printed = (cluster for cluster, html in zip(document.clusters, clusters, strict=True) if html)
    cited = (citation.key for cluster in printed for citation in cluster.citations)
    keys = dict.fromkeys((*cited, *document.also))
    found = sorted((references[key] for key in keys if key in references), key=itemgetter(0))
    if len({reference.short for _, reference in found}) < len(found):
        return None
    return Formatted(clusters, tuple(reference for _, reference in found))
