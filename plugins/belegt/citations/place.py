"""Places: where a post cites a source, as the page of that source tells it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from belegt.citations.citation import Cluster
from belegt.citations.locator import TERMS, WORDED_TERMS, Locator
from belegt.citations.passage import Passage
from belegt.finding import Language

_TAG = re.compile(r"<[^<>]*>")
_SPACE = "\N{NO-BREAK SPACE}"
_MANY = re.compile(r"\d[–,&]|\d\s(?:und|and|u\.|f)")
# English has a plural of its own for pages; the other words stand for one and for many.
_PLURALS = {"p.": "pp."}


@dataclass(frozen=True, slots=True)
class Place:
    """One citation of ``key``: the number of its mark, its sentence and locator as printed."""

    key: str
    number: int
    sentence: str
    locator: str


def find_places(
    clusters: Sequence[Cluster],
    sources: Sequence[str],
    words: Sequence[str],
    passages: Sequence[Passage],
    language: Language,
) -> Iterator[Place]:
    """Yield the places of a post in order.

    ``clusters`` are those of its HTML, ``sources`` how the author wrote them, and ``words`` what
    pandoc made of them, empty for what is no citation, which gets no mark and no number.
    A footnote stands elsewhere in the HTML than in the file, so passages are found by their source.
    """
    sentences = _by_source(passages)
    spoken = {source: _plain(html) for source, html in zip(sources, words, strict=True)}
    number = 0
    for cluster, source, html in zip(clusters, sources, words, strict=True):
        waiting = sentences.get(source, [])
        sentence = waiting.pop(0) if waiting else ""
        if not html:
            continue
        number += 1
        for citation in cluster.citations:
            locator = printed(citation.locator, language)
            yield Place(citation.key, number, _spoken(sentence, spoken), locator)


def printed(locator: Locator | None, language: Language) -> str:
    """Return ``locator`` in the words of ``language``: "S. 7", "pp. 33–35"; None is nothing."""
    if locator is None:
        return ""
    term = next(one for one in TERMS + WORDED_TERMS if one.label == locator.label)
    word = (term.german if language == "de" else term.english)[0]
    if _MANY.search(locator.value):
        word = _PLURALS.get(word, word)
    return f"{word}{_SPACE}{locator.value}"


def _by_source(passages: Sequence[Passage]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in passages:
        found.setdefault(one.source, []).append(one.sentence)
    return found


def _spoken(sentence: str, words: dict[str, str]) -> str:
    """Return ``sentence`` as the reader of the post reads it, with the words of its marks."""
    for source, text in words.items():
        if text and source in sentence:
            sentence = sentence.replace(source, text)
    return sentence


def _plain(html: str) -> str:
    return unescape(_TAG.sub("", html))
