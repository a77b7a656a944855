"""Definitions, scales, rules of law and of a house: numbers that were laid down."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption
from belegt.statistics.german import german

DEFINITION = Exemption(
    "definition",
    german(r"""
        (?<!as\s) (?<!ies\s) (?<!was\s) \b(?:heißt|bedeutet)\s (?!es\b)
        | \b(?: spricht\sman | Definition | definiert\w{0,2} | Skala\s(?:reicht|geht|läuft) | nennt\sman
            | nennen\swir | bezeichnet\s(?:man|der\sBegriff) | sind\szwölf\sStück | ist\sder\sAnteil\sder )\b
        # laid down by a law or a house
        | § | \bArt(?:ikel|\.)\s?\d | \b(?:Satzung | (?:Haus|Nutzungs|Geschäfts|Prüfungs|Bau|Gebühren|Ver)ordnung
            | Statuten? | Quorum | laut\s(?:Gesetz|Vertrag|Satzung) | per\sGesetz | vorgeschrieben\w{0,2}
            | Paragra(?:f|ph)\w{0,2} | steuerfrei | absetzbar )\b
        """),
    english(r"""
        ['’"”]\smeans\b
        | \b(?: is\sdefined | define\b | definition | we\smean | is\sknown\sas | counts\sas | is\sanything
            | scale\s(?:runs|goes|of\s\d\sto) | calculated\sby )\b
        # laid down by a law or a house
        | § | \b(?: [Ss]ection\s\d | [Aa]rticle\s\d | by\slaw | the\sAct\b | by-?laws | statutes?
            | constitution | quorum | tax-free | deductible )\b
        """),
)
