"""No pattern may backtrack badly: each reads hostile text in about linear time."""

from time import process_time

import pytest

from belegt.post import parse_post
from belegt.statistics import (
    advice,
    cover,
    hedge,
    label,
    mark,
    numeral_pattern,
    quantity,
    quotation,
)
from belegt.statistics.check import examine
from belegt.statistics.exemptions import EXEMPTIONS, frame
from belegt.statistics.exemptions.clause import _EDGE
from belegt.statistics.rules import DETECTORS

LENGTH = 100_000
SEEDS = (
    *("1", "1.", "1,", " ", "von ", "10 von ", "one in ", "zwei", "a ", "Aa ", "1 000 ", "um 1 "),
    *("%", '"', "im Schnitt ", "wenn ", "if ", "<!--", "[@a", "e n ", "100", "hundert", "wir 1 "),
    *("*_", "]", ",", ", ", "und ", "ein", "million ", "der ", "Anteil ", "Studien ", "more than "),
)
SEEDS += ("„a ", '"a" ', "»a «", "so ", "wir ", "we ", "[^1]: a\n")
FEW, TENS, MANY, ROUGH = "\ue001", "\ue002", "\ue003", "\ue006"
# the rules read numerals masked
MASKED = (
    *(FEW, f"{FEW} ", f"{TENS} von ", f"{MANY},", f"{ROUGH} ", f"um {FEW} ", f"im Jahr {TENS} "),
    *(f"{FEW}–", f"{TENS} of the ", f"at {FEW} per ", f"{TENS} Aa ", f"{TENS} aes "),
)
PATTERNS = [
    *((f"{detector.rule.name} de", detector.de.pattern) for detector in DETECTORS),
    *((f"{detector.rule.name} en", detector.en.pattern) for detector in DETECTORS),
    *((f"{exemption.name} de", exemption.de.pattern) for exemption in EXEMPTIONS),
    *((f"{exemption.name} en", exemption.en.pattern) for exemption in EXEMPTIONS),
    *((f"labels {name}", getattr(label, name).pattern) for name in ("_GERMAN", "_ENGLISH")),
    *((f"phrases {language}", label.PHRASES[language].pattern) for language in ("de", "en")),
    *((f"frames {language}", frame.FRAMES[language].pattern) for language in ("de", "en")),
    *((f"asked {language}", frame.ASKED[language].pattern) for language in ("de", "en")),
    *((f"labelled {language}", label._MAY_HOLD[language]) for language in ("de", "en")),
    *((f"hedge {name}", getattr(hedge, name)) for name in ("_MORE", "_LESS", "_ABOUT")),
    *((f"numerals {language}", numeral_pattern.PATTERNS[language]) for language in ("de", "en")),
    *(
        (f"quantities {language} {read.__name__}", template.pattern)
        for language in ("de", "en")
        for template, read in quantity._READERS[language]
    ),
    ("clauses", _EDGE),
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


def is_linear(pattern, seed):
    """Say whether ten times the text takes about ten times the time; what takes none is fine."""
    text = seed * (LENGTH // len(seed))
    tenth = seconds(pattern, text[: len(text) // 10])
    if tenth < 0.02:  # at its worst, the whole takes two seconds
        return True
    return seconds(pattern, text) < 25 * tenth


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[name for name, _ in PATTERNS])
def test_reads_hostile_text_in_linear_time(name, pattern):
    slow = {seed for seed in (*SEEDS, *MASKED) if not is_linear(pattern, seed)}
    assert slow == set()


def test_reads_a_sentence_of_many_claims_in_linear_time():
    body = "Title: A\n\n" + "68 % der Kunden, die in 12 Jahren 3,5 Mio. Euro " * 300
    start = process_time()
    assert len(examine(parse_post("a.md", body, "de")).findings) > 300
    assert process_time() - start < 4


@pytest.mark.parametrize(
    "body",
    [
        "## 68 % der Kunden gehen\n\nRund 12 % der Kunden warten [@a].\n\n" * 300,
        "Rund 12 % warten. <!-- keine Studie bekannt --> " * 600,
        "Es regnet. <!-- keine Studie bekannt --> " * 2000,
        "> Wer wartet, der zählt, und wer zählt, der klagt.\n\n" * 2000,
        "„Wer wartet, der zählt, und wer zählt, der klagt“ " * 2000,
        "- 12 % warten\n" * 600,
    ],
    ids=["headings", "used marks", "unused marks", "quotes", "passages", "items"],
)
def test_reads_a_post_of_many_parts_in_a_few_seconds(body):
    start = process_time()
    examine(parse_post("a.md", f"Title: A\n\n{body}", "de"))
    assert process_time() - start < 15
