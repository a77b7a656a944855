"""BibTeX as pandoc gets it: one entry, complete in itself, nothing in it that is not printed."""

from belegt.citations.datamodel import FIELDS, LANGIDS, FieldKind
from belegt.citations.entry import Entry

_PRINTED = (FieldKind.TEXT, FieldKind.DATE, FieldKind.VERBATIM)


def bibtex(entry: Entry, default_langid: str = "") -> str:
    """Return ``entry`` as BibTeX: strings and inherited fields put in, so that it needs no other.

    Traces of reference managers, such as paths of files, and unknown fields are left out:
    a name with an odd character would keep pandoc from reading anything. An entry that says
    nothing of its language gets ``default_langid``: without one, pandoc takes it for English.
    """
    lines = [
        f"  {field.name} = {{{field.value}}},\n"
        for field in entry.all_fields()
        if field.value.strip() and FIELDS.get(field.name) in _PRINTED
    ]
    if not entry.field("langid", "hyphenation"):
        langid = _langid(entry) or default_langid
        lines += [f"  langid = {{{langid}}},\n"] * bool(langid)
    return f"@{entry.type}{{{entry.key},\n{''.join(lines)}}}\n"


def _langid(entry: Entry) -> str:
    """Return the langid that the field ``language``, as Zotero writes it, stands for."""
    language = entry.field("language")
    if language is None:
        return ""
    return LANGIDS.get(language.value.lower().replace("_", "-").partition("-")[0].strip(), "")
