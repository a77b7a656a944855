"""Files of the library: their text, their lines, and why one cannot be read."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from belegt.citations.bibtex_rules import UNREADABLE_FILE
from belegt.finding import Finding, Location, Text
from belegt.refusal import reason

# What XML forbids, and what turns the direction of all text behind it.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


@dataclass(frozen=True, eq=False)
class BibFile:
    """The text of one file and its lines; two of them are equal only when they are the same."""

    path: str
    text: str = field(repr=False)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Where each line begins; counted when first asked for, as only findings need it."""
        return (0, *(match.end() for match in re.finditer("\n", self.text)))

    def location(self, start: int, end: int) -> Location:
        """Return the place of ``text[start:end]``."""
        return Location(self.path, *self._position(start), *self._position(max(start, end)))

    def line(self, offset: int) -> int:
        """Return the number of the line that holds ``offset``, from 1."""
        return bisect_right(self.line_starts, offset)

    def offset(self, line: int, column: int) -> int:
        """Return where in the text a line and column are, both from 1."""
        return self.line_starts[line - 1] + column - 1

    def _position(self, offset: int) -> tuple[int, int]:
        line = self.line(offset)
        return line, offset - self.line_starts[line - 1] + 1


def read_bib_file(path: str, data: bytes) -> tuple[BibFile, tuple[Finding, ...]]:
    """Return the text of a file, its line ends unified, and what is wrong with its bytes.

    What is not UTF-8, or no character of a text, becomes U+FFFD, so that the other entries can
    still be read, and neither a terminal nor a feed gets to see it.
    """
    findings: list[Finding] = []
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        findings.append(_not_utf8(path, data, error.start))
        text = data.decode("utf-8-sig", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", " ").replace("\v", " ")
    control = _CONTROL.search(text)
    file = BibFile(path, _CONTROL.sub("\ufffd", text) if control else text)
    if control:
        findings.append(_control(file, control.start(), control.group()))
    return file, tuple(findings)


def unreadable(path: str, error: OSError) -> Finding:
    """Return the finding on a file that could not be opened, for whoever opens files."""
    if isinstance(error, FileNotFoundError):
        what = Text(f"„{path}“ gibt es nicht", f"there is no “{path}”")
    elif isinstance(error, IsADirectoryError):
        what = Text(f"„{path}“ ist ein Ordner, keine Datei", f"“{path}” is a folder, not a file")
    else:
        what = Text(
            f"„{path}“ lässt sich nicht öffnen: {reason(error).de}",
            f"“{path}” cannot be opened: {reason(error).en}",
        )
    help_ = Text(
        "berichtige den Pfad in BIBLIOGRAPHY oder leg die Datei an",
        "correct the path in BIBLIOGRAPHY, or create the file",
    )
    return UNREADABLE_FILE.finding(Location(path), what, help_)


def _not_utf8(path: str, data: bytes, start: int) -> Finding:
    line_start = data.rfind(b"\n", 0, start) + 1
    line = data.count(b"\n", 0, start) + 1
    column = len(data[line_start:start].decode("utf-8-sig", errors="replace")) + 1
    return UNREADABLE_FILE.finding(
        Location(path, line, column, line, column + 1),
        Text(f"Zeile {line} ist nicht UTF-8", f"line {line} is not UTF-8"),
        Text(
            "speichere die Datei im Zeichensatz UTF-8 und prüfe die Umlaute",
            "save the file in the encoding UTF-8, and check its accented letters",
        ),
    )


def _control(file: BibFile, offset: int, sign: str) -> Finding:
    line, name = file.line(offset), f"U+{ord(sign):04X}"
    return UNREADABLE_FILE.finding(
        file.location(offset, offset + 1),
        Text(
            f"Zeile {line} enthält das Steuerzeichen {name}",
            f"line {line} holds the control character {name}",
        ),
        Text(
            "lösche das Zeichen; sind es viele, exportiere die Datei neu: sie ist beschädigt",
            "delete the character; if there are many, export the file anew: it is damaged",
        ),
    )
