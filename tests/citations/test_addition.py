import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.citations.addition import is_utf8, with_entry
from belegt.citations.library import read_library

ENTRY = "@misc{a,\n  title = {Ä},\n}\n"
BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("data", "added"),
    [
        (b"", b"@misc{a,\n  title = {\xc3\x84},\n}\n"),
        (BOM, b"@misc{a,\n  title = {\xc3\x84},\n}\n"),
        (b"@misc{b}", b"\n\n@misc{a,\n  title = {\xc3\x84},\n}\n"),
        (b"@misc{b}\n", b"\n@misc{a,\n  title = {\xc3\x84},\n}\n"),
        (b"@misc{b}\n\n", b"@misc{a,\n  title = {\xc3\x84},\n}\n"),
        (BOM + b"@misc{b}\r\n", b"\r\n@misc{a,\r\n  title = {\xc3\x84},\r\n}\r\n"),
        (b"@misc{b}\r", b"\r@misc{a,\r  title = {\xc3\x84},\r}\r"),
        (b"% a comment", b"\n\n@misc{a,\n  title = {\xc3\x84},\n}\n"),
    ],
)
def test_adds_an_entry_behind_a_blank_line_with_the_line_ends_of_the_file(data, added):
    assert with_entry(data, ENTRY) == data + added


@given(st.binary())
def test_every_byte_before_it_stays(data):
    assert with_entry(data, ENTRY).startswith(data)


def test_knows_a_file_that_is_not_utf8():
    assert (is_utf8("Ä".encode()), is_utf8("Ä".encode("latin-1"))) == (True, False)


BITS = [
    "@misc{b,",
    "@comment{",
    "@string{",
    "{",
    "}",
    '"',
    "title =",
    "x",
    "\n",
    ",",
    "=",
    "%",
    "(",
]


@given(st.lists(st.sampled_from(BITS), max_size=9).map("".join))
def test_whatever_stands_before_it_the_entry_can_be_read(broken):
    library = read_library([("library.bib", with_entry(broken.encode(), ENTRY))])
    assert library.find("a").field("title").value == "Ä"
