"""Phrases: numbers in set phrases and offers, and the sizes of one thing, which nobody measures.

They are blanked before what the rules found counts.
"""

from belegt.finding import Language
from belegt.statistics.english import english
from belegt.statistics.german import german
from belegt.statistics.template import Template

_GERMAN = german(r"""
    # a norm in a table of norms
      \A\W{0,4}[<>≤≥]\s?<number>\s?<percent>
    # an offer: 20 % Rabatt, fünf Prozent auf Dünger
    | <number>\s?<percent>\s(?:Rabatt|Nachlass|Skonto|Ermäßigung|Preisnachlass|Aufschlag|MwSt
        |Mehrwertsteuer|Umsatzsteuer|Steuern?|Anzahlung|Provision|Zinsen|Zins|Zuschlag|Trinkgeld
        |Pfand|auf\s(?:al|d|[A-ZÄÖÜ])|ermäßigt|günstiger\sfür)\w*
    | \b(?:Rabatt|Nachlass|Skonto|Ermäßigung|Anzahlung|Provision|Zuschlag|Aufschlag|Steuersatz
        |Zinssatz|Zinsen)
        (?:\s(?:von|in\sHöhe\svon|beträgt|liegt\sbei))?\s<number>\s?<percent>
    # a setting, a strength: 80 % Helligkeit, 40-prozentiger Alkohol
    | <number>\s?(?:%|Prozent\b)\s(?:Helligkeit|Lautstärke|Deckkraft|Zoom|Baumwolle|Wolle|Leinen
        |Polyester|Verfügbarkeit|Essig|Lösung|Säure|Kakao|Fett|Alkohol)\w*
    | <number>[-\s]?prozentige?[rnms]?\s(?:Alkohol|Lösung|Ethanol|Essig|Schnaps|Rum|Säure)\w*
    # one's own share, or a share that the sentence itself rejects
    | <number>\s?<percent>\s(?:unserer|meiner|unseres|meines|eurer)\s[\w-]{2,30}
    | (?:Hälfte|<part>)\s(?:unserer|meiner|unseres|meines|eurer)\s(?!Kund|Leser|Nutzer|Besucher
        |Gäste|Patient
        |Abonn|Teilnehm)[\w-]{2,30}
    | \b(?:nicht|keine)\s<number>\s?<percent>(?:\s(?:der|aller)\s[\w-]{2,30})?
    # what a room holds
    | \b(?:fasst|Platz\sfür|ausgelegt\sfür)\s(?:<hedge>)?<number>
    # how far something is done, or too large
    | (?:\b[Zz]u\s)?<number>\s?<percent>\s(?:geladen|fertig|voll|gefüllt|abgeschlossen
        |zu\s[a-zäöüß]{3,12}\b(?![^.]*en\b))
    | \bGruppe\svon\s<number>\s[A-ZÄÖÜ]\w+
    | \b[Zz]u\s(?:etwa\s|rund\s|gut\s|fast\s)?(?:einem|<number>)\s<part>
        (?= .{0,60}\b(?:fertig|voll|gefüllt|leer)\b )
    # which ones are meant, and not how many there are
    | (?<=\w\s)mit\s(?:weniger|mehr)\sals\s<number>\s<noun>
        (?! [^.;!?]{0,60}\b(?:verstehen|haben|brechen|scheitern|verlieren|verursachen|leiden
            |sterben|erkranken|bekommen|machen|sehen
          |finden|bleiben|gewinnen|werden|fallen|lesen)\b )
    | \b[Ee]ine?[rnms]?\s<adjectives><noun>\smit\s(?:<hedge>)?<number>\s<adjectives><noun>
        (?= \s(?:kann|könnte|muss|braucht|darf|hätte|würde|wäre|sollte|soll|will|kommt)\b )
    # an age, a size of one thing
    | <number>[-\s]?(?:jährig|köpfig|teilig|stündig|minütig|tägig|wöchig|stöckig|seitig|sitzig
        |spurig
        |gleisig|sprachig|monatig|händig|zeilig|bändig|gängig|klassig)\w*
    | \bhalb(?:e[rsmn]?)?\s(?:Wahrheit|Miete|so\s(?:schlimm|wild)|Portion|Herz\w*|Kraft)\b
    # idioms
    | \b(?:unter\svier\sAugen) | \bein\s(?:oder|bis)\s<number> | \b[Aa]uf\sWolke\s<number>
    | <number>\s(?:gerade\ssein|Fliegen\smit|linke\sDaumen|Seiten\seiner|Paar\sSchuhe|Meilen\sgegen)
    | (?:<number>|<rough>)\s(?:Dank|Grüße|Küsse|Ausreden|Gründe)\b | (?:<round>)mal\b
    | <number>-?prozentig(?:e[nrsm]?)?\s(?:sicher|überzeugt|einverstanden|auf\b|dafür|richtig
        |Sicherheit|verlassen) | (?<=bin\s)<number>prozentig | \bzu\s<number>\s?<percent>\s
        (?:sicher|überzeugt|richtig|einig)
    | \b(?:mir|ich|uns|dir)\s(?:\w{2,10}\s){0,3}zu\s<number>\s?<percent>
    | \b[Zz]u\s<round>\s<percent> | <round>-?prozentig\w{0,2}\b
    | \bnull\sKomma\snichts | \b(?:zu\s)?hundert\s<percent>\s(?:sicher\w*|überzeugt)
    | <number>\s?<percent>(?=!?[«”“"]\s?,?\s(?:rief|ruft))
""")

_ENGLISH = english(r"""
    # a norm in a table of norms
      \A\W{0,4}[<>≤≥]\s?<number>\s?<percent>
    # an offer, a setting
    | <number>\s?<percent>\s(?:off|discount|VAT|deposit|commission|surcharge|tip|interest|tax
        |brightness|volume|opacity|cotton|zoom|better\sjob|wool|cocoa|alcohol|solution|vinegar
            |bleach|acid)\b
    | \b(?:get|gets|save|saves|receive)\s<number>\s?<percent>
    | \ballow\s<number>\s?<percent>
    # what a room holds
    | \b(?:holds|seats|sleeps|space\sfor|room\sfor)\s(?:<hedge>)?<number> (?! \sout\b )
    # how far something is done, or too large
    | <number>\s?<percent>\s(?:too|done|full|complete|charged)\b | \bgroup\sof\s<number>\s\w+
    # one's own share, or a share that the sentence itself rejects
    | <number>\s?<percent>\sof\s(?:my|our)\s(?!(?:customers|readers|visitors|users
        |members)\b)[\w'’-]{2,30}
    | \b(?:[Aa]bove|[Bb]elow|[Oo]ver|[Uu]nder)\s<number>\s[a-z]{2,8}\splease
    # which ones are meant, and not how many there are
    | (?<=[a-z]\s)with\s(?:fewer|more|less)\sthan\s<number>\s<noun>
        (?! \s(?:see|rarely|seldom|get|have|lose|fail|suffer|die|report|earn|make|cause
            |are\s(?:more|less|twice|likely|prone)|tend
          |perform|produce|take|need|grow|win|fall)\b )
    | \b[Aa]n?\s(?:[a-z]{3,15}\s)?[a-z]{3,20}\s(?:with|of)\s(?:<hedge>)?<number>\s<adjectives><noun>
        (?= \s(?:can|could|must|needs|may|might|would|should|will)\b )
    # an age, a size of one thing
    | <number>[-\s](?:year|day|hour|minute|week|month|mile|metre|meter|page|storey|story|seat|bed
        |part
        |person|inch|foot|lane|man|way|piece|course)(?:-old)?(?=\s(?!mark\b|longer|shorter|later
            |earlier|wait|delay)[a-z]|-)
    | \b(?:aged|age)\s<number> | (?<=s\s)(?:over|under)\s<tens>(?=\s[a-z]{3,12}\s(?:fewer|more|less
        |the|their)\b)
    # idioms
    | \b(?:nine\stimes\sout\sof\sten|one\sin\sa\smillion|second\sto\snone|second\sthought
        |(?:one|two)\sor\stwo | on\s(?:all\sfours|cloud\s<number>) | half\s(?:the\s)?(?:truth
            |battle))
    | <number>\stimes\sout\sof\s<number> | <one>\sin\s<round>
    | <round>\s(?:times|apologies|thanks|reasons|and\sone) | [Tt]hanks\s<round>
    | <number>\s?<percent>\s(?:sure|certain|better|agree|calibrated|convinced|behind|on\sboard
        |right)
    | <round>\s(?:per\ ?cent)
    | (?<=am\s)<number>\s?<percent>
    | \b(?:give|gives|gave|giving)\s(?:it\s|me\s|us\s)?<number>\s?<percent>
    | <number>\ssides\sto\b | <number>\swrongs\b | <number>\sbirds\b
""")


_PHRASES: dict[Language, Template] = {"de": _GERMAN, "en": _ENGLISH}


def blank_phrases(masked: str, language: Language) -> str:
    """Return ``masked``, what ``mask_numerals`` makes of a sentence, with its phrases blanked."""
    return _PHRASES[language].blanked(masked)
