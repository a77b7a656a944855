"""Majorities without a number: "die meisten", "kaum jemand", "hardly anyone", "most shops"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.rules.majority_english import ENGLISH
from belegt.statistics.rules.majority_german import GERMAN

# fmt: off
_CUES = (
    "Masse", "meist", "Meist", "Mehr", "Großteil", "Grossteil", "Gros ", "ast ", "ahezu ",
    "einahe ", "aum ", "wenig", "selten", "Selten", "wiegend", "mehrheit", "ößten", "Regel",
    "Hauptteil", "emeinhin", "urchweg", "ielerorts", "llenthalben", "inderheit", "ruchteil",
    "Viele ", "viele ", "gut wie", "Niemand ", "Keiner ", "Vielen ", "Vieler ", "vielen ",
    "vieler ", " Teil", "satz ", "nteil", "tigende", "Löwen", "lfall", "Teilen", "ielfach",
    "eitgehend", "raktisch", "berall", "andauf", "weise", "massenhaft", "deckend",
    "durchgängig", "Etliche", "Zahlreiche", "Unzählige", "Ungezählte", "häufig", "oft ",
    "bevorzug", "neigen", "tendier", "gewöhnlich", "am ehesten", "utteil", "gang und gäbe",
    "Ausnahme", "verbreitet", "die Norm", "Tagesordnung", "vor allem", "hauptsächlich",
    "typische", "durchschnittliche", "grundsätzlich", "vereinzelt",
)
_CUES_EN = (
    "broad mass", " most", "Most", "almost", "ajority", "few ", "Few ", "ardly", "early ",
    "lmost ", "irtually", "bulk", "arely", "sually", "share", "portion", "ormally",
    "enerally", "rule", "cases", "seldom", "Seldom", "carcely", "idely", "widespread", "tend",
    "n the whole", "ommon", "ainly", "argely", "raction", "ractically", "Many ", " many ",
    "lenty", "ots of", "ountless", "ing number of", "e number of", "t number of", "Nobody",
    "No one", " part of", "percentage of", "slice of", "chunk of", "verwhelming", "sheer",
    "ext to n", "than not", "n the main", "ll over the", "ll across the", "exception", "norm",
    "everal", "umerous", "good many", "Quite a few", "often", "requent", "ypical", "nvariabl",
    "outinely", "prefer", "favo", "reluctant", "unwilling", "estimate", "biquitous",
    "inority", "deal of", "sliver of", "smattering", "fewest", "rife", "endemic", "rampant",
    "par for", "unheard", "abitually", "average ", "remain", "mass of", "here and there",
)
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
    cues=_CUES,
    cues_en=_CUES_EN,
    de=GERMAN,
    en=ENGLISH,
)
