"""Times whole builds of generated posts, in one run, as ratios to plain Pelican.

Run it with ``invoke bench``. Posts have 800 words, 12 paragraphs with a figure and a citation each;
the library has one entry a post. The text is made up from a fixed seed and states nothing.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pypandoc  # noqa: TID251 - the competitor is started by hand
from rich.console import Console  # noqa: TID251 - a table at the terminal
from rich.table import Table  # noqa: TID251 - same

ROOT = Path(__file__).parent.parent
WORDS = [
    "Kunden",
    "Service",
    "Gespräch",
    "Warten",
    "Antwort",
    "Anruf",
    "Haus",
    "Theater",
    "Museum",
    "Gäste",
    "Leitung",
    "Team",
    "Termin",
    "Frage",
    "Beschwerde",
    "Lösung",
    "Tag",
    "Woche",
    "Schalter",
    "Karte",
    "Kasse",
    "Eingang",
    "Hinweis",
    "Brief",
    "Mensch",
    "Zeit",
]
SENTENCES = (
    "Am {0} spricht das {1} über {2} und {3}, bevor die {4} beginnt.",
    "Wer {0} sucht, findet {1} oft neben {2}, nicht hinter {3}.",
    "Das {0} im {1} bleibt eine Sache von {2} und {3}.",
    "Ohne {0} wird aus {1} so schnell nicht die {2}.",
)
FIGURE = "In der Befragung nannten {0} % der Kunden den {1} als Grund [@{2}, S. {3}]."
EXTRAPOLATED_FROM = 20


@dataclass(frozen=True)
class Run:
    """One measured process: seconds of wall time and peak memory in MB."""

    seconds: float
    memory: float


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--posts", type=int, default=1000)
    posts = parser.parse_args().posts
    folder = Path(tempfile.mkdtemp(prefix="belegt-bench-"))
    try:
        generate(folder, posts)
        report(measure(folder, posts), posts)
    finally:
        shutil.rmtree(folder)


def generate(folder: Path, posts: int) -> None:
    """Write ``posts`` posts and as many entries, the same for the same number."""
    dice = random.Random(20261122)
    keys = [f"autor{number:04d}" for number in range(posts)]
    (folder / "content" / "posts").mkdir(parents=True)
    (folder / "library.bib").write_text("\n".join(map(_entry, keys)), encoding="utf-8")
    shutil.copytree(ROOT / "theme", folder / "theme")
    shutil.copy(ROOT / "bibliography" / "style.csl", folder / "style.csl")
    for number in range(posts):
        path = folder / "content" / "posts" / f"post-{number:04d}.md"
        path.write_text(_post(number, keys, dice), encoding="utf-8")
    config = (ROOT / "pelicanconf.py").read_text(encoding="utf-8")
    config = config.replace("bibliography/library.bib", "library.bib")
    config = config.replace("bibliography/style.csl", "style.csl")
    (folder / "pelicanconf.py").write_text(config, encoding="utf-8")


def measure(folder: Path, posts: int) -> dict[str, Run]:
    """Run every competitor once, in its own process, on the same posts."""
    plain = ["-e", "PLUGINS=[]", "CACHE_CONTENT=false", "LOAD_CONTENT_CACHE=false"]
    edited = folder / "content" / "posts" / "post-0007.md"
    runs = {"plain Pelican, same theme": _pelican(folder, "plain", *plain)}
    runs["Belegt, cold"] = _pelican(folder, "site")
    text = edited.read_text(encoding="utf-8")
    edited.write_text(text.replace("Wer ", "Wer heute ", 1), encoding="utf-8")
    runs["Belegt, warm, one post edited"] = _pelican(folder, "site")
    runs["belegt check, warm"] = _belegt(folder, "check")
    for cache in folder.glob(".belegt-*"):
        shutil.rmtree(cache)
    runs["belegt check, cold"] = _belegt(folder, "check")
    runs["pandoc --citeproc for each post"] = _pandoc(folder, posts)
    return runs


def report(runs: dict[str, Run], posts: int) -> None:
    """Print the table that stands in the README."""
    base = next(iter(runs.values())).seconds
    table = Table("", "seconds", "ratio", "peak MB", title=f"{posts} posts, {date.today()}")  # noqa: DTZ011 - the day at this desk
    for name, run in runs.items():
        table.add_row(name, f"{run.seconds:.1f}", f"{run.seconds / base:.2f}", f"{run.memory:.0f}")
    Console().print(table)


def _entry(key: str) -> str:
    number = int(key[-4:])
    return (
        f"@article{{{key},\n  author = {{Autor{number}, Anna and Berg, Bert}},\n"
        f"  title = {{Warten und Antworten, Teil {number}}},\n  journal = {{Zeitschrift}},\n"
        f"  year = {{{1990 + number % 30}}},\n  volume = {{{number % 40 + 1}}},\n"
        f"  pages = {{1--{number % 90 + 10}}},\n  langid = {{german}},\n}}\n"
    )


def _post(number: int, keys: Sequence[str], dice: random.Random) -> str:
    day = date(2020, 1, 5) + timedelta(days=number * 2)
    paragraphs = [_paragraph(keys, dice) for _ in range(12)]
    head = f"Title: Beitrag {number}\nDate: {day}\nCategory: Kunden\nArt: Recherche\nLang: de\n"
    return f"{head}Slug: post-{number}\nSummary: Ein Beitrag.\n\n" + "\n\n".join(paragraphs) + "\n"


def _paragraph(keys: Sequence[str], dice: random.Random) -> str:
    sentences = [dice.choice(SENTENCES).format(*dice.sample(WORDS, 5)) for _ in range(5)]
    figure = FIGURE.format(
        dice.randint(2, 98), dice.choice(WORDS), dice.choice(keys), dice.randint(1, 9)
    )
    sentences.insert(dice.randint(0, 5), figure)
    return " ".join(sentences)


def _pelican(folder: Path, output: str, *arguments: str) -> Run:
    return _time(folder, sys.executable, "-m", "pelican", "-o", output, *arguments)


def _belegt(folder: Path, *arguments: str) -> Run:
    return _time(folder, sys.executable, "-m", "belegt", *arguments)


def _pandoc(folder: Path, posts: int) -> Run:
    """Time pandoc on a few posts and scale: it starts anew and reads the library for each."""
    some = sorted((folder / "content" / "posts").glob("*.md"))[:EXTRAPOLATED_FROM]
    options = [
        "--citeproc",
        "--bibliography",
        "library.bib",
        "--csl",
        "style.csl",
        "-o",
        os.devnull,
    ]
    pandoc = pypandoc.get_pandoc_path()
    runs = [_time(folder, pandoc, *options, "-f", "markdown", str(path)) for path in some]
    seconds = sum(run.seconds for run in runs) / len(runs) * posts
    return Run(seconds, max(run.memory for run in runs))


def _time(folder: Path, *command: str) -> Run:
    """Run ``command`` in ``folder`` to its end; memory is that of its largest process."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            sys.exit(f"{command} failed:\n{errors.read().decode()}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_maxrss * unit / 1e6)


if __name__ == "__main__":
    main()
