"""The plugins in a site of someone else's: Pelican's quickstart with a theme that is not ours."""

import subprocess
import sys

import pytest

ANSWERS = [".", "Foreign", "Someone", "en", "n", "n", "Europe/Berlin", "n"]


@pytest.fixture
def quickstart(tmp_path):
    """Lay out what ``pelican-quickstart`` makes of default answers."""
    subprocess.run(
        [sys.executable, "-m", "pelican.tools.pelican_quickstart"],
        cwd=tmp_path,
        input="\n".join([*ANSWERS, *[""] * 10]),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return tmp_path


def build(root):
    return subprocess.run(
        [sys.executable, "-m", "pelican", "content", "-s", "pelicanconf.py"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture
def foreign(quickstart):
    """Add the plugins, a library, and a theme that knows nothing of them."""
    with (quickstart / "pelicanconf.py").open("a") as config:
        config.write('\nPLUGINS = ["belegt"]\nTHEME = "notmyidea"\n')
    (quickstart / "bibliography").mkdir()
    (quickstart / "bibliography" / "library.bib").write_text(
        "@book{stauss2023,\n  author = {Stauss, Bernd and Seidel, Wolfgang},\n"
        "  title = {Beschwerdemanagement},\n  publisher = {Hanser},\n  year = {2023},\n"
        "  langid = {german},\n}\n"
    )
    (quickstart / "content" / "post.md").write_text(
        "Title: A post\nDate: 2026-08-02\n\nSome 40 % of guests complain [@stauss2023, ch. 2].\n"
    )
    return quickstart


def test_citations_and_references_appear(foreign):
    done = build(foreign)
    assert done.returncode == 0, done.stderr
    html = (foreign / "output" / "a-post.html").read_text()
    assert "Stauss and Seidel 2023" in html
    assert 'class="references"' in html
    assert "Hanser" in html


def test_the_gate_closes(foreign):
    (foreign / "content" / "post.md").write_text(
        "Title: A post\nDate: 2026-08-02\n\nSome 40 % of guests complain.\n"
    )
    done = build(foreign)
    assert done.returncode == 1
    assert "content/post.md:4:1: STAT001" in done.stderr
    assert not (foreign / "output" / "a-post.html").exists()
