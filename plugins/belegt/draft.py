"""Drafts: a new post with its front matter filled in."""

from dataclasses import dataclass
from datetime import date

from belegt.finding import Language
from belegt.slug import slugify

_KIND_LINE = {
    "de": {"research": "Art: Recherche", "opinion": "Art: Meinung"},
    "en": {"research": "Kind: research", "opinion": "Kind: opinion"},
}
_OUTLINE: dict[Language, dict[str, str]] = {
    "de": {
        "research": """\
Die Frage in einem Absatz: Was wird behauptet, und wer wüsste gern, ob es stimmt?

## Was die Quellen sagen

Jede Zahl steht mit ihrer Quelle im selben Satz, etwa so: `[@schlüssel, S. 7]`.

## Was dagegen spricht

## Was daraus folgt

## Wie recherchiert wurde

Wo gesucht, was gelesen, was nicht gefunden.
""",
        "opinion": """\
Die Meinung in einem Satz.

## Warum

## Was dagegen spricht

## Was ich daraus mache
""",
    },
    "en": {
        "research": """\
The question in one paragraph: what is claimed, and who would like to know whether it holds?

## What the sources say

Every figure stands in one sentence with its source, as in `[@key, p. 7]`.

## What speaks against it

## What follows

## How this was researched

Where we searched, what we read, what was not found.
""",
        "opinion": """\
The opinion in one sentence.

## Why

## What speaks against it

## What to make of it
""",
    },
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A new post: the name of its file, its slug, and the text in it."""

    name: str
    slug: str
    text: str


def start_draft(title: str, kind: str, field: str, day: date, language: Language) -> Draft:
    """Return a draft for ``day`` with an outline for its ``kind`` ("research" or "opinion").

    The title is put on one line, so that it cannot start a second field.
    """
    headline = " ".join(title.split())
    slug = slugify(headline)
    lines = [
        f"Title: {headline}",
        f"Date: {day.isoformat()}",
        f"Category: {' '.join(field.split())}",
        "Tags:",
        f"Slug: {slug}",
        f"Lang: {language}",
        _KIND_LINE[language][kind],
        "Status: draft",
        "Summary:",
    ]
    text = "\n".join(lines) + "\n\n" + _OUTLINE[language][kind]
    return Draft(f"{day.isoformat()}-{slug}.{language}.md", slug, text)
