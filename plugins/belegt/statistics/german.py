"""The words of numbers in German, from Germany, Austria and Switzerland."""

from belegt.statistics.number import SHARED, Template

_PARTS = r"""zwei | zwo | drei | vier | fünf | sechs | sech | sieben | sieb | acht | neun | zehn
    | elf | zwölf | zwanzig | hundert | tausend"""

FRAGMENTS = SHARED | {
    # zwölf | dreiundzwanzig | zweieinhalb | zwölftausend
    "word": rf"""(?: \b(?i: (?: ein(?=und|hundert|tausend) | {_PARTS} )
        (?: und | ein | zig | ßig | ssig | {_PARTS} ){{0,7}} (?:einhalb)?
        | anderthalb | eineinhalb )\b )""",
    # dreimal | zweieinhalbmal | 3-mal | 10 Mal
    "times": rf"""(?: \b(?i: (?: (?: {_PARTS} ) (?: und | zig | ßig | ssig | einhalb
        | {_PARTS} ){{0,3}}
        | anderthalb | eineinhalb ) mal )\b | <digits>[-\s]?(?i:mal)\b )""",
    "one": r"\b(?i:ein(?:e[rsmn]?|s)?)\b",
    "to": r"\s?(?:[-–—]|bis|oder)\s?",
    "hedge": r"""(?: \b(?i: rund | knapp | gut | etwa | circa | ca\. | zirka | ungefähr | fast
        | beinahe | nahezu | annähernd | über | mehr\ als | weniger\ als | bis\ zu | mindestens
        | lediglich | gerade\ (?:ein)?mal | um\ die | an\ die | schätzungsweise | kaum | nur
        | nicht\ (?:ein)?mal )\s )""",
    # a hedge before a count; "only" and "at least" say little there
    "about": r"""(?: \b(?i: rund | knapp | etwa | circa | ca\. | zirka | ungefähr | fast | beinahe
        | nahezu | annähernd | über | mehr\ als | weniger\ als | bis\ zu | um\ die | an\ die
        | schätzungsweise | gut )\s )""",
    # 10 and more
    "tens": r"""(?: (?! \b[1-9]\b (?![.,'’\ ]\d) ) <digits> (?: <to><digits> )?
        | (?! \b(?i:zwei|drei|vier|fünf|sechs|sieben|acht|neun|anderthalb|eineinhalb
            |\w+einhalb)\b ) <word> )""",
    "people": r"""(?i: Menschen | Personen | Leuten? | [\w*:-]{0,20}(?:(?<!se)kunden|kundinnen
        |bürgern?|nutzern?
        |haushalten?|städten?|ländern?|gemeinden|kommunen|betrieben?|firmen|unternehmen|schulen
            |filialen|banken
        |vereinen?|behörden|ämtern?|kliniken|praxen|gästen?|besuchern?|besucherinnen|mitarbeitern?
        |mitarbeitenden?|beschäftigten?|angestellten?|verwaltungen|museen|theatern?|hotels
            |händlern?|lehrkräften?
        |schülern?|patienten|fällen|betroffenen?|befragten?|anrufern?|anrufen?|beschwerden|helfern?|ehrenamtlichen?
        |freiwilligen?|bewohnern?|anwohnern?|anwohnenden?|mitgliedern?|teilnehmern?|teilnehmenden?
        |stadtwerken?|krankenhäusern?|hochschulen|bibliotheken|büchereien|läden|geschäften?|restaurants
        |apotheken|beratern?|beraterinnen|ärzten?|pflegekräften?|vereinen)\b )""",
    "magnitude": r"(?: \b(?i:Mio\b\.?|Mrd\b\.?|Million(?:en)?|Milliarden?|Billion(?:en)?)(?!\w) )",
    "dozens": r"""(?: \b(?i: dutzenden? | hunderten? | (?:zehn|hundert|aber)?tausenden?
        | millionen | milliarden )\b )""",
    "currency": r"""(?: [€$£] | \b(?:Euros?|EUR|Franken|CHF|Fr\.|Dollars?|USD|Pfund|Kronen)
        (?!\w) )""",
    "part": r"""(?: (?i: (?:drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel
        | zwanzigstel | hundertstel | tausendstel) )[sn]?\b )""",
    "ordinal": r"""(?: (?i: zweite | dritte | vierte | fünfte | sechste | siebe?nte | siebte | achte
        | neunte | zehnte | elfte | zwölfte | zwanzigste | fünfzigste | hundertste | tausendste )
        [rsnm]?\b | \d{1,4}\. )""",
    "percent": r"(?: [%‰] | \b(?i:Prozent|Promille|v\.\s?H\.)(?!\w) )",
    # up to two before a noun: "nie digitalisierte", "US-amerikanischen"
    "adjectives": r"""(?: (?! eine?[rnms]?\s | de[rmns]\s | die\s | ihre | seine | unsere | sowie\s
            | keine | wurden? | hatten? )
        (?: [a-zäöüß][\w*:-]{0,30}e[rnms]? | mehr | [A-Z]{2}-[a-zäöü]{3,30}e[rnms]? ) \s ){0,2}""",
    "noun": r"(?: [A-ZÄÖÜ][\w*:/-]{1,50}\w )",
    "unit": r"""(?: Euro|EUR|Franken|CHF|Dollar|Cent|Rappen|Pfund|Kronen|Mark\b|Prozent|Promille
        | Grad|\w{0,20}[Mm]eter|Kilo|Gramm|\w{0,9}gramm|Liter|Tonne|Hektar|\w{0,9}[Ww]att|Volt
        | Ar\b|\w{0,5}[Bb]yte|\w{0,9}[Bb]it\b|[KMGT]B\b|Hertz|Dezibel|Kalorien|Kelvin|Lux|Lumen
        | Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Uhr|Nächte|Abend|Wochenende|Euro
        | Mal\b|Punkt|Prozentpunkt|Seite|Zeichen|W[oö]rt|Zeile|Pixel|Kapitel|Stück|Stufe
        | Mio|Mrd|Million|Milliarde
        | Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember )""",
}


def german(template: str) -> Template:
    """Take a verbose ``template`` with the German fragments."""
    return Template(template, FRAGMENTS)
