import pickle

import pytest

from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.coverage import Coverage
from belegt.statistics.verdict import Verdict, measure_coverage

HEAD = "Title: Warten\nDate: 2026-08-02\n\n"


def judge(body, language="de"):
    return examine(parse_post("post.md", HEAD + body, language))


def verdicts(body):
    return [judgement.verdict for judgement in judge(body).judgements]


def sources(body):
    return [judgement.source for judgement in judge(body).judgements]


@pytest.mark.parametrize(
    ("body", "source"),
    [
        ("Rund 68 % der Gäste warten [@luca2011, S. 3].", "[@luca2011, S. 3]"),
        ("Rund 68 % der Gäste warten. [@luca2011]", "[@luca2011]"),
        ("Nach @luca2011 [S. 3] warten 68 % der Gäste.", "@luca2011 [S. 3]"),
        ("Das ist bekannt. @luca2011 zeigt, dass 68 % der Gäste warten.", "@luca2011"),
        ("68 % warten [@a], der Rest geht [@b].", "[@a]"),
        ("Laut @a warten 68 %, so auch [@b].", "[@b]"),
        ("Das zeigt die Liste [@a]:\n\n- 68 % der Gäste warten\n- 12 % gehen", "[@a]"),
        ("Das zeigt die Liste: [@a]\n\n- 68 % der Gäste warten\n", "[@a]"),
        ("| Haus | Anteil |\n|---|---|\n| A | 68 % |\n\nQuelle: [@a]", "[@a]"),
        ("Tabelle 1: Anteile [@a]\n\n| Haus | Anteil |\n|---|---|\n| A | 68 % |", "[@a]"),
        ("> 68 % der Gäste warten.\n>\n> — Luca [@a]", "[@a]"),
        ("> 68 % der Gäste warten.\n\n— Luca [@a]", "[@a]"),
        ("Rund 68 % der Gäste warten.[^1]\n\n[^1]: Siehe [@a, S. 4].", "[@a, S. 4]"),
    ],
)
def test_a_citation_covers_the_claims_it_is_meant_for(body, source):
    assert set(sources(body)) == {source}


@pytest.mark.parametrize(
    "body",
    [
        "Rund 68 % der Gäste warten. Das ist bekannt [@a].",
        "Das ist bekannt [@a]. Rund 68 % der Gäste warten.",
        "Rund 68 % der Gäste warten.\n\n[@a]",
        "Siehe [@a].\n\n- 68 % der Gäste warten",
        "> 68 % der Gäste warten.\n\nDanach kam Luca [@a].",
        "Rund 68 % der Gäste warten.[^1]\n\n[^1]: Das sagt man so.",
    ],
)
def test_a_citation_elsewhere_covers_nothing(body):
    assert verdicts(body) == [Verdict.UNSOURCED]


@pytest.mark.parametrize(
    "body",
    [
        "# 68 % der Gäste warten",
        "`68 %` der Gäste warten.",
        "[10 % aller Tipps lesen](/tipps/)",
        "<!-- 68 % der Gäste warten -->",
        "Der Balken ist <span style='width: 68%'>breit</span>.",
        "Siehe https://example.org/a%20b?teil=50%25 dazu.",
    ],
)
def test_what_is_no_prose_states_nothing(body):
    assert judge(body).judgements == ()


def test_a_title_states_nothing():
    assert examine(parse_post("a.md", "Title: 68 % warten\n\nEs regnet.")).judgements == ()


def test_a_finding_quotes_the_words_at_their_place():
    (finding,) = judge("Heute gehen\nrund 68 % der Gäste.").findings
    place = finding.location
    assert (finding.message.de, place.line, place.column, place.end_line, place.end_column) == (
        "„rund 68 % der Gäste“ hat keine Quelle",
        *(5, 1, 5, 20),
    )


def test_every_claim_is_a_finding_of_its_own():
    assert len(judge("Rund 68 % der Gäste warten, jeder Dritte geht.").findings) == 2


def test_a_bare_link_is_told_how_to_become_a_citation():
    (finding,) = judge("Rund 68 % der Gäste [warten](https://example.org).").findings
    assert finding.help.en.startswith("linked, not in the library")


@pytest.mark.parametrize(
    ("sentence", "language", "quoted"),
    [
        (
            "We asked 120 customers in March 2026: 41% had waited longer than promised.",
            *("en", "41%"),
        ),
        (
            "Wir fragten 120 Kundinnen im März 2026: 41 % hatten länger gewartet als versprochen.",
            *("de", "41 %"),
        ),
        ("Im Mai 2026 haben wir 200 Leserinnen gefragt, 31 % lesen am Telefon.", "de", "31 %"),
        ("In our survey of 95 landlords, 58% named the rent.", "en", "58%"),
    ],
)
def test_the_result_of_an_own_survey_is_to_be_marked_as_own_data(sentence, language, quoted):
    (finding,) = examine(parse_post("a.md", sentence, language)).findings
    assert quoted in finding.message.en
    assert finding.help.en.startswith("if these are your own data")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("We asked 120 customers and have not counted the answers yet.", "en"),
        ("Wir haben 120 Kundinnen gefragt und die Antworten noch nicht gezählt.", "de"),
    ],
)
def test_how_many_one_asked_is_ones_own_doing(sentence, language):
    assert examine(parse_post("a.md", sentence, language)).findings == ()


def test_what_others_were_asked_is_no_goal_of_the_sentence():
    body = "Asked whether they planned to renew, 61 of 80 members said no."
    assert [one.code for one in examine(parse_post("a.md", body, "en")).judgements] == ["STAT003"]


def test_every_cited_key_is_listed_with_its_place():
    found = judge("# Titel [@a]\n\nEs regnet [vgl. @b, S. 3; -@c].").citations
    assert [(citation.key, place.line) for citation, place in found] == [
        ("a", 4),
        ("b", 6),
        ("c", 6),
    ]


def test_an_examination_can_be_cached():
    examination = judge("Rund 68 % der Gäste warten [@a].")
    assert pickle.loads(pickle.dumps(examination)) == examination


def test_coverage_counts_by_verdict():
    body = (
        "Rund 68 % warten [@a]. Etwa 12 % gehen.\n\n"
        "Rund 30 % bleiben. <!-- eigene Daten: n = 42, März 2026 -->\n\n"
        "Rund 40 % klagen. <!-- keine Studie bekannt -->\n\n"
        "Rund 50 % loben. <!-- belegt: erlaubt STAT001, weil Beispiel -->"
    )
    assert measure_coverage(judge(body).judgements) == Coverage(1, 1, 1, 1, 5)


def test_an_empty_post_states_nothing():
    assert examine(parse_post("a.md", "")).judgements == ()


def test_taking_a_citation_out_gives_exactly_the_findings_of_its_sentence():
    body = "Rund 68 % warten [@a]. Jeder Dritte geht [@b]. Millionen Menschen kommen [@c]."
    without = [judge(body.replace(f" [@{key}]", "")).findings for key in "abc"]
    assert [[finding.code for finding in findings] for findings in without] == [
        ["STAT001"],
        ["STAT003"],
        ["STAT006"],
    ]
