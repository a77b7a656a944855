"""Pauses: spans of days on which nothing is due, because the author said so."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class Pause:
    """No slots from ``first`` to ``last``, both included; the reader sees it if ``is_public``.

    A pause that is announced after its first day excuses what is due from then on; with a joker
    it excuses all of it. The reason is the author's note to herself and is shown to nobody.
    """

    first: date
    last: date
    announced: date
    reason: str = ""
    is_public: bool = False
    has_joker: bool = False

    @property
    def is_late(self) -> bool:
        """Say whether it was declared when it had already begun."""
        return self.announced > self.first

    @property
    def starts(self) -> date:
        """Return the first day that it excuses."""
        return self.first if self.has_joker else max(self.first, self.announced)

    def covers(self, day: date) -> bool:
        """Say whether ``day`` is free."""
        return self.starts <= day <= self.last


def with_jokers(pauses: Sequence[Pause], jokers: int) -> tuple[Pause, ...]:
    """Return ``pauses`` where those declared late hold a joker, ``jokers`` of them a year.

    The year is that of the first day; the pause that was announced first is served first.
    """
    spent: Counter[int] = Counter()
    served: set[int] = set()
    for number, pause in sorted(enumerate(pauses), key=lambda pair: pair[1].announced):
        if pause.is_late and spent[pause.first.year] < jokers:
            spent[pause.first.year] += 1
            served.add(number)
    return tuple(replace(pause, has_joker=number in served) for number, pause in enumerate(pauses))
