"""The words of numbers in German, from Germany, Austria and Switzerland."""

import re

from belegt.statistics.number import SHARED, fill

_PARTS = r"""zwei | zwo | drei | vier | fünf | sechs | sech | sieben | sieb | acht | neun | zehn
    | elf | zwölf | zwanzig | hundert | tausend"""

FRAGMENTS = SHARED | {
    # zwölf | dreiundzwanzig | zweieinhalb | zwölftausend
    "word": rf"""(?: \b(?i: (?: ein(?=und|hundert|tausend) | {_PARTS} )
        (?: und | ein | zig | ßig | ssig | {_PARTS} ){{0,7}} (?:einhalb)?
        | anderthalb | eineinhalb )\b )""",
    "one": r"\b(?i:ein(?:e[rsmn]?|s)?)\b",
    "to": r"\s?(?:[-–—]|bis|oder)\s?",
    "hedge": r"""(?: \b(?i: rund | knapp | gut | etwa | circa | ca\. | zirka | ungefähr | fast
        | beinahe | nahezu | annähernd | über | mehr\ als | weniger\ als | bis\ zu | mindestens
        | lediglich | gerade\ (?:ein)?mal | um\ die | an\ die | schätzungsweise | kaum | nur
        | nicht\ (?:ein)?mal )\s )""",
    "magnitude": r"(?: \b(?i:Mio\b\.?|Mrd\b\.?|Million(?:en)?|Milliarden?|Billion(?:en)?)(?!\w) )",
    "dozens": r"""(?: \b(?i: dutzenden? | hunderten? | (?:zehn|hundert|aber)?tausenden?
        | millionen | milliarden )\b )""",
    "currency": r"""(?: [€$£] | \b(?:Euros?|EUR|Franken|CHF|Fr\.|Dollars?|USD|Pfund|Kronen)
        (?!\w) )""",
    "part": r"""(?: (?i: (?:drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel
        | zwanzigstel | hundertstel | tausendstel) )s?\b )""",
    "ordinal": r"""(?: (?i: zweite | dritte | vierte | fünfte | sechste | siebe?nte | siebte | achte
        | neunte | zehnte | elfte | zwölfte | zwanzigste | fünfzigste | hundertste | tausendste )
        [rsnm]?\b | \d{1,4}\. )""",
    "percent": r"(?: [%‰] | \b(?i:Prozent|Promille|v\.\s?H\.)(?!\w) )",
    # up to two before a noun: "nie digitalisierte", "US-amerikanischen"
    "adjectives": r"""(?: (?: [a-zäöüß][\w*:-]{1,30} | [A-Z]{2}-[a-zäöü]{3,30} | \d\w{0,3}-\w{3,30})
        \s ){0,2}""",
    "noun": r"(?: [A-ZÄÖÜ][\w*:/-]{1,50}\w )",
    "unit": r"""(?: Euro|EUR|Franken|CHF|Dollar|Cent|Rappen|Pfund|Kronen|Mark\b|Prozent|Promille
        | Grad|\w{0,20}[Mm]eter|Kilo|Gramm|\w{0,9}gramm|Liter|Tonne|Hektar|\w{0,9}[Ww]att|Volt
        | Ar\b|\w{0,5}[Bb]yte|\w{0,9}[Bb]it\b|[KMGT]B\b|Hertz|Dezibel|Kalorien|Kelvin|Lux|Lumen
        | Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Uhr|Nächte|Abend|Wochenende|Euro
        | Mal\b|Punkt|Prozentpunkt|Seite|Zeichen|W[oö]rt|Zeile|Pixel|Kapitel|Stück|Stufe
        | Mio|Mrd|Million|Milliarde
        | Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember )""",
}


def german(template: str) -> re.Pattern[str]:
    """Compile a verbose ``template`` with the German fragments."""
    return fill(template, FRAGMENTS)
