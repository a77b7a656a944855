from dataclasses import replace

from belegt.citations.place import Place
from belegt.citations.work import Work
from belegt.finding import Text
from belegt.sources.address import Addresses
from belegt.sources.filter import filters
from belegt.sources.kind import PRESS, kind_of
from belegt.sources.source import CitingPost, SourceView

ADDRESSES = Addresses("", Text("quellen/{key}/", "en/sources/{key}/"))
POST = CitingPost("A", "a/", "de", "Führung", "fuehrung", (Place("a", 1, "", ""),))
BOOK = kind_of(Work("a", "book", "{}"))
REPORT = kind_of(Work("a", "report", "{}"))


def view(key, kind, year, *posts):
    return SourceView(key, key, "", key, year, kind, posts)


VIEWS = (
    view("a", BOOK, "2011", POST, replace(POST, title="B")),
    view("b", REPORT, "2020"),
    view("c", BOOK, "", replace(POST, field="Kunden", field_slug="kunden")),
)


def found(group, language="de"):
    return {
        one.name: "".join(view.key for view in one.sources)
        for one in filters(VIEWS, ADDRESSES, language)
        if one.group == group
    }


def test_each_kind_year_and_field_has_its_sources():
    assert found("kind") == {"Berichte": "b", "Bücher": "ac"}
    assert found("year") == {"ohne Jahr": "c", "2020": "b", "2011": "a"}
    assert found("field") == {"Führung": "a", "Kunden": "c"}


def test_years_begin_with_the_latest_and_end_with_none():
    assert list(found("year", "en")) == ["2020", "2011", "undated"]


def test_a_filter_is_a_page_in_both_languages():
    (books,) = (one for one in filters(VIEWS, ADDRESSES, "en") if one.name == "Books")
    assert (books.page, books.twin) == ("en/sources/kind/books/", "quellen/art/buecher/")


def test_no_two_filters_share_an_address():
    pages = [one.page for one in filters(VIEWS, ADDRESSES, "de")]
    assert len(set(pages)) == len(pages)


def test_a_report_that_says_so_is_a_press_release():
    assert kind_of(Work("a", "report", "{}", genre="Pressemitteilung")) is PRESS
    assert kind_of(Work("a", "webpage", "{}", genre="Press release")) is PRESS
