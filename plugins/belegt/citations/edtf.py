"""Dates: EDTF, as biblatex writes it (ISO 8601-2:2019, level 1), and what pandoc reads of it."""

import re
from calendar import monthrange

_ONE = r"""
    (?P<year>-?\d{4} | \d{3}X | \d\dXX)
    (?: -(?P<month>0[1-9]|1[0-2]|2[1-4]|XX)                # month or season
        (?: -(?P<day>0[1-9]|[12]\d|3[01]|XX)(?:T[\d:.Z+-]*)? )?
    )?
    (?P<doubt>[?~%]?)
"""
_DATE = re.compile(_ONE, re.VERBOSE | re.ASCII)
_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_OPEN = ("", "..")
_BRACES = str.maketrans("", "", "{}")
_MONTHS = """
    january jan januar jänner
    february feb februar
    march mar märz mär maerz mrz
    april apr
    may mai
    june jun juni
    july jul juli
    august aug
    september sep sept
    october oct oktober okt
    november nov
    december dec dezember dez
"""


def _read_months() -> dict[str, str]:
    lines = enumerate(_MONTHS.strip().splitlines(), 1)
    return {name: str(number) for number, names in lines for name in names.split()}


MONTHS = _read_months()


def is_date(value: str) -> bool:
    """Say whether ``value`` is a date, or two with a slash between them, that pandoc can print."""
    sides = value.translate(_BRACES).strip().split("/")
    if len(sides) > 2 or all(side in _OPEN for side in sides):
        return False
    return all(_is_one(side) or (len(sides) == 2 and side in _OPEN) for side in sides)


def date(value: str) -> str:
    """Return a date in the part of EDTF that pandoc 3.9 reads; what is no date stays as it is.

    It knows neither ``..`` nor ``X``, and takes a ``u`` in the year for an unknown digit.
    """
    bare = value.translate(_BRACES).strip()
    return "/".join(map(_one, bare.split("/"))) if is_date(bare) else bare


def month(value: str) -> str:
    """Return the number of a month named in German or English; pandoc reads only numbers."""
    name = value.translate(_BRACES).strip().rstrip(".").lower()
    return MONTHS.get(name, value)


def is_month(value: str) -> bool:
    """Say whether ``value`` names a month."""
    return _MONTH.fullmatch(month(value.translate(_BRACES).strip())) is not None


def _is_one(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if found is None:
        return False
    year, month, day = found["year"], found["month"] or "", found["day"] or ""
    if not day.isdecimal():
        return True
    if not month.isdecimal() or int(month) > 12:
        return False
    return int(day) <= monthrange(int(year) % 400 + 400 if year.isdecimal() else 400, int(month))[1]


def _one(text: str) -> str:
    found = _DATE.fullmatch(text)
    if found is None:  # an open end
        return ""
    if "X" in found["year"]:
        return found["year"].replace("X", "u")
    known = [found["year"]]
    for part in (found["month"], found["day"]):
        if part is None or part == "XX":
            break
        known.append(part)
    return "-".join(known) + found["doubt"]
