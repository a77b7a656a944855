"""A library of 10,000 entries with abstracts, read for the first time and unchanged."""

import random
from pathlib import Path

from bench.posts import WORDS
from bench.run import Run, python

ENTRIES = 10_000
_ABSTRACT = 190  # words, which makes 15 MB of them all
_POST = "Title: Beitrag\nDate: 2026-08-02\nCategory: Kunden\n\nText [@autor0007, S. 3].\n"


def library(folder: Path) -> dict[str, Run]:
    """Run ``belegt check`` on one post with a library of one entry, then with a large one."""
    small, large = folder / "small", folder / "large"
    _lay_out(small, [7])
    _lay_out(large, range(ENTRIES))
    size = (large / "library.bib").stat().st_size / 1e6
    check = ("belegt", "check", "post.md")
    python(small, *check)
    return {
        "belegt check, library of one entry": python(small, *check),
        f"{ENTRIES} entries, {size:.0f} MB, cold": python(large, *check),
        f"{ENTRIES} entries, {size:.0f} MB, unchanged": python(large, *check),
    }


def _lay_out(folder: Path, numbers: range | list[int]) -> None:
    dice = random.Random(20261126)
    folder.mkdir()
    (folder / "post.md").write_text(_POST, encoding="utf-8")
    (folder / "pelicanconf.py").write_text(
        'PLUGINS = ["belegt"]\nBIBLIOGRAPHY = ["library.bib"]\nDEFAULT_LANG = "de"\n',
        encoding="utf-8",
    )
    entries = (_entry(number, dice) for number in numbers)
    (folder / "library.bib").write_text("\n".join(entries), encoding="utf-8")


def _entry(number: int, dice: random.Random) -> str:
    abstract = " ".join(dice.choices(WORDS, k=_ABSTRACT))
    return (
        f"@article{{autor{number:04d},\n  author = {{Autor{number}, Anna and Berg, Bert}},\n"
        f"  title = {{Warten und {{Antworten}}, Teil {number}}},\n  journal = {{Zeitschrift}},\n"
        f"  year = {{{1990 + number % 30}}},\n  volume = {{{number % 40 + 1}}},\n"
        f"  pages = {{{number % 90}--{number % 90 + 10}}},\n  doi = {{10.1000/{number}}},\n"
        f"  issn = {{1094-6705}},\n  langid = {{german}},\n  abstract = {{{abstract}.}},\n"
        f"  keywords = {{Warten, Antworten}},\n  file = {{:home/anna/{number}.pdf:PDF}},\n}}\n"
    )
