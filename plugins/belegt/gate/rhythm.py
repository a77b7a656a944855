"""Rhythm: what the cadence may know of the posts, their day, kind and field."""

from collections.abc import Iterable
from pathlib import Path

from belegt.cadence.publication import Publication
from belegt.cadence.settings import Settings as CadenceSettings
from belegt.cadence.settings import read_settings as read_cadence
from belegt.gate.audit import shown
from belegt.gate.reading import Reading
from belegt.settings import Settings


def publications(readings: Iterable[Reading]) -> tuple[Publication, ...]:
    """Return the published posts among ``readings``; pages and drafts are no posts."""
    return tuple(
        Publication(one.day, one.kind, one.field, one.title, one.slug, one.language)
        for one in readings
        if one.day and one.status == "published" and not one.is_page
    )


def cadence_of(settings: Settings, config: Path) -> CadenceSettings:
    """Return the cadence that ``settings`` promise, with findings placed in the file ``config``."""
    source = config.read_text(encoding="utf-8") if config.is_file() else ""
    return read_cadence(settings.cadence, shown(config), source, settings.timezone)
