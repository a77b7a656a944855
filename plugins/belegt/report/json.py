"""Findings as JSON, for editors and CI; the shape is versioned."""

import json
from collections.abc import Sequence

from belegt.finding import Finding, Language, by_place

VERSION = 1


def json_report(findings: Sequence[Finding], language: Language) -> str:
    """Return ``{"version": 1, "findings": [...]}``; positions count from 1, ends are exclusive."""
    rows = [_row(finding, language) for finding in by_place(findings)]
    return json.dumps({"version": VERSION, "findings": rows}, ensure_ascii=False, indent=2)


def _row(finding: Finding, language: Language) -> dict[str, str | int]:
    location = finding.location
    return {
        "path": location.path,
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message.in_language(language),
        "help": finding.help.in_language(language),
    }
