"""Multiples: "doppelt so oft", "fünfmal teurer", "twice as likely", "by a factor of three"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

MULTIPLE = Detector(
    Rule(
        code="STAT004",
        name="unsourced-multiples",
        severity=Severity.ERROR,
        title=Text("Vielfaches ohne Quelle", "multiple without a source"),
        why=Text(
            "„Fünfmal teurer“ vergleicht zwei Messungen. Ohne Quelle bleibt offen, welche.",
            "“Five times as much” compares two measurements; without a source nobody knows which.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Ein neuer Gast kostet fünfmal so viel wie ein alter.",
            "Verärgerte erzählen es doppelt so vielen Menschen.",
            "Per Brief dauert die Antwort dreimal länger.",
            "Der Aufwand stieg um den Faktor 3.",
            "Ein Neubau verschlingt die dreifache Menge Sand.",
            *in_english(
                "Wool carpets outlast nylon ones three times over.",
                "A new guest costs five times as much as an old one.",
                "Angry guests are twice as likely to tell others.",
                "By letter the answer takes three times longer.",
                "The effort grew by a factor of 3.",
            ),
        ),
        allowed=(
            "Das ist alles halb so schlimm.",
            "Das habe ich tausendmal gesagt.",
            "Sie hat zweimal angerufen.",
            "Doppelt hält besser.",
            "Seit ich die Brille habe, lese ich doppelt so schnell.",
            *in_english(
                "The benefit was two-fold: less noise and more light.",
                "I have said it a thousand times.",
                "Think twice before you hang up.",
                "She called two times on Monday.",
                "The waiter doubles as a guide.",
            ),
        ),
    ),
    de=german(r"""
        (?: (?: \b(?i:doppelt|halb) | <number>[-\s]?(?i:mal) ) \sso\s
            (?! schlimm|alt\b|wild|tragisch|lustig|weit\b|gut\b(?=[.,!]) ) [a-zäöüß]{2,20}
            (?: \s(?!wie\b) <noun> )?
          | <number>[-\s]?(?i:mal)\s(?:mehr|weniger)\b (?! \soder )
            # fünfmal wahrscheinlicher
          | <number>[-\s]?(?i:mal)\s
            (?! wieder|über|unter|hinter|immer|leider|oder|aber|lieber|hier|unser|hinunter|runter )
            [a-zäöüß]{2,20}er(?:e[nrs]?)?\b
            # das Dreifache, ein 50-Faches, das Doppelte
          | \b(?:[Dd]as|[Ee]in|[Uu]ms|[Aa]ufs|[Dd]em|[Ee]inem)\s (?:<number>-?)(?i:fache)[sn]?\b
          | \b(?:[Dd]as|[Uu]ms|[Aa]ufs)\sDoppelte\b
          | (?:[Uu]m|auf)\s(?:(?:den|einen)\s)?Faktor\s(?:von\s)?(?:<hedge>)?<number>
          | \bFaktor\s(?:<hedge>)?<number>
          | <number>-?fach\s(?:häufiger|höher|erhöht\w*|so|größer|stärker|mehr)\b
          | (?:\bdoppelte|<number>-?fache)[nrsm]?\s(?:Menge|Zahl
            |Anzahl|Preis|Zeit|Wert|Kosten|Risiko|Lohn|Umsatz|Verbrauch|Dauer|Tempo|Fläche
                |Gewicht|Strom
            |Energie|Geschwindigkeit|Höhe|Länge|Betrag|Gehalt|Wahrscheinlichkeit|Gefahr|Rate
                |Quote)\w{0,2}
        | \b[Hh]albe?\ssoviel\w*
        )"""),
    en=english(r"""
        (?: (?: \b(?i:twice|half|double|triple) | (?:<number>|\bseveral)\stimes ) \s
            (?: as\s(?!before|usual|soon|though
                |well\sas)[a-z]{3,15}(?:\s(?:[a-z]{2,15}\s){0,3}?as\b|(?=[.,;])) | as\s(?:many
                |much|often
                |long|fast|high|low|big|large|small|good|bad|likely
                |strong|well|common|hard|noisy|expensive
                |[a-z]{2,15}(?:ly|sy|ive|able|ous|ful|al|ent|ant|ic|y|ing|ed))\b
                (?: \s[a-z]{2,20}s\b )?
              | the\s(?:[\w-]{2,20}\s){0,2}?(?:number|rate|percentage|amount|share|size|price|cost
                |average|work|effort|risk|odds|area|energy|time|weight|length|speed|volume|level
                |fuel|water|money|proportion|chance)s?\b
              | (?:more|less|fewer|better|worse|bigger|[a-z]{3,12}er)\b (?: \s[a-z]{2,20} )? )
          | \b(?i:double|triple|treble|quadruple)\s(?:the\s|that\sof\b|what\b|as\s)
            (?:\w{2,12}\s)?[a-z]{3,15}\b
          | \b(?:pays?|costs?|earns?|uses?|makes?|takes?|needs?)\s(?:[a-z]{2,12}\s)?
            (?:double|triple|treble|twice|<number>\stimes)\b| \b(?:is|are|was|were)\s(?:roughly\s
                |about\s|almost\s|nearly\s)?(?:double|twice|triple|<number>\stimes)\b
            (?= [.,;] | \s(?:that|those|the|what|as|its|their|his|her)\b )
          | (?<!is\s)(?<!was\s)(?<!were\s)(?<!are\s)<number>-?fold\b | \b(?i:two|three|four
                |five|six|seven|eight|nine|ten|twenty|hundred)
            fold\b| \bhalf\sagain\sas\s[a-z]{3,12} | <number>\stimes\sover\b
          | \bby\sa\sfactor\sof\s(?:<hedge>)?<number>
        )
        | <number>\stimes\s(?:what|those|its|their)\b

        | \b(?:up|down|rises?|rose|increased|increases|grew|grows)\s<number>\stimes\b"""),
)
