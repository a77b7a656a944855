"""The check: one pass over a post that needs no library, so that it can be cached by content."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from belegt.citations.citation import Citation, Cluster, find_clusters
from belegt.citations.passage import Passage, passages
from belegt.finding import Finding, Location, Text, by_place
from belegt.post import Block, BlockKind, Comment, Post
from belegt.statistics.mark import Mark, MarkKind, check_mark, read_mark
from belegt.statistics.mark_rules import UNUSED_MARK
from belegt.statistics.rules import RULES
from belegt.statistics.statement import Statement, read_statements
from belegt.statistics.verdict import Judgement, Verdict, decide

_RULES = {rule.code: rule for rule in RULES}
_REST_OF_LINK = re.compile(r"[^\[\]\n]{0,200}\][(\[](?!@)")
_LINK = re.compile(r"https?://")
_CITE = Text(
    "beleg das im selben Satz, etwa [@schlüssel, S. 7], oder kennzeichne es als eigene Daten oder "
    "als „keine Studie bekannt“",
    "cite it in this sentence, as in [@key, p. 7], or mark it as own data or as “no study known”",
)
_ADD = Text(
    "verlinkt, aber nicht in der Bibliothek: nimm die Seite als Eintrag in die .bib-Datei auf und "
    "zitiere sie hier mit [@schlüssel]",
    "linked, not in the library: add the page to the .bib file as an entry and cite it here "
    "as [@key]",
)


@dataclass(frozen=True, slots=True)
class Examination:
    """All that one reading of a post tells: every claim, what is wrong, everything it cites."""

    judgements: tuple[Judgement, ...]
    findings: tuple[Finding, ...]
    citations: tuple[tuple[Citation, Location], ...]
    passages: tuple[Passage, ...]


def examine(post: Post) -> Examination:
    """Find every claim in ``post``, say what stands behind it, and check the author's marks."""
    clusters = tuple(_clusters(post, block) for block in post.blocks)
    marks = {comment: mark for comment in post.comments if (mark := read_mark(comment.text, RULES))}
    judgements: list[Judgement] = []
    findings: list[Finding] = []
    used: set[Comment] = set()
    for statement in read_statements(post, clusters):
        mine = {comment: marks[comment] for comment in marks if statement.has_mark(post, comment)}
        judged = _judge(post, statement, tuple(mine.values()))
        judgements += judged
        findings += _unsourced(post, statement, judged)
        used.update(comment for comment, mark in mine.items() if _is_used(mark, judged))
    findings += _check_marks(post, marks, used)
    return Examination(
        judgements=tuple(judgements),
        findings=by_place(findings),
        citations=tuple(_cited(post, clusters)),
        passages=tuple(passages(post, clusters)),
    )


def without_source(judgement: Judgement, advice: Text = _CITE) -> Finding:
    """Return the finding for a claim behind which nothing stands."""
    return _RULES[judgement.code].finding(
        judgement.location,
        Text(f"„{judgement.text}“ hat keine Quelle", f"“{judgement.text}” has no source"),
        advice,
    )


def _clusters(post: Post, block: Block) -> tuple[Cluster, ...]:
    """Return the citations of ``block``; in a title or in the words of a link they are none."""
    if block.kind is BlockKind.TITLE:
        return ()
    found = find_clusters(block.text)
    return tuple(one for one in found if not _is_linked(post, block, one)) if found else ()


def _is_linked(post: Post, block: Block, cluster: Cluster) -> bool:
    end = block.source_span(cluster.start, cluster.end)[1]
    return _REST_OF_LINK.match(post.source, end) is not None


def _judge(post: Post, statement: Statement, marks: Sequence[Mark]) -> tuple[Judgement, ...]:
    judged = []
    for claim in statement.claims:
        start, end = statement.start + claim.start, statement.start + claim.end
        location = post.location(*statement.block.source_span(start, end))
        source = statement.source(claim)
        verdict = decide(claim.code, source, marks)
        words = " ".join(claim.text.split())
        judged.append(Judgement(claim.code, words, location, verdict, source))
    return tuple(judged)


def _is_used(mark: Mark, judged: Sequence[Judgement]) -> bool:
    if mark.kind is not MarkKind.SUPPRESSION:
        return True
    hidden = {judgement.code for judgement in judged if judgement.verdict is Verdict.SUPPRESSED}
    return mark.code in hidden


def _unsourced(post: Post, statement: Statement, judged: Sequence[Judgement]) -> Iterator[Finding]:
    linked = _LINK.search(post.source, *statement.span)
    for judgement in judged:
        if judgement.verdict is Verdict.UNSOURCED:
            yield without_source(judgement, _ADD if linked else _CITE)


def _check_marks(
    post: Post, marks: Mapping[Comment, Mark], used: set[Comment]
) -> Iterator[Finding]:
    for comment, mark in marks.items():
        location = post.location(comment.start, comment.end)
        findings = check_mark(mark, RULES, location)
        yield from findings
        if comment not in used and not findings:
            words = " ".join(comment.text.split())
            yield UNUSED_MARK.finding(
                location,
                Text(f"„{words}“ verdeckt nichts", f"“{words}” hides nothing"),
                Text(
                    "streich es, oder setz es direkt hinter den Satz mit der Zahl",
                    "delete it, or put it directly behind the sentence with the number",
                ),
            )


def _cited(
    post: Post, clusters: Sequence[tuple[Cluster, ...]]
) -> Iterator[tuple[Citation, Location]]:
    for block, found in zip(post.blocks, clusters, strict=True):
        for cluster in found:
            for citation in cluster.citations:
                span = block.source_span(citation.start, citation.end)
                yield citation, post.location(*span)
