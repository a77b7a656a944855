"""Sentences: where they begin and end in a block."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from yasbd import BoundaryDetector  # noqa: TID251 - the one place that splits sentences

from belegt.finding import Language

# A paragraph ends at a line end for the detector; in a block it is a space.
_LINE_END = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_POSSIBLE_END = re.compile(r"[.!?…][^\w\s]{0,9}\s")
_SURE_END = re.compile(r"[^\W\d_]{5}[.!?](?= )")  # no abbreviation is that long
_END = re.compile(r"[.!?]\s++(?=[A-ZÄÖÜ])")
# After a word of five letters a full stop ends no abbreviation, but for these.
_LONG_WORD = re.compile(r"(?:[a-zäöüß]{5}|\b(?!Absch|Anmer|Aufl)[A-ZÄÖÜ][a-zäöüß]{4})(?<!schn)\Z")
_LONGEST_GAP = 200  # between a word and its full stop, where a citation was taken out
# Quotations and brackets may hold several sentences.
_PAIRED = re.compile(r"[()„“”\"»«‚‘›‹]")
# Longer than any paragraph: yasbd 1.0.4 takes 22 s for 40,000 characters of "... ".
_LONGEST = 3000

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


@lru_cache(maxsize=64)
def parts(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of whole sentences, one or more, that end where there is no doubt."""
    ends = () if _PAIRED.search(text) else _END.finditer(text)
    certain = (end.end() for end in ends if _is_certain(text, end.start()))
    return tuple(pairwise((0, *certain, len(text))))


def _is_certain(text: str, end: int) -> bool:
    """Say whether the full stop at ``end`` follows a word that is too long for an abbreviation."""
    word = text[max(0, end - _LONGEST_GAP) : end].rstrip()[-7:]
    return _LONG_WORD.search(word) is not None


@lru_cache(maxsize=256)
def split(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    """Return the spans of the sentences in ``text``, without the spaces between them.

    Of a block, its claims and its citations ask for the same sentences.
    """
    edges = sorted({0, *_ends(text, language), len(text)})
    spans = (_stripped(text, start, end) for start, end in pairwise(edges))
    return tuple((start, end) for start, end in spans if start < end)


def around(text: str, place: int, language: Language) -> tuple[int, int]:
    """Return the span of the sentence in ``text`` that holds the character at ``place``."""
    start, stop = next(part for part in parts(text) if place < part[1] or part[1] == len(text))
    spans = split(text[start:stop].rstrip(), language)
    found = (span for span in reversed(spans) if start + span[0] <= place)
    first, last = next(found, (0, stop - start))
    return start + first, start + last


def _ends(text: str, language: Language) -> Iterator[int]:
    """Yield where sentences end, but for the last one."""
    if not _POSSIBLE_END.search(text):
        return
    flat = _LINE_END.sub(" ", text)
    start = 0
    while start < len(flat):
        cut = len(flat) if len(flat) - start <= _LONGEST else _cut(flat, start)
        yield from (start + end for end in _detector(language).detect(flat[start:cut]))
        start = cut
    yield from (match.start() for match in _MISSED_STARTS[language].finditer(text))


def _cut(text: str, start: int) -> int:
    """Return where a text too long for the detector is cut: after a long word's full stop."""
    end = start + _LONGEST
    cuts = [match.end() for match in _SURE_END.finditer(text, start, end)]
    at = cuts[-1] if cuts else text.rfind(" ", start + 1, end)
    return at if at > start else end


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    return start + lead, max(start + lead, start + len(part.rstrip()))


@cache
def _detector(language: Language) -> BoundaryDetector:
    """Return the detector of ``language``: it compiles its patterns once."""
    return BoundaryDetector(lang=language)
