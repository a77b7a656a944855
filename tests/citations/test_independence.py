"""Which styles set a cluster alike in every document."""

from pathlib import Path

import pytest

from belegt.citations import pandoc
from belegt.citations.independence import is_independent, without_disambiguation

STYLE = Path(pandoc.__file__).with_name("style.csl").read_text(encoding="utf-8")


def test_our_own_style_is_independent():
    assert is_independent(STYLE)


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ('class="in-text"', 'class="note"'),
        ('<text macro="year"/>', '<text variable="citation-number"/>'),
        ('<text macro="year"/>', '<text variable="citation-label"/>'),
        ('<if variable="issued">', '<if variable="first-reference-note-number">'),
        ('<if variable="issued">', '<if position="ibid">'),
        ("<citation ", '<citation givenname-disambiguation-rule="all-names" '),
        ("<bibliography>", '<bibliography subsequent-author-substitute="—">'),
        ('<key variable="title"/>', ""),
        ("<sort>", "<!-- <sort>"),
        ('<text variable="locator"', '<number form="ordinal" variable="locator"'),
        ("</style>", ""),
        (STYLE, ""),
    ],
)
def test_one_that_looks_around_is_not(words, others):
    changed = STYLE.replace(words, others)

    assert changed != STYLE
    assert not is_independent(changed)


def test_what_tells_look_alikes_apart_is_taken_out_and_no_more():
    ours = 'disambiguate-add-year-suffix="true"'
    other = "disambiguate-add-names='true' disambiguate-add-givenname=\"true\""

    assert without_disambiguation(STYLE) == STYLE.replace(f" {ours}", "")
    assert without_disambiguation(STYLE.replace(ours, other)) == STYLE.replace(f" {ours}", "")
