"""Figures: the words of a sourced claim, marked in rendered HTML for the theme to underline."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from html import escape, unescape

from belegt.statistics.verdict import Judgement, Verdict

_TOKEN = re.compile(
    r"""<span\ data-citation="(?P<source>[^"]*+)">[^<]*+</span>
    | <!--(?>(?:(?!-->|<!--).)*)-->
    | <(?P<raw>code|pre|script|style|textarea)\b(?>(?:(?!</(?P=raw)).)*)
    | <(?P<tag>/?\w++)?(?>(?:[^<>"']++|"[^"]*+"|'[^']*+')*)>
    | (?P<text>[^<]++) | <
    """,
    re.VERBOSE | re.DOTALL,
)
_INLINE = re.compile(
    r"/?(?:a|abbr|b|bd[io]|br|cite|code|data|del|dfn|em|i|img|ins|kbd|mark|q|s|samp|small|span|strong"
    r"|su[bp]|time|u|var|wbr)",
    re.IGNORECASE,
)
_SPACE = r"(?:\s|&(?:nbsp|thinsp|#160|#8201|#8239);)+"


def mark_figures(html: str, judgements: Iterable[Judgement]) -> str:
    """Wrap the words of each sourced claim that stands before its citation in the same block.

    ``html`` still holds the citations' placeholders. Words that are not found as they were
    written, in one stretch of text, stay as they are; nothing but the wrapping span is added.
    """
    sourced = [
        judgement
        for judgement in judgements
        if judgement.verdict is Verdict.SOURCED and judgement.is_figure
    ]
    if not sourced or "data-citation" not in html:
        return html
    tokens: list[str] = []
    texts: list[int] = []  # where the words since the block or the last citation began are
    for token in _TOKEN.finditer(html):
        if token["source"] is not None:
            _wrap(tokens, texts, _take(sourced, unescape(token["source"])))
        if token["source"] is not None or _ends_block(token["tag"]):
            texts = []
        elif token["text"]:
            texts.append(len(tokens))
        tokens.append(token[0])
    return "".join(tokens)


def _take(sourced: Sequence[Judgement], source: str) -> list[Judgement]:
    return [judgement for judgement in sourced if judgement.source == source]


def _ends_block(tag: str | None) -> bool:
    return tag is not None and not _INLINE.fullmatch(tag)


def _wrap(tokens: list[str], texts: Sequence[int], judgements: Sequence[Judgement]) -> None:
    """Wrap each of ``judgements`` once, where its words stand last before the citation."""
    limit = (texts[-1], len(tokens[texts[-1]])) if texts else (0, 0)
    for words in dict.fromkeys(judgement.text for judgement in reversed(judgements)):
        found = _last(words, tokens, texts, limit)
        if found:
            at, start, end = found
            text = tokens[at]
            figure = f'<span class="figure figure-sourced">{text[start:end]}</span>'
            tokens[at] = text[:start] + figure + text[end:]
            limit = (at, start)


def _last(
    words: str, tokens: Sequence[str], texts: Sequence[int], limit: tuple[int, int]
) -> tuple[int, int, int] | None:
    """Return the token and the span where ``words`` stand last, before ``limit``."""
    pattern = _pattern(words)
    for at in reversed(texts):
        if at <= limit[0]:
            end = limit[1] if at == limit[0] else len(tokens[at])
            matches = tuple(pattern.finditer(tokens[at], 0, end))
            if matches:
                return at, *matches[-1].span()
    return None


@lru_cache(maxsize=1000)
def _pattern(words: str) -> re.Pattern[str]:
    """Return what finds ``words`` in HTML, whatever stands between them."""
    parts = (re.escape(escape(word, quote=False)) for word in words.split())
    return re.compile(rf"(?<![\w.,]){_SPACE.join(parts)}(?!\w)")
