"""Posts of one language, in order, with their neighbours."""

from dataclasses import dataclass
from datetime import datetime

from belegt.listing import in_language, neighbours


@dataclass(frozen=True)
class Post:
    lang: str
    date: datetime
    translations: tuple = ()


def day(number):
    return datetime(2026, 8, number)  # noqa: DTZ001 - Pelican's dates may be naive


ENGLISH = Post("en", day(9))
OLD, NEW = Post("de", day(2)), Post("de", day(9), (ENGLISH,))


def test_lists_posts_of_the_language_newest_first():
    assert in_language((OLD, NEW), "de") == (NEW, OLD)


def test_finds_translations():
    assert in_language((OLD, NEW), "en") == (ENGLISH,)


def test_neighbours_end_at_the_oldest_and_the_newest():
    assert neighbours((NEW, OLD)) == ((OLD, NEW, None), (None, OLD, NEW))


def test_no_posts_have_no_neighbours():
    assert neighbours(()) == ()
