"""Ranks with a number: "Platz 9 von 10", "zweithöchste", "ranks 9th", "fifth-largest"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

RANK = Detector(
    Rule(
        code="STAT010",
        name="unsourced-ranks",
        severity=Severity.ERROR,
        title=Text("Rang ohne Quelle", "rank without a source"),
        why=Text(
            "Ein Platz setzt eine Rangliste voraus. Wer sie führt und wonach, gehört dazu.",
            "A rank comes from a list; who keeps it, and by what measure, belongs beside it.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Die Bahn liegt bei der Auskunft auf Platz 9 von 10.",
            "Das Amt belegt Rang drei der Beschwerden.",
            "Es ist die zweitgrößte Auskunftsstelle im Land.",
            "Die Branche hat die drittmeisten Beschwerden.",
            *in_english(
                "The railway ranks 9th for information.",
                "It holds the fifth-largest archive of letters.",
                "Umbrellas are number two on the list of things left behind.",
                "It is the third most complained-about trade.",
            ),
        ),
        allowed=(
            "Das Amt liegt am Mailänder Platz 1.",
            "Nach dem Sieg kletterte die Mannschaft auf Rang vier.",
            "Bitte nehmen Sie Platz.",
            "Die zweite Frage ist leichter.",
            *in_english(
                "The office is at 1 Station Place.",
                "After the win the team moved to third place.",
                "The second question is easier.",
                "Call number two on the list of doctors.",
            ),
        ),
    ),
    cues=("Platz", "Rang", "st", "rank", "number", "th-", "rd-", "nd-", "th ", "rd ", "nd "),
    de=german(r"""
        \b(?: auf | beleg(?:t|te|en|ten) | erreicht(?:e|en)? )\s
          (?: \w{2,20}\s ){0,3}?
          (?P<claim> (?: Platz | Rang )\s<number> (?: \s(?:von|unter)\s<number> )?
            | \d{1,3}\.\s(?:Platz|Rang)\b )
        | \b(?i:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)
          (?:größt|höchst|meist|häufigst|stärkst|beliebtest|ältest|teuerst|kleinst|längst|reichst
          |schlechtest|niedrigst|schnellst)e[nrsm]?\b (?: \s<noun> )?
        """),
    en=english(r"""
        \brank(?:s|ed|ing)?\s(?:only\s)?
          (?:(?:at\s)?(?:number|no\.|\#)\s?)?(?:<number>|<ordinal>)\b (?: \sout\sof\s<number> )?
        | \b(?:comes?\sin\sat|is|are|at)\snumber\s<number>\s(?:in|on\sthe\slist|for)\b
        | \b<ordinal>[-\s](?:most\s[a-z]{4,20}(?:-[a-z]{2,10})?
          |(?:largest|biggest|highest|lowest|smallest|oldest|busiest|richest|poorest|longest))\b
        """),
)
