"""Registrations: what the registry of a DOI says of a work.

The answer is CSL-JSON as Crossref and DataCite give it: names of types differ, one value comes
alone or in a list, and titles hold HTML.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from belegt.citations.identifier import parse_doi
from belegt.citations.langid import langid_of
from belegt.finding import Problem

_TYPES = {
    "article": "article",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "journal-article": "article",
    "book": "book",
    "monograph": "book",
    "reference-book": "book",
    "edited-book": "collection",
    "chapter": "incollection",
    "book-chapter": "incollection",
    "book-part": "incollection",
    "book-section": "incollection",
    "reference-entry": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "paper-conference": "inproceedings",
    "proceedings-article": "inproceedings",
    "proceedings": "proceedings",
    "report": "report",
    "report-component": "report",
    "posted-content": "report",
    "dataset": "dataset",
    "software": "software",
    "thesis": "thesis",
    "dissertation": "thesis",
    "standard": "standard",
    "webpage": "online",
    "post": "online",
    "post-weblog": "online",
}
_WITHDRAWALS = frozenset({"retraction", "partial_retraction", "removal", "withdrawal"})
_WITHDRAWN = re.compile(r"\W*(?:RETRACTED|WITHDRAWN|REMOVED|retracted article)\b")
_DATES = ("published-print", "issued", "published", "published-online", "posted", "created")


class UnreadableRegistration(Problem):
    """The answer is no metadata of a work."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person, or an institution in ``family`` alone."""

    family: str
    given: str = ""
    suffix: str = ""
    is_institution: bool = False


@dataclass(frozen=True, slots=True)
class Registration:
    """One work; ``type`` is a type of biblatex, ``date`` is ISO 8601, what is unknown is empty.

    ``langid`` is a language as biblatex names it. ``is_withdrawn``: the registry says that the
    work was retracted, removed or withdrawn; ``withdraws`` is the DOI of the work that this one,
    a notice, takes back.
    """

    doi: str
    type: str
    title: str
    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    container: str = ""
    publisher: str = ""
    place: str = ""
    volume: str = ""
    number: str = ""
    pages: str = ""
    article_number: str = ""
    edition: str = ""
    version: str = ""
    isbn: str = ""
    date: str = ""
    langid: str = ""
    is_preprint: bool = False
    is_withdrawn: bool = False
    withdraws: str = ""

    @property
    def year(self) -> str:
        """The year of the date, or nothing."""
        return self.date[:4]

    @property
    def first_name(self) -> str:
        """The name the work is sorted under: first author, else editor, else nothing."""
        every = (*self.authors, *self.editors)
        return every[0].family if every else ""


def parse_registration(data: bytes, doi: str) -> Registration:
    """Return what ``data``, the registry's answer for ``doi``, says of the work.

    Raises:
        UnreadableRegistration: it is no JSON, has no title, or is about another work.
    """
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UnreadableRegistration(
            f"die Antwort zu {doi} ist kein JSON: sie ist beschädigt oder abgebrochen",
            f"the answer for {doi} is no JSON: it is damaged or incomplete",
        ) from error
    if not isinstance(values, dict) or not _title(values):
        raise UnreadableRegistration(
            f"die Antwort zu {doi} nennt keinen Titel", f"the answer for {doi} names no title"
        )
    said = parse_doi(_text(values.get("DOI")) or doi) or doi
    if said.casefold() != doi.casefold():
        raise UnreadableRegistration(
            f"die Antwort beschreibt {said}, gefragt war {doi}",
            f"the answer describes {said}, not {doi}",
        )
    return _registration(values, said)


def _registration(values: Mapping[str, Any], doi: str) -> Registration:
    title, kind = _title(values), _text(values.get("type"))
    retraction = next(_targets(values.get("update-to")), "")
    return Registration(
        doi=doi,
        type=_TYPES.get(kind, "misc"),
        title=title,
        authors=tuple(_names(values.get("author"))),
        editors=tuple(_names(values.get("editor"))),
        container=_text(values.get("container-title")),
        publisher=_institution(values) or _text(values.get("publisher")),
        place=_text(values.get("publisher-location") or values.get("publisher-place")),
        volume=_text(values.get("volume")),
        number=_text(values.get("issue") or values.get("number") or values.get("report-number")),
        pages=_text(values.get("page")),
        article_number=_text(values.get("article-number")),
        edition=_text(values.get("edition-number") or values.get("edition")),
        version=_text(values.get("version")),
        isbn=_text(values.get("ISBN")).rpartition("/")[2],
        date=next(filter(None, (_date(values.get(name)) for name in _DATES)), ""),
        langid=langid_of(_text(values.get("language"))),
        is_preprint=kind == "posted-content",
        is_withdrawn=any(_targets(values.get("updated-by"))) or bool(_WITHDRAWN.match(title)),
        withdraws=retraction,
    )


def _title(values: Mapping[str, Any]) -> str:
    title, subtitle = _text(values.get("title")), _text(values.get("subtitle"))
    if not subtitle or subtitle.casefold() in title.casefold():
        return title
    return f"{title}{' ' if title.endswith(('?', '!', ':')) else ': '}{subtitle}"


def _text(value: object) -> str:
    """Return the words of a value in one line; of a list, those of its first member."""
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    printable = (one if one.isprintable() else " " for one in str(value))
    return " ".join("".join(printable).split())


def _institution(values: Mapping[str, Any]) -> str:
    """Return the university or bank of a thesis or paper, which is not always its publisher."""
    found = values.get("institution")
    first = found[0] if isinstance(found, list) and found else found
    return _text(first.get("name")) if isinstance(first, dict) else ""


def _names(value: object) -> Iterator[Name]:
    for one in value if isinstance(value, list) else ():
        if not isinstance(one, dict):
            continue
        particles = (one.get("non-dropping-particle"), one.get("dropping-particle"))
        family = " ".join(filter(None, (*map(_text, particles), _text(one.get("family")))))
        if family:
            yield Name(family, _text(one.get("given")), _text(one.get("suffix")))
        elif institution := _text(one.get("name") or one.get("literal")):
            yield Name(institution, is_institution=True)


def _date(value: object) -> str:
    """Return year, month and day of CSL's "date-parts" as far as they are known."""
    parts = value.get("date-parts") if isinstance(value, dict) else None
    first = parts[0] if isinstance(parts, list) and parts else None
    known = [_text(one) for one in first] if isinstance(first, list) else []
    if not known or not re.fullmatch(r"\d{4}", known[0]):
        return ""
    rest = [f"{int(one):02}" for one in known[1:3] if re.fullmatch(r"\d{1,2}", one)]
    return "-".join((known[0], *rest))


def _targets(value: object) -> Iterator[str]:
    """Yield the DOIs of the notices among updates that take a work back."""
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict) and _text(one.get("type")).lower() in _WITHDRAWALS:
            yield _text(one.get("DOI"))
