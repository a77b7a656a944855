"""Ranks with a number: "Platz 9 von 10", "zweithöchste", "ranks 9th", "fifth-largest"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

RANK = Detector(
    Rule(
        code="STAT010",
        name="unsourced-ranks",
        severity=Severity.ERROR,
        title=Text("Rang ohne Quelle", "rank without a source"),
        why=Text(
            "Ein Platz setzt eine Rangliste voraus. Wer sie führt und wonach, gehört dazu.",
            "A rank comes from a list; who keeps it, and by what measure, belongs beside it.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Die Bahn liegt bei der Auskunft auf Platz 9 von 10.",
            "Das Amt belegt Rang drei der Beschwerden.",
            "Es ist die zweitgrößte Auskunftsstelle im Land.",
            "Die Branche hat die drittmeisten Beschwerden.",
            "Uri liegt beim Ausbau an dritter Stelle.",
            *in_english(
                "In the table of the busiest cities the capital takes third place.",
                "The railway ranks 9th for information.",
                "It holds the fifth-largest archive of letters.",
                "Umbrellas are number two on the list of things left behind.",
                "It is the third most complained-about trade.",
            ),
        ),
        allowed=(
            "Das Amt liegt am Mailänder Platz 1.",
            "Nach dem Sieg kletterte die Mannschaft auf Rang vier.",
            "Bitte nehmen Sie Platz.",
            "Die zweite Frage ist leichter.",
            "Das Büro liegt am Nelson-Mandela-Platz 1.",
            *in_english(
                "The under-16s finished second in their league.",
                "The office is at 1 Station Place.",
                "After the win the team moved to third place.",
                "The second question is easier.",
                "Call number two on the list of doctors.",
            ),
        ),
    ),
    de=german(r"""
        \b(?: auf | beleg(?:t|te|en|ten) | erreicht(?:e|en)? | landet(?:e|en)?\s(?:auf\s)? )\s
          (?: [\w-]{2,25}\s ){0,8}?
          (?P<claim> (?: Platz | Rang )\s(?:<number>|eins\b) (?: \s(?:von|unter)\s<number> )?
            | <number>\.\s(?:Platz|Rang)\b | (?:den\s|dem\s)?<ordinal>\s(?:Platz|Rang|Stelle)\b )
        | (?P<rang> \b(?: Platz | Rang )\s<number> (?: \s(?:von|unter)\s<number> )? )
          (?<! -(?=Platz) )
          (?= \s(?:ab|von|unter|der|des|im|in|zurück|vor)\b ) | \bRang\s<number>(?= [.,;] )
        | \b(?i:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|zwölft)
          (?:größt|höchst|meist|häufigst|stärkst|beliebtest|ältest|teuerst|kleinst|längst|reichst
          |schlechtest|niedrigst|schnellst|best|lautest|ärmst|jüngst|wichtigst|dichtest)
          e[nrsm]?\b (?: \s<noun> )?
        | \b(?:an|auf|den|dem|der)\s(?P<nth> <ordinal>\s(?:Stelle|Platz|Rang|Position)\b )
        | \b(?P<top> Nummer\s(?:<number>|eins\b) (?=[^.;]{0,10}\b(?:bei|beim|in|im|der|des|unter
            |auf)\b)
            | unter\sden\s(?:Top\s|ersten\s)<number> | Top[-\s]<number>(?=\s(?:der|in|im
                |des)\b) )| \b(?:damit|als)\s(?P<ord> (?:Zweite|Dritte|Vierte|Fünfte
                |Sechste)[rs]? ) (?= \s(?:ist|sind|von|unter|hinter|vor)\b )
        | \bSpitzenplatz\b | \b(?i:vor|dritt|viert)letzte[nrs]?\s(?:Platz|Rang|Stelle)\b
        | \b(?:[Zz]u|[Uu]nter)\sden\s(?P<list> <number>\s(?:am\s)?[a-zäöüß]{4,20}sten\b )
        | \bdie\s(?P<no> Nummer\s<number> )(?= \s(?:in|im|der|bei|beim|unter|auf|hinter|nach)\b
            | [.,;] )
        | \bunter\sd(?:ie|en)\s(?:ersten|besten|letzten|größten|Top)\s(?P<first> <number> )
        | \b(?:den|dem|an|auf)\s(?P<firstplace> (?:ersten|erster|letzten|letzter)\s(?:Platz|Rang
            |Stelle)\b )

        | \brangier(?:t|en|te|ten)\b [^.;:!?]{0,40}? \bals\s(?P<as> (?:Erste|Zweite|Dritte|Vierte
            |Fünfte|Letzte)[rs]? )\b
        """),
    en=english(r"""
        \brank(?:s|ed|ing)?\s(?:only\s|just\s)?
          (?:(?:at\s)?(?:number|no\.|\#)\s?)?(?:<number>|<ordinal>|first\b
              |last\b) (?: \sout\sof\s<number> )?
        | \b(?:comes?\s(?:in\s)?(?:at\s)?|is\s|are\s|at\s|was\s|slipped\sto\s|as\s)number\s
          (?:<number>|one\b)
        | \b<ordinal>[-\s](?:place\b|leading|main|top|most[-\s][a-z]{4,20}(?:-[a-z]{2,10})?
          |(?:largest|biggest|highest|lowest|smallest|oldest|busiest|richest|poorest|longest|worst
            |best|fastest|youngest|cheapest|most|densest|commonest|slowest|deadliest|noisiest))\b
        | \b(?:comes?|came|is|are|lies|lags?|sits|finish(?:es|ed)?|placed|ranked)\s
          (?:only\s|just\s|in\s|a\sdistant\s|about\s)?
          (?P<claim> <ordinal>(?:\splace|\sto\slast)?\b ) (?! \s(?:time|year|floor|week|day
              |generation|cousin
            |person|child|one)\b ) (?= \s(?:in|for|on|among|from|out\sof
              |worldwide|nationwide|overall|behind|after)\b | [,.;] )| \bmakes\s(?:it
                  |them)\s(?P<makes> <ordinal> )
        | \b(?:in|among|of|into)\sthe\s(?P<top> top\s<number> ) (?! \s?(?:percent|%|reasons|tips) )
        | \b(?:placed|came\sout|finished|ranked|came|stands|sits|lies|is|are|was)\s(?:now\s|still\s
            |only\s|just\s|joint\s)?
          (?P<nth> <ordinal> )\s(?:of|in|for|among|out\sof|from|on)\s(?! (?:a|an|my|our|line|person
              |his|her|their)\b )
        | \b[Ss]econd\sonly\sto\b | \b(?:[Tt]he\s)?number\s(?:one|<number>)\s(?:cause|reason|source
            |killer|complaint|employer|export
            |destination|worry|concern|risk|topic|cause)\b
        | \bmakes?\sthe\s(?P<maketop> (?:top|last|final|first)\s<number> )
        | \b(?:among|of|in)\sthe\s(?P<tenmost> <number>\s(?:most\s[a-z]{4,15}|[a-z]{3,12}est)\b )
        | \bfrom\s(?P<fromto> (?:<ordinal>|first)\s(?:place\s)?to\s(?:<ordinal>|last)\b )
            | \b(?:takes?|took|holds?|held|in)\sfirst\splace\b
        """),
)
