"""The edge to Pelican's writer: a page whose template would see what it saw is not rendered again.

Half of a build in which nothing changed was templates. What a page is made from can be told as
long as all plugins are ours and its variables are plain data, posts, and lists of them.
"""

import json
import pickle
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from importlib.metadata import version
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

from jinja2 import Template
from pelican.contents import Content  # noqa: TID251 - a plugin.py
from pelican.urlwrappers import URLWrapper  # noqa: TID251 - same
from pelican.writers import Writer  # noqa: TID251 - same

from belegt.cache import Cache, digest
from belegt.dependence import named_variables
from belegt.shelf import Shelf, close_shelf, open_shelf

_KEPT = frozenset({"article", "page", "source", "chosen"})  # what Pelican or we say of a page
SHELVES = "BELEGT_SHELVES"  # where they are in the settings of a build
_FUNCTIONS = ("JINJA_FILTERS", "JINJA_GLOBALS", "JINJA_TESTS")
_OWN_TEMPLATES = Path(__file__).parent.parent / "sources" / "templates"
_LIBRARIES = ("pelican", "jinja2", "babel", "markdown")


@dataclass(frozen=True, slots=True)
class Shelves:
    """The shelf of a build, and ``common``, a key of what all of its pages are made from."""

    shelf: Shelf
    common: str
    _traces: dict[int, tuple[object, str | None]] = field(default_factory=dict)
    _variables: dict[str, frozenset[str] | None] = field(default_factory=dict)

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
        if name not in self._variables:
            self._variables[name] = self._named(template)
        variables = self._variables[name]
        if variables is None:
            return None
        own = context.get("article") or context.get("page")
        whole = self._whole(own) if own else ()
        seen = [self._trace(context.get(variable)) for variable in sorted(variables)]
        traces = [self.common, name, str(context["output_file"]), *whole, *seen]
        return None if None in traces else digest(*map(str, traces))

    def _named(self, template: Template) -> frozenset[str] | None:
        """Return the variables of ``template``; they are on the shelf too, as long as it is."""
        name = f"{template.name}: its variables"
        known = self.shelf.get(name, self.common)
        if known is None:
            found = named_variables(template.environment, str(template.name))
            known = json.dumps(sorted(found) if found is not None else None)
            self.shelf.put(name, self.common, known)
        variables = json.loads(known)
        return None if variables is None else frozenset(variables)

    def _trace(self, value: object) -> str | None:
        """Return a text that changes with ``value``; None where there is no such text.

        Most of what pages see, many see: each object is looked at once.
        """
        if not isinstance(value, (Content, Mapping, list, tuple)) and not is_dataclass(value):
            return _trace_of_one(value)
        if id(value) not in self._traces:
            self._traces[id(value)] = value, self._trace_of_many(value)
        return self._traces[id(value)][1]

    def _trace_of_many(self, value: Any) -> str | None:
        if isinstance(value, Content):
            return _trace_of_post(value)
        if is_dataclass(value) and not self._holds_known(value):
            return _trace_of_data(value)
        parts = [self._trace(one) for one in _flat(value)]
        return None if None in parts else digest(*map(str, parts))

    def _holds_known(self, value: object) -> bool:
        """Say whether ``value`` is a list of what has pages of its own, such as its sources."""
        return any(
            isinstance(one, tuple) and id(next(iter(one), None)) in self._traces
            for one in _flat(value)
        )

    def _whole(self, post: Content) -> list[str | None]:
        """Return traces of ``post``, of its text, and of the posts that its page leads to."""
        neighbours = (getattr(post, name, None) for name in ("previous", "next"))
        others = [*post.translations, *(one for one in neighbours if one)]
        return [
            *map(self._trace, (post, *others)),
            post._content,  # noqa: SLF001 - Pelican's own HTML
            self._trace(getattr(post, "belegt", None)),
        ]


def _flat(value: Any) -> Iterable[object]:
    """Return the parts of a mapping, a dataclass, or a list."""
    if isinstance(value, Mapping):
        return chain.from_iterable(value.items())
    return (getattr(value, one.name) for one in fields(value)) if is_dataclass(value) else value


def _trace_of_data(value: object) -> str | None:
    """Return a key of a dataclass of plain data.

    Without its memo, what pickle writes depends on nothing but the values; it is ten times as
    fast as ``repr``.
    """
    written = BytesIO()
    pickler = pickle.Pickler(written, 5)
    pickler.fast = True
    try:
        pickler.dump(value)
    except (pickle.PicklingError, AttributeError, TypeError):
        return None
    return digest(written.getvalue())


def _trace_of_one(value: object) -> str | None:
    if isinstance(value, URLWrapper):
        return f"{value!r} {value.slug} {value.url}"
    text = repr(value)
    return None if " at 0x" in text else text


def _trace_of_post(post: Content) -> str:
    """Return a text that changes with what other pages can show of ``post``: all but its text."""
    facts = (post.url, post.save_as, post.lang, post.status, sorted(post.metadata.items()))
    return digest(repr(facts))


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
        values[SHELVES] = Shelves(open_shelf(_cache(values, cache)), common)


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

    def write_file(
        self, name: str, template: Template, context: Mapping[str, Any], *args: Any, **names: Any
    ) -> None:
        """Write one page; of posts, pages and sources, most are on the shelf."""
        shelves: Shelves | None = self.settings.get(SHELVES)
        is_kept = not _KEPT.isdisjoint(names)
        source = _Shelved(template, shelves) if shelves and is_kept else template
        super().write_file(name, source, context, *args, **names)


@dataclass(frozen=True, slots=True)
class _Shelved:
    """A template that looks at the shelf first; Pelican's writer asks it for nothing else."""

    template: Template
    shelves: Shelves

    def render(self, context: Mapping[str, Any]) -> str:
        return self.shelves.render(self.template, context)
