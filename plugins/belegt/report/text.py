"""Findings as text: one place, one defect, one way out."""

from collections.abc import Callable, Sequence

from belegt.finding import Finding, Language, Location, Severity, by_place
from belegt.report.excerpt import excerpt

LineOf = Callable[[Location], str]

_LABEL = {
    Severity.ERROR: {"de": "", "en": ""},
    Severity.WARNING: {"de": "Warnung: ", "en": "warning: "},
    Severity.INFORMATION: {"de": "Hinweis: ", "en": "note: "},
}
_MORE = {
    "de": "... und {} weitere: belegt check zeigt alle",
    "en": "... and {} more: belegt check shows all",
}
_PAGE = {
    "de": "Beispiele und Auswege: belegt check --explain {}",
    "en": "examples and ways out: belegt check --explain {}",
}
_HELP = {"de": "Hilfe", "en": "help"}


def place(location: Location) -> str:
    """Return ``path:line:column``, as editors and terminals make it a link.

    A line break in the name of a file would end the line, and half a character cannot be printed.
    """
    path = "".join(one if one.isprintable() else repr(one)[1:-1] for one in location.path)
    return f"{path}:{location.line}:{location.column}"


def _no_line(_location: Location) -> str:
    return ""


def text_report(
    findings: Sequence[Finding], language: Language, checked: int, line_of: LineOf = _no_line
) -> str:
    """Return all ``findings`` in order of place, each with its help, and a summary line.

    ``checked`` is the number of files that were read; ``line_of`` gives the line of the source a
    place is in, which is then shown with carets.
    """
    ordered = by_place(findings)
    lines = [_entry(finding, language, line_of) for finding in ordered]
    lines.append(f"{_checked(checked, language)}: {summary(findings, language)}")
    if ordered:
        lines.append(_PAGE[language].format(ordered[0].code))
    return "\n".join(lines)


def short_report(
    findings: Sequence[Finding], language: Language, limit: int, line_of: LineOf = _no_line
) -> str:
    """Return the first ``limit`` findings, errors before the rest, and where to see all."""
    worst = sorted(findings, key=lambda one: one.severity is not Severity.ERROR)[:limit]
    lines = [_entry(finding, language, line_of) for finding in by_place(worst)]
    hidden = len(findings) - len(worst)
    if hidden:
        lines.append(_MORE[language].format(hidden))
    return "\n".join(lines)


def summary(findings: Sequence[Finding], language: Language) -> str:
    """Return one line such as "3 errors and 1 warning in 2 files"."""
    if not findings:
        return "keine Befunde" if language == "de" else "no findings"
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    warnings = sum(finding.severity is Severity.WARNING for finding in findings)
    files = len({finding.location.path for finding in findings})
    if language == "de":
        counts = f"{errors} Fehler und {warnings} {'Warnung' if warnings == 1 else 'Warnungen'}"
        return f"{counts} in {files} {'Datei' if files == 1 else 'Dateien'}"
    counts = f"{errors} error{'s' * (errors != 1)} and {warnings} warning{'s' * (warnings != 1)}"
    return f"{counts} in {files} file{'s' * (files != 1)}"


def _checked(number: int, language: Language) -> str:
    if language == "de":
        return f"{number} {'Beitrag' if number == 1 else 'Beiträge'} geprüft"
    return f"{number} post{'s' * (number != 1)} checked"


def _entry(finding: Finding, language: Language, line_of: LineOf) -> str:
    label = _LABEL[finding.severity][language]
    message = finding.message.in_language(language)
    lines = [f"{place(finding.location)}: {finding.code} {label}{message}"]
    if drawn := excerpt(line_of(finding.location), finding.location, "    | "):
        lines.append(drawn)
    lines.append(f"    {_HELP[language]}: {finding.help.in_language(language)}")
    return "\n".join(lines)
