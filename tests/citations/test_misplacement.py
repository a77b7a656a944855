"""Fields that belong to another type: said where they are lost, mentioned where they are odd."""

from pathlib import Path

import pytest

from belegt.citations import pandoc
from belegt.citations.citation import find_clusters
from belegt.citations.datamodel import ENTRY_TYPES, FIELDS
from belegt.citations.document import Document
from belegt.citations.library import read_library
from belegt.citations.own_field import JOURNALTITLE, OWN_FIELDS, SHARED_OUT
from belegt.citations.pandoc import Citeproc

LOST, MISPLACED = "BIB033", "BIB034"
WORKS = "author = {A}, year = 2020"


def found(bibtex):
    library = read_library([("library.bib", bibtex.encode())])
    return [one for one in library.findings if one.code in (LOST, MISPLACED)]


SAID = {
    "one lost": (
        "@misc{a, booktitle = {B}",
        LOST,
        """„booktitle“ gehört nicht zu @misc und wird nicht gedruckt
        schreib „@incollection“ statt „@misc“
        “booktitle” does not belong to @misc and is not printed
        write “@incollection” instead of “@misc”""",
    ),
    "two lost": (
        "@misc{a, Volume = 3, Pages = {1--2}",
        LOST,
        """„Volume“, „Pages“ gehören nicht zu @misc und werden nicht gedruckt
        schreib in „note“, was davon gedruckt werden soll
        “Volume”, “Pages” do not belong to @misc and are not printed
        write into “note” what of it is to be printed""",
    ),
    "one printed": (
        "@book{a, journaltitle = {J}",
        MISPLACED,
        """„journaltitle“ gehört nicht zu @book
        schreib „@article“ statt „@book“
        “journaltitle” does not belong to @book
        write “@article” instead of “@book”""",
    ),
}


@pytest.mark.parametrize(("entry", "code", "said"), SAID.values(), ids=SAID)
def test_says_in_both_languages_what_is_wrong_and_what_to_do(entry, code, said):
    (one,) = found(f"{entry}, {WORKS}, title = {{T}}}}")
    lines = [one.message.de, one.help.de, one.message.en, one.help.en]
    assert (one.code, lines) == (code, [line.strip() for line in said.splitlines()])


@pytest.mark.parametrize(
    ("entry", "better"),
    [
        ("@book{a, title = {T}, booktitle = {A Handbook}", "write “@incollection”"),
        ("@www{a, title = {T}, booktitle = {Proc. of the Symposium}", "write “@inproceedings”"),
        ("@book{a, title = {T}, booktitle = {Tagungsband}", "write “@inproceedings”"),
        ("@collection{a, booktitle = {A Handbook}", "write “title” instead of “booktitle”"),
        (
            "@misc{a, title = {T}, booktitle = {Agile Alliance}, url = {https://a.org}",
            "write “organization” instead of “booktitle”",
        ),
        ("@unpublished{a, title = {T}, booktitle = {A Manuscript}", "write into “note”"),
        ("@misc{a, title = {T}, journal = {J}, volume = 3", "write “@article”"),
        ("@techreport{a, title = {T}, journal = {J}", "write “@article” instead of “@techreport”"),
        ("@phdthesis{a, title = {T}, journal = {Dissertation Abstracts}", "check whether"),
        ("@incollection{a, title = {T}, booktitle = {B}, issue = 3", "write “number”"),
        ("@misc{a, title = {T}, school = {University}", "write “@thesis”"),
        ("@collection{a, title = {T}, eventtitle = {E}", "write “@proceedings”"),
        ("@misc{a, title = {T}, eventtitle = {E}, venue = {V}", "write “@unpublished”"),
        ("@misc{a, title = {T}, venue = {V}", "write into “note”"),
        ("@online{a, title = {T}, volume = 3, publisher = {P}", "write “@book”"),
        ("@online{a, title = {T}, volume = 3, publisher = {P}, url = {u}", "write into “note”"),
        ("@online{a, title = {T}, chapter = 3", "write into “note”"),
        ("@article{a, title = {T}, journal = {J}, booktitle = {B}", "write into “note”"),
        ("@incollection{a, title = {T}, booktitle = {B}, journal = {J}", "write into “note”"),
        ("@thesis{a, title = {T}, volume = 3, publisher = {P}", "write into “note”"),
    ],
)
def test_names_the_type_or_field_that_was_probably_meant(entry, better):
    (one,) = found(f"{entry}, {WORKS}}}")
    assert one.help.en.startswith(better)


@pytest.mark.parametrize(
    "entry",
    [
        "@misc{a, journal = {A Web Site}",  # Zotero
        "@article{a, journal = {A Newspaper}, chapter = {Arts}",  # Zotero
        "@inproceedings{a, journal = {PVLDB}",
        "@book{a, booktitle = {t}, booksubtitle = {S}",
        "@mvbook{a, bookauthor = {A}",
        "@proceedings{a, booktitle = {Proc. of E}",
        "@book{a, booktitle = {}",
        "@article{a, booktitle = {B}",  # that it lacks a journal is said
        "@standard{a, booktitle = {B}, pages = {1--2}",
        "@jurisdiction{a, journal = {NJW}, volume = 3, pages = 7",
        "@xdata{a, booktitle = {B}, journal = {J}",
        "@mistyped{a, booktitle = {B}",
        "@inbook{a, pages = {1--2}, chapter = 3",
    ],
)
def test_leaves_alone_what_is_meant(entry):
    assert found(f"{entry}, {WORKS}, title = {{T}}}}") == []


def test_a_parent_may_have_what_its_children_inherit():
    parent = f"@collection{{p, {WORKS}, title = {{P}}, booktitle = {{The P}}, issue = 3}}"
    child = "@incollection{a, author = {A}, title = {T}, crossref = {p}}"
    assert (len(found(parent)), found(f"{child}\n{parent}")) == (1, [])


def test_judges_only_fields_that_an_entry_has_itself():
    parent = f"@proceedings{{p, {WORKS}, title = {{P}}, eventtitle = {{E}}, pages = {{1--9}}}}"
    assert found(f"@article{{a, title = {{T}}, crossref = {{p}}, journal = {{J}}}}\n{parent}") == []


def test_the_lists_name_known_types_and_fields():
    assert {ENTRY_TYPES[name].name for name in OWN_FIELDS} == OWN_FIELDS.keys()
    assert FIELDS.keys() >= SHARED_OUT


TYPES = [
    "article",
    "book",
    "incollection",
    "inproceedings",
    "misc",
    "online",
    "report",
    "thesis",
    "dataset",
]
VALUES = {"volume": "777", "part": "777", "pages": "777--779", "chapter": "777", "issue": "777"}
BESIDES = ("", "journaltitle = {Jou}", "booktitle = {Boo}")


def entries():
    """Yield key, field and BibTeX of entries with one field each that their type has not."""
    for kind in TYPES:
        for field in sorted(SHARED_OUT):
            for number, beside in enumerate(BESIDES):
                is_twice = field in JOURNALTITLE and "journaltitle" in beside
                if not is_twice and not (kind == "article" and number != 1):
                    key = f"{kind}-{field}-{number}"
                    value = VALUES.get(field, "Zwort")
                    head = f"@{kind}{{{key}, author = {{A}}, title = {{T}}, date = {{2020}}"
                    yield key, field, f"{head}, {field} = {{{value}}}, {beside}}}"


def test_calls_lost_what_the_style_does_not_print_and_nothing_else():
    written = {key: (field, bibtex) for key, field, bibtex in entries()}
    bibtex = "\n".join(text for _, text in written.values())
    style = Path(pandoc.__file__).with_name("style.csl").read_text(encoding="utf-8")
    cited = " ".join(f"[@{key}]" for key in written)
    with Citeproc() as citeproc:
        (formatted,) = citeproc.format([Document("en", find_clusters(cited))], bibtex, style)
    printed = {one.key for one in formatted.references if "Zwort" in one.html or "777" in one.html}

    said = {
        key: [one.code for one in found(text) if f"“{field}”" in one.message.en]
        for key, (field, text) in written.items()
    }
    judged = {key for key, codes in said.items() if codes}
    assert len(judged) > 150
    assert {key for key in judged if said[key] == [LOST]} == judged - printed
