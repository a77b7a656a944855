"""Every rule of the library, by code."""

from belegt.citations.bibtex_rules import BIBTEX_RULES
from belegt.citations.entry_rules import ENTRY_RULES
from belegt.rule import Rule

RULES: tuple[Rule, ...] = tuple(sorted(BIBTEX_RULES + ENTRY_RULES, key=lambda rule: rule.code))
