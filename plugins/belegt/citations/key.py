"""Keys: the names by which posts cite entries, each given once and fit to be written in a text."""

import re
from collections.abc import Mapping

from belegt.citations.entry import Entry
from belegt.citations.entry_rules import DUPLICATE_KEY, ODD_KEY
from belegt.citations.inheritance import parent_keys
from belegt.citations.key_proposal import propose_key
from belegt.citations.plain import first_family, plain
from belegt.finding import Finding, Location, Text

_ANOTHER_KEY = Text("nimm einen anderen Namen", "take another name")
# The others end the key in a post, or keep pandoc from reading the library (tried with 3.9).
_FORBIDDEN = re.compile(r"[^\w.:/+()*!?&$-]+")


def is_odd(key: str) -> bool:
    """Say whether ``key`` holds a character that no key may have."""
    return _FORBIDDEN.search(key) is not None


def odd_key(entry: Entry) -> Finding:
    """Return the finding on an entry that no post can cite."""
    better = _FORBIDDEN.sub("-", entry.key).strip("-")
    return ODD_KEY.finding(
        entry.key_location,
        Text(f"„{entry.key}“ lässt sich nicht zitieren", f"“{entry.key}” cannot be cited"),
        Text(f"nenn den Eintrag „{better}“", f"call the entry “{better}”"),
    )


def duplicate_key(place: Location, key: str, first: Entry, second: Entry | None = None) -> Finding:
    """Return the finding on a key that ``first`` already has, apart from capitals.

    ``second`` is the entry that has it, too, where it is the key of one and no alias.
    """
    where, other = first.key_location, first.key != key
    return DUPLICATE_KEY.finding(
        place,
        Text(
            f"„{key}“ ist schon in {where.path}, Zeile {where.line}, vergeben"
            + f" („{first.key}“)" * other,
            f"“{key}” is already taken in {where.path}, line {where.line}"
            + f" (“{first.key}”)" * other,
        ),
        _other_key(first, second) if second else _ANOTHER_KEY,
    )


def _other_key(first: Entry, second: Entry) -> Text:
    """Return what to do with two entries of one key: delete one, or call it by what it is."""
    if plain(second.text("title")).casefold() == plain(first.text("title")).casefold():
        return Text("lösche einen der beiden Einträge", "delete one of the two entries")
    family = first_family(second.text("author", "editor"))
    proposed = propose_key(family, second.year, plain(second.text("title")), (first.key,))
    return Text(f"nenn diesen Eintrag „{proposed}“", f"call this entry “{proposed}”")


def aliases(entries: Mapping[str, Entry]) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """Return the other names that entries have in ``ids``, with the key each stands for."""
    owners: dict[str, Entry] = {}
    for entry in entries.values():
        owners.setdefault(entry.key.lower(), entry)
    found: dict[str, str] = {}
    findings: list[Finding] = []
    for entry in entries.values():
        for source, alias in parent_keys(entry, "ids"):
            owner = owners.setdefault(alias.lower(), entry)
            if owner is not entry:
                findings.append(duplicate_key(source.location, alias, owner))
            elif alias not in entries:
                found[alias] = entry.key
    return found, tuple(findings)
