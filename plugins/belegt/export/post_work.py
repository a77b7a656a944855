"""Posts as works: what a post tells of itself becomes CSL-JSON, and so every other format."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from belegt.citations.work import Work, read_work


@dataclass(frozen=True, slots=True)
class CitedPost:
    """What is cited of a post; ``url`` is its whole address, ``key`` its name in a library."""

    key: str
    title: str
    authors: tuple[str, ...]
    blog: str
    day: date
    url: str
    language: str


def post_work(post: CitedPost) -> Work:
    """Return the post as a work of the type ``post-weblog``."""
    return read_work(
        {
            "id": post.key,
            "type": "post-weblog",
            "title": post.title,
            "author": [_person(author) for author in post.authors],
            "container-title": post.blog,
            "issued": {"date-parts": [[post.day.year, post.day.month, post.day.day]]},
            "URL": post.url,
            "language": post.language,
        }
    )


def _person(name: str) -> Mapping[str, Any]:
    """Part a name as BibTeX does: the family begins at its first word in lower case.

    A single word is an institution, or a pen name: "Redaktion".
    """
    words = name.split()
    if len(words) < 2:
        return {"literal": name}
    start = next((at for at, word in enumerate(words) if at and word.islower()), len(words) - 1)
    return {"given": " ".join(words[:start]), "family": " ".join(words[start:])}
