"""BibTeX as pandoc gets it: one entry, complete in itself, nothing in it that is not printed."""

import re
from collections.abc import Callable, Mapping

from belegt.citations import edtf, identifier
from belegt.citations.datamodel import FIELDS, PRINTED, FieldKind
from belegt.citations.entry import Entry, Field
from belegt.citations.extent import is_endless
from belegt.citations.langid import langid_of

# Zotero exports its field "Extra" as a note; lines like these are for programs, not for readers.
_EXTRA = re.compile(
    r"""^[ \t]*(?:
      (?: Accessed | ADS[ ]Bibcode | Backup[ ]Publisher | Citation[ ]Key | Conference[ ]Name
        | DOI | Edition | ISBN | ISSN | Issue | MAG[ ]ID | Number | Page | Place | PMC?ID
        | Publisher | Section | Series[ ]Title | Type | Version | Volume | \\?_eprint | tex\.\w+
      ) [ ]?[:=][ ].* | WOS:\d+ | arXiv:\S+([ ]\[[\w.-]+\])?
    )$\n?""",
    re.MULTILINE | re.VERBOSE,
)
# What pandoc would print wrongly or not at all, as it is written in many a library.
_FORMS: Mapping[str, Callable[[str], str]] = {
    **{name: edtf.date for name, kind in FIELDS.items() if kind is FieldKind.DATE},
    "month": edtf.month,
    "doi": identifier.doi,
    "url": identifier.address,
    "langid": lambda value: langid_of(value) or value,
    "note": lambda value: _EXTRA.sub("", value).strip(),
}
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
        f"  {field.name} = {{{value}}},\n"
        for field in entry.all_fields()
        if _is_public(field) and not is_endless(field)
        if (value := _form(field)).strip()
    ]
    if not entry.field("langid", "hyphenation"):
        language = entry.field("language")
        langid = (langid_of(language.value) if language else "") or default_langid
        lines += [f"  langid = {{{langid}}},\n"] * bool(langid)
    return f"@{entry.type}{{{entry.key},\n{''.join(lines)}}}\n"


def _form(field: Field) -> str:
    form = _FORMS.get(field.name)
    return form(field.value) if form else field.value


def _is_public(field: Field) -> bool:
    """Say whether ``field`` is there for readers; a note may be the path of one."""
    is_printed = FIELDS.get(field.name) in PRINTED and field.name not in _OWN_USE
    return is_printed and not _ON_THIS_COMPUTER.match(field.value)
