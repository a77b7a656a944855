"""Sums of money: "2,4 Mrd. Euro", "Millionenbetrag", "$80 million", "a four-figure sum"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

SUM = Detector(
    Rule(
        code="STAT005",
        name="unsourced-sums",
        severity=Severity.ERROR,
        title=Text("Geldsumme ohne Quelle", "sum of money without a source"),
        why=Text(
            "Was andere zahlen oder verlieren, weiß man nur aus Berichten oder Schätzungen.",
            "What others pay or lose is known from a report or an estimate only.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Schlechte Auskunft kostet den Handel 2,4 Mrd. Euro im Jahr.",
            "Das Amt gab 31.000 € für Schilder aus.",
            "Am Ende stand ein sechsstelliger Betrag.",
            "Die Umstellung wurde zum Millionengrab.",
            *in_english(
                "Poor answers cost retailers €2.4bn a year.",
                "The office spent $31,000 on signs.",
                "Agencies charge a five-figure sum for it.",
                "Shops lose millions of dollars to it.",
            ),
        ),
        allowed=(
            "Unser Workshop kostet 490 Euro zzgl. MwSt.",
            "Bei uns kostet das Jahrespaket 1.200 Euro.",
            "Die Karte kostet 9,90 € im Monat.",
            "Danke, du bist Gold wert.",
            *in_english(
                "Our workshop costs €490 plus VAT.",
                "We charge $1,200 for the yearly plan.",
                "The ticket is £14 an hour.",
                "Thanks a million.",
            ),
        ),
    ),
    cues=(
        "€",
        "$",
        "£",
        "Euro",
        "EUR",
        "Franken",
        "CHF",
        "Fr.",
        "Dollar",
        "USD",
        "Pfund",
        "Kronen",
        "illion",
        "illiard",
        "stellig",
        "euro",
        "dollar",
        "pounds",
        "francs",
        "GBP",
        "figure",
    ),
    de=german(r"""
        (?: (?:<currency>\s?)? <number>\s?<magnitude>\s?<currency>
          | <currency>\s? <number>\s?<magnitude>
          | <thousands>\s?<currency>
          | <currency>\s?<thousands>
          | <dozens>\s(?:von\s)?<currency>
        )
        | \b(?:Millionen|Milliarden)(?:betrag|beträge|schaden|schäden|summe|kosten|grab|verlust
            |defizit|etat|budget|markt|umsatz|gewinn|investition|förderung)\w{0,3}\b
        | \b(?:fünf|sechs|sieben|acht|neun)stellige[nrsm]?\s(?:Betr[aä]g|Summe|Euro)\w{0,3}\b
        """),
    en=english(r"""
        (?: <currency>\s? <number><magnitude>
          | <number><magnitude>\s?<currency>
          | <currency>\s?<thousands>
          | <thousands>\s?<currency>
          | <dozens>\s(?:and\s\w{8}\s)?(?:of\s)?<currency>
          | \b[Bb]illions\b (?= \sa\s(?:year|month|day) )
        )
        | \b(?:four|five|six|seven|eight|nine|ten)-figure\s[a-z]{3,15}
        """),
)
