"""Pages as the plugin hands them over, without Pelican: a content is what it is used as."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from belegt.citations.library import read_library
from belegt.gate.reading import Source, read
from belegt.presentation import STYLE, Page, present, show_facts, style_of
from belegt.settings import Settings, WrongSetting
from belegt.sources.bibliography import Bibliography

BIBTEX = b"""
@report{luca2011, author = {Luca, Michael}, title = {Reviews}, institution = {HBS},
  date = {2011}, ids = {yelp}, langid = {english}}
"""
LIBRARY = read_library([("library.bib", BIBTEX)])
DAY = datetime.fromisoformat("2026-08-02")
FAMILIES = ("POST", "BIB", "CITE", "STAT")


@dataclass
class Content:
    """As much of Pelican's Content as a page needs."""

    _content: str
    metadata: dict[str, Any] = field(default_factory=dict)
    title: str = "A"
    url: str = "a.html"
    lang: str = "en"
    slug: str = "a"
    status: str = "published"
    save_as: str = "a.html"
    authors: tuple = ("Anna Weber",)
    settings: dict[str, Any] = field(default_factory=lambda: {"SITENAME": "Tiny"})
    date: datetime = DAY
    translations: tuple = ()
    previous: Any = None
    next: Any = None
    belegt: Any = None


def settings(**others):
    return Settings(Path("/nowhere"), Path("/nowhere"), (), **others)


def page(text, **others):
    source = f"Title: A\nDate: 2026-08-02\nLang: en\n\n{text}"
    mark = '<span data-citation="[@yelp, p. 7]">[@yelp, p. 7]</span>'
    html = f"<p>{text.replace('[@yelp, p. 7]', mark)}</p>"
    made = Page(Content(html, **others), read(Source("a.md", source.encode())))
    show_facts([made], [made.content])
    return made


CITING = "68 % of customers read reviews [@yelp, p. 7]."


def test_a_page_gets_its_figures_citations_and_references():
    one = page(CITING)
    present([one], LIBRARY, settings(), FAMILIES)
    assert '<span class="figure figure-sourced">68 % of customers</span>' in one.content._content
    assert 'href="#ref-luca2011"' in one.content._content
    assert [each.key for each in one.content.belegt.references] == ["luca2011"]


def test_a_summary_leads_to_the_references_of_its_page():
    one = page(CITING, metadata={"summary": '<span data-citation="@yelp">@yelp</span> says so'})
    present([one], LIBRARY, settings(), FAMILIES)
    assert 'href="a.html#ref-luca2011"' in one.content.metadata["summary"]


def test_the_sources_of_a_language_are_those_its_posts_cite():
    found = present([page(CITING)], LIBRARY, settings(), FAMILIES).sources
    assert {language: [one.key for one in views] for language, views in found.items()} == {
        "de": [],
        "en": ["luca2011"],
    }


def test_statistics_alone_leave_citations_as_they_are():
    one = page(CITING)
    assert present([one], LIBRARY, settings(), ("POST", "STAT")) == Bibliography()
    assert "[@yelp, p. 7]</span>" in one.content._content


def test_a_page_from_the_cache_is_the_same(tmp_path):
    first, second = page(CITING), page(CITING)
    kept = settings(cache=tmp_path)
    assert present([first], LIBRARY, kept, FAMILIES) == present([second], LIBRARY, kept, FAMILIES)
    assert first.content == second.content


def test_posts_know_their_neighbours_of_the_same_language():
    days = [("2026-08-02", "de"), ("2026-08-09", "en"), ("2026-08-16", "de")]
    old, other, new = (
        Content("", date=datetime.fromisoformat(day), lang=lang) for day, lang in days
    )
    show_facts([], [new, other, old])
    assert (old.next, new.previous) == (new, old)
    assert (old.previous, new.next, other.previous, other.next) == (None, None, None, None)


def test_the_style_is_ours_unless_the_site_has_one(tmp_path):
    own = tmp_path / "own.csl"
    own.write_text("<style/>")
    assert style_of(settings()) == STYLE.read_text(encoding="utf-8")
    assert style_of(settings(style=own)) == "<style/>"


@pytest.mark.parametrize("data", [None, b"\xff\xfe"])
def test_a_style_that_cannot_be_read_is_a_wrong_setting(tmp_path, data):
    path = tmp_path / "own.csl"
    if data:
        path.write_bytes(data)
    with pytest.raises(WrongSetting, match=r"own\.csl cannot be read"):
        style_of(settings(style=path))
