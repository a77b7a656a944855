"""Covers: the citations that stand behind a claim, in its sentence or outside of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from belegt.citations.citation import Cluster, find_clusters
from belegt.finding import Language, Location
from belegt.post import Block, BlockKind, Post
from belegt.sentence import split


class CoverKind(Enum):
    """Where that stands which covers a claim."""

    SENTENCE = "sentence"
    SENTENCE_BEFORE = "sentence before"
    LEAD_IN = "lead-in"
    CAPTION = "caption"
    ATTRIBUTION = "attribution"
    FOOTNOTE = "footnote"
    MARK = "mark"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands behind a claim: a citation or a mark as written, or the claim that repeats it."""

    kind: CoverKind
    source: str
    location: Location


_SOURCE_LINE = re.compile(r"\W{0,3}(?:Quellen?|Sources?|Daten|Data|Tab(?:elle|le|\.)|Abb|Fig)\b")
_LEAD_IN = re.compile(r":\s*(?:\[[^\[\]]*\]\s*)?\Z")
_ATTRIBUTION = re.compile(r"\s{0,3}[—–―-]\s?")
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,60})\]")
_AFTER = re.compile(r"""(?:[\s.,;:!?*_“”"»«)]|\[\^[^\]\s]{1,60}\]){0,40}""")
_NOTE = re.compile(r"^\[\^([^\]\s]{1,60})\]:((?:.*)(?:\n(?: {4}|\t).*)*)", re.MULTILINE)
# The openings of a sentence that goes on with the figures of the one before.
_CONTINUES: dict[Language, re.Pattern[str]] = {
    "de": re.compile(
        r"\W{0,3}(?:Davon|Darunter|Das (?:sind|ist|waren|war|entspricht|entsprach|macht)|"
        r"Dies (?:sind|ist|waren|war|entspricht|entsprach)|Unter ihnen|Von (?:ihnen|diesen))\b"
    ),
    "en": re.compile(
        r"\W{0,3}(?:(?:Of|Among) (?:these|those|them)|"
        r"(?:That|This) (?:is|was|equals|amounts to|corresponds to)|These (?:are|were))\b"
    ),
}


_LENT_KINDS = {
    BlockKind.ITEM: CoverKind.LEAD_IN,
    BlockKind.CELL: CoverKind.CAPTION,
    BlockKind.CAPTION: CoverKind.CAPTION,
    BlockKind.QUOTE: CoverKind.ATTRIBUTION,
}


def lent_covers(post: Post, clusters: Sequence[Sequence[Cluster]]) -> tuple[Cover | None, ...]:
    """Return for each block of ``post`` the citation that its neighbours lend it, if any does.

    A list has its lead-in that ends in a colon, a table or an image its caption or source line, a
    quotation its line of attribution.
    """
    blocks = post.blocks
    covers: list[Cover | None] = [None] * len(blocks)
    for kind, group in groupby(range(len(blocks)), key=lambda at: blocks[at].kind):
        run = tuple(group)
        before = run[0] - 1 if run[0] > 0 else None
        after = run[-1] + 1 if run[-1] + 1 < len(blocks) else None
        lenders = {
            BlockKind.ITEM: (before,),
            BlockKind.CELL: (before, after),
            BlockKind.CAPTION: (run[-1], before, after),
            BlockKind.QUOTE: (run[-1], after),
        }.get(kind, ())
        for lender in lenders:
            if lender is not None and clusters[lender] and _lends(kind, blocks[lender]):
                cover = cluster_cover(post, blocks[lender], clusters[lender][-1], _LENT_KINDS[kind])
                covers[run[0] : run[-1] + 1] = [cover] * len(run)
    return tuple(covers)


def cluster_cover(post: Post, block: Block, cluster: Cluster, kind: CoverKind) -> Cover:
    """Return ``cluster``, which stands in ``block``, as a cover."""
    span = block.source_span(cluster.start, cluster.end)
    return Cover(kind, cluster.source, post.location(*span))


def is_lead_in(block: Block) -> bool:
    """Say whether ``block`` announces what follows it: it ends in a colon."""
    return _LEAD_IN.search(block.text, max(0, len(block.text) - 300)) is not None


def is_attribution(block: Block) -> bool:
    """Say whether ``block`` is the line that names who is quoted: it begins with a dash."""
    return _ATTRIBUTION.match(block.text) is not None


def _lends(kind: BlockKind, lender: Block) -> bool:
    if kind is BlockKind.ITEM:
        return is_lead_in(lender)
    if kind in {BlockKind.CELL, BlockKind.CAPTION}:
        return lender.kind is BlockKind.CAPTION or bool(_SOURCE_LINE.match(lender.text))
    return is_attribution(lender)


def note_covers(post: Post) -> dict[str, Cover]:
    """Return the first citation in each footnote of ``post``, by the footnote's name."""
    if "[^" not in post.source:
        return {}
    return dict(_cited_notes(post))


def _cited_notes(post: Post) -> Iterator[tuple[str, Cover]]:
    for note in _NOTE.finditer(post.source):
        for cluster in find_clusters(note[2])[:1]:
            start, end = note.start(2) + cluster.start, note.start(2) + cluster.end
            location = post.location(start, end)
            yield note[1], Cover(CoverKind.FOOTNOTE, cluster.source, location)


def note_cover(post: Post, notes: dict[str, Cover], start: int, end: int) -> Cover | None:
    """Return the citation in a footnote whose mark stands in or after ``source[start:end]``."""
    return next((notes[name] for name in note_marks(post, start, end) if name in notes), None)


def note_marks(post: Post, start: int, end: int) -> tuple[str, ...]:
    """Return the names of the footnotes marked in or after ``source[start:end]``."""
    following = _AFTER.match(post.source, end)
    marked = post.source[start : following.end() if following else end]
    return tuple(_NOTE_MARK.findall(marked))


def cover_before(
    post: Post, block: Block, clusters: Sequence[Cluster], text: str, start: int
) -> Cover | None:
    """Return the citation of the sentence that the one at ``start`` plainly continues.

    ``text`` is that of ``block`` without its ``clusters``; a chain ("Davon ... Davon ...") goes
    back to the sentence that began it.
    """
    continues = _CONTINUES[post.language]
    if not continues.match(text, start):
        return None
    for begin, _ in reversed(split(text[:start].rstrip(), post.language)):
        cited = [one for one in clusters if begin <= one.start < start]
        if cited:
            return cluster_cover(post, block, cited[-1], CoverKind.SENTENCE_BEFORE)
        if not continues.match(text, begin):
            return None
    return None
