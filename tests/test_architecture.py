"""The import rule, the downward arrows, and pure modules without Pelican."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "plugins" / "belegt"
MODULES = sorted(PACKAGE.rglob("*.py"))

HOMES = {
    "pelican": ("plugin.py",),
    "bibtexparser": ("library.py",),
    "markdown": ("extension.py",),
    "pypandoc": ("pandoc.py",),
    "ahocorasick_rs": ("cue_index.py",),
    "yasbd": ("sentence.py",),
    "babel": ("translation.py",),
    "dateutil": ("rhythm.py", "target.py"),
    "httpx": ("download.py",),
    "icalendar": ("calendar_feed.py",),
    "rispy": ("ris.py",),
    "rich": ("cli.py", "terminal.py"),
    "stdnum": ("identifier.py",),
    "watchfiles": ("watch.py",),
    "sqlite3": ("cache.py",),
    "subprocess": ("pandoc.py", "release.py"),
}

LEVELS = {
    "finding": 0,
    "output": 1,
    "rule": 1,
    "slug": 1,
    "grade": 1,
    "translation": 1,
    "post": 1,
    "report": 1,
    "refusal": 1,
    "encoding": 2,
    "metadata": 2,
    "citations": 2,
    "statistics": 3,
    "export": 3,
    "sources": 4,
    "cadence": 3,
    "gate": 4,
}
LAST = 5
MAY_KNOW_ONLY_BELOW = {"cadence": {"finding", "rule"}, "report": {"finding", "rule"}}


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def part_of(module: str) -> str:
    """Return the part of the house a module of ours belongs to."""
    parts = module.split(".")
    inside = parts[1] if len(parts) > 1 else ""
    same = {"prose": "post", "sentence": "post"}
    same |= dict.fromkeys(("day", "kind", "metadata_field", "post_rules"), "metadata")
    return same.get(inside, inside)


def is_edge(path: Path) -> bool:
    """Say whether a module may know everything: it fetches, calls, prints or raises."""
    return path.name in {"plugin.py", "cli.py", "__init__.py"} or path.parent == PACKAGE


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_outside_libraries_are_imported_in_one_kind_of_place(path):
    strays = {
        name
        for name in imports(path)
        if name.split(".")[0] in HOMES and path.name not in HOMES[name.split(".")[0]]
    }
    assert strays == set()


@pytest.mark.parametrize("path", [p for p in MODULES if not is_edge(p)], ids=name_of)
def test_arrows_point_down(path):
    mine = part_of(name_of(path))
    others = {part_of(name) for name in imports(path) if name.startswith("belegt.")} - {mine}
    level = LEVELS.get(mine, LAST)
    allowed = MAY_KNOW_ONLY_BELOW.get(
        mine, {part for part, height in LEVELS.items() if height < level} | {"cache", "settings"}
    )
    assert others <= allowed


def test_pure_modules_work_with_pelican_absent():
    pure = [name_of(p) for p in MODULES if p.name != "plugin.py"]
    program = (
        "import sys, importlib\n"
        "sys.modules['pelican'] = None\n"
        f"for name in {pure!r}: importlib.import_module(name)\n"
        "assert not [m for m in sys.modules if m.startswith('pelican.')]\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=120)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_group_is_possessive(path):
    """Python 3.11.0 to 3.11.4 misreads ``(?:...)*+`` (CPython gh-106052); ``(?>(?:...)*)`` is safe."""
    source = path.read_text(encoding="utf-8")
    assert re.findall(r"[^\n\\]\)(?:[*+?]|\{[0-9,]+\})\+.*", source) == []


def test_the_lint_knows_the_same_libraries():
    text = (PACKAGE.parent.parent / "pyproject.toml").read_text(encoding="utf-8")
    outside = set(HOMES) - {"sqlite3", "subprocess"}
    assert {name for name in outside if f'"{name}".msg' not in text} == set()
