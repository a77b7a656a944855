"""Abbreviations: what ``@string`` defines and a value without braces stands for."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from belegt.citations.bib_file import BibFile
from belegt.citations.bibtex_rules import REDEFINED_STRING, UNDEFINED_STRING
from belegt.citations.entry import Field
from belegt.citations.value import Piece, PieceKind
from belegt.finding import Finding, Location, Text, nearest

# BibTeX styles and pandoc know the months; as numbers they hold in every language.
MONTHS = {
    name: str(number)
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}

# Strings made of strings made of strings can grow without end.
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """One ``@string``: the name as written, what it stands for and where."""

    name: str
    value: str
    location: Location


@dataclass(slots=True)
class Abbreviations:
    """The abbreviations known so far, by name in lower case; each file adds to them."""

    defined: dict[str, Abbreviation] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    undefined: list[tuple[str, Location]] = field(default_factory=list)

    def define(self, one: Field) -> None:
        """Take up ``name = value`` of an ``@string``; from here on it holds."""
        if len(one.value) > _LONGEST:
            self.findings.append(_too_long(one))
            return
        new = Abbreviation(one.written_name, one.value, one.name_location)
        old = self.defined.get(one.name)
        if old and old.value != new.value:
            self.findings.append(_redefined(old, new))
        self.defined[one.name] = new

    def value(self, file: BibFile, pieces: Sequence[Piece]) -> str:
        """Return the whole value, its pieces joined and its abbreviations put in."""
        return "".join(self._text(file, piece) for piece in pieces)

    def undefined_findings(self) -> tuple[Finding, ...]:
        """Return a finding for each use of an abbreviation that was not defined before it."""
        # Where hundreds are undefined, a file is missing, and each search would take long.
        known = tuple(self.defined) if len(self.undefined) < 100 else ()
        return tuple(self._undefined(name, place, known) for name, place in self.undefined)

    def _text(self, file: BibFile, piece: Piece) -> str:
        if piece.kind is PieceKind.LITERAL:
            return piece.text
        name = piece.text.lower()
        if name in MONTHS:
            return MONTHS[name]
        if name in self.defined:
            return self.defined[name].value
        self.undefined.append((piece.text, file.location(piece.start, piece.end)))
        return piece.text

    def _undefined(self, name: str, place: Location, names: Sequence[str]) -> Finding:
        later = self.defined.get(name.lower())
        if later:
            line = later.location.line
            help_ = Text(
                f"zieh das @string aus {later.location.path}, Zeile {line}, über diesen Eintrag",
                f"move the @string of {later.location.path}, line {line}, above this entry",
            )
        elif known := nearest(name.lower(), names):
            known = self.defined[known].name
            help_ = Text(f"meintest du „{known}“?", f"did you mean “{known}”?")
        else:
            help_ = Text(
                f"setz den Wert in Klammern: {{{name}}}", f"put the value in braces: {{{name}}}"
            )
        return UNDEFINED_STRING.finding(
            place,
            Text(f"„{name}“ ist nirgends erklärt", f"“{name}” is not defined")
            if not later
            else Text(f"„{name}“ ist erst später erklärt", f"“{name}” is only defined later"),
            help_,
        )


def _too_long(one: Field) -> Finding:
    name = one.written_name
    return UNDEFINED_STRING.finding(
        one.name_location,
        Text(f"„{name}“ steht für zu viel Text", f"“{name}” stands for too much text"),
        Text(
            f"erkläre „{name}“ mit höchstens {_LONGEST} Zeichen",
            f"define “{name}” with at most {_LONGEST} characters",
        ),
    )


def _redefined(old: Abbreviation, new: Abbreviation) -> Finding:
    path, line = old.location.path, old.location.line
    return REDEFINED_STRING.finding(
        new.location,
        Text(
            f"„{new.name}“ ist schon in {path}, Zeile {line}, anders erklärt",
            f"“{new.name}” is already defined otherwise in {path}, line {line}",
        ),
        Text(
            "gib einer der beiden Abkürzungen einen anderen Namen",
            "give one of the two abbreviations another name",
        ),
    )
