"""A warm build makes the same bytes as a cold one, from pages that were kept."""

import shutil
import zlib

import pytest

from belegt.cache import Cache

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
"""
ARTICLE = """\
{% extends "!simple/article.html" %}
{% block footer %}{{ LINES.a }}{% for one in articles %}{{ one.title }}{% endfor %}{% endblock %}
"""
TABLE = 'LINES = {"a": 1}'
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
}


@pytest.fixture
def warm(site):
    """Return a site with a theme of its own that has been built once."""
    made = site(SITE)
    made.write("theme/templates/base.html", "{% extends '!simple/base.html' %}")
    made.write("theme/templates/article.html", ARTICLE)
    (made.root / "theme" / "static").mkdir()
    config = (made.root / "pelicanconf.py").read_text().replace('"simple"', '"theme"')
    made.write("pelicanconf.py", f"{config}CACHE_CONTENT = LOAD_CONTENT_CACHE = True\n{TABLE}\n")
    done = made.pelican("-o", "first")
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def files(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_after_an_edit_of(edit, warm):
    name, words, others = edit
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


def test_pages_that_are_as_they_were_come_from_the_shelf(warm):
    (path,) = (warm.root / ".belegt-cache").glob("pages-*.db")
    kept = Cache(path).load_all()
    marked = {
        name: (key, zlib.compress(b"kept"))
        for name, (key, _) in kept.items()
        if name.endswith(".html")
    }
    Cache(path).save(marked)
    text = (warm.root / "content" / "two.md").read_text()
    warm.write("content/two.md", text.replace("says", "said"))

    assert warm.pelican("-o", "warm").returncode == 0
    built = files(warm.root / "warm")
    assert {name for name, text in built.items() if text == b"kept"} == {
        "one.html", "three.html", "pages/about.html"
    }  # fmt: skip


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
