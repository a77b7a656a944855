import pytest

from belegt.citations.annotation import excerpt_html
from belegt.citations.excerpt import LONGEST, read_excerpts
from belegt.citations.locator import parse_locator

TEXT = """Of no page.

# S. 7

> First line
> goes on.
>
> Second paragraph.

## pp. 12-13

No quote mark.\r
## Kap. 3
## An unknown place

Somewhere.
"""


def place(words):
    return parse_locator(f", {words}")[0] if words else None


def test_reads_each_passage_with_its_place():
    found = [
        (one.place and (one.place.label, one.place.value), one.paragraphs)
        for one in read_excerpts(TEXT)
    ]
    assert found == [
        (None, ("Of no page.",)),
        (("page", "7"), ("First line goes on.", "Second paragraph.")),
        (("page", "12–13"), ("No quote mark.",)),
        (None, ("Somewhere.",)),
    ]


@pytest.mark.parametrize(
    ("cited", "heading", "means"),
    [
        ("S. 7", "p. 7", True),
        ("S. 6-8", "S. 7", True),
        ("S. 7", "S. 6-8", True),
        ("S. 3, 7", "S. 7", True),
        ("S. 8", "S. 7", False),
        ("S. 70", "S. 7", False),
        ("Kap. 7", "S. 7", False),
        ("Kap. 3", "chap. 3", True),
        ("", "S. 7", False),
        ("", "", True),
        ("S. 7", "", False),
        ("S. 1-999999999", "S. 7", True),
    ],
)
def test_a_citation_means_the_passages_whose_pages_it_shares(cited, heading, means):
    (one,) = read_excerpts(f"# {heading}\n\nWords." if heading else "Words.")
    assert one.is_at(place(cited)) is means


def test_a_long_passage_is_cut_at_a_word():
    (one,) = read_excerpts("# S. 7\n\n" + "wort " * 400 + "\n\nnoch einer")
    (shown,) = one.shown
    assert len(shown) <= LONGEST + 2
    assert shown.endswith("wort …")


@pytest.mark.parametrize("text", ["", "\n", "# S. 7", "> ", "#" * 10_000, "# " * 10_000, "\x00"])
def test_odd_files_are_read_without_an_error(text):
    assert all(one.paragraphs for one in read_excerpts(text))


def test_a_place_is_text_and_no_markup():
    (excerpt,) = read_excerpts("## s. v. <img src=x>\n\n> A passage.\n")
    assert "<img" not in excerpt_html("a", excerpt, "en")
