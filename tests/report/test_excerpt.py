"""The line of a finding and the carets beneath its words, at any width."""

import pytest

from belegt.finding import Location
from belegt.report.excerpt import excerpt


def drawn(line, start, end, last=1):
    return excerpt(line, Location("a.md", 1, start, last, end), "  ").split("\n")


@pytest.mark.parametrize(
    ("line", "start", "end", "shown"),
    [
        ("Rund 68 % warten.", 6, 10, ["  Rund 68 % warten.", "       ^^^^"]),
        ("\t68 % warten.", 2, 6, ["  68 % warten.", "  ^^^^"]),
        ("a\t68 %", 3, 7, ["  a    68 %", "       ^^^^"]),
        ("    68 %", 5, 9, ["  68 %", "  ^^^^"]),
        ("客户 68 %", 4, 8, ["  客户 68 %", "       ^^^^"]),
        ("客户", 1, 3, ["  客户", "  ^^^^"]),
        ("e\u0301 68 %", 4, 8, ["  e\u0301 68 %", "    ^^^^"]),
        ("a\x1b[0m 68 %", 7, 11, ["  a\ufffd[0m 68 %", "        ^^^^"]),
        ("a\u200b 68 %", 4, 8, ["  a 68 %", "    ^^^^"]),
        ("Rund", 9, 12, ["  Rund", "      ^"]),
        ("Rund", 2, 2, ["  Rund", "   ^"]),
    ],
)
def test_carets_stand_beneath_the_words(line, start, end, shown):
    assert drawn(line, start, end) == shown


def test_words_that_go_on_are_marked_to_the_end_of_their_line():
    assert drawn("Rund 68 %", 6, 4, last=2) == ["  Rund 68 %", "       ^^^^"]


def test_of_a_long_line_the_part_around_the_words_is_shown():
    line = "a " * 300 + "68 %" + " b" * 300
    shown, carets = drawn(line, 601, 605)
    assert shown[carets.index("^") : carets.rindex("^") + 1] == "68 %"
    assert shown.startswith("  …a a")
    assert shown.endswith("b…")
    assert len(shown) <= 90


def test_words_longer_than_the_line_are_marked_as_far_as_they_are_shown():
    shown, carets = drawn("x" * 500, 1, 501)
    assert (len(shown), len(carets)) == (90, 90)


def test_an_empty_line_is_not_shown():
    assert excerpt("  ", Location("a.md"), "  ") == ""
