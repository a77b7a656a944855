"""Gaps: the text between entries, a comment unless it looks like something that was lost."""

import re
from collections.abc import Iterator

from belegt.citations import defect
from belegt.citations.bib_file import BibFile
from belegt.finding import Finding

_ENTRY = r"[^\S\n]*+(?:%++[^\S\n]*+)?@[^\S\n]*+[A-Za-z][\w-]*+\s*+[{(]"
_FIELD = r"[^\S\n]*+,?[^\S\n]*+[A-Za-z][\w-]*+[^\S\n]*+=[^\S\n]*+"
_LOST = re.compile(rf'^{_ENTRY}|^{_FIELD}[{{"]', re.MULTILINE)
_REST_OF_ENTRY = re.compile(rf'[\s,}}]*+{_FIELD}[{{"\w]')
_KEY = re.compile(r"@[^\S\n]*+[\w-]++\s*+[{(]\s*+([^\s,={}()]++)\s*+,")


def check_gap(file: BibFile, start: int, end: int) -> Iterator[Finding]:
    """Yield a finding when ``text[start:end]``, which is no entry, looks like one or a field."""
    if end - start < 4 or file.text[start:end].isspace():
        return
    lost = start and _REST_OF_ENTRY.match(file.text, start, end)
    lost = lost or _LOST.search(file.text, start, end)
    if lost:
        line_end = file.text.find("\n", lost.end(), end)
        words_start = lost.end() - len(lost.group().lstrip())
        yield defect.unread_text(file, words_start, line_end if line_end >= 0 else end)


def keys_inside(text: str) -> frozenset[str]:
    """Return the keys of all that begins like an entry in ``text``, which was not read."""
    return frozenset(_KEY.findall(text)) if "@" in text else frozenset()
