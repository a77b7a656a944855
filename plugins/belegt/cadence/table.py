"""Tables: the mappings of a setting or a plan, whose wrong values become findings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from belegt.cadence.place import File, Step
from belegt.cadence.rules import MISREAD_SETTINGS, UNKNOWN_SETTINGS, UNREADABLE_DATES
from belegt.finding import Finding, Text, nearest
from belegt.rule import Rule


@dataclass(frozen=True, slots=True)
class Table:
    """One mapping, reached from ``CADENCE`` by ``steps``.

    Its methods return a value, or None after adding to ``findings`` what is wrong with it.
    """

    values: Mapping[str, object]
    file: File
    findings: list[Finding]
    steps: tuple[Step, ...] = ()

    def tables(self, name: str) -> tuple["Table", ...]:
        """Return the mappings listed under ``name``, none if it is not there."""
        rows = self.values.get(name, ())
        if not isinstance(rows, list | tuple) or not all(isinstance(row, Mapping) for row in rows):
            self._misread(name, Text("eine Liste: [{…}, {…}]", "a list: [{…}, {…}]"))
            return ()
        return tuple(
            Table(row, self.file, self.findings, (*self.steps, name, number))
            for number, row in enumerate(rows)
        )

    def text(self, name: str, default: str | None = None) -> str | None:
        """Return a text, which must be there if it has no ``default``."""
        value = self.values.get(name, default)
        if isinstance(value, str):
            return value
        self._misread(name, Text("einen Text in Anführungszeichen", "a text in quotes"))
        return None

    def choice(self, name: str, *known: str) -> str | None:
        """Return one of the ``known`` words in lower case, an empty one if nothing is said."""
        value = str(self.values.get(name, "")).lower()
        if not value or value in known:
            return value
        words = " ".join(known)
        self._misread(name, Text(f"eins von: {words}", f"one of: {words}"))
        return None

    def count(self, name: str, default: int) -> int | None:
        """Return a number of days."""
        value = self.values.get(name, default)
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 366:
            return value
        self._misread(name, Text("eine Zahl von 0 bis 366", "a number from 0 to 366"))
        return None

    def number(self, name: str, least: float, most: float) -> float | None:
        """Return a number from ``least`` to ``most``, None also where nothing is said."""
        value = self.values.get(name)
        if value is None:
            return None
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if is_number and least <= float(str(value)) <= most:
            return float(str(value))
        spanned = Text(
            f"eine Zahl von {least:g} bis {most:g}", f"a number from {least:g} to {most:g}"
        )
        self._misread(name, spanned)
        return None

    def texts(self, name: str, *known: str) -> tuple[str, ...]:
        """Return a list of texts, each of them ``known`` if any are; empty if nothing is said."""
        value = self.values.get(name, ())
        rows = value if isinstance(value, list | tuple) else (value,)
        words = tuple(row for row in rows if isinstance(row, str) and (not known or row in known))
        if words == tuple(rows):
            return words
        choice = " ".join(known) or "…"
        self._misread(name, Text(f"eine Liste von Texten: {choice}", f"a list of texts: {choice}"))
        return ()

    def table(self, name: str) -> "Table":
        """Return the mapping ``name``, an empty one if it is not there."""
        value = self.values.get(name, {})
        if not isinstance(value, Mapping):
            self._misread(name, Text("Namen mit Werten: {…}", "names with values: {…}"))
            value = {}
        return Table(value, self.file, self.findings, (*self.steps, name))

    def flag(self, name: str) -> bool | None:
        """Return True or False, and False if nothing is said."""
        value = self.values.get(name, False)
        if isinstance(value, bool):
            return value
        self._misread(name, Text("True oder False", "True or False"))
        return None

    def day(self, name: str) -> date | None:
        """Return a date, which must be there."""
        value = self.values.get(name)
        if value is None:
            self._missing(name, Text("einem Datum", "a date"))
            return None
        try:
            day = date.fromisoformat(str(value))
        except ValueError:
            day = date.min
        if 1980 <= day.year < 2200:  # no blog is older, and a slip such as 0206 is no year
            return day
        message = Text(f"„{value}“ ist kein Tag", f"“{value}” is not a day")
        help_ = Text(
            "schreib Jahr, Monat und Tag, etwa „2026-08-02“",
            "write year, month and day, as in “2026-08-02”",
        )
        self.say(UNREADABLE_DATES, name, message, help_)
        return None

    def check_names(self, *known: str) -> None:
        """Find the names that nobody reads."""
        for name in (str(name) for name in self.values if name not in known):
            close = nearest(name, known)
            message = Text(
                f"„{name}“ ist keine Einstellung des Takts",
                f"“{name}” is not a setting of the cadence",
            )
            help_ = (
                Text(f"meintest du „{close}“?", f"did you mean “{close}”?")
                if close
                else Text(f"nimm {' oder '.join(known)}", f"use {' or '.join(known)}")
            )
            place = self.file.locate((*self.steps, name), at_name=True)
            self.findings.append(UNKNOWN_SETTINGS.finding(place, message, help_))

    def say(self, rule: Rule, name: str, message: Text, help_: Text) -> None:
        """Add a finding at the value of ``name``."""
        place = self.file.locate((*self.steps, name))
        self.findings.append(rule.finding(place, message, help_))

    def _misread(self, name: str, expected: Text) -> None:
        if name not in self.values:
            self._missing(name, Text("einem Text", "a text"))
            return
        value = self.values[name]
        message = Text(f"„{name}“ kann nicht „{value}“ sein", f"“{name}” cannot be “{value}”")
        help_ = Text(f"schreib {expected.de}", f"write {expected.en}")
        self.say(MISREAD_SETTINGS, name, message, help_)
        return

    def _missing(self, name: str, expected: Text) -> None:
        message = Text(f"„{name}“ fehlt", f"“{name}” is missing")
        help_ = Text(f"ergänze „{name}“ mit {expected.de}", f"add “{name}” with {expected.en}")
        self.say(MISREAD_SETTINGS, name, message, help_)
