"""Grading: findings as much as the site's settings make of them."""

from collections.abc import Sequence
from dataclasses import replace

from belegt.finding import Finding
from belegt.grade import Grade
from belegt.kind import Kind


def grade(finding: Finding, grades: Sequence[Grade], kind: Kind = "") -> Finding:
    """Return ``finding`` with the severity that ``grades`` give its rule in posts of ``kind``.

    A grade for the kind goes before one for all posts.
    """
    for one in sorted(grades, key=lambda grade: not grade.kind) if grades else ():
        if one.code == finding.code and one.kind in {"", kind}:
            return replace(finding, severity=one.severity)
    return finding
