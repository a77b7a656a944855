"""Catalogues: the cited entries as works, each read by pandoc once and then remembered."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from belegt.cache import Cache, digest
from belegt.citations.entry import Entry
from belegt.citations.pandoc import csl_json, machine
from belegt.citations.press import Sources
from belegt.citations.work import Work, read_works

_PLAIN = str.maketrans({"{": None, "}": None, "'": "’"})


def catalogue(keys: Iterable[str], sources: Sources, kept: Cache, code: str) -> Mapping[str, Work]:
    """Return the works that ``keys`` name; one process of pandoc reads all that changed.

    ``code`` is a key of our own code, of which the result depends as well.

    Raises:
        PandocFailed: pandoc could not be run, or could not read the entries.
    """
    names = {key: digest(code, machine(), sources.digest([key])) for key in keys}
    known = kept.load(names.values())
    changed = [key for key, name in names.items() if name not in known]
    works = read_works(csl_json(sources.bibtex(changed))) if changed else ()
    entries = sources.library.entries
    new = {names[work.key]: _as_written(work, entries[work.key]) for work in works}
    kept.save(new)
    found = known | new
    return {key: found[name] for key, name in names.items() if name in found}


def _as_written(work: Work, entry: Entry) -> Work:
    """Return ``work`` with the capitals of its library; in ``csl`` they are those that CSL wants.

    CSL titles are in sentence case, for which pandoc takes "The American Customer" to small
    letters wherever no brace protects them.
    """
    whole = (_written(entry, "booktitle", "booksubtitle"), _written(entry, "maintitle"))
    return replace(
        work,
        title=_recased(work.title, [_written(entry, "title", "subtitle")]),
        container=_recased(work.container, whole),
    )


def _written(entry: Entry, *names: str) -> str:
    values = (field.value for name in names if (field := entry.field(name)))
    text = ": ".join(values).replace("---", "—").replace("--", "–").replace(r"\&", "&")
    return " ".join(text.translate(_PLAIN).split())


def _recased(text: str, written: Iterable[str]) -> str:
    """Return the one of ``written`` that differs from ``text`` in capitals alone, or ``text``."""
    return next((one for one in written if one.casefold() == text.casefold()), text)
