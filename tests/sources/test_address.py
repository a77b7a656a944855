import re

import pytest

from belegt.finding import Text
from belegt.sources.address import Addresses, file_name, save_as

ADDRESSES = Addresses("https://example.org", Text("quellen/{key}/", "en/sources/{key}/"))
ODD = [
    "../../x",
    "..",
    ".",
    "index.html",
    "a/b",
    "a:b",
    "CON",
    "a b",
    "müller2020",
    "a_b",
    "a~b",
    "%2e",
    "a?b#c",
]


@pytest.mark.parametrize("key", ODD)
def test_an_odd_key_is_one_safe_name(key):
    assert re.fullmatch(r"[\w~-]+", file_name(key), re.ASCII)


def test_no_two_keys_share_a_name():
    keys = [*ODD, "a2fb", "a-2f-b", "2e2e"]
    assert len({file_name(key) for key in keys}) == len(keys)


def test_a_usual_key_is_its_own_name():
    assert file_name("luca2011-yelp_b") == "luca2011-yelp_b"


def test_the_page_of_a_source_has_an_address_in_each_language():
    assert [ADDRESSES.page("luca2011", one) for one in ("de", "en")] == [
        "quellen/luca2011/",
        "en/sources/luca2011/",
    ]


def test_other_pages_stand_beside_those_of_sources():
    assert ADDRESSES.below("art/buecher/", "de") == "quellen/art/buecher/"


def test_a_whole_address_works_everywhere():
    assert ADDRESSES.whole("quellen/a/") == "https://example.org/quellen/a/"


@pytest.mark.parametrize(("address", "file"), [("a/", "a/index.html"), ("a.html", "a.html")])
def test_a_page_is_saved_where_its_address_leads(address, file):
    assert save_as(address) == file
