"""Rules for the author's marks: an exemption says why, and hides something."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import in_english

UNKNOWN_RULE = Rule(
    code="STAT101",
    name="unknown-suppressions",
    severity=Severity.ERROR,
    title=Text("Ausnahme für eine unbekannte Regel", "exemption from an unknown rule"),
    why=Text(
        "Eine Ausnahme, die keine Regel trifft, sieht aus wie ein Schutz und ist keiner.",
        "An exemption that names no rule looks like cover and is none.",
    ),
    fix=Text(
        "Nenn den Code der Regel, wie er im Befund steht.",
        "Name the rule's code as the finding gives it.",
    ),
    flagged=(
        "Es regnet. <!-- belegt: erlaubt STAT999, weil es ein Zitat ist -->",
        "Es regnet. <!-- belegt: erlaubt -->",
        *in_english("It rains. <!-- belegt: allow STAT01 because it is a quotation -->"),
    ),
    allowed=(
        "Rund 30 % kommen. <!-- belegt: erlaubt STAT001, weil es ein Zitat ist -->",
        *in_english("About 30% come. <!-- belegt: allow unsourced-percentages because quoted -->"),
    ),
)

BARE_SUPPRESSION = Rule(
    code="STAT102",
    name="suppressions-without-reason",
    severity=Severity.ERROR,
    title=Text("Ausnahme ohne Grund", "exemption without a reason"),
    why=Text(
        "In einem Jahr weiß niemand mehr, warum diese Zahl keine Quelle braucht.",
        "In a year nobody will know why this number needs no source.",
    ),
    fix=Text("Schreib den Grund dazu.", "Add the reason."),
    flagged=(
        "Rund 30 % kommen. <!-- belegt: erlaubt STAT001 -->",
        *in_english("About 30% come. <!-- belegt: allow STAT001 -->"),
    ),
    allowed=(
        "Rund 30 % kommen. <!-- belegt: erlaubt STAT001, weil es ein Zitat ist -->",
        *in_english("About 30% come. <!-- belegt: allow STAT001 because it is a quotation -->"),
    ),
)

VAGUE_OWN_DATA = Rule(
    code="STAT103",
    name="vague-own-data",
    severity=Severity.ERROR,
    title=Text("eigene Daten ohne n oder Datum", "own data without n or date"),
    why=Text(
        "Wer selbst fragt, schuldet dem Leser, wie viele er fragte und wann.",
        "Who asks people owes the reader how many were asked, and when.",
    ),
    fix=Text("Nenn die Zahl der Befragten und den Monat.", "Name the number asked and the month."),
    flagged=(
        "Rund 30 % kommen wieder. <!-- eigene Daten -->",
        "Rund 30 % kommen wieder. <!-- eigene Daten: n = 42 -->",
        *in_english("About 30% come again. <!-- own data: March 2026 -->"),
    ),
    allowed=(
        "Rund 30 % kommen wieder. <!-- eigene Daten: n = 42, März 2026 -->",
        *in_english("About 30% come again. <!-- own data: n = 42, March 2026 -->"),
    ),
)

UNUSED_MARK = Rule(
    code="STAT104",
    name="unused-marks",
    severity=Severity.WARNING,
    title=Text("Vermerk, der nichts verdeckt", "mark that hides nothing"),
    why=Text(
        "Ein Vermerk ohne Zahl führt den Leser irre und verdeckt später vielleicht eine.",
        "A mark without a figure misleads the reader, and may hide a figure later.",
    ),
    fix=Text(
        "Streich den Vermerk, oder setz ihn hinter den Satz, den er meint.",
        "Delete the mark, or put it behind the sentence it is for.",
    ),
    flagged=(
        "Es regnet. <!-- keine Studie bekannt -->",
        "Rund 30 % kommen [@mayer2020]. <!-- belegt: erlaubt STAT001, weil zitiert -->",
        *in_english("It rains. <!-- own data: n = 42, March 2026 -->"),
    ),
    allowed=(
        "Rund 30 % kommen wieder. <!-- keine Studie bekannt -->",
        *in_english("About 30% come again. <!-- no study known: asked three libraries -->"),
    ),
)

RULES = (UNKNOWN_RULE, BARE_SUPPRESSION, VAGUE_OWN_DATA, UNUSED_MARK)
