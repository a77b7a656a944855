"""Grades: how much findings of a rule matter on this site, where its settings say otherwise.

``BELEGT_SEVERITY = {"BIB021": "error", "STAT106": {"research": "error"}}``
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from belegt.finding import Severity, nearest
from belegt.kind import KINDS, Kind
from belegt.wrong_setting import WrongSetting


@dataclass(frozen=True, slots=True)
class Grade:
    """The severity of a rule's findings; with a ``kind``, in posts of that kind alone."""

    code: str
    severity: Severity
    kind: Kind = ""


def read_grades(value: object) -> tuple[Grade, ...]:
    """Read the setting BELEGT_SEVERITY: from a rule's code or name to a severity, or by kind.

    Raises:
        WrongSetting: there is no such rule, severity or kind.
    """
    if not isinstance(value, Mapping):
        raise WrongSetting(
            f'BELEGT_SEVERITY ist {value!r}; schreib es so: {{"BIB021": "error"}}',
            f'BELEGT_SEVERITY is {value!r}; write it as {{"BIB021": "error"}}',
        )
    return tuple(grade for name, wanted in value.items() for grade in _grades(str(name), wanted))


def _grades(name: str, wanted: object) -> Iterator[Grade]:
    code = _code(name)
    if not isinstance(wanted, Mapping):
        yield Grade(code, _severity(name, wanted))
        return
    for kind, severity in wanted.items():
        if str(kind).lower() not in KINDS:
            known = ", ".join(KINDS)
            raise WrongSetting(
                f"BELEGT_SEVERITY: {kind!r} bei {name} ist keine Art von Beitrag; es gibt {known}",
                f"BELEGT_SEVERITY: {kind!r} at {name} is no kind of post; there are {known}",
            )
        yield Grade(code, _severity(name, severity), KINDS[str(kind).lower()])


def _code(name: str) -> str:
    # All the rules are loaded only where a site grades one of them.
    from belegt.manual import ALL_RULES  # noqa: PLC0415 - see above

    codes: dict[str, str] = {}
    for rule in ALL_RULES:
        codes |= {rule.code.lower(): rule.code, rule.name: rule.code}
    if name.lower() in codes:
        return codes[name.lower()]
    meant = nearest(name.lower(), tuple(codes))
    known = codes[meant] if meant else None
    raise WrongSetting(
        f"BELEGT_SEVERITY: eine Regel {name} gibt es nicht"
        + (f"; meintest du {known}?" if known else "; docs/rules nennt alle"),
        f"BELEGT_SEVERITY: there is no rule {name}"
        + (f"; did you mean {known}?" if known else "; docs/rules has them all"),
    )


def _severity(name: str, value: Any) -> Severity:
    try:
        return Severity(value)
    except ValueError as error:
        known = ", ".join(f'"{one.value}"' for one in Severity)
        raise WrongSetting(
            f"BELEGT_SEVERITY: {value!r} bei {name} geht nicht; möglich sind {known}",
            f"BELEGT_SEVERITY: {value!r} at {name} will not do; there are {known}",
        ) from error
