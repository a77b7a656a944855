"""BibTeX of a post, for whoever cites it; that of a source is its entry in the library."""

import re

from belegt.citations.tex import escaped
from belegt.citations.work import Name, Work

_ODD = re.compile(r"[^A-Za-z0-9:-]+")


def post_bibtex(work: Work) -> str:
    """Return a post as an ``@online`` of biblatex; its title keeps its capitals."""
    fields = {
        "author": " and ".join(_author(name) for name in work.authors),
        "title": f"{{{escaped(work.title)}}}",
        "organization": escaped(work.container),
        "date": work.issued,
        "langid": {"de": "german", "en": "english"}.get(work.language[:2], ""),
        "url": re.sub(r"[{}\\]", "", work.url),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@online{{{_ODD.sub('-', work.key)},\n{lines}}}\n"


def _author(name: Name) -> str:
    return escaped(name.inverted) if name.given else f"{{{escaped(name.family)}}}"
