"""The commands for the library: sources and cite, run as an author runs them."""

import json
import os

import pytest
from registry import ARTICLE, Answer, registry

from belegt.citations.library import read_library

POSTS = """\
-- content/a.md --
Title: A
Date: 2026-08-02
Lang: en

Reviews matter. A star more brings 5 to 9 % more revenue [@luca2011, p. 7]. So they say.
-- content/b.md --
Title: B
Date: 2026-08-09
Lang: de
Status: draft

Nach @luca2011 [S. 3 f.] zählt jeder Stern.
"""
MORE = """
@book{muster1999,
  author = {M{\\"u}ller, J.},
  title = {{Das} Gro{\\ss}e},
  publisher = {Musterverlag},
  year = {1999},
  langid = {german},
}
"""


@pytest.fixture
def library(site):
    made = site(POSTS)
    with (made.root / "library.bib").open("a") as file:
        file.write(MORE)
    return made


def cite(made, answer, doi="10.5555/warten"):
    with registry(answer) as (address, requests):
        done = made.run("belegt", "cite", doi, "--registry", address)
    return done, requests


def test_lists_every_source_with_how_often_it_is_cited(library):
    assert library.run("belegt", "sources").stdout == (
        "key         cited  by whom  year  title\n"
        "luca2011    2      Luca     2011  Reviews, Reputation, and Revenue: The Case of Yelp.com\n"
        "muster1999  0      Müller   1999  Das Große\n"
        "2 of 2 sources\n"
    )


@pytest.mark.parametrize(
    ("arguments", "keys"),
    [
        (("--unused",), ["muster1999"]),
        (("--most-cited",), ["luca2011"]),
        (("MÜLLER", "große"), ["muster1999"]),
        (("musterverlag",), ["muster1999"]),
        (("yelp", "2011"), ["luca2011"]),
        (("luca2011",), ["luca2011"]),
        (("yelp", "1999"), []),
    ],
)
def test_finds_sources(library, arguments, keys):
    done = library.run("belegt", "sources", "--format", "json", *arguments)
    assert [one["key"] for one in json.loads(done.stdout)["sources"]] == keys


def test_shows_a_source_and_each_place_with_its_sentence(library):
    for _ in range(2):  # read, then remembered
        said = library.run("belegt", "sources", "luca2011").stdout
    assert said.startswith("@techreport{luca2011,\n")
    assert "\nlibrary.bib:2:1\n" in said
    assert "\ncontent/a.md:5:59 (p. 7)\n  A star more brings 5 to 9 % more revenue" in said
    assert "\ncontent/b.md:6:6 (p. 3 f.)\n  Nach @luca2011 [S. 3 f.] zählt jeder Stern.\n" in said


def test_gives_programs_the_places_and_the_locators(library):
    done = library.run("belegt", "sources", "luca2011", "--format", "json")
    assert json.loads(done.stdout)["sources"][0]["cited"][1] == {
        "path": "content/b.md",
        "line": 6,
        "column": 6,
        "status": "draft",
        "locator": {"label": "page", "value": "3 f."},
        "sentence": "Nach @luca2011 [S. 3 f.] zählt jeder Stern.",
    }


def test_says_that_a_source_is_cited_nowhere(library):
    said = library.run("belegt", "sources", "muster1999", "--language", "de").stdout
    assert said.endswith("\nnirgends zitiert\n")


def test_suggests_a_key_for_a_word_that_finds_nothing(library):
    done = library.run("belegt", "sources", "luka2011")
    assert (done.returncode, "did you mean luca2011?" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    "form", ["10.5555/warten", "doi:10.5555/WARTEN", "https://doi.org/10.5555/warten"]
)
def test_cite_adds_an_entry_that_passes_the_check(library, form):
    before = (library.root / "library.bib").read_bytes()
    done, requests = cite(library, Answer(ARTICLE), form)
    after = (library.root / "library.bib").read_bytes()

    assert done.returncode == 0, done.stderr
    assert requests[0][0].casefold() == "/10.5555/warten"
    assert after.startswith(before + b"\n@article{mueller2024warten,\n")
    assert "cite it as [@mueller2024warten]" in done.stdout
    assert library.check().returncode == 0


def test_cite_refuses_a_doi_that_is_there_and_asks_nobody(library):
    cite(library, Answer(ARTICLE))
    done, requests = cite(library, Answer(ARTICLE), "10.5555/Warten")

    assert (done.returncode, requests) == (2, [])
    assert "is in the library already: [@mueller2024warten] (library.bib:18)" in done.stderr


def test_cite_gives_a_second_work_of_the_same_name_another_key(library):
    cite(library, Answer(ARTICLE))
    done, _ = cite(library, Answer({**ARTICLE, "DOI": "10.5555/other"}), "10.5555/other")
    assert "[@mueller2024warten-2]" in done.stdout


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(status=404), "does not know it"),
        (Answer(status=500), "try again later"),
        (Answer(b"<html>", kind="text/html"), "text/html instead of metadata"),
        (Answer(b'{"title": "A'), "is no JSON"),
        (Answer(b'{"title": "A"', length=99), "incomplete or damaged"),
        (Answer(b'{"a": "' + b"x" * 10_000_000), "longer than 5 MB"),
    ],
)
def test_cite_says_what_went_wrong_and_changes_nothing(library, answer, words):
    before = (library.root / "library.bib").read_bytes()
    done, _ = cite(library, answer)

    assert (done.returncode, words in done.stderr) == (2, True), done.stderr
    assert "Traceback" not in done.stderr
    assert (library.root / "library.bib").read_bytes() == before
    assert {path.name for path in library.root.iterdir()} & {".library.bib"} == set()


def test_cite_without_a_network_says_so(library):
    done = library.run("belegt", "cite", "10.5555/x", "--registry", "http://127.0.0.1:1")
    assert (done.returncode, "cannot be reached; this needs a network" in done.stderr) == (2, True)


def test_cite_says_what_a_doi_looks_like(library):
    done = library.run("belegt", "cite", "warten")
    assert (done.returncode, "“warten” is no DOI" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"updated-by": [{"type": "retraction", "DOI": "10.5555/r"}]}, "this work was retracted"),
        ({"update-to": [{"type": "retraction", "DOI": "10.5555/r"}]}, "retracts 10.5555/r"),
        ({"language": None}, "langid is guessed from the title"),
    ],
)
def test_cite_passes_on_what_the_registry_warns_of(library, more, words):
    done, _ = cite(library, Answer({**ARTICLE, **more}))
    assert (done.returncode, words in done.stdout) == (0, True)


def test_cite_says_what_the_entry_lacks(library):
    done, _ = cite(library, Answer({**ARTICLE, "container-title": []}))
    assert "library.bib:18:10: BIB" in done.stdout
    assert "lacks journaltitle or journal" in done.stdout


def test_cite_adds_behind_an_entry_that_is_open(library):
    path = library.write("library.bib", "@misc{open, title = {A")
    done, _ = cite(library, Answer(ARTICLE))

    assert done.returncode == 0, done.stderr
    assert path.read_text().startswith("@misc{open, title = {A\n\n@article{mueller2024warten,")


def test_cite_does_not_mix_two_encodings(library):
    library.write("library.bib", "% Müller\n".encode("latin-1"))
    done, _ = cite(library, Answer(ARTICLE))
    assert (done.returncode, "library.bib is not UTF-8" in done.stderr) == (2, True)


def test_cite_keeps_mark_line_ends_mode_and_link_of_the_file(library):
    real = library.write("elsewhere.bib", b"\xef\xbb\xbf@misc{b,\r\n  title = {B},\r\n}\r\n")
    real.chmod(0o640)
    link = library.root / "library.bib"
    link.unlink()
    link.symlink_to(real)
    before = real.read_bytes()
    cite(library, Answer(ARTICLE))
    data = real.read_bytes()

    assert data.startswith(before + b"\r\n@article{mueller2024warten,\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert (link.is_symlink(), real.stat().st_mode & 0o777) == (True, 0o640)


def test_cite_starts_a_library_that_is_not_there_yet(library):
    (library.root / "library.bib").unlink()
    done, _ = cite(library, Answer(ARTICLE))

    assert done.returncode == 0, done.stderr
    data = (library.root / "library.bib").read_bytes()
    assert list(read_library([("library.bib", data)]).entries) == ["mueller2024warten"]
    umask = os.umask(0)
    os.umask(umask)
    assert (library.root / "library.bib").stat().st_mode & 0o777 == 0o644
