import sqlite3
from pathlib import Path

import pytest

from belegt.cache import Cache, digest


def test_returns_what_was_saved(tmp_path):
    Cache(tmp_path / "cache.db").save({"a": (1, "ü")})
    assert Cache(tmp_path / "cache.db").load(["a", "b"]) == {"a": (1, "ü")}


def test_holds_thousands_of_values(tmp_path):
    values = {str(number): number for number in range(2000)}
    Cache(tmp_path / "cache.db").save(values)
    assert Cache(tmp_path / "cache.db").load(values) == values


@pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\x00" + b"x" * 500])
def test_survives_a_damaged_file(tmp_path, damage):
    path = tmp_path / "cache.db"
    path.write_bytes(damage)
    assert Cache(path).load(["a"]) == {}
    Cache(path).save({"a": 1})
    Cache(path).save({"a": 1})
    assert Cache(path).load(["a"]) == {"a": 1}


def test_survives_a_value_of_a_class_that_is_gone(tmp_path):
    Cache(tmp_path / "cache.db").save({"a": digest})
    data = (tmp_path / "cache.db").read_bytes().replace(b"belegt.cache", b"belegt.cachX")
    (tmp_path / "cache.db").write_bytes(data)
    assert Cache(tmp_path / "cache.db").load(["a"]) == {}


@pytest.mark.parametrize(
    "value", [b"", b"x", b"\x80\x05", b"\x80\x05X\x02\x00\x00\x00\xff\xff.", b"\x80\x05h\x07."]
)
def test_survives_a_damaged_value(tmp_path, value):
    Cache(tmp_path / "cache.db").save({"a": 1})
    with sqlite3.connect(tmp_path / "cache.db") as connection:
        connection.execute("UPDATE result SET value = ?", (value,))
    assert Cache(tmp_path / "cache.db").load(["a"]) == {}


def test_a_file_that_another_build_writes_is_left_to_it(tmp_path, monkeypatch):
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path: connect(path, timeout=0))
    Cache(tmp_path / "cache.db").save({"a": 1})
    other = connect(tmp_path / "cache.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    Cache(tmp_path / "cache.db").save({"b": 2})
    other.execute("COMMIT")
    assert Cache(tmp_path / "cache.db").load(["a", "b"]) == {"a": 1}


def test_a_folder_that_is_a_file_costs_only_the_cache(tmp_path):
    (tmp_path / "file").write_text("")
    Cache(tmp_path / "file" / "cache.db").save({"a": 1})
    assert Cache(tmp_path / "file" / "cache.db").load(["a"]) == {}


def build(path, new, *used):
    """Do as a build does: load what it needs, and keep what is new."""
    cache = Cache(path, unused_saves=3)
    cache.load(used)
    cache.save({new: new})


def test_forgets_what_was_not_used_for_so_many_saves(tmp_path):
    path = tmp_path / "cache.db"
    build(path, "once")
    build(path, "always")
    for number in range(3):
        build(path, f"edit {number}", "always")
    assert set(Cache(path).load_all()) == {"always", "edit 0", "edit 1", "edit 2"}


def test_a_build_without_news_forgets_nothing(tmp_path):
    path = tmp_path / "cache.db"
    build(path, "old")
    for _ in range(9):
        cache = Cache(path, unused_saves=3)
        cache.load(["other"])
        cache.save({})
    assert set(Cache(path).load_all()) == {"old"}


def test_what_a_file_of_before_holds_is_not_forgotten_at_once(tmp_path):
    path = tmp_path / "cache.db"
    Cache(path).save({"old": 1, "older": 2})
    build(path, "new", "old")
    build(path, "newer", "old")
    assert set(Cache(path).load_all()) == {"old", "older", "new", "newer"}
    build(path, "newest", "old")
    assert set(Cache(path).load_all()) == {"old", "new", "newer", "newest"}


def test_a_file_that_is_edited_a_thousand_times_stays_small(tmp_path):
    path = tmp_path / "cache.db"
    sizes = []
    for number in range(300):
        cache = Cache(path, unused_saves=10)
        cache.save({f"edit {number}": "x" * 10_000})
        sizes.append(path.stat().st_size)
    assert sizes[-1] <= sizes[30]


def test_keeps_nothing_without_a_path():
    cache = Cache(None)
    cache.save({"a": 1})
    assert cache.load(["a"]) == {}


def test_digest_keeps_boundaries():
    assert digest("ab", "c") != digest("a", "bc")


def test_digest_takes_any_text():
    assert digest("\ud800") != digest("")


def test_path_is_made_when_first_needed(tmp_path: Path):
    Cache(tmp_path / "new" / "cache.db").save({"a": 1})
    assert (tmp_path / "new" / "cache.db").exists()
