import pytest

from belegt.citations.doi import with_doi
from belegt.citations.identifier import parse_doi
from belegt.citations.library import read_library


@pytest.mark.parametrize(
    "text",
    [
        "10.1287/mnsc.1110.1376",
        "doi:10.1287/mnsc.1110.1376",
        "DOI: 10.1287/mnsc.1110.1376",
        "doi 10.1287/mnsc.1110.1376",
        "https://doi.org/10.1287/mnsc.1110.1376",
        "http://dx.doi.org/10.1287/mnsc.1110.1376",
        "HTTPS://DOI.ORG/10.1287/mnsc.1110.1376",
        "doi.org/10.1287%2Fmnsc.1110.1376",
        "  10.1287/mnsc.1110.1376.\n",
    ],
)
def test_reads_a_doi_in_any_form(text):
    assert parse_doi(text) == "10.1287/mnsc.1110.1376"


@pytest.mark.parametrize(
    "doi",
    [
        "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
        "10.1000.10/123",
        "10.5555/über",
    ],
)
def test_keeps_odd_signs_of_a_doi(doi):
    assert parse_doi(doi) == doi


@pytest.mark.parametrize(
    "text",
    [
        "",
        "10.1287",
        "10.1287/",
        "11.1287/x",
        "mnsc.1110.1376",
        "https://example.org/10.1287/x",
        "10.1287/a b",
        "10.1287/a\x00b",
        "10.1287/a}b",
        "doi:" * 1000,
        "10.1287/" + "x" * 10_000,
    ],
)
def test_refuses_what_is_none(text):
    assert parse_doi(text) is None


@pytest.mark.parametrize(
    "field",
    [
        "doi = {10.5555/ABC}",
        "doi = {https://doi.org/10.5555/abc}",
        "url = {https://doi.org/10.5555/abc}",
        r"url = {\url{https://doi.org/10.5555/abc}}",
    ],
)
def test_finds_the_entry_that_has_a_doi(field):
    source = f"@misc{{a, title = {{A}}}}\n@misc{{b, title = {{B}}, {field}}}"
    library = read_library([("a.bib", source.encode())])
    assert with_doi("10.5555/aBc", library.entries.values()).key == "b"
