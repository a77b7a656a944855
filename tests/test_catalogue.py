import pytest

from belegt.catalogue import catalogue
from belegt.citations.library import read_library


def source(fields):
    bibtex = f"@misc{{key, publisher = {{Verlag}}, {fields}}}"
    (found,) = catalogue(read_library([("library.bib", bibtex.encode())]), ())
    return found


@pytest.mark.parametrize(
    ("fields", "author"),
    [
        ("author = {Luca, Michael}", "Luca"),
        ("author = {Michael Luca}", "Luca"),
        ("author = {Buell, Ryan W. and Norton, Michael I.}", "Buell et al."),
        ("author = {Buell, Ryan W.\n  and others}", "Buell et al."),
        ("author = {{Statistisches Bundesamt}}", "Statistisches Bundesamt"),
        ('author = {{\\"O}zil, {A}}', "Özil"),
        ("author = {von der Leyen, Ursula}", "von der Leyen"),
        ("editor = {Herausgeber, H.}", "Herausgeber"),
        ("institution = {Bain \\& Company}", "Bain & Company"),
        ("year = {2024}", "Verlag"),
        ("author = {}, editor = {}", "Verlag"),
    ],
)
def test_names_by_whom_a_source_is(fields, author):
    assert source(fields).author == author


def test_finds_a_source_by_words_in_any_case_and_without_tex():
    found = source('author = {M{\\"u}ller}, title = {Gro{\\ss}e {Wartezeit}}, keywords = {stat}')
    words = [["müller"], ["GROSSE", "wartezeit"], ["stat", "KEY"], ["verlag"], ["nichts"]]
    assert [found.has(one) for one in words] == [True, True, True, True, False]
