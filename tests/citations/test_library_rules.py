"""The examples of each rule are its test."""

import pytest

from belegt.citations.bibtex_rules import RULES as BIBTEX_RULES
from belegt.citations.entry_rules import RULES as ENTRY_RULES
from belegt.citations.form_rules import RULES as FORM_RULES
from belegt.citations.library import read_library
from belegt.citations.misplacement_rules import RULES as MISPLACEMENT_RULES
from belegt.citations.work_rules import SAME_WORK

RULES = (*BIBTEX_RULES, *ENTRY_RULES, *FORM_RULES, *MISPLACEMENT_RULES, SAME_WORK)
FLAGGED = [(rule, example) for rule in RULES for example in rule.flagged]
ALLOWED = [(rule, example) for rule in RULES for example in rule.allowed]


def codes(bibtex):
    library = read_library([("library.bib", bibtex.encode())])
    return {finding.code for finding in library.findings}


@pytest.mark.parametrize(("rule", "example"), FLAGGED, ids=lambda value: getattr(value, "code", ""))
def test_finds_what_the_rule_flags_and_nothing_else(rule, example):
    assert codes(example) == {rule.code}


@pytest.mark.parametrize(("rule", "example"), ALLOWED, ids=lambda value: getattr(value, "code", ""))
def test_leaves_alone_what_the_rule_allows(rule, example):
    assert rule.code not in codes(example)


def test_gives_each_code_and_name_once():
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_shows_what_is_flagged_and_what_is_allowed(rule):
    assert rule.flagged
    assert rule.allowed
