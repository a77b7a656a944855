"""Others that do a part of it, on 100 posts with a library of 1,000 entries.

Each is installed into an environment of its own: they need versions that exclude each other.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.posts import generate
from bench.run import Run, measure, python

REFERENCES = ("pelican-references==0.3.1", "pelican[markdown]==4.12.0")
SPHINX = ("sphinxcontrib-bibtex==2.7.0",)
POSTS, ENTRIES = 100, 1000
_CITATION = re.compile(r"\[@(\w+), S\. \d+\]")
_SPHINX = 'extensions = ["sphinxcontrib.bibtex"]\nbibtex_bibfiles = ["library.bib"]\n'
_LIST = ".. bibliography::\n   :filter: docname in docnames\n"


def rivals(folder: Path) -> dict[str, Run]:
    """Return how long each takes; plain Pelican comes first."""
    ours, theirs, sphinx = (folder / name for name in ("ours", "theirs", "sphinx"))
    for one in (ours, theirs):
        generate(one, POSTS, ENTRIES)
    _for_references(theirs)
    _for_sphinx(ours, sphinx)
    references, bibtex = _install(folder / "one", REFERENCES), _install(folder / "two", SPHINX)
    return {
        "plain Pelican, same theme": python(ours, "pelican", "-o", "plain", "-e", "PLUGINS=[]"),
        "Belegt, cold": python(ours, "pelican", "-o", "site"),
        "pelican-references, plain theme": measure(theirs, references, "-m", "pelican", "content"),
        "sphinxcontrib-bibtex": measure(sphinx, bibtex, "-m", "sphinx", "-q", ".", "site"),
    }


def _install(folder: Path, packages: Sequence[str]) -> str:
    """Return the Python of a new environment with ``packages`` in it."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    other = str(folder / "bin" / "python")
    subprocess.run([other, "-m", "pip", "install", "--quiet", *packages], check=True)
    return other


def _for_references(folder: Path) -> None:
    """Write what pelican-references reads: bare keys, and the library named in each post."""
    config = 'PLUGINS = ["pelican.plugins.references"]\nTHEME = "simple"\nSITEURL = ""\n'
    (folder / "pelicanconf.py").write_text(f'{config}PATH = "content"\n', encoding="utf-8")
    for post in (folder / "content" / "posts").glob("*.md"):
        text = _CITATION.sub(r"[@\1]", post.read_text(encoding="utf-8"))
        post.write_text(f"Bibliography: ../../library.bib\n{text}", encoding="utf-8")


def _for_sphinx(source: Path, folder: Path) -> None:
    """Write the same posts for Sphinx, each with its own references."""
    folder.mkdir()
    (folder / "conf.py").write_text(_SPHINX, encoding="utf-8")
    shutil.copy(source / "library.bib", folder)
    names = []
    for post in sorted((source / "content" / "posts").glob("*.md")):
        text = post.read_text(encoding="utf-8").partition("\n\n")[2]
        cited = _CITATION.sub(r":cite:p:`\1`", text)
        names.append(post.stem)
        page = f"{post.stem}\n{'=' * len(post.stem)}\n\n{cited}\n{_LIST}"
        (folder / f"{post.stem}.rst").write_text(page, encoding="utf-8")
    tree = "\n   ".join(names)
    index = f"Index\n=====\n\n.. toctree::\n\n   {tree}\n"
    (folder / "index.rst").write_text(index, encoding="utf-8")
