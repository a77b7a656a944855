"""Where citations work and where they are left alone, built by the real Pelican."""

import re

import pytest

from belegt.citations.citation import find_clusters
from belegt.citations.extension import CitationExtension
from belegt.gate.reading import Source, read

CITED = "[@luca2011, p. 3]"
PLACES = {
    "paragraph": f"Text {CITED} and more.",
    "sentence": "As @luca2011 [p. 3] says.",
    "list": f"- one {CITED}\n- two",
    "numbered": f"1. one\n2. two {CITED}",
    "nested": f"- one\n\n    - two {CITED}",
    "table": f"| a | b |\n|---|---|\n| x {CITED} | y |",
    "quote": f"> words {CITED}",
    "heading": f"## Head {CITED}\n\nText.",
    "underlined": f"Head {CITED}\n------\n\nText.",
    "caption": (
        '<figure markdown="1">\n\n![Alt](x.png)\n'
        f'<figcaption markdown="1">Caption {CITED}</figcaption>\n</figure>'
    ),
    "footnote": f"Text[^1].\n\n[^1]: Note {CITED}",
    "definition": f"Term\n: Definition {CITED}",
    "term": f"Term {CITED}\n: Definition",
    "admonition": f"!!! note\n    Text {CITED}",
    "admonition-title": f'!!! note "Title {CITED}"\n    Text',
    "emphasis": f"*words {CITED}*",
    "inline-html": f"Text <span>{CITED}</span>",
    "division": f'<div markdown="1">\nText {CITED}\n</div>',
}
LEFT_ALONE = {
    "code": f"Text `{CITED}`.",
    "fence": f"```\n{CITED}\n```",
    "indented": f"Text\n\n    {CITED}",
    "pre": f"<pre>{CITED}</pre>",
    "comment": f"Text <!-- {CITED} -->",
    "link": "[text @luca2011](https://example.org)",
    "named-link": "[text @luca2011][a]\n\n[a]: https://example.org",
    "picture": "![Alt @luca2011](x.png)",
    "autolink": "<https://example.org/@luca2011>",
    "address": "https://example.org/@luca2011",
    "mail": "Write to <post@luca2011.org> or post@luca2011.org.",
    "escaped": r"Text \@luca2011.",
    "handle": "Ask @example, or @example@social.org.",
}
HEAD = "Title: {0}\nDate: 2026-08-02\nCategory: c\nSlug: {0}\n"
EXTENSIONS = 'MARKDOWN = {"extensions": ["extra", "admonition"], "output_format": "html5"}\n'
FEED = 'FEED_ALL_ATOM = "feed.xml"\nFEED_DOMAIN = "https://example.org"\nSITEURL = "https://example.org"\n'
SUMMARY = f"{HEAD.format('summary')}Summary: In short {CITED}.\nTags: @luca2011, b\n\nText.\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    from conftest import CONFIG, LIBRARY, Site  # noqa: PLC0415 - the fixture "site" is per test

    made = Site(tmp_path_factory.mktemp("places"))
    made.write("pelicanconf.py", CONFIG + EXTENSIONS + FEED)
    made.write("library.bib", LIBRARY)
    for name, text in (PLACES | LEFT_ALONE).items():
        made.write(f"content/{name}.md", f"{HEAD.format(name)}\n{text}\n")
    made.write("content/summary.md", SUMMARY)
    done = made.pelican()
    assert done.returncode == 0, done.stderr
    return made


def words(html):
    return re.sub(r"<[^>]*>", "", html)


def body(built, name):
    return built.read(f"{name}.html").partition("<main")[2]


@pytest.mark.parametrize("name", PLACES)
def test_a_citation_is_set_in_every_place(name, built):
    html = body(built, name)
    assert 'class="citation" id="cite-1"' in html
    assert re.search(r"Luca \(?2011, p\.\s3\)", words(html))
    assert 'id="ref-luca2011"' in html
    assert "@luca2011" not in words(html)


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_what_is_no_citation_stays_as_it_is(name, built):
    html = body(built, name)
    assert 'class="citation"' not in html
    assert 'id="ref-luca2011"' not in html


@pytest.mark.parametrize("name", PLACES)
def test_a_citation_is_set_in_the_feed(name, built):
    entry = next(
        one for one in built.read("feed.xml").split("<entry>") if f"<title>{name}</title>" in one
    )
    assert "Harvard Business School" in entry
    assert "@luca2011" not in entry


def test_a_citation_is_set_in_a_summary_wherever_it_stands(built):
    entry = next(
        one for one in built.read("feed.xml").split("<entry>") if "<title>summary</title>" in one
    )
    for html in (built.read("index.html"), entry.replace("&lt;", "<").replace("&gt;", ">")):
        assert re.search(r"In short \(Luca 2011, p\.\s3\)\.", words(html))
    assert "Harvard Business School" in body(built, "summary")


@pytest.mark.parametrize("name", [*PLACES, *LEFT_ALONE])
def test_checker_and_renderer_read_the_same_citations(name):
    from markdown import markdown  # noqa: PLC0415, TID251 - the renderer to compare with

    text = (PLACES | LEFT_ALONE)[name]
    html = markdown(text, extensions=["extra", "admonition", CitationExtension()])
    rendered = [
        citation.key
        for source in re.findall(r'<span data-citation="([^"]*)"', html)
        for cluster in find_clusters(source)
        for citation in cluster.citations
    ]
    post = read(Source("a.md", f"{HEAD.format('a')}\n{text}\n".encode()))
    assert [citation.key for citation, _ in post.citations] == rendered


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"<div>\nText {CITED}\n</div>", 6),
        (f"<figure><figcaption>Text {CITED}</figcaption></figure>", 5),
        (f"<table><tr><td>{CITED}</td></tr></table>", 5),
    ],
)
def test_a_citation_in_html_is_found_because_it_would_stay(text, line):
    post = read(Source("a.md", f"Title: A\nDate: 2026-08-02\nCategory: c\n\n{text}\n".encode()))
    found = [(one.code, one.location.line) for one in post.findings if one.code == "CITE002"]
    assert (found, post.citations) == ([("CITE002", line)], ())


def test_a_figure_in_html_is_not_sourced_by_what_stays_there():
    text = f"<div>\n68 % of customers read reviews {CITED}.\n</div>"
    post = read(Source("a.md", f"Title: A\nDate: 2026-08-02\nCategory: c\n\n{text}\n".encode()))
    assert {one.code for one in post.findings} == {"CITE002", "STAT001"}


def test_a_citation_in_a_title_is_found_because_it_would_stay():
    post = read(Source("a.md", f"Title: A {CITED}\nDate: 2026-08-02\nCategory: c\n\nT.\n".encode()))
    assert [one.help.en for one in post.findings if one.code == "CITE002"] == [
        "it would stay in the title: cite in the first sentence"
    ]
