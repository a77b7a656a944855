"""Metadata: what a post says of itself, and what is wrong with it."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import PurePath

from belegt import post_rules as rules
from belegt.day import read_day, read_moment
from belegt.finding import Finding, Location, Text
from belegt.kind import KINDS, Kind
from belegt.metadata_field import check_metadata_field
from belegt.post import Field, Post
from belegt.prose.frontmatter import find_printed

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def post_title(post: Post) -> str:
    """Return the title, empty if there is none."""
    return _value(post, "title")


def post_date(post: Post) -> date | None:
    """Return the day of publication; a file name that starts with it will do, as for Pelican."""
    value = _value(post, "date") or PurePath(post.path).name[:10]
    try:
        return read_day(value)
    except ValueError:
        return None


def post_moment(post: Post) -> datetime | None:
    """Return the moment of publication, if the date says its distance from UTC."""
    try:
        return read_moment(_value(post, "date"))
    except ValueError:
        return None


def post_status(post: Post) -> str:
    """Return the status as written, "published" if there is none."""
    return _value(post, "status") or "published"


def post_kind(post: Post) -> Kind:
    """Return whether the post is research or opinion, empty if it does not say."""
    return KINDS.get(_value(post, "kind", "art").lower(), "")


def post_category(post: Post) -> str:
    """Return the category, empty if there is none."""
    return _value(post, "category")


def post_slug(post: Post) -> str:
    """Return the slug, empty if there is none."""
    return _value(post, "slug")


def post_planned(post: Post) -> date | None:
    """Return the day that a draft is meant for: its ``Planned``, else its date."""
    try:
        return read_day(_value(post, "planned", "geplant")) or post_date(post)
    except ValueError:
        return None


def _value(post: Post, *names: str) -> str:
    field = post.field(*names)
    return field.value.strip() if field else ""


def check_metadata(post: Post, *, is_page: bool = False) -> tuple[Finding, ...]:
    """Return what is wrong with the metadata of ``post``; a page needs no date."""
    needs_date = not is_page and post_status(post) != "draft"
    printed = tuple(_check_printed(post))
    named = [finding for field in post.fields for finding in check_metadata_field(post, field)]
    if printed:  # another generator's front matter: its names are not ours to judge
        named = [finding for finding in named if finding.code != rules.UNKNOWN_METADATA.code]
    return (
        *_check_title(post),
        *_check_text(post),
        *(_check_date(post) if needs_date else ()),
        *named,
        *_check_duplicates(post),
        *printed,
    )


def _check_title(post: Post) -> Iterator[Finding]:
    if not post_title(post):
        yield rules.MISSING_TITLE.finding(
            _place(post, post.field("title")),
            Text("der Beitrag hat keinen Titel", "the post has no title"),
            Text("schreib „Title: …“ in die Metadaten", "write “Title: …” into the metadata"),
        )


def _check_text(post: Post) -> Iterator[Finding]:
    body = post.source[post.body_start :]
    if not body.strip() or not _COMMENT.sub("", body).strip():
        yield rules.EMPTY_POST.finding(
            post.location(len(post.source), len(post.source)),
            Text("der Beitrag hat keinen Text", "the post has no text"),
            Text("schreib den Text, oder lösche die Datei", "write the text, or delete the file"),
        )


def _check_date(post: Post) -> Iterator[Finding]:
    field = post.field("date")
    if (field is None or not field.value.strip()) and post_date(post) is None:
        yield rules.MISSING_DATE.finding(
            _place(post, field),
            Text("der Beitrag hat kein Datum", "the post has no date"),
            Text(
                "schreib „Date: 2026-08-02“ in die Metadaten",
                "write “Date: 2026-08-02” into the metadata",
            ),
        )


def _check_duplicates(post: Post) -> Iterator[Finding]:
    seen: dict[str, Field] = {}
    for field in post.fields:
        first = seen.setdefault(field.name.lower(), field)
        if first is not field:
            line = post.location(first.name_start, first.end).line
            yield rules.DUPLICATE_METADATA.finding(
                _place(post, field),
                Text(
                    f"„{field.name}“ steht schon in Zeile {line}",
                    f"“{field.name}” is already in line {line}",
                ),
                Text("lösche eine der beiden Zeilen", "delete one of the two lines"),
            )


def _place(post: Post, field: Field | None) -> Location:
    """Return the place of a field's name, or the start of the post if there is no such field."""
    if field is None:
        return post.location(0, 0)
    return post.location(field.name_start, field.name_start + len(field.name))


def _check_printed(post: Post) -> Iterator[Finding]:
    printed = find_printed(post.source, post.fields, post.body_start)
    if printed is not None:
        start, end = printed
        words = post.source[start:end].strip()
        yield rules.PRINTED_METADATA.finding(
            post.location(start, end),
            Text(
                f"Pelican druckt „{words}“ in den Text", f"Pelican prints “{words}” into the text"
            ),
            Text(
                "schreib alle Metadaten als „Name: Wert“ an den Anfang, ohne Leerzeile dazwischen",
                "write all metadata as “Name: value” at the top, without a blank line between them",
            ),
        )
