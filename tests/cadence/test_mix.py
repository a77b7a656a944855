from fractions import Fraction

import pytest
from calendars import STORY, outlook, story_posts
from hypothesis import given
from hypothesis import strategies as st

from belegt.cadence.mix import allowed_share, interval, sayable

HOURS = st.floats(0.5, 100)


@pytest.mark.parametrize(
    ("hours", "weeks", "share"),
    [
        (2.5, 1, 0),
        (2.5, 2, Fraction(1, 7)),
        (5, 1, Fraction(1, 7)),
        (5, 2, Fraction(3, 7)),
        (2.5, 4, Fraction(3, 7)),
        (1, 1, 0),
        (40, 1, 1),
    ],
)
def test_solves_for_the_research_that_fits(hours, weeks, share):
    found = allowed_share(hours, weeks, 2.5, 20)

    assert (found, sayable(found)) == (pytest.approx(float(share)), share)


@given(HOURS, st.floats(0.2, 20), HOURS, HOURS)
def test_the_share_that_is_allowed_takes_no_more_than_the_hours(hours, weeks, opinion, research):
    share = allowed_share(hours, weeks, opinion, research)

    needed = interval([(1 - share, opinion), (share, research)], hours)
    assert share == 0 or needed <= weeks * (1 + 1e-9)


@given(st.floats(0, 1))
def test_never_says_more_than_fits(share):
    assert sayable(share) <= share + 1e-9


@pytest.mark.parametrize(("hours", "weeks"), [(2.5, 1), (5, 0.5)])
def test_opinions_alone_take_the_story_as_long_as_it_promised(hours, weeks):
    assert interval([(1, 2.5)], hours) == weeks


def test_knows_why_the_story_slid():
    mix = outlook(STORY, story_posts()[26:], "2016-10-11").mix

    assert (mix.opinion, mix.research, mix.share, mix.lasting) == (2.5, 20, 5 / 7, 3)
