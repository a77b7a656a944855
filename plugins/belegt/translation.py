"""The theme's words, dates and addresses in the language of the page.

Any Pelican site can use these in its templates, with or without the plugins:
``JINJA_GLOBALS = translation.GLOBALS`` and ``JINJA_FILTERS = translation.FILTERS``.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

from babel.dates import format_date  # noqa: TID251 - the one module that imports babel
from babel.messages.mofile import write_mo  # noqa: TID251 - as above
from babel.messages.pofile import read_po  # noqa: TID251 - as above
from jinja2 import pass_context
from jinja2.runtime import Context

# British order of day and month, so that an English date is never read month first.
LOCALES = MappingProxyType({"de": "de_DE", "en": "en_GB"})


@pass_context
def language(context: Context) -> str:
    """Return the language code of the page that is being written.

    An article or a page says its own; of the rest, what stands below ``en/`` is English.
    """
    for name in ("article", "page"):
        lang = getattr(context.resolve_or_missing(name), "lang", None)  # asked for each word
        if isinstance(lang, str):
            return lang
    if str(context.get("output_file")).startswith("en/"):
        return "en"
    return str(context.get("DEFAULT_LANG"))


@pass_context
def gettext(context: Context, message: str, **variables: object) -> str:
    """Translate ``message`` and fill in its ``%(name)s`` from ``variables``."""
    translated = _catalogue_of(context).gettext(message)
    return translated % variables if variables else translated


@pass_context
def ngettext(context: Context, one: str, many: str, number: int, **variables: object) -> str:
    """Translate the wording for ``number``, which is also the variable ``%(number)s``."""
    translated = _catalogue_of(context).ngettext(one, many, number)
    return translated % {"number": number, **variables}


@pass_context
def long_date(context: Context, day: date) -> str:
    """Write a day with its month in words: 2. August 2026, 2 August 2026."""
    return written(day, "long", language(context))


@pass_context
def short_date(context: Context, day: date) -> str:
    """Write a day within its year: 2. August, 2 August."""
    lang = language(context)
    return written(day, "d. MMMM" if lang == "de" else "d MMMM", lang)


@pass_context
def list_address(
    context: Context, one: Any, addresses: Mapping[tuple[str, str, str], str], lang: str = ""
) -> str | None:
    """Return where the posts of a field or tag are listed in ``lang``, or that of the page.

    ``addresses`` are those of the translated lists; undefined without our plugins. They are given,
    and not looked up, so that whoever reads a template sees what its page depends on.
    None: there is no such list, because there is no such post.
    """
    wanted, kind = lang or language(context), getattr(one, "kind", type(one).__name__.lower())
    if wanted != context.get("DEFAULT_LANG"):
        return addresses.get((kind, wanted, one.slug)) if addresses else None
    return one.original if hasattr(one, "kind") else str(one.url)


@cache
def written(day: date, pattern: str, lang: str) -> str:
    """Write ``day`` after a pattern of CLDR in the language ``lang``."""
    return format_date(day, pattern, locale=LOCALES.get(lang, LOCALES["en"]))


def _catalogue_of(context: Context) -> NullTranslations:
    return _catalogue(str(context.get("THEME")), language(context))


@cache
def _catalogue(theme: str, lang: str) -> NullTranslations:
    """Read the catalogue of a theme; without one every word stays as the template has it.

    Compiled in memory, so that no binary twin of the catalogue can go stale beside it.
    """
    source = Path(theme) / "translations" / lang / "LC_MESSAGES" / "belegt.po"
    if not source.is_file():
        return NullTranslations()
    compiled = BytesIO()
    with source.open("rb") as lines:
        write_mo(compiled, read_po(lines, locale=lang))
    compiled.seek(0)
    return GNUTranslations(compiled)


GLOBALS = MappingProxyType(
    {"_": gettext, "gettext": gettext, "ngettext": ngettext, "language": language}
)
FILTERS = MappingProxyType(
    {"long_date": long_date, "short_date": short_date, "list_address": list_address}
)
