"""Files of the library: their text, their lines, and why one cannot be read."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from belegt.citations.bibtex_rules import UNREADABLE_FILE
from belegt.finding import Finding, Location, Text
from belegt.refusal import reason


@dataclass(frozen=True, slots=True, eq=False)
class BibFile:
    """The text of one file and its lines; two of them are equal only when they are the same."""

    path: str
    text: str = field(repr=False)
    line_starts: tuple[int, ...] = field(repr=False)

    @classmethod
    def of(cls, path: str, text: str) -> "BibFile":
        """Return ``text`` as the file at ``path``, its lines counted."""
        ends = (match.end() for match in re.finditer("\n", text))
        return cls(path, text, (0, *ends))

    def location(self, start: int, end: int) -> Location:
        """Return the place of ``text[start:end]``."""
        return Location(self.path, *self._position(start), *self._position(max(start, end)))

    def line(self, offset: int) -> int:
        """Return the number of the line that holds ``offset``, from 1."""
        return bisect_right(self.line_starts, offset)

    def _position(self, offset: int) -> tuple[int, int]:
        line = self.line(offset)
        return line, offset - self.line_starts[line - 1] + 1


def read_bib_file(path: str, data: bytes) -> tuple[BibFile, tuple[Finding, ...]]:
    """Return the text of a file, its line ends unified, and what is wrong with its bytes.

    Bytes that are not UTF-8 become U+FFFD, so that the other entries can still be read.
    """
    findings: list[Finding] = []
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        findings.append(_not_utf8(path, data, error.start))
        text = data.decode("utf-8-sig", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    nul = text.find("\0")
    file = BibFile.of(path, text.replace("\0", "\ufffd"))
    if nul >= 0:
        findings.append(_nul(file, nul))
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


def _nul(file: BibFile, offset: int) -> Finding:
    line = file.line(offset)
    return UNREADABLE_FILE.finding(
        file.location(offset, offset + 1),
        Text(f"Zeile {line} enthält ein NUL-Zeichen", f"line {line} holds a NUL character"),
        Text(
            "exportiere die Datei neu: sie ist beschädigt oder keine Textdatei",
            "export the file again: it is damaged, or no text file",
        ),
    )
