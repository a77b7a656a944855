"""Translated lists: a page for each field and tag in every language but the site's first.

Pelican lists originals: a field has one page, and a translation stands on none. Where the site says
where such pages go (``CATEGORY_LANG_URL``, ``TAG_LANG_URL`` and ``..._SAVE_AS``, as Pelican names
those of articles), they are written from the theme's own templates.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from belegt.finding import LANGUAGES
from belegt.listing import in_language


@dataclass(frozen=True, slots=True)
class TranslatedList:
    """The posts of one language in a field or under a tag; ``kind`` is the name of the template.

    To a template it is what Pelican's Category or Tag is: it has a name, a slug and a ``url``.
    ``original`` is the address of that one, if there is a post in it.
    """

    kind: str
    language: str
    name: str
    slug: str
    url: str
    save_as: str
    posts: tuple[Any, ...]
    original: str | None = None

    def __str__(self) -> str:
        return self.name


def translated_lists(
    articles: Sequence[Any], values: Mapping[str, Any]
) -> tuple[TranslatedList, ...]:
    """Return a list for each field and tag of ``articles`` and their translations, by name."""
    others = (one for one in LANGUAGES if one != values["DEFAULT_LANG"])
    return tuple(
        one
        for language in others
        for kind in ("category", "tag")
        if values.get(f"{kind.upper()}_LANG_SAVE_AS")
        for one in _lists(kind, language, articles, values)
    )


def addresses(lists: Iterable[TranslatedList]) -> Mapping[tuple[str, str, str], str]:
    """Return where each of ``lists`` is, by kind, language and slug: templates look it up."""
    return {(one.kind, one.language, one.slug): one.url for one in lists}


def write_lists(lists: Iterable[TranslatedList], generator: Any, writer: Any) -> None:
    """Write ``lists`` with Pelican's ``writer``, from the templates of ``generator``'s theme."""
    for one in lists:
        writer.write_file(
            one.save_as,
            generator.get_template(one.kind),
            generator.context,
            relative_urls=generator.settings["RELATIVE_URLS"],
            url=one.url,
            template_name=one.kind,
            articles=one.posts,
            dates=one.posts,
            all_articles=generator.articles,
            **{one.kind: one},
        )


def _lists(
    kind: str, language: str, articles: Sequence[Any], values: Mapping[str, Any]
) -> Iterator[TranslatedList]:
    posts = in_language(articles, language)
    originals = {one.slug: str(one.url) for post in articles for one in _of(post, kind)}
    url = values.get(f"{kind.upper()}_LANG_URL") or values[f"{kind.upper()}_LANG_SAVE_AS"]
    save_as = values[f"{kind.upper()}_LANG_SAVE_AS"]
    names = {str(one): one.slug for post in posts for one in _of(post, kind)}
    for name, slug in sorted(names.items()):
        yield TranslatedList(
            kind,
            language,
            name,
            slug,
            url.format(lang=language, slug=slug),
            save_as.format(lang=language, slug=slug),
            tuple(post for post in posts if slug in {one.slug for one in _of(post, kind)}),
            originals.get(slug),
        )


def _of(post: Any, kind: str) -> Sequence[Any]:
    """Return the field or the tags of a post; one without tags has not even an empty list."""
    return (post.category,) if kind == "category" else getattr(post, "tags", ())
