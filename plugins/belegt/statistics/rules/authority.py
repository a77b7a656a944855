"""Vague authority: "Studien zeigen", "Fachleute sind sich einig", "it is well documented"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.rules.authority_english import ENGLISH
from belegt.statistics.rules.authority_german import GERMAN

# fmt: off
_CUES = (
    "achkreise", "achwelt", "nsider",
    "tudie", "uchung", "orsch", "wissenschaft", "Wissenschaft", "xpert", "achleute", "wiesen",
    "weislich", "elegt", "Belegt", "einig", "einhellig", "zufolge", "Literatur", "utachten",
    "rgleich", "nalyse", "tatisti", "nalys", "rzt", "Ärzt", "atenlage", "ädagog", "rhebung",
    "frage",
    "Aus der", "ritiker", "olog", "Beobachter", "ekannt", "xperiment", "eta-anal", "eleg",
    "eweis", "achweis", "onsens", "inigkeit", "inver", "stritten", "strittig", "esichert",
    "Befund", "kenntnis",
    "Tests", "aturforsch", "onomen", "ranger", "enner", "istoriker", "erapeut", "estaurator",
    "zeig", "Daten s", "Zahlen s", "Fakten s", "Ergebnisse s", "lage ist", "Erfahrung", " weiß",
    "mehren", "Sicht", "iteratur", "ekanntlich", "ekanntermaßen", "widerlegt", "weiß", "Verbände",
    "ewerkschaften", "rankenkassen", "Kenner", "Praktiker", "Fachkräfte", "schützer", "überholt",
    "ausgemacht", "dokumentiert", "klärt", "haltbar", "ewiesen", "erforscht", "untersucht", "sichert",
    "ätigt", "unklar", "edizin", "sychologie", "konomie", "quellenlage", "Quellenlage", "laubt man", "olgt man",
    "ersuch", "essung", "echnung", "chätzung", "valuation", "eobachtung", "bestätigen", "nachweisen",
    "belegen", "beweisen", "rognose", "fragung", "wertung", "lastbare", "lässliche", "sicherte", "ntermauert", "abgesichert", "fundiert",
    "gestützt", "rbeiten", "elehrte", "Hinweise",
    "Anzeichen", "Indizien", "nhaltspunkte", "Lehrmeinung", "herrschende", "gängige", "räsel", "treiten", "rbände",
)
_CUES_EN = (
    "pecialists",
    "vidence", "esearch", "tudy", "tudies", "cien", "proven", "documented", "shown", "known",
    "critic", "Critic", "Literature", "literature", "urvey", "ists", "octor", "agree", "nalys",
    "data", "Data", "rend", "cholar", "eachers", "bservers", "eport", "igures",
    "Polls", "polls", "rials", "ducators", "ians", "cademics", "ngineer", "xperiment", "eta-anal",
    "onsensus", "agreed", "roven", "disputed", "contested", "dispute", "sdom", "ccepted", "tatisti",
    "xperience sh", "xperience te", "xperience su", "call th", "call it", "knows", "ill tell",
    "an tell", "for themselves", "umbers are",
    "demonstrated", "understood",
    "established", "attested", "proof", "proved",
    "ccording", "specialists", "xpert", "inding", "neer", "stated", "onvinced",
    "studied", "researched", "refuted", "debunked", "discredited", "disprove", "unproven", "tested",
    "confirmed", "verified", "substantiated", "supported", "inconclusive", "controversial",
    "settled", "knowledge", "far as", "o this day", "nobody", "no one", "know from", "point of view",
    "perspective", "standpoint", "speaking", "edically", "tatistically", "linically", "jury",
    "roof", "ecord", "edicine", "sychology", "conomics", "profession", "ssociation", "nions",
    "ampaigners", "nsiders", "harities", "groups", "dvocates", "ractitioners", "bodies", "pinion",
    "mong ", "the view of", "opinion of", "eyes of", "ecent ", "papers", "results", "ndication", "signs ",
    "hints ", "revailing", "doctrine", "rthodox", "replicated", "refuted",
    " team ", " group ", "olling", "valuation", "odelling", "easurement", "imulation", "bservation", "urveillance",
    "udits", "eviews", "body of", "yet to be", "remains to be", "will tell", "o one has", "obody has",
    "one have", "ests ", "Vets", "vets", "know", "esearchers", "cientists",
)
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
            *in_english(
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
    cues=_CUES,
    cues_en=_CUES_EN,
    de=GERMAN,
    en=ENGLISH,
)
