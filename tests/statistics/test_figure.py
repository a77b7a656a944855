import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.finding import Location
from belegt.statistics.figure import mark_figures
from belegt.statistics.verdict import Judgement, Verdict

PLACE = Location("a.md")
FIGURE = re.compile(r'<span class="figure figure-sourced">(.*?)</span>')


def sourced(text, source="[@a]"):
    return Judgement("STAT001", text, PLACE, Verdict.SOURCED, source)


def cited(source="[@a]"):
    return f'<span data-citation="{escape(source)}">{escape(source)}</span>'


@pytest.mark.parametrize(
    ("html", "figures"),
    [
        (f"<p>Rund 68 % warten {cited()}.</p>", ["68 %"]),
        (f"<p>Rund 68&nbsp;% warten {cited()}.</p>", ["68&nbsp;%"]),
        (f"<p>Rund 68\u202f% warten {cited()}.</p>", ["68\u202f%"]),
        (f"<p>68 % nie. Doch 68 % warten {cited()}.</p>", ["68 %"]),
        (f"<p><em>68 %</em> warten {cited()}.</p>", ["68 %"]),
        (f"<p><strong>68</strong> % warten {cited()}.</p>", []),
        (f"<p>168 % warten {cited()}.</p>", []),
        (f"<p>68 % nie.</p><p>Viele warten {cited()}.</p>", []),
        (f"<p>Laut {cited()} warten 68 %.</p>", []),
        (f"<p>68 % warten {cited('[@b]')}.</p>", []),
        (f"<p><code>68 %</code> warten {cited()}.</p>", []),
        (f"<p title='68 %'>Viele warten {cited()}.</p>", []),
        ("<p>68 % warten.</p>", []),
    ],
)
def test_marks_the_words_of_a_sourced_claim(html, figures):
    assert FIGURE.findall(mark_figures(html, [sourced("68 %")])) == figures


def test_marks_each_of_several_claims():
    html = f"<p>68 % warten, 12 % gehen {cited()}. Rund 68 % kommen wieder {cited('[@b &amp; c]')}.</p>"
    claims = [sourced("68 %"), sourced("12 %"), sourced("68 %", "[@b &amp; c]")]
    assert FIGURE.findall(mark_figures(html, claims)) == ["68 %", "12 %", "68 %"]


def test_leaves_unsourced_claims_alone():
    html = f"<p>68 % warten {cited()}.</p>"
    claim = Judgement("STAT001", "68 %", PLACE, Verdict.UNSOURCED, "")
    assert mark_figures(html, [claim]) == html


PIECES = st.sampled_from(
    (
        *(
            "68 %",
            "12 %",
            " warten ",
            "<p>",
            "</p>",
            "<em>",
            "</em>",
            "<",
            ">",
            "&nbsp;",
            "&",
            '"',
            "'",
        ),
        *(
            cited(),
            cited("[@b]"),
            "<code>68 %</code>",
            "<!-- 68 % -->",
            "<!--",
            "-->",
            "<li>68 % [",
        ),
        *("<script>68 %</script>", '<img alt="68 %">', "<a href='68 %'>", "\n"),
    )
)


@given(st.lists(PIECES).map("".join))
def test_adds_spans_and_nothing_else(html):
    marked = mark_figures(html, [sourced("68 %"), sourced("12 %"), sourced("68 %", "[@b]")])
    assert FIGURE.sub(r"\1", marked) == html
