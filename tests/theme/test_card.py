"""The card of a mark with several sources, and with passages that the author copied out."""

from pathlib import Path

import pytest
from serving import serving
from visit import barriers

ROOT = Path(__file__).parents[2]
SITE = (
    f"""
-- cardconf.py --
import sys

sys.path.insert(0, {str(ROOT)!r})
from pelicanconf import *

PLUGIN_PATHS = [{str(ROOT / "plugins")!r}]
THEME = {str(ROOT / "theme")!r}
BIBLIOGRAPHY = ["library.bib"]
BIBLIOGRAPHY_STYLE = None
CADENCE = None
CACHE_CONTENT = LOAD_CONTENT_CACHE = False
"""
    r"""
-- library.bib --
@book{first, author = {Eins, Eva}, title = {Erstes}, publisher = {Verlag}, date = {2011}, langid = {german}, url = {https://example.org/eins}, urldate = {2026-11-22}}
@book{second, author = {Zwei, Zoe}, title = {Zweites}, publisher = {Verlag}, date = {2012}, langid = {german}}
-- excerpts/first.md --
## S. 7

> Wer wartet, zählt.
-- content/posts/beitrag.md --
Title: Ein Beitrag
Date: 2026-08-02
Category: Kunden
Art: Meinung
Lang: de
Slug: beitrag
Summary: Ein Beitrag.

Ein Satz mit einer Stelle [@first, S. 6-8]. Ein Satz mit zweien [@first, S. 9; @second].
"""
)


@pytest.fixture(scope="module")
def where(shared_site):
    made = shared_site(SITE)
    done = made.run("pelican", "content", "-s", "cardconf.py")
    assert done.returncode == 0, done.stdout + done.stderr
    with serving(made.root / "output") as address:
        yield address


@pytest.fixture(params=["light", "dark"])
def opened(request, chrome, where):
    context = chrome.new_context(base_url=where, color_scheme=request.param)
    page = context.new_page()
    page.goto("/beitrag/")
    yield page
    context.close()


def mark(page, number):
    return page.locator(f"#cite-{number} .citation-link").first


def test_one_source_comes_with_the_passage_at_its_page(opened):
    mark(opened, 1).press("Enter")
    card = opened.locator(".card")
    assert card.locator(".card-source").count() == 1
    assert card.locator(".excerpt blockquote").inner_text() == "Wer wartet, zählt."


def test_several_sources_are_all_shown_and_the_opened_one_first(opened):
    opened.locator("#cite-2 .citation-link >> nth=1").click()
    shown = opened.locator(".card .card-reference").all_inner_texts()
    assert [text.split(",")[0] for text in shown] == ["Zwei", "Eins"]
    assert (
        opened.locator(".card-title").inner_text() == "Eins 2011, S.\N{NO-BREAK SPACE}9; Zwei 2012"
    )


def test_a_passage_of_another_page_stays_out(opened):
    mark(opened, 2).click()
    assert opened.locator(".card .excerpt").count() == 0


def test_only_what_is_on_the_web_has_a_way_to_it(opened):
    mark(opened, 2).click()
    items = opened.locator(".card .card-source")
    assert [items.nth(place).locator(".card-origin").count() for place in (0, 1)] == [1, 0]


def test_the_card_leads_to_the_page_of_the_source(opened):
    mark(opened, 1).click()
    opened.locator(".card .card-page").click()
    assert opened.url.endswith("/quellen/first/")
    assert "Ein Satz mit einer Stelle" in opened.locator("main").inner_text()


def test_each_source_has_its_own_way_to_the_list_and_back(opened):
    mark(opened, 2).press("Enter")
    opened.locator(".card .card-list >> nth=1").click()
    assert opened.url.endswith("#ref-second")
    opened.keyboard.press("Enter")
    focused = opened.evaluate("document.activeElement.closest('.citation').id")
    assert focused == "cite-2"


def test_holds_no_id_twice(opened):
    mark(opened, 1).click()
    ids = opened.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(set(ids)) == len(ids)


def test_has_no_barrier_with_all_in_it(opened):
    mark(opened, 1).click()
    assert barriers(opened) == ()


def test_the_passage_is_there_without_a_script(chrome, where):
    context = chrome.new_context(base_url=where, java_script_enabled=False)
    page = context.new_page()
    page.goto("/beitrag/")
    page.locator(".excerpt summary").click()
    assert page.locator(".excerpt blockquote").is_visible()
    context.close()
