"""A library as it comes out of a reference manager, in a site built by the real Pelican."""

import re
import shutil
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

LIBRARIES = Path(__file__).parent.parent / "citations" / "libraries"
HEAD = "Title: A\nDate: 2026-08-02\nCategory: c\n\n"
EXPORTS = {
    "zotero": (
        "[@berg_waiting_2019; @luca_schlangen_2020; @amt_zahlen_2023; @weber_warten_2014]",
        (
            "Berg, Anna; Łukasz, Ñandú; Heide, Carl von der (2019): Waiting in Line",
            "pp. 33–45. https://doi.org/10.1000/berg.2019_1",
            "Luca, Maria; Statistisches Amt (eds.) (2020): Schlangen & Schalter: eine Geschichte",
            "Zahlen zum Warten",
            "Universität Graz",
        ),
    ),
    "better-bibtex": (
        "[@bergWaitingLineWhat2019; @lucaKasse2021; @amtZahlen2023; @heideSchalter2018]",
        ("von der Heide, Carl", "Die zweite Kasse", "Tagungsband Handel", "Am Schalter"),
    ),
    "jabref": (
        "[@Berg2019; @Luca2000]",
        (
            "Journal of Queues 12 (3), pp. 33–45",
            "Weber, Anna-Maria (ed.): Dienst",
            "Beispielverlag",
        ),
    ),
    "by-hand": (
        "[@weber:98; @berg/05; @amt10, p. 3; @heide2012; @luca:talk]",
        (
            "Müller, Øystein et al.",
            "The Queue and Its Ends",
            "Fünf Minuten",
            "50 % der Fälle",
            "Graz",
        ),
    ),
}


def references(html):
    text = re.sub(r"<[^>]*>", "", html.partition('class="references"')[2])
    return " ".join(unescape(text).split())


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_taken_as_it_comes(name, site):
    cited, printed = EXPORTS[name]
    made = site(f"-- content/a.md --\n{HEAD}Text {cited}.\n")
    shutil.copy(LIBRARIES / f"{name}.bib", made.root / "library.bib")

    done = made.pelican()

    assert (done.returncode, done.stderr) == (0, "")
    text = references(made.read("a.html"))
    assert [words for words in printed if words not in text] == []


def test_an_entry_that_no_post_cites_cannot_stop_the_site(site):
    made = site(f"-- content/a.md --\n{HEAD}Text [@luca2011].\n")
    library = made.root / "library.bib"
    library.write_text(library.read_text(encoding="utf-8") + "@article{bare, title = {T}}\n")

    done = made.pelican()

    assert done.returncode == 0
    assert "BIB017 warning: “bare”" in done.stderr
    made.write("content/a.md", f"{HEAD}Text [@bare].\n")
    assert made.pelican().returncode == 1


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Die Welt Als Kasse"), ("de", "Die Welt als Kasse")]
)
def test_an_entry_without_a_language_has_that_of_the_library(language, title, site):
    made = site(f"-- content/a.md --\n{HEAD}Text [@a].\n")
    made.write("library.bib", "@book{a, author = {A}, title = {Die Welt als Kasse}, year = 2020}")
    with (made.root / "pelicanconf.py").open("a") as config:
        config.write(f'BIBLIOGRAPHY_LANGUAGE = "{language}"\n')

    assert made.pelican().returncode == 0
    assert title in references(made.read("a.html"))


def test_a_hostile_library_does_no_harm_to_pages_and_feeds(site):
    keys = ("a", "../../x", "rtl", "tex", "deep")
    cited = " ".join(f"[@{key}, p. 3]" for key in keys)
    made = site(f"-- content/a.md --\n{HEAD}Text {cited}.\n")
    shutil.copy(LIBRARIES.parent / "hostile.bib", made.root / "library.bib")
    outside = set(made.root.parent.iterdir())

    feed = ('FEED_ALL_ATOM="feed.xml"', 'SITEURL="https://example.org"', 'BELEGT="warn"')
    assert made.pelican("-e", *feed).returncode == 0

    assert set(made.root.parent.iterdir()) == outside
    for path in (made.root / "output").rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        assert not re.search(r"<(?:script|img|svg|iframe)\b[^>]*(?:alert|onerror|onload)", html)
        assert not re.search(r"<script>alert|=\s*[\"']?(?:javascript|data):", html)
        assert "evil.example" not in html
        assert "root:" not in html
    entry = ET.parse(made.root / "output" / "feed.xml").getroot()
    assert "שלום" in "".join(entry.itertext())


def test_an_alias_keeps_an_old_key_alive(site):
    made = site(f"-- content/a.md --\n{HEAD}Text [@old] and [@luca2011].\n")
    library = (made.root / "library.bib").read_text(encoding="utf-8")
    made.write("library.bib", library.replace("author =", "ids = {old, older},\n  author =", 1))

    done = made.pelican()

    assert (done.returncode, done.stderr) == (0, "")
    html = made.read("a.html")
    assert html.count('id="ref-luca2011"') == 1
    assert html.count('href="#ref-luca2011"') == 2
