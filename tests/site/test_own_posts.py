"""The posts of this blog, which are its own example."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGLISH = sorted((ROOT / "content").rglob("*.en.md"))


def test_have_neither_errors_nor_warnings():
    done = subprocess.run(
        [sys.executable, "-m", "belegt", "check", "--language", "en"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert "no findings" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("path", ENGLISH, ids=lambda path: path.name)
def test_english_ones_have_curly_apostrophes(path):
    body = path.read_text(encoding="utf-8").partition("\n\n")[2]
    assert "'" not in body
