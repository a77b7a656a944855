"""Badges: the promise and its next day, for other pages; nothing in them is private."""

import json
from html import escape

from belegt.cadence.view import CadenceView
from belegt.cadence.wording import day_text
from belegt.finding import Language, Text

LETTER = 7  # wide, on average, in 11 px sans serif
PADDING = 12


def badge_svg(view: CadenceView, language: Language) -> str:
    """Return the badge as SVG, without styles, readable on light and dark pages."""
    label, message = _label(language), _message(view, language)
    left, right = (PADDING + LETTER * len(text) for text in (label, message))
    name = escape(f"{label}: {message}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" role="img" '
        f'viewBox="0 0 {left + right} 20" aria-label="{name}"><title>{name}</title>'
        f'<rect width="{left}" height="20" fill="#3a3a3a"/>'
        f'<rect x="{left}" width="{right}" height="20" fill="#ececec"/>'
        f'<g font-family="Verdana, DejaVu Sans, sans-serif" font-size="11" text-anchor="middle">'
        f'<text x="{left / 2:g}" y="14" fill="#fff">{escape(label)}</text>'
        f'<text x="{left + right / 2:g}" y="14" fill="#1a1a1a">{escape(message)}</text></g></svg>\n'
    )


def badge_json(view: CadenceView, language: Language) -> str:
    """Return the badge as an endpoint of shields.io."""
    values = {
        "schemaVersion": 1,
        "label": _label(language),
        "message": _message(view, language),
        "color": "informational",
    }
    return json.dumps(values, ensure_ascii=False) + "\n"


def _label(language: Language) -> str:
    return Text("Takt", "cadence").in_language(language)


def _message(view: CadenceView, language: Language) -> str:
    """Return the promise and the next day, as a date: a badge stays for long in caches."""
    day = view.next_confirmed or view.next_due
    if day is None:
        return view.promise or Text("kein Termin", "no date").in_language(language)
    return ", ".join(filter(None, (view.promise, day_text(day, language))))
