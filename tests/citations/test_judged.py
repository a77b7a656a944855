"""How much a defect of an entry matters depends on who cites the entry."""

import pytest

from belegt.citations.library import KeptLibrary, read_library
from belegt.citations.work_check import unused
from belegt.finding import Severity

BIBTEX = """
@article{bare, title = {T}, ids = {naked}}
@inproceedings{talk, author = {A}, title = {T}, crossref = {meeting}}
@proceedings{meeting, title = {T}, year = {in press}}
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
    assert errors(["talk"]) == ["4 BIB019", "6 BIB003"]


def test_a_lost_entry_is_always_an_error():
    assert errors([]) == ["6 BIB003"]


def test_a_file_that_is_not_utf8_is_always_an_error():
    library = read_library([("a.bib", "@misc{a, title = {Müller}}".encode("latin-1"))])
    assert [one.severity for one in library.judged([])] == [Severity.ERROR]


def test_a_key_that_is_taken_twice_is_always_an_error():
    assert errors(["a"], "@misc{a, title = {T}}\n@misc{A, title = {U}}") == ["2 BIB006"]


def test_nothing_is_said_of_unused_entries_unless_asked():
    bibtex = "@misc{a, title = {T}}\n@misc{b, title = {U}}\n@xdata{c, publisher = {P}}"
    library = read_library([("a.bib", bibtex.encode())])

    assert library.judged(["b"]) == ()
    assert [one.message.en for one in unused(library.entries, {"b"})] == ["no post cites “a”"]
