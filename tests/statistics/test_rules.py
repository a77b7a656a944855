from itertools import count
from pathlib import Path

import pytest
from accuracy import Outcome, belegt, rows, scores

from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.mark_rules import RULES as MARK_RULES
from belegt.statistics.place_rules import RULES as PLACE_RULES
from belegt.statistics.rules import DETECTORS, RULES

HERE = Path(__file__).parent
ALL_RULES = (*RULES, *MARK_RULES, *PLACE_RULES)
FLAGGED = [(rule.code, example) for rule in ALL_RULES for example in rule.flagged]
ALLOWED = [(rule.code, example) for rule in ALL_RULES for example in rule.allowed]


def codes_in(example, language="de"):
    examination = examine(parse_post("a.md", example, language))
    return {finding.code for finding in examination.findings}


def lines(name):
    return (HERE / name).read_text("utf-8").splitlines()


@pytest.mark.parametrize(("code", "example"), FLAGGED)
def test_finds_what_a_rule_says_it_finds(code, example):
    assert codes_in(example) == {code}


@pytest.mark.parametrize(("code", "example"), ALLOWED)
def test_leaves_alone_what_a_rule_says_it_allows(code, example):
    assert code not in codes_in(example)


@pytest.mark.parametrize("language", ["de", "en"])
def test_stays_silent_on_sentences_that_state_nothing(language):
    told = [line for line in lines(f"silent_{language}.txt") if codes_in(line, language)]
    assert told == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_finds_every_plain_statement(language):
    missed = [line for line in lines(f"stating_{language}.txt") if not codes_in(line, language)]
    assert missed == []


@pytest.mark.parametrize(
    ("body", "language", "code"),
    [
        ("Es lief mit 9.1 an. Ältere Leute wechseln seltener als junge. Gut.", "de", "STAT015"),
        ("Wir sahen `a.b = 5`. Viele Mieter kennen den Hahn nicht. Gut.", "de", "STAT014"),
        (
            "It began with 9.1. Older people switch less often than young ones. Fine.",
            "en",
            "STAT015",
        ),
        ("We saw `a.b = 5`. Seventeen stations have no lift. Fine.", "en", "STAT006"),
    ],
)
def test_finds_what_begins_a_sentence_within_a_paragraph(body, language, code):
    assert codes_in(body, language) == {code}


def test_every_code_and_name_is_used_once():
    names = [name for rule in ALL_RULES for name in (rule.code, rule.name)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("label", ["S", "V"])
def test_takes_the_sentences_of_the_house_for_what_they_are(language, label):
    outcomes = [
        Outcome(row, belegt(row))
        for row in rows(HERE / "sentences")
        if row.language == language and not row.is_unseen
    ]
    precision, recall, _ = scores(outcomes, label)
    assert precision > 0.97
    assert recall > 0.97


def test_codes_are_numbered_without_a_gap():
    numbers = count(1)
    assert [rule.code for rule in RULES] == [f"STAT{next(numbers):03}" for _ in RULES]


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.rule.name)
def test_every_rule_speaks_both_languages(detector):
    assert detector.de.pattern != detector.en.pattern
