"""Entries as text: a work written the way the library is, to be added to its file."""

import re
from collections.abc import Iterator, Sequence
from html import unescape

from belegt.citations.csl_json import Name
from belegt.citations.registration import Registration
from belegt.citations.tex import escaped

_TAG = re.compile(r"<(/?)([a-zA-Z:]{1,20})(?:\s[^<>]*)?/?>")
_COMMANDS = {"i": "emph", "em": "emph", "sub": "textsubscript", "sup": "textsuperscript"}
_PLAIN_WORD = re.compile(r"(?P<before>[^\w\s\\{}]*)(?P<word>\w[^\s\\{}]*?)(?P<after>[^\w\s\\{}]*)")
_SENTENCE_ENDS = (":", "?", "!", ".", "—", "–")
_SMALL = 4  # letters; shorter words are small in titles, too


def write_entry(work: Registration, key: str, langid: str) -> str:
    """Return ``work`` as an entry of BibTeX under ``key``, with a line end behind it.

    In an English title, names and acronyms are put in braces, which keep their capitals.
    """
    fields = [(name, value) for name, value in _fields(work, langid) if value]
    width = max(len(name) for name, _ in fields)
    lines = [f"  {name:{width}} = {{{value}}},\n" for name, value in fields]
    return f"@{work.type}{{{key},\n{''.join(lines)}}}\n"


def _fields(work: Registration, langid: str) -> Iterator[tuple[str, str]]:
    yield "author", _names(work.authors)
    yield "title", _title(work.title, langid)
    yield from _place(work)
    yield "volume", tex(work.volume)
    yield "number", tex(work.number)
    pages = re.sub(r"\s*[-–—]+\s*", "--", work.pages)
    yield "pages", tex(pages)
    yield "eid", "" if pages else tex(work.article_number)
    yield "edition", tex(work.edition)
    yield "version", tex(work.version)
    yield "date" if "-" in work.date else "year", work.date
    yield "isbn", tex(work.isbn)
    yield "doi", work.doi
    yield "langid", langid


def _place(work: Registration) -> Iterator[tuple[str, str]]:
    """Yield where the work appeared; which fields say so depends on its type."""
    publisher = tex(work.publisher)
    if work.type == "article":
        yield "journal", tex(work.container)
    elif work.type in {"report", "thesis"}:
        yield "institution", publisher
        yield "type", "Preprint" if work.is_preprint else ""
    else:
        yield "booktitle", tex(work.container) if work.type.startswith("in") else ""
        yield "editor", _names(work.editors)
        yield "publisher", publisher
        yield "location", tex(work.place)


def tex(text: str) -> str:
    """Return ``text``, which may hold HTML, as TeX: italics and indices stay, other tags go."""
    parts: list[str] = []
    open_tags: list[str] = []
    position = 0
    for tag in _TAG.finditer(text):
        parts.append(escaped(unescape(text[position : tag.start()])))
        position, name = tag.end(), tag[2].lower()
        if name in _COMMANDS and not tag[1] and not tag[0].endswith("/>"):
            open_tags.append(name)
            parts.append(f"\\{_COMMANDS[name]}{{")
        elif tag[1] and open_tags and open_tags[-1] == name:
            open_tags.pop()
            parts.append("}")
    return "".join((*parts, escaped(unescape(text[position:])), "}" * len(open_tags)))


def _title(title: str, langid: str) -> str:
    words = tex(title).split(" ")
    if langid != "english":  # in other languages nobody changes the capitals of a title
        return " ".join(words)
    is_headline = _is_headline(words)
    starts = [True, *(word.endswith(_SENTENCE_ENDS) for word in words[:-1])]
    return " ".join(
        _kept(word, is_capital_kept=not (is_headline or is_start))
        for word, is_start in zip(words, starts, strict=True)
    )


def _is_headline(words: Sequence[str]) -> bool:
    """Say whether Most Words are Written with Capitals, so that they tell nothing of names."""
    long = [word for word in words[1:] if len(word) >= _SMALL and word[0].isalpha()]
    return sum(word[0].isupper() for word in long) * 2 > len(long)


def _kept(word: str, *, is_capital_kept: bool) -> str:
    match = _PLAIN_WORD.fullmatch(word)
    if match is None:
        return word
    inner = match["word"]
    has_capital = any(sign.isupper() for sign in inner[1:])
    if has_capital or (is_capital_kept and inner[0].isupper()) or inner == "I":
        return f"{match['before']}{{{inner}}}{match['after']}"
    return word


def _names(names: Sequence[Name]) -> str:
    return " and ".join(map(_name, names))


def _name(name: Name) -> str:
    family = tex(name.family)
    if name.is_institution:
        return f"{{{family}}}"
    if "," in family or re.search(r"\band\b", family):
        family = f"{{{family}}}"
    return ", ".join(filter(None, (family, tex(name.suffix), tex(name.given))))
