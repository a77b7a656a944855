"""Print precision, recall and F1 of the statistics rules over labelled sentences.

    PYTHONPATH=plugins python tests/statistics/accuracy.py [--misses] FILE.jsonl ...

Each line of a file holds ``sentence`` and ``label`` (S: states a statistic; O: the author's own
data, left out; anything else: does not). The language is the part of the file's name that reads
``de`` or ``en``. Sentences whose ``id`` is a multiple of three count as unseen.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from belegt.finding import Language
from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.verdict import Judgement

Row = dict[str, str]


def language_of(path: Path) -> Language:
    return "en" if "en" in re.split(r"[_.]", path.name) else "de"


def is_unseen(row: Row) -> bool:
    return "id" in row and int(re.sub(r"\D", "", row["id"])) % 3 == 0


def claims_in(sentence: str, language: Language) -> tuple[Judgement, ...]:
    """Read ``sentence`` as the one paragraph of a post: the whole check counts, not its rules."""
    return examine(parse_post("a.md", f"Title: A\n\n{sentence}\n", language)).judgements


def outcome(row: Row, claims: tuple[Judgement, ...]) -> str:
    if claims:
        return "hit" if row["label"] == "S" else "false alarm"
    return "missed" if row["label"] == "S" else "silent"


def table_line(name: str, counts: Counter[str]) -> str:
    hits, alarms, missed = counts["hit"], counts["false alarm"], counts["missed"]
    precision = hits / ((hits + alarms) or 1)
    recall = hits / ((hits + missed) or 1)
    f1 = 2 * precision * recall / ((precision + recall) or 1)
    return (
        f"{name:<28} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
        f"  ({hits} hits, {alarms} false alarms, {missed} missed)"
    )


def main(arguments: list[str]) -> Iterator[str]:
    totals: dict[str, Counter[str]] = {}
    rules: dict[str, Counter[str]] = {}
    for path in [Path(argument) for argument in arguments if not argument.startswith("--")]:
        language = language_of(path)
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            if row["label"] == "O":
                continue
            claims = claims_in(row["sentence"], language)
            result = outcome(row, claims)
            part = "unseen" if is_unseen(row) else "seen"
            totals.setdefault(f"{language} {part}", Counter())[result] += 1
            totals.setdefault(f"{path.stem} {part}", Counter())[result] += 1
            for code in {claim.code for claim in claims} if part == "seen" else ():
                rules.setdefault(f"{language} {code}", Counter())[result] += 1
            if "--misses" in arguments and part == "seen" and result in {"missed", "false alarm"}:
                words = " | ".join(f"{claim.code} {claim.text}" for claim in claims)
                yield f"{result:<12}{row['class']:<5}{row['sentence']}  [{words}]"
    for name, counts in sorted(totals.items()):
        yield table_line(name, counts)
    for name, counts in sorted(rules.items()):
        alarms = counts["false alarm"]
        yield f"{name:<28} P {counts['hit'] / ((counts['hit'] + alarms) or 1):.3f} {dict(counts)}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in main(sys.argv[1:]))
