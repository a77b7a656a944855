"""Averages: "im Schnitt sieben Minuten", "der Median liegt bei 11", "on average 2.3 times"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

AVERAGE = Detector(
    Rule(
        code="STAT008",
        name="unsourced-averages",
        severity=Severity.ERROR,
        title=Text("Durchschnitt ohne Quelle", "average without a source"),
        why=Text(
            "Ein Durchschnitt setzt viele Messungen voraus. Wer maß, entscheidet, was er gilt.",
            "An average rests on many measurements; who made them decides what it is worth.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Im Schnitt wartet man am Schalter sieben Minuten.",
            "Der Median der ersten Antwort liegt bei 11 Stunden.",
            "Durchschnittlich 14 Briefe gehen am Tag verloren.",
            "Pro Kopf werden im Jahr 3,2 Beschwerden geschrieben.",
            "Statistisch betrachtet ist ein Feuerwehrmann am Ende 58 Jahre alt.",
            *in_english(
                "It usually takes nine months for an appeal to be heard.",
                "On average people wait seven minutes at the desk.",
                "The median first answer takes 11 hours.",
                "An average of 14 letters goes missing every day.",
                "The average call lasts six minutes.",
            ),
        ),
        allowed=(
            "Im Schnitt sind die Gäste zufrieden.",
            "Ich brauche durchschnittlich drei Stunden für einen Beitrag.",
            "Der Film gewann 2019 einen Preis für den besten Schnitt.",
            "Unser Ziel sind im Mittel zwei Stunden.",
            "Bei uns dauert ein Kurs im Schnitt sechs Abende.",
            *in_english(
                "On average our walks take two hours.",
                "On average the guests are content.",
                "On average I need three hours for a post.",
                "It was an average Tuesday in 2019.",
                "Our goal is an average of two hours.",
            ),
        ),
    ),
    de=german(r"""
        \b(?i: im\s(?:Durchs|S)chnitt | im\s(?:statistischen\s|langjährigen\s)?Mittel
            | durchschnittlich\w{0,2} | pro\sKopf| mittlere[rsnm]?\s\w{3,25}
                | (?:typische|gewöhnliche|normale)[rsnm]?\s\w{3,25} | Mittelwert\w{0,2}
                    | (?:\w{3,20}d
                |D)urchschnitt(?:s\w{3,20})? | Schnitt
            | Median\w{0,12} | [Gg]emittelt | [Gg]erundet\süber )\b
        [^;:!?]{0,90}?
        (?P<claim> (?:<hedge>)? (?: <number> | <sign> | <rough> )
            (?: \s? (?: <percent> | <currency> ) | \s <adjectives> <noun> )?
            | \beine?n?\s(?:(?:halbe|ganze|gute|knappe)[nrs]?\s)?<measure> )
        | (?P<before> (?:<hedge>)? <number> (?: \s? (?: <percent> | <currency> )
            | \s <adjectives> <noun> ) )
          (?= [^;:!?,.]{0,60} \b(?:im\s(?:Durchs|S)chnitt|im\sMittel|pro\sKopf)\b )
        | \b(?:wird|werden)\b [^.;:!?]{0,50}? (?P<age> (?:<hedge>)?<number>\s(?:Jahre|Monate
            |Wochen|Tage)\salt\b )
        # ein Modul hält in der Regel 25 Jahre
        | \b(?:[Ss]tatistisch\s(?:betrachtet|gesehen)|[Rr]ein\sstatistisch
            |[Rr]echnerisch)\b [^;:!?]{0,70}?
          (?P<statistically> (?:<hedge>)?<number>\s<adjectives><noun> )
        | \b(?i:in\sder\sRegel|typischerweise|üblicherweise|gewöhnlich|normalerweise
            |erfahrungsgemäß|gemeinhin|meist|meistens)\s
          (?: (?!ich\b|wir\b|mein|unser)[^\s.;:!?,]{2,30}\s ){0,6}?
          (?P<usual> (?:<hedge>)? <number>\s<measure> )
        | \b(?i:mittlere|durchschnittliche|typische|Median\w{0,10}
            |Durchschnitts\w{3,20})[rsnm]?\s [^.;:!?]{0,70}? :\s
          (?P<listed> (?:<hedge>)?<number>(?:\s?(?:<currency>|<percent>)|\s<noun>)? )

        # ein Brief ist vier Tage unterwegs; online dauert ein Umzug elf Minuten
        | <start>Eine?\s(?:[a-zäöüß]{3,15}e[rs]?\s)?(?!\w*(?:[Kk]urs|[Ss]eminar
            |[Ww]orkshop|[Ss]piel|[Hh]albzeit|[Aa]bo|[Ff]ührung|[Pp]robe|[Ll]ehre|[Aa]usbildung
            |[Ss]emester|[Tt]rimester|[Ll]ehrgang|[Uu]nterrichtsstunde|[Pp]eriode)\b)<noun>\s(?:ist
                |bleibt|dauert|braucht|hält|wartet|lebt|schläft)\s
          (?P<lasts> (?:<hedge>)?<number>\s(?:Sekunden|Minuten|Stunden|Tage|Wochen|Monate
              |Jahre) )\s(?:unterwegs|lang\b|in\b|auf\b
              |im\b)(?! [^.;]{0,40}\b(?:hoch|breit|tief)\b )
        | \bdauert\sein(?:e)?\s(?!\w*(?:[Kk]urs|[Ss]eminar|[Ww]orkshop|[Ss]piel|[Hh]albzeit|[Aa]bo
            |[Ff]ührung|[Pp]robe|[Ll]ehre|[Aa]usbildung
            |[Ss]emester|[Tt]rimester|[Ll]ehrgang|[Uu]nterrichtsstunde
                |[Pp]eriode)\b)<noun>\s(?P<takes> (?:<hedge>)?<number>\s<measure> )

        | \bsind\b [^.;:!?]{0,50}? \b(?:heute|inzwischen|mittlerweile|durchschnittlich|beim
            |bei)\s(?:[a-zäöüß]{2,12}\s){0,2}?
          (?P<old> (?:<hedge>)?<tens>\sJahre\salt )\b
        """),
    en=english(r"""
        \b(?i: on\saverage | averag(?:e|es|ed|ing) | median | mean\s(?:time|score|value|age
            |number|of)
            | a\smean| usually | normally | statistically | mean\s[a-z]{3,12}\s(?:of|is|was)
                | (?:the|an?)\s(?:typical|usual|average)\s[a-z]{3,20} | per\s(?:head|capita)
                | typically )\b
        [^;!?]{0,90}?
        (?P<claim> (?:<hedge>)? (?: (?:<currency>)?<number> | <sign> | <rough> )
            (?: \s? <percent> | \s?<measure>
              | \s(?!(?:in|of|on|at|and|to|for|per|an?)\b)[\w-]{2,30} )?
            | half\san?\s<measure>
            # a kilo and a half; "twice a day" is a rate, and "waits a day" is none
            | (?: (?<! \w ) an?\s (?! (?:second|minute|hour|day|week|month|year)\b )
              | (?: (?<=takes\s) | (?<=lasts\s) | (?<=waits\s) | (?<=loses\s) | (?<=spends\s)
                | (?<=needs\s) | (?<=wastes\s) | (?<=saves\s) | (?<=for\s) ) an?\s )
              <measure>(?:\sand\sa\s(?:half|quarter))? )| \blives?\s(?:to\sbe
                  |for|up\sto)\s(?P<age> (?:just\s|only\s)?(?:<hedge>)?<number>(?:\s<measure>)? )
        | (?P<before> (?:<hedge>)? (?:<currency>)?<number> (?: \s?<percent> | \san?\s[a-z]{3,15}
            | \s(?!on\b)[a-z-]{2,30} )? )
          (?= [^;:!?.]{0,60} \b(?:on\saverage|per\s(?:head|capita)
            |[io]n\san?\s(?:typical|average|ordinary|normal))\b )
        | (?P<passes> (?:<hedge>)?<number>\s<measure>\s(?:usually|normally|typically|generally) )\b

        # a letter spends four days in the post
        | <start>An?\s(?:[a-z]{3,15}\s)?(?!course\b|seminar|workshop|game\b|match\b|class\b
            |tour\b|lesson|semester|apprenticeship|ticket|visit\b|recipe)
          [a-z'’-]{3,20}\s(?:spends|takes|lasts|waits|lives|sleeps
              |stays)\s(?P<spends> (?:<hedge>)?<number>\s<measure> )

        | \b(?:[Pp]eople|[Mm]en|[Ww]omen|[A-Z][a-z]{3,15}s)\sare\s(?:now\s
            |about\s)?(?P<when> <tens> )\s(?:years\sold\s)?(?:when|by\sthe\stime|before)\b
        """),
)
