"""Effect sizes and tests: "r = 0,41", "p < .05", "an odds ratio of 1.18"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

EFFECT = Detector(
    Rule(
        code="STAT012",
        name="unsourced-effects",
        severity=Severity.ERROR,
        title=Text("Effektmaß ohne Quelle", "effect size without a source"),
        why=Text(
            "Ein Effektmaß stammt aus genau einer Auswertung; ohne sie ist es nicht zu prüfen.",
            "An effect size comes from exactly one analysis, and cannot be checked without it.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Wartezeit und Kündigung hängen zusammen (r = 0,41).",
            "Der Effekt ist klein, p < ,05.",
            "Übrig blieb ein Odds Ratio von 1,08.",
            "Das Lob hob die Laune um 0,3 Standardabweichungen.",
            "Zwischen Lärm und Blutdruck fand sich ein Korrelationskoeffizient von 0,28.",
            *in_english(
                "Noise and blood pressure showed a correlation of 0.28.",
                "Waiting and leaving are related (r = .41).",
                "The effect is small, d = 0.2.",
                "What is left is an odds ratio of 1.08.",
                "Praise raised the mood by 0.3 standard deviations.",
            ),
        ),
        allowed=(
            "Ein r von null hieße: kein Zusammenhang.",
            "Setzen Sie `p = 0.5` in der Datei.",
            "Die Standardabweichung misst die Streuung.",
            "Punkt d = vierter Punkt der Liste.",
            "Das Seitenverhältnis ist 4:3.",
            *in_english(
                "The odds were against us from 2019 on.",
                "An r of zero means no relation.",
                "Set `p = 0.5` in the file.",
                "The standard deviation measures spread.",
                "Item d = the fourth one.",
            ),
        ),
    ),
    de=german(r"""
    (?<![\w.]) (?: [rRdpgβρηF]²? | χ² | [Ft]
        | OR | HR | RR ) \s?(?:\([^()]{1,15}\)\s?)?[=<>≤≥]\s? [-−–]?<number>
        | \b(?:[Oo]dds|[Hh]azard)[-\s][Rr]atio\s [^.;:!?]{0,40}? (?:von\s|betrug\s|lag\sbei\s|bei\s
            |war\s)?<number>
        | <number>\sStandardabweichung(?:en)?\b
        | \b\w{0,20}[Kk]oeffizient\w{0,2}\s (?:von\s|beträgt\s|lag\sbei\s
            |bei\s)? (?:[a-zäöüß]{4,15}\s)?[-−–]?<number>
        | \bp-Wert\w{0,3}\s (?:von\s|unter\s|über\s|beträgt\s|liegt\sbei\s)? (?:<number>|,\d{1,3})
        | \bkorrelier(?:t|en|te|ten)\b [^.;:!?]{0,60}? <number>
        | (?<!\w)p\s(?:kleiner|größer|unter|über)\s(?:als\s)?<number>
        | \b(?:erklär(?:t|en|te|ten))\b [^.;:!?]{0,40}?
            <number>\s?<percent>\s(?:der\s)?(?:\w{0,12}[Vv]arianz|Streuung)
        | \b(?:[Rr]isiko|[Cc]hancenverhältnis|[Ee]ffektstärke|[Kk]orrelation
            |[Zz]usammenhang)\b [^.;:!?]{0,90}? \b(?:bei|von|beträgt|betrug|um)\s
          (?P<risk> (?:<hedge>)?[-−–]?<number>(?= \s?[.,;)] | \Z ) )
        """),
    en=english(r"""
    (?<![\w.]) (?: [rRdpgβρηF]²? | χ² | [Ft]
        | OR | HR | RR ) \s?(?:\([^()]{1,15}\)\s?)?[=<>≤≥]\s? [-−–]?<number>
        | \b(?:odds|hazard|risk)\sratio\b [^.;:!?]{0,40}? <number>
        | <number>\sstandard\sdeviations?\b
        | \b(?:coefficient|correlation)\b [^.;:!?]{0,30}? (?:of|was|is
            |at)\s(?:an?\s[a-z]{3,12}\s)?[-−–]?<number>
        | \bp-values?\s (?:of|below|under|above|is|was)\s (?:<number>|\.\d{1,3})
        | \bcorrelat(?:es?|ed)\b [^.;:!?]{0,40}? <number>
        | (?<!\w)p\s(?:less\sthan|below|under|above)\s<number>
        | \bexplain(?:s|ed)?\b [^.;:!?]{0,40}? <number>\s?<percent>\sof\sthe\s(?:variance|variation
            |difference)
        | \bsignificant\sat\sthe\s[^.;:!?]{1,20}\slevel\b
        | \beffect\ssizes?\s(?:of|was|is)\s<number>
        | \b[Cc]orrelation\b [^.;:!?]{0,90}? \b(?:of|was|is|at|only
            |just)\s(?:an?\s[a-z]{3,12}\s)?[-−–]?(?P<corr> <number>(?= [.,;] | \s(?:and|but|for
            |in)\b | \Z ) )

        | \b(?:related|correlated|associated)\b [^.;:!?]{0,30}? \b(?:at|with|by
            |of)\s[-−–]?(?P<rel> <number>(?= [.,;)] | \Z ) )
        """),
)
