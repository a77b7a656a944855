"""Passages: the sentence in which a post cites, as the page of a source quotes it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from belegt.citations.citation import Cluster, Mode, without_clusters
from belegt.finding import Language
from belegt.post import Post
from belegt.sentence import around


@dataclass(frozen=True, slots=True)
class Passage:
    """A cluster as its author wrote it, and the whole sentence it stands in or follows."""

    source: str
    sentence: str


def passages(post: Post, clusters: Sequence[tuple[Cluster, ...]]) -> Iterator[Passage]:
    """Yield the passage of each of ``clusters``, which are those of each block of ``post``."""
    for block, found in zip(post.blocks, clusters, strict=True):
        text = without_clusters(block.text, found)
        for cluster in found:
            start, end = _around(text, cluster, post.language)
            yield Passage(_flat(cluster.source), _flat(block.text[start:end]))


def _around(text: str, cluster: Cluster, language: Language) -> tuple[int, int]:
    """Return the span of the sentence: a bracket belongs to the word before it."""
    before = len(text[: cluster.start].rstrip())
    is_name = cluster.citations[0].mode is Mode.NARRATIVE
    start, end = around(text, cluster.start if is_name or not before else before - 1, language)
    return start, max(end, cluster.end)


def _flat(text: str) -> str:
    return " ".join(text.split())
