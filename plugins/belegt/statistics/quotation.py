"""Quotations: long passages in the words of others, and whether somebody is named for them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from belegt.citations.citation import Cluster
from belegt.post import Block, BlockKind, Post
from belegt.statistics.cover import is_attribution, is_lead_in, note_marks

_LONG = 25  # words, from which on a quotation needs a name
_NO_PROSE = frozenset({BlockKind.TITLE, BlockKind.CELL, BlockKind.HEADING})
# Each alternative begins at its own sign and ends at the next: linear.
_QUOTED = re.compile(
    r"""„(?P<german>[^„“”]{60,4000})[“”] | “(?P<english>[^“”„]{60,4000})”
    | »(?P<inward>[^»«]{60,4000})« | «(?P<outward>[^»«]{60,4000})»
    | (?<![\w"])"(?=\S)(?P<plain>[^"]{1,4000})(?<=\S)"(?!\w)""",
    re.VERBOSE,
)
_WORD = re.compile(r"\w[\w'’-]*")
_FOLLOWING = re.compile(r"\b(?:following|below|folgende[nrsm]?|so)\b[^.:]{0,80}[.:]?\W*\Z")
_LINK = re.compile(r"\]\(|\]\[|https?://|<cite\b")
# Who says it, said in the words around a quotation.
_SPEECH = re.compile(
    r"""\b(?: sag(?:t|te|ten|en)|schr(?:eib(?:t|en)|ieb(?:en)?)|mein(?:t|te|ten)|erklär(?:t|te|ten)
    |erzähl(?:t|te|ten)|bericht(?:et|ete|eten)|frag(?:t|te|ten)|antwort(?:et|ete|eten)|zitiert
    |forder(?:t|te)|beton(?:t|te|ten)|beschr(?:eib|ieb)\w*|formulier(?:t|te|ten)|heißt\ es|hieß\ es
    |erinner(?:t|te|n)\ sich|find(?:et|en)|fand(?:en)?|ergänz(?:t|te|en)|warn(?:t|te|en)|rief
    |laut|zufolge|nach\ Angaben|so\ [A-ZÄÖÜ]\w+
    |sa(?:ys?|id)|writes?|wrote|written|tells?|told|explain(?:s|ed)|ask(?:s|ed)|argue[sd]
    |answer(?:s|ed)|repl(?:ies|ied)|note[sd]|put(?:s)?\ it|according\ to|quote[sd]|describe[sd]
    |challenge[sd]|remark(?:s|ed)|claim(?:s|ed)|observe[sd]|warn(?:s|ed)|conclude[sd]|share[sd]
    |emphasi[sz]e[sd]|stresse[sd]|suggest(?:s|ed)|comment(?:s|ed)|joke[sd]
    |report(?:s|ed)|recall(?:s|ed)|add(?:s|ed)|states?|stated )\b""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation that nobody is named for: its span in the source, and its first words."""

    span: tuple[int, int]
    words: str


def unnamed_quotations(post: Post, clusters: Sequence[tuple[Cluster, ...]]) -> Iterator[Quotation]:
    """Yield the quotations of 25 words and more in ``post`` that name neither source nor speaker.

    ``clusters`` are the citations of each block.
    """
    at = 0
    for is_quote, group in groupby(post.blocks, key=lambda block: block.kind is BlockKind.QUOTE):
        run = range(at, at := at + len(tuple(group)))
        if is_quote:
            yield from _block_quote(post, clusters, run)
            continue
        for number in run:
            block = post.blocks[number]
            if block.kind not in _NO_PROSE and not clusters[number]:
                yield from _passages(post, block, number)


def _block_quote(
    post: Post, clusters: Sequence[tuple[Cluster, ...]], run: range
) -> Iterator[Quotation]:
    blocks = [post.blocks[number] for number in run]
    if sum(_length(block.text) for block in blocks) < _LONG or any(clusters[n] for n in run):
        return
    before = post.blocks[run.start - 1] if run.start else None
    after = post.blocks[run.stop] if run.stop < len(post.blocks) else None
    start, end = blocks[0].source_span(0, 0)[0], blocks[-1].source_span(0, len(blocks[-1].text))[1]
    named = (
        any(map(is_attribution, blocks[1:]))
        or "\n—" in blocks[-1].text
        or (after is not None and is_attribution(after))
        or (before is not None and (_announces(before) or bool(clusters[run.start - 1])))
        or (after is not None and bool(clusters[run.stop]))
        or _is_linked(post, start, end)
    )
    if not named:
        yield Quotation((start, end), _first_words(blocks[0].text))


def _passages(post: Post, block: Block, number: int) -> Iterator[Quotation]:
    """Yield the long passages in quotation marks of a block in which nobody is named."""
    for quoted in _QUOTED.finditer(block.text):
        inside = quoted[quoted.lastgroup or 0]
        if _length(inside) < _LONG:
            continue
        around = f"{block.text[: quoted.start()]} {block.text[quoted.end() :]}"
        before = post.blocks[number - 1] if number else None
        announced = before is not None and _announces(before)
        span = block.source_span(0, len(block.text))
        if not (announced or ":" in around or _SPEECH.search(around) or _is_linked(post, *span)):
            yield Quotation(block.source_span(*quoted.span()), _first_words(inside))


def _announces(before: Block) -> bool:
    """Say whether the block ``before`` a quotation announces it."""
    tail = before.text[-200:]
    return is_lead_in(before) or _FOLLOWING.search(tail) is not None


def _is_linked(post: Post, start: int, end: int) -> bool:
    """Say whether a link or a footnote stands there, which names somebody in its own way."""
    return bool(_LINK.search(post.source, start, end) or note_marks(post, start, end))


def _length(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))


def _first_words(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]).rstrip(" ,;:") + (" …" if len(words) > 6 else "")
