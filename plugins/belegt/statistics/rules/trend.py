"""Trends and comparisons without a number: "immer mehr", "keeps falling", "the oldest in town"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.rules.trend_english import ENGLISH
from belegt.statistics.rules.trend_german import GERMAN

# fmt: off
_CUES = (
    "stirbt", "sterben", "er als", "öfter", "ziehen", "zieht", "legen", "mmer ", "unehm",
    "usehend", "steig", "stieg", "sink", "sank", "wachs", "wächs", "wuchs", "schrumpf",
    "nommen", "ößte", "fach", "desto", "umso", "Trend", "Früher", "früher", "boom", "irgend",
    "florier", "läufig", "ormarsch", "ufwind", "ückzug", "endenz", "höchste", "älteste",
    "häufig", "beliebteste", "teuerste", "sicherste", "schnellste", "längste", "kleinste",
    "jüngste", "reichste", "ärmste", "niedrigste", "gefährlichste", "stärkste", "dichteste",
    "tiefste", "nimmt", "nehmen", "zurück", "selten", "mehr ", "Mehr ", " als ", "schwind",
    "bröck", "rodier", "lässt", "denn je", "wie nie", "Decke", "Mode", "Kein", "kein ",
    "keine", "werden", "worden", "Schere", "Lücke", "Kluft", "Graben", " nach.", " nach,",
    " zu.", " ab.", " ab,", " an.", " an,", " ein.", " weg.", " aus.", " aus,", "davon",
    "explod", "veröd", "verwais", "kümmer", "häufen", "schärf", "verschl", "lagert", "lagern",
    "knapp", "verteuer", "verlier", "gewinn", "gewonn", "verlor", "büß", "zugelegt",
    "gelassen", "gezogen", "Vergleich", "rglichen", "Vorjahr", "nders als", "ste ", "sten ",
    "ster ", "stes ", "besser", "länger", "kürzer", "eher", "später", "größer", "teurer",
    "billiger", "schneller", "langsamer", "schlechter", "stärker", "älter", "jünger", "höher",
    "kleiner", "ärmer", "reicher", "sicherer", "ächst ", "achsen ", "tets ", "tändig ",
    "aufend ", "Rekord", "Höchststand", "Tiefststand", "Allzeit", "Talfahrt", "freien Fall",
    "Sturzflug", "schwunden", "zu,", "gesunken", "geklettert", "gegangen", "gebrochen",
    "gestorben", "gewandert", "geschnellt", "getrieben", "gedrückt", "geschraubt",
    "nach oben", "nach unten", "Höhe ", "on Saison", "on Jahr", "on Monat", "on Woche",
    "on Generation", "Jahr um", "Jahr für", "trend", "och nie", "ie zuvor", "allen ",
    "Abstand", "ganz oben", "Spitze", "ganz vorn", "weit vorn", "oberster", "ganz hinten",
    "milder", "schwieriger", "voller", "stiller", "ruhiger", "geringer", "schwerer",
    "leichter", "verkürzt", "gebreitet", "gedünnt", "ringert", "erhöht", "schleunigt",
    "langsamt", "geweitet", "gewandelt", "halbiert", "Kommen", "Niedergang", "Rückgang",
    "Aufschwung", "wegzudenken", "überhand", "vergreis", "überalter", "weniger", "rarer",
    "günstiger", "gesünder", "kränker", "zufriedener", "glücklicher", "niedriger", "tiefer",
    "gefährlicher", "dicker", "dünner", "heißer", "kühler", "trockener", "lauter", "leiser",
    "dichter", "schmaler", "enger", "zuverlässiger", "pünktlicher", "anfälliger",
    "freundlicher", "beliebter", "sauberer", "wahrscheinlicher", "nachsichtiger",
    "produktiver", "effizienter", "treuer", "großzügiger", "gebildeter", "vorsichtiger",
    "aktiver", "mobiler", "schwächer", "geduldiger", "ehrlicher", "meist", "Comeback",
    "zum Luxus", "zur Rarität", "zur Ausnahme", "phänomen", "Normalfall", "Standard",
    "Seltenheit", "Mangelware", "laufmodell", "wendet sich", "wenden sich", "it jede",
    "en und ", "härter", "weicher", "wie seit", "wie schon", "wie lange", "erdräng", "mehr,",
    "mehr.",
)
_CUES_EN = (
    "dying", "often", "more", "More", "less", "Less", "ewer", "reas", "ris", "grow", "Grow",
    "rew", "fall", "fell", "shr", "declin", "than", "est ", "ost ", "vanish", "disappear",
    "multipl", "ever", "o other", "trend", "longer", "drop", "surg", "soar", "popular",
    "used to", "outs", "outn", "eroding", "waning", "fading", "crumbling", "evaporating",
    "collapsing", "ebbing", "slipping", "wearing thin", "climb", "widen", "droves",
    "the roof", "fashion", "vogue", "comeback", "got ", "thriv", "becom", "gett", "going",
    "boom", "nlike", "ompared", "elative to", "Gap", "gap", "ivide", "gulf", "Gulf",
    "picking up", "slump", "plumm", "plung", "spik", "ageing", "aging", "emptying",
    "thinning", "piling", "drying up", "catching on", "spread", "mounting", "rebound",
    "recover", "stagnat", "sinking", "moving away", "leaving the", "accelerat", "deteriorat",
    "tighten", "losing", "gaining", "retreat", "march", "rarity", "scarc", "common", "soon",
    "earlier", "better", "worse", "older", "young", "fast", "slow", "safer", "cheap",
    "warmer", "hotter", "busier", "weaken", "strengthen", "lengthen", "shorten", "improved",
    "dwindl", "largest", "oldest", "Since", "since", "Nowhere", "nowhere", "uicker", "way of",
    "nosedive", "all-time", "record ", "rock bottom", "the floor", "up and up",
    "down and down", "diminish", "waned", "faded", "dried up", "collapsed", "receded",
    "ebbed", "busiest", "it used", "they used", "continu", "shorter", "smaller", "bigger",
    ", the ", "on the ", "keep", "turning", "deserting", "abandoning", "flocking", "shunning",
    "switching", "giving up", "drifting", "the ceiling", "Of all", "of all", "ecoming",
    "driving out", "pushing", "crowding", "squeezing", "displacing", "replacing", "prevalen",
    "adoption", "uptick", "overtaken", "surpass", "eclips",
)
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
    cues=_CUES,
    cues_en=_CUES_EN,
    de=GERMAN,
    en=ENGLISH,
)
