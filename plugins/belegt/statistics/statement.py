"""Statements: the sentences of a post that hold claims, with whatever may cover them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from belegt.citations.citation import Cluster, Mode
from belegt.post import Block, BlockKind, Comment, Post
from belegt.sentence import split
from belegt.statistics.claim import Claim, find_claims, may_hold_claims
from belegt.statistics.cover import lent_sources, note_source, note_sources

# Titles and headings announce a figure; the text under them has to source it.
_UNREAD = frozenset({BlockKind.TITLE, BlockKind.HEADING})
# What may stand between a sentence and the mark that follows it.
_BETWEEN = re.compile(
    r"""(?: [\s.!?*_>|)”“"»«’] | <!--(?:(?!-->).)*+--> | \[[^\[\]]*+\] | \{[^{}]*+\} )*+""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence with claims: where it stands in its block and in the source, and its citations.

    ``lent`` is a citation from elsewhere that covers it, as written: of a lead-in, a caption, an
    attribution or a footnote.
    """

    block: Block
    start: int
    span: tuple[int, int]
    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    lent: str

    def source(self, claim: Claim) -> str:
        """Return the citation that covers ``claim``: the next one, else the last, else a lent one."""
        end = self.start + claim.end
        for cluster in self.clusters:
            if cluster.start >= end:
                return cluster.source
        return self.clusters[-1].source if self.clusters else self.lent

    def has_mark(self, post: Post, comment: Comment) -> bool:
        """Say whether ``comment`` stands in this sentence or directly follows it."""
        start, end = self.span
        if comment.start < end:
            return comment.start >= start
        return _BETWEEN.fullmatch(post.source, end, comment.start) is not None


def read_statements(post: Post, clusters: Sequence[tuple[Cluster, ...]]) -> Iterator[Statement]:
    """Return the statements of ``post``, given the citations of each block.

    Only a block that holds a number is split into sentences.
    """
    lent = lent_sources(post.blocks, clusters)
    notes = note_sources(post)
    for block, marks, lent_here in zip(post.blocks, clusters, lent, strict=True):
        if block.kind in _UNREAD or not may_hold_claims(block.text, post.language):
            continue
        text = _blanked(block.text, marks)
        spans = split(text, post.language)
        edges = (0, *(start for start, _ in spans[1:]), len(text) + 1)
        for (start, end), (first, last) in zip(spans, pairwise(edges), strict=True):
            claims = find_claims(text[start:end], post.language)
            span = block.source_span(start, end)
            if claims and not (start == 0 and end == len(text) and _is_link(post, span)):
                inside = tuple(cluster for cluster in marks if first <= cluster.start < last)
                cover = lent_here or note_source(post, notes, *span)
                yield Statement(block, start, span, claims, inside, cover)


def _blanked(text: str, clusters: Sequence[Cluster]) -> str:
    """Return ``text`` with spaces for its citations, and a name for one that is a name.

    After a full stop a bracket belongs to the sentence before, but "@mayer2020 shows" begins one.
    """
    for cluster in clusters:
        length = cluster.end - cluster.start
        narrative = cluster.citations[0].mode is Mode.NARRATIVE
        blank = "Nn".ljust(length, "n")[:length] if narrative else " " * length
        text = text[: cluster.start] + blank + text[cluster.end :]
    return text


def _is_link(post: Post, span: tuple[int, int]) -> bool:
    start, end = span
    return post.source.startswith("[", start - 1) and post.source.startswith("](", end)
