"""A library that was kept is the library that was read."""

import pickle
import sqlite3

import pytest

from belegt.citations.library import KeptLibrary, read_library
from belegt.gate.audit import audit
from belegt.settings import read_settings

FILES = (
    (
        "first.bib",
        '\ufeff@string{j = {Journal of } # "Waiting"}\r\n'
        '@article{müller2020, ids = {mu}, author = {Müller, A.}, title = "Ä {"}Ö{"}",\r\n'
        " journal = j, year = 2020, month = oct, langid = {german}}\r\n"
        "@misc{broken, title = {T\n".encode(),
    ),
    (
        "second.bib",
        (
            b"@inbook{a, crossref = {b}, author = {A}, title = {T}, pages = 3}\n"
            b"@book{b, author = {B}, title = {U}, xdata = {c}, year = 2020}\n"
            b"@xdata{c, publisher = {P}}\n"
        ),
    ),
)


def kept(library, files):
    return pickle.loads(pickle.dumps(KeptLibrary.of(library))).library(files)


def facts(entry):
    return (
        entry.key,
        entry.type,
        entry.location,
        entry.key_location,
        [(one.name, one.value, one.location) for one in entry.all_fields()],
    )


@pytest.fixture(scope="module")
def library():
    return read_library(FILES)


def test_a_kept_library_has_the_same_entries(library):
    again = kept(library, FILES)
    assert list(map(facts, again.entries.values())) == list(map(facts, library.entries.values()))


def test_a_kept_library_knows_the_same_names_and_findings(library):
    again = kept(library, FILES)
    assert (again.keys, again.aliases, again.broken_keys, again.findings) == (
        library.keys,
        library.aliases,
        library.broken_keys,
        library.findings,
    )
    assert again.find("mu").field("journal").value == "Journal of Waiting"
    assert (again.find("nobody"), "nobody" in again.entries, len(again.entries)) == (None, False, 4)


def test_a_kept_library_prints_the_same(library):
    assert kept(library, FILES).bibtex(library.keys) == library.bibtex(library.keys)


def test_a_kept_library_unpacks_only_what_is_asked_for(library):
    again = kept(library, FILES)
    assert again.judged(["a"]) == library.judged(["a"])
    again.find("a")
    assert set(again.entries._unpacked) <= {"a", "b", "c"}


def test_what_is_kept_holds_no_text_of_the_files(library):
    assert b"Dienst" not in pickle.dumps(
        KeptLibrary.of(
            read_library([("a.bib", b"@misc{a, title = {Dienst}, abstract = {Dienst}}")])
        )
    )


def test_an_edit_of_the_library_is_read_at_once(tmp_path):
    settings = read_settings({"PATH": "content", "BIBLIOGRAPHY": ["a.bib"]}, tmp_path)
    titles = []
    for title in ("One", "One", "Two"):
        (tmp_path / "a.bib").write_text(f"@misc{{a, title = {{{title}}}}}", encoding="utf-8")
        titles.append(audit([], settings).library.entries["a"].field("title").value)

    assert titles == ["One", "One", "Two"]
    with sqlite3.connect(tmp_path / ".belegt-cache" / "audit.db") as connection:
        assert connection.execute("SELECT COUNT(*) FROM result").fetchone() == (1,)
