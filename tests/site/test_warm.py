"""A warm build makes the same bytes as a cold one, from pages that were kept."""

import shutil

import pytest

from belegt.cache import Cache
from belegt.presentation import STYLE

SITE = """\
-- content/one.md --
Title: One
Date: 2026-08-02
Category: Kunden
Tags: waiting

68 % of customers read reviews [@luca2011, p. 7].
-- content/two.md --
Title: Two
Date: 2026-08-09
Category: Kunden
Summary: The second post.

As @luca2011 says.
-- content/three.md --
Title: Three
Date: 2026-08-16
Category: Management
Summary: The third post.

No figures.
-- content/pages/about.md --
Title: About

[The first one]({filename}../one.md), and [@luca2011].
-- content/extra.txt --
Extra {{ SITENAME }}
"""
ARTICLE = """\
{% extends "!simple/article.html" %}
{% block footer %}{{ LINES.a }}{{ article.belegt.kind }}{% for one in articles %}{{ one.title }}{% endfor %}{% endblock %}
"""
# Without a word of the theme "simple", so no page sees the categories, and with them all posts.
OWN = {
    "base.html": "{{ SITENAME }}{% block menu %}{% for each, _ in categories %}{{ each }}{% endfor %}{% endblock %}"
    "{% block body %}"
    "{% endblock %}",
    "article.html": "{% extends 'base.html' %}{% block menu %}{% endblock %}{% block body %}"
    "{{ article.title }} {{ article.content }} {{ article.belegt.citation.apa }} {{ LINES.a }}"
    "{{ article.relative_source_path }}"
    "{% for one in [article.previous, article.next] if one %}"
    "{{ one.url }} {{ one.title }} {{ one.belegt.minutes }}{% endfor %}{% endblock %}",
    "page.html": "{% extends 'base.html' %}{% block menu %}{% endblock %}{% block body %}"
    "{{ page.content }}{% endblock %}",
    "index.html": "{% extends 'base.html' %}{% block body %}{% for one in articles %}"
    "{{ one.title }} {{ one.summary }} {{ one.belegt.coverage.total }} {{ one.belegt.kind }}"
    "{% endfor %}{% endblock %}",
    "archives.html": "{% for one in dates %}{{ one.belegt.references|length }}{% endfor %}",
    "category.html": "{{ category }} {% for one in articles %}{{ one.summary }}{% endfor %}",
}
THEMES = {
    "upon another": {
        "base.html": "{% extends '!simple/base.html' %}",
        "article.html": ARTICLE,
    },
    "of its own": OWN,
}
CONFIG = """
CACHE_CONTENT = LOAD_CONTENT_CACHE = True
BIBLIOGRAPHY_STYLE = "style.csl"
BIBLIOGRAPHY_PAGES = {"de": "quellen/{key}/", "en": "sources/{key}/"}
TEMPLATE_PAGES = {"extra.txt": "extra.html"}
LINES = {"a": 1}
"""
# Each changes the length of the file: Python takes kept bytecode of a configuration for fresh if
# second and length are the same.
EDITS = {
    "nothing": ("content/one.md", "", ""),
    "a word": ("content/two.md", "says", "said"),
    "a citation": ("content/two.md", "@luca2011", "[@luca2011, p. 9]"),
    "the start of a post without a summary": ("content/one.md", "read reviews", "write reviews"),
    "a title": ("content/three.md", "Title: Three", "Title: Last\nSlug: three"),
    "an address": ("content/one.md", "Title: One", "Title: One\nSlug: first"),
    "a category": ("content/three.md", "Management", "Leadership"),
    "an entry": ("library.bib", "Luca, Michael", "Luca, Maria"),
    "a setting": ("pelicanconf.py", '"Tiny"', '"Small"'),
    "a setting that is a table": ("pelicanconf.py", '"a": 1', '"a": 12'),
    "the address of the site": ("pelicanconf.py", 'SITEURL = ""', 'SITEURL = "https://a.example"'),
    "a template": ("theme/templates/article.html", "{% endfor %}", "{% endfor %}<hr>"),
    "a template that others build on": ("theme/templates/base.html", "{%", "<hr>{%"),
    "a page that is a template": ("content/extra.txt", "Extra", "Other"),
    "a style": ("style.csl", 'prefix="(" suffix=")"', 'prefix="[[" suffix="]"'),
    "the language": ("pelicanconf.py", 'DEFAULT_LANG = "en"', 'DEFAULT_LANG = "de" '),
    "a kind": ("content/two.md", "Category", "Art: Meinung\nCategory"),
    "a citation that is gone": ("content/pages/about.md", ", and [@luca2011]", ""),
}


@pytest.fixture
def warm(request, site):
    """Return a site with one of our themes that has been built once."""
    made = site(SITE)
    for name, text in THEMES[getattr(request, "param", "of its own")].items():
        made.write(f"theme/templates/{name}", text)
    (made.root / "theme" / "static").mkdir()
    shutil.copy(STYLE, made.root / "style.csl")
    config = (made.root / "pelicanconf.py").read_text().replace('"simple"', '"theme"')
    made.write("pelicanconf.py", config + CONFIG)
    done = made.pelican("-o", "first")
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def files(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize(
    ("edit", "warm"),
    [
        *((edit, "of its own") for edit in EDITS),
        *((edit, "upon another") for edit in ("nothing", "a title", "an address", "a template")),
    ],
    indirect=["warm"],
)
def test_after_an_edit_of(edit, warm):
    name, words, others = EDITS[edit]
    text = (warm.root / name).read_text()
    warm.write(name, text.replace(words, others) if words else text)

    done = [warm.pelican("-o", "warm")]
    for cache in (".belegt-cache", "cache"):
        shutil.rmtree(warm.root / cache, ignore_errors=True)
    done.append(warm.pelican("-o", "cold"))

    assert [one.returncode for one in done] == [0, 0], done[0].stderr
    assert files(warm.root / "warm") == files(warm.root / "cold")
    assert (files(warm.root / "warm") == files(warm.root / "first")) is (not words)


def test_after_a_post_is_gone(warm):
    (warm.root / "content" / "three.md").unlink()

    assert warm.pelican("-o", "warm").returncode == 0
    assert b"Three" not in b"".join(files(warm.root / "warm").values())


def test_after_a_post_is_renamed(warm):
    (warm.root / "content" / "two.md").rename(warm.root / "content" / "other.md")

    assert warm.pelican("-o", "warm").returncode == 0
    shutil.rmtree(warm.root / ".belegt-cache")
    assert warm.pelican("-o", "cold").returncode == 0
    assert files(warm.root / "warm") == files(warm.root / "cold")


def test_into_the_folder_of_the_last_build(warm):
    text = (warm.root / "content" / "two.md").read_text()
    warm.write("content/two.md", text.replace("says", "said"))
    (warm.root / "first" / "one.html").write_text("edited by hand")
    kept = (warm.root / "first" / "three.html").stat().st_mtime_ns

    assert warm.pelican("-o", "first").returncode == 0
    assert (warm.root / "first" / "three.html").stat().st_mtime_ns == kept
    shutil.rmtree(warm.root / ".belegt-cache")
    assert warm.pelican("-o", "cold").returncode == 0
    assert files(warm.root / "first") == files(warm.root / "cold")


def test_pages_that_are_as_they_were_come_from_the_shelf(warm):
    (path,) = (warm.root / ".belegt-cache").glob("pages-*.db")
    kept = Cache(path).load_all()
    marked = {name: (key, b"kept") for name, (key, _) in kept.items() if name.endswith(".html")}
    Cache(path).save(marked)
    text = (warm.root / "content" / "two.md").read_text()
    warm.write("content/two.md", text.replace("says", "said"))

    assert warm.pelican("-o", "warm").returncode == 0
    built = files(warm.root / "warm")
    kept = {name for name, text in built.items() if text == b"kept"}
    assert kept >= {"pages/about.html", "categories.html", "tags.html"}
    assert "two.html" not in kept


@pytest.mark.parametrize(
    "stranger",
    [
        'PLUGINS = ["belegt", "stranger"]',
        "import stranger\nJINJA_FILTERS = {'loud': stranger.register}",
    ],
)
def test_what_strangers_show_is_never_kept(warm, stranger):
    warm.write("stranger.py", "def register(*_):\n    pass\n")
    config = (warm.root / "pelicanconf.py").read_text()
    warm.write("pelicanconf.py", f"{config}\nimport sys\nsys.path.insert(0, '.')\n{stranger}\n")
    shutil.rmtree(warm.root / ".belegt-cache")

    assert warm.pelican("-o", "warm").returncode == 0
    assert not list((warm.root / ".belegt-cache").glob("pages-*.db"))
