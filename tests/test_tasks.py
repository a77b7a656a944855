"""The tasks of the house, as an author types them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("typed", ["--help", "-h"])
def test_new_takes_no_option_for_a_title(typed):
    posts = ROOT / "content" / "posts"
    before = sorted(posts.iterdir())
    done = subprocess.run(
        [sys.executable, "-m", "invoke", "new", typed],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "zuerst kommt der Titel" in done.stderr
    assert sorted(posts.iterdir()) == before
