"""Severities by setting: how much a finding matters on one site."""

import pytest

from belegt.finding import Finding, Location, Severity, Text
from belegt.gate.grading import grade
from belegt.grade import Grade, read_grades
from belegt.wrong_setting import WrongSetting

HEAD = "Title: A\nDate: 2026-08-02\nLang: en\n"
BAD = "68 % of customers read reviews.\n"


def graded(setting, code="STAT001", kind=""):
    one = Finding(Location("a.md"), code, Severity.ERROR, Text("a", "a"), Text("b", "b"))
    return grade(one, read_grades(setting), kind).severity


@pytest.mark.parametrize(
    ("setting", "kind", "severity"),
    [
        ({}, "", Severity.ERROR),
        ({"STAT001": "warning"}, "", Severity.WARNING),
        ({"stat001": "information"}, "", Severity.INFORMATION),
        ({"unsourced-percentages": "warning"}, "", Severity.WARNING),
        ({"STAT002": "warning"}, "", Severity.ERROR),
        ({"STAT001": {"research": "warning"}}, "research", Severity.WARNING),
        ({"STAT001": {"Recherche": "warning"}}, "research", Severity.WARNING),
        ({"STAT001": {"research": "warning"}}, "opinion", Severity.ERROR),
    ],
)
def test_a_rule_matters_as_much_as_the_setting_says(setting, kind, severity):
    assert graded(setting, kind=kind) is severity


def test_a_grade_for_a_kind_goes_before_one_for_all():
    grades = (Grade("STAT001", Severity.WARNING), Grade("STAT001", Severity.ERROR, "research"))
    one = Finding(Location("a.md"), "STAT001", Severity.ERROR, Text("a", "a"), Text("b", "b"))
    assert [grade(one, grades, kind).severity for kind in ("research", "opinion")] == [
        Severity.ERROR,
        Severity.WARNING,
    ]


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ({"STAT0001": "error"}, "there is no rule STAT0001; did you mean STAT001?"),
        ({"nonsense": "error"}, "there is no rule nonsense; docs/rules has them all"),
        ({"STAT001": "fatal"}, "'fatal' at STAT001 will not do"),
        ({"STAT001": 3}, "3 at STAT001 will not do"),
        ({"STAT001": {"poem": "error"}}, "'poem' at STAT001 is no kind of post"),
        (["STAT001"], 'write it as {"BIB021": "error"}'),
    ],
)
def test_a_setting_that_cannot_be_used_is_said(setting, words):
    with pytest.raises(WrongSetting) as wrong:
        read_grades(setting)
    assert words in wrong.value.text.en
    assert wrong.value.text.de != wrong.value.text.en


@pytest.mark.parametrize(
    ("setting", "code"),
    [
        ('{"STAT001": "warning"}', 0),
        ('{"STAT001": "error"}', 1),
        ('{"STAT001": {"opinion": "warning"}}', 0),
        ('{"STAT001": {"research": "warning"}}', 1),
    ],
)
def test_check_and_build_grade_alike(site, setting, code):
    made = site(f"-- content/a.md --\n{HEAD}Kind: opinion\n\n{BAD}")
    config = (made.root / "pelicanconf.py").read_text("utf-8")
    made.write("pelicanconf.py", f"{config}\nBELEGT_SEVERITY = {setting}\n")
    assert (made.check().returncode, made.pelican().returncode) == (code, code)


def test_a_finding_of_the_whole_site_is_graded_too(site):
    made = site(f"-- content/a.md --\n{HEAD}\nA.\n-- content/b.md --\n{HEAD}\nB.\n")
    assert made.pelican().returncode == 1
    config = (made.root / "pelicanconf.py").read_text("utf-8")
    made.write("pelicanconf.py", f"{config}\nBELEGT_SEVERITY = {{'POST092': 'warning'}}\n")
    assert "POST092 warning" in made.pelican().stderr


def test_an_unknown_rule_stops_check_and_build(site):
    made = site(f"-- content/a.md --\n{HEAD}\nA.\n")
    config = (made.root / "pelicanconf.py").read_text("utf-8")
    made.write("pelicanconf.py", f"{config}\nBELEGT_SEVERITY = {{'STAT0001': 'error'}}\n")
    assert made.check().returncode == 2
    done = made.pelican()
    assert (done.returncode, "did you mean STAT001?" in done.stderr) == (1, True)
