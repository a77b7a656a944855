"""Majorities without a number: "die meisten", "kaum jemand", "hardly anyone", "most shops"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.rules.majority_english import ENGLISH
from belegt.statistics.rules.majority_german import GERMAN

# fmt: on

MAJORITY = Detector(
    Rule(
        code="STAT014",
        name="unsourced-majorities",
        severity=Severity.WARNING,
        title=Text("Mehrheit ohne Quelle", "majority without a source"),
        why=Text(
            "Auch „die meisten“ ist gezählt oder geraten; der Leser will wissen, was von beidem.",
            "“Most” is counted or guessed, too, and the reader wants to know which.",
        ),
        fix=EVIDENCE,
        flagged=(
            "Die meisten Theaterkassen schließen zu früh.",
            "Kaum ein Patient liest den Beipackzettel.",
            "Ein Großteil der Lehrkräfte druckt zu Hause.",
            "Von den Absolventinnen bleibt kaum eine im Dorf.",
            "Ein beträchtlicher Teil der Säle steht unter der Woche leer.",
            *in_english(
                "A considerable share of the halls stands empty on weekdays.",
                "Only a fraction of the finds are ever shown.",
                "Most box offices close too early.",
                "Hardly any patient reads the leaflet.",
                "The bulk of teachers print at home.",
            ),
        ),
        allowed=(
            "Die meisten von euch kennen das.",
            "Ich lese die meisten Briefe zweimal.",
            "Am meisten freut mich der Brunnen.",
            "Er antwortete auf die wichtigsten Fragen zuerst.",
            *in_english(
                "We answered the most pressing questions.",
                "Most of you know this.",
                "I read most letters twice.",
                "A few guests stayed for tea.",
            ),
        ),
    ),
    de=GERMAN,
    en=ENGLISH,
)
