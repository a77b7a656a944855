from belegt.citations.document import Reference
from belegt.citations.library import read_library
from belegt.view import CitingPost, source_views

BIBTEX = b"""
@report{luca2011, author = {L}, title = {T}, institution = {H}, date = {2011-05}, ids = {yelp}}
@misc{undated, author = {U}, title = {T}, url = {https://x.org}}
"""
LIBRARY = read_library([("library.bib", BIBTEX)])
LUCA = Reference("luca2011", "Luca", "https://example.org")
UNDATED = Reference("undated", "U", "")
ONE, TWO = CitingPost("One", "one/", "de"), CitingPost("Two", "two/", "en")


def test_sources_keep_the_order_of_the_references():
    views = source_views([UNDATED, LUCA], [], LIBRARY)
    assert [view.key for view in views] == ["undated", "luca2011"]


def test_a_source_names_the_posts_that_cite_it():
    citing = [(ONE, frozenset({"luca2011"})), (TWO, frozenset({"luca2011", "undated"}))]
    luca, undated = source_views([LUCA, UNDATED], citing, LIBRARY)
    assert (luca.cited_in, undated.cited_in) == ((ONE, TWO), (TWO,))


def test_a_post_that_cites_a_source_under_two_names_is_named_once():
    (luca,) = source_views([LUCA], [(ONE, frozenset({"luca2011", "yelp"}))], LIBRARY)
    assert luca.cited_in == (ONE,)


def test_a_source_has_a_year_and_a_type_if_its_entry_has():
    luca, undated = source_views([LUCA, UNDATED], [], LIBRARY)
    assert (luca.year, luca.kind) == ("2011", "report")
    assert (undated.year, undated.kind) == ("", "misc")
