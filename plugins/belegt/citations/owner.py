"""Owners: the entries that lack something, told by where a finding stands."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from belegt.citations.entry import Entry
from belegt.citations.entry_rules import MISSING_FIELD
from belegt.citations.form_rules import ODD_NAME
from belegt.finding import Finding

# What harms nobody but the entry, whose words are all there.
_OWN = frozenset({MISSING_FIELD.code, ODD_NAME.code})


def owners(findings: Sequence[Finding], entries: Iterable[Entry]) -> Iterator[str]:
    """Yield for each finding the key of the entry that lacks a field or names people oddly, or "".

    Everything else may have cost words that nobody saw, so it concerns all who use the library.
    """
    by_path: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries if findings else ():
        by_path[entry.file.path].append(entry)
    starts = {path: [entry.start for entry in those] for path, those in by_path.items()}
    for finding in findings:
        those = by_path[finding.location.path]
        is_own = finding.code in _OWN and those
        yield _owner(finding, those, starts[finding.location.path]) if is_own else ""


def _owner(finding: Finding, entries: Sequence[Entry], starts: Sequence[int]) -> str:
    place = entries[0].file.offset(finding.location.line, finding.location.column)
    number = bisect_right(starts, place) - 1
    is_inside = number >= 0 and place < entries[number].end
    return entries[number].key if is_inside else ""
