"""Reports on the catalogue: a table of sources, or one source and where it is cited."""

import json
import textwrap
from collections.abc import Sequence

from belegt.catalogue import Mention, Source, sentences
from belegt.citations.locator import locator_text
from belegt.finding import Language, Text
from belegt.report.text import place

VERSION = 1
_WIDTH = 80
_HEADER = Text("Schlüssel|zitiert|wer|Jahr|Titel", "key|cited|by whom|year|title")
_NOWHERE = Text("nirgends zitiert", "cited nowhere")


def header(language: Language) -> tuple[str, ...]:
    """Return the names of the columns of a table."""
    return tuple(_HEADER.in_language(language).split("|"))


def row(source: Source) -> tuple[str, ...]:
    """Return what the table says of one source."""
    entry = source.entry
    return (entry.key, str(len(source.mentions)), source.author, entry.year, source.title)


def counted(shown: int, every: int, language: Language) -> str:
    """Return how many sources the table shows, of how many there are."""
    one = every == 1
    text = Text(
        f"{shown} von {every} {'Quelle' if one else 'Quellen'}",
        f"{shown} of {every} {'source' if one else 'sources'}",
    )
    return text.in_language(language)


def source_text(source: Source, language: Language) -> str:
    """Return the entry as it stands in its file, and each place with its sentence."""
    entry = source.entry
    lines = [entry.file.text[entry.start : entry.end], "", place(entry.location)]
    if not source.mentions:
        lines += ["", _NOWHERE.in_language(language)]
    for mention, sentence in zip(source.mentions, sentences(source.mentions), strict=True):
        lines += ["", place(mention.location) + _locator(mention, language)]
        lines.append(textwrap.fill(sentence, _WIDTH, initial_indent="  ", subsequent_indent="  "))
    return "\n".join(lines) + "\n"


def json_text(sources: Sequence[Source]) -> str:
    """Return ``{"version": 1, "sources": [...]}``; positions count from 1."""
    rows = [_values(source) for source in sources]
    return json.dumps({"version": VERSION, "sources": rows}, ensure_ascii=False, indent=2) + "\n"


def _locator(mention: Mention, language: Language) -> str:
    locator = mention.citation.locator
    return f" ({locator_text(locator, language)})" if locator else ""


def _locator_values(mention: Mention) -> dict[str, str] | None:
    locator = mention.citation.locator
    return {"label": locator.label, "value": locator.value} if locator else None


def _values(source: Source) -> dict[str, object]:
    entry = source.entry
    return {
        "key": entry.key,
        "type": entry.type,
        "author": source.author,
        "year": entry.year,
        "title": source.title,
        "doi": source.doi,
        "url": source.url,
        "path": entry.location.path,
        "line": entry.location.line,
        "cited": [
            {
                "path": mention.location.path,
                "line": mention.location.line,
                "column": mention.location.column,
                "status": mention.reading.status,
                "locator": _locator_values(mention),
                "sentence": sentence,
            }
            for mention, sentence in zip(source.mentions, sentences(source.mentions), strict=True)
        ],
    }
