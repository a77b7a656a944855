"""Outlooks: the record and all that is computed from it for the author alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from belegt.cadence.advice import Advice, advise
from belegt.cadence.board import Board, lay_out
from belegt.cadence.calibration import Calibration, Prediction, calibrate
from belegt.cadence.escalation import Escalation, escalations
from belegt.cadence.forecast import Forecast, forecast
from belegt.cadence.mix import Mix, measure_mix
from belegt.cadence.pipeline import Pipeline, survey
from belegt.cadence.record import Record
from belegt.cadence.start import Start, starts
from belegt.cadence.work import Work


@dataclass(frozen=True, slots=True)
class Outlook:
    """What was kept, what is in the making, and what follows from both."""

    record: Record
    board: Board
    mix: Mix
    pipeline: Pipeline
    calibration: Calibration
    escalations: tuple[Escalation, ...]
    advice: Advice | None
    forecast: Forecast | None
    starts: tuple[Start, ...] = ()


def build_outlook(
    record: Record, works: Sequence[Work] = (), log: Sequence[Prediction] = ()
) -> Outlook:
    """Return the outlook from ``record``, the pieces in the making and the forecasts so far."""
    posts, target = record.publications, record.target
    mix = measure_mix(posts, record.cadence.budget, target.spacing if target else None)
    board = lay_out(record, works)
    return Outlook(
        record=record,
        board=board,
        mix=mix,
        pipeline=survey(works, posts, record.as_of),
        calibration=calibrate(log, posts, record.as_of),
        escalations=escalations(record),
        advice=advise(record, board, mix, works),
        forecast=forecast(record),
        starts=starts(board, posts, mix, record.as_of),
    )
