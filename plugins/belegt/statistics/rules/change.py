"""Changes with a number: "hat sich halbiert", "von 41 auf 29", "fell from 412 to 97"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

CHANGE = Detector(
    Rule(
        code="STAT007",
        name="unsourced-changes",
        severity=Severity.ERROR,
        title=Text("Veränderung ohne Quelle", "change without a source"),
        why=Text(
            "Wer sagt, wie stark etwas stieg oder fiel, braucht zwei Messungen und ihre Herkunft.",
            "How much something rose or fell takes two measurements, and the reader asks whose.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Die Zahl der Beschwerden hat sich seit dem Umbau verdreifacht.",
            "Die Wartezeit sank von 41 auf 29 Minuten.",
            "Die Antwortzeit stieg um zwölf Minuten.",
            "Bis 2035 wird sich die Zahl der Anrufe verdoppeln.",
            *in_english(
                "Complaints have tripled since the move.",
                "Waiting time fell from 41 to 29 minutes.",
                "Response time rose by twelve minutes.",
                "By 2035 the number of calls will double.",
            ),
        ),
        allowed=(
            "Wir wollen die Wartezeit halbieren.",
            "Die Menge halbieren und kalt stellen.",
            "Der Kurs geht von 9 bis 12 Uhr.",
            "Ich habe meine Stunden verdoppelt.",
            *in_english(
                "We aim to halve the waiting time.",
                "Halve the amount and chill it.",
                "The shed doubled as a waiting room.",
                "Rate us from 1 to 5.",
            ),
        ),
    ),
    cues=(
        "doppel",
        "fach",
        "albier",
        " auf ",
        "m ",
        "doubl",
        "tripl",
        "trebl",
        "quadrupl",
        "halv",
        "half",
        " to ",
        " by ",
    ),
    de=german(r"""
        \b(?i: (?:verdoppel|verdreifach|vervierfach|verfünffach|verzehnfach|halbier) ten? )\b
        | \b(?:hat|haben|hatten?|sich|wurden?|wird|werden|dürften?)\b [^.;:!?]{0,120}?
          \b(?P<claim> (?:verdoppel|verdreifach|vervierfach|verfünffach|verzehnfach|halbier)(?:e?n
              |t) )\b
        | \b(?:verdoppelt|verdreifacht|vervierfacht|halbiert)\s(?:das|die|den)\s
          (?:Risiko|Wahrscheinlichkeit|Zahl|Anteil|Quote|Umsatz|Kosten|Chancen?)\b
        | \b(?:Verdopp(?:e)?lung|Verdreifachung|Vervierfachung|Halbierung)\b
        # von 41 auf 29 Punkte
        | \b[Vv]on\s(?:<hedge>)? <number> (?: \s\w{1,20} )? \sauf\s(?:<hedge>)? <number>
          (?! \s?Uhr ) (?: \s[A-ZÄÖÜ€%]\w{0,30} )?
        # um zwölf Minuten gestiegen, sank um 0,6 Grad
        | \b[Uu]m\s(?:<hedge>)? <number>\s[\w-]{2,30} (?= [^.;:!?]{0,60}
            \b(?:ge|an|zurück|ab|zu)?(?:stiegen|stieg|steigen|steigt|sinken|sinkt|sank|sanken
            |sunken|wachsen|wuchs|wächst|gegangen|ging|nehmen|nimmt|nahm|nommen|fallen|fiel
            |kürzer|länger|höher|niedriger)\b )
        | \b(?:stieg|stiegen|steigt|steigen|sank|sanken|sinkt|sinken|wuchs|wuchsen|wächst|fiel
            |fielen
            |fällt|kletterten?|schrumpfte|ging|gingen|geht|nahm|nahmen|nimmt)\b [^.;:!?]{0,60}?
          \bum\s(?:<hedge>)? <number>\s[\w-]{2,30}
        """),
    en=english(r"""
        \b(?:(?:all\sbut|more\sthan|nearly|almost)\s)?(?:doubled|tripled|trebled|quadrupled
            |halved)\b
          (?! \s(?:as|over|up|down|back)\b )
        | \bwill\s(?:\w{4,10}\s)?(?:double|triple|treble|quadruple|halve)\b (?! \s(?:as|over|up
            |count|check)\b )
        | \bcut\sin\shalf\b
        # fell from 412 to 97, rose to nearly 30
        | \b(?:increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|rose|risen|rises|rising|fell|fallen|falls
            |falling|grew|grown|grows|growing|dropp(?:ed|ing)|drops?|climb(?:s|ed|ing)?|up|down|went
            |declin(?:es?|ed|ing)|shrank|shrunk|jump(?:s|ed)?|soared|plunged|surged)\s
          (?: from\s(?:<hedge>)?<number><magnitude>? (?: \s[a-z]{2,20} )? (?:\sin\s\S{1,8})?
              \sto\s(?:<hedge>)?<number><magnitude>?
            | (?:by|to)\s(?:<hedge>)?<number><magnitude>? ) (?: \s[a-z]{2,20}\b )?
        """),
)
