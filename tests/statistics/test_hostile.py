"""No pattern may backtrack badly: each reads hostile text in linear time."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from pkgutil import walk_packages
from time import process_time

import pytest

from belegt import statistics
from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.exemptions import EXEMPTIONS
from belegt.statistics.rules import DETECTORS

LENGTH = 100_000
SEEDS = (
    *("1", "1.", "1,", " ", "von ", "10 von ", "one in ", "zwei", "a ", "Aa ", "1 000 ", "um 1 "),
    *("%", '"', "im Schnitt ", "wenn ", "if ", "<!--", "[@a", "e n ", "100", "hundert", "wir 1 "),
    *("*_", "]", ",", ", ", "und ", "ein", "million ", "der ", "Anteil ", "Studien ", "more than "),
)
SEEDS += ("„a ", '"a" ', "»a «", "so ", "wir ", "we ", "[^1]: a\n", "!", "(", "- ", "…")
FEW, TENS, MANY, ROUGH = "\ue001", "\ue002", "\ue003", "\ue006"
# the rules read numerals masked
MASKED = (
    *(FEW, f"{FEW} ", f"{TENS} von ", f"{MANY},", f"{ROUGH} ", f"um {FEW} ", f"im Jahr {TENS} "),
    *(f"{FEW}–", f"{TENS} of the ", f"at {FEW} per ", f"{TENS} Aa ", f"{TENS} aes "),
)
TEXTS = {seed: seed * (LENGTH // len(seed)) for seed in (*SEEDS, *MASKED)}


def patterns_in(value, name):
    """Yield each pattern that ``value`` is or holds, with a name."""
    pattern = value if isinstance(value, re.Pattern) else getattr(value, "pattern", None)
    if isinstance(pattern, re.Pattern):
        yield name, pattern
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from patterns_in(one, f"{name} {key}")
    elif isinstance(value, tuple | list | set | frozenset):
        for number, one in enumerate(value):
            yield from patterns_in(one, f"{name} {number}")
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from patterns_in(getattr(value, field.name), f"{name} {field.name}")


def patterns_of(package):
    """Yield the patterns of all modules of ``package``, each once; none can be forgotten."""
    seen = set()
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        if module.name.endswith(".alternative"):
            continue  # it reads our own patterns, never a text
        for name, value in vars(import_module(module.name)).items():
            for path, pattern in patterns_in(value, f"{module.name}.{name}"):
                if pattern not in seen:
                    seen.add(pattern)
                    yield path.removeprefix(f"{package.__name__}."), pattern


PATTERNS = dict(patterns_of(statistics))
WINDOW = 200


def cost(pattern, text, period):
    """Return the seconds that a character of ``text`` takes, whose first periods are read.

    Periodic text looks the same from each of its periods, to the end of what a pattern may reach.
    So if an attempt here does not cost more where more text follows, none does anywhere, and the
    whole takes linear time. What ends at its beginning, as a run of digits does, is behind us.
    """
    first = position = period * (40 // period + 1)
    start = process_time()
    while position < first + WINDOW:
        match = pattern.match(text, position)
        position = max(match.end(), position + 1) if match else position + 1
    return (process_time() - start) / (position - first)


def grows(pattern, seed):
    """Say whether an attempt costs more in ten times the text; 5 µs are nothing."""
    text = TEXTS[seed]
    if cost(pattern, text, len(seed)) < 5e-6:
        return False
    short = min(cost(pattern, text[: LENGTH // 10], len(seed)) for _ in range(3))
    return min(cost(pattern, text, len(seed)) for _ in range(3)) > 3 * short


def seconds(pattern, text):
    start = process_time()
    for _ in pattern.finditer(text):
        pass
    return process_time() - start


@pytest.mark.parametrize("name", PATTERNS)
def test_reads_a_hostile_text_in_linear_time(name):
    pattern = PATTERNS[name]
    assert [seed for seed in TEXTS if grows(pattern, seed)] == []

    dearest = max(TEXTS, key=lambda seed: cost(pattern, TEXTS[seed], len(seed)))
    text = TEXTS[dearest]
    tenth = seconds(pattern, text[: LENGTH // 10])
    assert seconds(pattern, text) < 25 * tenth + 0.1, dearest


@pytest.mark.parametrize(
    ("pattern", "seed"),
    [
        (r"\d+%", "1"),
        (r"\s*x", " "),
        (r"[.!?]\W*\s", "!"),
        (r"(?:von )*zehn", "von "),
        (r"<!--.*?-->", "<!--"),
        (r"(?:a|a )+b", "a "),
    ],
)
def test_a_pattern_that_reads_far_in_vain_would_be_found(pattern, seed):
    assert grows(re.compile(pattern), seed)


def test_the_patterns_of_all_rules_and_exemptions_are_among_them():
    ours = {one.pattern for part in (*DETECTORS, *EXEMPTIONS) for one in (part.de, part.en)}
    assert ours <= set(PATTERNS.values())


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
        "12 % warten " + "!" * 100_000,
    ],
    ids=["headings", "used marks", "unused marks", "quotes", "passages", "items", "exclamations"],
)
def test_reads_a_post_of_many_parts_in_a_few_seconds(body):
    start = process_time()
    examine(parse_post("a.md", f"Title: A\n\n{body}", "de"))
    assert process_time() - start < 15
