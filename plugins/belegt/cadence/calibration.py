"""Calibration: what was forecast, and how often it came true."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from belegt.cadence.forecast import Forecast
from belegt.cadence.publication import Publication


@dataclass(frozen=True, slots=True)
class Prediction:
    """A forecast of the day ``made``: the next post by ``safe``, with 85 % certainty."""

    made: date
    likely: date
    safe: date

    def __str__(self) -> str:
        return f"{self.made} {self.likely} {self.safe}"


@dataclass(frozen=True, slots=True)
class Calibration:
    """How many forecasts have been decided, and how many of them were kept; 85 % should be."""

    kept: int
    decided: int


def parse_log(text: str) -> tuple[Prediction, ...]:
    """Read the log of forecasts, a line each; lines that are none are somebody's notes."""
    predictions = (_prediction(line) for line in text.splitlines())
    return tuple(prediction for prediction in predictions if prediction is not None)


def log_line(log: Sequence[Prediction], forecast: Forecast | None, as_of: date) -> str | None:
    """Return the line to add to ``log``; None if it says nothing new."""
    if forecast is None or forecast.likely is None or forecast.safe is None:
        return None
    new = Prediction(as_of, forecast.likely, forecast.safe)
    is_known = any((one.likely, one.safe) == (new.likely, new.safe) for one in log[-1:])
    is_past = any(one.made >= as_of for one in log)
    return None if is_known or is_past else str(new)


def calibrate(log: Sequence[Prediction], posts: Sequence[Publication], as_of: date) -> Calibration:
    """Count the forecasts of ``log`` that can be judged on ``as_of``."""
    days = [post.day for post in posts]
    past = [one for one in log if one.made < as_of]
    kept = sum(any(one.made < day <= one.safe for day in days) for one in past)
    failed = sum(
        one.safe < as_of and not any(one.made < day <= one.safe for day in days) for one in past
    )
    return Calibration(kept, kept + failed)


def _prediction(line: str) -> Prediction | None:
    try:
        made, likely, safe = (date.fromisoformat(word) for word in line.split())
    except ValueError:
        return None
    return Prediction(made, likely, safe)
