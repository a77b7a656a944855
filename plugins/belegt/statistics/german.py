"""The words around numbers in German, from Germany, Austria and Switzerland."""

from belegt.statistics.number import SHARED
from belegt.statistics.template import Lexicon, Template

FRAGMENTS = SHARED | {
    "one": r"\b(?i:ein(?:e[rsmn]?|s)?)\b",
    "to": r"(?:\s?[-–—]\s?|\s(?:bis|oder)\s(?:zu\s)?)",
    "hedge": r"""(?: \b(?i: rund | knapp | gut | etwa | circa | ca\. | zirka | ungefähr | fast
        | beinahe | nahezu | annähernd | über | mehr\ als | weniger\ als | bis\ zu | mindestens
            | lediglich | geschätzte?n? | offiziell | gerade\ (?:ein)?mal | um\ die | an\ die
            | schätzungsweise | kaum | nur
        | nicht\ (?:ein)?mal | höchstens | maximal | wenigstens | deutlich\ über | weit\ über
        | an\ den | insgesamt | gegen )\s )""",
    # a hedge before a count; "only" and "at least" say little there
    "about": r"""(?: \b(?i: rund | knapp | etwa | circa | ca\. | zirka | ungefähr | fast | beinahe
        | nahezu | annähernd | über | mehr\ als | weniger\ als | bis\ zu | um\ die | an\ die
            | schätzungsweise | geschätzte?n? | gut )\s )""",
    # nouns that are counted by others: persons by their endings, and what has many of its kind
    "people": r"""(?: (?i: menschen | personen | leuten? | [\w*:-]{0,30}(?: [:*]?innen
          | kräften? | leuten? | gästen? | nutzern? | bürgern? | (?<!se)kunden | haushalten?
          | städten? | ländern? | gemeinden | kommunen | betrieben? | firmen | unternehmen
          | schulen | filialen | banken | vereinen? | behörden | ämtern? | kliniken | praxen
          | museen | theatern? | hotels | verwaltungen | fällen? | beschwerden | anrufen?
          | mitgliedern? | teilnehmern? | werken? | häusern? | bibliotheken | büchereien | läden
          | geschäften? | restaurants | apotheken | ärzten? | patienten | schülern? | lehrern?
          | besuchern? | bewohnern? | anwohnern? | helfern? | beratern? | fahrern? | händlern?
          | familien | kindern? | frauen | männern? | jugendlichen? | nationen | staaten
          | unfällen? | toten? | verletzten? | stimmen | antworten | projekten? | fahrzeugen?
          | gebäuden? | wohnungen | stellen | plätzen? | bühnen | standorten? | datensätzen?
          | labs | events | nennungen | rückmeldungen )\b )
        | [A-ZÄÖÜ][\wäöü-]{2,30}(?: tende | rende | dende | nende | lende | gende | chende )n?\b
        | [A-ZÄÖÜ][\wäöü-]{2,25}(?: isten | enten | anten | oren | ologen | igte | igten | tragte
            | stellte | teilte | ragte )n?\b
        | (?! \w{0,20}(?:[Ff]enster|[Zz]immer|[Oo]rdner|[Tt]eller|[Kk]offer|[Ff]ehler|[Cc]omputer
            |[Mm]eter|[Ll]iter
            |[Ee]imer|[Mm]esser|[Bb]ilder|[Bb]ücher|[Rr]äder|[Ff]elder|[Ll]änder|[Kk]örper
                |[Nn]ummer|[Mm]uster|[Oo]pfer
            |[Ss]erver|[Ll]ichter|[Bb]lätter|[Ee]ier|[Bb]retter|[Gg]läser|[Ff]ächer|[Kk]alender
                |[Tt]reffer|[Pp]apier
            |[Ww]ürfel|[Ff]inger|[Dd]ollar|[Zz]entner|[Hh]efter|[Ww]örter|[Ll]öcher|[Kk]leider
                |[Gg]üter|[Ss]ommer|[Ww]inter)n?\b )
          [A-ZÄÖÜ][a-zäöüß-]{2,30}ern?\b
        | (?:Brutp|P)aaren?\b | Tieren?\b | Vögeln?\b | Exemplaren?\b )""",
    "currency": r"""(?: [€$£] | \b(?:Euros?|EUR|Franken|CHF|Fr\.|Dollars?|USD|Pfund|Kronen|Cent
        |Rappen)(?!\w) )""",
    "part": r"""(?: (?i: (?:drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel
        | zwölftel | zwanzigstel | hundertstel | tausendstel) )[sn]?\b )""",
    "ordinal": r"""(?: (?i: zweite | dritte | vierte | fünfte | sechste | siebe?nte | siebte | achte
        | neunte | zehnte | elfte | zwölfte | fünfzehnte | zwanzigste | dreißigste | fünfzigste
        | hundertste | tausendste )[rsnm]?\b | <number>\.(?=\s) )""",
    "percent": r"(?: [%‰] | \b(?i:Prozent|Promille|v\.\s?H\.|v\.\s?T\.)(?!\w) )",
    # up to two before a noun: "nie digitalisierte", "US-amerikanischen"
    "adjectives": r"""(?: (?! (?:eine?[rnms]? | de[rmns] | die | ihre | seine | unsere | sowie
            | keine | wurden? | hatten? | hätten? | wären? | gerne | heute | ohne )\s )
        (?: [a-zäöüß][\w*:-]{0,30}e[rnms]? | mehr | nie | [A-Z]{2,4}-[a-zäöü]{3,30}e[rnms]?
          | (?:Berlin|Wien|Zürich|Hamburg|Münch|Frankfurt|Köln)e?r ) \s ){0,2}""",
    "noun": r"(?: [A-ZÄÖÜ][\w*:/-]{1,50}\w )",
    "unit": r"""(?: Euro|EUR|Franken|CHF|Dollar|Cent|Rappen|Pfund|Kronen|Mark\b|Prozent|Promille
        | Grad|\w{0,20}[Mm]eter|Kilo|Gramm|\w{0,9}gramm|Liter|Tonne|Hektar|\w{0,9}[Ww]att|Volt
        | Ar\b|\w{0,5}[Bb]yte|\w{0,9}[Bb]it\b|[KMGT]B\b|Hertz|Dezibel|Kalorien|Kelvin|Lux|Lumen
        | Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Uhr|Nächte|Abend|Wochenende|Quadrat|Kubik
        | Mal\b|Punkt|Prozentpunkt|Seite|Zeichen|W[oö]rt|Zeile|Pixel|Kapitel|Stück|Stufe
        | Mio|Mrd|Million|Milliarde|Zoll\b|Zentner|Handbreit|Silben?\b
        | Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember )""",
    # a unit that is measured, not counted
    "measure": r"""(?: (?: Sekunden? | Minuten? | Stunden? | Tag(?:en?)? | Wochen? | Monat(?:en?)?
        | Jahr(?:en?)?
        | \w{0,5}[Mm]etern? | km | cm | mm | m | kg | g | Kilo(?:gramm)? | Gramm | Tonnen?
        | Litern? | Grad | °\s?C | Dezibel | dB | Hektar | Quadrat\w{3,12} | Kubikmetern?
        | Kilowattstunden? | kWh | \w{0,4}[Ww]att | Kalorien | Seiten? | Promille
        | Mikrogramm | Milligramm | ppm | Lux | Zentner ) \b )""",
}

GERMAN = Lexicon(FRAGMENTS)


def german(template: str) -> Template:
    """Take a verbose ``template`` with the German fragments."""
    return GERMAN.template(template)
