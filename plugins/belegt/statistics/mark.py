"""Marks: what an author says of a claim in an HTML comment that stands in its sentence."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from html import escape

from belegt.finding import Finding, Language, Location, Text, nearest
from belegt.rule import Rule
from belegt.statistics.mark_rules import BARE_SUPPRESSION, UNKNOWN_RULE, VAGUE_OWN_DATA


class MarkKind(Enum):
    """What a mark says; the first two are for the reader, the last is for the check alone."""

    OWN_DATA = "own data"
    NO_STUDY = "no study"
    SUPPRESSION = "suppression"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: ``detail`` is its n and date, or its reason; ``code`` the rule it suppresses."""

    kind: MarkKind
    detail: str = ""
    code: str = ""


_MARK = re.compile(
    r"""(?i:
        (?P<own> eigene\ daten | own\ data ) \b
      | (?P<none> keine\ studie\ bekannt | no\ study\ known ) \b
      | (?P<belegt> belegt ) \s* : \s* (?:erlaub(?:t|e|en)?|allows?)? \s* (?P<rule>[\w-]*)
        [\s,]* (?:weil|because)? \b
    ) [\s:,]* (?P<detail> .* )""",
    re.VERBOSE | re.DOTALL,
)
_COMMENT = re.compile(r"<!--((?>(?:(?!-->|<!--).)*))-->", re.DOTALL)
_SIZE = re.compile(r"\bn\s*=\s*\d", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

# What may stand between a sentence and the mark that follows it.
_BETWEEN = re.compile(
    r"""(?>(?: [\s.!?*_>|)”“"»«’] | <!--(?>(?:(?!-->|<!--).)*)-->
             | \[[^\[\]]*+\] | \{[^{}]*+\} )*)""",
    re.VERBOSE | re.DOTALL,
)

_SHOWN: dict[MarkKind, tuple[str, Text]] = {
    MarkKind.OWN_DATA: ("evidence-own", Text("eigene Erhebung", "own survey")),
    MarkKind.NO_STUDY: ("evidence-none", Text("keine Studie bekannt", "no study known")),
}


def read_mark(comment: str, rules: Sequence[Rule]) -> Mark | None:
    """Read the text inside of a comment as a mark; None when it is any other comment.

    A suppression may name its rule by code or name; an unknown one stays in ``code`` as written.
    """
    match = _MARK.fullmatch(comment.strip())
    if match is None:
        return None
    detail = " ".join(match["detail"].split())
    if match["own"]:
        return Mark(MarkKind.OWN_DATA, detail)
    if match["none"]:
        return Mark(MarkKind.NO_STUDY, detail)
    named = match["rule"].lower()
    codes = {rule.name: rule.code for rule in rules} | {
        rule.code.lower(): rule.code for rule in rules
    }
    return Mark(MarkKind.SUPPRESSION, detail, codes.get(named, match["rule"]))


def check_mark(mark: Mark, rules: Sequence[Rule], location: Location) -> tuple[Finding, ...]:
    """Return what is missing in ``mark``: n and date, the reason, or a rule that exists."""
    if mark.kind is MarkKind.OWN_DATA:
        return (
            () if _SIZE.search(mark.detail) and _YEAR.search(mark.detail) else (_vague(location),)
        )
    if mark.kind is MarkKind.NO_STUDY:
        return ()
    if mark.code not in {rule.code for rule in rules}:
        return (_unknown(mark.code, rules, location),)
    return () if mark.detail else (_bare(mark.code, location),)


def stands_with(source: str, span: tuple[int, int], comment: int) -> bool:
    """Say whether a comment that begins at ``comment`` stands in ``span`` or right behind it."""
    start, end = span
    if comment < end:
        return comment >= start
    return _BETWEEN.fullmatch(source, end, comment) is not None


def show_marks(html: str, language: Language) -> str:
    """Make the marks in rendered ``html`` visible to the reader, and remove the suppressions."""
    return _COMMENT.sub(_shown(language), html) if "<!--" in html else html


def _shown(language: Language) -> Callable[[re.Match[str]], str]:
    def shown(comment: re.Match[str]) -> str:
        mark = read_mark(comment[1], ())
        if mark is None:
            return comment[0]
        if mark.kind is MarkKind.SUPPRESSION:
            return ""
        name, words = _SHOWN[mark.kind]
        parts = [words.in_language(language)]
        if mark.kind is MarkKind.OWN_DATA and mark.detail:
            parts.append(mark.detail)
        return f'<span class="evidence {name}">{escape(", ".join(parts))}</span>'

    return shown


def _vague(location: Location) -> Finding:
    return VAGUE_OWN_DATA.finding(
        location,
        Text("eigene Daten ohne n oder Datum", "own data without n or date"),
        Text(
            "nenn beides: <!-- eigene Daten: n = 42, März 2026 -->",
            "name both: <!-- own data: n = 42, March 2026 -->",
        ),
    )


def _unknown(name: str, rules: Sequence[Rule], location: Location) -> Finding:
    known = nearest(name, [rule.code for rule in rules] + [rule.name for rule in rules])
    return UNKNOWN_RULE.finding(
        location,
        Text(
            f"„{name}“ ist keine Regel, die man erlauben kann",
            f"“{name}” is no rule that can be allowed",
        )
        if name
        else Text("die Ausnahme nennt keine Regel", "the exemption names no rule"),
        Text(f"meintest du „{known}“?", f"did you mean “{known}”?")
        if known
        else Text(
            "schreib es so: <!-- belegt: erlaubt STAT001, weil GRUND -->",
            "write it so: <!-- belegt: allow STAT001 because REASON -->",
        ),
    )


def _bare(code: str, location: Location) -> Finding:
    return BARE_SUPPRESSION.finding(
        location,
        Text(f"{code} ist ohne Grund erlaubt", f"{code} is allowed without a reason"),
        Text(
            f"nenn den Grund: <!-- belegt: erlaubt {code}, weil GRUND -->",
            f"give the reason: <!-- belegt: allow {code} because REASON -->",
        ),
    )
