"""Rates and frequencies: "alle 40 Sekunden", "auf 1.000 Ausleihen kommen 7", "per 1,000"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

RATE = Detector(
    Rule(
        code="STAT009",
        name="unsourced-rates",
        severity=Severity.ERROR,
        title=Text("Häufigkeit ohne Quelle", "rate without a source"),
        why=Text(
            "„Alle elf Minuten“ klingt nach Alltag und ist doch eine Hochrechnung.",
            "“Every eleven minutes” sounds like everyday life, and yet is an extrapolation.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Alle 40 Sekunden geht bei der Aufsicht eine Beschwerde ein.",
            "Auf tausend Bestellungen kommen 37 Reklamationen.",
            "Auf 1.000 Gespräche entfällt ein einziges Lob.",
            "Es sind 12 Rückfragen je 100 Verträge.",
            *in_english(
                "A complaint reaches the regulator every 40 seconds.",
                "There are 37 complaints per 1,000 orders.",
                "One visit in the museum fails once every nine days.",
                "They count 12 questions for every hundred contracts.",
            ),
        ),
        allowed=(
            "Der Bus fährt alle zehn Minuten.",
            "Alle zwei Wochen treffen wir uns im Café.",
            "Alle 30 Minuten umrühren.",
            "Auf zwei Etagen gibt es Auskunft.",
            *in_english(
                "The bus leaves every ten minutes.",
                "Every two weeks we meet in the café.",
                "Stir every 30 minutes.",
                "I hear this once a month.",
            ),
        ),
    ),
    cues=("lle", "uf ", "je ", "pro ", "very ", "per "),
    de=german(r"""
        \b[Aa]lle\s<number>\s(?:Sekunden|Minuten)\s
          (?: (?! fährt|verkehrt|kommt\sder|prüft ) [a-zäöüß]{2,20}[td] )\b
        | \b[Aa]uf\s<number>\s <adjectives> <noun>\s(?:kommen|kommt|entfallen|entfällt)\b
        | <number>\s <adjectives> <noun>\s(?:je|pro|auf)\s(?:hundert|tausend|1\.?000|100\.?000
            |100)\b
        """),
    en=english(r"""
        \b[Ee]very\s<number>\s(?:seconds|minutes)\b
        | \bonce\severy\s<number>\s(?:minutes|hours|days|weeks|months|years)\b
        | <number>\s <adjectives> <noun>\s(?:per|in\severy|for\severy)\s
          (?:hundred|thousand|100|1,000|10,000|100,000|million)\b
        """),
)
