"""How much a lack of an entry matters depends on who cites the entry."""

import pytest

from belegt.citations.library import KeptLibrary, read_library
from belegt.finding import Severity
from belegt.gate.audit import audit
from belegt.settings import read_settings

BIBTEX = """
@article{bare, title = {T}, ids = {naked}}
@inproceedings{talk, author = {A}, title = {T}, crossref = {meeting}}
@proceedings{meeting, title = {T}}
@misc{fine, title = {T}}
@misc{lost, title = {T
"""


def errors(cited, bibtex=BIBTEX):
    library = read_library([("a.bib", bibtex.encode())])
    kept = KeptLibrary.of(library).library([("a.bib", bibtex.encode())])
    assert kept.judged(cited) == library.judged(cited)
    return [
        f"{one.location.line} {one.code}"
        for one in library.judged(cited)
        if one.severity is Severity.ERROR
    ]


def test_what_no_post_cites_is_no_reason_to_stop():
    assert errors(["fine"]) == ["6 BIB003"]


@pytest.mark.parametrize("key", ["bare", "naked"])
def test_what_a_post_cites_is_an_error(key):
    assert errors([key]) == ["2 BIB017", "6 BIB003"]


def test_a_parent_counts_as_cited_with_its_child():
    assert errors(["talk"]) == ["3 BIB017", "4 BIB017", "6 BIB003"]


def test_names_that_run_together_matter_where_they_are_cited():
    bibtex = "@misc{a, title = {T}, author = {A and and B}}"
    assert (errors([], bibtex), errors(["a"], bibtex)) == ([], ["1 BIB030"])


@pytest.mark.parametrize(
    ("bibtex", "code"),
    [
        ("@misc{a, title = {T} year = 2020}", "BIB007"),
        ("@misc{a, title = undefined}", "BIB011"),
        ("@misc{a, title = {T}, title = {U}}", "BIB013"),
        ("@micc{a, title = {T}}", "BIB014"),
        ("@misc{a, titel = {T}, title = {T}}", "BIB015"),
        ("@misc{a, title = {T}, crossref = {nowhere}}", "BIB018"),
        ("@misc{a, title = {T}, year = 20202}", "BIB019"),
        ("@misc{a, title = {50% mehr}}", "BIB020"),
    ],
)
def test_what_may_have_cost_words_is_always_an_error(bibtex, code):
    assert errors([], bibtex) == [f"1 {code}"]


def test_a_lost_entry_is_always_an_error():
    assert errors([]) == ["6 BIB003"]


def test_a_file_that_is_not_utf8_is_always_an_error():
    library = read_library([("a.bib", "@misc{a, title = {Müller}}".encode("latin-1"))])
    assert [one.severity for one in library.judged([])] == [Severity.ERROR]


def test_a_key_that_is_taken_twice_is_always_an_error():
    assert errors(["a"], "@misc{a, title = {T}}\n@misc{A, title = {U}}") == ["2 BIB006"]


UNUSED = (
    "@misc{a, title = {T}}\n@misc{b, title = {U}, ids = {c}, xdata = {d}}\n@xdata{d, note = {N}}"
)


@pytest.mark.parametrize(
    ("asked", "said"), [({}, []), ({"unused-entries": "information"}, ["BIB031 no post cites “a”"])]
)
def test_unused_entries_are_named_where_the_settings_ask_for_them(asked, said, tmp_path):
    (tmp_path / "a.bib").write_text(UNUSED, encoding="utf-8")
    post = tmp_path / "a.md"
    post.write_text("Title: A\nDate: 2026-08-02\nCategory: c\n\nT [@c].\n", encoding="utf-8")
    settings = read_settings({"BIBLIOGRAPHY": "a.bib", "BELEGT_SEVERITY": asked}, tmp_path)
    assert [f"{one.code} {one.message.en}" for one in audit([post], settings).findings] == said
