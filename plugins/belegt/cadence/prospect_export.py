"""Exports of what is ahead, as plain values."""

from datetime import date

from belegt.cadence.advice import Advice
from belegt.cadence.board import Place
from belegt.cadence.forecast import Forecast
from belegt.cadence.mix import Mix
from belegt.cadence.outlook import Outlook
from belegt.cadence.pipeline import Pipeline
from belegt.cadence.stage import Stage
from belegt.cadence.work import Work


def prospect_values(outlook: Outlook) -> dict[str, object]:
    """Return the outlook without its record; days are ISO dates, what is unknown is None."""
    board, calibration = outlook.board, outlook.calibration
    return {
        "advice": _advice(outlook.advice) if outlook.advice else None,
        "mix": _mix(outlook.mix),
        "pipeline": _pipeline(outlook.pipeline),
        "plan": [_place(place) for place in board.places],
        "buffer": board.buffer,
        "safe_until": _day(board.safe_until),
        "starts": [
            {"day": one.day.isoformat(), "kind": one.kind, "due": one.due.isoformat()}
            for one in outlook.starts
        ],
        "forecast": _forecast(outlook.forecast) if outlook.forecast else None,
        "calibration": {"kept": calibration.kept, "decided": calibration.decided},
        "escalations": {one.level.value: one.day.isoformat() for one in outlook.escalations},
    }


def _advice(advice: Advice) -> dict[str, object]:
    return {
        "slot": advice.slot.day.isoformat(),
        "kind": advice.kind,
        "field": advice.field,
        "hours": round(advice.hours, 2),
        "work": _work(advice.work) if advice.work else None,
        "wanted_research_share": round(advice.wanted, 3),
        "recent_kinds": list(advice.recent),
        "research_lead_days": advice.lead,
        "research_slot": _day(advice.research_slot),
    }


def _mix(mix: Mix) -> dict[str, object]:
    return {
        "opinion_hours": round(mix.opinion, 2),
        "research_hours": round(mix.research, 2),
        "hours_a_week": mix.hours,
        "research_share": round(mix.share, 3),
        "allowed_research_share": None if mix.allowed is None else round(mix.allowed, 3),
        "weeks_a_post": None if mix.lasting is None else round(mix.lasting, 2),
    }


def _pipeline(pipeline: Pipeline) -> dict[str, object]:
    return {
        "stages": {stage.value: pipeline.count(stage) for stage in Stage},
        "in_progress": pipeline.in_progress,
        "posts_a_week": round(pipeline.throughput, 3),
        "weeks_in_progress": None if pipeline.weeks is None else round(pipeline.weeks, 2),
        "ageing": [
            {"work": _work(one.work), "days": one.days, "usual_days": one.usual}
            for one in pipeline.ageing
        ],
    }


def _place(place: Place) -> dict[str, object]:
    post = place.publication
    return {
        "day": place.slot.day.isoformat(),
        "is_free": place.is_free,
        "post": {"day": post.day.isoformat(), "title": post.title} if post else None,
        "works": [_work(work) for work in place.works],
    }


def _forecast(forecast: Forecast) -> dict[str, object]:
    return {
        "next_post_p50": _day(forecast.likely),
        "next_post_p85": _day(forecast.safe),
        "posts_this_year_p50": forecast.posts_likely,
        "posts_this_year_p85": forecast.posts_safe,
        "slots": forecast.basis,
    }


def _work(work: Work) -> dict[str, object]:
    return {
        "title": work.title,
        "kind": work.kind,
        "field": work.field,
        "stage": work.stage.value,
        "planned": _day(work.planned),
        "hours": work.spent,
        "path": work.path,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
