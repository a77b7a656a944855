"""The check: one pass over a post that needs no library, so that it can be cached by content."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from belegt.citations.citation import Citation, Cluster, find_clusters
from belegt.citations.passage import Passage, passages
from belegt.finding import Finding, Location, Severity, by_place
from belegt.post import Block, BlockKind, Post
from belegt.statistics.advice import HEADLINES, not_in_the_text, without_source, without_speaker
from belegt.statistics.agreement import states_the_same
from belegt.statistics.cover import Cover, CoverKind
from belegt.statistics.place_rules import UNKEPT_HEADLINE, UNNAMED_QUOTATION
from belegt.statistics.placed_mark import MarkSheet, PlacedMark
from belegt.statistics.quotation import unnamed_quotations
from belegt.statistics.rules import RULES
from belegt.statistics.statement import Statement, read_statements
from belegt.statistics.verdict import Judgement, Verdict, decide

_WITH_FIGURE = {rule.code for rule in RULES if rule.severity is Severity.ERROR}
_REST_OF_LINK = re.compile(r"[^\[\]\n]{0,200}\][(\[](?!@)")


@dataclass(frozen=True, slots=True)
class Examination:
    """All that one reading of a post tells: every claim, what is wrong, everything it cites.

    ``headlines`` are the claims in title, summary and headings, which the text has to keep.
    """

    judgements: tuple[Judgement, ...]
    findings: tuple[Finding, ...]
    citations: tuple[tuple[Citation, Location], ...]
    headlines: tuple[Judgement, ...] = ()
    marks: tuple[PlacedMark, ...] = ()
    passages: tuple[Passage, ...] = ()


def examine(post: Post, *, follows: bool = False) -> Examination:
    """Find every claim in ``post``, say what stands behind it, and check the author's marks.

    With ``follows``, a sentence that plainly continues a cited one is covered by its citation.
    """
    clusters = tuple(_clusters(post, block) for block in post.blocks)
    marks = MarkSheet(post)
    judgements: list[Judgement] = []
    announced: list[tuple[Judgement, BlockKind]] = []
    findings: list[Finding] = []
    for statement in read_statements(post, clusters, follows=follows):
        kind = statement.block.kind
        judged = _judge(post, statement, marks)
        if kind in HEADLINES:
            announced += ((one, kind) for one in judged)
        else:
            judgements += judged
            findings += _unsourced(post, statement, judged)
    headlines = [
        (_kept(one, judgements, post), kind)
        for one, kind in announced
        if not _is_said_without_need(one, judgements, post)
    ]
    findings += (
        not_in_the_text(one, kind)
        for one, kind in headlines
        if one.verdict is Verdict.UNSOURCED and one.cover is None
    )
    findings += _unnamed(post, clusters, marks)
    findings += marks.findings()
    return Examination(
        tuple(judgements),
        by_place(findings),
        tuple(_cited(post, clusters)),
        tuple(one for one, _ in headlines),
        marks.placed(),
        tuple(passages(post, clusters)),
    )


def _clusters(post: Post, block: Block) -> tuple[Cluster, ...]:
    """Return the citations of ``block``; in titles, raw HTML and words of links they are none."""
    if block.kind is BlockKind.TITLE or block.is_raw:
        return ()
    found = find_clusters(block.text)
    return tuple(one for one in found if not _is_linked(post, block, one)) if found else ()


def _is_linked(post: Post, block: Block, cluster: Cluster) -> bool:
    end = block.source_span(cluster.start, cluster.end)[1]
    return _REST_OF_LINK.match(post.source, end) is not None


def _judge(post: Post, statement: Statement, marks: MarkSheet) -> tuple[Judgement, ...]:
    """Return the judgements on a sentence; in a headline they go by the rule for headlines."""
    is_headline = statement.block.kind in HEADLINES
    mine = marks.at(statement.span)
    judged = []
    for claim in statement.claims:
        if is_headline and claim.code not in _WITH_FIGURE:
            continue
        code = UNKEPT_HEADLINE.code if is_headline else claim.code
        start, end = statement.start + claim.start, statement.start + claim.end
        location = post.location(*statement.block.source_span(start, end))
        verdict, cover = decide(code, statement.cover(post, claim), mine)
        words = " ".join(claim.text.split())
        source = cover.source if cover and verdict is Verdict.SOURCED else ""
        is_figure = claim.code in _WITH_FIGURE
        judged.append(Judgement(code, words, location, verdict, source, cover, is_figure))
    marks.use(statement.span, judged)
    return tuple(judged)


def _is_said_without_need(headline: Judgement, judgements: Sequence[Judgement], post: Post) -> bool:
    """Say whether the text has the figure of ``headline``, but where it needs no source.

    There it is somebody's goal, say, or called wrong; and the headline means what the text says.
    """
    if headline.cover or any(_agree(headline, one.text, post) for one in judgements):
        return False
    texts = (block.text for block in post.blocks if block.kind not in HEADLINES)
    return any(_agree(headline, text, post) for text in texts)


def _agree(headline: Judgement, text: str, post: Post) -> bool:
    return states_the_same(headline.text, text, post.language)


def _kept(headline: Judgement, judgements: Sequence[Judgement], post: Post) -> Judgement:
    """Return ``headline`` with the claim in the text that keeps it, and the verdict on that one."""
    if headline.verdict is not Verdict.UNSOURCED:
        return headline
    same = [one for one in judgements if _agree(headline, one.text, post)]
    same.sort(key=lambda one: one.verdict is Verdict.UNSOURCED)
    if not same:
        return headline
    cover = Cover(CoverKind.TEXT, same[0].text, same[0].location)
    return replace(headline, verdict=same[0].verdict, cover=cover)


def _unsourced(post: Post, statement: Statement, judged: Sequence[Judgement]) -> Iterator[Finding]:
    sentence = post.source[slice(*statement.span)]
    for judgement in judged:
        if judgement.verdict is Verdict.UNSOURCED:
            yield without_source(judgement, statement.block, sentence, post.language)


def _unnamed(
    post: Post, clusters: Sequence[tuple[Cluster, ...]], marks: MarkSheet
) -> Iterator[Finding]:
    for quotation in unnamed_quotations(post, clusters):
        if not marks.suppresses(UNNAMED_QUOTATION.code, quotation.span):
            yield without_speaker(quotation, post.location(*quotation.span))


def _cited(
    post: Post, clusters: Sequence[tuple[Cluster, ...]]
) -> Iterator[tuple[Citation, Location]]:
    for block, found in zip(post.blocks, clusters, strict=True):
        for cluster in found:
            for citation in cluster.citations:
                span = block.source_span(citation.start, citation.end)
                yield citation, post.location(*span)
