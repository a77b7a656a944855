"""Where blocks begin, beside bibtexparser, which knows well how to go on behind a broken one."""

import logging

import pytest
from bibtexparser.entrypoint import parse_string  # noqa: TID251 - the reader to compare with
from hypothesis import given, settings
from hypothesis import strategies as st

from belegt.citations.library import _block_starts, _irregular_starts, read_library

GOOD = (
    "@misc{a, title = {One}}",
    "@misc(b, title = {Two}, note = {(N)}\n)",
    '@book{c,\n  author = "A {"}B{"}",\n  title = {T {U}}\n}',
    "@comment{a note}",
    "@preamble{ {x} # {y} }",
    "@string{s = {S}}",
    "% a line of one's own",
    "\n",
    " \t",
    "free text, @ and all",
    "@article{d, title = {@home}, note = s}",
)
BROKEN = (
    "@misc{e, title = {One",
    "@misc{f,",
    '@misc{g, title = "One',
    "@misc{h, title {One}}",
    "}",
)


def keys_by_bibtexparser(text):
    library = parse_string(text, parse_stack=[])
    return {entry.key for entry in library.entries}


@pytest.fixture(autouse=True, scope="module")
def silence():
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)


def numbered(blocks):
    """Give each block keys of its own."""
    return "\n".join(
        block.replace("{", f"{{k{number}", 1).replace("(b", f"(k{number}b", 1)
        if block.startswith(("@misc", "@book", "@article"))
        else block
        for number, block in enumerate(blocks)
    )


@settings(deadline=None)
@given(st.lists(st.sampled_from(GOOD), max_size=12).map(numbered))
def test_finds_the_entries_of_a_good_file(text):
    assert set(read_library([("a.bib", text.encode())]).entries) == keys_by_bibtexparser(text)


@settings(deadline=None)
@given(st.lists(st.sampled_from(GOOD + BROKEN), max_size=12).map(numbered))
def test_finds_no_fewer_entries_of_a_broken_file(text):
    assert set(read_library([("a.bib", text.encode())]).entries) >= keys_by_bibtexparser(text)


@settings(deadline=None)
@given(st.lists(st.sampled_from(GOOD + BROKEN), max_size=12).map(numbered), st.data())
def test_a_short_cut_past_regular_entries_ends_where_bibtexparser_does(text, data):
    cut = data.draw(st.integers(0, len(text)))
    for part in (text, text[:cut], text[cut:]):
        assert list(_block_starts(part)) == list(_irregular_starts(part, 0, len(part)))
