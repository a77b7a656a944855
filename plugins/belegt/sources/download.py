"""Downloads: the files that take a source, a post or the whole bibliography to another program."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from belegt.citations.library import Library
from belegt.citations.work import Work
from belegt.export.ris import ris
from belegt.export.tex import post_bibtex
from belegt.finding import Language
from belegt.output import Extra
from belegt.sources.address import Addresses, save_as
from belegt.sources.source import Download, SourceView

ALL = "bibliography"  # the name of the files that hold every source


def source_files(
    views: Sequence[SourceView], works: Mapping[str, Work], library: Library
) -> Iterator[Extra]:
    """Yield the files of each source in ``views``."""
    for view in views:
        if view.key in works:
            yield from _files(view.downloads, library.bibtex([view.key]), (works[view.key],))


def all_files(
    places: Sequence[Download], works: Mapping[str, Work], library: Library
) -> Iterator[Extra]:
    """Yield the files that hold all ``works``, at ``places``."""
    return _files(places, library.bibtex(works), [works[key] for key in sorted(works)])


def post_files(places: Sequence[Download], work: Work) -> Iterator[Extra]:
    """Yield the files that cite a post."""
    return _files(places, post_bibtex(work), (work,))


def alias_pages(
    views: Sequence[SourceView], addresses: Addresses, language: Language
) -> Iterator[Extra]:
    """Yield a page for each former key of a source, which leads to the page of its key."""
    for view in views:
        for alias in view.aliases:
            target, title = escape(addresses.whole(view.page)), escape(view.title)
            html = (
                f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
                f'<title>{title}</title><meta name="robots" content="noindex">'
                f'<link rel="canonical" href="{target}">'
                f'<meta http-equiv="refresh" content="0; url={target}">'
                f'<p><a href="{target}">{title}</a></p></html>\n'
            )
            yield Extra(save_as(addresses.page(alias, language)), html.encode())


def _files(places: Sequence[Download], bibtex: str, works: Sequence[Work]) -> Iterator[Extra]:
    texts = {
        "BibTeX": bibtex,
        "RIS": ris(works),
        "CSL-JSON": "[" + ",\n".join(work.csl for work in works) + "]\n",
    }
    for place in places:
        yield Extra(place.url, texts[place.format].encode())
