"""The manual's generated pages: one for each rule, and their index."""

from collections.abc import Iterable, Mapping, Sequence

from belegt.cadence.plan_rules import RULES as PLANS
from belegt.cadence.rules import RULES as CADENCE
from belegt.citations.bibtex_rules import RULES as BIBTEX
from belegt.citations.citation_rules import RULES as CITATIONS
from belegt.citations.entry_rules import RULES as ENTRIES
from belegt.citations.form_rules import RULES as FORMS
from belegt.citations.misplacement_rules import RULES as MISPLACEMENTS
from belegt.citations.work_rules import RULES as WORKS
from belegt.finding import Severity
from belegt.gate.rules import RULES as GATE
from belegt.post_rules import RULES as POSTS
from belegt.rule import Rule
from belegt.statistics.mark_rules import RULES as MARKS
from belegt.statistics.place_rules import RULES as PLACES
from belegt.statistics.rules import RULES as STATISTICS

ALL_RULES: tuple[Rule, ...] = (
    *STATISTICS,
    *MARKS,
    *PLACES,
    *CITATIONS,
    *BIBTEX,
    *ENTRIES,
    *FORMS,
    *MISPLACEMENTS,
    *WORKS,
    *POSTS,
    *GATE,
    *CADENCE,
    *PLANS,
)

_FAMILIES = {
    "STAT": "Statistics",
    "CITE": "Citations",
    "BIB": "The library",
    "POST": "Posts",
    "CAD": "Cadence",
}
_EFFECT = {
    Severity.ERROR: "error: closes the gate",
    Severity.WARNING: "warning: is said, stops nothing",
    Severity.INFORMATION: "information: is only mentioned",
}
_NOTE = "<!-- Made by `invoke docs` from the rule's own data: change it there. -->"


_SIGNS = {code: 0x2400 + code for code in range(32) if code != ord("\n")}


def pages(rules: Sequence[Rule]) -> Mapping[str, str]:
    """Return the pages for ``rules`` by file name, ``README.md`` being the index."""
    ordered = sorted(rules, key=lambda rule: rule.code)
    return {"README.md": _index(ordered)} | {f"{rule.code}.md": _page(rule) for rule in ordered}


def _index(rules: Sequence[Rule]) -> str:
    lines = ["# Rules", _NOTE, "What Belegt checks, and how a finding is resolved."]
    for family, title in _FAMILIES.items():
        mine = [rule for rule in rules if rule.code.startswith(family)]
        if mine:
            lines += [f"## {title}", "\n".join(map(_row, mine))]
    return "\n\n".join(lines) + "\n"


def _row(rule: Rule) -> str:
    return f"- [{rule.code}]({rule.code}.md) {rule.title.en} ({rule.severity.value})"


def _page(rule: Rule) -> str:
    parts = [
        f"# {rule.code}: {rule.title.en}",
        _NOTE,
        f"`{rule.name}` · {_EFFECT[rule.severity]}",
        *_section("Why", rule.why.en),
        *_section("The way out", rule.fix.en),
        *_examples("Found", rule.flagged),
        *_examples("Left alone", rule.allowed),
        *_section("Authority", rule.authority),
        *_section("Auf Deutsch", f"**{rule.title.de}.** {rule.why.de}\n\n{rule.fix.de}"),
    ]
    return "\n\n".join(parts) + "\n"


def _section(title: str, text: str) -> Iterable[str]:
    return (f"## {title}", text) if text else ()


def _examples(title: str, examples: Sequence[str]) -> Iterable[str]:
    if not examples:
        return ()
    return (f"## {title}", *(_fenced(example) for example in examples))


def _fenced(example: str) -> str:
    """Return ``example`` in a fence longer than any inside it, control characters as signs."""
    example = example.translate(_SIGNS)
    fence = "```"
    while fence in example:
        fence += "`"
    return f"{fence}\n{example.strip(chr(10))}\n{fence}"
