"""Counts: "540.000 Menschen", "mehr als 800 Stadtwerke", "dozens of shops"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.rules.count_english import ENGLISH
from belegt.statistics.rules.count_german import GERMAN

COUNT = Detector(
    Rule(
        code="STAT006",
        name="unsourced-counts",
        severity=Severity.ERROR,
        title=Text("Anzahl ohne Quelle", "count without a source"),
        why=Text(
            "Wie viele es gibt, hat jemand gezählt oder geschätzt, auch bei „Tausenden“.",
            "Somebody counted or estimated how many there are, even where it says “thousands”.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "In Auskunftsstellen arbeiten 540.000 Menschen.",
            "Für 2015 meldeten die Museen 114.423.192 Besuche.",
            "Mehr als 800 Stadtwerke haben keine Servicenummer.",
            "Millionen Haushalte warten auf einen Handwerker.",
            "Dutzende von Ämtern schließen am Mittwoch.",
            "Seit Kriegsende wurden im Hafen 51 Blindgänger gehoben.",
            "Der Dachverband vertritt 212 Chöre.",
            *in_english(
                "The federation represents 212 choirs.",
                "Five people froze to death last winter.",
                "540,000 people work at information desks.",
                "More than 800 utilities have no service number.",
                "Millions of households wait for a plumber.",
                "Dozens of offices close on Wednesdays.",
            ),
        ),
        allowed=(
            "Im Jahr 2019 Menschen zu erreichen war leichter.",
            "Ich habe im Dienst achttausend Menschen den Weg erklärt.",
            "Das Heft hat 300 Seiten.",
            "Drei Gründe sprechen dagegen.",
            "Der Fragebogen umfasst 24 Fragen.",
            *in_english(
                "There are twelve chairs in the break room.",
                "In 2019 people were easier to reach.",
                "I have shown eight thousand people the way.",
                "The booklet has 300 pages.",
                "Three reasons speak against it.",
            ),
        ),
    ),
    de=GERMAN,
    en=ENGLISH,
)
