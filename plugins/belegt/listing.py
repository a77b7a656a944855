"""Posts as a reader meets them: those of one language in order, each with its neighbours."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol


class Listed(Protocol):
    """What a listed post has; Pelican's articles do."""

    lang: str
    date: datetime
    translations: Sequence["Listed"]
    previous: "Listed | None"
    next: "Listed | None"


def in_language(posts: Iterable[Listed], language: str) -> tuple[Listed, ...]:
    """Return ``posts`` and their translations that are in ``language``, newest first."""
    every = (twin for post in posts for twin in (post, *post.translations))
    found = (post for post in every if post.lang == language)
    return tuple(sorted(found, key=lambda post: post.date, reverse=True))


def neighbours(
    posts: Sequence[Listed],
) -> tuple[tuple[Listed | None, Listed, Listed | None], ...]:
    """Return each of ``posts``, newest first, between the one before it and the one after it."""
    older = (*posts[1:], None)
    newer = (None, *posts[:-1])
    return tuple(zip(older, posts, newer, strict=False))
