"""Registers: every claim of a post with the verdict on it and what covers it, and every mark."""

import json
from collections.abc import Sequence

from belegt.finding import Language, Location, Text
from belegt.report.json import Json, figures
from belegt.report.json import place as json_place
from belegt.report.text import place
from belegt.statistics.cover import CoverKind
from belegt.statistics.coverage import Coverage
from belegt.statistics.mark import MarkKind
from belegt.statistics.placed_mark import PlacedMark
from belegt.statistics.verdict import Judgement, Verdict

VERSION = 1
_VERDICTS = {
    Verdict.SOURCED: Text("belegt", "sourced"),
    Verdict.OWN_DATA: Text("eigene Daten", "own data"),
    Verdict.NO_STUDY: Text("keine Studie bekannt", "no study known"),
    Verdict.SUPPRESSED: Text("ausgenommen", "exempt"),
    Verdict.UNSOURCED: Text("ohne Quelle", "without a source"),
}
_COVERS = {
    CoverKind.SENTENCE: Text("im Satz", "in its sentence"),
    CoverKind.SENTENCE_BEFORE: Text("im Satz davor", "in the sentence before"),
    CoverKind.LEAD_IN: Text("vor der Liste", "before the list"),
    CoverKind.CAPTION: Text("bei Tabelle oder Bild", "at the table or image"),
    CoverKind.ATTRIBUTION: Text("unter dem Zitat", "below the quotation"),
    CoverKind.FOOTNOTE: Text("in der Fußnote", "in the footnote"),
    CoverKind.MARK: Text("als Vermerk", "as a mark"),
    CoverKind.TEXT: Text("im Text", "in the text"),
}
_NO_CLAIMS = Text("keine Zahlen, die eine Quelle brauchen", "no figures that need a source")
_NO_MARKS = Text("keine Ausnahmen", "no exceptions")
_UNUSED = Text(", verdeckt nichts", ", hides nothing")
_MARKS = {
    MarkKind.OWN_DATA: Text("eigene Daten", "own data"),
    MarkKind.NO_STUDY: Text("keine Studie bekannt", "no study known"),
}


def claims_report(claims: Sequence[Judgement], coverage: Coverage, language: Language) -> str:
    """Return a line for each of ``claims`` in order of place, and the coverage of all."""
    lines = [_claim_line(one, language) for one in _ordered(claims)]
    last = coverage.text if coverage.total else _NO_CLAIMS
    return "\n".join([*lines, last.in_language(language)])


def claims_json(claims: Sequence[Judgement], coverage: Coverage) -> str:
    """Return ``{"version": 1, "claims": [...], "coverage": {...}}``."""
    rows = [_claim_row(one) for one in _ordered(claims)]
    report = {"version": VERSION, "claims": rows, "coverage": figures(coverage)}
    return json.dumps(report, ensure_ascii=False, indent=2)


def marks_report(marks: Sequence[PlacedMark], language: Language) -> str:
    """Return a line for each of ``marks``: what it excepts, and why."""
    if not marks:
        return _NO_MARKS.in_language(language)
    return "\n".join(_mark_line(one, language) for one in marks)


def marks_json(marks: Sequence[PlacedMark]) -> str:
    """Return ``{"version": 1, "exceptions": [...]}``."""
    rows = [
        json_place(one.location)
        | {
            "kind": one.mark.kind.value,
            "code": one.mark.code or None,
            "detail": one.mark.detail,
            "is_used": one.is_used,
        }
        for one in marks
    ]
    return json.dumps({"version": VERSION, "exceptions": rows}, ensure_ascii=False, indent=2)


def _ordered(claims: Sequence[Judgement]) -> list[Judgement]:
    return sorted(claims, key=lambda one: one.location)


def _claim_line(claim: Judgement, language: Language) -> str:
    words = Text(f"„{claim.text}“", f"“{claim.text}”").in_language(language)
    verdict = _VERDICTS[claim.verdict].in_language(language)
    cover = ""
    if claim.cover:
        where = _COVERS[claim.cover.kind].in_language(language)
        cover = f", {where}: {_at(claim.cover.location, claim.location)} {claim.cover.source}"
    return f"{place(claim.location)}: {claim.code} {words}: {verdict}{cover}"


def _at(location: Location, seen_from: Location) -> str:
    """Return line and column, which the reader has before their eyes, in another file its name."""
    is_here = location.path == seen_from.path
    return f"{location.line}:{location.column}" if is_here else place(location)


def _claim_row(claim: Judgement) -> Json:
    cover = claim.cover and {
        "kind": claim.cover.kind.value,
        "source": claim.cover.source,
        **json_place(claim.cover.location),
    }
    return json_place(claim.location) | {
        "code": claim.code,
        "words": claim.text,
        "is_figure": claim.is_figure,
        "verdict": claim.verdict.value,
        "cover": cover,
    }


def _mark_line(placed: PlacedMark, language: Language) -> str:
    mark = placed.mark
    kind = (
        mark.code if mark.kind is MarkKind.SUPPRESSION else _MARKS[mark.kind].in_language(language)
    )
    detail = f": {mark.detail}" if mark.detail else ""
    unused = "" if placed.is_used else _UNUSED.in_language(language)
    return f"{place(placed.location)}: {kind}{detail}{unused}"
