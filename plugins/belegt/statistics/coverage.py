"""Coverage: how many figures have something behind them."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass

from belegt.finding import Text


@dataclass(frozen=True, slots=True)
class Coverage:
    """The figures of a post, by what stands behind them; ``total`` counts the unsourced too."""

    sourced: int
    own_data: int
    no_study: int
    suppressed: int
    total: int

    @property
    def text(self) -> Text:
        """Return it in words: "31 of 33 figures sourced, 2 own data"."""
        german = [f"{self.sourced} von {self.total} {_plural(self.total, 'Zahl', 'Zahlen')} belegt"]
        english = [f"{self.sourced} of {self.total} {_plural(self.total, 'figure')} sourced"]
        if self.own_data:
            german.append(f"{self.own_data} eigene Daten")
            english.append(f"{self.own_data} own data")
        if self.no_study:
            german.append(f"{self.no_study} ohne bekannte Studie")
            english.append(f"{self.no_study} without a known study")
        if self.suppressed:
            german.append(f"{self.suppressed} mit Grund ausgenommen")
            english.append(f"{self.suppressed} exempt with a reason")
        return Text(", ".join(german), ", ".join(english))


def add_up(coverages: Iterable[Coverage]) -> Coverage:
    """Return the coverage of several posts together."""
    columns = zip(*map(astuple, coverages), strict=True)
    return Coverage(*(tuple(map(sum, columns)) or (0, 0, 0, 0, 0)))


def _plural(number: int, one: str, many: str = "") -> str:
    return one if number == 1 else many or f"{one}s"
