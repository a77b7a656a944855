"""Locators typed in one language and printed in the other, by the real pandoc."""

import re
from pathlib import Path

import pytest

from belegt.citations import pandoc
from belegt.citations.citation import find_clusters
from belegt.citations.document import Document
from belegt.citations.pandoc import Citeproc

STYLE = Path(pandoc.__file__).with_name("style.csl").read_text(encoding="utf-8")
BIBTEX = "@book{a, author = {Berg, A.}, title = {T}, year = {2020}, langid = {german}}\n"
PRINTED = {  # as typed: in a German post, in an English one
    "p. 3": ("S. 3", "p. 3"),
    "Seiten 33-35": ("S. 33–35", "pp. 33–35"),
    "bk. 3": ("B. 3", "bk. 3"),
    "chapters 3-4": ("Kap. 3–4", "chaps. 3–4"),
    "Abb. 3": ("Abb. 3", "fig. 3"),
    "Tabelle 3": ("Tab. 3", "table 3"),
    "Abschnitt 3": ("Abschn. 3", "sec. 3"),
    "paragraph 3": ("Abs. 3", "para. 3"),
    "Bde. 3-4": ("Bde. 3–4", "vols. 3–4"),
    "Heft 3": ("Heft 3", "issue 3"),
    "pt. 3": ("Teil 3", "pt. 3"),
    "footnote 3": ("Anm. 3", "n. 3"),
    "Zeile 3": ("Z. 3", "l. 3"),
    "verse 3": ("V. 3", "v. 3"),
    "Spalte 3": ("Sp. 3", "col. 3"),
    "Blatt 3": ("Fol. 3", "fol. 3"),
    "op. 3": ("op. 3", "op. 3"),
    "s. v. Zeit": ("s. v. Zeit", "s.v. Zeit"),
    "§ 3 BGB": ("§ 3 BGB", "§ 3 BGB"),
    "article 3": ("Art. 3", "art. 3"),
    "margin number 3": ("Rn. 3", "marg. no. 3"),
    "appendix B": ("Anh. B", "app. B"),
    "Gleichung 3": ("Gl. 3", "eq. 3"),
    "minute 12:30": ("Min. 12:30", "min. 12:30"),
    "Nr. 3": ("Nr. 3", "no. 3"),
    "act 3": ("Akt 3", "act 3"),
    "Szene 3": ("Szene 3", "sc. 3"),
    "rule 3": ("Regel 3", "rule 3"),
    "Position 3": ("Pos. 3", "loc. 3"),
    "slide 3": ("Folie 3", "slide 3"),
}


@pytest.fixture(scope="module")
def printed():
    documents = [
        Document(language, find_clusters(f"[@a, {typed}]"))
        for language in ("de", "en")
        for typed in PRINTED
    ]
    with Citeproc() as citeproc:
        made = citeproc.format(documents, BIBTEX, STYLE)
    marks = [re.sub(r"<[^>]*>", "", one.clusters[0]).replace("\xa0", " ") for one in made]
    half = len(PRINTED)
    return dict(zip(PRINTED, zip(marks[:half], marks[half:], strict=True), strict=True))


@pytest.mark.parametrize("typed", PRINTED)
def test_a_locator_is_printed_in_the_language_of_the_post(typed, printed):
    assert printed[typed] == tuple(f"(Berg 2020, {words})" for words in PRINTED[typed])
