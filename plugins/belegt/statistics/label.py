"""Labels: numbers that name, date or order something rather than count it.

They are blanked before the rules read a sentence, so that no rule has to know of them.
"""

from belegt.finding import Language
from belegt.statistics.english import english
from belegt.statistics.german import german
from belegt.statistics.template import Template

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


_LABELS: dict[Language, Template] = {"de": _GERMAN, "en": _ENGLISH}


def blank_labels(sentence: str, language: Language) -> str:
    """Return ``sentence`` with its labels blanked, every other character at its old place."""
    return _LABELS[language].blanked(sentence)
