"""Settings: what pelicanconf.py says to Belegt, read once and judged at once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from belegt.finding import LANGUAGES, Language, Text, language_of
from belegt.grade import Grade, read_grades
from belegt.wrong_setting import WrongSetting

__all__ = ["MODES", "OWN_NAMES", "Settings", "WrongSetting", "read_settings"]
OWN_NAMES = (
    "BELEGT",
    "BELEGT_CACHE",
    "BELEGT_FOLLOW_ON",
    "BELEGT_LANGUAGE",
    "BELEGT_SEVERITY",
    "BIBLIOGRAPHY",
    "BIBLIOGRAPHY_LANGUAGE",
    "BIBLIOGRAPHY_PAGES",
    "BIBLIOGRAPHY_STYLE",
    "CADENCE",
)
MODES = ("reject", "warn")
_PAGE = re.compile(r"(?:\w[\w.-]*/)+\{key\}/")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the author can choose; paths are absolute.

    ``rejects``: errors stop the build (``BELEGT = "reject"``) or are only said (``"warn"``).
    ``publishes_drafts``: drafts are written to the output, so their errors count as errors.
    ``library_language`` is that of entries which name none.
    ``severities``: how much findings matter, where it is not what their rules say.
    ``follows_on``: a sentence that plainly continues a cited one is covered by its citation.
    ``style`` None is the style that comes with the package; ``cache`` None keeps nothing.
    ``source_pages`` is where the page of a source is, in each language; None is nowhere.
    """

    root: Path
    content: Path
    library: tuple[Path, ...]
    style: Path | None = None
    library_language: Language = "en"
    language: Language = "en"
    message_language: Language = "en"
    rejects: bool = True
    publishes_drafts: bool = True
    page_folders: tuple[str, ...] = ("pages",)
    timezone: str = "UTC"
    cadence: object = None
    severities: tuple[Grade, ...] = ()
    follows_on: bool = False
    cache: Path | None = None
    site_url: str = ""
    source_pages: Text | None = None

    @property
    def excerpts(self) -> Path | None:
        """The folder of excerpts, beside the first file of the library."""
        return self.library[0].parent / "excerpts" if self.library else None


def read_settings(values: Mapping[str, Any], root: Path) -> Settings:
    """Return the settings in ``values`` (as in pelicanconf.py), paths taken from ``root``.

    Raises:
        WrongSetting: a value has the wrong type or is not one of those allowed, or a name is
            all but one of ours.
    """
    _check_names(values)
    mode = values.get("BELEGT", "reject")
    if mode not in MODES:
        raise WrongSetting(
            f'BELEGT ist {mode!r}; möglich sind "reject" und "warn"',
            f'BELEGT is {mode!r}; it may be "reject" or "warn"',
        )
    language = _language(values, "DEFAULT_LANG", "en")
    style = values.get("BIBLIOGRAPHY_STYLE")
    return Settings(
        root=root,
        content=root / str(values.get("PATH") or "content"),
        library=tuple(root / name for name in _names(values, "BIBLIOGRAPHY")),
        style=root / style if style else None,
        library_language=_language(values, "BIBLIOGRAPHY_LANGUAGE", language),
        language=language,
        message_language=_language(values, "BELEGT_LANGUAGE", language),
        rejects=mode == "reject",
        publishes_drafts=bool(values.get("DRAFT_SAVE_AS", True)),
        page_folders=tuple(_names(values, "PAGE_PATHS", ("pages",))),
        timezone=_timezone(values),
        cadence=values.get("CADENCE"),
        severities=read_grades(values.get("BELEGT_SEVERITY", {})),
        follows_on=_flag(values, "BELEGT_FOLLOW_ON"),
        cache=root / str(values.get("BELEGT_CACHE", ".belegt-cache")),
        site_url=str(values.get("SITEURL") or "").rstrip("/"),
        source_pages=_source_pages(values),
    )


def _source_pages(values: Mapping[str, Any]) -> Text | None:
    pages = values.get("BIBLIOGRAPHY_PAGES")
    if not pages:
        return None
    patterns = [str(pages.get(one)) for one in LANGUAGES] if isinstance(pages, Mapping) else []
    if not patterns or not all(map(_PAGE.fullmatch, patterns)):
        raise WrongSetting(
            f'BIBLIOGRAPHY_PAGES ist {pages!r}; möglich ist {{"de": "quellen/{{key}}/", "en": '
            f'"en/sources/{{key}}/"}}',
            f'BIBLIOGRAPHY_PAGES is {pages!r}; it may be {{"de": "quellen/{{key}}/", "en": '
            f'"en/sources/{{key}}/"}}',
        )
    return Text(*patterns)


def _check_names(values: Mapping[str, Any]) -> None:
    for name in values:
        meant = get_close_matches(name, OWN_NAMES, n=1, cutoff=0.85)
        if meant and name not in OWN_NAMES:
            raise WrongSetting(
                f"die Einstellung {name} gibt es nicht; meintest du {meant[0]}?",
                f"there is no setting {name}; did you mean {meant[0]}?",
            )


def _timezone(values: Mapping[str, Any]) -> str:
    try:
        return ZoneInfo(values.get("TIMEZONE", "UTC")).key
    except (KeyError, ValueError, OSError, TypeError) as error:  # a wrong name, a path, a folder
        raise WrongSetting(
            f"TIMEZONE ist {values['TIMEZONE']!r}, und das ist keine Zeitzone",
            f"TIMEZONE is {values['TIMEZONE']!r}, which is no time zone",
        ) from error


def _language(values: Mapping[str, Any], name: str, default: Language) -> Language:
    """Return a language we speak; a site in another one is still checked, in English."""
    value = values.get(name, default)
    if not isinstance(value, str):
        raise WrongSetting(
            f'{name} ist {value!r}; möglich sind "de" und "en"',
            f'{name} is {value!r}; it may be "de" or "en"',
        )
    return language_of(value, "en")


def _flag(values: Mapping[str, Any], name: str) -> bool:
    value = values.get(name, False)
    if isinstance(value, bool):
        return value
    raise WrongSetting(
        f"{name} ist {value!r}; möglich sind True und False",
        f"{name} is {value!r}; it may be True or False",
    )


def _names(
    values: Mapping[str, Any], name: str, default: Sequence[str] = ("bibliography/library.bib",)
) -> Sequence[str]:
    value = values.get(name, default)
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Sequence) and all(isinstance(one, (str, Path)) for one in value):
        return tuple(str(one) for one in value)
    raise WrongSetting(
        f"{name} ist {value!r}; es muss eine Liste von Dateinamen sein",
        f"{name} is {value!r}; it must be a list of file names",
    )
