"""The theme without a browser: its words, its policy, and sites that lack our plugins."""

import re
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po  # noqa: TID251 -- the catalogues' own format
from jinja2 import Environment
from jinja2.ext import extract_from_ast

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"
TEMPLATES = sorted((THEME / "templates").glob("*.html"))
LAYERS = ("tokens", "elements", "layout", "citations", "print")
# One word in both languages, so that a page may hold it in either.
SHARED = {"Feed", "Management", "Post"}
VOID = {"br", "hr", "img", "input", "link", "meta"}

PLAIN = """
import sys
sys.path.insert(0, {root!r})
from pelicanconf import *
PLUGINS = []
PATH = "content"
THEME = {theme!r}
CACHE_CONTENT = LOAD_CONTENT_CACHE = False
"""
POST = """Title: <script>alert("Titel")</script> & mehr
Date: 2026-08-02
Category: Kunden
Tags: Wartezeit
Lang: de
Slug: beitrag

Ein Satz.
"""


def words(template):
    """Return the messages of a template: a string, or singular and plural."""
    tree = Environment(autoescape=True).parse(template.read_text(encoding="utf-8"))
    for _, function, message in extract_from_ast(tree, ("_", "gettext", "ngettext")):
        parts = (message,) if isinstance(message, str) else message
        yield tuple(part for part in parts if part is not None)[: 2 if function[0] == "n" else 1]


MESSAGES = sorted({message for template in TEMPLATES for message in words(template)})


def catalogue(language):
    path = THEME / "translations" / language / "LC_MESSAGES" / "belegt.po"
    with path.open("rb") as lines:
        return read_po(lines, locale=language)


def strings(language):
    """Return what a reader of ``language`` may see, without the places for variables."""
    for message in catalogue(language):
        if message.id:
            parts = message.string if isinstance(message.string, tuple) else (message.string,)
            yield from (part for part in parts if "%(" not in part)


class Text(HTMLParser):
    """Collects the words of the theme on a page, piece by piece.

    What authors wrote is theirs, and what is marked as another language may be in it.
    """

    def __init__(self):
        super().__init__()
        self.pieces = set()
        self.skipped = []

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        if tag in VOID:
            return
        theirs = bool({"prose", "reference"} & set((found.get("class") or "").split()))
        self.skipped.append(theirs or ("lang" in found and tag != "html"))
        self.pieces.update(filter(None, (found.get("aria-label"),)))

    def handle_startendtag(self, tag, attrs):
        """Pass: an element that closes itself holds no text."""

    def handle_endtag(self, tag):  # noqa: ARG002 -- called by name
        self.skipped.pop()

    def handle_data(self, data):
        if not any(self.skipped):
            self.pieces.add(" ".join(data.split()))


def pieces(path):
    reader = Text()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader.pieces


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("message", MESSAGES, ids=" / ".join)
def test_every_message_stands_in_both_catalogues(message, language):
    entry = catalogue(language)[message if len(message) == 2 else message[0]]
    assert all(entry.string if len(message) == 2 else (entry.string,))


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_catalogue_holds_a_message_that_no_template_has(language):
    ids = {
        message.id if isinstance(message.id, tuple) else (message.id,)
        for message in catalogue(language)
    }
    assert ids - {("",)} == set(MESSAGES)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_hold_no_word_outside_the_catalogues(template):
    source = template.read_text(encoding="utf-8")
    marked = re.sub(r'<p lang="en">.*?</p>', "", source, flags=re.DOTALL)
    shown = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", " ", marked, flags=re.DOTALL)
    assert re.findall(r"[^\W\d_]+", shown) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_hold_no_inline_style_or_script(template):
    source = template.read_text(encoding="utf-8")
    # JSON-LD is data, which a browser does not run and no policy blocks.
    scripts = r'<script(?! src=| type="application/ld\+json">)'
    assert not re.search(rf"\sstyle=|<style|{scripts}|\son[a-z]+=", source)


@pytest.mark.parametrize(("own", "other"), [("de", "en"), ("en", "de")])
def test_pages_speak_one_language(own, other, built):
    foreign = set(strings(other)) - set(strings(own)) - SHARED
    pages = [
        path
        for path in built.rglob("*.html")
        if ("en" in path.relative_to(built).parts) == (own == "en")
    ]
    mixed = {(path.parent.name, word) for path in pages for word in pieces(path) & foreign}
    assert mixed == set()


@pytest.mark.parametrize("layer", LAYERS)
def test_each_style_sheet_is_one_layer(layer):
    style = (THEME / "static" / "css" / f"{layer}.css").read_text(encoding="utf-8")
    bare = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL).replace(
        f"@layer {', '.join(LAYERS)};", ""
    )
    assert re.fullmatch(rf"\s*@layer {layer} \{{.*\}}\s*", bare, flags=re.DOTALL)


def test_only_tokens_and_paper_name_a_colour():
    free = {"tokens", "print"}
    styles = {layer: (THEME / "static" / "css" / f"{layer}.css").read_text() for layer in LAYERS}
    named = {layer: re.findall(r"#[0-9a-f]{3,8}\b", text) for layer, text in styles.items()}
    assert not any(found for layer, found in named.items() if layer not in free)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """Return the output of a site with our theme and settings, and none of our plugins."""
    root = tmp_path_factory.mktemp("plain")
    (root / "content" / "posts").mkdir(parents=True)
    hidden = POST.replace("Slug: beitrag", "Slug: versteckt\nStatus: hidden")
    (root / "content" / "posts" / "beitrag.md").write_text(POST, encoding="utf-8")
    (root / "content" / "posts" / "versteckt.md").write_text(hidden, encoding="utf-8")
    other = POST.replace("Kunden", "Technik").replace("Slug: beitrag", "Slug: technik")
    (root / "content" / "posts" / "technik.md").write_text(other, encoding="utf-8")
    configuration = PLAIN.format(root=str(ROOT), theme=str(THEME))
    (root / "plainconf.py").write_text(configuration, encoding="utf-8")
    command = (sys.executable, "-m", "pelican", "content", "-s", "plainconf.py", "-o", "output")
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "output"


def test_a_field_outside_the_compass_has_its_page_and_its_name(plain):
    assert "Technik" in (plain / "felder" / "technik" / "index.html").read_text(encoding="utf-8")
    assert ">Technik</a>" in (plain / "technik" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["beitrag", "felder/kunden", "takt", "quellen", "en", "archiv"])
def test_renders_without_our_plugins(page, plain):
    assert "</html>" in (plain / page / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["beitrag/index.html", "index.html", "archiv/index.html"])
def test_a_title_stays_text(page, plain):
    assert "<script>alert" not in (plain / page).read_text(encoding="utf-8")


def test_a_day_is_written_with_its_month_in_words(plain):
    assert ">2. August 2026<" in (plain / "beitrag" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("post", "robots"), [("beitrag", 0), ("versteckt", 1)])
def test_only_what_is_not_listed_is_kept_from_robots(post, robots, plain):
    page = (plain / post / "index.html").read_text(encoding="utf-8")
    assert page.count('<meta name="robots" content="noindex">') == robots


def address(page, built):
    folder = page.parent.relative_to(built).as_posix()
    return "/" if folder == "." else f"/{folder}/"


def alternates(page):
    """Return the address of a page and of its versions by language, as its head gives them."""
    head = page.read_text(encoding="utf-8").split("</head>")[0]
    canonical = re.findall(r'<link rel="canonical" href="([^"]*)"', head)
    return canonical, dict(
        re.findall(r'<link rel="alternate" hreflang="(..)" href="([^"]*)"', head)
    )


def test_every_page_names_its_own_address(built):
    pages = list(built.rglob("index.html"))
    wrong = [page for page in pages if alternates(page)[0] != [address(page, built)]]
    assert wrong == []


def test_versions_of_a_page_name_each_other(built):
    pages = {address(page, built): alternates(page)[1] for page in built.rglob("index.html")}
    one_sided = [
        (here, there)
        for here, versions in pages.items()
        for there in versions.values()
        if pages[there] != versions
    ]
    assert one_sided == []


def test_no_link_on_the_site_leads_nowhere(built):
    pages = {path: path.read_text(encoding="utf-8") for path in built.rglob("*.html")}
    ids = {path: set(re.findall(r'\bid="([^"]+)"', text)) for path, text in pages.items()}
    lost = []
    for path, text in pages.items():
        for link in re.findall(r'\b(?:href|src)="([/#][^"]*|)"', text):
            place, _, part = unescape(link).partition("#")
            target = built / place.lstrip("/") if place else path
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file() or (part and part not in ids.get(target, {part})):
                lost.append((path.relative_to(built).as_posix(), link))
    assert lost == []


@pytest.mark.parametrize(
    ("page", "title", "posts"),
    [
        ("en/fields/kunden", "Customers", {"/en/wartezeit/"}),
        ("en/tags/waiting", "Tag: Waiting", {"/en/wartezeit/"}),
        ("felder/fuehrung", "Führung", {"/kunde-koenig/", "/begeisterung/"}),
    ],
)
def test_a_field_or_tag_lists_the_posts_of_its_language(page, title, posts, built):
    text = (built / page / "index.html").read_text(encoding="utf-8")
    assert f"<h1>{title}</h1>" in text
    assert set(re.findall(r'<h2><a href="([^"]+)"', text)) == posts


def test_a_post_leads_to_its_field_and_its_tags_in_its_language(built):
    text = (built / "en" / "wartezeit" / "index.html").read_text(encoding="utf-8")
    main = text.partition("<main")[2].partition("</main>")[0]
    assert {"/en/fields/kunden/", "/en/tags/waiting/"} <= set(re.findall(r'href="([^"]+)"', main))


@pytest.mark.parametrize("page", ["en/tags", "schlagworte"])
def test_tags_are_those_of_one_language(page, built):
    text = (built / page / "index.html").read_text(encoding="utf-8")
    assert ("Waiting" in text, "Wartezeit" in text) == (page == "en/tags", page != "en/tags")
