"""What no match of a pattern can do without is worked out from the pattern, and never too much."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from belegt.finding import LANGUAGES
from belegt.statistics.alternative import alternatives
from belegt.statistics.claim import LEXICONS
from belegt.statistics.cue import read_part
from belegt.statistics.cue_index import CueIndex, read_table
from belegt.statistics.label import blank_labels
from belegt.statistics.numeral import mask_numerals
from belegt.statistics.rules import RULES
from belegt.statistics.template import Lexicon

SENTENCES = Path(__file__).with_name("sentences")


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("a | b(?: c | d )", ["a ", " b(?: c | d )"]),
        (r"(?: a | (?: b | c ) )", [" a ", " b ", " c "]),
        (r"(?: a ) (?: b | c )", [r"(?: a ) (?: b | c )"]),
        (r"a\| | [|(] | b # or | c" + "\n", [r"a\| ", " [|(] ", " b # or | c\n"]),
        ("# one (\n (?: a | b )", [" a ", " b "]),
        ("(?i: a | b )", ["(?i: a | b )"]),
    ],
)
def test_a_pattern_is_cut_at_the_bars_that_are_in_no_group(pattern, parts):
    assert list(alternatives(pattern)) == parts


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("Umfrage", [{"umfrage"}]),
        (r"\b(?:rund|etwa)\b", [{" rund ", " etwa "}]),
        (r"\bUmfragen?\b", [{" umfrage ", " umfragen "}]),
        (r"[Ww]er\s.{0,30}zahlt", [{"wer "}, {"zahlt"}]),
        (r"\w+\s?%", [{"%"}]),
        ("(?:halb)?voll", [{"voll", "halbvoll"}]),
        (r"x*y?", []),
        (r"(?<!kein\s)Beleg(?!s)", [{"beleg"}]),
        (r"(?=Zahl).{4}", [{"zahl"}]),
        ("Straße", [{"strasse"}]),
        ("[^a]", []),
    ],
)
def test_the_cues_of_a_pattern_are_its_rarest_words(pattern, needs):
    assert {*read_part(pattern, {}).needs} == {frozenset(one) for one in needs}


def sentences(language):
    """Return sentences of the house and of the rules, as they are and as the rules see them."""
    lines = (SENTENCES / f"own_{language}.jsonl").read_text("utf-8").splitlines()
    found = [json.loads(line)["sentence"] for line in lines[::6]]
    found += [one for rule in RULES for one in (*rule.flagged, *rule.allowed)]
    return [
        text
        for one in found
        for text in (one, mask_numerals(blank_labels(one, language), language))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_finds_what_its_whole_pattern_finds(language):
    lexicon, texts = LEXICONS[language], sentences(language)
    found = 0
    for template in lexicon.templates:
        for text in texts:
            whole = [match.span(match.lastgroup or 0) for match in template.pattern.finditer(text)]
            likely = [match.span(match.lastgroup or 0) for match in template.finditer(text)]
            assert likely == whole, (template.text, text)
            found += bool(whole)
    assert found > 500


LETTERS = st.text("abß5%. ", min_size=1, max_size=4)
PATTERNS = st.recursive(
    LETTERS.map(re.escape)
    | st.sampled_from([r"\b", r"\w", r"\s", "[ab]", "[^a]", r"\d", r"(?!\w)"]),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3).map("".join)
        | st.lists(inner, min_size=2, max_size=3).map(lambda all_: f"(?:{'|'.join(all_)})")
        | inner.map(lambda one: f"(?:{one})?")
        | inner.map(lambda one: f"(?:{one}){{1,2}}")
        | inner.map(lambda one: f"(?={one})")
    ),
    max_leaves=8,
)


@settings(max_examples=400, deadline=None)
@given(PATTERNS, st.text("abAB5ß%., ", max_size=12))
def test_no_text_is_passed_over_that_holds_a_match(pattern, text):
    lexicon = Lexicon({})
    template = lexicon.template(pattern)

    assert bool(template.pattern.search(text)) == bool(template.search(text))


def test_a_table_from_before_finds_the_same():
    fragments = {"part": "(?:halb|viertel)"}
    table = read_table(["<part>fach", "ganz"], fragments)

    assert table.owners == {"<part>fach": 1, "ganz": 2}
    assert CueIndex(table).held("viertelfach") == 1
    assert CueIndex(table).held("ganz und halb") == 2
    assert CueIndex(table).held("fach") == 0


def test_a_template_that_came_too_late_for_the_table_is_tried_on_every_text():
    lexicon = Lexicon({})
    first = lexicon.template("früh")
    lexicon.take(read_table(["andere", "früh"], {}))
    late = lexicon.template("spät")

    assert [bool(one.search("früh und spät")) for one in (first, late)] == [True, True]
    assert [bool(one.search("anders")) for one in (first, late)] == [False, False]
