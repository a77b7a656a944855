"""Labels: numbers that name, date or order something rather than count it.

They are blanked before the rules read a sentence, so that no rule has to know of them.
"""

from belegt.finding import Language
from belegt.statistics.english import english
from belegt.statistics.german import german

# Neither a letter nor a space, so that no pattern reads across it.
_BLANK = "·"

_SHARED = r"""
    # ISBN, DOI, IBAN, telephone
    \bISBN[\s:]{0,2}[\dX-]{10,17} | \bdoi:\S{4,80} | \b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){2,7}
    | (?<!\w)(?:\+|0)\d{1,4}[\s/-](?:[\d/-]{2,8}\s?){1,4} | \b1-8\d\d-[\w-]{4,12}
    # 24/7, 80/20, 3:1, 23:47, 2.0.1, 16.10.2024, 2014/15
    | (?<!\w)(?:24/7|80/20|50/50|\d{1,4}:\d{1,2}(?!\d)|\d+\.\d+\.\d+(?:\.\d+)?|(?:1[5-9]
        |20)\d\d/\d\d)
    # a parameter or a path
    | (?<!\w)[/?&\w.-]{1,60}[=&][\w./%-]{1,40}
"""

_GERMAN = german(rf"""{_SHARED}
    # 12. März 2021, am 9.2., 1990er, im Jahr 2019
    | \b\d{{1,2}}\.\s?(?:(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w{{0,6}}\.?
        |Jahrhunderts?|Jh\.|\d{{1,2}}\.)(?:\s?(?:1[5-9]|20)\d\d)?
    | (?<!als\s)(?<!rund\s)(?<!fast\s)(?<!über\s)(?<!knapp\s)(?<!etwa\s)(?<!gut\s)
        (?<![\w.,])(?:1[5-9]|20)\d\d(?:er)?\b (?! [.,]\d | \s?(?:<percent>|<currency>|<magnitude>) )
    | \b(?:bis|etwa|um|ab|seit|vor|nach)\s(?:etwa\s)?1[5-9]\d\d\b (?! \s[A-ZÄÖÜ] )
    # 19.30 Uhr, um acht, 31er, 15-jährig
    | \b\d{{1,2}}(?:\.\d\d)?(?:\s(?:bis|und)\s\d{{1,2}}(?:\.\d\d)?)?\sUhr | \b\d{{1,3}}-?(?:er
        |jährig\w*)\b
    # § 12 Abs. 3, Schritt 3, Seite 7, Version 12.4, Postfach 10
    | (?: §{{1,2}} | \b(?:Art|Abs|Nr|Ziff|Rn|Abb|Tab|Bd|Kap|S|Bl|Ziffer|Artikel|Absatz|Nummer
        |Schritt
        |Kapitel|Abschnitt|Abbildung|Tabelle|Seite|Band|Folge|Teil|Punkt|Modul|Übung|Karten?|Foto
        |Anlage|Formular|Zimmer|Haus|Ebene|Raum|Gleis|Linie|Zeile|Phase|Version|Release|Edition
        |Windows|iPhone|Android|Python|Kernel|Postfach|Klasse|Stufe|Lektion|Frage|Aufgabe|Exit-Code
        |Verordnung|Richtlinie|Tag|Platzziffer)\.?\s )
        \d{{1,6}}[a-z]?\b(?! \s?<percent>)(?:[./-]\d{{1,4}})? (?: (?:,\s|\s?[-–]\s?|\s(?:bis|und
            |von|oder)\s)\d{{1,4}}\b )?
    # Lindenstraße 12, 10969 Berlin
    | \b(?:[\w-]{{0,30}}(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Aa]llee|[Uu]fer|[Gg]asse)
        |\w{{2,20}}(?:platz|weg)
        |\w{{2,20}}er\sPlatz|Am\s\w{{3,20}})\s\d{{1,4}}[a-z]?\b(?:/\d{{1,3}})?
    | (?:(?<=[,|·]\s)|(?<=\()|\bD-|\b(?=0))\d{{4,5}},?\s[A-ZÄÖÜ][\w-]{{2,30}}
    # what is supposed in an opening clause is not asserted
    | \A\W{{0,4}}(?:Selbst\swenn|Wenn|Falls|Sofern|Sobald|Solange)\s[^,;:.!?]{{1,200}},
    # a norm in a table of norms
    | \A\W{{0,4}}[<>≤≥]\s?<number>\s?<percent>
    # an offer: 20 % Rabatt, fünf Prozent auf Dünger
    | <number>\s?<percent>\s(?:Rabatt|Nachlass|Skonto|Ermäßigung|Preisnachlass|Aufschlag|MwSt
        |Mehrwertsteuer|Umsatzsteuer|Steuern?|Anzahlung|Provision|Zinsen|Zins|Zuschlag|Trinkgeld
            |Pfand|auf\s(?:al|d|[A-ZÄÖÜ]))\w*
    | \b(?:Rabatt|Nachlass|Skonto|Ermäßigung|Anzahlung|Provision|Zuschlag|Aufschlag|Steuersatz
        |Zinssatz|Zinsen)
        (?:\s(?:von|in\sHöhe\svon|beträgt|liegt\sbei))?\s<number>\s?<percent>
    # a setting, a strength: 80 % Helligkeit, 40-prozentiger Alkohol
    | <number>\s?<percent>\s(?:Helligkeit|Lautstärke|Deckkraft|Zoom|Luftfeuchte|Luftfeuchtigkeit
        |Baumwolle
        |Polyester|Verfügbarkeit)\w*
    | <digits>[-\s]?prozentige?[rnms]?\s(?:Alkohol|Lösung|Ethanol|Essig|Schnaps)\w*
    # one's own share, or a share that the sentence itself rejects
    | <number>\s?<percent>\s(?:unserer|meiner|unseres|meines|eurer)\s[\w-]{{2,30}}
    | (?:Hälfte|<part>)\s(?:unserer|meiner|unseres|meines|eurer)\s[\w-]{{2,30}}
    | \b(?:nicht|keine)\s<number>\s?<percent>(?:\s(?:der|aller)\s[\w-]{{2,30}})?
    # what a room holds
    | \b(?:fasst|Platz\sfür|ausgelegt\sfür)\s(?:<hedge>)?<number>
    # how far something is done, or too large
    | (?:\b[Zz]u\s)?<number>\s?<percent>\s(?:geladen|fertig|voll|gefüllt|abgeschlossen
        |zu\s[a-zäöü]{{3,12}}\b(?![^.]*en\b))
    | \bGruppe\svon\s<number>\s[A-ZÄÖÜ]\w+
    | \b[Zz]u\s(?:etwa\s|rund\s|gut\s|fast\s)?(?:einem|zwei|drei)\s<part> (?= .{{0,60}}\b(?:fertig
        |voll|gefüllt|leer)\b )
    # idioms
    | \b(?i:(?:ein)?hundertprozentig\w*|null\sKomma\snichts|zu\s(?:ein)?hundert\sProzent
        |zu\s100\s?<percent>
        |(?:hundertzehn|110)\s?<percent>
        |hundert\sProzent\s(?:sicher|sicherheit|überzeugt)|100\s?%\s(?:sicher|überzeugt))
""")

_ENGLISH = english(rf"""{_SHARED}
    # 14 March 1987, March 14th, in 2019, the 1920s, 2nd of April
    | \b(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?(?:January|February|March|April|May|June|July
        |August
        |September|October|November|December|Jan\.|Feb\.|Sept?\.|Oct\.|Nov\.|Dec\.)
        \s\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}}(?:st|nd|rd|th)?)?\b(?:,?\s\d{{4}})?
    | (?<!than\s)(?<!over\s)(?<!about\s)(?<!nearly\s)(?<!almost\s)(?<!some\s)
        (?<![\w.,$€£])(?:1[5-9]|20)\d\d(?:s|-\d\d)?\b (?! [.,]\d | \s?(?:<percent>|<magnitude>) )
    # 3:30 p.m., 20-year-old
    | \b\d{{1,2}}\s?(?:a\.m\.|p\.m\.|am|pm)\b | \b\d{{1,3}}-year(?:-old)?\b
    # section 12(3), step 3, p. 7, version 4.2
    | (?: § | \b(?i:sections?|articles?|rule|paragraph|figure|fig\.|table|tab\.|step|part|box
        |question
        |chapter|pages?|pp?\.|vol\.|no\.|note|plate|annex|version|release|unit|room|rooms|route|tier
        |level|phase|act|schedule|regulation|windows|iphone|android|kernel|problem|tip|day|order|zone
            |step\stwo)\s )
        \d{{1,5}}[a-z]?\b (?! \s?<percent>)(?:[.(/-]\d{{1,4}}\)?)* (?: (?:\s(?:and|to|of)\s
            |\s?[-–,]\s?)\d{{1,4}}\b )?
    | \b(?i:step|part|chapter|question|box|figure)\s<word>
    # 48 Tanner's Row, a ZIP code
    | \b\d{{1,4}}\s(?:[A-Z][\w'’]{{1,20}}\s){{1,3}}(?:Row|Street|St|Road|Rd|Avenue|Ave|Lane|Drive
        |Wharf
        |Square|Place|Place|Way|Court)\b
    | \b[A-Z]{{2}},?\s\d{{5}}\b
    # what is supposed in an opening clause is not asserted
    | \A\W{{0,4}}(?:If|Unless|Whether)\s[^,;:.!?]{{1,200}},
    # a norm in a table of norms
    | \A\W{{0,4}}[<>≤≥]\s?<number>\s?<percent>
    # an offer, a setting, a file
    | <number>\s?<percent>\s(?:off|discount|VAT|deposit|commission|surcharge|tip|interest|tax
        |brightness|volume|opacity|cotton|zoom|better\sjob)\b
    | \ballow\s<number>\s?<percent>
    | \b\d{{1,3}}(?:\.\d{{1,2}})?\s(?:KB|MB|GB)\b
    # what a room holds
    | \b(?:holds|seats|sleeps|space\sfor|room\sfor)\s(?:<hedge>)?<number>
    # how far something is done, or too large
    | <number>\s?<percent>\s(?:too|done|full|complete|charged)\b | \bgroup\sof\s<number>\s\w+
    # one's own share, or a share that the sentence itself rejects
    | <number>\s?<percent>\sof\s(?:my|our)\s(?!(?:customers|readers|visitors|users
        |members)\b)[\w'’-]{{2,30}}
    # idioms
    | \b(?i:nine\stimes\sout\sof\sten|one\sin\sa\smillion|(?:a|one)\s(?:hundred|thousand
        |million)\s(?:times|percent)
        |110\s?<percent>|(?:100|hundred\sand\sten)\s?<percent>\s(?:sure|certain|better|agree
            |calibrated)|(?:one\s)?hundred\sper\ ?cent\s(?:sure|certain)
        |thanks\sa\smillion|second\sto\snone|(?:one|two)\sor\stwo)
""")


def blank_labels(sentence: str, language: Language) -> str:
    """Return ``sentence`` with its labels blanked, every other character at its old place."""
    labels = _GERMAN if language == "de" else _ENGLISH
    return labels.sub(lambda label: _BLANK * len(label[0]), sentence)
