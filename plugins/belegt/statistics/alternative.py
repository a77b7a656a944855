"""Alternatives: the patterns that a verbose pattern is made of, as text."""

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

# A sign of a verbose pattern: escaped, a set, a comment, or what makes groups and alternatives.
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\#[^\n]*|[()|]", re.DOTALL)
_GROUP = re.compile(r"\s*(?:\#[^\n]*\n\s*)*\(\?:(.*)\)\s*", re.DOTALL)


def alternatives(pattern: str) -> Iterator[str]:
    """Yield the patterns of which a verbose ``pattern`` is any one, the first that matches."""
    cuts = [-1, *_bars(pattern), len(pattern)]
    if len(cuts) > 2:
        for start, end in pairwise(cuts):
            yield from alternatives(pattern[start + 1 : end])
    elif group := _GROUP.fullmatch(pattern):
        inside = group[1]
        yield from alternatives(inside) if _is_balanced(inside) else (pattern,)
    else:
        yield pattern


def _bars(pattern: str) -> Iterator[int]:
    """Yield where a bar stands in ``pattern`` that is in no group."""
    depth = 0
    for token in _TOKEN.finditer(pattern):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == "|" and not depth:
            yield token.start()


def _is_balanced(pattern: str) -> bool:
    """Say whether each group of ``pattern`` ends in it, and none that began before."""
    depths = accumulate((token[0] == "(") - (token[0] == ")") for token in _TOKEN.finditer(pattern))
    return min(depths, default=0) >= 0
