"""Figures in title, summary and headings, which the text has to keep."""

import pytest

from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.cover import CoverKind
from belegt.statistics.verdict import Verdict, measure_coverage


def examined(source, language="de"):
    return examine(parse_post("a.md", source, language))


def codes(source, language="de"):
    return [finding.code for finding in examined(source, language).findings]


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("de", "Title: 68 % der Gäste warten\n\nEs regnet."),
        ("de", "Title: A\nSummary: Rund 68 % der Gäste warten.\n\nEs regnet."),
        ("de", "Title: A\n\n## 68 % der Gäste warten\n\nEs regnet."),
        ("de", "Title: 68 % der Gäste warten\n\nRund 67 % der Gäste warten [@a]."),
        ("de", "Title: Drei von vier Gästen warten\n\nGut die Hälfte der Gäste wartet [@a]."),
        ("de", "Title: Jeder Dritte wartet\n\nJeder Vierte wartet [@a]."),
        ("en", "Title: 68% of guests wait\n\nIt rains."),
        ("en", "Title: Three in four guests wait\n\nIt cost $75 billion [@a]."),
        ("en", "Title: A\n\n## Two thirds of guests wait\n\nIt rains."),
    ],
)
def test_a_figure_that_the_text_lacks_is_a_finding_of_its_own(language, source):
    assert codes(source, language) == ["STAT105"]


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("de", "Title: 68 % der Gäste warten\n\nRund 68 % aller Gäste warten [@a]."),
        ("de", "Title: 68 % der Gäste warten\n\n68 Prozent warten. <!-- keine Studie bekannt -->"),
        ("de", "Title: A\nSummary: Rund 68 % der Gäste warten [@a].\n\nEs regnet."),
        ("de", "Title: A\n\n## Sieben von zehn Gästen warten\n\n70 % der Gäste warten [@a]."),
        ("de", "Title: A\n\n## 1.200 Gäste warteten\n\nEs waren 1 200 Gäste [@a]."),
        ("en", "Title: 68% of guests wait\n\nOf all guests, 68 per cent wait [@a]."),
        ("de", "Title: 68 % der Gäste warten\n\nRund zwei Drittel der Gäste warten [@a]."),
        ("de", "Title: 1.200 Menschen warteten\n\nRund 1200 Personen warteten [@a]."),
        ("de", "Title: Jeder Dritte wartet\n\nEs warten 33 % der Gäste [@a]."),
        ("en", "Title: A\n\n## 1,000 guests waited\n\nMore than 1,000 guests stood there [@a]."),
        ("de", "Title: 68 % der Gäste warten\n\nDass 68 % der Gäste warten, ist frei erfunden."),
        ("en", "Title: Ten tips for the desk\n\nIt rains."),
        ("de", "Title: Die Jahre seit 2016\n\nEs regnet."),
    ],
)
def test_a_figure_that_the_text_keeps_is_none(language, source):
    assert codes(source, language) == []


def test_a_figure_without_a_source_in_the_text_is_found_there_alone():
    found = codes("Title: 68 % der Gäste warten\n\nRund 68 % der Gäste warten.")
    assert found == ["STAT001"]


def test_a_headline_says_which_words_of_the_text_keep_it():
    source = "Title: 68 % der Gäste warten\n\nRund 68 % der Gäste warten [@a]."
    (headline,) = examined(source).headlines
    assert (headline.verdict, headline.cover.kind) == (Verdict.SOURCED, CoverKind.TEXT)
    assert headline.cover.location.line == 3


def test_coverage_counts_the_figures_of_the_text_alone():
    source = "Title: 68 % der Gäste warten\n\nRund 68 % der Gäste warten [@a]."
    assert measure_coverage(examined(source).judgements).total == 1


def test_the_finding_names_the_place():
    (finding,) = examined("Title: A\n\n## 68 % der Gäste warten").findings
    assert finding.message.de == "„68 % der Gäste“ in der Überschrift steht nicht im Text"
    assert finding.message.en == "“68 % der Gäste” in the heading does not stand in the text"
