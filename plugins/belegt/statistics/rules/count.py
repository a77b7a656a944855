"""Counts: "540.000 Menschen", "mehr als 800 Stadtwerke", "dozens of shops"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

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
            "Mehr als 800 Stadtwerke haben keine Servicenummer.",
            "Millionen Haushalte warten auf einen Handwerker.",
            "Dutzende von Ämtern schließen am Mittwoch.",
            *in_english(
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
            *in_english(
                "In 2019 people were easier to reach.",
                "I have shown eight thousand people the way.",
                "The booklet has 300 pages.",
                "Three reasons speak against it.",
            ),
        ),
    ),
    cues=("",),
    de=german(r"""
        (?: <number>\s?<magnitude> (?! \s(?:Jahre?n?
            |Male?)\b ) (?: \s <adjectives> (?! <unit> ) <noun> )?
          | <dozens>\s(?:von\s)? <adjectives> (?! <unit> | Gründe|Dank|Male?\b ) <noun>
          | \b(?i:eine\sHandvoll|(?:ein\spaar|etliche|mehrere|einige)\s(?:hundert|tausend
              |dutzend))\s
            <adjectives> (?! <unit> ) <noun>
            # 1.200 Häuser, zwölftausend Anwohner; bare "tausend Gründe" is an idiom
          | (?: <thousands> | (?! \b(?i:ein)?(?i:hundert|tausend)\b )
                (?= \w{2,40}(?:hundert|tausend) | (?:hundert|tausend)\w ) <word> )\s
            <adjectives> (?! <unit> ) <noun>
            # a smaller number needs a noun that is counted by others, or a hedge
          | <tens>\s <adjectives> <people>
        )
        | <about> <tens>\s <adjectives> (?! <unit> ) <noun>
        """),
    en=english(r"""
        (?: (?! (?:an?|one)\s(?!and) ) <number><magnitude>
            (?! [-\s](?:years?|days?|hours?|minutes?|miles?|times|steps|words|pages)\b (?!\sof) )
            (?: \s <adjectives> <noun> )?
          | <dozens>\sof\s(?! <unit> ) [A-Za-z][\w'’-]{1,30}\b (?: \s[a-z][\w'’-]{1,30}s\b )?
          | \b(?i:a\scouple\sof|several|a\sfew|many)\s(?i:hundred|thousand
              |dozen)\s <adjectives> <noun>
          | <thousands>\+?\s <adjectives> (?! <unit> ) <noun>
          | <tens>\s <adjectives> <people>
        )
        | <about> <tens>\+?\s <adjectives> (?! <unit> ) <noun>
        | <digits>\+\s <adjectives> (?! <unit> ) <noun>
        """),
)
