"""Views: what a theme is told of a post, and nothing else."""

from dataclasses import dataclass

from belegt.citations.document import Reference
from belegt.sources.post_citation import PostCitation
from belegt.statistics.coverage import Coverage


@dataclass(frozen=True, slots=True)
class PostView:
    """``article.belegt`` in a template; ``kind`` is "research", "opinion" or empty.

    ``state`` is for the shelf of pages: a key of all the rest and of the text; empty if unknown.
    """

    kind: str
    minutes: int
    coverage: Coverage
    references: tuple[Reference, ...] = ()
    citation: PostCitation | None = None
    state: str = ""
