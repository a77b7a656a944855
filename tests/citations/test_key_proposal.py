import pytest

from belegt.citations.entry_rules import DUPLICATE_KEY
from belegt.citations.key import is_odd
from belegt.citations.key_proposal import propose_key
from belegt.citations.library import read_library


@pytest.mark.parametrize(
    ("name", "year", "title", "key"),
    [
        ("Autor", "2024", "Das Wort zum Sonntag", "autor2024wort"),
        ("Müller", "2024", "Über Größe", "mueller2024groesse"),
        ("von der Leyen", "2024", "On the Waiting of Lines", "vonderleyen2024waiting"),
        ("O'Brien-Smith", "1999", "<i>Apis</i> at work", "obriensmith1999apis"),
        ("Łukasiewicz", "1970", "A", "lukasiewicz1970a"),
        ("Ångström", "1868", "Recherches", "aangstroem1868recherches"),
        ("Luca", "", "Reviews", "lucareviews"),
        ("", "2024", "Reviews", "reviews2024"),
        ("王", "2024", "排队", "2024"),
        ("", "", "", "quelle"),
        ("../../x", "2024", "<script>alert(1)</script>", "x2024alert"),
        ("Abteilungsleitungskonferenzen", "2024", "Wort", "abteilungsleitungskonfer2024wort"),
    ],
)
def test_proposes_a_key_that_can_be_typed_and_cited(name, year, title, key):
    assert propose_key(name, year, title) == key
    assert not is_odd(key)


def test_gives_the_same_work_the_same_key_in_either_form_of_unicode():
    assert propose_key("Mu\u0308ller", "2024", "Wort") == propose_key("Müller", "2024", "Wort")


def test_leaves_taken_keys_alone_whatever_their_case():
    taken = ["Autor2024Wort", "autor2024wort-2"]
    assert propose_key("Autor", "2024", "Wort", taken) == "autor2024wort-3"


@pytest.mark.parametrize(
    ("second", "help_"),
    [
        (
            "@book{A1, author = {Müller, J.}, title = {Das Große}, year = {1999}}",
            "mueller1999grosse",
        ),
        ("@book{a1, author = {Luca, M.}, title = {{Reviews}}, year = {2011}}", "delete one"),
        ("@misc{a1, title = {Wort}, year = {2024}}", "wort2024"),
    ],
)
def test_proposes_a_key_where_two_works_have_the_same(second, help_):
    first = "@book{a1, author = {Luca, M.}, title = {Reviews}, year = {2011}, publisher = {P}}\n"
    library = read_library([("library.bib", (first + second).encode())])
    (found,) = [one for one in library.findings if one.code == DUPLICATE_KEY.code]

    assert help_ in found.help.en
