"""Findings as annotations of a GitHub workflow: commands that its runner reads from the output.

Escapes as ``actions/toolkit`` does: https://github.com/actions/toolkit, core/src/command.ts.
"""

from collections.abc import Sequence

from belegt.finding import Finding, Language, Severity, by_place

_COMMANDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "notice",
}


def github_report(findings: Sequence[Finding], language: Language) -> str:
    """Return one annotation a line; nothing for no findings."""
    return "\n".join(_annotation(finding, language) for finding in by_place(findings))


def _annotation(finding: Finding, language: Language) -> str:
    place = finding.location
    values = {"file": place.path.replace("\\", "/"), "line": place.line, "endLine": place.end_line}
    if place.line == place.end_line:  # GitHub ignores columns over several lines
        values |= {"col": place.column, "endColumn": max(place.column, place.end_column - 1)}
    values["title"] = finding.code
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in values.items())
    message = f"{finding.message.in_language(language)}\n{finding.help.in_language(language)}"
    return f"::{_COMMANDS[finding.severity]} {properties}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
