"""Frames: first-person phrases that pass on what somebody else found, "ich las neulich"."""

from belegt.finding import Language
from belegt.statistics.english import english
from belegt.statistics.german import german
from belegt.statistics.template import Template

_GERMAN = german(r"""
    \b(?:das\s|so\s|wie\s)?(?:hat|haben|hatte|wurde)\s(?:es\s)?(?:mir
        |uns)\s[^,;.:]{0,50}?(?:erzählt|gesagt
        |berichtet|verraten|erklärt|versichert|zugetragen|geschrieben)\b
    | \b(?:das\s)?(?:habe?|haben|hatte)\s(?:ich|wir)\s(?:[a-zäöüß]{3,15}\s){0,3}(?:gelesen|gehört
        |gelernt
        |erfahren|aufgeschnappt)\b
    # when it was, and where one lives, says nothing of whose number it is
    | \b(?:[Aa]ls|[Bb]evor|[Ww]ährend|[Ss]eit(?:dem)?)\s(?:ich|wir)\b
        (?! [^,;.:]{2,60}(?:gemessen|maßen|gezählt|zählten?|auswertet|ausgewertet|fragten|gefragt
            |prüften)\b ) [^,;.:]{2,60}(?=,\s)
        (?! ,\s[a-zäöüß]{2,20}\s(?:ich|wir)\b )
    | \b(?i:wir)\s(?:reden|sprechen|leben)\s[^,;.:]{3,60}(?=,\s(?:in|wo|das|der|die|auf)\b)
    | \b(?i:mein|unser)e?[rnms]?\s[A-ZÄÖÜ][\w-]{2,25}\s(?:hat\srecht|irrt|weiß|rechnet\svor
        |behauptet|sagt|meint)\b[^.;:]{0,25}(?=:)
    | \b(?i:mein|unser)e?[rnms]?\s[A-ZÄÖÜ][\w-]{2,25}\s(?:arbeitet|wohnt|lebt|studiert)\s
        (?:bei|in|an|auf|für)\s[^,;.:]{3,50}(?=,\s(?:der|die|das|wo|in)\b)
    | \b(?i:ich|wir)\s(?:(?:habe|haben|hatte)\s(?:[a-zäöüß]{3,15}\s){0,3}(?:gelesen|gehört|gelernt
        |erfahren)
        |(?:las|lese|lasen)(?=[,:.]|\s(?:neulich|kürzlich|gerade|irgendwo|in|dass|heute|gestern
            |oft)\b)|hörte|höre|hörten|glaube|finde|denke|vermute|behaupte|staune|weiß|wissen
        |erfuhr|muss\szugeben|gebe\szu|gestehe|wette|erinnere\smich|lerne|sah|merke|nehme\san)\b
    | \b(?:las|lese|hörte|höre|glaube|finde|denke|vermute|staune|weiß|erfuhr|wissen|lesen|gestehe
        |meine)\s
        (?:ich|wir)\b
    | \b[Ww]as\s(?:mich|uns)\s[^,;.:]{3,40}?(?=[:,;]) | \b(?:mich|uns)\s(?:ärgert|wundert|freut
        |überrascht|erstaunt|beunruhigt|stört|beeindruckt|interessiert)\w{0,2}
    | \b(?:sagte|sagt|erzählte|erzählt|berichtete|berichtet|verriet|erklärte|schrieb|schreibt
        |versicherte
        |meinte|meint)\s(?:(?:er|sie|man|es|jemand)\s)?(?:mir|uns)\b
    | \b(?:mir|uns)\s(?:sagte|erzählte|erklärte|verriet|schrieb|fiel|fällt)\b
    | \b[Ww]ie\s(?:ich|wir|mir|uns)\s[^,;.:]{3,40}?(?=[,:]) | \b[Gg]laub(?:t|en\sSie)?\s(?:mir
        |uns)\b
    | \b(?:mein|unser)e?[rnms]?\s[A-ZÄÖÜ][\w-]{2,25}(?:,\s[^,;.:]{2,40},)?\s(?:sagt|sagte|behauptet
        |behauptete|erzählt|erzählte|schwört|meint|meinte|las|hat\sgelesen)\b
    | \b(?:in|bei|aus|für|an)\sunser(?:er|em|en|e)\s(?:Gesellschaft|Stadt|Land\w{0,5}|Region|Welt
        |Zeit|Breiten
        |Gemeinde|Alltag|Leben|Planeten|Schulen|Kultur|Branche|Sektor|Fach|Beruf|Handwerk|Kanton
            |Bundesland|Jahrhundert|Sprache|Nachbarschaft)\b
    | \b(?:unser(?:e[rsmn]?|em|en)?)\s(?:Gesellschaft|Land|Welt|Planet|Leben|Alltag|Schulen|Städte
        |Gehirn|Körper|Denken|Verhalten|Schlaf|Gedächtnis|Wohlbefinden|Konsum|Gesundheit
            |Wahrnehmung|Aufmerksamkeit
        |Entscheidungen|Klima|Wirtschaft)\w{0,2}\b
    | \b[Ii]n\s(?:unserem|meinem|unseren)\s(?:Gespräch|Interview|Telefonat)e?n?\b
    | \b(?:wie|als)\swir\b(?= [.,] | \s(?:hier|in|hierzulande|alle)\b )
    | \b[Bb]ei\suns\sim\s(?:Land|Kanton|Bezirk|Kreis)\w{0,5}\b
""")

_ENGLISH = english(r"""
    \b(?:I|[Ww]e)\s(?:(?:have\s|had\s|['’]ve\s)?(?:recently\s|once\s|just\s|only\s|later\s
        |also\s)?(?:read(?=[,:.]|\s(?:that|in|about|recently|somewhere|the\sother|once|on|of)\b)
        |heard|learned|learnt|gather|understand|believe|think|suspect
            |know(?!\s(?:many|people|a\sfew|some|several|lots|plenty|few)\b)|saw\sthat|reckon
            |find\sthat)
        |(?:was|were|am|are|have\sbeen)\s(?:told|informed|assured)|must\sadmit|admit|confess
            |remember|hear(?=[,:]|\sthat)|bet|see\sthat)\b
    | \b(?:told|tells?|assured|informed|reminded|reminds|surprised|surprises|annoys|bothers|puzzles
        |worries|strikes|struck|showed|shows)\s(?:me|us)\b
    | \bto\smy\s(?:surprise|mind|knowledge|shame) | \b(?:give|gives|believe|trust)\sme\b
    | \b(?:[Mm]y|[Oo]ur)\s[a-z-]{3,20}(?:,\s[^,;.:]{2,40},)?\s(?:says|said|claims|claimed|swears
        |insists
        |tells|told|reckons|thinks|read)\b
    | \b(?:[Oo]ur)\s(?:national|lives|world|society|country|planet|bod(?:y|ies)|age|times?|town
        |city|region
        |brains?|economy|schools|streets|rivers|coast|culture|ocean|industry|sector|field|trade
            |profession|county|state|valley|continent|century|language|thinking|minds?
        |attention|behaviou?r|health|sleep|memory|decisions?|senses|perception|judgment|courts
            |hospitals|seas|climate|diet)\b
    | \b[Ii]n\s(?:our|my)\s(?:conversation|interview|talk|chat)s?\b | \bof\sus\b | \b(?:as
        |than)\swe\s(?:do|are|have)\b
    # when it was, and where one lives, says nothing of whose number it is
    | \b(?:[Ww]hen|[Bb]efore|[Ss]ince|[Aa]s)\s(?:I|we)\s(?:first\s)?(?:started|began|arrived|moved
        |left|joined|was|were
        |lived|came|grew|opened|read|heard|learned|know|saw|trained)\b [^,;.:]{0,50}(?=,\s)
        (?! ,\s(?:I|we|my|our)\b )
    | \b[Ww]e\s(?:live|talk|are\stalking|speak)\s(?:in|of|about)\s(?:a|an
        |the)\s[a-z]{3,15}(?=\s(?:where|in\swhich|whose|that)\b)
    | \b(?:[Mm]y|[Oo]ur)\s[a-z-]{3,20}\s(?:is\sright|has\sa\spoint|knows|warns|maintains
        |argues)\b[^.;:]{0,25}(?=:|\sthat\b)
    | \b(?:[Mm]y|[Oo]ur)\s[a-z-]{3,20}\s(?:works|lives|studies)\s(?:for|in|at|on)\s(?:a|an
        |the)\s[a-z]{3,15}
        (?=\s(?:that|which|where|whose)\b)
""")


# Before what others answered stands what they were asked: neither a goal nor a supposition.
ASKED: dict[Language, Template] = {
    "de": german(r"\b(?:[Gg]efragt|Frage),\s(?:ob|wie|was|warum|wer|wo)\s[^,;:.]{3,120}(?=,)"),
    "en": english(r"\b[Aa]sked\s(?:whether|if|how|what|why|who)\s[^,;:.]{3,120}(?=,)"),
}
FRAMES: dict[Language, Template] = {"de": _GERMAN, "en": _ENGLISH}


def blank_questions(text: str, language: Language) -> str:
    """Return ``text`` without what others were asked, every other character at its old place."""
    return ASKED[language].blanked(text)


def blank_frames(text: str, language: Language) -> str:
    """Return ``text`` with its frames blanked, every other character at its old place."""
    return FRAMES[language].blanked(text)
