"""Explanations: the page of a rule in the terminal, in the author's language."""

from collections.abc import Sequence

from belegt.configuration import CannotRun
from belegt.finding import Language, Severity, Text, nearest
from belegt.rule import Rule

_EFFECTS = {
    Severity.ERROR: Text("Fehler: schließt das Tor", "error: closes the gate"),
    Severity.WARNING: Text(
        "Warnung: wird gesagt, hält nichts auf", "warning: is said, stops nothing"
    ),
    Severity.INFORMATION: Text("Hinweis: wird nur erwähnt", "note: is only mentioned"),
}
_WHY = Text("Warum", "Why")
_FIX = Text("Der Weg hinaus", "The way out")
_FLAGGED = Text("Wird gefunden", "Found")
_ALLOWED = Text("Bleibt unbehelligt", "Left alone")
_ENGLISH = "Lang: en"
_AUTHORITY = Text("Grundlage", "Authority")


def find_rule(name: str, rules: Sequence[Rule]) -> Rule:
    """Return the rule that ``name`` means: its code or its name, whatever their case.

    Raises:
        CannotRun: there is none; the message has the nearest.
    """
    known = {one.name: one for one in rules} | {one.code.lower(): one for one in rules}
    if rule := known.get(name.lower()):
        return rule
    meant = nearest(name.lower(), tuple(known))
    hint = f"{known[meant].code} ({known[meant].name})" if meant else ""
    raise CannotRun(
        f"eine Regel {name} gibt es nicht" + (f"; meintest du {hint}?" if hint else ""),
        f"there is no rule {name}" + (f"; did you mean {hint}?" if hint else ""),
    )


def explain(rule: Rule, language: Language) -> str:
    """Return what ``rule`` finds, why, examples and ways out."""
    parts = [
        _head(rule, language),
        _section(_WHY, (rule.why.in_language(language),), language),
        _section(_FIX, (rule.fix.in_language(language),), language),
        _section(_FLAGGED, _spoken(rule.flagged, language), language),
        _section(_ALLOWED, _spoken(rule.allowed, language), language),
        _section(_AUTHORITY, (rule.authority,) if rule.authority else (), language),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _head(rule: Rule, language: Language) -> str:
    title = rule.title.in_language(language)
    return f"{rule.code}: {title}\n{rule.name} · {_EFFECTS[rule.severity].in_language(language)}"


def _spoken(examples: Sequence[str], language: Language) -> tuple[str, ...]:
    """Return the ``examples`` in ``language``, or all where they are in none."""
    english = tuple(one for one in examples if one.startswith(_ENGLISH))
    others = tuple(one for one in examples if one not in english)
    if language == "en" and english:
        return tuple(one.removeprefix(f"{_ENGLISH}\n\n") for one in english)
    return others or english


def _section(title: Text, texts: Sequence[str], language: Language) -> str:
    if not texts:
        return ""
    blocks = ("\n".join(f"    {line}".rstrip() for line in one.split("\n")) for one in texts)
    return f"{title.in_language(language)}\n" + "\n\n".join(blocks)
