"""Fields and tags in the other languages, in whole tiny sites built by the real Pelican."""

import pytest

POSTS = """\
-- content/a.md --
Title: A
Date: 2026-08-02
Category: Kunden
Tags: Wartezeit
Lang: de
Slug: a

Text.
-- content/a.en.md --
Title: A in English
Date: 2026-08-02
Category: Kunden
Tags: Waiting, C++
Lang: en
Slug: a

Text.
-- content/b.en.md --
Title: Only in English
Date: 2026-08-09
Category: Technik & Mehr
Lang: en
Slug: b

Text.
-- theme/templates/category.html --
{{ category }}: {% for post in articles %}{{ post.title }}; {% endfor %}
-- theme/templates/tag.html --
{{ tag }}: {% for post in articles %}{{ post.title }}; {% endfor %}
"""
ADDRESSES = """
DEFAULT_LANG = "de"
THEME = "theme"
CATEGORY_LANG_SAVE_AS = "{lang}/field/{slug}.html"
TAG_LANG_SAVE_AS = "{lang}/tag/{slug}.html"
TAG_LANG_URL = "{lang}/tag/{slug}"
"""


@pytest.fixture
def made(site):
    laid_out = site(POSTS)
    config = laid_out.root / "pelicanconf.py"
    config.write_text(config.read_text(encoding="utf-8") + ADDRESSES, encoding="utf-8")
    return laid_out


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("en/field/kunden.html", "Kunden: A in English;"),
        ("en/field/technik-mehr.html", "Technik &amp; Mehr: Only in English;"),
        ("en/tag/waiting.html", "Waiting: A in English;"),
        ("en/tag/c.html", "C++: A in English;"),
        ("category/kunden.html", "Kunden: A;"),
    ],
)
def test_a_list_holds_the_posts_of_its_language(made, page, text):
    done = made.pelican("-e", 'JINJA_ENVIRONMENT={"autoescape": true}')
    assert done.returncode == 0, done.stderr
    assert made.read(page).strip() == text


def test_a_site_that_names_no_addresses_gets_no_lists(made):
    done = made.pelican("-e", 'CATEGORY_LANG_SAVE_AS=""', 'TAG_LANG_SAVE_AS=""')
    assert done.returncode == 0, done.stderr
    assert {name for name in made.snapshot() if name.startswith("en/")} == set()
