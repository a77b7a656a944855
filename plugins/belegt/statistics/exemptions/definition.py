"""Definitions, scales, rules of law and of a house: numbers that were laid down."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption
from belegt.statistics.german import german

DEFINITION = Exemption(
    "definition",
    german(r"""
        (?<!as\s) (?<!ies\s) (?<!was\s) \b(?:heißt|bedeutet)\b (?!\ses\b)
        | \b(?: gemeint | absolute[rn]?\sMehrheit | spricht\sman | Definition | definiert\w{0,2}
            | Skala\s(?:reicht|geht|läuft)
            | nennt\sman
            | nennen\swir | bezeichnet\s(?:man|der\sBegriff) | sind\szwölf\sStück
            | ist\sder\sAnteil\sder )\b
        # laid down by a law or a house
        | \AWer\b .{0,200} \b(?:muss|darf|bekommt|erhält|kriegt)\b
        | § | \bArt(?:ikel|\.)\s?\d | \b(?:[Ll]aut|[Nn]ach|[Gg]emäß
            |[Gg]emäss)\s(?:[\w.]{1,20}\s){0,4}?
            (?:Satzung|Statuten?|Gesetz|Vertrag|\w{2,20}ordnung)\b
        | \b(?:
            Quorum | per\sGesetz | vorgeschrieben\w{0,2}
            | Paragra(?:f|ph)\w{0,2} | steuerfrei | absetzbar
            | (?:Mehrwert|Umsatz)steuer\w{0,5} | Steuers[aä]tz\w{0,2} | Mindestlohn | Freibetrag )\b
        """),
    english(r"""
        (?<=['’"”]\s)means\b
        | \b(?: absolute\smajority | is\sdefined | define\b | definition | we\smean
            | is\sknown\sas | counts\sas
            | is\sanything
            | scale\s(?:runs|goes|of\s\d\sto) | calculated\sby )\b
        # laid down by a law or a house
        | \A(?:Anyone|Anybody|Whoever|Those\swho)\b .{0,200} \b(?:must|may|gets?)\b
        | § | \b(?: VAT | sales\stax | minimum\swage | [Ss]ection\s\d | [Aa]rticle\s\d | by\slaw
            | the\sAct\b | by-?laws | statutes?
            | constitution | quorum | tax-free | deductible )\b
        """),
)
