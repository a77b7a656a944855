"""Charts: the days between posts over time, and what was promised, as SVG drawn at build time.

It carries classes and no styles: ``cadence-chart``, ``cadence-axis``, ``cadence-tick``,
``cadence-target`` (the promise, a step line) and ``cadence-interval`` (a post).
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from itertools import pairwise

from belegt.cadence.cadence import Cadence
from belegt.cadence.publication import Publication
from belegt.cadence.record import Record
from belegt.cadence.wording import count_text, day_text
from belegt.finding import Language, Text

WIDTH, HEIGHT = 336, 190
LEFT, RIGHT, TOP, BOTTOM = 40, 328, 26, 160
TICKS = (1, 7, 14, 30, 60, 120, 365)
TITLE = Text("Abstände zwischen den Beiträgen", "Intervals between posts")
PROMISED = Text("Tage: — zugesagt, ● Beitrag", "Days: — promised, ● post")
DAY, DAYS = Text("Tag", "day"), Text("Tage", "days")


@dataclass(frozen=True, slots=True)
class _Frame:
    """The span of time and of days that the chart shows."""

    first: date
    last: date
    least: float
    most: float

    def x(self, day: date) -> float:
        whole = max((self.last - self.first).days, 1)
        return LEFT + (RIGHT - LEFT) * (day - self.first).days / whole

    def y(self, days: float) -> float:
        whole = math.log2(self.most / self.least)
        return BOTTOM - (BOTTOM - TOP) * math.log2(days / self.least) / whole


def interval_chart(record: Record, language: Language) -> str:
    """Return the intervals up to the record's day; empty where there are fewer than two posts."""
    days = sorted({post.day for post in record.publications})
    points = [(later, (later - earlier).days) for earlier, later in pairwise(days)]
    if not points:
        return ""
    steps = _steps(record.cadence, days[0], record.as_of)
    shown = [gap for _, gap in points] + [gap for _, _, gap in steps]
    frame = _Frame(days[0], record.as_of, min(*shown, 7) / 1.5, max(*shown, 14) * 1.5)
    title, description = TITLE.in_language(language), _description(record.publications, language)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="cadence-chart" role="img" '
        f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'aria-labelledby="cadence-chart-title cadence-chart-desc">'
    )
    parts = (
        opening,
        f'<title id="cadence-chart-title">{title}</title>',
        f'<desc id="cadence-chart-desc">{escape(description)}</desc>',
        *_axes(frame, language),
        *_targets(frame, steps),
        *_points(frame, points, language),
        "</svg>",
    )
    return "\n".join(parts)


def _steps(cadence: Cadence, first: date, last: date) -> list[tuple[date, date, float]]:
    """Return from when to when which number of days was promised."""
    steps = []
    for target in cadence.targets:
        begin, end = max(target.begins, first), min(target.last or last, last)
        if target.spacing and begin <= end:
            steps.append((begin, end, target.spacing))
    return steps


def _targets(frame: _Frame, steps: Sequence[tuple[date, date, float]]) -> Iterator[str]:
    """Yield the promise as one line of steps, broken where nothing was promised."""
    path, previous = "", None
    for begin, end, days in steps:
        is_next = previous is not None and begin <= previous + timedelta(days=1)
        x, y = frame.x(begin), frame.y(days)
        path += f"H{x:.1f}V{y:.1f}" if is_next else f"M{x:.1f} {y:.1f}"
        path += f"H{frame.x(end):.1f}"
        previous = end
    if path:
        yield (
            f'<path class="cadence-target" d="{path}" fill="none" stroke="currentColor" '
            f'stroke-width="2"/>'
        )


def _points(frame: _Frame, points: Sequence[tuple[date, int]], language: Language) -> Iterator[str]:
    for day, gap in points:
        title = f"{day_text(day, language)}: {count_text(gap, DAY, DAYS, language)}"
        yield (
            f'<circle class="cadence-interval" cx="{frame.x(day):.1f}" cy="{frame.y(gap):.1f}" '
            f'r="3" fill="currentColor"><title>{escape(title)}</title></circle>'
        )


def _axes(frame: _Frame, language: Language) -> Iterator[str]:
    yield _text("cadence-key", LEFT, 12, PROMISED.in_language(language))
    for days in TICKS:
        if frame.least <= days <= frame.most:
            y = frame.y(days)
            yield (
                f'<path class="cadence-axis" d="M{LEFT} {y:.1f}H{RIGHT}" stroke="currentColor" '
                f'stroke-opacity="0.2"/>'
            )
            yield _text("cadence-tick", LEFT - 6, y + 4, str(days), "end")
    yield _text("cadence-tick", LEFT, BOTTOM + 18, day_text(frame.first, language))
    yield _text("cadence-tick", RIGHT, BOTTOM + 18, day_text(frame.last, language), "end")


def _description(posts: Sequence[Publication], language: Language) -> str:
    days = sorted({post.day for post in posts})
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    first, last = day_text(days[0], language), day_text(days[-1], language)
    text = Text(
        f"Vom {first} bis zum {last} lagen zwischen zwei Beiträgen "
        f"{min(gaps)} bis {max(gaps)} Tage, zuletzt {gaps[-1]}.",
        f"From {first} to {last} there were {min(gaps)} to {max(gaps)} days "
        f"between two posts, {gaps[-1]} of late.",
    )
    return text.in_language(language)


def _text(name: str, x: float, y: float, words: str, anchor: str = "start") -> str:
    return (
        f'<text class="{name}" x="{x:g}" y="{y:.1f}" font-size="12" text-anchor="{anchor}" '
        f'fill="currentColor">{escape(words)}</text>'
    )
