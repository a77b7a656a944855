"""Measure how right the statistics rules are: ``invoke accuracy [--data DIR] [--corpus DIR]``.

A file of labelled sentences is JSONL and has its language in its name, ``own_de.jsonl``. Each line
holds ``id``, ``sentence``, ``label`` (S: states a statistic; V: quantified without a number; N:
neither; O: the author's own data, left out) and ``class``. A file named ``unseen_...`` holds what
whoever tunes the rules has not read; its misses are counted and never printed.

An S counts as found when a rule for numbers speaks, a V when one for vague quantities does.
"""

import json
import random
import re
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from belegt.finding import LANGUAGES, Language
from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.rules import VAGUE

HERE = Path(__file__).parent / "sentences"
SAMPLES = 1000
_VAGUE = {detector.rule.code for detector in VAGUE}


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled sentence."""

    language: Language
    sentence: str
    label: str
    kind: str
    is_unseen: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a sentence is, and what a checker took it for: S, V or N."""

    row: Row
    said: str


def rows(folder: Path) -> Iterator[Row]:
    for path in sorted(folder.glob("*.jsonl")):
        language: Language = "en" if "en" in re.split(r"[_.]", path.name) else "de"
        unseen = path.name.startswith("unseen")
        for line in path.read_text("utf-8").splitlines():
            found = json.loads(line)
            if found.get("label", "O") == "O":
                continue
            yield Row(language, found["sentence"], found["label"], found["class"], unseen)


def belegt(row: Row) -> str:
    """Read the sentence as the one paragraph of a post: the whole check counts, not its rules."""
    post = parse_post("a.md", f"Title: A\n\n{row.sentence}\n", row.language)
    codes = {judgement.code for judgement in examine(post).judgements}
    return "S" if codes - _VAGUE else "V" if codes else "N"


_PRIOR = re.compile(
    r"\d\s?(?:%|prozent|percent|per cent)|\b\d{1,3}(?:[.,]\d{3})+\b|\b(?:19|20)\d\d\b"
    r"|studien zeigen|studies show|research shows|laut einer studie",
    re.IGNORECASE,
)
CHECKERS: dict[str, Callable[[Row], str]] = {
    "belegt": belegt,
    "any digit": lambda row: "S" if re.search(r"\d", row.sentence) else "N",
    "% only": lambda row: "S" if "%" in row.sentence else "N",
    # percentages, grouped thousands, years, "studies show": the usual first attempt
    "prior tool": lambda row: "S" if _PRIOR.search(row.sentence) else "N",
}


def scores(outcomes: Sequence[Outcome], label: str) -> tuple[float, float, float]:
    """Return precision, recall and F1 for ``label``; nothing found counts as nothing wrong."""
    hits = sum(one.said == one.row.label == label for one in outcomes)
    said = sum(one.said == label for one in outcomes)
    there = sum(one.row.label == label for one in outcomes)
    precision, recall = hits / said if said else 1.0, hits / there if there else 1.0
    return precision, recall, 2 * precision * recall / ((precision + recall) or 1)


def interval(outcomes: Sequence[Outcome], label: str, which: int) -> str:
    """Return the middle 95 of 100 resamples of the score number ``which``."""
    source = random.Random(1)
    relevant = [one for one in outcomes if label in {one.said, one.row.label}]
    if not relevant:
        return ""
    draws = (source.choices(relevant, k=len(relevant)) for _ in range(SAMPLES))
    values = sorted(scores(draw, label)[which] for draw in draws)
    return f"{values[SAMPLES // 40]:.2f}–{values[-SAMPLES // 40]:.2f}"


def table(named: dict[str, list[Outcome]]) -> Iterator[str]:
    yield f"{'':<12}{'part':<13}{'n':>5}  {'precision':<18}{'recall':<18}{'F1':<5}"
    for language in LANGUAGES:
        for label in ("S", "V"):
            for name, outcomes in named.items():
                if label == "V" and name != "belegt":
                    continue
                for unseen in (False, True):
                    part = [
                        one
                        for one in outcomes
                        if one.row.language == language and one.row.is_unseen == unseen
                    ]
                    if part:
                        where = "unseen" if unseen else "development"
                        yield _line(f"{label} {language} ", name, where, part, label)


def _line(start: str, name: str, where: str, part: Sequence[Outcome], label: str) -> str:
    precision, recall, f1 = scores(part, label)
    count = sum(one.row.label == label for one in part)
    return (
        f"{start}{name:<11}{where:<12}{count:>4}"
        f"  {precision:.3f} {interval(part, label, 0):<12}"
        f"{recall:.3f} {interval(part, label, 1):<12}{f1:.3f}"
    )


def classes(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield for each class and language how many sentences were taken for what they are."""
    right: Counter[tuple[str, str]] = Counter()
    all_: Counter[tuple[str, str]] = Counter()
    for one in outcomes:
        key = (one.row.kind, one.row.language)
        all_[key] += 1
        right[key] += one.said == one.row.label
    yield f"{'class':<8}" + "".join(f"{language:>12}" for language in LANGUAGES)
    for kind in sorted({kind for kind, _ in all_}):
        cells = (f"{right[kind, one]:>7}/{all_[kind, one]:<4}" for one in LANGUAGES)
        yield f"{kind:<8}" + "".join(cells)


def corpus(folder: Path) -> Iterator[str]:
    """Yield how many findings there are in a thousand words of the posts below ``folder``."""
    yield f"{'corpus':<8}{'posts':>6}{'words':>8}{'S':>6}{'V':>6}  per 1,000 words: S, V"
    for language in LANGUAGES:
        paths = sorted((folder / language).rglob("*.md"))
        words, found = 0, Counter[bool]()
        for path in paths:
            post = parse_post(path.name, path.read_text("utf-8"), language)
            words += sum(len(block.text.split()) for block in post.blocks)
            found.update(one.code in _VAGUE for one in examine(post).judgements)
        if words:
            rate = [1000 * found[vague] / words for vague in (False, True)]
            counts = f"{len(paths):>6}{words:>8}{found[False]:>6}{found[True]:>6}"
            yield f"{language:<8}{counts}  {rate[0]:.1f}, {rate[1]:.1f}"


def misses(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield every sentence of the development part that is taken for something else."""
    for one in outcomes:
        if not one.row.is_unseen and one.said != one.row.label:
            row = one.row
            yield f"{row.language} {row.label} {row.kind} taken for {one.said}: {row.sentence}"


def main() -> Iterator[str]:
    parser = ArgumentParser(description="how right the statistics rules are")
    parser.add_argument("--data", type=Path, action="append", help="a folder of labelled JSONL")
    parser.add_argument("--corpus", type=Path, help="a folder with posts in de/ and en/")
    parser.add_argument("--misses", action="store_true", help="print what is taken wrongly")
    arguments = parser.parse_args()
    found = [row for folder in arguments.data or [HERE] for row in rows(folder)]
    named = {name: [Outcome(row, check(row)) for row in found] for name, check in CHECKERS.items()}
    yield from table(named)
    yield ""
    yield from classes(named["belegt"])
    if arguments.corpus:
        yield ""
        yield from corpus(arguments.corpus)
    if arguments.misses:
        yield ""
        yield from misses(named["belegt"])


if __name__ == "__main__":
    for line in main():
        print(line)  # noqa: T201 - it is a report
