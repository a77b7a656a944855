"""Checks of the library as a whole: is a work in it twice, and is it cited?"""

import re
from collections.abc import Collection, Iterator, Mapping

from belegt.citations.entry import Entry
from belegt.citations.identifier import doi, is_doi
from belegt.citations.work_rules import SAME_WORK, UNUSED_ENTRY
from belegt.finding import Finding, Text

_NO_WORK = frozenset({"xdata", "set"})
_TEX = re.compile(r"\\[A-Za-z]+ ?|[^\w\s]|_")
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_SHORTEST = 10  # letters of a title: "Editorial" is the title of many
# In what two works of one title differ.
_TELLING = ("volume", "number", "part", "edition", "pages", "chapter", "doi", "isbn", "eprint")
Mark = tuple[str, ...]


def check_works(entries: Mapping[str, Entry]) -> Iterator[Finding]:
    """Yield a finding for each entry that has the DOI, or title, author and year of another."""
    dois: dict[Mark, Entry] = {}
    titles: dict[Mark, Entry] = {}
    for entry in entries.values():
        if entry.type in _NO_WORK:
            continue
        mark = _doi(entry)
        first = dois.setdefault(mark, entry) if mark else entry
        if first is not entry:
            yield _same(entry, first, Text("die DOI", "the DOI"))
            continue
        mark = _title(entry)
        first = titles.setdefault(mark, entry) if mark else entry
        if first is not entry and not _differ(first, entry):
            yield _same(entry, first, Text("Titel, Namen und Jahr", "the title, name and year"))


def unused(entries: Mapping[str, Entry], cited: Collection[str]) -> Iterator[Finding]:
    """Yield a finding for each entry whose key is not among ``cited``, in the library's order."""
    for key, entry in entries.items():
        if key not in cited and entry.type not in _NO_WORK:
            yield UNUSED_ENTRY.finding(
                entry.key_location,
                Text(f"„{key}“ zitiert kein Beitrag", f"no post cites “{key}”"),
                Text("lass ihn stehen oder lösche ihn", "let it stand, or delete it"),
            )


def _doi(entry: Entry) -> Mark:
    own = next((field.value for field in entry.fields if field.name == "doi"), "")
    if not is_doi(own):
        return ()
    # The DOI of a book often stands at each of its chapters, too.
    is_part = entry.type.startswith("in") or entry.type == "chapter"
    return doi(own).lower(), _plain(entry.text("title")) if is_part else ""


def _title(entry: Entry) -> Mark:
    title = _plain(entry.text("title"))
    return (title, _first_name(entry), entry.year) if len(title) >= _SHORTEST else ()


def _first_name(entry: Entry) -> str:
    """Return the family name of the first author, as far as it can be told without TeX."""
    first = _AND.split(entry.text("author", "editor"), maxsplit=1)[0]
    family = first.partition(",")[0] if "," in first else first.split()[-1:] and first.split()[-1]
    return _plain(family or "")


def _plain(text: str) -> str:
    return "".join(_TEX.sub("", text).casefold().split())


def _differ(one: Entry, other: Entry) -> bool:
    """Say whether two entries with one title name different volumes, pages or the like."""
    pairs = ((_plain(one.text(name)), _plain(other.text(name))) for name in _TELLING)
    return any(mine and yours and mine != yours for mine, yours in pairs)


def _same(entry: Entry, first: Entry, what: Text) -> Finding:
    where = first.key_location
    return SAME_WORK.finding(
        entry.key_location,
        Text(
            f"„{entry.key}“ hat {what.de} von „{first.key}“ ({where.path}, Zeile {where.line})",
            f"“{entry.key}” has {what.en} of “{first.key}” ({where.path}, line {where.line})",
        ),
        Text(
            f"ist es ein Werk, lösche „{entry.key}“ und schreib ids = {{{entry.key}}} zum anderen",
            f"if it is one work, delete “{entry.key}” and add ids = {{{entry.key}}} to the other",
        ),
    )
