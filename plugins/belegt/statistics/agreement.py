"""Agreement: whether two passages state the same figure."""

from dataclasses import replace
from functools import lru_cache
from math import inf, isclose

from belegt.finding import Language
from belegt.statistics.quantity import Notation, Quantity, read_quantities
from belegt.statistics.wording import UNITS

_NEAR = 0.1  # of the number
_MEASURES = {symbol for _, symbol in UNITS} | {"times"}


def states_the_same(headline: str, text: str, language: Language) -> bool:
    """Say whether a figure of ``headline`` stands in ``text``, in whatever notation."""
    announced, stated = _quantities(headline, language), _quantities(text, language)
    return any(_same(one, other) for one in announced for other in stated)


@lru_cache(maxsize=1024)
def _quantities(text: str, language: Language) -> tuple[Quantity, ...]:
    """Return the quantities of ``text`` as they are compared; each headline asks for all claims."""
    return tuple(map(_unnamed, read_quantities(text, language)))


def _same(one: Quantity, other: Quantity) -> bool:
    """Say whether two quantities are one; what is counted may be called by another name.

    Two numbers in digits have to be the same, however rough they are called.
    """
    first, second = _closed(one), _closed(other)
    in_digits = {one.notation, other.notation} == {Notation.DIGITS}
    if in_digits and one.value is not None and other.value is not None:
        return first.unit == second.unit and isclose(one.value, other.value)
    return first.agrees_with(second)


def _unnamed(one: Quantity) -> Quantity:
    return one if one.unit in _MEASURES else replace(one, unit="")


def _closed(one: Quantity) -> Quantity:
    """Return ``one`` with an open bound closed: "more than 800" is hardly said of 2,000."""
    if one.high == inf and one.low != -inf:
        return replace(one, high=one.low + _NEAR * abs(one.low))
    if one.low == -inf and one.high != inf:
        return replace(one, low=one.high - _NEAR * abs(one.high))
    return one
