"""Every place in which a reader may meet a figure, and what covers it there."""

import pytest

from belegt.post import parse_post
from belegt.statistics.check import examine

FIGURE = {"de": "68 % der Gäste warten", "en": "68% of guests wait"}
SOURCE = {"de": "Quelle", "en": "Source"}
PLACES = {
    "paragraph": "Title: A\n\n{0}{1}.",
    "second sentence": "Title: A\n\nA. {0}{1}. B.",
    "item": "Title: A\n\n- A\n- {0}{1}",
    "numbered item": "Title: A\n\n1. A\n2. {0}{1}",
    "nested item": "Title: A\n\n- A\n    - {0}{1}",
    "lead-in": "Title: A\n\nA{1}:\n\n- {0}\n- B",
    "nested lead-in": "Title: A\n\nA{1}:\n\n- B\n    - {0}",
    "cell": "Title: A\n\n| A | B |\n|---|---|\n| a | {0}{1} |",
    "header cell": "Title: A\n\n| A | {0}{1} |\n|---|---|\n| a | b |",
    "source line": "Title: A\n\n| A |\n|---|\n| {0} |\n\n{2}:{1}",
    "raw table": "Title: A\n\n<table><tr><td>{0}</td></tr></table>\n\n{2}:{1}",
    "block quote": "Title: A\n\n> {0}{1}",
    "attribution": "Title: A\n\n> {0}\n>\n> — Luca{1}",
    "attribution on the next line": "Title: A\n\n> {0}\n> — Luca{1}",
    "footnote": "Title: A\n\nA.[^1]\n\n[^1]: {0}{1}.",
    "footnote that covers": "Title: A\n\n{0}.[^1]\n\n[^1]:{1}",
    "definition": "Title: A\n\nWort\n: {0}{1}",
    "alt text": "Title: A\n\n![{0}](a.png)\n\n{2}:{1}",
    "alt text in a sentence": "Title: A\n\nA ![{0}](a.png) B{1}.",
    "figure": '<figure><img src="a.png" alt="{0}"></figure>\n\n{2}:{1}',
    "figcaption": '<figure markdown="1"><figcaption markdown="1">{0}{1}</figcaption></figure>',
    "details": '<details markdown="1">\n\n{0}{1}\n\n</details>',
    "admonition": "Title: A\n\n!!! note\n    {0}{1}",
    "link text in a sentence": "Title: A\n\nA [{0}](#b) B{1}.",
    "emphasis inside a number": "Title: A\n\n**68** % {3}{1}.",
    "summary": "Title: A\nSummary: {0}{1}.\n\nB.",
    "summary kept by the text": "Title: A\nSummary: {0}.\n\n{0}{1}.",
    "title kept by the text": "Title: {0}\n\n{0}{1}.",
    "heading kept by the text": "Title: A\n\n## {0}\n\n{0}{1}.",
}


def errors(place, citation, language):
    words = FIGURE[language]
    source = PLACES[place].format(
        words, citation, SOURCE[language], words.split("% ")[-1].split("%")[-1]
    )
    found = examine(parse_post("a.md", source, language)).findings
    return [one.code for one in found if one.severity.value == "error"]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("place", PLACES)
def test_a_figure_is_found_wherever_it_stands(place, language):
    assert len(errors(place, "", language)) == 1


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("place", PLACES)
def test_a_citation_covers_it_there(place, language):
    assert errors(place, " [@luca2011, S. 3]", language) == []


@pytest.mark.parametrize(
    "source",
    [
        "<p>{0} [@luca2011]</p>",
        "<table><caption>A [@luca2011]</caption><tr><td>{0}</td></tr></table>",
        "<figure><figcaption>{0} [@luca2011]</figcaption></figure>",
    ],
)
def test_a_citation_in_raw_html_is_never_set_and_covers_nothing(source):
    examination = examine(parse_post("a.md", source.format(FIGURE["de"]), "de"))
    assert [one.code for one in examination.findings] == ["STAT001"]
    assert "in HTML a citation has no effect" in examination.findings[0].help.en
    assert examination.citations == ()


def test_a_mark_in_raw_html_counts():
    source = "<p>68 % der Gäste warten. <!-- keine Studie bekannt --></p>"
    assert examine(parse_post("a.md", source, "de")).findings == ()
