"""Readings: what one post says, checked as far as it can be without anything else."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from belegt.citations.check import check_syntax
from belegt.citations.citation import Citation
from belegt.citations.passage import Passage
from belegt.encoding import decode
from belegt.finding import Finding, Language, Location
from belegt.gate.progress import NO_PROGRESS, Progress, read_progress
from belegt.kind import Kind
from belegt.metadata import (
    check_metadata,
    post_category,
    post_date,
    post_kind,
    post_moment,
    post_planned,
    post_slug,
    post_status,
    post_title,
)
from belegt.post import Post, parse_post
from belegt.statistics.check import examine
from belegt.statistics.coverage import Coverage
from belegt.statistics.placed_mark import PlacedMark
from belegt.statistics.verdict import Judgement, measure_coverage

_GERMAN = re.compile(
    r"\b(?:der|die|das|und|ist|nicht|ein|eine|für|mit|auf|wir|zu)\b", re.IGNORECASE
)
_ENGLISH = re.compile(r"\b(?:the|and|is|not|an?|for|with|on|we|to|of|in)\b", re.IGNORECASE)
_WORDS_PER_MINUTE = 220  # silent reading of non-fiction: 238 (Brysbaert 2019), less for tables


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read: its name for people, its bytes, and the language when it names none."""

    path: str
    data: bytes
    is_page: bool = False
    language: Language | None = None
    follows: bool = False  # a sentence that continues a cited one is covered by its citation


@dataclass(frozen=True, slots=True)
class Reading:
    """One post as the gate, the renderer and the cadence need it; nothing here asks the library.

    ``day`` is the one written down; ``moment`` is known where its distance from UTC is, too.
    """

    path: str
    language: Language
    title: str = ""
    slug: str = ""
    day: date | None = None
    kind: Kind = ""
    field: str = ""
    status: str = "published"
    is_page: bool = False
    minutes: int = 0
    moment: datetime | None = None
    planned: date | None = None
    progress: Progress = NO_PROGRESS
    judgements: tuple[Judgement, ...] = ()
    headlines: tuple[Judgement, ...] = ()
    marks: tuple[PlacedMark, ...] = ()
    citations: tuple[tuple[Citation, Location], ...] = ()
    passages: tuple[Passage, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def coverage(self) -> Coverage:
        """Return what stands behind the post's figures, counted."""
        return measure_coverage(self.judgements)


def read(source: Source) -> Reading:
    """Read and check one post; whatever is wrong with it is in the findings, nothing is raised."""
    text = decode(source.path, source.data)
    if isinstance(text, Finding):
        return Reading(source.path, source.language or "en", findings=(text,))
    post = parse_post(source.path, text, source.language or guess_language(text))
    examination = examine(post, follows=source.follows)
    progress = read_progress(post)
    return Reading(
        path=source.path,
        language=post.language,
        title=post_title(post),
        slug=post_slug(post),
        day=post_date(post),
        kind=post_kind(post),
        field=post_category(post),
        status=post_status(post),
        is_page=source.is_page,
        minutes=_minutes(post),
        moment=post_moment(post),
        planned=post_planned(post),
        progress=progress,
        judgements=examination.judgements,
        headlines=examination.headlines,
        marks=examination.marks,
        citations=examination.citations,
        passages=examination.passages,
        findings=(
            *check_metadata(post, is_page=source.is_page),
            *check_syntax(post),
            *examination.findings,
            *progress.findings,
        ),
    )


def guess_language(text: str) -> Language:
    """Return the language whose small words are more frequent at the start of ``text``."""
    start = text[:20_000]
    return "de" if len(_GERMAN.findall(start)) > len(_ENGLISH.findall(start)) else "en"


def _minutes(post: Post) -> int:
    words = sum(len(block.text.split()) for block in post.blocks)
    return max(1, round(words / _WORDS_PER_MINUTE))
