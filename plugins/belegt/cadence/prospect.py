"""Prospects: what is ahead, each number with its name; for the author alone."""

from collections.abc import Iterator

from belegt.cadence.forecast import Forecast, slots_missing
from belegt.cadence.outlook import Outlook
from belegt.cadence.pipeline import Ageing, Pipeline
from belegt.cadence.stage import Stage
from belegt.cadence.start import Start
from belegt.cadence.summary import Line
from belegt.cadence.wording import (
    KINDS,
    LEVELS,
    STAGES,
    count_text,
    day_text,
    hours_text,
    number_text,
)
from belegt.finding import Language, Text

MORE_SLOT = Text("weiterem Termin", "more slot")
MORE_SLOTS = Text("weiteren Terminen", "more slots")
PIECE = Text("fertiges Stück", "finished piece")
PIECES = Text("fertige Stücke", "finished pieces")

MORE_POST = Text("weiterer Beitrag", "more post")
MORE_POSTS = Text("weitere Beiträge", "more posts")


def prospects(outlook: Outlook, language: Language) -> tuple[Line, ...]:
    """Return the numbers of what is to come, without those that say nothing yet."""
    lines = (
        *_hours(outlook, language),
        *_pipeline(outlook.pipeline, language),
        *_buffer(outlook, language),
        *_starts(outlook, language),
        *_forecast(outlook, language),
        *_alarms(outlook, language),
    )
    return tuple(Line(label.in_language(language), value) for label, value in lines)


def _hours(outlook: Outlook, language: Language) -> Iterator[tuple[Text, str]]:
    mix, cadence = outlook.mix, outlook.record.cadence
    if mix.hours is not None:
        hours, opinion, research = (
            hours_text(one, language) for one in (mix.hours, mix.opinion, mix.research)
        )
        text = Text(
            f"{hours} je Woche; eine Meinung etwa {opinion}, eine Recherche {research}",
            f"{hours} a week; an opinion about {opinion}, research {research}",
        )
        yield Text("Stunden", "Hours"), text.in_language(language)
    year = outlook.record.as_of.year
    if cadence.jokers_left(year) < cadence.jokers:
        left = Text(
            f"{cadence.jokers_left(year)} von {cadence.jokers} in {year} übrig",
            f"{cadence.jokers_left(year)} of {cadence.jokers} left in {year}",
        )
        yield Text("Joker", "Jokers"), left.in_language(language)


def _pipeline(pipeline: Pipeline, language: Language) -> Iterator[tuple[Text, str]]:
    if not pipeline.works:
        return
    counts = [
        count_text(number, *STAGES[stage], language)
        for stage in Stage
        if (number := pipeline.count(stage))
    ]
    line = ", ".join(counts)
    if pipeline.weeks:
        weeks = number_text(pipeline.weeks, language, 1)
        pace = Text(f"; im Schnitt {weeks} Wochen in Arbeit", f"; {weeks} weeks on average")
        line += pace.in_language(language)
    yield Text("In Arbeit", "Pipeline"), line
    for ageing in pipeline.ageing:
        yield Text("Liegt lange", "Ageing"), _ageing(ageing, language)


def _ageing(ageing: Ageing, language: Language) -> str:
    stage, _ = STAGES[ageing.work.stage]
    title, days, usual = ageing.work.title, ageing.days, ageing.usual
    text = Text(
        f"„{title}“ seit {days} Tagen ({stage.de}; 85\N{NO-BREAK SPACE}% nach {usual} weiter)",
        f"“{title}” for {days} days ({stage.en}; 85% had moved on after {usual})",
    )
    return text.in_language(language)


def _buffer(outlook: Outlook, language: Language) -> Iterator[tuple[Text, str]]:
    until = outlook.board.safe_until
    if until is not None:
        pieces = count_text(outlook.board.buffer, PIECE, PIECES, language)
        safe = day_text(until, language)
        text = Text(f"{pieces}, sicher bis {safe}", f"{pieces}, safe until {safe}")
        yield Text("Vorrat", "Buffer"), text.in_language(language)


def _starts(outlook: Outlook, language: Language) -> Iterator[tuple[Text, str]]:
    for kind in ("research", "opinion"):
        start = next((one for one in outlook.starts if one.kind == kind), None)
        if start is not None:
            yield Text("Beginnen", "Begin"), _start(start, language)


def _start(start: Start, language: Language) -> str:
    day, due = day_text(start.day, language), day_text(start.due, language)
    kind = KINDS[start.kind]
    text = Text(f"{kind.de} für den {due} bis {day}", f"{kind.en} for {due} by {day}")
    return text.in_language(language)


def _forecast(outlook: Outlook, language: Language) -> Iterator[tuple[Text, str]]:
    label = Text("Vorhersage", "Forecast")
    if outlook.forecast is not None:
        yield label, _next_post(outlook.forecast, language)
        yield Text("", ""), _year(outlook, outlook.forecast, language)
    elif outlook.record.target is not None:
        missing = count_text(slots_missing(outlook.record), MORE_SLOT, MORE_SLOTS, language)
        text = Text(f"erst möglich nach {missing}", f"not before {missing}")
        yield label, text.in_language(language)
    kept, decided = outlook.calibration.kept, outlook.calibration.decided
    if decided:
        text = Text(
            f"{kept} von {decided} Vorhersagen hielten (85\N{NO-BREAK SPACE}% sollen es sein)",
            f"{kept} of {decided} forecasts were kept (85% should be)",
        )
        yield Text("Treffer", "Calibration"), text.in_language(language)


def _next_post(forecast: Forecast, language: Language) -> str:
    if forecast.likely is None:
        nothing = Text("kein Beitrag in einem Jahr", "no post within a year")
        return nothing.in_language(language)
    likely = day_text(forecast.likely, language)
    safe = day_text(forecast.safe, language) if forecast.safe else None
    text = Text(
        f"nächster Beitrag bis {likely} (50\N{NO-BREAK SPACE}%), "
        + (
            f"bis {safe} (85\N{NO-BREAK SPACE}%)"
            if safe
            else "später als in einem Jahr (85\N{NO-BREAK SPACE}%)"
        ),
        f"next post by {likely} (50%), "
        + (f"by {safe} (85%)" if safe else "later than in a year (85%)"),
    )
    return text.in_language(language)


def _year(outlook: Outlook, forecast: Forecast, language: Language) -> str:
    year = outlook.record.as_of.year
    likely = count_text(forecast.posts_likely, MORE_POST, MORE_POSTS, language)
    safe = forecast.posts_safe
    text = Text(
        f"bis 31. Dezember {year} {likely} (50\N{NO-BREAK SPACE}%), "
        f"mindestens {safe} (85\N{NO-BREAK SPACE}%)",
        f"{likely} by 31 December {year} (50%), at least {safe} (85%)",
    )
    return text.in_language(language)


def _alarms(outlook: Outlook, language: Language) -> Iterator[tuple[Text, str]]:
    """Yield on which days it becomes worse, if nothing appears."""
    alarms = [
        f"{LEVELS[one.level].in_language(language)} "
        + Text("ab", "from").in_language(language)
        + f" {day_text(one.day, language)}"
        for one in outlook.escalations
    ]
    if alarms:
        yield Text("Ohne Beitrag", "No post"), ", ".join(alarms)
