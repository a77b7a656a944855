"""Findings per rule, the most frequent first."""

from collections import Counter
from collections.abc import Sequence

from belegt.finding import Finding, Language
from belegt.report.text import summary
from belegt.rule import Rule


def statistics_report(
    findings: Sequence[Finding], language: Language, rules: Sequence[Rule]
) -> str:
    """Return a line for each of ``rules`` that found something, and the sum of all."""
    titles = {rule.code: rule.title.in_language(language) for rule in rules}
    counts = Counter(finding.code for finding in findings)
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    lines = [f"{count:5}  {code}  {titles.get(code, '')}".rstrip() for code, count in ordered]
    return "\n".join([*lines, summary(findings, language)])
