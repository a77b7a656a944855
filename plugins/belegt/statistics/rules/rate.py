"""Rates and frequencies: "alle 40 Sekunden", "auf 1.000 Ausleihen kommen 7", "per 1,000"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

RATE = Detector(
    Rule(
        code="STAT009",
        name="unsourced-rates",
        severity=Severity.ERROR,
        title=Text("Häufigkeit ohne Quelle", "rate without a source"),
        why=Text(
            "„Alle elf Minuten“ klingt nach Alltag und ist doch eine Hochrechnung.",
            "“Every eleven minutes” sounds like everyday life, and yet is an extrapolation.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Alle 40 Sekunden geht bei der Aufsicht eine Beschwerde ein.",
            "Auf tausend Bestellungen kommen 37 Reklamationen.",
            "Auf 1.000 Gespräche entfällt ein einziges Lob.",
            "Es sind 12 Rückfragen je 100 Verträge.",
            "Auf jeden freien Krippenplatz kommen neun Anmeldungen.",
            *in_english(
                "Once in ten years the brook breaks its banks.",
                "A complaint reaches the regulator every 40 seconds.",
                "There are 37 complaints per 1,000 orders.",
                "One visit in the museum fails once every nine days.",
                "They count 12 questions for every hundred contracts.",
            ),
        ),
        allowed=(
            "Der Bus fährt alle zehn Minuten.",
            "Alle zwei Wochen treffen wir uns im Café.",
            "Alle 30 Minuten umrühren.",
            "Auf zwei Etagen gibt es Auskunft.",
            "Auf einen Liter Wasser kommen zwei Esslöffel Salz.",
            *in_english(
                "Reckon an hour at 80 degrees for each kilo of meat.",
                "The bus leaves every ten minutes.",
                "Every two weeks we meet in the café.",
                "Stir every 30 minutes.",
                "I hear this once a month.",
            ),
        ),
    ),
    de=german(r"""
        \b[Aa]lle\s(?:<hedge>)?<number>\s(?:Sekunden|Minuten|Stunden|Tage)\s
          (?: (?! fährt|verkehrt|kommt\sder|prüft|gießen|umrühren|düngen ) [a-zäöüß]{2,20}[tdn] )\b
        | (?<![\w-]) (?:[Aa]uf|[Uu]nter)\s(?: <tens> | <rough> )\s <adjectives> <noun>
          [^;:!?]{0,120}? \b(?:kommen|kommt|entfallen|entfällt|gibt\ses|treffen|trifft|sind|ist)\b
        | <number>\s <adjectives> <noun>\s(?:je|pro|auf|von|unter)\s(?:den\s)?
          (?: (?=[\ue002-\ue004]) <number> | <round> )
        | (?:bei|von|auf|beträgt|betrug|lag|liegt)\s(?P<claim> <number>\s(?:je|pro|von)\s
            [^.;:!?]{0,20}? <number>(?<=[\ue002-\ue004]) )| (?<![\w-]) [Aa]uf\s(?:jede[nrs]?
                |eine[nr]?|<number>)\s[^.;:!?]{3,60}?\s(?:kommen|kommt|entfallen|entfällt)\s
          (?:[a-zäöüß]{2,12}\s){0,2}<number>| \b(?:[Aa]n|[Ii]n|[Pp]ro)\s(?:(?:einem|einer|jedem
              |jeder)\s)?(?:[a-zäöüß]{3,15}e[nrm]\s)?
          (?:Tag|Werktag|Nacht|Woche|Jahr|Monat|Stunde|Schicht|Saison)\b [^.;:!?]{0,80}?
          (?P<counted> (?:<hedge>)?<number>[-\s]?(?i:mal)\b )| \b(?:passiert|geschieht|ereignet
              |stirbt|verunglückt|bricht|versagt|verschwindet|brennt|endet|entgleist)\b
          [^.;:!?]{0,60}? (?P<everyday> jede[nrs]?\s<ordinal>\s(?:Tag|Monat|Abend|Morgen|Woche
              |Nacht|Stunde|Minute)\b )
        | \b[Ee]inmal\s(?:pro|im|in\sder|am)\s(?:Tag|Woche|Monat|Jahr|Stunde|Schicht)\b
          (?= [^.;:!?]{0,60} \b(?:stecken|liegen|stirbt|versagt|brennt|verschwindet|gestohlen
            |ausfällt|fällt|bricht|verunglückt)\b )
        | \b[Ee]inmal\s(?:in|alle)\s<number>\s(?:Sekunden|Minuten|Stunden|Tagen?|Wochen|Monaten?
            |Jahren?)\b
        | \b(?:[Pp]ro|[Jj]e)\s<noun>\s[a-zäöüß]{3,15}(?:en
            |t)\s(?:sich\s)?(?:[a-zäöüß]{2,12}\s){0,2}?
          (?P<per> <number>\s<adjectives>(?!<unit>)<noun> )
        | (?P<measured> (?:<hedge>)?<number>\s?<measure>\s(?:pro|am|im|je|jede[ns]?)\s(?:Tag|Jahr
            |Monat|Woche
            |Nacht|Minute|Quadratmeter|Hektar|Einwohner|Kopf|Schicht|Haushalt|Person)\w{0,2}\b )
        # zweimal pro Woche, dreimal im Jahr, täglich 80.000
        | <number>[-\s]?(?i:mal)\s(?:pro|im|am|in\sder|je|die)\s(?:Tag|Jahr|Monat|Woche|Stunde
            |Schicht|Quartal|Nacht|Minute|Saison|Schuljahr)\w{0,2}\b
        | \b(?:pro|im|am|in\sder|je|jede[ns]?)\s(?:Tag|Jahr|Monat|Woche|Stunde|Schicht|Minute|Nacht)
          \w{0,2}\b [^.;:!?]{0,40}?
          (?P<often> (?:<hedge>)?<number>[-\s]?(?i:mal)\b )
        | \b(?:[Tt]äglich|[Jj]ährlich|[Ww]öchentlich|[Ss]tündlich|(?:[Pp]ro|[Jj]ede[ns]?|[Aa]m
            |[Ii]m)
            \s(?:Tag|Jahr|Woche|Monat|Stunde|Nacht|Minute))\b [^,.;:!?]{0,60}?
          (?P<daily> (?:<hedge>)?(?:<number>|<rough>)\s<adjectives>(?! <unit> )<noun> )
        | (?P<before> (?:<hedge>)?(?:<tens>|<rough>)\s<adjectives>(?! <unit> | Bilder|Umdrehungen
            |Frames )<noun> ) \s
          (?:pro|am|im|je|jede[ns]?)\s(?:Tag|Jahr|Monat|Woche|Stunde|Sekunde|Minute|Nacht
            |Quadratmeter|Hektar|Einwohner|Kopf|Schicht)\w*
        # ein Postbote geht am Tag achtzehn Kilometer; werden täglich zwei Tonnen weggeworfen
        | <start>(?:Eine?|Jede[rs]?|Die\smeisten|In|Im|An|Auf)\s [^.;:!?]{3,80}?
          \b(?:täglich|jährlich|wöchentlich|monatlich|stündlich|(?:pro|am|im|in\sder|je)\s(?:Tag
              |Jahr|Woche
            |Monat|Stunde|Nacht|Schicht|Minute|Saison))\b [^,.;:!?]{0,50}?
          (?P<generic> (?:<hedge>)?<number>\s(?:<adjectives><noun>|<measure>) )
        | \b(?:[Tt]äglich|[Jj]ährlich|[Ww]öchentlich|[Mm]onatlich|[Ss]tündlich|(?:[Pp]ro|[Aa]m
            |[Ii]m|[Ii]n\sder)
            \s(?:Tag|Jahr|Woche|Monat|Stunde|Nacht|Schicht))\s(?:werden|wird|verschwinde[nt]
                |fließ(?:t|en)
            |geh(?:t|en)|land(?:et|en)|fall(?:en)|fällt|entsteh(?:t|en)|sterben|verlier(?:t|en)
                |verbrauch(?:t|en)
            |produzier(?:t|en)|brauch(?:t|en))\b [^.;:!?]{0,60}?
          (?P<wasted> (?:<hedge>)?(?:<number>|<rough>)\s<adjectives>(?:<noun>|<measure>) )
        | \b(?:nimmt|nehmen|bearbeite[nt]|beantworte[nt]|betreu(?:t|en)|zähl(?:t|en)|macht|machen
            |schaff(?:t|en)
            |pfleg(?:t|en)|behandel[nt]|verlier(?:t|en)|verbrauch(?:t|en))\s
          (?:pro|am|im|in\sder|je)\s(?:Tag|Jahr|Woche|Monat|Stunde|Nacht|Schicht|Saison)\s
          (?P<done> (?:<hedge>)?<number>\s<adjectives><noun> )
        | <number>\s<adjectives>(?! <unit> )<noun>\s(?:je|pro
            |auf)\s(?:[a-zäöüß]{3,15}e[nrs]?\s)?(?:Frau|Mann|Kopf|Einwohner
          |Bewohner|Haushalt|Kind|Schüler|Lehrer|Lehrkraft|Arzt|Ärztin|Betrieb|\w{0,10}[Kk]ilometer
              |Fall|Klasse
          |Beschäftigte|Mitarbeiter|Patient|Bett|Stelle|Fahrt|Filiale|Gemeinde|Schule)\w{0,4}\b
        | \b(?:[Pp]ro|[Jj]e|[Aa]uf|[Bb]ei)\s<number>\s<adjectives><noun>\s(?!gilt|darf
            |muss)[a-zäöüß]{3,20}(?:en|t|n)\s
          [^.;:!?]{0,60}? (?P<found> (?:<hedge>)?<number>\s<adjectives>(?! <unit> )<noun> )
        # je zehn Grad mehr verkauft ein Kiosk 60 Glacen
        | \b(?:[Jj]e|[Pp]ro|[Mm]it\sjede[mr])\s(?:<number>\s)?(?:<measure>
            |<adjectives><noun>)\s(?:mehr|weniger|zusätzlich)\b
          [^.;:!?]{3,90}? (?P<dose> (?:<hedge>)?<number>\s(?:<measure>
              |<adjectives>(?! <unit> )<noun>) )

        | \balle\s(?P<each> (?:<hedge>)?<number>\s(?:Sekunden|Minuten|Stunden|Tage|Wochen
            |Monate) )\s(?:eine?n?|irgendwo|jemand)\s
          (?! [^.;]{0,40}\b(?:Bus|Bahn|Zug|Fähre|Kurs|Treffen|Sitzung|Newsletter)\b )

        | (?<![\w-]) [Aa]uf\s(?:den|die|das|jede[nrs]?|eine[nr]?
            |<number>)\s[^.;:!?]{3,60}?\s(?:kommen|kommt|entfallen|entfällt)\s
          (?:[a-zäöüß]{2,12}\s){0,3}(?:<number>|eine?)\s<noun>

        | \b(?:[Pp]ro|[Jj]e|[Vv]on|[Uu]nter)\s(?:<number>|<round>)\s<adjectives>(?! <unit>
            )<noun>\s[a-zäöüß]{3,20}(?:en|t|n)\s [^.,;:!?]{0,40}?
          (?P<ofthese> (?:<hedge>)?<number>(?= [.,;] ) )
        """),
    en=english(r"""
        \b[Ee]very\s(?:<hedge>)?<number>\s(?:(?:seconds|minutes)\b
            | (?:hours|days|weeks|months|years)\s(?=(?:an?|some\w{3,6}|another)\s) )
        # what goes wrong has no timetable
        | \b(?:snaps?|crash(?:es)?|bursts?|clos(?:es|ed|ing)|vanish(?:es)?|falls?|goes\s(?:out|down
            |bust)|breaks?|broken|fails?|lost|loses?|stolen|evacuated|cancell?ed|delayed|derails?
            |late|dies|killed|injured|missed|collapses?|burns?)\b [^.;:!?]{0,50}?
          (?P<mishap> every\s(?:<hedge>)?<number>\s(?:hours|days|weeks|months|years)\b )
        | \b(?:[Oo]nce|[Tt]wice)\severy\s(?:<number>\s)?(?:minutes?|hours?|days?|weeks?|months?
            |years?)\b
        | <number>\s <adjectives> <noun>\s(?:per|in\severy|for\severy|in\seach)\s
          (?: (?=[\ue002-\ue004]) <number> | <round> | (?:hundred|thousand)\b )
        | (?:at|of|was|is|are|to|by)\s(?P<claim> <number>\s(?:[a-z]{3,20}\s)?(?:per|for\severy|in
            \severy)\s (?:[a-z]{0,12}\s)? (?: <number>(?<=[\ue002-\ue004]) | \bhundred\b
            | \bthousand\b ) )
        | <number>\s(?:per|for\severy)\s(?=[\ue002-\ue004])<number>| \b(?:[Oo]n|[Ii]n
            |[Dd]uring)\s(?:an?|one|each|every)\s(?:[a-z]{3,12}\s)?(?:day|weekday|night|week|year
            |month|hour
            |shift|season)\b [^.;:!?]{0,80}? (?P<counted> (?:<hedge>)?<number>\stimes\b )
        | \b[Aa]mong\s(?:every\s)?(?:<tens>|<round>)\s<adjectives><noun>\s[^.;:!?]{0,30}?<number>
            | \b(?:[Tt]here\sis|happens?|occurs?|dies|fails|breaks|vanishes|burns)\b [^.;:!?]{0,50}?
          (?P<everyday> every\s<ordinal>\s(?:day|week|month|night|hour|minute)\b )
        | \b[Oo]nce\sin\s<number>\s(?:seconds|minutes|hours|days|weeks|months|years)\b
        | \b[Ff]or\s(?:each|every|one)\s[^.;:!?]{3,60}?\bthere\s(?:are|is|were)\s<number>
        | (?P<for> <number>\s<adjectives><noun>\sfor\s(?:each|every)\b )
        | (?P<measured> (?:<hedge>)?<number>\s?<measure>\s(?:a|per|each|every)\s(?:day|year|month
            |week|night
            |minute|square\s\w+|acre|hectare|head|household|resident|shift)\b )
        | \b(?:[Aa]t|of)\s(?:a\srate\sof\s
            |the\srate\sof\s)(?P<rate> (?:<hedge>)?<number>\s[a-z]{2,20} )
        | (?: \b(?:[Tt]wice|[Oo]nce) | <number>\stimes )\s(?:a|per|each|every)\s(?:day|year|month
            |week|hour|shift|night|minute|season|decade|school\syear)\b
        | (?P<before> (?:<hedge>)?(?:<number>|<rough>)\s<adjectives>(?! frames|revolutions )<noun> )
          (?= \s(?:an?|per|each|every)\s(?:working\s|school\s|single\s)?(?:day|year|month|week|hour
              |second|minute|night|square|acre
            |hectare|shift)\b )
        | \b(?:[Ee]very|[Ee]ach|[Pp]er)\s(?:day|year|month|week|hour|night)\b,? [^.;:!?]{0,50}?
          (?P<daily> (?:<hedge>)?(?:<number>|<rough>)\s<adjectives>(?! <unit> )<noun> )
        | (?P<vanish> (?:<hedge>)?<number>\s<noun>\s[\w\s]{3,40}? )\s(?:every|each)\s(?:day|year
            |month|week|hour|night)\b
        # two people apply for each vacant post; 68 out of every hundred
        | (?P<each> <number>\s<adjectives><noun>\s[a-z]{3,12}\s[^.;:!?]{0,20}?\b(?:for|per
            |to)\s(?:each|every)\b )
        | \b(?:an?|[Ee]ach|[Ee]very|the|[Tt]he|[Tt]hey)\s (?: [a-z'’-]{2,20}\s ){1,6}?
          (?P<perday> (?:<hedge>)?<number>\s(?:<measure>
              |<adjectives><noun>)(?:\sof\s[a-z]{3,15})?\s(?:a|an|per|every
              |each)\s(?:day|night|week
            |month|year|hour|shift|minute|season|decade|round|term)\b )
        | \b[Oo]nce\s(?:in|for)\severy\s<number>
        | (?: \b[Hh]alf\sa\sdozen | \b[Ss]everal | <rough> )\stimes\s(?:an?|per|every
            |each)\s(?:hour|day|night|week|month|year|shift|season)\b

        | (?P<tothe> <number>\s<adjectives><noun>(?:\sof\s[a-z]{3,12})?\s(?:to|per)\s(?:the
            |an?)\s(?:mile|kilometre|acre|hectare|household|head) )\b
        """),
)
