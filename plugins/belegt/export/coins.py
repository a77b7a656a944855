"""COinS: a work as an OpenURL in the title of an empty span, where Zotero's connector finds it.

After the KEV formats of ANSI/NISO Z39.88-2004 for articles, books and dissertations.
"""

from collections.abc import Iterator
from urllib.parse import urlencode

from belegt.citations.work import Work

_ARTICLES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
}
_BOOKS = {
    "book": "book",
    "chapter": "bookitem",
    "paper-conference": "proceeding",
    "report": "report",
}


def coins(work: Work) -> str:
    """Return the OpenURL of ``work``: a query, not yet escaped for HTML."""
    fields = [(name, value) for name, value in _fields(work) if value]
    return urlencode([("ctx_ver", "Z39.88-2004"), *fields])


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    yield "rft_val_fmt", f"info:ofi/fmt:kev:mtx:{_format(work)}"
    yield "rfr_id", "info:sid/belegt"
    if work.type in _ARTICLES:
        yield "rft.genre", _ARTICLES[work.type]
        yield "rft.atitle", work.title
        yield "rft.jtitle", work.container
    elif work.type in _BOOKS:
        yield "rft.genre", _BOOKS[work.type]
        yield ("rft.atitle" if work.container else "rft.btitle"), work.title
        yield "rft.btitle", work.container
    else:
        yield "rft.title", work.title
        yield "rft.source", work.container
        yield "rft.type", work.type
    yield from _details(work)
    for name in work.authors:
        yield "rft.au", name.inverted


def _details(work: Work) -> Iterator[tuple[str, str]]:
    first, _, last = work.pages.replace("–", "-").partition("-")
    if work.authors:
        yield "rft.aulast", work.authors[0].family
        yield "rft.aufirst", work.authors[0].given
    yield "rft.date", work.issued
    yield "rft.volume", work.volume
    yield "rft.issue", work.issue
    yield "rft.pages", work.pages
    yield "rft.spage", first.strip() if last else ""
    yield "rft.epage", last.strip("- ")
    yield ("rft.inst" if work.type == "thesis" else "rft.pub"), work.publisher
    yield "rft.place", work.place
    yield "rft.edition", work.edition
    yield "rft.isbn", work.isbn
    yield "rft.issn", work.issn
    yield "rft_id", f"info:doi/{work.doi}" if work.doi else work.url


def _format(work: Work) -> str:
    if work.type in _ARTICLES:
        return "journal"
    if work.type in _BOOKS:
        return "book"
    return "dissertation" if work.type == "thesis" else "dc"
