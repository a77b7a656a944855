"""Every kind of page in a real browser, as its readers meet it."""

import gzip
import re
from itertools import product

import pytest
from visit import KINDS, LOOKS, MEDIA, NARROWEST, NOWHERE, TOO_WIDE, WIDTHS, barriers

MARK = ".citation-link >> nth=1"
EVERY_KIND = pytest.mark.parametrize("kind", KINDS)


def told(visits, what):
    """Return what is worth telling of ``visits``, by look."""
    return {look: found for look, visit in visits.items() if (found := what(visit))}


@EVERY_KIND
def test_is_seen_in_every_look(kind, seen):
    assert set(seen(kind)) == set(LOOKS)


@EVERY_KIND
def test_has_no_barrier(kind, seen):
    assert told(seen(kind), lambda visit: visit.violations) == {}


@EVERY_KIND
def test_leaves_the_console_empty(kind, seen):
    assert told(seen(kind), lambda visit: visit.messages) == {}


@EVERY_KIND
def test_asks_nobody_else(kind, seen):
    assert told(seen(kind), lambda visit: visit.foreign) == {}


@EVERY_KIND
def test_stores_nothing(kind, seen):
    assert told(seen(kind), lambda visit: visit.stored != [*NOWHERE, []]) == {}


@EVERY_KIND
def test_fits_its_window(kind, seen):
    assert told(seen(kind), lambda visit: visit.is_too_wide) == {}


@EVERY_KIND
def test_says_the_same_without_script_and_in_every_scheme(kind, seen):
    for width, medium in product(WIDTHS, MEDIA):
        texts = {
            visit.text
            for look, visit in seen(kind).items()
            if (look.width, look.medium) == (width, medium)
        }
        assert (len(texts), texts.isdisjoint({""})) == (1, True)


@EVERY_KIND
def test_fits_a_window_of_320_pixels(kind, opened, address):
    window = opened["light", 390, True]
    window.page.set_viewport_size({"width": NARROWEST, "height": 700})
    window.go(address(kind))
    too_wide = window.page.evaluate(TOO_WIDE)
    window.page.set_viewport_size({"width": 390, "height": 900})
    assert not too_wide


@EVERY_KIND
def test_has_the_same_elements_in_every_look(kind, seen):
    """What axe finds with script, it would find without."""
    assert len({visit.elements for visit in seen(kind).values()}) == 1


@pytest.mark.parametrize("kind", ["front", "front-en", "post-en"])
def test_navigation_takes_one_line_on_a_phone(kind, opened, address):
    window = opened["light", 390, True]
    window.go(address(kind))
    assert window.page.locator(".places ul").bounding_box()["height"] < 40


@pytest.mark.parametrize("kind", ["post", "post-en"])
class TestCard:
    def test_opens_with_the_source_by_keyboard(self, kind, page):
        opened = page(kind)
        opened.locator(MARK).press("Enter")
        reference = opened.locator(opened.locator(MARK).get_attribute("href"))
        shown = opened.locator(".card-reference").inner_text()
        assert reference.inner_text().startswith(shown.strip())

    def test_names_the_mark_it_was_opened_from(self, kind, page):
        opened = page(kind)
        opened.locator(MARK).click()
        mark = opened.locator(MARK).inner_text()
        assert mark in opened.locator(".card-title").inner_text()

    def test_stays_while_the_reader_scrolls(self, kind, page):
        opened = page(kind)
        opened.locator(MARK).click()
        opened.mouse.wheel(0, 200)
        assert opened.locator(".card").is_visible()

    def test_closes_on_escape_and_gives_the_focus_back(self, kind, page):
        opened = page(kind)
        opened.locator(MARK).press("Enter")
        opened.keyboard.press("Escape")
        assert (opened.locator(".card").is_visible(), _focused(opened, MARK)) == (False, True)

    def test_way_to_the_list_and_back_ends_on_the_same_mark(self, kind, page):
        opened = page(kind)
        opened.locator(MARK).press("Enter")
        while not _focused(opened, ".card-list"):
            opened.keyboard.press("Tab")
        opened.keyboard.press("Enter")
        at_list = opened.evaluate("document.activeElement.getAttribute('role')")
        opened.keyboard.press("Enter")
        assert (at_list, _focused(opened, MARK)) == ("doc-backlink", True)

    def test_leaves_one_mark_expanded_at_most(self, kind, page):
        opened = page(kind)
        opened.locator(".citation-link >> nth=0").press("Enter")
        opened.locator(MARK).press("Enter")
        assert opened.locator(".citation-link[aria-expanded=true]").count() == 1

    def test_has_no_barrier_when_open(self, kind, page):
        opened = page(kind, color_scheme="dark")
        opened.locator(MARK).click()
        assert barriers(opened) == ()


@pytest.mark.parametrize("kind", ["post", "post-en"])
class TestWithoutScript:
    def test_mark_leads_to_its_reference(self, kind, page):
        opened = page(kind, java_script_enabled=False)
        target = opened.locator(MARK).get_attribute("href")
        opened.locator(MARK).click()
        assert opened.url.endswith(target)

    def test_worded_way_back_leads_to_the_mark(self, kind, page):
        opened = page(kind, java_script_enabled=False)
        way = opened.locator("[role=doc-backlink] >> nth=0")
        target = way.get_attribute("href")
        way.click()
        assert (opened.url.endswith(target), bool(re.search(r"\w+ \d+", way.inner_text()))) == (
            True,
            True,
        )

    def test_shows_everything_but_the_card(self, kind, page):
        opened = page(kind, java_script_enabled=False)
        assert opened.locator(".references").is_visible()


@pytest.mark.parametrize("kind", ["post", "post-en"])
class TestInPrint:
    def test_holds_every_source(self, kind, page):
        opened = page(kind)
        opened.emulate_media(media="print")
        shown = [one.is_visible() for one in opened.locator(".reference").all()]
        assert shown == [True] * len(shown) != []

    def test_leaves_out_what_only_a_screen_can_do(self, kind, page):
        opened = page(kind)
        opened.emulate_media(media="print")
        screen_only = opened.locator(".places, .backlinks, .neighbours").all()
        assert not any(one.is_visible() for one in screen_only)


@pytest.mark.parametrize("kind", ["post", "post-en"])
class TestWeight:
    def test_article_and_its_styles_stay_under_60_kilobytes(self, kind, built, address):
        styles = sorted(built.glob("theme/css/*.css"))
        article = built / address(kind).lstrip("/") / "index.html"
        assert sum(map(_weight, (article, *styles))) <= 60_000

    def test_scripts_stay_under_10_kilobytes(self, kind, page):
        opened = page(kind)
        scripts = opened.evaluate("[...document.scripts].map(script => script.src).filter(Boolean)")
        sizes = [len(opened.request.get(script).body()) for script in scripts]
        assert 0 < sum(sizes) <= 10_000


def _focused(opened, selector):
    return opened.locator(selector).evaluate("element => element === document.activeElement")


def _weight(path):
    return len(gzip.compress(path.read_bytes(), mtime=0))
