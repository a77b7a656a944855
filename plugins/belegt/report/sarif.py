"""Findings as SARIF 2.1.0, which code hosts and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
"""

import json
from collections.abc import Sequence
from urllib.parse import quote

from belegt.finding import Finding, Language, Location, Severity, by_place
from belegt.report.json import Json
from belegt.rule import Rule

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "note",
}


def sarif_report(findings: Sequence[Finding], language: Language, rules: Sequence[Rule]) -> str:
    """Return a log with one run; of ``rules`` it describes those that found something."""
    found = {finding.code for finding in findings}
    used = sorted((rule for rule in rules if rule.code in found), key=lambda rule: rule.code)
    places = {rule.code: at for at, rule in enumerate(used)}
    run: Json = {
        "tool": {"driver": {"name": "belegt", "rules": [_rule(one, language) for one in used]}},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, language, places) for one in by_place(findings)],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(rule: Rule, language: Language) -> Json:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title.in_language(language)},
        "fullDescription": {"text": rule.why.in_language(language)},
        "help": {"text": rule.fix.in_language(language)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding, language: Language, places: dict[str, int]) -> Json:
    message = f"{finding.message.in_language(language)}: {finding.help.in_language(language)}"
    result: Json = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": _place(finding.location)}],
    }
    if finding.code in places:
        result["ruleIndex"] = places[finding.code]
    return result


def _place(location: Location) -> Json:
    path = location.path.replace("\\", "/")
    prefix = "file://" if path.startswith("/") else ""
    return {
        "artifactLocation": {"uri": prefix + quote(path.encode("utf-8", "surrogateescape"))},
        "region": {
            "startLine": location.line,
            "startColumn": location.column,
            "endLine": location.end_line,
            "endColumn": location.end_column,
        },
    }
