"""No pattern may backtrack badly: each reads hostile text in about linear time."""

from time import process_time

import pytest

from belegt.post import parse_post
from belegt.statistics import advice, cover, label, mark, quotation
from belegt.statistics.check import examine
from belegt.statistics.exemptions import EXEMPTIONS
from belegt.statistics.rules import DETECTORS

SEEDS = (
    "1",
    "1.",
    "1,",
    " ",
    "von ",
    "10 von ",
    "one in ",
    "zwei",
    "a ",
    "Aa ",
    "1 000 ",
    "um 1 ",
    "%",
    '"',
)
SEEDS += (
    "im Schnitt ",
    "wenn ",
    "if ",
    "<!--",
    "[@a",
    "e n ",
    "100",
    "hundert",
    "wir 1 ",
    "*_",
    "]",
    "„a ",
    '"a" ',
    "»a «",
    "so ",
    "wir ",
    "we ",
    "[^1]: a\n",
)
PATTERNS = [
    *((f"{detector.rule.name} de", detector.de) for detector in DETECTORS),
    *((f"{detector.rule.name} en", detector.en) for detector in DETECTORS),
    *((f"{exemption.name} de", exemption.de) for exemption in EXEMPTIONS),
    *((f"{exemption.name} en", exemption.en) for exemption in EXEMPTIONS),
    ("labels de", label._GERMAN),
    ("labels en", label._ENGLISH),
    ("mark", mark._MARK),
    ("comment", mark._COMMENT),
    ("between", mark._BETWEEN),
    ("quoted", quotation._QUOTED),
    ("speech", quotation._SPEECH),
    ("following", quotation._FOLLOWING),
    ("continues de", cover._CONTINUES["de"]),
    ("continues en", cover._CONTINUES["en"]),
    ("note", cover._NOTE),
    ("asked de", advice._ASKED["de"]),
    ("asked en", advice._ASKED["en"]),
]


def seconds(pattern, text):
    start = process_time()
    for _ in pattern.finditer(text):
        pass
    return process_time() - start


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[name for name, _ in PATTERNS])
def test_reads_hostile_text_in_linear_time(name, pattern):
    slow = {seed for seed in SEEDS if seconds(pattern, seed * (20_000 // len(seed))) > 1}
    assert slow == set()


def test_reads_a_sentence_of_many_claims_in_linear_time():
    body = "Title: A\n\n" + "68 % der Kunden, die in 12 Jahren 3,5 Mio. Euro " * 300
    start = process_time()
    assert len(examine(parse_post("a.md", body, "de")).findings) > 300
    assert process_time() - start < 4
