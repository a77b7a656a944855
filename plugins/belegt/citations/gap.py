"""Gaps: the text between entries, a comment unless it looks like something that was lost."""

import re
from collections.abc import Iterator

from belegt.citations import defect
from belegt.citations.bib_file import BibFile
from belegt.finding import Finding

_FIELD = r"(?P<field>[A-Za-z][\w-]*+)[^\S\n]*+=[^\S\n]*+"
_ENTRY = r"@[^\S\n]*+[A-Za-z][\w-]*+\s*+[{(]"
_LOST = re.compile(
    rf"""^[^\S\n,]*+,?[^\S\n]*+
    (?: (?P<entry>{_ENTRY}) | (?P<comment>%++[^\S\n]*+{_ENTRY}) | {_FIELD}[{{"] )""",
    re.MULTILINE | re.VERBOSE,
)
_REST_OF_ENTRY = re.compile(rf'[\s,}}]*+{_FIELD}(?:[{{"]|\w++\s*+[,}}])')
_KEY = re.compile(r"@[^\S\n]*+[\w-]++\s*+[{(]\s*+([^\s,={}()]++)\s*+,")

_PUT_ASIDE = re.compile(r"^[^\S\n]*+%.*+$", re.MULTILINE)


def check_gap(file: BibFile, start: int, end: int) -> Iterator[Finding]:
    """Yield a finding when ``text[start:end]``, which is no entry, looks like one or a field."""
    if end - start < 4 or file.text[start:end].isspace():
        return
    rest = _REST_OF_ENTRY.match(file.text, start, end) if start else None
    lost = [rest] if rest else []
    lost += _LOST.finditer(file.text, rest.end() if rest else start, end)
    # What follows a first field, or stands in a lost entry, is lost along with it.
    yield from (_unread_field(file, one, end) for one in lost[:1] if one.lastgroup == "field")
    yield from (_unread_entry(file, one, end) for one in lost if one.lastgroup == "entry")
    yield from (_commented(file, one, end) for one in lost if one.lastgroup == "comment")


def _unread_field(file: BibFile, lost: re.Match[str], end: int) -> Finding:
    return defect.unread_field(file, lost.start("field"), _line_end(file, lost, end))


def _unread_entry(file: BibFile, lost: re.Match[str], end: int) -> Finding:
    return defect.unread_entry(file, lost.start("entry"), _line_end(file, lost, end))


def _commented(file: BibFile, lost: re.Match[str], end: int) -> Finding:
    return defect.commented_entry(file, lost.start("comment"), _line_end(file, lost, end))


def _line_end(file: BibFile, lost: re.Match[str], end: int) -> int:
    found = file.text.find("\n", lost.end(), end)
    return found if found >= 0 else end


def keys_inside(text: str) -> frozenset[str]:
    """Return the keys of all that begins like an entry in ``text`` and no ``%`` puts aside."""
    return frozenset(_KEY.findall(_PUT_ASIDE.sub("", text))) if "@" in text else frozenset()
