"""The site as it is, built once and served on loopback, and a browser to read it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from browser import ARGUMENTS, chromium
from playwright.sync_api import sync_playwright
from serving import serving
from visit import KINDS, LINKED_FROM, tour, windows

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """Return the folder with the site, built as ``pelican`` builds it."""
    output = tmp_path_factory.mktemp("site")
    command = ("pelican", "content", "-s", "pelicanconf.py", "-o", str(output))
    done = subprocess.run(
        (sys.executable, "-m", *command), cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return output


@pytest.fixture(scope="session")
def address(built):
    """Return a function that gives the path of a kind of page."""

    def look_up(kind):
        if kind not in LINKED_FROM:
            return KINDS[kind]
        page, link = LINKED_FROM[kind]
        return re.search(link, (built / page).read_text(encoding="utf-8"))[1]

    return look_up


@pytest.fixture(scope="session")
def server(built):
    """Serve the site on loopback and return where."""
    with serving(built) as where:
        yield where


@pytest.fixture(scope="session")
def chrome():
    """Return a running Chromium."""
    path = chromium()
    with sync_playwright() as play:
        running = play.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def page(chrome, server, address):
    """Return a function that opens a kind of page with the given context options."""
    contexts = []

    def visit(kind, **options):
        context = chrome.new_context(base_url=server, **options)
        contexts.append(context)
        opened = context.new_page()
        opened.goto(address(kind))
        return opened

    yield visit
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def opened(chrome, server):
    """Return one window for each scheme, width and script."""
    with windows(chrome, server) as every:
        yield every


@pytest.fixture(scope="session")
def seen(opened, server, address):
    """Return a function that tells what a browser sees on a kind of page, look by look."""
    tours = {}

    def visit(kind):
        if kind not in tours:
            tours[kind] = tour(opened, address(kind), server)
        return tours[kind]

    return visit
