"""BibTeX as pandoc gets it: one entry, complete in itself, nothing in it that is not printed."""

import re

from belegt.citations.datamodel import FIELDS, LANGIDS, FieldKind
from belegt.citations.entry import Entry, Field

_PRINTED = (FieldKind.TEXT, FieldKind.DATE, FieldKind.VERBATIM)
# biblatex leaves these to their author, and no style prints them.
_OWN_USE = frozenset(
    f"{name}{letter}" for name in ("user", "list", "verb", "name") for letter in "abcdef"
) | {"label", "library", "sortname"}
_ON_THIS_COMPUTER = re.compile(r"file:|~?/(?:home|Users|Volumes|mnt|media)/|[A-Za-z]:\\\\?\w")


def bibtex(entry: Entry, default_langid: str = "") -> str:
    """Return ``entry`` as BibTeX: strings and inherited fields put in, so that it needs no other.

    Traces of reference managers, paths of files and unknown fields are left out: they are
    nobody's business, and an odd character keeps pandoc from reading anything. An entry that says
    nothing of its language gets ``default_langid``: without one, pandoc takes it for English.
    """
    lines = [
        f"  {field.name} = {{{field.value}}},\n"
        for field in entry.all_fields()
        if _is_public(field)
    ]
    if not entry.field("langid", "hyphenation"):
        langid = _langid(entry) or default_langid
        lines += [f"  langid = {{{langid}}},\n"] * bool(langid)
    return f"@{entry.type}{{{entry.key},\n{''.join(lines)}}}\n"


def _is_public(field: Field) -> bool:
    """Say whether ``field`` is there for readers; a note may be the path of one."""
    is_printed = FIELDS.get(field.name) in _PRINTED and field.name not in _OWN_USE
    return bool(is_printed and field.value.strip() and not _ON_THIS_COMPUTER.match(field.value))


def _langid(entry: Entry) -> str:
    """Return the langid that the field ``language``, as Zotero writes it, stands for."""
    language = entry.field("language")
    if language is None:
        return ""
    return LANGIDS.get(language.value.lower().replace("_", "-").partition("-")[0].strip(), "")
