"""Statements: the sentences of a post that hold claims, with whatever may cover them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from belegt.citations.citation import Cluster, without_clusters
from belegt.finding import Language
from belegt.post import Block, Post
from belegt.sentence import parts, split
from belegt.statistics.claim import Claim, find_claims, has_cue, may_hold_claims
from belegt.statistics.cover import (
    Cover,
    CoverKind,
    cluster_cover,
    cover_before,
    lent_covers,
    note_cover,
    note_covers,
)

_POSSIBLE_END = re.compile(r"[.!?…:][^\w\s.!?…:]*+\s")


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence with claims: where it stands in its block and in the source, and its citations.

    ``lent`` is a citation from elsewhere that covers it: of a lead-in, a caption, an attribution,
    a footnote or the sentence that it continues.
    """

    block: Block
    start: int
    span: tuple[int, int]
    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    lent: Cover | None

    def cover(self, post: Post, claim: Claim) -> Cover | None:
        """Return the citation that covers ``claim``: the next, else the last, else a lent one."""
        if not self.clusters:
            return self.lent
        end = self.start + claim.end
        following = (cluster for cluster in self.clusters if cluster.start >= end)
        cluster = next(following, self.clusters[-1])
        return cluster_cover(post, self.block, cluster, CoverKind.SENTENCE)


def read_statements(
    post: Post, clusters: Sequence[tuple[Cluster, ...]], *, follows: bool = False
) -> Iterator[Statement]:
    """Return the statements of ``post``, given the citations of each block.

    Only a block that holds a number is split into sentences. With ``follows``, a sentence that
    plainly continues a cited one is covered by its citation.
    """
    lent = lent_covers(post, clusters)
    notes = note_covers(post)
    for block, marks, lent_here in zip(post.blocks, clusters, lent, strict=True):
        text = without_clusters(block.text, marks)
        for start, end, reach in _sentences(text, post.language):
            claims = find_claims(text[start:end], post.language)
            span = block.source_span(start, end)
            if claims and not (start == 0 and end == len(text) and _is_link(post, span)):
                inside = tuple(cluster for cluster in marks if cluster.start in reach)
                cover = lent_here or note_cover(post, notes, *span)
                if follows and not (inside or cover):
                    cover = cover_before(post, block, marks, text, start)
                yield Statement(block, start, span, claims, inside, cover)


def _sentences(text: str, language: Language) -> Iterator[tuple[int, int, range]]:
    """Return the start and end of each sentence that may hold claims, and its reach.

    Its reach goes on to the next sentence: a citation after the full stop is in it. Splitting is
    the dear part, so a passage between certain ends is split only when it may hold a claim.
    """
    for first, last in parts(text):
        passage = text[first:last]
        spans = _spans(passage.rstrip(), language)
        if spans:
            starts = (0, *(start for start, _ in spans[1:]), len(passage) + 1)
            for (start, end), (begin, until) in zip(spans, pairwise(starts), strict=True):
                yield first + start, first + end, range(first + begin, first + until)


def _spans(passage: str, language: Language) -> tuple[tuple[int, int], ...]:
    """Return the sentences of ``passage``, or nothing where no claim can be in it."""
    if not has_cue(passage, language):
        return ()
    is_one = not _POSSIBLE_END.search(passage)
    return split(passage, language) if is_one or may_hold_claims(passage, language) else ()


def _is_link(post: Post, span: tuple[int, int]) -> bool:
    """Say whether the words of a link, not of an image, are all there is."""
    start, end = span
    is_opened = post.source.startswith("[", start - 1) and not post.source.startswith(
        "!", start - 2
    )
    return is_opened and post.source.startswith("](", end)
