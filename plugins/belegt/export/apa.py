"""APA: how to cite a post, after the 7th edition (10.1, blog posts) and its German practice."""

from datetime import date
from html import escape

from belegt.citations.work import Name, Work
from belegt.finding import Language
from belegt.translation import written

_DAY = {"de": "yyyy, d. MMMM", "en": "yyyy, MMMM d"}


def apa(work: Work, language: Language) -> str:
    """Return the reference to a post as HTML: author (day). Title. *Blog*. Address."""
    names = _listed([escape(_initials(name)) for name in work.authors])
    day = written(date.fromisoformat(work.issued), _DAY[language], language)
    title = escape(work.title)
    # An author who is the blog is not named twice.
    is_named = work.container in [name.family for name in work.authors]
    parts = (
        f"{names} ({day})" if names else f"{title} ({day})",
        title if names else "",
        f"<cite>{escape(work.container)}</cite>" if work.container and not is_named else "",
    )
    sentences = (part if part[-1] in "?!" else f"{part}." for part in parts if part)
    return f"{' '.join(sentences)} {escape(work.url)}".strip()


def _listed(names: list[str]) -> str:
    return ", ".join(names[:-1]) + ", &amp; " * (len(names) > 1) + "".join(names[-1:])


def _initials(name: Name) -> str:
    """Return "Weber, A. M."; a double name keeps its hyphen, "Meier, H.-P."."""
    words = (
        "-".join(f"{part[0]}." for part in word.split("-") if part) for word in name.given.split()
    )
    return f"{name.family}, {' '.join(words)}" if name.given else name.family
