"""Percentages: "68 %", "23,5 Prozent", "4 v. H.", "a 30-percent drop"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

PERCENTAGE = Detector(
    Rule(
        code="STAT001",
        name="unsourced-percentages",
        severity=Severity.ERROR,
        title=Text("Prozentangabe ohne Quelle", "percentage without a source"),
        why=Text(
            "Eine Prozentzahl sagt, dass jemand gezählt hat. Wer und wen, muss dabeistehen.",
            "A percentage says that somebody counted. Who did, and whom, must stand beside it.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Nach der zweiten Rückfrage geben 41 % der Gäste auf.",
            "Rund 12,5 Prozent der Rückrufe kommen nie an.",
            "Ein 30-prozentiger Einbruch der Besuche folgte auf die Umstellung.",
            "Der Anteil der Faxe liegt bei 3 v. H. und sinkt.",
            "Eine 90-prozentige Auslastung ist bei Nachtzügen die Regel.",
            *in_english(
                "Barely 12% of heat pumps are ever serviced on time.",
                "After the second question 41% of guests give up.",
                "About twelve percent of callbacks never arrive.",
                "A 30-percent drop in visits followed the switch.",
                "Letters make up 4 per cent of what reaches the desk.",
            ),
        ),
        allowed=(
            "Darin bin ich mir hundertprozentig sicher.",
            "Heute gibt es 20 % Rabatt auf alle Karten.",
            "Angenommen, 30 % der Gäste sagen ab: Dann reicht der kleine Saal.",
            "Wie viel Prozent der Gäste kommen wieder?",
            "Den Akku nie unter 20 Prozent entladen.",
            *in_english(
                "Employers must fill five percent of posts with apprentices.",
                "I am 100% sure about that.",
                "Take 20% off every ticket today.",
                "Suppose 30% of the guests cancel; the small hall will do.",
                "What percent of guests return?",
            ),
        ),
    ),
    de=german(r"""
        (?: <number> [*_]{0,3} \s?<percent> (?! \s?[-–]\s?KI\b )
            (?: \s(?:der|aller|des)\s <adjectives> <noun> )?
          | <number> [-\s]?(?:%-?|prozent)ige?[nrms]?\b (?: \s<noun> )?
        )"""),
    en=english(r"""
        (?: <number> [*_]{0,3} \s?<percent> (?! \s?(?:CI|confidence)\b )
            (?: \s of \s (?:all\s|the\s)? [a-z][\w'’-]{1,30}\b )?
          | <number>-percent\b (?: \s [a-z]{3,20} )?
        )"""),
)
