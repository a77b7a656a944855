"""Rhythm: what the cadence may know of the posts, and the files in which it is promised."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from belegt.cadence.plan_file import PlanFile
from belegt.cadence.publication import Publication
from belegt.cadence.settings import Settings as CadenceSettings
from belegt.cadence.settings import read_settings as read_cadence
from belegt.cadence.stage import Stage, Step
from belegt.cadence.work import Work
from belegt.gate.audit import shown
from belegt.gate.reading import Reading
from belegt.settings import Settings
from belegt.slug import slugify

PLANS = Path("cadence", "plan.toml")


def publications(readings: Iterable[Reading], timezone: str) -> tuple[Publication, ...]:
    """Return the published posts among ``readings``; pages and drafts are no posts.

    A date with a distance from UTC is the day that it was in ``timezone``.
    """
    zone = ZoneInfo(timezone)
    return tuple(
        Publication(
            day=_day(one, one.day, zone),
            kind=one.kind,
            field=one.field,
            title=one.title,
            slug=one.slug,
            language=one.language,
            effort=one.progress.effort,
            steps=one.progress.steps,
        )
        for one in readings
        if one.day and one.status == "published" and not one.is_page
    )


def _day(reading: Reading, written: date, zone: ZoneInfo) -> date:
    return reading.moment.astimezone(zone).date() if reading.moment else written


def works(readings: Sequence[Reading], ideas: Sequence[Work] = ()) -> tuple[Work, ...]:
    """Return the drafts among ``readings``, each with how far it has come, and ``ideas``.

    An idea is used up as soon as there is a post of its title, published or not.
    """
    begun = {slugify(one.title) for one in readings}
    left = (one for one in ideas if slugify(one.title) not in begun)
    return (*_drafts(readings), *left)


def _drafts(readings: Iterable[Reading]) -> Iterator[Work]:
    return (
        Work(
            title=one.title,
            kind=one.kind,
            field=one.field,
            steps=one.progress.steps or (Step(Stage.DRAFT),),
            planned=one.planned,
            effort=one.progress.effort,
            path=one.path,
        )
        for one in readings
        if one.status == "draft" and not one.is_page
    )


def cadence_of(settings: Settings, config: Path) -> CadenceSettings:
    """Return the cadence that ``settings`` promise, with findings placed in the file ``config``."""
    source = config.read_text(encoding="utf-8") if config.is_file() else ""
    plans = PlanFile(shown(settings.root / PLANS), _text(settings.root / PLANS))
    return read_cadence(settings.cadence, shown(config), source, settings.timezone, plans)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
