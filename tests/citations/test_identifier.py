import pytest

from belegt.citations.identifier import address, doi, is_address, is_doi, odd_isbn, odd_issn
from belegt.citations.langid import langid_of
from belegt.citations.library import read_library


@pytest.mark.parametrize(
    "written",
    [
        "10.1000/a_b",
        "https://doi.org/10.1000/a_b",
        "http://dx.doi.org/10.1000/a_b",
        "doi:10.1000/a_b",
        "DOI: 10.1000/a_b",
        "{10.1000/a\\_b}",
    ],
)
def test_a_doi_is_read_as_people_write_it(written):
    assert (is_doi(written), doi(written)) == (True, "10.1000/a_b")


@pytest.mark.parametrize("written", ["10.1000", "0.1016/x", "10.1000/a b", "null", "https://a.org"])
def test_knows_what_is_no_doi(written):
    assert not is_doi(written)


def test_a_doi_may_hold_signs_of_its_own():
    assert is_doi("10.1002/(SICI)1097-0266(199705)18:5<363::AID-SMJ876>3.0.CO;2-Z")


@pytest.mark.parametrize(
    ("written", "odd"),
    [
        ("978-3-16-148410-0", ""),
        ("3-16-148410-X", ""),
        ("0 85501 146 7", ""),
        ("9783161484100, 0306406152", ""),
        ("9783161484100 0306406152", ""),
        ("978-3-16-148410-0 (print)", ""),
        ("978-3-16-148410-1", "978-3-16-148410-1"),
        ("9783161484100, 0306406153", "0306406153"),
    ],
)
def test_an_isbn_is_checked_by_its_digit(written, odd):
    assert odd_isbn(written) == odd


@pytest.mark.parametrize(
    ("written", "odd"),
    [
        ("1094-6705", ""),
        ("10946705", ""),
        ("2434-561X", ""),
        ("1094-6705 (Print) 1552-7379 (Electronic)", ""),
        ("1094-6706", "1094-6706"),
        ("null", "null"),
    ],
)
def test_an_issn_is_checked_by_its_digit(written, odd):
    assert odd_issn(written) == odd


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("https://example.org/a\\_b\\%20c", "https://example.org/a_b%20c"),
        ("\\url{https://example.org/}", "https://example.org/"),
        ("<https://example.org/>", "https://example.org/"),
        (" {https://example.org/} ", "https://example.org/"),
    ],
)
def test_an_address_is_read_without_its_tex(written, bare):
    assert (is_address(written), address(written)) == (True, bare)


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)//https://example.org",
        "data:text/html,x",
        "file:///etc/passwd",
        "www.example.org",
        "https://example.org/a b",
        "https://javascript:alert(1)",
        "mailto:me@example.org",
    ],
)
def test_knows_what_no_browser_should_open(written):
    assert not is_address(written)


@pytest.mark.parametrize(
    ("written", "langid"),
    [
        ("ngerman", "ngerman"),
        ("Deutsch", "german"),
        ("de_AT", "german"),
        ("de-DE", "german"),
        ("eng", "english"),
        ("en-US", "english"),
        ("français", "french"),
        ("klingon", ""),
    ],
)
def test_knows_languages_as_exports_write_them(written, langid):
    assert langid_of(written) == langid


def test_pandoc_gets_what_it_can_print():
    bibtex = (
        "@article{a, title = {T}, year = 2020, month = {Oktober}, langid = {Deutsch},\n"
        "  doi = {https://doi.org/10.1000/a\\_b}, url = {\\url{https://example.org/a\\_b}}}"
    )
    assert read_library([("a.bib", bibtex.encode())]).bibtex(["a"]) == (
        "@article{a,\n  title = {T},\n  year = {2020},\n  month = {10},\n  langid = {german},\n"
        "  doi = {10.1000/a_b},\n  url = {https://example.org/a_b},\n}\n"
    )


@pytest.mark.parametrize(
    ("note", "printed"),
    [
        ("Publisher: Example Press", ""),
        ("ISBN: 978-3-16-148410-0", ""),
        ("Series Title: Queues\nPlace: Graz", ""),
        ("arXiv:2204.02536 [physics.acc-ph]", ""),
        ("Second printing\nPublisher: Example Press", "Second printing"),
        ("Publisher unknown", "Publisher unknown"),
        ("Note: read aloud in Graz", "Note: read aloud in Graz"),
    ],
)
def test_what_zotero_keeps_for_programs_is_not_printed(note, printed):
    library = read_library([("a.bib", f"@misc{{a, title = {{T}}, note = {{{note}}}}}".encode())])
    line = f"  note = {{{printed}}},\n" if printed else ""
    assert library.bibtex(["a"]) == f"@misc{{a,\n  title = {{T}},\n{line}}}\n"
