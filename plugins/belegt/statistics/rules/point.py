"""Points and scores: "14 Prozentpunkte", "7,4 von 10 Punkten", "a gap of twelve points"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

POINT = Detector(
    Rule(
        code="STAT011",
        name="unsourced-points",
        severity=Severity.ERROR,
        title=Text("Punktwert ohne Quelle", "points without a source"),
        why=Text(
            "Punkte sind das Ergebnis einer Befragung oder eines Tests; ihr Wert hängt daran.",
            "Points come out of a survey or a test, and are worth what that was worth.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Ältere bewerten die Hotline acht Prozentpunkte schlechter.",
            "Die Auskunft kam auf 7,4 von 10 Punkten.",
            "Zwischen den Häusern klafft eine Lücke von 41 Punkten.",
            "Der NPS der Branche beträgt 12.",
            *in_english(
                "Older guests rate the hotline eight percentage points lower.",
                "The gap has widened to twelve points.",
                "The industry's NPS is 12.",
                "Reminders led to a 9-point rise in attendance.",
            ),
        ),
        allowed=(
            "Die Löwen holten aus acht Spielen nur fünf Punkte.",
            "Der Plan hat drei Punkte.",
            "Die Skala reicht von 1 bis 10.",
            "Der NPS ist ein Maß für Empfehlungen.",
            *in_english(
                "The Lions took five points from eight games.",
                "The plan has three points.",
                "The scale runs from 1 to 10.",
                "The NPS is a measure of referrals.",
            ),
        ),
    ),
    cues=("unkt", "tern", "NPS", "romoter", "point", "out of"),
    de=german(r"""
        <number>\sProzentpunkten?\b
        | <number>\s\w{0,15}[Pp]unkten?\s(?:unter|über|trennen|mehr|weniger|höher|niedriger|besser
          |schlechter|auseinander|Unterschied)\b
        | \b(?:Lücke|Unterschied|Abstand|Differenz|Kluft)\s(?:\w{2,12}\s){0,2}von\s
          (?P<claim> <number>\s\w{0,15}[Pp]unkten? )\b
        | <number>\svon\s<number>\s\w{0,15}(?:[Pp]unkten?|Sternen?)\b
        | \b(?:NPS|Net\sPromoter\sScore)\b [^.;:!?]{0,40}? \b(?:bei|beträgt|von|auf|ist)\s
          (?:<hedge>)? [+-]?<number>
        """),
    en=english(r"""
        <number>\spercentage\spoints?\b
        | <number>-point\s(?:gap|lead|rise|drop|increase|decrease|difference|fall|jump)\b
        | \b(?:gap|lead|difference|margin)\b [^.;:!?]{0,60}? \b(?:to|of|by)\s
          <number>\spoints?\b
        | <number>\sout\sof\s(?:5|10|100|five|ten)\b (?= [.,;:!?] | \s(?:for|on|in\sa|in\sthe)\b
            | $ )
        | \b(?:NPS|Net\sPromoter\sScore)\b [^.;!?]{0,40}? \b(?:is|was|of|at|:)\s
          (?:<hedge>)? [+-]?<number>
        """),
)
