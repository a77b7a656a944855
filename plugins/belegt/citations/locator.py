"""Locators: where in a source something stands, typed in German or English words."""

import re
from dataclasses import dataclass

from belegt.finding import Language


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
    Term("book", ("Buch", "Bücher"), ("bk.", "bks.", "book", "books")),
    Term("chapter", ("Kap.", "Kapitel"), ("ch.", "chap.", "chaps.", "chapter", "chapters")),
    Term("figure", ("Abb.", "Abbildung", "Abbildungen"), ("fig.", "figs.", "figure", "figures")),
    Term(
        "section",
        ("Abschn.", "Abschnitt", "Abschnitte"),
        ("sec.", "secs.", "sect.", "section", "sections"),
    ),
    Term(
        "paragraph",
        ("Abs.", "Absatz", "Absätze"),
        ("para.", "paras.", "paragraph", "paragraphs", "¶", "¶¶"),
    ),
    Term("volume", ("Bd.", "Bde.", "Band", "Bände"), ("vol.", "vols.", "volume", "volumes")),
    Term("issue", ("Heft", "Hefte"), ("issue", "issues")),
    Term("part", ("Teil", "Teile"), ("pt.", "pts.", "part", "parts")),
    Term(
        "note",
        ("Anm.", "Anmerkung", "Anmerkungen", "Fn.", "Fußn.", "Fußnote", "Fußnoten"),
        ("n.", "nn.", "note", "notes", "footnote", "footnotes"),
    ),
    Term("line", ("Z.", "Zeile", "Zeilen"), ("l.", "ll.", "line", "lines")),
    Term("verse", ("V.", "Vers", "Verse"), ("v.", "vv.", "verse", "verses")),
    Term("column", ("Sp.", "Spalte", "Spalten"), ("col.", "cols.", "column", "columns")),
    Term("folio", ("Bl.", "Blatt", "Blätter"), ("fol.", "fols.", "folio", "folios")),
    Term("opus", ("op.", "Opus"), ("opp.",)),
    Term("sub-verbo", ("s. v.", "s. vv."), ("s.v.", "s.vv.", "sub verbo")),
)

# For these citeproc (pandoc 3.9) has no label: their words go into the mark as text.
WORDED_TERMS = (
    Term("table", ("Tab.", "Tabelle", "Tabellen"), ("table", "tables", "tbl.", "tab.")),
    Term("statute", ("§", "§§"), ("§", "§§")),
    Term("article-locator", ("Art.", "Artikel"), ("art.", "arts.", "article", "articles")),
    Term(
        "margin-number",
        ("Rn.", "Rnn.", "Rz.", "Rdnr.", "Rdn.", "Randnummer", "Randnummern", "Randziffer"),
        ("marg. no.", "marg. nos.", "margin number", "margin numbers"),
    ),
    Term(
        "appendix",
        ("Anh.", "Anhang", "Anhänge", "Anlage", "Anlagen"),
        ("app.", "appendix", "appendices", "annex"),
    ),
    Term("equation", ("Gl.", "Gleichung", "Gleichungen"), ("eq.", "eqs.", "equation", "equations")),
    Term("timestamp", ("Min.", "Minute", "Minuten"), ("min.", "minute", "minutes")),
    Term("number", ("Nr.", "Nrn.", "Nummer", "Nummern"), ("no.", "nos.", "number", "numbers")),
    Term("act", ("Akt", "Akte"), ("act", "acts")),
    Term("scene", ("Szene", "Szenen"), ("sc.", "scene", "scenes")),
    Term("canon", ("Kanon", "Can."), ("canon", "canons")),
    Term("rule", ("Regel", "Regeln"), ("rule", "rules")),
    Term("supplement", ("Suppl.", "Beilage", "Beilagen"), ("supp.", "supplement", "supplements")),
    Term("elocation", ("Pos.", "Position"), ("loc.", "location")),
    Term("title-locator", ("Tit.", "Titel"), ("tit.", "title", "titles")),
    Term("version", ("Fassung", "Version"), ("version", "ver.")),
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
_TO = r"(?:\s?(?:--|[-–—])\s?|\sbis\s)"
_MORE = rf"(?>(?:\s?(?:,|&|und|and|u\.)\s?{_NUMBER}(?:{_TO}{_NUMBER})?)*)"
_VALUE = rf"""
    (?:{_NUMBER}|[IVXLCDM]++|[A-Z](?![\w.]))  # 33, 3.2, A-12, 1:23:45, xii, B
    (?:{_TO}(?:{_NUMBER}|[IVXLCDM]++))?        # 33-35
    {_MORE}                                   # 33, 40 and 42-44
    (?:\s?ff?\b\.?)?                          # 33 ff.
    (?![\w%])(?!\s%)                          # "68 %" is a figure, not a page
"""
_LABELLED = re.compile(
    rf"\s*+,?\s*+(?P<word>{_WORD})(?P<value>{_VALUE})",
    re.VERBOSE | re.IGNORECASE,
)
_BARE = re.compile(
    rf"\s*+,\s*+(?P<value>{_NUMBER}(?:{_TO}{_NUMBER})?{_MORE}(?:\s?ff?\b\.?)?)(?=\s*(?:,|$))",
    re.IGNORECASE,
)
# Under a word in a dictionary: its place is the word itself.
_UNDER_WORD = re.compile(
    r"\s*+,?\s*+(?:s\.\s?vv?\.|sub\sverbo\b)\s*+(?P<value>[^\s,;{}][^,;{}]*)", re.IGNORECASE
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
    if entry := _UNDER_WORD.match(tail):
        return Locator("sub-verbo", " ".join(entry["value"].split())), tail[entry.end() :]
    if labelled := _LABELLED.match(tail):
        label = _LABELS[labelled["word"].strip().rstrip(".").casefold()]
        return Locator(label, _normalised(labelled["value"])), tail[labelled.end() :]
    if bare := _BARE.match(tail):
        return Locator("page", _normalised(bare["value"])), tail[bare.end() :]
    return None, tail


def locator_text(locator: Locator, language: Language) -> str:
    """Return the locator as it is typed in ``language``: "S. 33–35"."""
    term = next(term for term in TERMS + WORDED_TERMS if term.label == locator.label)
    words = term.german if language == "de" else term.english
    return f"{words[0]} {locator.value}"


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
