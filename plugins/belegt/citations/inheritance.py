"""Inheritance: the fields an entry takes from others through crossref and xdata.

The table follows biblatex (manual, appendix B), which pandoc follows, too: the title of a
collection is the booktitle of its chapters.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter
from itertools import chain

from belegt.citations.datamodel import ENTRY_TYPES
from belegt.citations.entry import Entry, Field
from belegt.citations.entry_rules import BROKEN_INHERITANCE
from belegt.finding import Finding, Text, nearest

_OWN_NAMES = """
    ids crossref xref xdata entryset entrysubtype execute label options presort related
    relatedoptions relatedstring relatedtype shorthand shorthandintro sortkey
"""
_OWN = frozenset(_OWN_NAMES.split())
_DATES = frozenset({"date", "year", "month"})
_PARTS = ("title", "subtitle", "titleaddon", "shorttitle")
_BOOK = {"inbook", "bookinbook", "suppbook"}
_VOLUMES = {
    "mvbook": {"book", *_BOOK},
    "mvcollection": {"collection", "reference", "incollection", "inreference", "suppcollection"},
    "mvreference": {"collection", "reference", "incollection", "inreference", "suppcollection"},
    "mvproceedings": {"proceedings", "inproceedings"},
}
_CONTAINERS = {
    "book": _BOOK,
    "collection": {"incollection", "inreference", "suppcollection"},
    "reference": {"incollection", "inreference", "suppcollection"},
    "proceedings": {"inproceedings"},
}
_PERIODICALS = {"periodical": {"article", "suppperiodical"}}
_TITLES = ((_VOLUMES, "main"), (_CONTAINERS, "book"), (_PERIODICALS, "journal"))


def parent_keys(entry: Entry, *names: str) -> Iterator[tuple[Field, str]]:
    """Yield the keys that the entry's fields ``names`` list, with the field they stand in."""
    for field in entry.fields:
        if field.name in names:
            yield from ((field, key.strip()) for key in field.value.split(",") if key.strip())


@dataclass(frozen=True, slots=True)
class Inheritance:
    """All entries with what they inherit; ``broken`` are the keys where that failed.

    ``parents`` are the keys from which others inherit.
    """

    entries: Mapping[str, Entry]
    parents: frozenset[str]
    broken: frozenset[str]
    findings: tuple[Finding, ...]


def inherit(entries: Mapping[str, Entry]) -> Inheritance:
    """Give every entry the fields it inherits; report parents that are missing or lead back."""
    parents = {
        entry.key: tuple(key for _, key in parent_keys(entry, "xdata", "crossref"))
        for entry in entries.values()
        if any(field.name in ("xdata", "crossref") for field in entry.fields)
    }
    resolved = dict(entries)
    pending = dict.fromkeys(parents)
    for key in _parents_first(parents):
        if key in parents:
            del pending[key]
            resolved[key] = replace(entries[key], inherited=_inherited(entries[key], resolved))
    orphans = tuple(_orphans(entries))
    broken = frozenset(pending).union(entry.key for entry, _, _ in orphans)
    circles = tuple(_circle(entries[key]) for key in pending)
    # Where hundreds are missing, a file is, and looking for a nearest key each would take long.
    keys = tuple(entries) if len(orphans) < 100 else ()
    missing = tuple(_missing_parent(field, key, keys) for _, field, key in orphans)
    return Inheritance(resolved, frozenset(chain(*parents.values())), broken, circles + missing)


def with_parents(entries: Mapping[str, Entry], keys: Iterable[str]) -> frozenset[str]:
    """Return ``keys`` and those of all entries that these inherit from."""
    found: set[str] = set()
    waiting = list(keys)
    while waiting:
        key = waiting.pop()
        if key not in found and key in entries:
            found.add(key)
            waiting += (parent for _, parent in parent_keys(entries[key], "xdata", "crossref"))
    return frozenset(found)


def _parents_first(parents: Mapping[str, Sequence[str]]) -> Iterator[str]:
    sorter = TopologicalSorter(parents)
    with suppress(CycleError):  # what leads into a circle never gets ready, and is reported
        sorter.prepare()
    while sorter.is_active():
        for key in sorter.get_ready():
            yield key
            sorter.done(key)


def _inherited(entry: Entry, entries: Mapping[str, Entry]) -> tuple[Field, ...]:
    """Return the fields that come in; the entry's own win, and a date is taken whole."""
    taken = {field.name for field in entry.fields if field.value}
    if taken & _DATES:
        taken |= _DATES
    found: dict[str, Field] = {}
    for source, key in parent_keys(entry, "xdata", "crossref"):
        parent = entries.get(key)
        if parent is None:
            continue
        for field in parent.all_fields():
            for name in _names(field.name, parent, entry, source.name):
                if name not in taken and field.value:
                    found.setdefault(name, replace(field, name=name))
    return tuple(found.values())


def _names(name: str, parent: Entry, child: Entry, link: str) -> tuple[str, ...]:
    """Return the names that the field ``name`` of ``parent`` has in ``child``."""
    if link == "xdata":
        return () if name in ("ids", "xdata") else (name,)
    if name in _OWN:
        return ()
    parent_type, child_type = _canonical(parent), _canonical(child)
    if name in _PARTS:
        for table, prefix in _TITLES:
            if child_type in table.get(parent_type, ()):
                return () if name == "shorttitle" else (prefix + name,)
    if name == "author" and child_type in _BOOK and parent_type in ("book", "mvbook"):
        return "bookauthor", "author"
    return (name,)


def _canonical(entry: Entry) -> str:
    known = ENTRY_TYPES.get(entry.type)
    return known.name if known else entry.type


def _circle(entry: Entry) -> Finding:
    return BROKEN_INHERITANCE.finding(
        entry.key_location,
        Text(
            f"die Verweise von „{entry.key}“ führen im Kreis",
            f"the references of “{entry.key}” lead in a circle",
        ),
        Text(
            "lösche das Feld crossref oder xdata, das zurückführt",
            "delete the field crossref or xdata that leads back",
        ),
    )


def _orphans(entries: Mapping[str, Entry]) -> Iterator[tuple[Entry, Field, str]]:
    """Yield each entry that names a parent which is not there."""
    for entry in entries.values():
        for field, key in parent_keys(entry, "crossref", "xdata", "xref"):
            if key not in entries:
                yield entry, field, key


def _missing_parent(field: Field, key: str, keys: Sequence[str]) -> Finding:
    known = nearest(key, keys)
    return BROKEN_INHERITANCE.finding(
        field.location,
        Text(
            f"„{key}“ in {field.name} steht nicht in der Bibliothek",
            f"“{key}” in {field.name} is not in the library",
        ),
        Text(f"meintest du „{known}“?", f"did you mean “{known}”?")
        if known
        else Text(f"füge den Eintrag „{key}“ hinzu", f"add the entry “{key}”"),
    )
