"""Posts as works: what a post tells of itself becomes CSL-JSON, and so every other format."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from belegt.citations.work import Work, read_work


def post_work(
    key: str, title: str, authors: Sequence[str], blog: str, day: date, url: str, language: str
) -> Work:
    """Return the post as a work of the type ``post-weblog``; ``url`` is its whole address."""
    return read_work(
        {
            "id": key,
            "type": "post-weblog",
            "title": title,
            "author": [_person(author) for author in authors],
            "container-title": blog,
            "issued": {"date-parts": [[day.year, day.month, day.day]]},
            "URL": url,
            "language": language,
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
