import json

from belegt.finding import Finding, Location, Severity, Text
from belegt.report.json import json_report
from belegt.report.text import short_report, summary, text_report


def finding(line=1, severity=Severity.ERROR, path="a.md"):
    return Finding(
        Location(path, line, 7, line, 22),
        "STAT001",
        severity,
        Text(de="„68 % der Kunden“ hat keine Quelle", en="“68 % der Kunden” has no source"),
        Text(de="zitiere", en="cite it"),
    )


def test_text_says_place_defect_and_way_out_in_german():
    assert text_report([finding(14)], "de", 24) == (
        "a.md:14:7: STAT001 „68 % der Kunden“ hat keine Quelle\n"
        "    Hilfe: zitiere\n"
        "24 Beiträge geprüft: 1 Fehler und 0 Warnungen in 1 Datei\n"
        "Beispiele und Auswege: belegt check --explain STAT001"
    )


def test_text_is_sorted_by_place():
    text = text_report([finding(10), finding(9), finding(2, path="B.md")], "en", 3)
    assert [line.split(" ")[0] for line in text.splitlines()[:-2:2]] == [
        "B.md:2:7:",
        "a.md:9:7:",
        "a.md:10:7:",
    ]


def test_a_name_that_cannot_be_printed_stays_on_its_line():
    text = text_report([finding(path="a\nb\udcfc ü.md")], "en", 1)
    assert text.startswith("a\\nb\\udcfc ü.md:1:7: STAT001")


def test_warnings_are_called_so():
    assert "STAT001 warning: “68" in text_report([finding(severity=Severity.WARNING)], "en", 1)


def test_summary_counts_in_both_languages():
    findings = [finding(), finding(2), finding(severity=Severity.WARNING, path="b.md")]
    assert summary(findings, "en") == "2 errors and 1 warning in 2 files"
    assert summary(findings, "de") == "2 Fehler und 1 Warnung in 2 Dateien"


def test_nothing_found_is_said_with_what_was_read():
    assert text_report([], "de", 1) == "1 Beitrag geprüft: keine Befunde"
    assert text_report([], "en", 24) == "24 posts checked: no findings"


def test_the_short_report_shows_errors_first_and_counts_the_rest():
    findings = [finding(1, Severity.WARNING), finding(2), finding(3)]
    report = short_report(findings, "en", 2)
    assert [line[:7] for line in report.splitlines()[::2]] == ["a.md:2:", "a.md:3:", "... and"]
    assert "1 more" in report


def test_json_has_a_version_and_every_field():
    report = json.loads(json_report([finding(14)], "en"))
    assert report == {
        "version": 1,
        "findings": [
            {
                "path": "a.md",
                "line": 14,
                "column": 7,
                "end_line": 14,
                "end_column": 22,
                "code": "STAT001",
                "severity": "error",
                "message": "“68 % der Kunden” has no source",
                "help": "cite it",
            }
        ],
    }


def test_json_of_nothing_is_a_report_too():
    assert json.loads(json_report([], "de")) == {"version": 1, "findings": []}
