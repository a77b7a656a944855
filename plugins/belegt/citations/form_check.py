"""Checks of the form of one value: what a field of its name has to look like."""

import re
from collections.abc import Callable, Iterator, Mapping

from belegt.citations.defect import short
from belegt.citations.entry import Field
from belegt.citations.form_rules import (
    ODD_ADDRESS,
    ODD_IDENTIFIER,
    ODD_PAGES,
    SHOUTED_TITLE,
    UNKNOWN_LANGUAGE,
)
from belegt.citations.identifier import address, is_address, is_doi, odd_isbn, odd_issn
from belegt.citations.langid import LANGIDS, langid_of
from belegt.citations.name_check import check_names
from belegt.finding import Finding, Text, nearest

_PAGE_WORD = re.compile(r"(?:S|Seiten?|pp?|pages?)(?:\.\s*|\s+)(?=\d)", re.IGNORECASE)
_DASHES = r"\s*(?:-+|[–—])\s*"
_OPEN_RANGE = re.compile(rf"\s*\S+{_DASHES}")
_RANGE = re.compile(rf"\s*(\d+){_DASHES}(\d+)\s*")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TEX = re.compile(r"\\[A-Za-z]+|\$[^$]*\$")
_CLOSED = re.compile(r"\{[^{}]*\}")
_COPY = Text(
    "schreib sie aus der Quelle ab oder lösche das Feld",
    "copy it from the source, or delete the field",
)


def check_form(field: Field) -> Iterator[Finding]:
    """Yield what is wrong with the form of a field, if its name asks for one."""
    check = _CHECKS.get(field.name)
    if check and field.value.strip():
        yield from check(field)


def _check_doi(field: Field) -> Iterator[Finding]:
    if not is_doi(field.value):
        words = short(field.value)
        yield ODD_IDENTIFIER.finding(
            field.part(0, len(field.value)),
            Text(f"„{words}“ ist keine DOI", f"“{words}” is no DOI"),
            Text(
                "schreib nur die DOI, sie beginnt mit 10.",
                "write just the DOI, which begins with 10.",
            ),
        )


def _check_isbn(field: Field) -> Iterator[Finding]:
    yield from _check_digit(field, odd_isbn(field.value), "ISBN")


def _check_issn(field: Field) -> Iterator[Finding]:
    yield from _check_digit(field, odd_issn(field.value), "ISSN")


def _check_digit(field: Field, odd: str, name: str) -> Iterator[Finding]:
    if odd:
        start = max(field.value.find(odd), 0)
        yield ODD_IDENTIFIER.finding(
            field.part(start, start + len(odd)),
            Text(f"„{short(odd)}“ ist keine {name}", f"“{short(odd)}” is no {name}"),
            _COPY,
        )


def _check_url(field: Field) -> Iterator[Finding]:
    if is_address(field.value):
        return
    bare = short(address(field.value))
    help_ = Text("kopiere sie aus dem Browser", "copy it from your browser")
    if bare.lower().startswith("www."):
        help_ = Text(f"schreib https://{bare}", f"write https://{bare}")
    yield ODD_ADDRESS.finding(
        field.part(0, len(field.value)),
        Text(f"„{bare}“ ist keine Adresse im Netz", f"“{bare}” is no address on the web"),
        help_,
    )


def _check_pages(field: Field) -> Iterator[Finding]:
    words = short(field.value)
    word = _PAGE_WORD.match(field.value)
    backwards = _RANGE.fullmatch(field.value)
    if not any(map(str.isalnum, field.value)):
        message = Text(f"„{words}“ ist keine Seite", f"“{words}” is no page")
        help_ = Text("lösche das Feld", "delete the field")
    elif word:
        message = Text(f"„{words}“ sagt „S.“ zweimal", f"“{words}” says “pp.” twice")
        rest = short(field.value[word.end() :])
        help_ = Text(f"schreib nur {rest}", f"write just {rest}")
    elif _OPEN_RANGE.fullmatch(field.value):
        message = Text(f"„{words}“ hat kein Ende", f"“{words}” has no end")
        help_ = Text("schreib auch die letzte Seite", "write the last page, too")
    elif backwards and _runs_backwards(*backwards.groups()):
        message = Text(f"„{words}“ läuft rückwärts", f"“{words}” runs backwards")
        help_ = Text("prüfe beide Seiten an der Quelle", "check both pages against the source")
    else:
        return
    yield ODD_PAGES.finding(field.part(0, len(field.value)), message, help_)


def _runs_backwards(first: str, last: str) -> bool:
    """Say whether a range does; one such as 133-35 is short for 133-135."""
    return len(first) == len(last) and first > last


def _check_langid(field: Field) -> Iterator[Finding]:
    if langid_of(field.value):
        return
    words = short(field.value)
    known = nearest(field.value.strip().lower(), tuple(LANGIDS))
    yield UNKNOWN_LANGUAGE.finding(
        field.part(0, len(field.value)),
        Text(f"„{words}“ ist keine bekannte Sprache", f"“{words}” is no known language"),
        Text(f"meintest du „{known}“?", f"did you mean “{known}”?")
        if known
        else Text("schreib etwa german oder english", "write german or english, for instance"),
    )


def _check_title(field: Field) -> Iterator[Finding]:
    value = field.value
    if not value.isupper():  # nearly all stop here
        return
    words = _WORD.findall(_CLOSED.sub("", _TEX.sub("", value[1:-1] if value[0] == "{" else value)))
    long = [word for word in words if len(word) > 3]
    if len(words) >= 3 and len(long) >= 2:
        yield SHOUTED_TITLE.finding(
            field.part(0, len(value)),
            Text(
                f"„{short(value)}“ steht ganz in Großbuchstaben",
                f"“{short(value)}” is all in capitals",
            ),
            Text("schreib es wie in einem Satz", "write it as in a sentence"),
        )


_CHECKS: Mapping[str, Callable[[Field], Iterator[Finding]]] = {
    "doi": _check_doi,
    "isbn": _check_isbn,
    "issn": _check_issn,
    "url": _check_url,
    "pages": _check_pages,
    "langid": _check_langid,
    "hyphenation": _check_langid,
    **dict.fromkeys(("title", "subtitle", "booktitle", "maintitle"), _check_title),
    **dict.fromkeys(("author", "editor", "translator", "bookauthor"), check_names),
}
