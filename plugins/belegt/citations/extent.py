"""Extents: how long and how deep a value can be before pandoc takes minutes for it."""

import re

from belegt.citations.entry import Field

LONGEST = 10_000  # characters; a title of a megabyte takes pandoc 3.9 over a minute
LONGEST_NAMES = 1_000_000  # some papers have thousands of authors
DEEPEST = 100  # braces within braces
_NAMES = frozenset({"author", "editor", "translator", "bookauthor"})
_BRACES = re.compile(r"\\.|[{}]", re.DOTALL)


def is_endless(field: Field) -> bool:
    """Say whether a field is too long or too deep to be printed."""
    longest = LONGEST_NAMES if field.name in _NAMES else LONGEST
    return len(field.value) > longest or _depth(field.value) > DEEPEST


def _depth(value: str) -> int:
    if len(value) <= 2 * DEEPEST or value.count("{") <= DEEPEST:
        return 0
    depth = deepest = 0
    for brace in _BRACES.finditer(value):
        depth += {"{": 1, "}": -1}.get(brace.group(), 0)
        deepest = max(deepest, depth)
    return deepest
