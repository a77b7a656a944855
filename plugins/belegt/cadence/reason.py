"""Reasons: the advice and its arithmetic, in sentences."""

from collections.abc import Iterator

from belegt.cadence.advice import RECENT_FIELDS, Advice
from belegt.cadence.mix import Mix, sayable
from belegt.cadence.outlook import Outlook
from belegt.cadence.promise import promise
from belegt.cadence.stage import Stage
from belegt.cadence.wording import hours_text, number_text, times_text, weekday_text
from belegt.finding import Language, Text

A_PIECE = {
    "research": Text("eine Recherche", "a research piece"),
    "opinion": Text("eine Meinung", "an opinion piece"),
}
EVERY_NTH = (
    *(Text("", ""), Text("", ""), Text("zweite", "second"), Text("dritte", "third")),
    *(Text("vierte", "fourth"), Text("fünfte", "fifth"), Text("sechste", "sixth")),
    *(Text("siebte", "seventh"), Text("achte", "eighth"), Text("neunte", "ninth")),
    *(Text("zehnte", "tenth"), Text("elfte", "eleventh"), Text("zwölfte", "twelfth")),
)


def task(advice: Advice, language: Language) -> str:
    """Return what to do: “schreib eine Meinung im Feld Führung; der Entwurf „X“ …”."""
    piece = A_PIECE[advice.kind or "opinion"]
    text = Text(
        f"schreib {piece.de}" + (f" im Feld {advice.field}" if advice.field else ""),
        f"write {piece.en}" + (f" in the field {advice.field}" if advice.field else ""),
    )
    return text.in_language(language) + _piece(advice, language)


def _piece(advice: Advice, language: Language) -> str:
    work, hours = advice.work, hours_text(advice.hours, language)
    if work is None:
        return ""
    if work.stage is Stage.READY:
        text = Text(f"; „{work.title}“ ist fertig", f"; “{work.title}” is ready")
    elif work.stage is Stage.IDEA:
        text = Text(f"; die Idee „{work.title}“ wartet", f"; the idea “{work.title}” is waiting")
    else:
        text = Text(
            f"; der Entwurf „{work.title}“ braucht noch etwa {hours}",
            f"; the draft “{work.title}” needs about {hours} more",
        )
    return text.in_language(language)


def reasons(outlook: Outlook, language: Language) -> Iterator[str]:
    """Yield why the advice is what it is: the mix, what the hours allow, the field, the lead."""
    advice, mix = outlook.advice, outlook.mix
    if advice is None:
        return
    if advice.recent:
        yield _recent(advice).in_language(language)
    if mix.lasting is not None and mix.weeks is not None and mix.lasting > mix.weeks * 1.05:
        yield _arithmetic(mix, language)
    if mix.allowed is not None:
        yield _what_fits(outlook, language)
    if advice.research_slot or advice.lead:
        yield _too_late(advice, language)
    if advice.field and len(outlook.record.publications) >= RECENT_FIELDS:
        yield Text(
            f"{advice.field} kam in den letzten {RECENT_FIELDS} Beiträgen "
            f"{times_text(advice.in_field, 'de')} vor.",
            f"{advice.field} came up {times_text(advice.in_field, 'en')} "
            f"in the last {RECENT_FIELDS} posts.",
        ).in_language(language)


def _recent(advice: Advice) -> Text:
    number, research = len(advice.recent), advice.recent.count("research")
    if number == 1:
        return Text(
            "Der letzte Beitrag war " + ("Recherche." if research else "Meinung."),
            "The last post was " + ("research." if research else "opinion."),
        )
    if research == 0:
        return Text(
            f"Von den letzten {number} Beiträgen war keiner Recherche.",
            f"None of the last {number} posts was research.",
        )
    verb = Text("war" if research == 1 else "waren", "was" if research == 1 else "were")
    return Text(
        f"Von den letzten {number} Beiträgen {verb.de} {research} Recherche.",
        f"Of the last {number} posts, {research} {verb.en} research.",
    )


def _arithmetic(mix: Mix, language: Language) -> str:
    research, opinion = (hours_text(one, language) for one in (mix.research, mix.opinion))
    hours = hours_text(mix.hours or 0, language)
    weeks = number_text(mix.lasting or 0, language, 1)
    text = Text(
        f"Eine Recherche braucht etwa {research}, eine Meinung {opinion}: "
        f"So gemischt reichen {hours} je Woche nur für einen Beitrag alle {weeks} Wochen.",
        f"Research takes about {research}, an opinion {opinion}: "
        f"mixed like this, {hours} a week make one post every {weeks} weeks.",
    )
    return text.in_language(language)


def _what_fits(outlook: Outlook, language: Language) -> str:
    """Return “Mit 5 Stunden je Woche hält „jeden Sonntag“, wenn jeder siebte …”."""
    mix, target = outlook.mix, outlook.record.target
    words = promise(target.rhythm, target.first, language) if target else ""
    hours = number_text(mix.hours or 0, language, int(mix.hours != int(mix.hours or 0)))
    if not mix.is_possible:
        opinion, left = hours_text(mix.opinion, language), hours_text(mix.budget, language)
        text = Text(
            f"Mit {hours} Stunden je Woche hält „{words}“ nicht: Eine Meinung braucht {opinion}, "
            f"und von Termin zu Termin sind es {left}.",
            f"{hours} hours a week cannot keep “{words}”: an opinion takes {opinion}, "
            f"and from slot to slot there are {left}.",
        )
    else:
        condition = _condition(mix.allowed or 0)
        between = _between(mix.allowed or 0)
        text = Text(
            f"Mit {hours} Stunden je Woche hält „{words}“, {condition.de}{between.de}.",
            f"{hours} hours a week keep “{words}” {condition.en}{between.en}.",
        )
    return text.in_language(language)


def _condition(allowed: float) -> Text:
    share = sayable(allowed)
    if share == 0:
        return Text("wenn kein Beitrag recherchiert ist", "if no post is researched")
    if share == 1:
        return Text("auch wenn jeder Beitrag recherchiert ist", "even if every post is researched")
    if share.numerator == 1:
        nth = EVERY_NTH[share.denominator]
        return Text(
            f"wenn jeder {nth.de} Beitrag recherchiert ist",
            f"if every {nth.en} post is researched",
        )
    part, whole = share.numerator, share.denominator
    return Text(
        f"wenn höchstens {part} von {whole} Beiträgen recherchiert sind",
        f"if at most {part} of {whole} posts are researched",
    )


def _between(allowed: float) -> Text:
    """Return how many opinions stand between two research pieces, where that is a number."""
    share = sayable(allowed)
    if share.numerator != 1 or share.denominator < 3:
        return Text("", "")
    number = share.denominator - 1
    return Text(
        f": {number} Meinungen zwischen zwei Recherchen",
        f": {number} opinion pieces between two research pieces",
    )


def _too_late(advice: Advice, language: Language) -> str:
    late, lead = advice.late, advice.lead
    opening = (
        Text(
            f"„{late.title}“ braucht noch etwa {lead} Tage und wäre nicht rechtzeitig da",
            f"“{late.title}” needs about {lead} days more and would not be there in time",
        )
        if late
        else Text(
            f"Eine Recherche braucht etwa {lead} Tage und wäre nicht rechtzeitig da",
            f"Research takes about {lead} days and would not be there in time",
        )
    )
    if advice.research_slot is None:
        return opening.in_language(language) + "."
    day = weekday_text(advice.research_slot, language)
    text = Text(
        f"{opening.de}; {'heute weitergeführt' if late else 'heute begonnen'} passt sie zu {day}.",
        f"{opening.en}; {'continued' if late else 'begun'} today it fits {day}.",
    )
    return text.in_language(language)
