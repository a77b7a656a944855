"""The command ``belegt sources``: what the library holds, and where it is cited."""

import argparse
from collections.abc import Sequence

from belegt.catalogue import Source, catalogue
from belegt.catalogue_report import counted, header, json_text, row, source_text
from belegt.citations.library import Library
from belegt.configuration import CannotRun, configured
from belegt.finding import Language, nearest
from belegt.gate.audit import audit, posts_below
from belegt.terminal import show, show_table


def sources(options: argparse.Namespace) -> int:
    """Print the sources that have all words, or the one that they name, and where it is cited."""
    settings = configured()
    language: Language = options.language or settings.message_language
    result = audit(posts_below(settings.content), settings)
    every = catalogue(result.library, result.readings)
    named = result.library.find(options.words[0]) if len(options.words) == 1 else None
    found = (
        [one for one in every if one.entry.key == named.key] if named else _chosen(every, options)
    )
    if options.format == "json":
        show(json_text(found))
    elif named:
        show(source_text(found[0], language))
    else:
        if not found and options.words:
            raise _nothing_found(options.words, result.library)
        show_table(header(language), [row(one) for one in found])
        show(counted(len(found), len(every), language) + "\n")
    return 0


def _chosen(every: Sequence[Source], options: argparse.Namespace) -> list[Source]:
    found = [one for one in every if one.has(options.words)]
    if options.unused:
        return [one for one in found if not one.mentions]
    if options.most_cited:
        cited = [one for one in found if one.mentions]
        return sorted(cited, key=lambda one: -len(one.mentions))
    return found


def _nothing_found(words: Sequence[str], library: Library) -> CannotRun:
    said = " ".join(words)
    near = nearest(said, library.keys)
    if near:
        return CannotRun(
            f"keine Quelle hat „{said}“; meintest du {near}?",
            f"no source has “{said}”; did you mean {near}?",
        )
    return CannotRun(
        f"keine Quelle hat „{said}“; mit einem Wort weniger findest du mehr",
        f"no source has “{said}”; with a word less you find more",
    )
