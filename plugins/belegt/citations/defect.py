"""Defects: the wording of each finding on BibTeX as a language."""

from collections.abc import Sequence

from belegt.citations.bib_file import BibFile
from belegt.citations.bibtex_rules import (
    COMMENTED_ENTRY,
    MISSING_KEY,
    MISSING_SIGN,
    STRAY_TEXT,
    UNCLOSED,
    UNREAD_TEXT,
)
from belegt.finding import Finding, Text

_LONGEST_QUOTE = 40


def short(words: str) -> str:
    """Return ``words`` on one line, cut to what a message can hold."""
    line = " ".join(words[: 4 * _LONGEST_QUOTE].split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1]}…"


def commented_entries(file: BibFile, start: int, keys: Sequence[str]) -> Finding:
    """Return the finding on entries that a ``@comment`` encloses."""
    words = short(", ".join(keys))
    return COMMENTED_ENTRY.finding(
        file.location(start, start + len("@comment")),
        Text(
            f"„{words}“ steht in @comment und wird nicht gelesen",
            f"“{words}” stands inside @comment and is not read",
        ),
        Text(
            "ist das nicht gewollt, nimm @comment weg",
            "if that is not meant, take @comment away",
        ),
    )


def commented_entry(file: BibFile, start: int, end: int) -> Finding:
    """Return the finding on an entry behind percent signs."""
    words = short(file.text[start:end].lstrip("% \t"))
    return COMMENTED_ENTRY.finding(
        file.location(start, end),
        Text(
            f"„{words}“ steht hinter % und wird nicht gelesen",
            f"“{words}” stands behind % and is not read",
        ),
        Text("ist das nicht gewollt, nimm die % weg", "if that is not meant, take the % away"),
    )


def missing_key(file: BibFile, start: int, end: int) -> Finding:
    """Return the finding on an entry that has no key."""
    words = short(file.text[start:end])
    return MISSING_KEY.finding(
        file.location(start, end),
        Text(f"„{words}“ hat keinen Schlüssel", f"“{words}” has no key"),
        Text(
            f"schreib ihn hinter die Klammer: {words}autor2024wort,",
            f"write it behind the brace: {words}author2024word,",
        ),
    )


def missing_comma(file: BibFile, end: int, name_start: int, name: str) -> Finding:
    """Return the finding on a field before which, at ``end``, the comma is missing."""
    line = file.line(end)
    return MISSING_SIGN.finding(
        file.location(name_start, name_start + len(name)),
        Text(f"vor „{name}“ fehlt ein Komma", f"there is no comma before “{name}”"),
        Text(
            f"schreib ein Komma ans Ende von Zeile {line}"
            if line < file.line(name_start)
            else f"schreib ein Komma vor „{name}“",
            f"put a comma at the end of line {line}"
            if line < file.line(name_start)
            else f"put a comma before “{name}”",
        ),
    )


def missing_equals(file: BibFile, start: int, name: str) -> Finding:
    """Return the finding on a field whose name runs into its value."""
    return MISSING_SIGN.finding(
        file.location(start, start + len(name)),
        Text(
            f"nach „{name}“ fehlt das Gleichheitszeichen",
            f"there is no equals sign after “{name}”",
        ),
        Text(f"schreib „{name} =“", f"write “{name} =”"),
    )


def missing_value(file: BibFile, start: int, end: int) -> Finding:
    """Return the finding on a field without a value, or with a ``#`` that joins nothing."""
    words = short(file.text[start:end])
    return STRAY_TEXT.finding(
        file.location(start, end),
        Text(f"nach „{words}“ fehlt ein Wert", f"there is no value after “{words}”"),
        Text(
            "schreib den Wert in Klammern: {…}, oder lösche das Feld",
            "write the value in braces: {…}, or delete the field",
        ),
    )


def stray_text(file: BibFile, start: int, end: int) -> Finding:
    """Return the finding on text in a block that is no field."""
    words = short(file.text[start:end])
    return STRAY_TEXT.finding(
        file.location(start, end),
        Text(f"„{words}“ gehört zu keinem Feld", f"“{words}” belongs to no field"),
        Text(
            "nimm es in die Klammern des Feldes davor oder lösche es",
            "take it into the braces of the field before, or delete it",
        ),
    )


def unclosed_value(file: BibFile, start: int, owner: str) -> Finding:
    """Return the finding on the brace or quote at ``start`` that is never closed."""
    sign = file.text[start : start + 1]
    closing = "}" if sign == "{" else '"'
    return UNCLOSED.finding(
        file.location(start, start + 1),
        Text(
            f"in „{owner}“ wird {sign} nicht richtig geschlossen",
            f"in “{owner}” the {sign} is not properly closed",
        ),
        Text(
            f"schreib {closing} ans Ende des Wertes und prüfe die Klammern in ihm",
            f"put {closing} at the end of the value, and check the braces in it",
        ),
    )


def unclosed_block(file: BibFile, start: int, name: str, closing: str) -> Finding:
    """Return the finding on a block that never ends."""
    return UNCLOSED.finding(
        file.location(start, start + 1),
        Text(f"„{name}“ wird nie geschlossen", f"“{name}” is never closed"),
        Text(
            f"schreib {closing} in eine Zeile nach dem letzten Feld",
            f"put {closing} on a line behind the last field",
        ),
    )


def unread_entry(file: BibFile, start: int, end: int) -> Finding:
    """Return the finding on text outside entries that looks like an entry."""
    words = short(file.text[start:end])
    help_ = Text(
        "schreib es als @typ{schlüssel, … oder lösche es",
        "write it as @type{key, … or delete it",
    )
    return UNREAD_TEXT.finding(
        file.location(start, end),
        Text(
            f"„{words}“ sieht wie ein Eintrag aus, wird aber nicht gelesen",
            f"“{words}” looks like an entry, but is not read",
        ),
        help_,
    )


def unread_field(file: BibFile, start: int, end: int) -> Finding:
    """Return the finding on text outside entries that looks like a field."""
    words = short(file.text[start:end])
    return UNREAD_TEXT.finding(
        file.location(start, end),
        Text(
            f"„{words}“ steht außerhalb der Einträge und wird nicht gelesen",
            f"“{words}” stands outside the entries and is not read",
        ),
        Text(
            "der Eintrag davor schließt zu früh: lösche dort die Klammer zu viel",
            "the entry before closes too early: delete the extra brace there",
        ),
    )
