import pytest

from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.mark import Mark, MarkKind, read_mark, show_marks
from belegt.statistics.rules import RULES
from belegt.statistics.verdict import Verdict


def judge(body):
    return examine(parse_post("a.md", f"Title: A\n\n{body}"))


@pytest.mark.parametrize(
    ("comment", "mark"),
    [
        (" eigene Daten: n = 42, März 2026 ", Mark(MarkKind.OWN_DATA, "n = 42, März 2026")),
        ("OWN DATA: n=42, 3/2026", Mark(MarkKind.OWN_DATA, "n=42, 3/2026")),
        (" keine Studie bekannt ", Mark(MarkKind.NO_STUDY)),
        ("No study known: asked three", Mark(MarkKind.NO_STUDY, "asked three")),
        (
            "belegt: erlaubt STAT001, weil es so ist",
            Mark(MarkKind.SUPPRESSION, "es so ist", "STAT001"),
        ),
        ("Belegt: allow stat001 because quoted", Mark(MarkKind.SUPPRESSION, "quoted", "STAT001")),
        (
            "belegt: allow unsourced-percentages because quoted",
            Mark(MarkKind.SUPPRESSION, "quoted", "STAT001"),
        ),
        ("belegt: erlaubt STAT999, weil", Mark(MarkKind.SUPPRESSION, "", "STAT999")),
        ("eine Notiz", None),
        ("more", None),
    ],
)
def test_reads_marks_in_both_languages(comment, mark):
    assert read_mark(comment, RULES) == mark


@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        ("Rund 68 % <!-- keine Studie bekannt --> warten.", Verdict.NO_STUDY),
        ("Rund 68 % warten <!-- keine Studie bekannt -->.", Verdict.NO_STUDY),
        ("Rund 68 % warten. <!-- keine Studie bekannt -->", Verdict.NO_STUDY),
        ("Rund 68 % warten.\n<!-- keine Studie bekannt -->", Verdict.NO_STUDY),
        ("**Rund 68 % warten.** <!-- no study known --> Es regnet.", Verdict.NO_STUDY),
        ("Rund 68 % warten. Es regnet. <!-- keine Studie bekannt -->", Verdict.UNSOURCED),
        ("<!-- keine Studie bekannt --> Rund 68 % warten.", Verdict.UNSOURCED),
        ("68 % [@a]. <!-- keine Studie bekannt -->", Verdict.SOURCED),
        ("68 %. <!-- belegt: erlaubt STAT001, weil Zitat -->", Verdict.SUPPRESSED),
        ("68 %. <!-- belegt: erlaubt STAT002, weil Zitat -->", Verdict.UNSOURCED),
    ],
)
def test_a_mark_holds_for_its_sentence_alone(body, verdict):
    assert [judgement.verdict for judgement in judge(body).judgements] == [verdict]


def test_an_unknown_rule_suggests_the_nearest():
    (finding,) = judge("Es regnet. <!-- belegt: erlaubt STAT0001, weil Zitat -->").findings
    assert (finding.code, finding.help.en) == ("STAT101", "did you mean “STAT001”?")


def test_a_mark_that_hides_nothing_is_quoted():
    (finding,) = judge("Es regnet. <!-- keine Studie bekannt -->").findings
    assert finding.message.de == "„keine Studie bekannt“ verdeckt nichts"


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        (
            "<p>68 %.<!-- eigene Daten: n = 42, März 2026 --></p>",
            '<p>68 %.<span class="evidence evidence-own">eigene Erhebung, n = 42, März 2026</span></p>',
        ),
        (
            "<p>68 %.<!-- no study known: I asked --></p>",
            '<p>68 %.<span class="evidence evidence-none">keine Studie bekannt</span></p>',
        ),
        ("<p>68 %.<!-- belegt: erlaubt STAT001, weil geheim --></p>", "<p>68 %.</p>"),
        ("<p>A<!-- more -->B</p>", "<p>A<!-- more -->B</p>"),
        ("<p>A<!-- eigene Daten", "<p>A<!-- eigene Daten"),
        (
            "<!-- own data: n = 4, <b>2026 -->",
            '<span class="evidence evidence-own">eigene Erhebung, n = 4, &lt;b&gt;2026</span>',
        ),
    ],
)
def test_shows_marks_to_the_reader_and_hides_suppressions(html, shown):
    assert show_marks(html, "de") == shown


def test_shows_marks_in_the_language_of_the_post():
    shown = show_marks("<!-- eigene Daten: n = 4, 2026 -->", "en")
    assert shown == '<span class="evidence evidence-own">own survey, n = 4, 2026</span>'
