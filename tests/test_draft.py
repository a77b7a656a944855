from datetime import date

import pytest

from belegt.draft import slugify, start_draft
from belegt.metadata import check_metadata
from belegt.post import parse_post


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Führung heißt zuhören", "fuehrung-heisst-zuhoeren"),
        ("Fuhrung", "fuhrung"),
        ("Der Kunde ist König?", "der-kunde-ist-koenig"),
        ("../../etc/passwd", "etc-passwd"),
        ("Crème & Café", "creme-cafe"),
        ("日本", "post"),
    ],
)
def test_slug_is_an_address(title, slug):
    assert slugify(title) == slug


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("kind", ["research", "opinion"])
def test_front_matter_passes_our_own_check(language, kind):
    draft = start_draft("Wer wartet, zahlt", kind, "Kunden", date(2026, 12, 6), language)
    post = parse_post(draft.name, draft.text)
    assert check_metadata(post, is_page=False) == ()


def test_a_title_cannot_start_a_second_field():
    draft = start_draft("Eins\nStatus: published", "opinion", "Kunden", date(2026, 12, 6), "de")
    assert draft.text.startswith("Title: Eins Status: published\nDate: 2026-12-06\n")


@pytest.mark.parametrize(
    ("kind", "language", "heading"),
    [
        ("research", "de", "## Wie recherchiert wurde"),
        ("research", "en", "## What the sources say"),
        ("opinion", "de", "## Was ich daraus mache"),
    ],
)
def test_each_kind_has_an_outline_of_its_own(kind, language, heading):
    other = "opinion" if kind == "research" else "research"
    texts = [
        start_draft("A", one, "Kunden", date(2026, 12, 6), language).text for one in (kind, other)
    ]

    assert [heading in text for text in texts] == [True, False]
