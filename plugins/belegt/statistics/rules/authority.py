"""Vague authority: "Studien zeigen", "Fachleute sind sich einig", "it is well documented"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.rules.authority_english import ENGLISH
from belegt.statistics.rules.authority_german import GERMAN

# fmt: off
_CUES = (
    "achkreise", "achwelt", "nsider", "tudie", "uchung", "orsch", "wissenschaft", "xpert",
    "achleute", "wiesen", "weislich", "einig", "einhellig", "zufolge", "utachten", "rgleich",
    "tatisti", "nalys", "rzt", "atenlage", "ädagog", "rhebung", "frage", "Aus der", "ritiker",
    "olog", "Beobachter", "ekannt", "xperiment", "eta-anal", "eleg", "eweis", "achweis",
    "onsens", "inigkeit", "inver", "stritten", "strittig", "Befund", "kenntnis", "Tests",
    "ranger", "enner", "istoriker", "erapeut", "estaurator", "zeig", "Zahlen s", "Fakten s",
    "Ergebnisse s", "lage ist", "Erfahrung", "mehren", "Sicht", "iteratur", "widerlegt",
    "weiß", "ewerkschaften", "rankenkassen", "Praktiker", "Fachkräfte", "schützer",
    "überholt", "ausgemacht", "dokumentiert", "klärt", "haltbar", "sichert", "ätigt",
    "unklar", "edizin", "quellenlage", "Quellenlage", "laubt man", "olgt man", "ersuch",
    "essung", "echnung", "chätzung", "valuation", "eobachtung", "bestätigen", "rognose",
    "fragung", "wertung", "lastbare", "lässliche", "ntermauert", "fundiert", "gestützt",
    "rbeiten", "elehrte", "Hinweise", "Anzeichen", "Indizien", "nhaltspunkte", "Lehrmeinung",
    "herrschende", "gängige", "räsel", "treiten", "rbände", "vermutet", "bezweifelt",
    "diskutiert", "verdichten", "neuesten", "jüngsten", "amtlichen", "offiziellen",
    "Nie wurde", "nie wurde", "Nie gab", "Daten", "nom", "niemand", "keiner", "issensstand",
    "enntnisstand", "Wissen", "auseinander",
)
_CUES_EN = (
    "vidence", "esearch", "tudy", "tudies", "cien", "documented", "shown", "critic", "Critic",
    "Literature", "literature", "urvey", "ists", "octor", "agree", "nalys", "data", "Data",
    "rend", "cholar", "eachers", "bservers", "eport", "igures", "Polls", "polls", "rials",
    "ducators", "ians", "cademics", "xperiment", "eta-anal", "onsensus", "roven", "sdom",
    "ccepted", "tatisti", "xperience sh", "xperience te", "xperience su", "call th",
    "call it", "ill tell", "an tell", "for themselves", "umbers are", "demonstrated",
    "understood", "established", "proved", "ccording", "xpert", "inding", "neer", "stated",
    "onvinced", "studied", "refuted", "debunked", "discredited", "disprove", "tested",
    "confirmed", "verified", "substantiated", "supported", "inconclusive", "controversial",
    "settled", "far as", "o this day", "nobody", "no one", "point of view", "perspective",
    "standpoint", "speaking", "edically", "linically", "jury", "roof", "ecord", "edicine",
    "sychology", "conomics", "profession", "ssociation", "nions", "ampaigners", "nsiders",
    "harities", "groups", "dvocates", "ractitioners", "bodies", "pinion", "mong ",
    "the view of", "eyes of", "ecent ", "papers", "results", "ndication", "signs ", "hints ",
    "revailing", "doctrine", "rthodox", "replicated", " team ", " group ", "olling",
    "valuation", "odelling", "easurement", "imulation", "bservation", "urveillance", "udits",
    "eviews", "body of", "yet to be", "remains to be", "o one has", "obody has", "one have",
    "ests ", "Vets", "vets", "know", "suspected", "assumed", "believed", "claimed", "argued",
    "ittle is", "by now", "put it", "myth", "misconception", "able to", "generally ",
    "beyond", "disput", "in doubt",
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
    cues=_CUES,
    cues_en=_CUES_EN,
    de=GERMAN,
    en=ENGLISH,
)
