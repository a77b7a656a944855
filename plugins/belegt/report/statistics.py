"""Findings per rule, the most frequent first."""

import json
from collections import Counter
from collections.abc import Sequence

from belegt.finding import Finding, Language, Severity
from belegt.report.json import VERSION, Json
from belegt.report.text import summary
from belegt.rule import Rule


def statistics_report(
    findings: Sequence[Finding], language: Language, rules: Sequence[Rule]
) -> str:
    """Return a line for each of ``rules`` that found something, and the sum of all."""
    titles = {rule.code: rule.title.in_language(language) for rule in rules}
    lines = [f"{count:5}  {code}  {titles.get(code, '')}".rstrip() for code, count in _by(findings)]
    return "\n".join([*lines, summary(findings, language)])


def statistics_json(
    findings: Sequence[Finding], language: Language, rules: Sequence[Rule], known: int = 0
) -> str:
    """Return ``{"version": 1, "rules": [...], ...}``, a row for each rule that found something.

    ``known`` findings were let pass by a baseline, and are not counted.
    """
    by_code = {rule.code: rule for rule in rules}
    report: Json = {
        "version": VERSION,
        "rules": [_row(code, count, by_code.get(code), language) for code, count in _by(findings)],
        "severities": {
            one.value: sum(finding.severity is one for finding in findings) for one in Severity
        },
        "known": known,
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def _by(findings: Sequence[Finding]) -> Sequence[tuple[str, int]]:
    counts = Counter(finding.code for finding in findings)
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))


def _row(code: str, count: int, rule: Rule | None, language: Language) -> Json:
    return {
        "code": code,
        "name": rule.name if rule else "",
        "title": rule.title.in_language(language) if rule else "",
        "findings": count,
    }
