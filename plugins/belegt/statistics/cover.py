"""Covers: citations that stand outside of a claim's sentence and yet are meant for it."""

import re
from collections.abc import Sequence
from itertools import groupby

from belegt.citations.citation import Cluster, find_clusters
from belegt.post import Block, BlockKind, Post

_SOURCE_LINE = re.compile(r"\W{0,3}(?:Quellen?|Sources?|Daten|Data|Tab(?:elle|le|\.)|Abb|Fig)\b")
_LEAD_IN = re.compile(r":\s*(?:\[[^\[\]]*\]\s*)?\Z")
_ATTRIBUTION = re.compile(r"\s{0,3}[—–―-]\s?")
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,60})\]")
_AFTER = re.compile(r"""(?:[\s.,;:!?*_“”"»«)]|\[\^[^\]\s]{1,60}\]){0,40}""")
_NOTE = re.compile(r"^\[\^([^\]\s]{1,60})\]:((?:.*)(?:\n(?: {4}|\t).*)*)", re.MULTILINE)


def lent_sources(blocks: Sequence[Block], clusters: Sequence[Sequence[Cluster]]) -> tuple[str, ...]:
    """Return for each block the citation that its neighbours lend it, or an empty string.

    A list has its lead-in that ends in a colon, a table its caption or source line, a quotation
    its line of attribution.
    """
    sources = [""] * len(blocks)
    for kind, group in groupby(range(len(blocks)), key=lambda at: blocks[at].kind):
        run = tuple(group)
        before = run[0] - 1 if run[0] > 0 else None
        after = run[-1] + 1 if run[-1] + 1 < len(blocks) else None
        lenders = {
            BlockKind.ITEM: (before,),
            BlockKind.CELL: (before, after),
            BlockKind.QUOTE: (run[-1], after),
        }.get(kind, ())
        for lender in lenders:
            if lender is not None and clusters[lender] and _lends(kind, blocks[lender]):
                sources[run[0] : run[-1] + 1] = [clusters[lender][-1].source] * len(run)
    return tuple(sources)


def _lends(kind: BlockKind, lender: Block) -> bool:
    if kind is BlockKind.ITEM:
        return _LEAD_IN.search(lender.text, max(0, len(lender.text) - 300)) is not None
    if kind is BlockKind.CELL:
        return lender.kind is BlockKind.CAPTION or bool(_SOURCE_LINE.match(lender.text))
    return bool(_ATTRIBUTION.match(lender.text))


def note_sources(post: Post) -> dict[str, str]:
    """Return the first citation in each footnote of ``post``, by the footnote's name."""
    if "[^" not in post.source:
        return {}
    notes = ((note[1], find_clusters(note[2])) for note in _NOTE.finditer(post.source))
    return {name: clusters[0].source for name, clusters in notes if clusters}


def note_source(post: Post, notes: dict[str, str], start: int, end: int) -> str:
    """Return the citation in a footnote whose mark stands in or after ``source[start:end]``."""
    following = _AFTER.match(post.source, end)
    marked = post.source[start : following.end() if following else end]
    named = (notes.get(name, "") for name in _NOTE_MARK.findall(marked))
    return next((source for source in named if source), "")
