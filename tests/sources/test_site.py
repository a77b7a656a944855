"""A tiny site with pages of its sources, built by the real Pelican, read by others' parsers."""

import json
import re
import subprocess
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pypandoc  # noqa: TID251 -- reads back what we wrote
import pytest
import rispy  # noqa: TID251 -- same

PANDOC = next(Path(pypandoc.__file__).with_name("files").glob("pandoc*"))
SITE = r"""
-- library.bib --
@report{luca2011,
  author = {Luca, Michael and von Berg, Anna},
  title = {Reviews \& Revenue: A <script>Case</script>},
  institution = {Example School},
  type = {Working Paper},
  number = {12-016},
  date = {2011-09},
  url = {https://example.org/luca},
  urldate = {2026-11-22},
  archivedurl = {https://archive.example/luca},
  ids = {yelp},
  langid = {english},
  file = {/home/anna/secret/luca.pdf},
  note = {/home/anna/notes/luca.md},
  abstract = {PRIVATE-ABSTRACT},
  keywords = {PRIVATE-KEYWORD},
  annotation = {PRIVATE-ANNOTATION},
  verifiedat = {PRIVATE-DAY},
  usera = {PRIVATE-USER},
  library = {PRIVATE-SHELF},
}
@article{../../x:y,
  author = {Path, Pat},
  title = {A Key That Is a Path},
  journaltitle = {Journal of Keys},
  volume = {3},
  number = {2},
  pages = {10--12},
  date = {2020-02-29},
  doi = {10.5555/12345678},
  langid = {english},
}
@book{unused, author = {Nobody, Nick}, title = {NEVER-CITED}, publisher = {P}, date = {2000}, langid = {english}}
-- excerpts/luca2011.md --
Loose words.

## p. 7

> A star is worth <nine> percent.

## p. 40

PASSAGE-NOBODY-CITES
-- content/post.md --
Title: Stars & <Bars>
Date: 2026-08-02
Category: Kunden
Author: Anna von Berg
Slug: stars

Nothing here. Some 40 % of *guests* complain [@yelp, p. 7]. As @{../../x:y} [pp. 10-11] says, e.g. here, keys are odd.

Both agree [@luca2011; @{../../x:y}].
"""
PAGES = """
BIBLIOGRAPHY_PAGES = {"de": "quellen/{key}/", "en": "sources/{key}/"}
SITEURL = "https://blog.example"
FEED_DOMAIN = SITEURL
FEED_ALL_ATOM = "feed.atom.xml"
"""


@pytest.fixture(scope="module")
def built(shared_site):
    made = shared_site(SITE)
    config = made.root / "pelicanconf.py"
    config.write_text(config.read_text().replace('SITEURL = ""\n', "") + PAGES)
    done = made.pelican()
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def read_by_pandoc(text, name):
    done = subprocess.run(
        (str(PANDOC), "-f", name, "-t", "csljson"),
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    return {one["id"]: one for one in json.loads(done.stdout)}


class Elements(HTMLParser):
    """Collects the elements of a page by name, each with its attributes."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def named(self, tag, **wanted):
        return [
            attrs
            for name, attrs in self.found
            if name == tag and all(attrs.get(key) == value for key, value in wanted.items())
        ]


ODD = "sources/~2e~~2e~~2f~~2e~~2e~~2f~x~3a~y"


def test_every_cited_source_has_a_page_and_no_other(built):
    output = built.root / "output"
    pages = {path.parent.name for path in output.glob("sources/*/index.html")}
    assert pages == {"luca2011", "yelp", Path(ODD).name}
    assert not any("NEVER-CITED" in path.read_text() for path in output.rglob("*.*"))


def test_a_page_says_where_a_source_is_cited_and_where_it_is(built):
    html = built.read("sources/luca2011/index.html")
    assert "Some 40 % of guests complain (Luca and Berg 2011, p.\N{NO-BREAK SPACE}7)." in html
    assert '<a href="https://blog.example/stars.html#cite-1"' in html
    assert ", p.\N{NO-BREAK SPACE}7" in html
    assert "seen on 2026-11-22" in html
    assert 'href="https://archive.example/luca"' in html


def test_a_narrative_citation_keeps_its_sentence(built):
    html = built.read(f"{ODD}/index.html")
    assert "As Path (2020, pp.\N{NO-BREAK SPACE}10–11) says, e.g. here, keys are odd." in html


def test_places_lead_to_marks_of_the_post(built):
    post = built.read("stars.html")
    places = re.findall(r"stars\.html#(cite-\d+)", built.read("sources/luca2011/index.html"))
    assert places == ["cite-1", "cite-3"]
    assert all(f'id="{place}"' in post for place in places)


def test_another_name_of_a_source_leads_to_its_page_and_reference(built):
    page = Elements(built.read("sources/yelp/index.html"))
    assert (
        page.named("link", rel="canonical")[0]["href"] == "https://blog.example/sources/luca2011/"
    )
    assert '<span id="ref-yelp"></span>' in built.read("stars.html")


def test_a_reference_leads_to_the_page_of_its_source(built):
    assert 'class="source-page" href="https://blog.example/sources/luca2011/"' in built.read(
        "stars.html"
    )


@pytest.mark.parametrize("name", ["sources/luca2011/luca2011", "sources/bibliography"])
def test_bibtex_and_csl_json_are_read_by_pandoc(built, name):
    assert read_by_pandoc(built.read(f"{name}.bib"), "biblatex")["luca2011"]["title"].startswith(
        "Reviews & "
    )
    work = read_by_pandoc(built.read(f"{name}.json"), "csljson")["luca2011"]
    assert (work["author"][0]["family"], work["number"]) == ("Luca", "12-016")


def test_ris_is_read_by_pandoc_and_by_rispy(built):
    text = built.read("sources/bibliography.ris")
    (article,) = (one for one in rispy.loads(text) if one["type_of_reference"] == "JOUR")
    assert (article["start_page"], article["end_page"], article["doi"]) == (
        "10",
        "12",
        "10.5555/12345678",
    )
    works = read_by_pandoc(text, "ris")
    assert len(works) == 2
    assert {one["title"] for one in works.values()} == {
        "Reviews & Revenue: A <script>Case</script>",
        "A Key That Is a Path",
    }


def test_a_post_is_cited_in_every_format(built):
    (ris,) = rispy.loads(built.read("stars.ris"))
    bibtex = read_by_pandoc(built.read("stars.bib"), "biblatex")["stars"]
    (csl,) = json.loads(built.read("stars.json"))
    assert ris["title"] == bibtex["title"] == csl["title"] == "Stars & <Bars>"
    assert ris["urls"] == [bibtex["URL"]] == [csl["URL"]] == ["https://blog.example/stars.html"]
    assert (ris["authors"], ris["date"]) == (["von Berg, Anna"], "2026/08/02/")
    assert bibtex["issued"] == csl["issued"] == {"date-parts": [[2026, 8, 2]]}


def test_the_feed_holds_the_references_in_full(built):
    feed = unescape(unescape(built.read("feed.atom.xml")))
    assert feed.count('class="reference"') == 2
    assert "https://doi.org/10.5555/12345678" in feed
    assert "https://blog.example/sources/luca2011/" in feed


def test_a_passage_is_there_where_its_page_is_cited(built):
    html = built.read("stars.html")
    assert "<blockquote><p>A star is worth &lt;nine&gt; percent.</p></blockquote>" in html
    assert 'data-excerpts="excerpt-luca2011-2"' in html
    assert 'data-sources="ref-luca2011 ref-' in html


def test_private_fields_never_reach_the_output(built):
    output = built.root / "output"
    every = "".join(path.read_text() for path in output.rglob("*.*"))
    assert "luca2011" in every
    private = ("PRIVATE", "/home/anna", "secret", "PASSAGE-NOBODY-CITES", "verifiedat", "usera")
    assert [word for word in private if word in every] == []


def test_filters_are_pages_that_links_lead_to(built):
    page = Elements(built.read("sources/index.html"))
    links = {
        one["href"].removeprefix("https://blog.example/")
        for one in page.named("a")
        if "href" in one
    }
    wanted = {
        "sources/kind/reports/",
        "sources/kind/articles/",
        "sources/year/2011/",
        "sources/field/kunden/",
    }
    assert wanted <= links
    assert "Reviews" not in built.read("sources/kind/articles/index.html")


def test_a_second_build_writes_the_same_bytes(built):
    before = built.snapshot()
    assert built.pelican().returncode == 0
    assert built.snapshot() == before


def test_an_edited_entry_reaches_its_pages_in_a_warm_build(site):
    made = site(SITE)
    config = made.root / "pelicanconf.py"
    config.write_text(config.read_text() + PAGES)
    assert made.pelican().returncode == 0
    library = made.root / "library.bib"
    library.write_text(library.read_text().replace("A Key That Is a Path", "A Key Renamed"))
    assert made.pelican().returncode == 0
    for name in (f"{ODD}/index.html", "sources/kind/articles/index.html", "stars.html"):
        assert "A Key Renamed" in made.read(name)
    assert "A Key Renamed" in made.read("sources/bibliography.ris")
