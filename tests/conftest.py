"""Whole tiny sites, built by the real Pelican in folders of their own."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

CONFIG = """
PATH = "content"
SITENAME = "Tiny"
SITEURL = ""
TIMEZONE = "Europe/Berlin"
DEFAULT_LANG = "en"
THEME = "simple"
PLUGINS = ["belegt"]
BIBLIOGRAPHY = ["library.bib"]
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
"""
LIBRARY = """
@techreport{luca2011,
  author = {Luca, Michael},
  title = {Reviews, Reputation, and Revenue: The Case of {Yelp.com}},
  institution = {Harvard Business School},
  year = {2011},
  langid = {english},
}
"""


@dataclass(frozen=True)
class Site:
    """A folder with a site in it."""

    root: Path

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def read(self, name: str) -> str:
        return (self.root / "output" / name).read_text(encoding="utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.root,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def pelican(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run("pelican", "-s", "pelicanconf.py", *arguments)

    def check(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run("belegt", "check", *arguments)

    def snapshot(self) -> dict[str, bytes]:
        output = self.root / "output"
        return {
            str(path.relative_to(output)): path.read_bytes()
            for path in sorted(output.rglob("*"))
            if path.is_file()
        }


@pytest.fixture
def site(tmp_path):
    """Return a function that lays out a site from one string: ``-- name --`` starts a file."""

    return lambda text="": lay_out(tmp_path, text)


@pytest.fixture(scope="session")
def shared_site(tmp_path_factory):
    """Return a function that lays out a site as ``site`` does, for tests that only read it."""
    return lambda text: lay_out(tmp_path_factory.mktemp("site"), text)


def lay_out(root: Path, text: str) -> Site:
    made = Site(root)
    made.write("pelicanconf.py", CONFIG)
    made.write("library.bib", LIBRARY)
    (root / "content").mkdir(exist_ok=True)
    parts = re.split(r"^-- (\S+) --\n", text, flags=re.MULTILINE)
    for name, body in zip(parts[1::2], parts[2::2], strict=True):
        made.write(name, body)
    return made


@pytest.fixture
def forbidden_folder(tmp_path):
    """Return a folder in which this process may not write, whoever runs it."""
    if os.getuid() == 0 and Path("/proc/self").exists():
        yield Path("/proc/self")  # not even root makes files here
        return
    folder = tmp_path / "forbidden"
    folder.mkdir(mode=0o555)
    yield folder
    folder.chmod(0o755)


@pytest.fixture
def here(site, monkeypatch):
    """Return an empty site, and work in it with an English terminal."""
    made = site("")
    monkeypatch.chdir(made.root)
    monkeypatch.setattr(sys, "path", list(sys.path))  # the command adds the folder of the site
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return made
