import os
import shutil
from pathlib import Path

import pytest

import belegt
from belegt.release import NotReleased, build, forget_old, put_in_place


def release(tmp_path, name, text):
    folder = tmp_path / ".belegt-output" / name
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(text)
    return folder


def test_puts_a_new_site_in_place(tmp_path):
    put_in_place(release(tmp_path, "release-1", "one"), tmp_path / "output")
    assert (tmp_path / "output" / "index.html").read_text() == "one"


def test_replaces_the_site_before(tmp_path):
    put_in_place(release(tmp_path, "release-1", "one"), tmp_path / "output")
    put_in_place(release(tmp_path, "release-2", "two"), tmp_path / "output")
    assert (tmp_path / "output" / "index.html").read_text() == "two"


def test_moves_a_real_folder_aside_and_keeps_it(tmp_path):
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / "mine.txt").write_text("precious")
    put_in_place(release(tmp_path, "release-1", "one"), tmp_path / "output")
    kept = list((tmp_path / ".belegt-output").glob("release-before-*/mine.txt"))
    assert [path.read_text() for path in kept] == ["precious"]


def test_a_file_in_the_way_is_left_alone(tmp_path):
    (tmp_path / "output").write_text("mine")
    with pytest.raises(NotReleased, match="is a file"):
        put_in_place(release(tmp_path, "release-1", "one"), tmp_path / "output")
    assert (tmp_path / "output").read_text() == "mine"


def test_keeps_the_site_before_to_go_back_to(tmp_path):
    for number in range(1, 5):
        folder = release(tmp_path, f"release-{number}", str(number))
        os.utime(folder, (number, number))
        put_in_place(folder, tmp_path / "output")
    forget_old(tmp_path / ".belegt-output", tmp_path / "output")
    kept = sorted(path.name for path in (tmp_path / ".belegt-output").iterdir())
    assert kept == ["release-3", "release-4"]


def test_a_rejected_build_leaves_the_site_byte_for_byte(site):
    made = site("-- content/a.md --\nTitle: A\nDate: 2026-08-02\n\nText.\n")
    assert build(made.root / "pelicanconf.py", made.root / "output") == 0
    before = made.snapshot()
    made.write("content/a.md", "Title: A\nDate: 2026-08-02\n\n68 % of customers leave.\n")
    assert build(made.root / "pelicanconf.py", made.root / "output") == 1
    assert made.snapshot() == before
    assert len(list((made.root / ".belegt-output").iterdir())) == 1


POST = "-- content/a.md --\nTitle: A\nDate: 2026-08-02\n\nText.\n"
BROKEN = {
    "a name": "import nowhere_at_all\n",
    "a sign": "def f(:\n",
}


@pytest.mark.parametrize("code", BROKEN.values(), ids=BROKEN)
def test_plugins_that_break_are_said_and_the_site_stays(code, site, tmp_path, capfd, monkeypatch):
    made = site(POST)
    assert build(made.root / "pelicanconf.py", made.root / "output") == 0
    before = made.snapshot()
    package = tmp_path / "broken" / "belegt"
    shutil.copytree(Path(belegt.__file__).parent, package)
    (package / "decision.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(package.parent))

    assert build(made.root / "pelicanconf.py", made.root / "output") == 2
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith(f"belegt: the plugins cannot be loaded: {package}/decision.py:1: ")
    assert made.snapshot() == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "den Ordner {} gibt es nicht: leg ihn an oder berichtige PATH in pelicanconf.py"),
        ("en", "there is no folder {}: make it, or correct PATH in pelicanconf.py"),
    ],
)
def test_a_content_that_is_not_there_is_one_line(language, said, site, capfd):
    made = site("")
    config = (
        (made.root / "pelicanconf.py").read_text().replace('LANG = "en"', f'LANG = "{language}"')
    )
    made.write("pelicanconf.py", config)
    (made.root / "content").rmdir()

    assert build(made.root / "pelicanconf.py", made.root / "output") == 2
    assert capfd.readouterr().err == f"belegt: {said.format(made.root / 'content')}\n"
    assert not (made.root / "output").exists()


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            'DEFAULT_LANG = "de"\nBAD = [1, 2\n',
            "pelicanconf.py bricht ab: {}:2: SyntaxError: '[' was never closed",
        ),
        (
            'DEFAULT_LANG = "de"\nBELEGT_LANGUAGE = "en"\nBAD = 1 / 0\n',
            "pelicanconf.py stops: {}:3: ZeroDivisionError: division by zero",
        ),
    ],
)
def test_a_configuration_that_breaks_is_one_line(settings, said, site, capfd):
    made = site(POST)
    made.write("pelicanconf.py", settings)
    config = made.root / "pelicanconf.py"
    assert build(config, made.root / "output") == 2
    assert "".join(capfd.readouterr()) == f"belegt: {said.format(config)}\n"
    assert not (made.root / "output").exists()


def test_no_permission_is_said(site, forbidden_folder):
    made = site("-- content/a.md --\nTitle: A\nDate: 2026-08-02\n\nText.\n")
    with pytest.raises(NotReleased, match="cannot write to"):
        build(made.root / "pelicanconf.py", forbidden_folder / "output")


def test_a_file_where_a_folder_should_be_is_said(site, tmp_path):
    made = site("-- content/a.md --\nTitle: A\nDate: 2026-08-02\n\nText.\n")
    (tmp_path / "file").write_text("mine")
    with pytest.raises(NotReleased, match="a part of the path is a file, not a folder"):
        build(made.root / "pelicanconf.py", tmp_path / "file" / "output")
    assert (tmp_path / "file").read_text() == "mine"
