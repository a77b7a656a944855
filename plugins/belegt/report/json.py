"""Findings as JSON, for editors and CI; the shape is versioned, see docs/report.md."""

import json
from collections.abc import Sequence
from typing import Protocol

from belegt.finding import Finding, Language, Location, by_place

VERSION = 1
Json = dict[str, object]


class Figures(Protocol):
    """How many figures there are, by what stands behind them."""

    @property
    def sourced(self) -> int:
        """Return those with a citation."""

    @property
    def own_data(self) -> int:
        """Return those of a survey of the author's own."""

    @property
    def no_study(self) -> int:
        """Return those for which no study is known."""

    @property
    def suppressed(self) -> int:
        """Return those that are exempt with a reason."""

    @property
    def total(self) -> int:
        """Return all of them."""


def json_report(
    findings: Sequence[Finding],
    language: Language,
    coverage: Figures | None = None,
    posts: Sequence[tuple[str, Figures]] = (),
    known: int = 0,
) -> str:
    """Return ``{"version": 1, "findings": [...], ...}``.

    Positions count from 1, in characters; ends are exclusive. ``coverage`` is that of the site,
    ``posts`` have each post's, ``known`` findings were let pass by a baseline.
    """
    report: Json = {
        "version": VERSION,
        "findings": [_row(one, language) for one in by_place(findings)],
    }
    if coverage is not None:
        report["coverage"] = figures(coverage) | {
            "posts": [{"path": path, **figures(one)} for path, one in posts]
        }
        report["known"] = known
    return json.dumps(report, ensure_ascii=False, indent=2)


def figures(one: Figures) -> Json:
    """Return the numbers of ``one`` by their names."""
    return {
        "sourced": one.sourced,
        "own_data": one.own_data,
        "no_study": one.no_study,
        "suppressed": one.suppressed,
        "total": one.total,
    }


def place(location: Location) -> Json:
    """Return where something stands."""
    return {
        "path": location.path,
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
    }


def _row(finding: Finding, language: Language) -> Json:
    return place(finding.location) | {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message.in_language(language),
        "help": finding.help.in_language(language),
    }
