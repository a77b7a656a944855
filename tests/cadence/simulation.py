"""A simulated author who follows the advice with a few hours a week."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from belegt.cadence.effort import Effort
from belegt.cadence.outlook import build_outlook
from belegt.cadence.publication import Publication
from belegt.cadence.record import build_record
from belegt.cadence.stage import Stage, Step
from belegt.cadence.work import Work

NEEDED = {"opinion": 2.5, "research": 20.0}


@dataclass(frozen=True)
class Week:
    """What the advice was in a week, what was published, and the score at its end."""

    sunday: date
    published: tuple[Publication, ...]
    score: float
    spent: float


def follow_advice(cadence, posts, start, weeks, hours):
    """Return ``weeks`` weeks in which the author works ``hours`` a week as she is advised.

    On Sundays she does what the advice says for the slot; the hours left go to the research.
    """
    research = Work("Recherche", "research", "", (Step(Stage.DRAFT),), effort=Effort())
    done = []
    for number in range(weeks):
        sunday = start + timedelta(weeks=number)
        advice = build_outlook(build_record(posts, cadence, sunday), [research]).advice
        published, left = [], hours
        if advice.kind == "opinion" and left >= NEEDED["opinion"]:
            left -= NEEDED["opinion"]
            published.append(post(sunday, "opinion", advice.field))
        worked = min(left, NEEDED["research"] - research.spent)
        research = replace(research, effort=research.effort.plus(worked, "research"))
        if research.spent >= NEEDED["research"]:
            research = replace(research, steps=(Step(Stage.READY),))
            if not published:
                published.append(post(sunday, "research", advice.field))
                research = replace(research, steps=(Step(Stage.DRAFT),), effort=Effort())
        posts = (*posts, *published)
        score = build_record(posts, cadence, sunday + timedelta(days=3)).score
        done.append(Week(sunday, tuple(published), score, hours))
    return done


def post(day, kind, field):
    return Publication(
        day, kind, field, f"{kind} {day}", f"{kind}-{day}", "de", Effort((("", NEEDED[kind]),))
    )
