"""Times whole builds of generated posts, in one run, as ratios to plain Pelican: ``invoke bench``."""

import argparse
import os
import shutil
import sys
import tempfile
from compileall import compile_dir
from datetime import date
from pathlib import Path

import pypandoc  # noqa: TID251 - the competitor is started by hand
from rich.console import Console  # noqa: TID251 - a table at the terminal
from rich.table import Table  # noqa: TID251 - same

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.cadence import cadence
from bench.library import library
from bench.posts import ROOT, generate
from bench.rivals import ENTRIES, POSTS, rivals
from bench.run import Run, measure, python

EXTRAPOLATED_FROM = 20
PLAIN = ("-e", "PLUGINS=[]")
UNCACHED = ("CACHE_CONTENT=false", "LOAD_CONTENT_CACHE=false")
CACHED = ('CONTENT_CACHING_LAYER="generator"', 'CACHE_PATH="plain-cache"')


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--posts", type=int, default=1000)
    parser.add_argument("--rivals", action="store_true", help="install others and time them, too")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="belegt-bench-"))
    compile_dir(ROOT / "plugins", quiet=1)
    try:
        site = folder / "site"
        generate(site, options.posts, options.posts)
        report(f"{options.posts} posts", builds(site, options.posts))
        report("one post, a library", library(folder))
        if options.rivals:
            report(f"{POSTS} posts, {ENTRIES} entries", rivals(folder))
    finally:
        shutil.rmtree(folder)


def builds(folder: Path, posts: int) -> dict[str, Run]:
    """Run every build once, in its own process, on the same posts; plain Pelican comes first."""
    runs = {"plain Pelican, same theme": _pelican(folder, "plain", *PLAIN, *UNCACHED)}
    _pelican(folder, "plain", *PLAIN, *CACHED)
    runs["Belegt, cold"] = _pelican(folder, "site")
    runs["Belegt, nothing changed"] = _pelican(folder, "site")
    _edit(folder / "content" / "posts" / "post-0007.md", "Wer ", "Wer heute ")
    runs["plain Pelican, its own cache, one post edited"] = _pelican(
        folder, "plain", *PLAIN, *CACHED
    )
    runs["Belegt, one post edited"] = _pelican(folder, "site")
    _edit(folder / "library.bib", "Teil 7}", "Teil sieben}")
    runs["Belegt, one entry edited"] = _pelican(folder, "site")
    python(folder, "belegt", "check")
    runs["belegt check, nothing changed"] = python(folder, "belegt", "check")
    for cache in folder.glob(".belegt-*"):
        shutil.rmtree(cache)
    runs["belegt check, cold"] = python(folder, "belegt", "check")
    for cache in folder.glob(".belegt-*"):
        shutil.rmtree(cache)
    alone = ("-e", "BIBLIOGRAPHY_PAGES=null")
    runs["Belegt, cold, without pages of sources"] = _pelican(folder, "alone", *alone)
    _edit(folder / "content" / "posts" / "post-0008.md", "Wer ", "Wer heute ")
    runs["Belegt, one post edited, without pages of sources"] = _pelican(folder, "alone", *alone)
    runs["of any of these: the cadence, CPU"] = cadence(folder)
    runs["pandoc --citeproc for each post (from 20)"] = _pandoc(folder, posts)
    return runs


def report(title: str, runs: dict[str, Run]) -> None:
    """Print a table as it stands in the README."""
    base = next(iter(runs.values())).seconds
    table = Table("", "seconds", "ratio", "peak MB", title=f"{title}, {date.today()}")  # noqa: DTZ011 - the day at this desk
    for name, run in runs.items():
        memory = f"{run.memory:.0f}" if run.memory else ""
        table.add_row(name, f"{run.seconds:.2f}", f"{run.seconds / base:.2f}", memory)
    Console().print(table)


def _edit(path: Path, words: str, others: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(words, others, 1), encoding="utf-8")


def _pelican(folder: Path, output: str, *arguments: str) -> Run:
    return python(folder, "pelican", "-o", output, *arguments)


def _pandoc(folder: Path, posts: int) -> Run:
    """Time pandoc on a few posts and scale: it starts anew and reads the library for each."""
    some = sorted((folder / "content" / "posts").glob("*.md"))[:EXTRAPOLATED_FROM]
    options = (
        "--citeproc",
        "--bibliography",
        "library.bib",
        "--csl",
        "style.csl",
        "-o",
        os.devnull,
    )
    pandoc = pypandoc.get_pandoc_path()
    runs = [measure(folder, pandoc, *options, "-f", "markdown", str(path)) for path in some]
    seconds = sum(run.seconds for run in runs) / len(runs) * posts
    return Run(seconds, max(run.memory for run in runs))


if __name__ == "__main__":
    main()
