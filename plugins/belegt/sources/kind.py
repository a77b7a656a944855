"""Kinds: what sort of source a work is, in the words of a reader who looks for one."""

from dataclasses import dataclass

from belegt.citations.work import Work
from belegt.finding import Text


@dataclass(frozen=True, slots=True)
class SourceKind:
    """A kind of source: its name, for many of them, and the name in an address."""

    name: Text
    slug: Text


PRESS = SourceKind(
    Text("Pressemitteilungen", "Press releases"), Text("pressemitteilungen", "press-releases")
)
OTHER = SourceKind(Text("Sonstiges", "Other"), Text("sonstiges", "other"))
_ARTICLES = SourceKind(Text("Fachaufsätze", "Journal articles"), Text("aufsaetze", "articles"))
_NEWS = SourceKind(Text("Zeitungen und Magazine", "News and magazines"), Text("presse", "news"))
_PAGES = SourceKind(Text("Webseiten", "Web pages"), Text("webseiten", "web-pages"))
_LAWS = SourceKind(Text("Normen und Gesetze", "Standards and laws"), Text("normen", "standards"))
_FILMS = SourceKind(Text("Filme und Töne", "Films and recordings"), Text("filme", "films"))
_TALKS = SourceKind(Text("Vorträge", "Talks"), Text("vortraege", "talks"))
_CHAPTERS = SourceKind(Text("Beiträge in Büchern", "Book chapters"), Text("kapitel", "chapters"))
_KINDS = {
    "article-journal": _ARTICLES,
    "article-magazine": _NEWS,
    "article-newspaper": _NEWS,
    "book": SourceKind(Text("Bücher", "Books"), Text("buecher", "books")),
    "broadcast": _FILMS,
    "chapter": _CHAPTERS,
    "dataset": SourceKind(Text("Datensätze", "Data sets"), Text("datensaetze", "data-sets")),
    "entry-dictionary": _CHAPTERS,
    "entry-encyclopedia": _CHAPTERS,
    "legal_case": _LAWS,
    "legislation": _LAWS,  # pandoc's word for a standard, too
    "motion_picture": _FILMS,
    "paper-conference": SourceKind(
        Text("Tagungsbeiträge", "Conference papers"), Text("tagungen", "conference-papers")
    ),
    "personal_communication": SourceKind(
        Text("Persönliche Mitteilungen", "Personal communications"), Text("briefe", "letters")
    ),
    "post": _PAGES,
    "post-weblog": _PAGES,
    "report": SourceKind(Text("Berichte", "Reports"), Text("berichte", "reports")),
    "software": SourceKind(Text("Software", "Software"), Text("software", "software")),
    "song": _FILMS,
    "speech": _TALKS,
    "standard": _LAWS,
    "thesis": SourceKind(
        Text("Hochschulschriften", "Theses"), Text("hochschulschriften", "theses")
    ),
    "webpage": _PAGES,
}


def kind_of(work: Work) -> SourceKind:
    """Return the kind of ``work``; a press release is a report or page that says so."""
    genre = work.genre.casefold()
    if "press" in genre or "medieninformation" in genre:
        return PRESS
    return _KINDS.get(work.type, OTHER)
