"""Vague authority: "Studien zeigen", "Fachleute sind sich einig", "it is well documented"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.rules.authority_english import ENGLISH
from belegt.statistics.rules.authority_german import GERMAN

# fmt: on

AUTHORITY = Detector(
    Rule(
        code="STAT016",
        name="unsourced-authorities",
        severity=Severity.WARNING,
        title=Text("Berufung ohne Beleg", "appeal to evidence without a source"),
        why=Text(
            "„Studien zeigen“ sagt, dass es einen Beleg gibt. Dann kann er dastehen.",
            "“Studies show” says that there is evidence. Then it can be named.",
        ),
        fix=EVIDENCE,
        flagged=(
            "Studien zeigen, dass Freundlichkeit wichtiger ist als Tempo.",
            "Fachleute sind sich einig, dass Pausen helfen.",
            "Erwiesenermaßen hilft Musik.",
            "Dass Duftkerzen beruhigen, dafür fehlt bis heute jeder Beleg.",
            "Die Wirkung von Duftkerzen ist kaum erforscht.",
            *in_english(
                "The effect of scented candles is poorly understood.",
                "To this day there is no evidence that scented candles calm anyone.",
                "Studies show that kindness beats speed.",
                "Experts agree that breaks help.",
                "It is well documented that music helps.",
            ),
        ),
        allowed=(
            "Die Studie beginnt im Mai.",
            "Fragen Sie Ihren Arzt.",
            "Wir brauchen mehr Studien dazu.",
            "Unsere Umfrage läuft noch bis Mai.",
            *in_english(
                "User data can reveal what to mend.",
                "The study begins in May.",
                "Ask your doctor.",
                "We need more studies on this.",
            ),
        ),
    ),
    de=GERMAN,
    en=ENGLISH,
)
