"""Baselines: findings that were there when a blog adopted the gate, and are let pass until mended.

An entry is a post, a rule, and the words found; it holds wherever in the post these words stand.
The file only shrinks by itself: what no longer occurs is taken out, what is new is never let pass.
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from belegt.finding import Finding, Location, Problem, Severity

NAME = "belegt-baseline.json"
VERSION = 1
_MOST = 10_000  # times that the same words can stand in one post
_LONGEST = 100


class UnreadableBaseline(Problem):
    """The file of the baseline is none; it is never overwritten unasked."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A finding that is let pass: the post, the rule, and the words found."""

    path: str
    code: str
    words: str


Baseline = tuple[Entry, ...]  # an entry stands in it as often as it may occur


@dataclass(frozen=True, slots=True)
class Sifted:
    """Findings parted by a baseline: the new ones, how many are known, and what is left of it."""

    findings: tuple[Finding, ...]
    known: int
    left: Baseline
    gone: Baseline


def entry(finding: Finding, source: str, path: str) -> Entry:
    """Return the entry for ``finding``, which stands in ``source``; ``path`` is from the root."""
    words = _words(source, finding.location) or finding.message.en
    short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return Entry(path, finding.code, short)


def sift(
    findings: Sequence[Finding],
    baseline: Baseline,
    entry_of: Callable[[Finding], Entry],
    checked: Collection[str] | None,
) -> Sifted:
    """Part ``findings``; ``checked`` are the files that were read, None being all there are.

    Of the entries, only those for ``checked`` files can be gone.
    """
    room = Counter(baseline)
    new: list[Finding] = []
    found: Counter[Entry] = Counter()
    for finding in findings if baseline else ():
        one = entry_of(finding)
        if finding.severity is not Severity.INFORMATION and found[one] < room[one]:
            found[one] += 1
        else:
            new.append(finding)
    unread = Counter(one for one in baseline if checked is not None and one.path not in checked)
    left = found | unread
    return Sifted(
        tuple(new) if baseline else tuple(findings),
        found.total(),
        tuple(sorted(left.elements())),
        tuple(sorted((room - left).elements())),
    )


def new_baseline(findings: Sequence[Finding], entry_of: Callable[[Finding], Entry]) -> Baseline:
    """Return a baseline that lets all errors and warnings of ``findings`` pass."""
    wanted = (one for one in findings if one.severity is not Severity.INFORMATION)
    return tuple(sorted(map(entry_of, wanted)))


def read_baseline(text: str) -> Baseline:
    """Read the file of a baseline.

    Raises:
        UnreadableBaseline: it is no JSON, or not of our shape or version.
    """
    try:
        value = json.loads(text)
        if value["version"] != VERSION:
            raise ValueError(value["version"])  # noqa: TRY301 - as unreadable as any other
        return tuple(
            sorted(
                Entry(str(path), str(one["code"]), str(one["words"]))
                for path, entries in value["findings"].items()
                for one in entries
                for _ in range(min(int(one.get("times", 1)), _MOST))
            )
        )
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    ) as error:
        raise UnreadableBaseline(
            f"{NAME} lässt sich nicht lesen; schreib sie neu mit belegt check --write-baseline",
            f"{NAME} cannot be read; write it anew with belegt check --write-baseline",
        ) from error


def write_baseline(baseline: Baseline) -> str:
    """Return the text of the file for ``baseline``, one finding a line, so that diffs read well."""
    counts = Counter(baseline)
    lines: dict[str, list[str]] = {}
    for one in sorted(counts):
        row: dict[str, str | int] = {"code": one.code, "words": one.words}
        if counts[one] > 1:
            row["times"] = counts[one]
        lines.setdefault(one.path, []).append(json.dumps(row, ensure_ascii=False))
    posts = ",\n".join(
        f"    {json.dumps(path, ensure_ascii=False)}: [\n      "
        + ",\n      ".join(rows)
        + "\n    ]"
        for path, rows in lines.items()
    )
    inside = f"{{\n{posts}\n  }}" if posts else "{}"
    return f'{{\n  "version": {VERSION},\n  "findings": {inside}\n}}\n'


def _words(source: str, place: Location) -> str:
    """Return the words at ``place`` in one line; nothing where it spans none."""
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = lines[place.line - 1 : place.end_line]
    if not lines:
        return ""
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return " ".join(" ".join(lines).split())
