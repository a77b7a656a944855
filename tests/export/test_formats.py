"""Formats for programs, written from works that would break a careless writer."""

import json
from datetime import date

import pytest
import rispy  # noqa: TID251 -- reads back what we wrote

from belegt.citations.work import Name, read_work
from belegt.export.apa import apa
from belegt.export.coins import coins
from belegt.export.highwire import reference
from belegt.export.post_work import CitedPost, post_work
from belegt.export.ris import ris
from belegt.export.schema_org import article_json, work_json
from belegt.export.tex import post_bibtex

NASTY = read_work(
    {
        "id": "nasty",
        "type": "article-journal",
        "title": "Line\nbreak\r\nTY  - HACK </script><i>x</i>; y=z",
        "author": [
            {"literal": "A\nER  - "},
            {"family": "Berg", "given": "Anna", "non-dropping-particle": "von"},
            {"family": "others"},
        ],
        "page": "10–12",
        "issued": {"date-parts": [[2020, 21]]},
        "URL": "javascript:alert(1)",
    }
)


def post(**others):
    facts = {
        "key": "a",
        "title": "Fragen?",
        "authors": ("Anna von Berg",),
        "blog": "Belegt",
        "day": date(2026, 8, 2),
        "url": "https://example.org/a/",
        "language": "de",
    }
    return post_work(CitedPost(**(facts | others)))


def test_ris_keeps_one_field_in_one_line():
    (record,) = rispy.loads(ris([NASTY]))
    assert record["type_of_reference"] == "JOUR"
    assert record["title"] == "Line break TY - HACK </script>x; y=z"
    assert record["authors"] == ["A ER -", "von Berg, Anna"]
    assert (record["start_page"], record["end_page"], record["year"]) == ("10", "12", "2020")


def test_an_address_that_is_none_is_left_out():
    assert all("javascript" not in text for text in (ris([NASTY]), coins(NASTY), work_json(NASTY)))


def test_json_in_a_page_cannot_end_its_element():
    text = article_json(post(title="</script><b>"), [work_json(NASTY)])
    assert "<" not in text
    assert json.loads(text)["citation"][0]["name"].startswith("Line break")


def test_fields_of_a_reference_are_parted_by_their_semicolons():
    names = [field.partition("=")[0] for field in reference(NASTY).split("; ")]
    assert all(name.startswith("citation_") for name in names)


@pytest.mark.parametrize(
    ("csl", "day"),
    [
        ({"date-parts": [[2024, 9, 17]]}, "2024-09-17"),
        ({"date-parts": [[2024, 9]]}, "2024-09"),
        ({"date-parts": [["2024"]]}, "2024"),
        ({"date-parts": [[1998], [2003]]}, "1998"),
        ({"date-parts": [[2020, 21]]}, "2020"),
        ({"date-parts": [[-44]]}, ""),
        ({"date-parts": []}, ""),
        ({"literal": "in press"}, ""),
    ],
)
def test_a_date_is_known_as_far_as_it_is(csl, day):
    assert read_work({"id": "a", "issued": csl}).issued == day


@pytest.mark.parametrize(
    ("authors", "language", "text"),
    [
        (
            ("Anna von Berg",),
            "de",
            "von Berg, A. (2026, 2. August). Fragen? <cite>Belegt</cite>. https://example.org/a/",
        ),
        (
            ("Hans-Peter Meier", "Eva M. Roth"),
            "en",
            "Meier, H.-P., &amp; Roth, E. M. (2026, August 2). Fragen? <cite>Belegt</cite>. https://example.org/a/",
        ),
        (
            ("Redaktion",),
            "en",
            "Redaktion (2026, August 2). Fragen? <cite>Belegt</cite>. https://example.org/a/",
        ),
        (("Belegt",), "de", "Belegt (2026, 2. August). Fragen? https://example.org/a/"),
        ((), "de", "Fragen? (2026, 2. August). <cite>Belegt</cite>. https://example.org/a/"),
    ],
)
def test_apa_names_author_day_title_blog_and_address(authors, language, text):
    assert apa(post(authors=authors), language) == text


def test_apa_is_html():
    assert "<b>" not in apa(post(title="<b>", authors=("<b>",), blog="<b>"), "de")


def test_bibtex_of_a_post_is_escaped():
    text = post_bibtex(
        post(key="über/a", title="50 % & {more} $x_1$ #2 \\emph ~^", authors=("Redaktion & Co",))
    )
    assert (
        r"title = {{50 \% \& \{more\} \$x\_1\$ \#2 \textbackslash{}emph \textasciitilde{}\textasciicircum{}}}"
        in text
    )
    assert text.startswith("@online{-ber-a,")


def test_names_of_authors_are_parted_as_bibtex_does():
    names = post(authors=("Anna von der Heide", "Redaktion", "Eva Roth")).authors
    assert names == (Name("von der Heide", "Anna"), Name("Redaktion"), Name("Roth", "Eva"))
