"""The datamodel agrees with itself and with the libraries people have."""

import pytest

from belegt.citations.datamodel import ENTRY_TYPES, FIELDS, FieldKind
from belegt.citations.library import read_library

TYPES = """
    article book inbook incollection collection mvbook booklet manual misc online proceedings
    inproceedings report thesis dataset standard software unpublished periodical patent video
    movie audio artwork legislation jurisdiction letter personal performance review image
    suppbook
"""
EXPORTED = """
    file abstract keywords note annotation annote timestamp groups language urldate
    shortjournal issn isbn doi owner date-added bdsk-url-1 mendeley-tags langid pmid eprint
    archiveprefix primaryclass creationdate modificationdate
"""


def findings(bibtex):
    return read_library([("library.bib", bibtex.encode())]).findings


@pytest.mark.parametrize("entry_type", ENTRY_TYPES)
def test_requires_only_fields_it_knows(entry_type):
    assert {name for group in ENTRY_TYPES[entry_type].required for name in group} <= FIELDS.keys()


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("conference", "inproceedings"),
        ("www", "online"),
        ("electronic", "online"),
        ("techreport", "report"),
        ("phdthesis", "thesis"),
        ("mastersthesis", "thesis"),
        ("bachelorsthesis", "thesis"),
    ],
)
def test_knows_other_names_of_a_type(alias, name):
    assert ENTRY_TYPES[alias].name == name
    assert ENTRY_TYPES[alias].required == ENTRY_TYPES[name].required


@pytest.mark.parametrize("entry_type", TYPES.split())
def test_knows_the_types_of_biblatex_and_pandoc(entry_type):
    assert entry_type in ENTRY_TYPES


@pytest.mark.parametrize("name", EXPORTED.split())
def test_knows_the_fields_that_reference_managers_export(name):
    assert name in FIELDS


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("titel", "title"),
        ("autor", "author"),
        ("yaer", "year"),
        ("publsher", "publisher"),
        ("pagess", "pages"),
        ("jounal", "journal"),
    ],
)
def test_names_the_field_that_a_misspelt_one_means(written, meant):
    bibtex = f"@misc{{a, title = {{T}}, {written} = {{X}}}}"
    (finding,) = findings(bibtex)
    assert (finding.code, finding.help.en) == ("BIB015", f"did you mean “{meant}”?")


@pytest.mark.parametrize(
    ("written", "meant"),
    [("artcle", "article"), ("inproceeding", "inproceedings"), ("webpages", "webpage")],
)
def test_names_the_type_that_a_misspelt_one_means(written, meant):
    (finding,) = findings(f"@{written}{{a, title = {{T}}}}")
    assert (finding.code, finding.help.en) == ("BIB014", f"did you mean “@{meant}”?")


def test_only_mentions_a_field_of_ones_own():
    (finding,) = findings("@misc{a, title = {T}, seenat = {library}}")
    assert (finding.code, finding.severity.value) == ("BIB016", "information")


@pytest.mark.parametrize(
    "name", [name for name, kind in FIELDS.items() if kind is FieldKind.SILENT]
)
def test_lets_percent_signs_stand_where_nothing_is_printed(name):
    assert not findings(f"@misc{{a, title = {{T}}, {name} = {{50%}}}}")


def test_a_field_of_ones_own_is_mentioned_once():
    found = findings("@misc{a, title = {T}, seenat = {X}}\n@misc{b, title = {U}, seenat = {Y}}")
    assert [(one.code, one.location.line) for one in found] == [("BIB016", 1)]
