"""Labels: numbers that name, date or order something rather than count it.

They are blanked before the rules read a sentence, so that no rule has to know of them.
"""

import re

from belegt.finding import Language
from belegt.statistics.english import english
from belegt.statistics.german import german
from belegt.statistics.template import Template

# Neither a letter nor a space, so that no pattern reads across it.
_BLANK = "·"

_SHARED = r"""
    # ISBN, DOI, IBAN, telephone
    \bISBN[\s:]{0,2}[\dX-]{10,17} | \bdoi:\S{4,80} | \b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){2,7}
    | \b110\s?(?:%|Prozent|per\ ?cent)
    | (?<![\w.,€$£])\d{8,14}\b | \b\d{4}-\d\d-\d\d\b
    | \+\d{7,14}\b | (?<!\w)(?:\+
        |0)\d{1,4}[\s/-](?:[\d/-]{2,8}\s?){1,4} | \b1-8\d\d-[\w-]{4,12}
    # 24/7, 80/20, 3:1, 23:47, 2.0.1, 16.10.2024, 2014/15
    | (?<!\w)(?:24/7|80/20|50/50|\d{1,4}:\d{1,2}(?!\d)
        |(?!\d{1,3}(?:\.\d{3})+(?![.\d]))\d+\.\d+\.\d+(?:\.\d+)?|(?:1[5-9]|20)\d\d/\d\d)
    # a setting of a style sheet, a parameter or a path
    | \b(?:width|height|margin|padding|opacity|[a-z]{1,9}-(?:size|height|width|left|right|top
        |bottom))
        \s?:\s?[\d.]{1,6}\S{0,3}
    | (?<!\w)[/?&\w.-]{1,60}[=&][\w./%-]{1,40}
"""

_GERMAN = german(rf"""{_SHARED}
    # 12. März 2021, am 9.2., 1990er, im Jahr 2019
    | \b\d{{1,2}}\.\s?(?:(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w{{0,6}}\.?
        |Jahrhunderts?|Jh\.|\d{{1,2}}\.)(?:\s?(?:1[5-9]|20)\d\d)?
    | (?<!als\s)(?<!rund\s)(?<!fast\s)(?<!über\s)(?<!knapp\s)(?<!etwa\s)(?<!gut\s)
        (?<![\w.,])(?:1[5-9]|20)\d\d(?:er)?\b (?! [.,]\d | \s?(?:(?:[%‰]|Prozent|Promille)
            |(?:[€$£]|Euro|Franken|CHF|Dollar)|(?:Mio|Mrd|Million|Milliard))
            # 1700 branches: a round number before what it counts
            | (?<=00)(?<!Jahr\s\d\d00)(?<!hre\s\d\d00)(?<!um\s\d\d00)(?<!ahrs\s\d\d00)
              (?<!eit\s\d\d00)(?<!ach\s\d\d00)
              (?<!or\s\d\d00)(?<!ab\s\d\d00) \s(?!Uhr)[A-ZÄÖÜ][a-zäöüß-]{{2,30}}(?:en|ern|er|e|n
                  |s)\b )
    | \b(?:bis|etwa|um|ab|seit|vor|nach)\s(?:etwa\s)?1[5-9]\d\d\b (?! \s[A-ZÄÖÜ] )
    # 19.30 Uhr, um acht, 31er, 15-jährig
    | \b\d{{1,2}}(?:\.\d\d)?(?:\s(?:bis|und)\s\d{{1,2}}(?:\.\d\d)?)?\sUhr | \b\d{{1,3}}-?(?:er
        |jährig\w*)\b
    | \b(?:um|gegen|kurz\s(?:nach|vor)|bis|ab|von)\s(?:Punkt\s)?(?:halb|viertel(?:\s(?:vor
        |nach))?|dreiviertel)\s
        (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b
    | \b[Hh]alb\s(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b
    # § 12 Abs. 3, Schritt 3, Seite 7, Version 12.4, Postfach 10
    | (?: §{{1,2}} | \b(?:Art|Abs|Nr|Ziff|Rn|Abb|Tab|Bd|Kap|S|Bl|Ziffer|Artikel|Absatz|Nummer
        |Schritt|Blatt|Folie
        |Kapitel|Abschnitt|Abbildung|Tabelle|Seite|Band|Folge|Teil|Punkt|Modul|Übung|Karten?|Foto
        |Anlage|Formular|Zimmer|Haus|Ebene|Raum|Gleis|Linie|Zeile|Phase|Version|Release|Edition
        |Windows|iPhone|Android|Python|Kernel|Postfach|Klasse|Stufe|Lektion|Frage|Aufgabe|Exit-Code
        |Verordnung|Richtlinie|(?<!für\s)(?<!pro\s)(?<!jeden\s)Tag|Platzziffer)\.?\s )
        \d{{1,6}}[a-z]?\b(?! \s?(?:[%‰€]|Prozent|Promille|Euro|Franken|Dollar
            |Cent\b))(?:[./-]\d{{1,4}})? (?: (?:,\s
            |\s?[-–]\s?|\s(?:bis|und|von|oder)\s)\d{{1,4}}\b )?
    # Lindenstraße 12, 10969 Berlin
    | \b(?:[\w-]{{0,30}}(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Aa]llee|[Uu]fer|[Gg]asse)
        |\w{{2,20}}(?:platz|weg)
        |\w{{2,20}}er\sPlatz|Am\s\w{{3,20}})\s\d{{1,4}}[a-z]?\b(?:/\d{{1,3}})?
    | (?:(?<=[,|·]\s)|(?<=\()|\bD-|\b(?=0))\d{{4,5}},?\s[A-ZÄÖÜ][\w-]{{2,30}}
    # always: 24 Stunden am Tag, 365 Tage im Jahr
    | \b(?:24|vierundzwanzig)\sStunden\s(?:(?:am|pro)\sTag|täglich) | \b365\sTagen?\sim\sJahr
    | \b(?:7|sieben)\sTagen?\s(?:die|pro|in\sder)\sWoche | \b(?:12|zwölf)\sMonate\sim\sJahr
    # what is supposed in an opening clause is not asserted
    | \A\W{{0,4}}(?![^,]{{0,120}}(?:(?:länger|mehr|weniger|[a-zäöüß]{{3,10}}er)\sals
        |\b(?:über|unter)\s[^,]{{1,30}}\s(?:steigt|fällt|sinkt|liegt|klettert
            |geht)\b))(?:Selbst\swenn|Wenn|Falls|Sofern
        |Solange)\s[^,;:.!?]{{1,200}},
""")

_ENGLISH = english(rf"""{_SHARED}
    | \b\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s(?:of\s)?
        (?:January|February|March|April|May|June|July|August|September|October|November
            |December)\b(?:,?\s\d{{4}})?
    # 14 March 1987, March 14th, in 2019, the 1920s, 2nd of April
    | \b(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?(?:January|February|March|April|May|June|July
        |August
        |September|October|November|December|Jan\.|Feb\.|Sept?\.|Oct\.|Nov\.|Dec\.)
        \s\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}}(?:st|nd|rd|th)?)?\b(?:,?\s\d{{4}})?
    | (?<!than\s)(?<!over\s)(?<!about\s)(?<!nearly\s)(?<!almost\s)(?<!some\s)
        (?<![\w.,$€£])(?:1[5-9]|20)\d\d(?:s|-\d\d)?\b (?! [.,]\d | \s?(?:(?:[%‰]|per\ ?cent)
            |(?:million|billion|thousand)) )
    # 3:30 p.m., 20-year-old
    | \b\d{{1,2}}(?:[.:]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b) | \b\d{{1,3}}-year(?:-old)?\b
    # section 12(3), step 3, p. 7, version 4.2
    | (?: § | \b(?i:sections?|articles?|sheet|slide|account|episode|rule|paragraph|figure|fig\.
        |table|tab\.|step|part|box
        |question
        |chapter|pages?|pp?\.|vol\.|no\.|note|plate|annex|version|release|unit|room|rooms|route|tier
        |level|phase|act|schedule|regulation|windows|iphone|android|kernel|problem|tip|day|order
            |zone
            |step\stwo)\s )
        \d{{1,5}}[a-z]?\b (?! \s?(?:[%‰]|per\ ?cent))(?:[.(/-]\d{{1,4}}\)?)* (?: (?:\s(?:and|to
            |of)\s
            |\s?[-–,]\s?)\d{{1,4}}\b )?
    | \b(?i:step|part|chapter|question|box|figure|episode|act|volume)\s(?:one|two|three|four|five
        |six
        |seven|eight|nine|ten)\b
    | \b\d{{1,3}}(?:\.\d{{1,2}})?\s(?:KB|MB|GB)\b
    | \b(?:half|quarter)\s(?:past|to)\s[a-z]{{3,6}}\b |
        (?<!shrank\s)(?<!fell\s)(?<!rose\s)(?<!dropped\s)(?<!grew\s)(?<!up\s)(?<!down\s)
        \b(?:at|from|until|till|to|by)\s(?:[01]?\d|2[0-4])\s?(?:to|[-–])\s?(?:[01]?\d
            |2[0-4])(?=[.,;]|\son\b)
    # 48 Tanner's Row, a ZIP code
    | \b\d{{1,4}}\s(?:[A-Z][\w'’]{{1,20}}\s){{1,3}}(?:Row|Street|St|Road|Rd|Avenue|Ave|Lane|Drive
        |Wharf
        |Square|Place|Place|Way|Court)\b
    | \b[A-Z]{{2}},?\s\d{{5}}\b
    # always: 24 hours a day, 365 days a year
    | \b(?:24|[Tt]wenty-four)\shours\s(?:a|per|each)\sday | \b365\sdays\s(?:a|of\sthe|per)\syear
    | \b(?:7|[Ss]even)\sdays\s(?:a|per|of\sthe)\sweek | \b(?:12|[Tt]welve)\smonths\s(?:a
        |of\sthe)\syear
    # the old 3000 series
    | \b\d{{3,4}}\s(?:series|class)\b
    # what is supposed in an opening clause is not asserted
    | \A\W{{0,4}}(?![^,]{{0,120}}(?:(?:longer|more|less|fewer|[a-z]{{3,10}}er)\sthan
        |\b(?:rises?|falls?|drops?|climbs?|goes|gets)\s(?:above|below|over|under|past
            |beyond)\s))(?:If|Unless
        |Whether)\s[^,;:.!?]{{1,200}},
""")

_GERMAN_PHRASES = german(r"""
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

_ENGLISH_PHRASES = english(r"""
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


# Sentences without one of these hold no label, and most of those with a number in words do not.
_MAY_HOLD: dict[Language, re.Pattern[str]] = {
    "de": re.compile(
        r"\d|alb|iertel|vierundzwanzig|sieben|zwölf"
        r"|\A\W{0,4}(?:Selbst\swenn|Wenn|Falls|Sofern|Solange)\s"
    ),
    "en": re.compile(
        r"\d|half|quarter|wenty-four|even\sdays|welve\smonths|\A\W{0,4}(?:If|Unless|Whether)\s"
        r"|(?i:step|part|chapter|question|box|figure|episode|act|volume)\s"
    ),
}

PHRASES: dict[Language, Template] = {"de": _GERMAN_PHRASES, "en": _ENGLISH_PHRASES}


def blank_labels(sentence: str, language: Language) -> str:
    """Return ``sentence`` with its labels blanked, every other character at its old place."""
    if not _MAY_HOLD[language].search(sentence):
        return sentence
    return _blank(_GERMAN if language == "de" else _ENGLISH, sentence)


def blank_phrases(masked: str, language: Language) -> str:
    """Return ``masked`` with set phrases, offers and sizes of one thing blanked.

    ``masked`` is what ``mask_numerals`` makes of a sentence.
    """
    return _blank(PHRASES[language], masked)


def _blank(template: Template, text: str) -> str:
    return template.sub(lambda label: _BLANK * len(label[0]), text)
