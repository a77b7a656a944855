"""What the hosted workflow runs: the one issue about the cadence, with a gh that only listens."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / ".ci" / "cadence-issue"
GH = """\
#!/bin/sh
printf '%s' "$1 $2" >> "$LOG"
shift 2
for word; do printf ' %s' "$word"; if [ "$last" = --body-file ]; then cp "$word" "$BODY"; fi; last=$word; done >> "$LOG"
printf '\\n' >> "$LOG"
case "$(tail -n 1 "$LOG")" in "issue list"*) printf '%s' "$OPEN" ;; esac
"""
REPORT = "Verstummt seit 107 Tagen: „Führung“ $(touch pwned) `x`\nund weiter.\n\nEin Grund.\n"


@pytest.fixture
def run(tmp_path):
    """Return a function that runs the script and returns its code and what it asked gh for."""
    gh = tmp_path / "bin" / "gh"
    gh.parent.mkdir()
    gh.write_text(GH)
    gh.chmod(0o755)

    def script(code, report=REPORT, open_issue=""):
        (tmp_path / "report.txt").write_text(report)
        variables = {
            "PATH": f"{gh.parent}:{os.environ['PATH']}",
            "LOG": str(tmp_path / "log"),
            "BODY": str(tmp_path / "body"),
            "OPEN": open_issue,
        }
        done = subprocess.run(
            [str(SCRIPT), str(code), "report.txt"],
            cwd=tmp_path,
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        log = tmp_path / "log"
        return done.returncode, log.read_text().splitlines() if log.exists() else []

    script.body = tmp_path / "body"
    script.folder = tmp_path
    return script


@pytest.mark.parametrize(
    ("code", "open_issue", "asked"),
    [
        (0, "", None),
        (0, "7", "issue close 7 --comment Verstummt"),
        (1, "", "issue create --label cadence --title Verstummt"),
        (1, "7", "issue edit 7 --title Verstummt"),
        (2, "7", "issue edit 7 --title Verstummt"),
    ],
)
def test_keeps_one_issue_as_long_as_something_is_late(run, code, open_issue, asked):
    done, log = run(code, open_issue=open_issue)
    changes = [line for line in log if not line.startswith(("label create", "issue list"))]

    assert done == 0
    assert [line[: len(asked or "")] for line in changes] == ([asked] if asked else [])


def test_puts_the_whole_report_into_the_issue_and_runs_none_of_it(run):
    run(2)

    assert run.body.read_text() == f"```\n{REPORT}```\n"
    assert not (run.folder / "pwned").exists()


@pytest.mark.parametrize(
    ("report", "title"),
    [
        ("Eins zwei\ndrei.\n\nMehr.\n", "Eins zwei drei."),
        ("Nur ein Absatz.\n", "Nur ein Absatz."),
        ("ä" * 60 + " " + "ö" * 60 + "\n", "ä" * 60),  # 200 bytes end within a letter
    ],
)
def test_names_the_issue_by_its_first_paragraph(run, report, title):
    _, log = run(1, report=report)
    assert f"--title {title} --body-file" in log[-1]


def test_fails_without_a_report(run):
    code, log = run(2, report="")
    assert (code != 0, log) == (True, [])


def test_the_docs_start_it_as_the_workflow_does():
    docs = (ROOT / "docs" / "cadence.md").read_text(encoding="utf-8")
    workflow = (ROOT / ".github" / "workflows" / "cadence.yml").read_text(encoding="utf-8")
    asked = "belegt cadence --as-of today > report.txt"

    assert (docs.count(asked), workflow.count(asked)) == (2, 1)
    assert re.search(r"60 days without activity", docs)
    assert re.search(r"60 days without activity", workflow)
