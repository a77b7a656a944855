"""Highwire: the ``citation_*`` elements that scholarly indexes and Zotero read in a page's head.

After Google Scholar's inclusion guidelines; ``citation_reference`` holds one cited work each,
its fields in one line.
"""

from collections.abc import Iterable

from belegt.citations.work import Work


def highwire(work: Work, cited: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return name and content of each element for ``work``; ``cited`` are its references."""
    pairs = (
        ("citation_title", work.title),
        *(("citation_author", name.inverted) for name in work.authors),
        ("citation_publication_date", work.issued.replace("-", "/")),
        ("citation_journal_title", work.container),
        ("citation_language", work.language),
        ("citation_fulltext_html_url", work.url),
        *(("citation_reference", one) for one in cited),
    )
    return tuple((name, content) for name, content in pairs if content)


def reference(work: Work) -> str:
    """Return ``work`` as the content of a ``citation_reference``."""
    inside = (
        "citation_journal_title" if work.type.startswith("article") else "citation_inbook_title"
    )
    pairs = (
        ("citation_title", work.title),
        *(("citation_author", name.inverted) for name in work.authors),
        ("citation_publication_date", work.issued.replace("-", "/")),
        (inside, work.container),
        ("citation_publisher", work.publisher),
        ("citation_volume", work.volume),
        ("citation_issue", work.issue),
        ("citation_pages", work.pages),
        ("citation_doi", work.doi),
        ("citation_isbn", work.isbn),
    )
    # The fields are parted by semicolons, for which there is no escape.
    return "; ".join(f"{name}={value.replace(';', ',')}" for name, value in pairs if value)
