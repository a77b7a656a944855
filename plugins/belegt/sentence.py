"""Sentences: where they begin and end in a block."""

from functools import cache

from yasbd import BoundaryDetector  # noqa: TID251 - the one place that splits sentences

from belegt.finding import Language


def split(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    """Return the spans of the sentences in ``text``, without the spaces between them."""
    spans: list[tuple[int, int]] = []
    start = 0
    flat = text.replace("\n", " ")
    for end in _detector(language).detect(flat):
        sentence = text[start:end]
        if sentence.strip():
            lead = len(sentence) - len(sentence.lstrip())
            spans.append((start + lead, start + len(sentence.rstrip())))
        start = end
    return tuple(spans)


@cache
def _detector(language: Language) -> BoundaryDetector:
    return BoundaryDetector(lang=language)
