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
            *in_english(
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
            *in_english(
                "The shop lies in the old quarter behind the station.",
                "We meet at a quarter past eight.",
                "The talk lasted half an hour.",
                "Suppose a third of the members forgot to pay.",
            ),
        ),
    ),
    cues=(
        "Hälfte",
        "tel",
        "alf",
        "third",
        "quarter",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "/",
        "¼",
        "½",
        "¾",
        "⅐",
        "⅑",
        "⅒",
        "⅓",
        "⅔",
        "⅕",
        "⅖",
        "⅗",
        "⅘",
        "⅙",
        "⅚",
        "⅛",
        "⅜",
        "⅝",
        "⅞",
    ),
    de=german(r"""
        (?: (?: <sign> | (?<![\w/.,])[1-9]/\d{1,2} ) (?= \s(?:der|aller|des|von)\b )
            (?: \s(?:der|aller|des|von)\s <adjectives> <noun> )?
            # "ein gutes Drittel", "drei Viertel der Häuser", but no time of day and no measure
          | \b(?i:ein(?:e[ms])?|zwei|drei|vier|fünf|sechs|sieben|acht|neun)
            (?: \s(?:gute|knappe|volle)[sn]? )? \s <part>
            (?! \s(?:nach|vor|Uhr|Liter|Kilo|Pfund|Stunde|Sekunde|Note|\w{0,6}[Ww]ein\b
              |des\sWeges) )
            (?: \s(?:der|aller|des)\s <adjectives> <noun> )?
        )
        | (?: <hedge> (?:die\s)? | \b(?:[Dd]ie|[Uu]m\sdie|[Aa]uf\sdie)\s
              (?= Hälfte \s(?:der|aller|des)\s (?! Zeit\b|Strecke|Weges?\b|Jahres|Arbeit\b ) ) )
          Hälfte\b (?! \szu\b ) (?: \s(?:der|aller|des)\s <adjectives> <noun> )?
        | \bum\sdie\sHälfte\b (?! \szu\b )
        """),
    en=english(r"""
        (?: (?: <sign> | (?<![\w/.,])[1-9]/\d{1,2} ) (?= \sof\b )
          | \b(?i:an?|one) (?: \s(?:good|full|bare|mere) )? [-\s] <part>
            (?= \s(?:of|more|fewer|less|in|during|since)\b | [.,;!?] )
            (?! \sof\s(?:an?\s(?:hour|mile|second|inch|cent|degree|point|cup)|that|my|our)\b )
            (?<! quarter (?=[.,;!?]) )
          | \b(?i:two|three|four|five|six|seven|eight|nine) [-\s] <part>
            (?! \s(?:full|done|majority|sand|soil|time)\b | \sof\s(?:that|my|our|the\sway)\b )
            (?<! quarters )
          | \b(?i:three)[-\s]quarters (?! \s(?:full|done) )
        ) (?: \sof\s(?:all\s|the\s)?[a-z][\w'’-]{1,30}\b )?
        | \bby\s(?:an?|one|two|three|four)[-\s](?:good\s)?<part>
        | (?: <hedge> (?:a\s)? | \b(?i:by\s) ) half\b
          (?! \s(?:an?|past|hour|dozen|mile|of\s(?:my|our|it)\b) )
          (?: \s(?:of\s)?(?:all\s|the\s)?[a-z][\w'’-]{1,30}\b )?
        | (?<!first\s)(?<!second\s)(?<!other\s)(?<!better\s)
          \b[Hh]alf\s(?:of\s(?:all|the|them)|the|all)\b (?! \s(?:time|battle|way|fun|truth) )
          (?: \s[a-z][\w'’-]{1,30}\b )?
        """),
)
