"""Trends and comparisons without a number: "immer mehr", "keeps falling", "the oldest in town"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.rules.trend_english import ENGLISH
from belegt.statistics.rules.trend_german import GERMAN

# fmt: on

TREND = Detector(
    Rule(
        code="STAT015",
        name="unsourced-trends",
        severity=Severity.WARNING,
        title=Text("Trend oder Vergleich ohne Quelle", "trend or comparison without a source"),
        why=Text(
            "Was zunimmt oder häufiger ist als anderes, weiß nur, wer zweimal gemessen hat.",
            "What is rising, or more frequent than something else, takes two measurements.",
        ),
        fix=EVIDENCE,
        flagged=(
            "Immer weniger Jugendliche lernen ein Blasinstrument.",
            "Die Nachfrage nach Pflegeplätzen steigt seit Jahren.",
            "Ältere Kundinnen reklamieren seltener als junge.",
            "Die Pegel der Alpenseen sinken.",
            "Kein Handwerk wird schlechter bezahlt als das Flechten.",
            *in_english(
                "No craft is paid worse than basketry.",
                "In villages marriages last longer than in cities.",
                "Fewer and fewer teenagers learn an instrument.",
                "Demand for care places has been rising for years.",
                "Older customers complain less often than young ones.",
            ),
        ),
        allowed=(
            "Mir wird die Hotline immer lieber.",
            "Wir wollen mehr Menschen für das Ehrenamt gewinnen.",
            "Das neue Programm ist größer als das alte.",
            "Je länger ich darüber nachdenke, desto weniger verstehe ich es.",
            *in_english(
                "A service is more than a desk.",
                "I like the hotline more and more.",
                "We want to win more people over.",
                "The new programme is bigger than the old one.",
            ),
        ),
    ),
    de=GERMAN,
    en=ENGLISH,
)
