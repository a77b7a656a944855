"""The tasks of the house: ``invoke --list``. Thin: they fetch, call and print."""

import json
import shlex
import shutil
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from invoke.context import Context
from invoke.exceptions import Exit
from invoke.tasks import task

from belegt.cache import digest
from belegt.finding import Language, Text
from belegt.manual import ALL_RULES, pages
from belegt.message_language import written
from belegt.refusal import reason
from belegt.release import NotReleased
from belegt.release import build as build_release

ROOT = Path(__file__).parent
CONFIG = ROOT / "pelicanconf.py"
_PREVIEW = {
    "BELEGT": '"warn"',
    "WITH_FUTURE_DATES": "true",
    "DRAFT_URL": '"drafts/{slug}/"',
    "DRAFT_SAVE_AS": '"drafts/{slug}/index.html"',
    "DRAFT_LANG_URL": '"drafts/{lang}/{slug}/"',
    "DRAFT_LANG_SAVE_AS": '"drafts/{lang}/{slug}/index.html"',
}
CODE = "plugins tests tasks.py pelicanconf.py publishconf.py"


def _run(context: Context, command: str) -> None:
    with context.cd(str(ROOT)):
        context.run(f"{sys.executable} -m {command}", pty=sys.stdout.isatty())


def _release(config: Path, output: Path, **overrides: object) -> None:
    values = {name: json.dumps(value) for name, value in overrides.items()}
    try:
        code = build_release(config, output, values)
    except NotReleased as error:
        raise Exit(error.text.in_language(_language()), code=2) from error
    if code:
        _say(
            f"Nichts wurde veröffentlicht; {output.name}/ ist, wie es war.",
            f"Nothing was published; {output.name}/ is as it was.",
        )
        raise Exit(code=code)


@cache
def _language() -> Language:
    """Return the language that the site's author speaks."""
    return written(CONFIG)


def _say(de: str, en: str) -> None:
    print(Text(de, en).in_language(_language()))


@task
def build(_context: Context) -> None:
    """Build the site with all checks into output/; where nothing changed, that is enough."""
    output, state = ROOT / "output", _state()
    stamp = ROOT / ".belegt-output" / "state"
    if output.exists() and stamp.is_file() and stamp.read_text(encoding="utf-8") == state:
        _say(
            "Seit dem letzten Bau hat sich nichts geändert.",
            "Nothing changed since the last build.",
        )
    else:
        _release(CONFIG, output)
        stamp.write_text(state, encoding="utf-8")
    _say(
        f"Die Site liegt in {output}; zum Lesen: make serve",
        f"The site is in {output}; to read it: make serve",
    )


def _state() -> str:
    """Return a key of all that a build is made from: its files, and the day."""
    names = ("content", "bibliography", "theme", "plugins", "pelicanconf.py", "requirements.lock")
    trees = (sorted((ROOT / name).rglob("*")) or [ROOT / name] for name in names)
    files = [path for tree in trees for path in tree if path.is_file() and path.suffix != ".pyc"]
    parts = (part for path in files for part in (str(path), path.read_bytes()))
    return digest(date.today().isoformat(), *parts)  # noqa: DTZ011 - the day where the author is


@task
def publish(_context: Context) -> None:
    """Build the site as it goes online, from publishconf.py, into public/."""
    _release(ROOT / "publishconf.py", ROOT / "public")
    public = ROOT / "public"
    _say(f"Die fertige Site liegt in {public}", f"The site to publish is in {public}")


@task(help={"port": "where to listen on this machine"})
def serve(_context: Context, port: int = 8000) -> None:
    """Show the site while writing: builds at every change, warns instead of rejecting."""
    from belegt.watch import changes  # noqa: PLC0415 - only this task needs it

    preview = ROOT / ".belegt-preview" / "site"
    rebuild = partial(_preview, preview, f"http://localhost:{port}")
    preview.mkdir(parents=True, exist_ok=True)
    handler = partial(_Quiet, directory=str(preview))
    with _server(port, handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with suppress(KeyboardInterrupt):
            rebuild()
            for _change in changes(_watched):
                rebuild()
        server.shutdown()


def _server(port: int, handler: Callable[..., SimpleHTTPRequestHandler]) -> ThreadingHTTPServer:
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), handler)
    except (OSError, OverflowError) as error:
        why = reason(error) if isinstance(error, OSError) else Text("zu groß", "too large")
        text = Text(
            f"Port {port} ist nicht frei: {why.de}; nimm einen anderen: --port 8001",
            f"port {port} is not free: {why.en}; take another one: --port 8001",
        )
        raise Exit(text.in_language(_language()), code=2) from error


class _Quiet(SimpleHTTPRequestHandler):
    """Serves without a line for every request, so that findings stay in sight."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""


def _watched() -> list[Path]:
    names = ("content", "bibliography", "theme", "plugins", "pelicanconf.py")
    return [ROOT / name for name in names]


def _preview(preview: Path, address: str) -> None:
    """Build for preview; whatever goes wrong is said, and the last good pages stay."""
    try:
        code = build_release(CONFIG, preview, {**_PREVIEW, "SITEURL": json.dumps(address)})
    except NotReleased as error:
        _say(error.text.de, error.text.en)
        return
    if code:
        _say(f"{address} zeigt noch den letzten Stand", f"{address} still shows the last version")
    else:
        _say(f"{address} ist aktuell (Ende: Strg-C)", f"{address} is up to date (Ctrl-C stops)")


@task(help={"paths": "posts or folders, separated by spaces; all of content/ without"})
def check(context: Context, paths: str = "") -> None:
    """Check all posts and the library without building."""
    _run(context, f"belegt check {paths}")


@task(
    help={
        "title": "of the post",
        "kind": "research or opinion",
        "field": "of the compass; the one that is advised without",
    }
)
def new(context: Context, title: str, kind: str = "meinung", field: str = "") -> None:
    """Start a post: front matter filled in, nothing overwritten."""
    if title.startswith("-"):  # invoke takes an option for the title, where that is missing
        text = Text(
            "zuerst kommt der Titel; was dahinter stehen kann, zeigt: invoke --help new",
            "the title comes first; what may follow it: invoke --help new",
        )
        raise Exit(text.in_language(_language()), code=2)
    asked = f" --field {shlex.quote(field)}" if field else ""
    _run(context, f"belegt new --kind {shlex.quote(kind)}{asked} -- {shlex.quote(title)}")


@task(help={"as_of": "a day such as 2026-11-22; today without"})
def cadence(context: Context, as_of: str = "") -> None:
    """Say how the promised rhythm is kept."""
    _run(context, "belegt cadence" + (f" --as-of {as_of}" if as_of else ""))


@task
def lint(context: Context) -> None:
    """Check style and types: ruff, ruff format, mypy."""
    _run(context, f"ruff check {CODE}")
    _run(context, f"ruff format --check {CODE}")
    _run(context, "mypy")
    _run(context, "mypy tasks.py")


@task(help={"only": "a file or folder of tests"})
def test(context: Context, only: str = "tests") -> None:
    """Run lint and the whole suite, over all cores; a file stays on one, with what it has built."""
    lint(context)
    with context.cd(str(ROOT)):
        context.run(f"{sys.executable} tests/theme/browser.py", hide=True)  # once, not per core
    _run(context, f"pytest -n auto --dist loadfile {only}")


@task(help={"check": "only say whether the generated pages are fresh"})
def docs(_context: Context, check: bool = False) -> None:  # noqa: FBT001, FBT002 - a flag of the task
    """Write the generated pages of docs/rules anew."""
    folder = ROOT / "docs" / "rules"
    wanted = pages(ALL_RULES)
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    if there == wanted:
        return
    if check:
        raise Exit("docs/rules is not fresh; run: invoke docs")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8")


@task(help={"posts": "how many to generate", "rivals": "install others and time them, too"})
def bench(context: Context, posts: int = 1000, *, rivals: bool = False) -> None:
    """Measure builds of generated posts, as ratios in one run."""
    _run(context, f"tests.bench --posts {posts}{' --rivals' * rivals}")


_ACCURACY = {
    "data": "a folder of labelled sentences",
    "corpus": "a folder of posts: de/, en/",
    "misses": "print each sentence that is taken wrongly",
}


@task(help=_ACCURACY)
def accuracy(
    context: Context,
    data: str = "",
    corpus: str = "",
    misses: bool = False,  # noqa: FBT001, FBT002 - a flag of the task
) -> None:
    """Measure precision and recall of the statistics rules on labelled sentences."""
    options = (f" --data {data}" if data else "") + (f" --corpus {corpus}" if corpus else "")
    _run(context, f"tests.statistics.accuracy{options}{' --misses' if misses else ''}")


@task
def clean(_context: Context) -> None:
    """Remove what builds have made: sites, previews and caches."""
    for name in ("output", "public"):
        path = ROOT / name
        path.unlink() if path.is_symlink() else shutil.rmtree(path, ignore_errors=True)
    for path in ROOT.glob(".belegt-*"):
        shutil.rmtree(path)
