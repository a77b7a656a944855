"""The key of our own code: it changes with the libraries that read for us."""

import sys

from belegt.gate.files import versions


def test_the_libraries_that_read_are_known_with_their_versions():
    names = [one.partition("-")[0] for one in versions(sys.path)]
    assert names == ["bibtexparser", "markdown", "pelican", "python_stdnum", "yasbd_lib"]


def test_another_version_is_another_key_and_another_library_is_none(tmp_path):
    for name in ("python_stdnum-2.1.dist-info", "markdown_it_py-4.0.dist-info", "markdown"):
        (tmp_path / name).mkdir()
    assert versions(["", str(tmp_path), "nowhere"]) == ("python_stdnum-2.1.dist-info",)
