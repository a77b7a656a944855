"""Pages kept from one build to the next."""

from belegt.cache import Cache
from belegt.shelf import close_shelf, open_shelf


def build(path, **pages):
    """Keep ``pages`` as a build does, each with its own text as its key; return those it had."""
    shelf = open_shelf(Cache(path))
    found = {name for name, text in pages.items() if shelf.get(name, text) is not None}
    for name in pages.keys() - found:
        shelf.put(name, pages[name], pages[name])
    close_shelf(shelf, Cache(path))
    return found


def test_gives_a_page_back_as_it_was(tmp_path):
    build(tmp_path / "a.db", post="Wärter \udcff")

    assert open_shelf(Cache(tmp_path / "a.db")).get("post", "Wärter \udcff") == "Wärter \udcff"


def test_gives_nothing_for_another_key(tmp_path):
    build(tmp_path / "a.db", post="one", other="two")

    assert build(tmp_path / "a.db", post="three", other="two") == {"other"}
    assert build(tmp_path / "a.db", post="three", other="two") == {"post", "other"}


def test_forgets_pages_that_are_gone(tmp_path):
    build(tmp_path / "a.db", post="one", other="two")
    build(tmp_path / "a.db", post="one")

    assert set(open_shelf(Cache(tmp_path / "a.db")).known) == {"post"}


def test_keeps_nothing_without_a_place():
    shelf = open_shelf(Cache(None))
    shelf.put("post", "key", "text")
    close_shelf(shelf, Cache(None))

    assert open_shelf(Cache(None)).known == {}
