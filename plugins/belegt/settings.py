"""Settings: what pelicanconf.py says to Belegt, read once and judged at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from belegt.finding import Language, nearest

MODES = ("reject", "warn")
LANGUAGES: Mapping[str, Language] = {"de": "de", "en": "en"}


class WrongSetting(Exception):  # noqa: N818 - named for what is wrong, as all of ours
    """A setting that cannot be used; the message says which one and what it may be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the author can choose; paths are absolute.

    ``rejects``: errors stop the build (``BELEGT = "reject"``) or are only said (``"warn"``).
    ``publishes_drafts``: drafts are written to the output, so their errors count as errors.
    ``style`` None is the style that comes with the package; ``cache`` None keeps nothing.
    """

    root: Path
    content: Path
    library: tuple[Path, ...]
    style: Path | None = None
    language: Language = "en"
    message_language: Language = "en"
    rejects: bool = True
    publishes_drafts: bool = True
    page_folders: tuple[str, ...] = ("pages",)
    timezone: str = "UTC"
    cadence: object = None
    cache: Path | None = None


def read_settings(values: Mapping[str, Any], root: Path) -> Settings:
    """Return the settings in ``values`` (as in pelicanconf.py), paths taken from ``root``.

    Raises:
        WrongSetting: a value has the wrong type or is not one of those allowed.
    """
    mode = values.get("BELEGT", "reject")
    if mode not in MODES:
        raise WrongSetting(f'BELEGT is {mode!r}; it may be "reject" or "warn"')
    language = _language(values, "DEFAULT_LANG", "en")
    style = values.get("BIBLIOGRAPHY_STYLE")
    return Settings(
        root=root,
        content=root / str(values.get("PATH") or "content"),
        library=tuple(root / name for name in _names(values, "BIBLIOGRAPHY")),
        style=root / style if style else None,
        language=language,
        message_language=_language(values, "BELEGT_LANGUAGE", language),
        rejects=mode == "reject",
        publishes_drafts=bool(values.get("DRAFT_SAVE_AS", True)),
        page_folders=tuple(_names(values, "PAGE_PATHS", ("pages",))),
        timezone=str(values.get("TIMEZONE", "UTC")),
        cadence=values.get("CADENCE"),
        cache=root / str(values.get("BELEGT_CACHE", ".belegt-cache")),
    )


def _language(values: Mapping[str, Any], name: str, default: Language) -> Language:
    """Return a language we speak; a site in another one is still checked, in English."""
    value = values.get(name, default)
    if not isinstance(value, str):
        raise WrongSetting(f'{name} is {value!r}; it may be "de" or "en"')
    return LANGUAGES.get(value[:2].lower(), "en")


def _names(
    values: Mapping[str, Any], name: str, default: Sequence[str] = ("bibliography/library.bib",)
) -> Sequence[str]:
    value = values.get(name, default)
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Sequence) and all(isinstance(one, (str, Path)) for one in value):
        return tuple(str(one) for one in value)
    raise WrongSetting(f"{name} is {value!r}; it must be a list of file names")


OWN_NAMES = (
    "BELEGT",
    "BELEGT_CACHE",
    "BELEGT_LANGUAGE",
    "BIBLIOGRAPHY",
    "BIBLIOGRAPHY_STYLE",
    "CADENCE",
)


def misspelt(values: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return settings whose names are nearly ours, each with the name that was meant."""
    strangers = [name for name in values if name.startswith(("BEL", "BIB", "CAD"))]
    pairs = ((name, nearest(name, OWN_NAMES)) for name in strangers if name not in OWN_NAMES)
    return tuple((name, meant) for name, meant in pairs if meant)
