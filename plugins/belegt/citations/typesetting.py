"""Typesetting: documents to formatted citations, each worked out once and then remembered.

Where the style allows it, a document is composed of clusters and references that were formatted
once for all documents. What the style does to tell look-alikes apart, as in 2011a and 2011b,
belongs to one document alone: one that cites some is formatted as a whole.
"""

from collections.abc import Sequence

from belegt.cache import Cache
from belegt.citations.composition import compose
from belegt.citations.document import Document, Formatted
from belegt.citations.independence import is_independent, without_disambiguation
from belegt.citations.pandoc import Citeproc
from belegt.citations.press import Press, Sources


def typeset(
    documents: Sequence[Document], sources: Sources, style: str, kept: Cache
) -> tuple[Formatted, ...]:
    """Return what pandoc makes of ``documents``; it is started only for what changed.

    ``style`` is the text of a CSL style. A result is known by its clusters, the entries they
    cite, the style, and pandoc's version.

    Raises:
        PandocFailed: pandoc could not be run or did not answer.
    """
    with Citeproc() as citeproc:
        made: list[Formatted | None] = [None] * len(documents)
        if is_independent(style):
            press = Press(citeproc, sources, without_disambiguation(style), kept)
            pool = press.pool(documents)
            made = [compose(one, pool) for one in documents]
        rest = [one for one, formatted in zip(documents, made, strict=True) if formatted is None]
        whole = iter(Press(citeproc, sources, style, kept).whole(rest))
    return tuple(formatted or next(whole) for formatted in made)
