"""What a disk refuses, told in the author's words: by real refusals."""

import os
from pathlib import Path

import pytest

from belegt.refusal import is_special, read_file, reason
from belegt.stop import GateClosed, guard


def refused(do):
    with pytest.raises(OSError) as caught:
        do()
    return reason(caught.value)


@pytest.mark.parametrize(
    ("do", "de", "en"),
    [
        (lambda tmp: read_file(tmp / "nothing"), "dort ist nichts", "nothing is there"),
        (read_file, "das ist ein Ordner", "it is a folder"),
        (lambda tmp: read_file(tmp / "file" / "in"), "ist eine Datei, kein", "is a file, not a"),
        (lambda tmp: read_file(tmp / "pipe"), "keine gewöhnliche Datei", "no regular file"),
        (lambda tmp: read_file(tmp / ("n" * 300)), "der Name ist zu lang", "the name is too long"),
        (lambda tmp: read_file(tmp / "loop"), "führt im Kreis", "leads in a circle"),
    ],
)
def test_a_refusal_has_words_in_both_languages(do, de, en, tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "pipe")
    words = refused(lambda: do(tmp_path))
    assert (de in words.de, en in words.en) == (True, True)


def test_a_refusal_without_words_keeps_those_of_the_system():
    assert reason(OSError(5, "Input/output error")).de == "Input/output error"


@pytest.mark.parametrize("name", ["file", "folder", "link", "nothing"])
def test_only_what_is_neither_file_nor_folder_is_special(name, tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("file")
    assert not is_special(tmp_path / name)


class Full:
    """A generator that writes to a disk that is always full."""

    def generate_output(self, _writer):
        Path("/dev/full").write_text("a page", encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk always full")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "die Site in output ist unfertig: der Datenträger ist voll"),
        ("en", "the site in output is unfinished: the disk is full"),
    ],
)
def test_a_full_disk_stops_a_build_in_one_line(language, words, capsys):
    generator = Full()
    guard([generator], Path("output"), language)
    with pytest.raises(GateClosed):
        generator.generate_output(None)
    assert capsys.readouterr().err == f"belegt: {words}\n"
