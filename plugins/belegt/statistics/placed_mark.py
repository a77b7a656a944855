"""Placed marks: the marks of a post, where each stands, and whether it hides anything."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from belegt.finding import Finding, Location, Text
from belegt.post import Post
from belegt.statistics.cover import Cover, CoverKind
from belegt.statistics.mark import Mark, MarkKind, check_mark, read_mark, stands_with
from belegt.statistics.mark_rules import UNUSED_MARK
from belegt.statistics.place_rules import RULES as PLACE_RULES
from belegt.statistics.rules import RULES
from belegt.statistics.verdict import Judgement, Verdict

MARKABLE = (*RULES, *PLACE_RULES)


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark with the words in its comment, its place, and whether it hides a claim."""

    mark: Mark
    words: str
    location: Location
    is_used: bool


class MarkSheet:
    """The marks of ``post``, struck off as they are used."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._marks: list[tuple[int, Mark, Cover]] = []  # with the offset of its comment
        self._used: set[int] = set()
        for comment in post.comments:
            if mark := read_mark(comment.text, MARKABLE):
                words = " ".join(comment.text.split())
                location = post.location(comment.start, comment.end)
                self._marks.append((comment.start, mark, Cover(CoverKind.MARK, words, location)))

    def at(self, span: tuple[int, int]) -> tuple[tuple[Mark, Cover], ...]:
        """Return the marks that stand in ``span`` of the source, or directly behind it."""
        return tuple((mark, cover) for _, mark, cover in self._at(span))

    def use(self, span: tuple[int, int], judged: Sequence[Judgement]) -> None:
        """Strike off the marks at ``span`` that hide one of the claims ``judged``."""
        hidden = {one.code for one in judged if one.verdict is Verdict.SUPPRESSED}
        for start, mark, _ in self._at(span) if judged else ():
            if mark.kind is not MarkKind.SUPPRESSION or mark.code in hidden:
                self._used.add(start)

    def suppresses(self, code: str, span: tuple[int, int]) -> bool:
        """Say whether a mark at ``span`` suppresses the rule ``code``, and strike it off."""
        found = {start for start, mark, _ in self._at(span) if mark.code == code}
        self._used |= found
        return bool(found)

    def placed(self) -> tuple[PlacedMark, ...]:
        """Return all marks in their order."""
        return tuple(
            PlacedMark(mark, cover.source, cover.location, start in self._used)
            for start, mark, cover in self._marks
        )

    def findings(self) -> Iterator[Finding]:
        """Yield what is wrong with the marks: no reason, no such rule, nothing hidden."""
        for one in self.placed():
            wrong = check_mark(one.mark, MARKABLE, one.location)
            yield from wrong
            if not one.is_used and not wrong:
                yield _unused(one)

    def _at(self, span: tuple[int, int]) -> Iterator[tuple[int, Mark, Cover]]:
        first = bisect_left(self._marks, span[0], key=lambda placed: placed[0])
        for placed in islice(self._marks, first, None):
            if not stands_with(self._post.source, span, placed[0]):
                return  # what parts this one from the sentence parts all behind it
            yield placed


def _unused(mark: PlacedMark) -> Finding:
    return UNUSED_MARK.finding(
        mark.location,
        Text(f"„{mark.words}“ verdeckt nichts", f"“{mark.words}” hides nothing"),
        Text(
            "streich es, oder setz es direkt hinter den Satz mit der Zahl",
            "delete it, or put it directly behind the sentence with the number",
        ),
    )
