from belegt.citations.document import Reference
from belegt.citations.library import read_library
from belegt.citations.place import Place
from belegt.citations.work import Work
from belegt.sources.source import CitingPost, source_views
from belegt.sources.told import told

BIBTEX = b"""
@report{luca2011, author = {L}, title = {T}, institution = {H}, date = {2011-05}, ids = {yelp},
  archivedurl = {https://archive.example/luca}}
@misc{undated, author = {U}, title = {T}, url = {https://x.org}, archivedurl = {javascript:x}}
"""
LIBRARY = read_library([("library.bib", BIBTEX)])
LUCA = Reference("luca2011", "Luca", "https://example.org")
UNDATED = Reference("undated", "U", "")
WORKS = {
    "luca2011": Work(
        "luca2011", "report", "{}", title="T", url="https://example.org", accessed="2026-11-22"
    )
}


def post(title, *keys):
    places = tuple(Place(key, number, f"{key}.", "") for number, key in enumerate(keys, 1))
    return CitingPost(title, f"{title}/", "de", places=places)


def views(references, *posts):
    return source_views(references, posts, LIBRARY, WORKS, told(WORKS))


def test_sources_keep_the_order_of_the_references():
    assert [view.key for view in views([UNDATED, LUCA])] == ["undated", "luca2011"]


def test_a_source_names_the_posts_that_cite_it():
    luca, undated = views(
        [LUCA, UNDATED], post("One", "luca2011"), post("Two", "luca2011", "undated")
    )
    assert [one.title for one in luca.cited_in] == ["One", "Two"]
    assert [one.title for one in undated.cited_in] == ["Two"]


def test_a_post_that_cites_a_source_twice_is_named_once_with_both_places():
    (luca,) = views([LUCA], post("One", "luca2011", "undated", "luca2011"))
    assert [[place.number for place in one.places] for one in luca.cited_in] == [[1, 3]]


def test_a_source_has_what_its_entry_has():
    luca, undated = views([LUCA, UNDATED])
    assert (luca.year, luca.kind.name.en, luca.aliases) == ("2011", "Reports", ("yelp",))
    assert (undated.year, undated.kind.name.en, undated.aliases) == ("", "Other", ())


def test_a_source_was_seen_on_a_day_where_it_is():
    luca, undated = views([LUCA, UNDATED])
    assert (str(luca.accessed), undated.accessed) == ("2026-11-22", None)


def test_only_an_address_on_the_web_is_an_archived_copy():
    luca, undated = views([LUCA, UNDATED])
    assert (luca.archived, undated.archived) == ("https://archive.example/luca", "")
