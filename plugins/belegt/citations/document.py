"""Documents: what is to be formatted of a post, and what comes of it."""

from dataclasses import dataclass
from typing import Any

from belegt.citations.citation import Citation, Cluster, Mode
from belegt.citations.locator import WORDED_TERMS
from belegt.finding import Language

_LOCALES: dict[Language, str] = {"de": "de-DE", "en": "en-US"}
_MODES = {
    Mode.NORMAL: "NormalCitation",
    Mode.SUPPRESS_AUTHOR: "SuppressAuthor",
    Mode.NARRATIVE: "AuthorInText",
}


@dataclass(frozen=True, slots=True)
class Document:
    """The clusters of one post in order; ``also`` are keys that only its references name.

    A pool is no post: its clusters and entries have nothing to do with each other. It has
    references for ``also`` alone, each with its short form.
    """

    language: Language
    clusters: tuple[Cluster, ...]
    also: tuple[str, ...] = ()
    is_pool: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Return every key of the document, in order and once."""
        cited = (citation.key for cluster in self.clusters for citation in cluster.citations)
        return tuple(dict.fromkeys((*cited, *self.also)))

    def order(self) -> dict[str, Any]:
        """Return the document as the script of citeproc reads it."""
        return {
            "locale": _LOCALES[self.language],
            "also": self.also,
            "is_pool": self.is_pool,
            "clusters": [cluster_order(cluster, self.language) for cluster in self.clusters],
        }


def cluster_order(cluster: Cluster, language: Language) -> list[dict[str, str]]:
    """Return ``cluster`` as the script of citeproc reads it, in a document of ``language``."""
    return [_words(citation, language) for citation in cluster.citations]


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of the list of references: its HTML, and where the source itself is.

    ``short`` is how the style cites it where nothing else is cited, as plain text; only the
    references of a pool have it.
    """

    key: str
    html: str
    url: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Formatted:
    """A document's clusters as HTML, "" where a key is unknown, and its references in order."""

    clusters: tuple[str, ...]
    references: tuple[Reference, ...]


def _words(citation: Citation, language: Language) -> dict[str, str]:
    """Return ``citation`` with its locator as the first words of its suffix."""
    return {
        "key": citation.key,
        "mode": _MODES[citation.mode],
        "prefix": citation.prefix,
        "suffix": _locator_words(citation, language) + citation.suffix,
    }


def _locator_words(citation: Citation, language: Language) -> str:
    """Return the locator for citeproc: in braces, which keep it from looking for one itself."""
    locator = citation.locator
    if locator is None:
        return "{}" if citation.suffix else ""
    worded = next((term for term in WORDED_TERMS if term.label == locator.label), None)
    if worded is None:
        return f"{{locator{locator.label} {locator.value}}}"
    word = (worded.german if language == "de" else worded.english)[0]
    return f"{{}}, {word}\N{NO-BREAK SPACE}{locator.value}"
