"""``belegt check`` and ``belegt claims`` in the process: their options, formats and exit codes."""

import json
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from belegt.cli import main
from belegt.manual import ALL_RULES

SCHEMA = Path(__file__).parent.parent / "docs" / "report.schema.json"
HEAD = "Title: A\nDate: 2026-08-02\nLang: en\n\n"
CITED = "68 % of customers read reviews [@luca2011, p. 7].\n"
BAD = "12 % of customers write reviews.\n"
OWN = "\n30 % of guests wait. <!-- own data: n = 42, March 2026 -->\n"
EXEMPT = "\n40 % of guests sing. <!-- belegt: allow STAT001 because it is a song -->\n"


def run(capsys, *arguments):
    code = main(arguments)
    return code, capsys.readouterr().out


def test_a_finding_is_shown_with_its_line_and_carets(here, capsys):
    here.write("content/a.md", f"{HEAD}Today, {BAD}")
    assert run(capsys, "check")[1].splitlines()[:4] == [
        "content/a.md:5:8: STAT001 “12 % of customers” has no source",
        "    | Today, 12 % of customers write reviews.",
        "    |        ^^^^^^^^^^^^^^^^^",
        (
            "    help: cite it in this sentence, as in [@key, p. 7], or mark it as own data or as “no "
            "study known”"
        ),
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "1 von 3 Zahlen belegt, 1 eigene Daten, 1 mit Grund ausgenommen"),
        ("en", "1 of 3 figures sourced, 1 own data, 1 exempt with a reason"),
    ],
)
def test_the_last_line_is_the_coverage_of_the_site(here, capsys, language, line):
    here.write("content/a.md", f"{HEAD}{CITED}{OWN}{EXEMPT}")
    assert run(capsys, "check", "--language", language)[1].splitlines()[-1] == line


def test_coverage_is_said_of_each_post_too(here, capsys):
    here.write("content/a.md", f"{HEAD}{CITED}")
    here.write("content/b.md", f"{HEAD}{CITED}{OWN}")
    here.write("content/c.md", f"{HEAD}It rains.\n")
    assert run(capsys, "check", "--coverage")[1].splitlines() == [
        "content/a.md: 1 of 1 figure sourced",
        "content/b.md: 1 of 2 figures sourced, 1 own data",
        "3 posts checked: no findings",
        "2 of 3 figures sourced, 1 own data",
    ]


def test_json_is_what_the_docs_promise(here, capsys):
    here.write("content/a.md", f"{HEAD}{CITED}{OWN}{BAD}")
    report = json.loads(run(capsys, "check", "--format", "json")[1])
    Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(report)
    assert report["coverage"]["posts"] == [
        {
            "path": "content/a.md",
            "sourced": 1,
            "own_data": 1,
            "no_study": 0,
            "suppressed": 0,
            "total": 3,
        }
    ]


def test_programs_get_nothing_but_their_format(here, capsys):
    here.write("content/a.md", f"{HEAD}{BAD}")
    main(["check", "--write-baseline"])
    capsys.readouterr()
    assert json.loads(run(capsys, "check", "--format", "json")[1])["known"] == 1
    assert json.loads(run(capsys, "check", "--format", "sarif")[1])["runs"][0]["results"] == []
    assert run(capsys, "check", "--format", "github") == (0, "")


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_every_format_returns_one_for_an_error(here, capsys, form):
    here.write("content/a.md", f"{HEAD}{BAD}")
    code, said = run(capsys, "check", "--format", form)
    assert (code, "STAT001" in said) == (1, True)


def test_statistics_count_by_rule(here, capsys):
    here.write("content/a.md", f"{HEAD}{BAD}\nEvery third guest sings. {BAD}")
    assert run(capsys, "check", "--statistics")[1].splitlines() == [
        "    2  STAT001  percentage without a source",
        "    1  STAT003  proportion without a source",
        "3 errors and 0 warnings in 1 file",
    ]


def test_statistics_for_programs_count_the_same(here, capsys):
    here.write("content/a.md", f"{HEAD}{BAD}\nEvery third guest sings. {BAD}")
    code, said = run(capsys, "check", "--statistics", "--format", "json")
    report = json.loads(said)
    assert code == 1
    assert [(one["code"], one["findings"]) for one in report["rules"]] == [
        ("STAT001", 2),
        ("STAT003", 1),
    ]
    assert report["severities"] == {"error": 3, "warning": 0, "information": 0}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            ["--statistics", "--format", "sarif"],
            "--statistics has no format sarif, only text and json",
        ),
        (
            ["--coverage", "--format", "github"],
            "--coverage has no format github, only text and json",
        ),
        (
            ["--list-exceptions", "--format", "github", "--language", "de"],
            "--list-exceptions gibt es nicht als github, nur als text und json",
        ),
        (
            ["--explain", "STAT001", "--format", "json"],
            "--explain has no format json, only text",
        ),
        (
            ["--write-baseline", "--format", "json", "--language", "de"],
            "--write-baseline gibt es nicht als json, nur als text",
        ),
    ],
)
def test_a_format_that_there_is_not_is_refused(here, capsys, asked, said):
    here.write("content/a.md", f"{HEAD}{BAD}")
    assert main(["check", *asked]) == 2
    assert capsys.readouterr() == ("", f"belegt: {said}\n")


@pytest.mark.parametrize("name", ["STAT003", "stat003", "unsourced-proportions"])
def test_a_rule_is_explained_by_code_and_by_name(here, capsys, name):
    said = run(capsys, "check", "--explain", name)[1]
    assert said.startswith("STAT003: proportion without a source\nunsourced-proportions · error")


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_rule_is_explained_in_the_language_asked_for(here, capsys, rule, language):
    said = run(capsys, "check", "--explain", rule.code, "--language", language)[1]
    assert rule.why.in_language(language) in said
    assert rule.fix.in_language(language) in said
    examples = [one for one in rule.flagged if not one.startswith("Lang: en")]
    if language == "de" and examples:
        assert all(line in said for line in examples[0].split("\n"))


def test_a_rule_that_is_not_there_suggests_the_nearest(here, capsys):
    assert main(["check", "--explain", "STAT0003"]) == 2
    assert "did you mean STAT003 (unsourced-proportions)?" in capsys.readouterr().err


def test_exceptions_are_listed_with_place_and_reason(here, capsys):
    unused = "\nIt rains. <!-- no study known: asked three libraries -->\n"
    here.write("content/a.md", f"{HEAD}{CITED}{OWN}{EXEMPT}{unused}")
    assert run(capsys, "check", "--list-exceptions") == (
        0,
        (
            "content/a.md:7:22: own data: n = 42, March 2026\n"
            "content/a.md:9:22: STAT001: it is a song\n"
            "content/a.md:11:11: no study known: asked three libraries, hides nothing\n"
        ),
    )
    rows = json.loads(run(capsys, "check", "--list-exceptions", "--format", "json")[1])
    assert [(one["kind"], one["code"], one["is_used"]) for one in rows["exceptions"]] == [
        ("own data", None, True),
        ("suppression", "STAT001", True),
        ("no study", None, False),
    ]


def test_no_exceptions_are_said(here, capsys):
    here.write("content/a.md", f"{HEAD}{CITED}")
    assert run(capsys, "check", "--list-exceptions") == (0, "no exceptions\n")


def test_claims_are_listed_with_what_covers_them(here, capsys):
    title = HEAD.replace("Title: A", "Title: Why 68% of customers read")
    here.write("content/a.md", f"{title}{CITED}\n{BAD}{OWN}")
    assert run(capsys, "claims", "content/a.md") == (
        0,
        (
            "content/a.md:1:12: STAT105 “68% of customers”: sourced, in the text: "
            "5:1 68 % of customers\n"
            "content/a.md:5:1: STAT001 “68 % of customers”: sourced, in its sentence: "
            "5:32 [@luca2011, p. 7]\n"
            "content/a.md:7:1: STAT001 “12 % of customers”: without a source\n"
            "content/a.md:9:1: STAT001 “30 % of guests”: own data, as a mark: "
            "9:22 own data: n = 42, March 2026\n"
            "1 of 3 figures sourced, 1 own data\n"
        ),
    )


def test_claims_speak_german(here, capsys):
    here.write("content/a.md", f"{HEAD}{CITED}")
    assert run(capsys, "claims", "--language", "de")[1] == (
        "content/a.md:5:1: STAT001 „68 % of customers“: belegt, im Satz: "
        "5:32 [@luca2011, p. 7]\n"
        "1 von 1 Zahl belegt\n"
    )


def test_claims_are_json_for_programs(here, capsys):
    here.write("content/a.md", f"{HEAD}{CITED}\n{BAD}")
    report = json.loads(run(capsys, "claims", "--format", "json")[1])
    assert [
        (one["verdict"], one["cover"] and one["cover"]["kind"]) for one in report["claims"]
    ] == [
        ("sourced", "sentence"),
        ("unsourced", None),
    ]
    assert report["version"] == 1


def test_a_post_without_figures_says_so(here, capsys):
    here.write("content/a.md", f"{HEAD}It rains.\n")
    assert run(capsys, "claims")[1] == "no figures that need a source\n"


def test_a_sentence_that_continues_is_covered_where_the_site_says_so(here):
    here.write("content/a.md", f"{HEAD}{CITED.strip()} Of these, 12 % write some.\n")
    config = (here.root / "pelicanconf.py").read_text("utf-8")
    assert main(["check"]) == 1
    here.write("pelicanconf.py", f"{config}\nBELEGT_FOLLOW_ON = True\n")
    assert main(["check"]) == 0
    assert here.pelican().returncode == 0


def test_a_second_check_says_the_same_without_reading_a_post(here, capsys, monkeypatch):
    here.write("content/a.md", f"{HEAD}{BAD}")
    first = run(capsys, "check")
    monkeypatch.setattr("belegt.gate.audit.audit", None)
    assert run(capsys, "check") == first


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("content/a.md", f"{HEAD}{CITED}"),
        ("content/b.md", f"{HEAD}{BAD}"),
        ("library.bib", "@misc{x"),
        (
            "pelicanconf.py",
            'PATH = "content"\nDEFAULT_LANG = "de"\nBIBLIOGRAPHY = ["library.bib"]\n',
        ),
    ],
)
def test_whatever_changes_is_checked_anew(here, capsys, name, text):
    here.write("content/a.md", f"{HEAD}{BAD}")
    first = run(capsys, "check", "--format", "json")
    here.write(name, text)
    assert run(capsys, "check", "--format", "json") != first


def test_a_warm_check_loads_nothing_that_reads_posts(here):
    here.write("content/a.md", f"{HEAD}{BAD}")
    here.check()
    program = (
        "import sys\nfrom belegt.cli import main\nmain(['check'])\n"
        "heavy = {'yasbd', 'bibtexparser', 'rich', 'belegt.post', 'belegt.gate.audit'}\n"
        "sys.exit(', '.join(heavy.intersection(sys.modules)) or 0)"
    )
    import subprocess  # noqa: PLC0415 - a process of its own has loaded nothing yet

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=here.root, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
