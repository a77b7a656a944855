"""What covers a claim, and that whoever asks is told which citation it was, and where."""

import pytest

from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.cover import CoverKind
from belegt.statistics.verdict import Verdict


def judge(body, language="de", **options):
    return examine(parse_post("a.md", f"Title: A\n\n{body}\n", language), **options)


@pytest.mark.parametrize(
    ("body", "kind", "line", "column"),
    [
        ("Rund 68 % der Gäste warten [@a, S. 3].", CoverKind.SENTENCE, 3, 28),
        ("Das zeigt die Liste [@a]:\n\n- 68 % warten", CoverKind.LEAD_IN, 3, 21),
        ("| Haus |\n|---|\n| 68 % |\n\nQuelle: [@a]", CoverKind.CAPTION, 7, 9),
        ("![68 % warten](a.png)\n\nQuelle: [@a]", CoverKind.CAPTION, 5, 9),
        ("> 68 % warten.\n>\n> — Luca [@a]", CoverKind.ATTRIBUTION, 5, 10),
        ("Rund 68 % warten.[^1]\n\n[^1]: Siehe [@a].", CoverKind.FOOTNOTE, 5, 13),
        ("68 % warten. <!-- keine Studie bekannt -->", CoverKind.MARK, 3, 14),
        ("68 % warten. <!-- belegt: erlaubt STAT001, weil Zitat -->", CoverKind.MARK, 3, 14),
    ],
)
def test_says_what_covers_a_claim_and_where_it_stands(body, kind, line, column):
    (judgement,) = judge(body).judgements
    cover = judgement.cover
    assert (cover.kind, cover.location.line, cover.location.column) == (kind, line, column)


def test_what_covers_is_quoted_as_it_is_written():
    (own,) = judge("68 % warten. <!-- eigene Daten: n = 42, März 2026 -->").judgements
    assert own.cover.source == "eigene Daten: n = 42, März 2026"


def test_nothing_covers_an_unsourced_claim():
    (judgement,) = judge("Rund 68 % der Gäste warten.").judgements
    assert judgement.cover is None


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("de", "68 % der Gäste warten [@a]. Davon gehen 12 % wieder."),
        ("de", "68 % der Gäste warten. [@a] Das sind rund 500 Menschen."),
        ("de", "68 % der Gäste warten [@a]. Davon gehen 12 %. Davon kommen 3 % zurück."),
        ("de", "Das ist z. B. belegt, ca. 5 % [@a]. Davon gehen 12 %."),
        ("en", "68% of guests wait [@a]. Of these, 12% leave."),
        ("en", "68% of guests wait [@a]. That is about 500 people."),
    ],
)
def test_a_sentence_that_plainly_continues_is_covered_where_the_site_says_so(language, body):
    usual, follows = judge(body, language), judge(body, language, follows=True)
    assert usual.judgements[-1].verdict is Verdict.UNSOURCED
    assert {one.verdict for one in follows.judgements} == {Verdict.SOURCED}
    assert follows.judgements[-1].cover.kind is CoverKind.SENTENCE_BEFORE


@pytest.mark.parametrize(
    "body",
    [
        "68 % der Gäste warten [@a]. Andere sagen, 12 % gehen.",
        "68 % der Gäste warten [@a]. So viele. Davon gehen 12 %.",
        "68 % der Gäste warten [@a].\n\nDavon gehen 12 %.",
        "Es regnet. Davon gehen 12 %.",
    ],
)
def test_a_sentence_that_does_not_plainly_continue_is_not(body):
    assert judge(body, follows=True).judgements[-1].verdict is Verdict.UNSOURCED


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Rund 68 % der Gäste warten.", "cite it in this sentence"),
        ("- 68 % der Gäste warten", "in the sentence with the colon before it"),
        ("| Haus |\n|---|\n| 68 % |", "in a line below it: Source: [@key, p. 7]"),
        ("> 68 % der Gäste warten.", "or in its last line: > — Name"),
        ("A.[^1]\n\n[^1]: Rund 68 % der Gäste warten.", "cite it here in the footnote"),
        ("68 % der Gäste [warten](https://a.de).", "linked, not in the library"),
        ("Wir haben 68 Gäste gefragt: 12 % gehen.", "<!-- own data: n = 42, March 2026 -->"),
        ("Laut unserer Umfrage gehen 12 %.", "<!-- own data: n = 42, March 2026 -->"),
        ("![68 % der Gäste warten](a.png)", "in a line below the image: Source: [@key, p. 7]"),
    ],
)
def test_a_finding_says_what_would_have_covered_it_there(body, words):
    assert {words in finding.help.en for finding in judge(body).findings} == {True}


@pytest.mark.parametrize(
    ("language", "body"),
    [("de", "Die meisten Gäste warten gern."), ("en", "Most guests like to wait.")],
)
def test_what_has_no_number_is_asked_for_evidence(language, body):
    (finding,) = judge(body, language).findings
    assert finding.severity.value == "warning"
    assert "stands without evidence" in finding.message.en
    assert "say in the sentence how you know" in finding.help.en
