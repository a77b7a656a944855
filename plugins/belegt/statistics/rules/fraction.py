"""Fractions in words and signs: "zwei Drittel", "gut die Hälfte", "¾ of the rooms"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

FRACTION = Detector(
    Rule(
        code="STAT002",
        name="unsourced-fractions",
        severity=Severity.ERROR,
        title=Text("Bruchteil ohne Quelle", "fraction without a source"),
        why=Text(
            "„Zwei Drittel“ ist eine Messung, auch wenn sie in Worten steht.",
            "“Two thirds” is a measurement, even when it stands in words.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Zwei Drittel der Gäste lesen die Hausordnung nie.",
            "Nicht einmal die Hälfte der Schalter ist am Freitag besetzt.",
            "Die Zahl der Rückfragen sank um ein Fünftel.",
            "¾ aller Anrufe kommen vor dem Mittag.",
            "Die halbe Belegschaft der Klinik pendelt über die Grenze.",
            *in_english(
                "Half the clinic's workforce commutes across the border.",
                "Two thirds of guests never read the house rules.",
                "Fewer than half of the desks are staffed on Fridays.",
                "Follow-up questions fell by a fifth.",
                "¾ of all calls come before noon.",
            ),
        ),
        allowed=(
            "Der Laden liegt im alten Viertel hinter dem Bahnhof.",
            "Wir treffen uns um Viertel nach acht.",
            "In der zweiten Hälfte des Gesprächs wurde es ruhig.",
            "Wären es drei Viertel der Gäste gewesen, hätte der Wirt reagiert.",
            "In der Erzählung verliert die Stadt zwei Drittel ihrer Katzen.",
            *in_english(
                "The tale that a third of all murders happen at full moon is old.",
                "The shop lies in the old quarter behind the station.",
                "We meet at a quarter past eight.",
                "The talk lasted half an hour.",
                "Suppose a third of the members forgot to pay.",
            ),
        ),
    ),
    de=german(r"""
        (?: (?: <sign> (?= \s(?:der|aller|des|von|[A-ZÄÖÜ])\b | \s?\(\s?von )
              | (?<![\w/.,])[1-9]/\d{1,2} (?= \s(?:der|aller|des|von)\b ) )
            (?: \s(?:der|aller|des|von)\s <adjectives> <noun> )?
            # "ein gutes Drittel", "drei Viertel der Häuser", but no time of day and no measure
          | (?: \b(?i:ein(?:e[ms])?) | <number> )
            (?: \s[a-zäöüß]{3,14}e[sn]? )? \s <part>
            (?! \s(?:nach|vor|Uhr|Liter|Kilo|Pfund|Stunde|Sekunde|Note|\w{0,6}[Ww]ein\b
              |des\sWeges|Wasser|Mehl|Zucker|Sand) )
            (?: \s(?:der|aller|des)\s <adjectives> <noun> )?| \bdreiviertel\b| \b(?:[Dd]ie|[Dd]as
                |[Dd]er)\shalbe[nr]?\s(?:\w{0,15}(?:[Mm]enge|[Zz]ahl|[Ff]läche|[Ll]eistung)
                |\w{2,25}schaft|Bevölkerung|Ernte
              |Produktion|Branche|Klasse
            |Mitgliedschaft|Auflage)\b
          | (?<!ersten\s)(?<!zweiten\s)(?<!andere\s(?=Hälfte\b(?!\sder\b)))(?<!anderen\s)
            (?<!bessere\s)(?<!meine\s)
            (?<!linke\s)(?<!rechte\s)(?<!obere\s)(?<!untere\s)
            (?: <hedge>(?:die\s)? | \b(?:[Dd]ie|[Dd]er|[Uu]m\sdie|[Aa]uf\sdie|[Zz]ur)\s )
            (?<!ersten\s) Hälfte\b (?! \s(?:zu|von\suns|davon\sist\smein|Zeit|des\s(?:Weges
                |Spiels|Films|Jahres|Lebens))\b )
            (?: \s(?:der|aller|des)\s <adjectives> <noun> )?
        )"""),
    en=english(r"""
        (?: <sign> (?= \s(?:of|the|all)\b )
          | (?<![\w/.,])[1-9]/\d{1,2} (?= \sof\b )
          | \b(?i:an?|one) (?: \s(?:good|full|bare|mere|tiny|scant) )? [-\s] <part>
            (?= \s(?:of|more|fewer|less|dearer|cheaper|higher|lower|longer|shorter|faster|slower
                |larger|smaller|bigger|older
              |younger|earlier|later|worse|better|heavier|lighter|above|below|off|in|during|since
                  |on|go(?:es)?|are|is|have|has|had|were|was
                |say|said|do|by|within|over|before|never|still|who|that|said|told)\b | [.,;!?)] )
            (?! \sof\s(?:an?\s(?:hour|mile|second|inch|cent|degree|point|cup|pound|litre|pint)
                |that|my|our)\b )
            (?<! quarter (?=[.,;!?)]) ) (?! \shas\s<number>\smonths ) (?<! second )
                | \b[Aa]n?\s(?!full|whole|second|new|first)[a-z]{4,12}\s<part>\sof\b
            (?! \s(?:an?\s(?:hour|mile|second|inch)|my|our|that)\b )
          | <number> (?: \sgood )? [-\s] <part>
            (?! \s(?:full|done|majority|sand|soil|time|largest|biggest|highest|graders?|floor
                |place|day|week)\b | \sof\s(?:that|my|our|the\sway)\b )
            (?<! quarters )
          | <number>[-\s]quarters\b (?! \s(?:full|done|of\san?\s(?:hour|mile)|past|to)\b )
        ) (?: \sof\s(?:all\s|the\s)?[a-z][\w'’-]{1,30}\b )?
        | \bby\s(?:an?|one|<number>)[-\s](?:good\s)?<part>
        | (?: <hedge> (?:a\s)? | \b(?i:by|to)\s ) half\b
          (?! - | \s(?:an?|past|time|hour|dozen|mile|of\s(?:my|our|it|that)|as|the\s(?:truth
              |battle))\b )
          (?: \s(?:of\s)?(?:all\s|the\s)?[a-z][\w'’-]{1,30}\b )?
        | (?<!first\s)(?<!second\s)(?<!other\s)(?<!better\s)(?<!and\sa\s)
          \b[Hh]alf\s(?:of\s(?:all|the|them|those|these|its|their|today['’]s
              |this\s[a-z]{4,12}['’]s)|the|all|of\s(?!my\b|our\b|us\b
              |your\b)(?:[a-z-]{2,20}\s){0,3}?[a-z]{3,20}s)\b
          (?! \s(?:time|battle|way|fun|truth|story|job|night|day|world|price|cost) )
          (?: \s[a-z][\w'’-]{1,30}\b )?| \b[Tt]he\sother\shalf\sof\b (?! \s(?:my|our
              |the\s(?:story|team|game)) )
        | \b(?:in|cut\sby)\shalf\b (?! \s(?:an?|hour) )
        """),
)
