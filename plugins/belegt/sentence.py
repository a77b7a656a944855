"""Sentences: where they begin and end in a block."""

import re
from functools import cache
from itertools import pairwise

from yasbd import BoundaryDetector  # noqa: TID251 - the one place that splits sentences

from belegt.finding import Language

# A paragraph ends at a line end for the detector; in a block it is a space.
_LINE_END = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_POSSIBLE_END = re.compile(r"[.!?…][^\w\s]*\s")

# yasbd 1.0.4 takes every "42." for an ordinal and every ellipsis for a pause. No noun follows the
# full stop where one of these words does, capitalised, so there a sentence begins.
_MISSED_STARTS: dict[Language, re.Pattern[str]] = {
    "de": re.compile(
        r"""(?:(?<=\d\.)|(?<=…)|(?<=\.\.\.))\s+
        (?=(?:Aber|Alle|Allein|Als|Auch|Auf|Bei|Beide|Bis|Da|Dabei|Dafür|Dagegen|Damit|Danach|Dann
        |Daran|Daraus|Darum|Das|Dass|Davon|Dazu|Denn|Der|Deshalb|Die|Dies|Diese|Dieser|Dieses|Doch
        |Dort|Du|Ein|Eine|Er|Erst|Es|Hier|Ich|Ihr|Ihre|Im|In|Ist|Jede|Jeder|Jetzt|Kein|Keine|Man
        |Mit|Nach|Nicht|Nur|Ob|Sein|Seine|Seit|Sie|Sind|So|Und|Viele|Von|Was|Weil|Wenn|Wer|Wie|Wir
        |Wo|Zu|Zudem|Zum|Zur|Zwar)\b)""",
        re.VERBOSE,
    ),
    "en": re.compile(
        r"""(?:(?<=…)|(?<=\.\.\.))\s+
        (?=(?:A|After|All|An|And|As|At|But|By|Each|For|He|Here|How|I|If|In|It|Its|No|Not|On|Our|She
        |So|That|The|Their|Then|There|These|They|This|Those|To|We|What|When|Who|Why|You|Your)\b)""",
        re.VERBOSE,
    ),
}


def split(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    """Return the spans of the sentences in ``text``, without the spaces between them."""
    if not _POSSIBLE_END.search(text):
        ends = [len(text)]
    else:
        ends = list(_detector(language).detect(_LINE_END.sub(" ", text)))
        ends += (match.start() for match in _MISSED_STARTS[language].finditer(text))
    edges = sorted({0, *ends, len(text)})
    spans = (_stripped(text, start, end) for start, end in pairwise(edges))
    return tuple((start, end) for start, end in spans if start < end)


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    return start + lead, max(start + lead, start + len(part.rstrip()))


@cache
def _detector(language: Language) -> BoundaryDetector:
    """Return the detector of ``language``: it compiles its patterns once."""
    return BoundaryDetector(lang=language)
