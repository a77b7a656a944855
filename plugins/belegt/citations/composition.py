"""Composition: a document put together from what is the same in every document."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter

from belegt.citations.citation import Cluster
from belegt.citations.document import Document, Formatted, Reference, cluster_order
from belegt.finding import Language

# All that decides how a cluster is printed, but for the entries it cites.
Sign = tuple[Language, str]


@dataclass(frozen=True, slots=True)
class Pool:
    """Clusters as HTML, and references in both languages, by key, with their rank in a list."""

    clusters: Mapping[Sign, str]
    references: Mapping[Language, Mapping[str, tuple[int, Reference]]]


def sign_of(cluster: Cluster, language: Language) -> Sign:
    """Return what is the same for all clusters that are printed alike."""
    return language, json.dumps(cluster_order(cluster, language))


def compose(document: Document, pool: Pool) -> Formatted | None:
    """Return what ``pool`` holds of ``document``, or None if it cites sources that look alike.

    citeproc compares the sources of a document by the text of their plain citations; only where
    two are the same does it add suffixes or names (its ``disambiguateCitations``, version 0.9).
    """
    signs = (sign_of(cluster, document.language) for cluster in document.clusters)
    clusters = tuple(pool.clusters[sign] for sign in signs)
    references = pool.references.get(document.language, {})
    printed = (cluster for cluster, html in zip(document.clusters, clusters, strict=True) if html)
    cited = (citation.key for cluster in printed for citation in cluster.citations)
    keys = dict.fromkeys((*cited, *document.also))
    found = sorted((references[key] for key in keys if key in references), key=itemgetter(0))
    if len({reference.short for _, reference in found}) < len(found):
        return None
    return Formatted(clusters, tuple(reference for _, reference in found))
