"""Hedges: what "mehr als", "knapp" and "nearly" do to the bounds of the number behind them."""

import re
from math import inf

_MORE = re.compile(
    r"\b(?:mehr als|über|mindestens|wenigstens|gut|weit über|deutlich über|more than|over|at least"
    r"|upwards of|well over|just over|no fewer than|a good|north of|as many as)\s"
    r"(?:die\s|ein\s)?\Z",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"\b(?:weniger als|unter|höchstens|maximal|bis zu|knapp|fast|nicht einmal|nicht mal|kaum"
    r"|fewer than|less than|under|up to|at most|nearly|almost|just under|barely|not even|well under"
    r")\s(?:die\s|ein\s|an?\s)?\Z",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:rund|etwa|circa|ca\.|zirka|ungefähr|um die|an die|schätzungsweise|knapp|fast|gut|beinahe"
    r"|nahezu|annähernd|about|around|roughly|approximately|approx\.|some|nearly|almost|close to"
    r"|an estimated|estimated|just (?:over|under)|in the region of|something like)\s(?:die\s|ein\s"
    r"|an?\s)?\Z",
    re.IGNORECASE,
)
_GOOD = re.compile(r"\b(?:gut|good|full|voll)")
_SCANT = re.compile(r"\bknapp")


def hedge(
    before: str, words: str, low: float, high: float, *, is_fraction: bool
) -> tuple[float, float, bool]:
    """Return the bounds that the words ``before`` a number give it, and whether they blur it.

    A fraction may hold its hedge itself: "ein gutes Drittel". ``words`` are its own, lower case.
    """
    least, most = low, high
    if low == high:
        if _MORE.search(before) or (is_fraction and _GOOD.search(words)):
            most = inf
        elif _LESS.search(before) or (is_fraction and _SCANT.search(words)):
            least = -inf
    is_rough = bool(_ABOUT.search(before)) or (is_fraction and (least, most) != (low, high))
    return least, most, is_rough
