from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.cadence.score import adherence, gap, score, streak
from belegt.cadence.slot import Slot, State

DAY = date(2026, 8, 2)
LETTERS = {state.value[0]: state for state in State}


def slots(letters):
    post = object()
    return [
        Slot(DAY, DAY, DAY, DAY, LETTERS[letter], post if letter in "hl" else None)
        for letter in letters
    ]


@pytest.mark.parametrize(("hits", "expected"), [(4, 0.370), (8, 0.603), (13, 0.777), (26, 0.950)])
def test_score_grows_with_every_hit(hits, expected):
    assert score(slots("h" * hits)) == pytest.approx(expected, abs=0.0005)


@pytest.mark.parametrize(("misses", "expected"), [(1, 0.847), (4, 0.599), (8, 0.377), (15, 0.168)])
def test_score_falls_with_every_miss(misses, expected):
    assert score(slots("h" * 26 + "m" * misses)) == pytest.approx(expected, abs=0.0005)


def test_score_halves_in_six_slots():
    assert score(slots("mmmmmm"), start=0.8) == pytest.approx(0.4)


def test_score_takes_a_late_slot_for_half():
    assert score(slots("l")) == pytest.approx(score(slots("h")) / 2)


@given(st.text("hlmeo"))
def test_score_does_not_see_excused_and_open_slots(letters):
    decided = letters.replace("e", "").replace("o", "")

    assert score(slots(letters)) == score(slots(decided))


@pytest.mark.parametrize(
    ("letters", "expected"),
    [("", None), ("eeo", None), ("hhlm", 2.5 / 4), ("hehe", 1), ("mmmh" + "h" * 11, 1)],
)
def test_adherence_is_over_the_last_twelve_due_slots(letters, expected):
    assert adherence(slots(letters)) == expected


@pytest.mark.parametrize(
    ("letters", "row", "empty"),
    [("", 0, 0), ("mhlheo", 3, 0), ("hmm", 0, 2), ("hmemo", 0, 2), ("eo", 0, 0)],
)
def test_counts_filled_and_empty_slots_in_a_row(letters, row, empty):
    assert (streak(slots(letters)), gap(slots(letters))) == (row, empty)
