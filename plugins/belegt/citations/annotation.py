"""Annotations: what a reference gets besides pandoc's words, anchors, excerpts and a way on."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from belegt.citations.excerpt import Excerpt
from belegt.citations.locator import Locator
from belegt.citations.place import printed
from belegt.finding import Language, Text

_ALL = Text(de="Alles zu dieser Quelle", en="All about this source")
_EXCERPT = Text(de="Textstelle", en="Passage")


@dataclass(frozen=True, slots=True)
class Annotation:
    """``aliases`` are other keys of the source, ``page`` the address of its own page, if any."""

    aliases: tuple[str, ...] = ()
    page: str = ""
    excerpts: tuple[Excerpt, ...] = ()

    def cited(self, places: Sequence[Locator | None]) -> tuple[tuple[int, Excerpt], ...]:
        """Return the excerpts that citations of ``places`` mean, each with its number."""
        return tuple(
            (number, one)
            for number, one in enumerate(self.excerpts, 1)
            if any(one.is_at(place) for place in places)
        )

    def way(self, language: Language) -> str:
        """Return the link to the source's own page."""
        if not self.page:
            return ""
        words = _ALL.in_language(language)
        return f'<a class="source-page" href="{escape(self.page)}">{words}</a>'


NO_ANNOTATION = Annotation()


def excerpt_html(name: str, excerpt: Excerpt, language: Language) -> str:
    """Return ``excerpt`` as a disclosure with the id ``name``: there for all, in nobody's way."""
    where = printed(excerpt.place, language)
    title = f"{_EXCERPT.in_language(language)} {where}".strip()
    paragraphs = "".join(f"<p>{escape(one)}</p>" for one in excerpt.shown)
    return (
        f'<details class="excerpt" id="{name}"><summary>{escape(title)}</summary>'
        f"<blockquote>{paragraphs}</blockquote></details>"
    )
