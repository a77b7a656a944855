"""Settings: the mapping ``CADENCE`` of ``pelicanconf.py`` as a cadence, or as findings."""

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo, available_timezones

from belegt.cadence.budget import NO_BUDGET, Budget
from belegt.cadence.cadence import Cadence
from belegt.cadence.idea import read_ideas
from belegt.cadence.pause import with_jokers
from belegt.cadence.pause_settings import read_pauses, say_late
from belegt.cadence.place import SettingsFile
from belegt.cadence.plan_file import PlanFile, read_values
from belegt.cadence.rules import MISREAD_SETTINGS, UNKNOWN_TIME_ZONES
from belegt.cadence.table import Table
from belegt.cadence.target_settings import read_sprints, read_targets
from belegt.cadence.work import Work
from belegt.finding import Finding, Text, nearest

SHORTEST_SECRET = 16
NAMES = ("targets", "pauses", "timezone", "sprints", "jokers")
BUDGET_NAMES = ("hours", "effort", "share", "fields", "secret")


@dataclass(frozen=True, slots=True)
class Settings:
    """What could be read of ``CADENCE`` and the plans, and what is wrong with the rest."""

    cadence: Cadence
    findings: tuple[Finding, ...] = ()
    ideas: tuple[Work, ...] = ()


def read_settings(
    value: object, path: str, source: str = "", timezone: str = "UTC", plans: PlanFile | None = None
) -> Settings:
    """Read the setting ``CADENCE``; None is a blog without a promise.

    Args:
        value: what the configuration holds.
        path: the configuration file, for findings.
        source: its text, in which findings are placed.
        timezone: the site's time zone, for a ``CADENCE`` that names none.
        plans: the author's file of pauses and ideas.
    """
    file = SettingsFile(path, source)
    if value is not None and not isinstance(value, Mapping):
        message = Text(f"„{value}“ ist kein Takt", f"“{value}” is not a cadence")
        help_ = Text('schreib CADENCE = {"targets": […]}', 'write CADENCE = {"targets": […]}')
        return Settings(Cadence(), (MISREAD_SETTINGS.finding(file.locate(()), message, help_),))
    table = Table(value or {}, file, [])
    table.check_names(*NAMES, *BUDGET_NAMES)
    planned = _plans(plans, table.findings)
    jokers = table.count("jokers", 2)
    rows = (*read_pauses(table), *read_pauses(planned))
    pauses = with_jokers([pause for _, pause in rows], jokers or 0)
    for (row, _), pause in zip(rows, pauses, strict=True):
        say_late(row, pause)
    cadence = Cadence(
        targets=read_targets(table),
        pauses=pauses,
        timezone=_timezone(table, timezone),
        sprints=read_sprints(table),
        jokers=jokers or 0,
        budget=_budget(table),
        secret=_secret(table),
    )
    ideas = read_ideas(planned)
    return Settings(cadence, tuple(table.findings), ideas)


def _plans(plans: PlanFile | None, findings: list[Finding]) -> Table:
    """Return the file of plans as a table whose findings join ``findings``."""
    file = plans or PlanFile("")
    values, wrong = read_values(file)
    findings += wrong
    table = Table(values, file, findings)
    table.check_names("pauses", "ideas")
    return table


def _budget(table: Table) -> Budget:
    effort = table.table("effort")
    effort.check_names("research", "opinion")
    usual = NO_BUDGET
    return Budget(
        hours=table.number("hours", 0.25, 168),
        research=effort.number("research", 0.1, 1000) or usual.research,
        opinion=effort.number("opinion", 0.1, 1000) or usual.opinion,
        share=table.number("share", 0, 1),
        fields=table.texts("fields"),
    )


def _secret(table: Table) -> str:
    """Return the secret of the calendar, which must be too long to be guessed."""
    secret = table.text("secret", "") or ""
    if not secret or len(secret) >= SHORTEST_SECRET:
        return secret
    message = Text("„secret“ lässt sich erraten", "“secret” can be guessed")
    help_ = Text(
        f"nimm {SHORTEST_SECRET} zufällige Zeichen oder mehr",
        f"use {SHORTEST_SECRET} random characters or more",
    )
    table.say(MISREAD_SETTINGS, "secret", message, help_)
    return ""


def _timezone(table: Table, default: str) -> str:
    name = table.text("timezone", default)
    if name is None:
        return default
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):  # what zoneinfo raises for a name, a path, a folder
        close = nearest(name, tuple(available_timezones())) or "Europe/Berlin"
        message = Text(f"„{name}“ ist keine Zeitzone", f"“{name}” is not a time zone")
        help_ = Text(f"meintest du „{close}“?", f"did you mean “{close}”?")
        table.say(UNKNOWN_TIME_ZONES, "timezone", message, help_)
        return default
