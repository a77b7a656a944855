"""The edge to Pelican's writer: a page whose template would see what it saw is not rendered again.

Half of a build in which nothing changed was templates. What a page is made from can be told as
long as all plugins are ours and its variables are plain data, posts, and lists of them.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import Template
from pelican.contents import Content  # noqa: TID251 - a plugin.py
from pelican.settings import DEFAULT_CONFIG  # noqa: TID251 - same
from pelican.urlwrappers import URLWrapper  # noqa: TID251 - same
from pelican.writers import Writer  # noqa: TID251 - same

from belegt.cache import Cache, digest
from belegt.dependence import Dependence, dependence_of
from belegt.shelf import Shelf, close_shelf, open_shelf
from belegt.sources.source import SourceView
from belegt.writing.trace import Traces

SHELVES = "BELEGT_SHELVES"  # where they are in the settings of a build
_FUNCTIONS = ("JINJA_FILTERS", "JINJA_GLOBALS", "JINJA_TESTS")
_OWN_TEMPLATES = Path(__file__).parent.parent / "sources" / "templates"
_LIBRARIES = ("pelican", "jinja2", "babel", "markdown")
_LINKS = "INTRASITE_LINK_REGEX"


class _Looks:
    """Looks at what pages show, each object once; ``with_sources`` says how closely at posts."""

    def __init__(self, facts: dict[int, str], *, with_sources: bool) -> None:
        self._facts = facts  # what was seen of posts, by their id
        self._with_sources = with_sources
        self._last: dict[str, tuple[Sequence[object], Sequence[str | None]]] = {}
        self._traces = Traces(
            {
                Content: self._post,
                URLWrapper: lambda one: f"{one!r} {one.slug} {one.url}",
                SourceView: self._data,
            }
        )

    def at(
        self, variables: Sequence[str], context: Mapping[str, Any], page: str
    ) -> list[str | None]:
        """Return traces of ``variables``; most are what they were on the last such page."""
        values = [context.get(name) for name in variables]
        last = self._last.get(page, (values, [self._traces.of(one) for one in values]))
        found = [
            trace if value is before else self._traces.of(value)
            for value, before, trace in zip(values, *last, strict=True)
        ]
        self._last[page] = values, found
        return found

    def at_own(self, post: Content) -> list[str | None]:
        """Return traces of a post, and of its text, for its own page."""
        html, view = post._content, getattr(post, "belegt", None)  # noqa: SLF001 - Pelican's HTML
        may_link = post.settings[_LINKS] != DEFAULT_CONFIG[_LINKS] or "{" in html or "|" in html
        text = post.content if may_link else ""  # where links lead is known when all posts are
        return [self._traces.of(post), view.state if view and view.state else html, text]

    def _data(self, view: SourceView) -> str:
        return self._traces.of_data(view)

    def _post(self, post: Content) -> str:
        """Return a trace of what other pages can show of ``post`` and of posts it leads to."""
        return digest(*map(self._facts_of, (post, *_led_to(post))))

    def _facts_of(self, post: Content) -> str:
        if id(post) not in self._facts:
            self._facts[id(post)] = digest(repr(_facts(post)))
        view = getattr(post, "belegt", None)
        return self._facts[id(post)] + (view.state if view and self._with_sources else "")


def _led_to(post: Content) -> Iterator[Content]:
    yield from post.translations
    for name in ("previous", "next"):
        if other := getattr(post, name, None):
            yield other


def _facts(post: Content) -> tuple[object, ...]:
    """Return all of ``post`` but its text and sources; the rest follows from the settings."""
    view = getattr(post, "belegt", None)
    return (
        (post.url, post.slug, post.lang, post.status, post.source_path),
        sorted(post.metadata.items()),
        "summary" in post.metadata or post._content,  # noqa: SLF001 - Pelican cuts one from it
        view and (view.kind, view.minutes, view.coverage),
    )


@dataclass(frozen=True, slots=True)
class Shelves:
    """The shelf of a build, and ``common``, a key of what all of its pages are made from."""

    shelf: Shelf
    common: str
    _looks: _Looks
    _close_looks: _Looks
    _dependences: dict[str, Dependence | None] = field(default_factory=dict)

    def render(self, template: Template, context: Mapping[str, Any]) -> str:
        """Return the page that ``template`` makes of ``context``, from the shelf if it is there."""
        key, name = self._key(template, context), str(context["output_file"])
        page = self.shelf.get(name, key) if key else None
        if page is None:
            page = template.render(context)
            if key:
                self.shelf.put(name, key, page)
        return page

    def _key(self, template: Template, context: Mapping[str, Any]) -> str | None:
        """Return a key of all that ``template`` can see; None if there is none."""
        name = str(template.name)
        if name not in self._dependences:
            self._dependences[name] = self._dependence(template)
        dependence = self._dependences[name]
        if dependence is None:
            return None
        looks = self._close_looks if dependence.shows_sources else self._looks
        own = context.get("article") or context.get("page")
        traces = [
            *(looks.at_own(own) if isinstance(own, Content) else ()),
            *looks.at(dependence.variables, context, name),
        ]
        if None in traces:
            return None
        return digest(self.common, name, str(context["output_file"]), *map(str, traces))

    def _dependence(self, template: Template) -> Dependence | None:
        """Return what ``template`` depends on; that is on the shelf too, as long as it is."""
        name = f"{template.name}: its variables"
        known = self.shelf.get(name, self.common)
        if known is None:
            found = dependence_of(template.environment, str(template.name))
            known = json.dumps(asdict(found) if found else None)
            self.shelf.put(name, self.common, known)
        kept = json.loads(known)
        return Dependence(tuple(kept["variables"]), kept["shows_sources"]) if kept else None


def open_shelves(values: dict[str, Any], cache: Path | None, state: str) -> None:
    """Lay the pages of the last build out in ``values``, if it can be told what pages come from.

    ``state`` is a key of our code, the plain settings and the day. Plugins and functions of others
    may show whatever they like, so with them every page is rendered anew.
    """
    functions = [one for name in _FUNCTIONS for one in (values.get(name) or {}).values()]
    names = [str(name) for name in values["PLUGINS"]]
    strangers = [one for one in functions if not str(one.__module__).startswith("belegt.")]
    values[SHELVES] = None
    if cache and not strangers and all(name.split(".")[0] == "belegt" for name in names):
        theme = Path(values["THEME"])
        folders = [theme / "templates", theme / "translations", _OWN_TEMPLATES]
        folders += map(Path, values.get("THEME_TEMPLATES_OVERRIDES") or ())
        files = (one for folder in folders for one in sorted(folder.rglob("*")) if one.is_file())
        texts = (part for one in files for part in (str(one), one.read_bytes()))
        common = digest(state, *map(version, _LIBRARIES), *texts)
        facts: dict[int, str] = {}
        looks, close_looks = (_Looks(facts, with_sources=close) for close in (False, True))
        shelf = open_shelf(_cache(values, cache))
        values[SHELVES] = Shelves(shelf, common, looks, close_looks)


def close_shelves(values: Mapping[str, Any], cache: Path | None) -> None:
    """Keep the pages of this build for the next one."""
    shelves: Shelves | None = values.get(SHELVES)
    if shelves and cache:
        close_shelf(shelves.shelf, _cache(values, cache))


def _cache(values: Mapping[str, Any], folder: Path) -> Cache:
    """Return the file of pages; a preview under another address has its own."""
    return Cache(folder / f"pages-{digest(str(values['SITEURL']))[:8]}.db")


class ShelfWriter(Writer):  # type: ignore[misc] # Pelican ships no types
    """Pelican's writer, with a shelf of the pages that are known."""

    _page: str | None = None  # what was rendered and is to be written next

    def write_file(
        self, name: str, template: Template, context: Mapping[str, Any], *args: Any, **names: Any
    ) -> None:
        """Write one page, from the shelf if it is there."""
        shelves: Shelves | None = self.settings.get(SHELVES)
        is_theirs = name in self.settings["TEMPLATE_PAGES"].values()  # no template of the theme
        source = template if shelves is None or is_theirs else _Shelved(template, shelves, self)
        super().write_file(name, source, context, *args, **names)

    def will_write(self, page: str) -> None:
        """Note the text of the file that is opened next."""
        self._page = page

    def _open_w(self, filename: str, encoding: str, override: bool = False) -> Any:  # noqa: FBT001, FBT002 - Pelican's
        """Open a file; one that is there as it should be is left alone: to read it is cheaper."""
        page, self._page = self._page, None
        is_first = not override and filename not in self._written_files
        if page is not None and is_first and _holds(Path(filename), page.encode(encoding)):
            self._written_files.add(filename)
            return Path(os.devnull).open("w", encoding=encoding)
        return super()._open_w(filename, encoding, override)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


@dataclass(frozen=True, slots=True)
class _Shelved:
    """A template that looks at the shelf first; Pelican's writer asks it for nothing else."""

    template: Template
    shelves: Shelves
    writer: ShelfWriter

    def render(self, context: Mapping[str, Any]) -> str:
        page = self.shelves.render(self.template, context)
        self.writer.will_write(page)
        return page
