"""Locators: where in a source something stands, typed in German or English words."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Locator:
    """A place in a source: ``label`` says what kind, ``value`` which, as in "page", "33–35"."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Term:
    """The words of one kind of place; the first word of a language is the one that is printed."""

    label: str
    german: tuple[str, ...]
    english: tuple[str, ...]


# These labels citeproc knows, so that the style chooses the printed word.
TERMS = (
    Term("page", ("S.", "Seite", "Seiten"), ("p.", "pp.", "page", "pages", "pg.")),
    Term("chapter", ("Kap.", "Kapitel"), ("ch.", "chap.", "chaps.", "chapter", "chapters")),
    Term("figure", ("Abb.", "Abbildung", "Abbildungen"), ("fig.", "figs.", "figure", "figures")),
    Term("section", ("Abschn.", "Abschnitt", "Abschnitte"), ("sec.", "secs.", "section")),
    Term("paragraph", ("Abs.", "Absatz", "Absätze"), ("para.", "paras.", "paragraph", "¶")),
    Term("volume", ("Bd.", "Bde.", "Band", "Bände"), ("vol.", "vols.", "volume", "volumes")),
    Term("issue", ("Heft", "Hefte"), ("issue", "issues")),
    Term("part", ("Teil", "Teile"), ("pt.", "pts.", "part", "parts")),
    Term("note", ("Anm.", "Anmerkung", "Fn.", "Fußnote"), ("n.", "nn.", "note", "footnote")),
    Term("line", ("Z.", "Zeile", "Zeilen"), ("l.", "ll.", "line", "lines")),
    Term("verse", ("V.", "Vers", "Verse"), ("v.", "vv.", "verse", "verses")),
    Term("column", ("Sp.", "Spalte", "Spalten"), ("col.", "cols.", "column", "columns")),
    Term("folio", ("Bl.", "Blatt"), ("fol.", "folio")),
)

# For these citeproc (pandoc 3.9) has no label: their words go into the mark as text.
WORDED_TERMS = (
    Term("table", ("Tab.", "Tabelle", "Tabellen"), ("table", "tables", "tbl.", "tab.")),
    Term("statute", ("§", "§§"), ("§", "§§")),
    Term("article-locator", ("Art.", "Artikel"), ("art.", "article", "articles")),
    Term("margin-number", ("Rn.", "Rz.", "Rdnr.", "Randnummer"), ("marg. no.", "margin number")),
    Term("appendix", ("Anh.", "Anhang", "Anlage"), ("app.", "appendix", "annex")),
    Term("equation", ("Gl.", "Gleichung"), ("eq.", "eqs.", "equation")),
    Term("timestamp", ("Min.", "Minute", "Minuten"), ("min.", "minute", "minutes")),
    Term("number", ("Nr.", "Nummer"), ("no.", "nos.", "number")),
    Term("slide", ("Folie", "Folien"), ("slide", "slides")),
    Term("question", ("Frage", "Fragen"), ("question", "questions")),
)

_LABELS = {
    word.casefold().rstrip("."): term.label
    for term in TERMS + WORDED_TERMS
    for word in term.german + term.english
}


def _spaced(word: str) -> str:
    """Return the pattern of a word and its gap: "S.33", "S. 33", "S 33", "§33", but "Seite 33"."""
    if word.endswith("."):
        return re.escape(word[:-1]) + r"(?:\.\s?|\s)"
    return re.escape(word) + (r"\s" if word[-1].isalpha() else r"\s?")


_WORD = "|".join(
    _spaced(word)
    for term in TERMS + WORDED_TERMS
    for word in sorted(term.german + term.english, key=len, reverse=True)
)
_NUMBER = r"(?:[A-Z]{1,2}[.-]?)?\d++[a-z]?(?>(?:[.:]\d++)*)"
_TO = r"\s?(?:--|[-–—])\s?"
_MORE = rf"(?>(?:\s?(?:,|&|und|and|u\.)\s?{_NUMBER}(?:{_TO}{_NUMBER})?)*)"
_VALUE = rf"""
    (?:{_NUMBER}|[IVXLCDM]++|[A-Z](?![\w.]))  # 33, 3.2, A-12, 1:23:45, xii, B
    (?:{_TO}(?:{_NUMBER}|[IVXLCDM]++))?        # 33-35
    {_MORE}                                   # 33, 40 and 42-44
    (?:\s?ff?\.)?                             # 33 ff.
    (?![\w%])(?!\s%)                          # "68 %" is a figure, not a page
"""
_LABELLED = re.compile(
    rf"\s*+,?\s*+(?P<word>{_WORD})(?P<value>{_VALUE})",
    re.VERBOSE | re.IGNORECASE,
)
_BARE = re.compile(
    rf"\s*+,\s*+(?P<value>{_NUMBER}(?:{_TO}{_NUMBER})?{_MORE}(?:\s?ff?\.)?)(?=\s*(?:,|$))",
    re.IGNORECASE,
)
_BRACED = re.compile(r"\s*+,?\s*+\{(?P<inside>[^{}]*+)\}")
_DASH = re.compile(rf"(?<!\b[A-Z])(?<!\b[A-Z]{{2}}){_TO}(?=\w)|{_TO}(?=[A-Za-z])")


def parse_locator(tail: str) -> tuple[Locator | None, str]:
    """Split what follows a key, as in ", S. 33-35, passim", into its locator and the rest.

    A number alone after the comma is a page; braces say outright what the locator is
    (``{S. 12, A-3}``), and empty ones that there is none, as in Pandoc.
    """
    if braced := _BRACED.match(tail):
        return _inside(braced["inside"].strip()), tail[braced.end() :]
    if labelled := _LABELLED.match(tail):
        label = _LABELS[labelled["word"].strip().rstrip(".").casefold()]
        return Locator(label, _normalised(labelled["value"])), tail[labelled.end() :]
    if bare := _BARE.match(tail):
        return Locator("page", _normalised(bare["value"])), tail[bare.end() :]
    return None, tail


def _inside(text: str) -> Locator | None:
    """Return the locator that braces hold: the word if there is a known one, else a page."""
    word = re.match(_WORD, text, re.IGNORECASE)
    if word is None:
        return Locator("page", _normalised(text)) if text else None
    label = _LABELS[word[0].strip().rstrip(".").casefold()]
    return Locator(label, _normalised(text[word.end() :]))


def _normalised(value: str) -> str:
    """Return ``value`` with en dashes in ranges and single spaces."""
    return " ".join(_DASH.sub("–", value).split())
