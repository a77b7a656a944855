"""Post citations: how others cite a post, and what it tells their programs of its sources."""

from collections.abc import Sequence
from dataclasses import dataclass

from belegt.citations.work import Work
from belegt.export.apa import apa
from belegt.export.coins import coins
from belegt.export.highwire import highwire
from belegt.export.schema_org import article_json
from belegt.finding import Language
from belegt.sources.source import Download, downloads
from belegt.sources.told import Told


@dataclass(frozen=True, slots=True)
class PostCitation:
    """``article.belegt.citation`` in a template.

    ``apa`` and ``json_ld`` are ready for the page, ``meta`` and ``coins`` are to be escaped;
    the first of ``coins`` is the post, the others are its sources.
    """

    apa: str
    meta: tuple[tuple[str, str], ...]
    json_ld: str
    coins: tuple[str, ...]
    downloads: tuple[Download, ...]


def post_citation(
    work: Work, cited: Sequence[Told], language: Language, places: tuple[Download, ...]
) -> PostCitation:
    """Return how to cite the post that ``work`` is, whose sources are ``cited``."""
    return PostCitation(
        apa=apa(work, language),
        meta=highwire(work, (one.meta for one in cited)),
        json_ld=article_json(work, (one.json for one in cited)),
        coins=(coins(work), *(one.coins for one in cited)),
        downloads=places,
    )


def post_downloads(saved_as: str) -> tuple[Download, ...]:
    """Return the files beside a post: ``a/a.bib`` of ``a/index.html``, ``a.bib`` of ``a.html``."""
    folder, _, name = saved_as.rpartition("/")
    stem = name.rpartition(".")[0]
    if stem == "index":
        stem = folder.rpartition("/")[2] or stem
    return downloads(f"{folder}/" if folder else "", stem)
