"""Registrations: what the registry of a DOI says of a work.

The answer is CSL-JSON as Crossref and DataCite give it: names of types differ, one value comes
alone or in a list, and titles hold HTML.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from belegt.citations.csl_json import Name, day_of, names_of, text_of
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
    said = parse_doi(text_of(values.get("DOI")) or doi) or doi
    if said.casefold() != doi.casefold():
        raise UnreadableRegistration(
            f"die Antwort beschreibt {said}, gefragt war {doi}",
            f"the answer describes {said}, not {doi}",
        )
    return _registration(values, said)


def _registration(values: Mapping[str, Any], doi: str) -> Registration:
    title, kind = _title(values), text_of(values.get("type"))
    retraction = next(_targets(values.get("update-to")), "")
    return Registration(
        doi=doi,
        type=_TYPES.get(kind, "misc"),
        title=title,
        authors=tuple(names_of(values.get("author"))),
        editors=tuple(names_of(values.get("editor"))),
        container=text_of(values.get("container-title")),
        publisher=_institution(values) or text_of(values.get("publisher")),
        place=text_of(values.get("publisher-location") or values.get("publisher-place")),
        volume=text_of(values.get("volume")),
        number=text_of(values.get("issue") or values.get("number") or values.get("report-number")),
        pages=text_of(values.get("page")),
        article_number=text_of(values.get("article-number")),
        edition=text_of(values.get("edition-number") or values.get("edition")),
        version=text_of(values.get("version")),
        isbn=text_of(values.get("ISBN")).rpartition("/")[2],
        date=next(filter(None, (day_of(values.get(name)) for name in _DATES)), ""),
        langid=langid_of(text_of(values.get("language"))),
        is_preprint=kind == "posted-content",
        is_withdrawn=next(_targets(values.get("updated-by")), None) is not None
        or bool(_WITHDRAWN.match(title)),
        withdraws=retraction,
    )


def _title(values: Mapping[str, Any]) -> str:
    title, subtitle = text_of(values.get("title")), text_of(values.get("subtitle"))
    if not subtitle or subtitle.casefold() in title.casefold():
        return title
    return f"{title}{' ' if title.endswith(('?', '!', ':')) else ': '}{subtitle}"


def _institution(values: Mapping[str, Any]) -> str:
    """Return the university or bank of a thesis or paper, which is not always its publisher."""
    found = values.get("institution")
    first = found[0] if isinstance(found, list) and found else found
    return text_of(first.get("name")) if isinstance(first, dict) else ""


def _targets(value: object) -> Iterator[str]:
    """Yield the DOIs of the notices among updates that take a work back."""
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict) and text_of(one.get("type")).lower() in _WITHDRAWALS:
            yield text_of(one.get("DOI"))
