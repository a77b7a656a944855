"""Typesetting: documents to formatted citations, each worked out once and then remembered."""

import os
from collections.abc import Iterable, Sequence

from belegt.cache import Cache
from belegt.citations.document import Document, Formatted
from belegt.citations.library import Library
from belegt.citations.pandoc import cache_key, format_documents
from belegt.finding import Language

_MANY = 100  # documents from which on a second process pays for its start
_LANGID = {"de": "german", "en": "english"}
_NOTHING = Formatted((), ())


def typeset(
    documents: Sequence[Document], library: Library, style: str, language: Language, kept: Cache
) -> tuple[Formatted, ...]:
    """Return what pandoc makes of ``documents``; it is started only for those that changed.

    ``style`` is the text of a CSL style, ``language`` that of entries which name none. A result
    is known by the document, the source of the entries it cites, the style, and pandoc's version.

    Raises:
        PandocFailed: pandoc could not be run or did not answer.
    """
    langid = _LANGID[language]
    keys = [
        cache_key(one, library.bibtex(_known(one.keys, library), langid), style) if one.keys else ""
        for one in documents
    ]
    known = {"": _NOTHING} | kept.load(key for key in keys if key)
    changed = {key: one for key, one in zip(keys, documents, strict=True) if key not in known}
    cited = _known((name for one in changed.values() for name in one.keys), library)
    processes = min(2, os.cpu_count() or 1) if len(changed) >= _MANY else 1
    made = format_documents(
        tuple(changed.values()), library.bibtex(cited, langid), style, processes
    )
    new = dict(zip(changed, made, strict=True))
    kept.save(new)
    return tuple((known | new)[key] for key in keys)


def _known(names: Iterable[str], library: Library) -> list[str]:
    return sorted({name for name in names if library.find(name)})
