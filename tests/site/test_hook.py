"""The hook for pre-commit, run by the real pre-commit in a repository of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pre_commit.clientlib import load_manifest

MANIFEST = Path(__file__).parent.parent.parent / ".pre-commit-hooks.yaml"
HEAD = "Title: A\nDate: 2026-08-02\nLang: en\n\n"


@pytest.fixture
def repository(site):
    """Return a site in a git repository that has the hook, with the interpreter of this test."""
    made = site("")
    (hook,) = load_manifest(MANIFEST)
    names = ("id", "name", "files", "pass_filenames", "require_serial")
    local = {name: hook[name] for name in names} | {
        "entry": f"{sys.executable} -m {hook['entry']}",
        "language": "system",
    }
    made.write(
        ".pre-commit-config.yaml", json.dumps({"repos": [{"repo": "local", "hooks": [local]}]})
    )
    subprocess.run(["git", "init", "--quiet", "."], cwd=made.root, check=True)
    return made


def commit_check(made, name, text):
    """Stage one file and run the hook as a commit would; return its exit code and its words."""
    made.write(name, text)
    subprocess.run(["git", "add", name], cwd=made.root, check=True)
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run"],
        cwd=made.root,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PRE_COMMIT_HOME": str(made.root / ".hooks")},
    )
    return done.returncode, done.stdout + done.stderr


def test_the_hook_rejects_a_post_without_a_source(repository):
    code, said = commit_check(repository, "content/a.md", f"{HEAD}68 % of customers read.\n")
    assert (code, "STAT001 “68 % of customers” has no source" in said) == (1, True)


def test_the_hook_lets_a_sourced_post_pass(repository):
    post = f"{HEAD}68 % of customers read [@luca2011].\n"
    code, said = commit_check(repository, "content/a.md", post)
    assert (code, "Passed" in said) == (0, True)


def test_the_hook_looks_at_a_commit_of_the_library_and_at_no_other_file(repository):
    repository.write("content/a.md", f"{HEAD}68 % of customers read.\n")
    assert commit_check(repository, "notes.txt", "68 %")[0] == 0
    assert commit_check(repository, "library.bib", "@misc{x")[0] == 1
