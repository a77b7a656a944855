"""Owners: which entry a finding is about, told by where the two stand."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from belegt.citations.bibtex_rules import UNREADABLE_FILE
from belegt.citations.entry import Entry
from belegt.citations.entry_rules import DUPLICATE_KEY
from belegt.finding import Finding

_OF_ALL = frozenset({UNREADABLE_FILE.code, DUPLICATE_KEY.code})


def owners(findings: Sequence[Finding], entries: Iterable[Entry]) -> Iterator[str]:
    """Yield for each finding the key of the entry it stands in, or "".

    Bytes that are not UTF-8 are found once in a file, but concern all of it; and who takes a
    key twice concerns all that cite it.
    """
    by_path: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries if findings else ():
        by_path[entry.file.path].append(entry)
    starts = {path: [entry.start for entry in those] for path, those in by_path.items()}
    for finding in findings:
        those = by_path[finding.location.path]
        is_of_all = finding.code in _OF_ALL or not those
        yield "" if is_of_all else _owner(finding, those, starts[finding.location.path])


def _owner(finding: Finding, entries: Sequence[Entry], starts: Sequence[int]) -> str:
    place = entries[0].file.offset(finding.location.line, finding.location.column)
    number = bisect_right(starts, place) - 1
    is_inside = number >= 0 and place < entries[number].end
    return entries[number].key if is_inside else ""
