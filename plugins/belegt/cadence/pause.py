"""Pauses: spans of days on which nothing is due, because the author said so beforehand."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Pause:
    """No slots from ``first`` to ``last``, both included; the reader sees it if ``is_public``.

    The reason is the author's note to herself and is shown to nobody.
    """

    first: date
    last: date
    announced: date
    reason: str = ""
    is_public: bool = False

    def covers(self, day: date) -> bool:
        """Say whether ``day`` is free: nothing due before the announcement is excused."""
        return max(self.first, self.announced) <= day <= self.last
