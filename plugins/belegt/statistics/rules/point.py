"""Points and scores: "14 Prozentpunkte", "7,4 von 10 Punkten", "a gap of twelve points"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

POINT = Detector(
    Rule(
        code="STAT011",
        name="unsourced-points",
        severity=Severity.ERROR,
        title=Text("Punktwert ohne Quelle", "points without a source"),
        why=Text(
            "Punkte sind das Ergebnis einer Befragung oder eines Tests; ihr Wert hängt daran.",
            "Points come out of a survey or a test, and are worth what that was worth.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Ältere bewerten die Hotline acht Prozentpunkte schlechter.",
            "Die Auskunft kam auf 7,4 von 10 Punkten.",
            "Zwischen den Häusern klafft eine Lücke von 41 Punkten.",
            "Der NPS der Branche beträgt 12.",
            "Männer sterben hierzulande fünf Jahre früher als Frauen.",
            *in_english(
                "Patients gave casualty a mark of 2.7.",
                "Older guests rate the hotline eight percentage points lower.",
                "The gap has widened to twelve points.",
                "The industry's NPS is 12.",
                "Reminders led to a 9-point rise in attendance.",
            ),
        ),
        allowed=(
            "Die Löwen holten aus acht Spielen nur fünf Punkte.",
            "Der Plan hat drei Punkte.",
            "Die Skala reicht von 1 bis 10.",
            "Der NPS ist ein Maß für Empfehlungen.",
            "Die Ergebnisse kamen anderthalb Monate später.",
            *in_english(
                "In the quarter-final they came back from twelve points down.",
                "The Lions took five points from eight games.",
                "The plan has three points.",
                "The scale runs from 1 to 10.",
                "The NPS is a measure of referrals.",
            ),
        ),
    ),
    de=german(r"""
        <number>\sProzentpunkten?\b
        | <number>\s\w{0,15}[Pp]unkten?\s(?:vorn|voraus|zurück|unter|über|trennen|mehr|weniger
            |höher|niedriger|besser
          |schlechter|auseinander|Unterschied|vor|hinter|Vorsprung|Rückstand|Abstand)\b
        | \b(?:Lücke|Unterschied|Abstand|Differenz|Kluft|Vorsprung|Rückstand)\s(?:\w{2,12}\s){0,2}
          von\s (?P<claim> <number>\s\w{1,20} )\b
        | \b(?:trenn(?:t|en))\b [^.;:!?]{0,60}?
          (?P<gap> <number>\s(?:\w{0,15}[Pp]unkten?|<currency>|<measure>) )
        | <number>\svon\s<number>\s\w{0,15}(?:[Pp]unkten?|Sternen?)\b
        | <number>\s(?:Nennungen|Sterne)\b
        | \b(?:NPS|Net\sPromoter\sScore)\b [^.;:!?]{0,50}? \b(?:bei|beträgt|von|auf|ist)\s
          (?:<hedge>)? (?:minus\s|plus\s)?[+-]?<number>| \b(?:[Dd]er
              |[Ee]iner)\s(?:\w{3,12}\s)?[Nn]ote\s(?:von\s)?<number>
        | \b(?:[Ss]kala|[Nn]oten?|Schulnote)\b [^.;:!?]{0,70}? (?:eine\s(?:\w{3,10}\s)?|bei\s
            |mit\s|mit\seiner\s)(?P<note> <number>(?= [.,;\s] ) ) (?! \s?(?:bis|[-–]) )
          (?<! [\ue001]\sbis\s [\ue001] )
        # what was found by asking
        | \b(?:[\wäöü]{0,20}[Uu]mfragen?|[\wäöü]{0,20}[Bb]efragung(?:en)?|[Bb]efragten?
            |[Ee]rhebung|[Ss]tichprobe)
          \b [^;:!?]{0,120}? \b(?:nannten?|ergab(?:en)?|gaben|wollten?|kannten?|fanden|nur
              |lediglich|sagten|dass
            |meinten|davon|immerhin|antworteten)\s (?P<found> (?:<hedge>)?<number>(?:\s<noun>)? )
        # 40 Minuten länger als, drei Zehntel hinterher
        | \b(?i:eine?n?)\s(?: (?:halbe|ganze|gute|knappe|volle)[nrs]?\s(?:Note|Punkt|Stern|Stufe
            |\w{0,10}[Jj]ahr)
            | (?:(?:halbe|ganze|gute|knappe|volle)[nrs]?\s)?<measure> )\s (?:[a-zäöüß]{3,15}er
                |weniger|mehr)\b
          (?= [^.;:!?]{0,40} \bals\b (?! \s(?:geplant|gedacht|erwartet|sonst|üblich|nötig
            |angekündigt|ich|wir)\b ) )
        | <start>Wer\b [^.;:!?]{3,150}? (?P<who> (?:<number>|eine?n?)\s<measure>\s
            (?:früher|später|länger|kürzer|schneller) )(?= [.,;] )
        | <number>\s<measure>\s(?:länger|kürzer|mehr|weniger|schneller|langsamer|höher
            |tiefer|niedriger|weiter|größer|kleiner|älter|jünger|schwerer|leichter|wärmer|kälter
                |auseinander|(?:früher|später|weiter)(?=\s(?:\w{2,20}\s){0,2}als\b)
                    |(?:früher|weiter)(?=[.,;]))\b (?! \s(?:als\s)?(?:geplant|gedacht
                |nötig|erwartet|backen|kochen
                |warten\slassen) )
        | (?:um\s)?<number>\s<part>\s(?:hinterher|voraus|auseinander|besser|schlechter)
        | \bVorsprung\b [^.;:!?]{0,60} \bauf\s(?P<lead> (?:eine\s)?(?:halbe\s)?<measure>
            | <number>\s<measure> )
        | \b(?:Wert|Index|Score|Punktzahl|IQ|pH-Wert)\s(?:von\s)(?P<von> (?:<hedge>)?<number> )
        | \b(?:Chancen?|Wahrscheinlichkeit|Risiko)\b [^.;:!?]{0,60}? (?P<odds> (?:<one>|eins
            |<number>)\szu\s
            <number> )
        # eine Quote von, ein Index von: was gemessen wurde
        | \b\w{0,20}(?:[Qq]uote|[Rr]ate|[Ii]ndex|[Aa]nteil|[Mm]ittelwert|(?:[Vv]erweil
            |[Aa]ufenthalts|[Ss]tudien|[Ee]he
            |[Kk]rankheits|[Nn]utzungs|[Ll]ebens)dauer|(?:[Ww]arte|[Bb]earbeitungs|[Rr]eaktions
                |[Aa]ntwort|[Ff]ahr|[Ll]ebens|[Pp]flege
            |[Üü]berlebens|[Ll]ade)zeit|[Ss]core|[Zz]ahl|[Dd]ichte|[Tt]emperatur|[Aa]lter
                |[Vv]erbrauch|[Ll]ohn|[Ll]ücke|[Gg]ehalt)
          (?:\s(?:der|des|von|für|im|in|bei|am|zur|beim)\s[^.;:!?]{1,70}?)?,?
          \s(?:liegt|lag|beträgt|betrug|liegen|lagen|betragen|erreicht|erreichte)\b [^.;:!?]{0,40}?
          (?P<level> (?:<hedge>)?<number>(?:\s?<measure>|\s<adjectives><noun>)? )
        # gaben der Küche die Note 3,4
        | \b(?:gab(?:en)?|gibt|geben|vergab(?:en)?|vergib(?:t)|vergeben|erhielt(?:en)?|erhält
            |bekam(?:en)?
            |bekommt|erreich\w{1,3}|schnitt\w{0,3}|benote\w{1,3}|bewerte\w{1,3})\b [^.;:!?]{0,60}?
          \b(?P<mark> (?:Noten?|Wert)\s<number> )
        | \b[Zz]wischen\b [^.;:!?]{3,60}? \bund\b [^.;:!?]{3,60}? \b(?:liegen|liegt|lagen|lag
            |klafft|klaffen|besteht|bestehen)\b
          [^.;:!?]{0,30}? (?P<between> (?:<hedge>)?<number>\s(?:<adjectives>)(?:<noun>|<measure>) )
        | \b(?:Rückstand|Vorsprung|Abstand|Lücke|Unterschied|Differenz|Kluft
            |Spanne)\b [^.;:!?]{0,100}?
          \b(?:beträgt|betrug|misst|umfasst|liegt\sbei|lag\sbei
              |macht)\s(?P<behind> (?:<hedge>)?<number>\s\w{2,20} )
        | (?P<scale> <number>\sauf\s(?:der|einer)\s(?:\S{3,20}\s)?Skala )
        | \b(?:erreich(?:t|en|te|ten)|erziel(?:t|en|te|ten)|kam(?:en)?\sauf|kommt\sauf|kommen\sauf
            |schnitt(?:en)?)\b [^.;:!?]{0,50}?
          (?P<scored> (?:<hedge>)?<number>\s\w{0,15}(?:[Pp]unkten?|Zählern?) )
        | <number>\s\w{0,15}[Pp]unkten?\sdazwischen\b
        | \bMarke\svon\s(?P<marke> (?:<hedge>)?<number>(?:\s?(?:<currency>|<percent>)|\s<noun>)? )
        | \b(?i:pro|je)\s<noun>(?:\sund\s<noun>)?\s(?:fallen|fällt|entsteh(?:t|en)|verbrauch(?:t
            |en)|braucht|werden|wird|geh(?:t|en)|kommen)\b
          [^.;:!?]{0,40}? (?P<perhead> (?:<hedge>)?<number>\s(?:<measure>|<adjectives><noun>) )

        | \b(?:Minus|Plus|Zuwachs|Verlust|Überschuss|Fehlbetrag|Zustrom
            |Schwund)\b [^.;:!?]{0,50}? \b(?:betrug|beträgt|lag\sbei|liegt\sbei)\b
          [^.;:!?]{0,30}? (?P<minus> (?:<hedge>)?<number> )
        """),
    en=english(r"""
        <number>\spercentage[-\s]points?\b
        | <number>-point\s(?:gap|lead|rise|drop|increase|decrease|difference|fall|jump|margin)\b
        | \b(?:gap|lead|difference|margin|advantage|deficit)\b [^.;:!?]{0,60}? \b(?:to|of|by|is|was
            |at|within)\s (?:just\s|only\s
                |within\s)?(?P<claim> (?:<number>\s(?:\w{3,12}\s)?[a-z]{3,12}
            | a\spoint\b (?:\sand\sa\shalf)? | half\san\s[a-z]{4,8} ) )
        | <number>\s(?:\w{2,12}\s)?points?\s(?:apart|ahead|behind|higher|lower|above|below|more
            |less|better|worse)\b| <number>\sout\sof\s(?:a\s(?:possible
                |maximum)\s(?:of\s)?)?(?:[\ue001-\ue004]+)\s?(?:stars?|points?)?
            (?= [.,;:!?] | \s(?:for|on|in\sa|in\sthe)\b | $ )
        | <number>\s(?:stars\b|mentions\b)
        | \b(?:NPS|Net\sPromoter\sScore)\b [^.;!?]{0,50}? (?:\b(?:is|was|of|at|stands|runs)\b|:)\s
          (?:at\s|only\s)?(?:<hedge>)? (?:minus\s|plus\s)?[+-]?<number>
        | \b(?:scor(?:es?|ed|ing)|rated?|graded?)\b (?! \sfrom\b ) [^.;:!?]{0,50}?
          (?P<score> (?:<hedge>)?<number>(?:\sout\sof\s<number>)? ) (?= [.,;:!?] | \s(?:for|on|out
            |in|points|against|and)\b | $ )
        # what was found by asking
        | \b(?:survey|poll|polled|questionnaire|respondents|surveyed|interviewed)\b [^;:!?]{0,120}?
          \b(?:named|showed|found|said|that|only|just|of\swhom|and|knew|wanted|could|,)\s
          (?P<found> (?:<hedge>)?<number>(?:\s<noun>)? )
        | <number>\s(?:\w{3,12}\s)?<measure>\s(?:longer|shorter|earlier|later|more|less|faster
            |slower
            |higher|lower|further|taller|older|younger|heavier|lighter|warmer|colder)
            (?:\s\w{2,20}){0,3}\sthan\b (?! \s(?:planned|expected|usual|I|we|necessary)\b )
        | <number>\s(?:\w{3,12}\s){0,2}(?:<measure>|points?|grades?)\s(?:apart|behind|ahead)\b
            | \b(?i:an?)\s<measure>\s(?:longer|shorter|earlier|later|older|younger)\sthan\b
                | <number>\s<measure>\s(?:sooner|earlier|lighter|heavier|shorter|longer|higher
                |lower|younger|older|faster|slower|farther|further)(?=[.,;])
        | \b(?:trail|lag|lead|outscore)(?:s|ed)?\b [^.;:!?]{0,50}? \bby\s(?P<trail> (?:<hedge>)?
          <number>\s(?:percentage\s)?points? )\b
        | <number>\s<currency>\s(?:less|more|cheaper|dearer)\b
        | <number>\s<measure>\s(?:longer|shorter|earlier|later|faster|slower|higher|lower|more|less)
            \s(?:at|when|if|among|for|with)\b
        # a rate of, an index of: what was measured
        | \b(?:[\w-]{2,20}\s)?(?:rate|index|share|uptake|attendance|turnout|temperature|churn|score
            |density|prevalence|occupancy|time|satisfaction|ratio|unemployment|literacy|coverage)
          (?:\s(?:of|among|for|in|at|to)\s[^.;:!?]{1,60}?)?
          \s(?:is|was|are|were|stands?\sat|stood\sat|runs?\sat|ran\sat|reached|reaches|hit)\s
          (?:now\s|still\s|just\s|only\s|at\s|currently\s)?
          (?P<level> (?:<hedge>)?<number>(?: \s?<measure> | \s[a-z]{3,20} )? )
        | \b(?:score|rating|index|grade|mark|pH|IQ)\sof\s(?P<of> (?:<hedge>)?<number> )
        | \b(?:odds|chances?|risk|likelihood
            |probability)\b [^.;:!?]{0,60}? (?P<odds> <number>\s(?:in|to)\s
            (?:<number>|one) | <number>\sto\sone )
        | \boutnumber(?:s|ed)?\b [^.;:!?]{0,60}? (?P<outnumber> <number>\s(?:to|times)\b
            | \bby\s<number> )
        | \bin\sthe\s(?P<tens> (?:low|mid|high|upper|lower)[-\s](?:twent|thirt|fort|fift|sixt
            |sevent|eight|ninet)ies )
        | \b(?:Mean|Median|Average)\s[a-z]{3,12}\s[^.;!?]{2,60}?:\s(?P<list> <number> )
        # gave the kitchen a 3.4
        | \b(?:gave|gives?|awarded|got|received|earned)\s [^.;:!?]{3,50}? \ban?\s(?P<mark>
            <number>(?= [.,;] |\s(?:for|on|out|in|and|from)\b ) )
        | \b[Bb]etween\b [^.;:!?]{3,100}? \b(?:is|are|lies?|lay|was|were
            |stretch(?:es)?)\b [^.;:!?]{0,30}?
          (?P<between> (?:<hedge>)?<number>\s(?:<measure>|points?|places?|grades?) )
        | (?P<apart> <number>\s<measure>)\s(?:of\s[a-z]{3,15}\s)?(?:lie|lies|separate|divide|part)\b
        | \bdies?\s(?P<dies> (?:<hedge>)?<number>\syears\s(?:younger|earlier|older|sooner|later) )\b
        | \bby\s(?P<byless> (?:<hedge>)?<number>\s<measure>(?=\s(?:less|more|longer|shorter)\b) )
        | (?P<attrib> <number>-(?:second|minute|hour|day|week|month|year|mile|metre|kilometre|pound
            |euro|dollar)\s(?:longer
            |shorter|later|earlier|higher|lower|older|younger|wider|further))\b
        # stood at 131,000
        | \b(?:stood|stands?|hovers?|hovered|peaked|peaks|came\sin|comes?\sin|come\sin|ran
            |runs?)\s(?:at|out\sat)\s
          (?P<stood> (?:<hedge>)?<tens>(?! \s[A-Z] ) )
        | \b(?:averaged?|averages|totals?|totall?ed|numbers?|numbered|amount(?:s|ed)?\sto|topped
            |tops|exceeds?|exceeded)\s
          (?P<totals> (?:<hedge>)?<tens>(?! \s[A-Z] ) )
        | (?P<divide> (?:<hedge>)?<number>\s(?:full\s|whole\s|percentage\s)?(?:<measure>|points?
            |grades?|places) )\s(?:now\s|still\s)?
          (?:separates?|divides?)\b
        | (?P<hyphen> (?:<number>|\b(?:two|three|four|five|six|seven|eight|nine|ten))-(?:second
            |minute|hour|day|week|month|year|mile
            |metre|degree|percent|per\scent)\smark\b )
        | (?P<scale> <number>\son\san?\s(?:\S{1,12}-(?:point|step)\s)?scale )
        | \b(?:lags?|trails?|leads?)\b [^.;:!?]{0,40}? \bby\s(?P<half> (?:half\san?
            |an?)\s[a-z]{4,8} )
        | \b(?:<number>|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty
            |forty)-(?:second|minute|hour|day|week|month|year|mile|metre
          |degree|pound|dollar|euro)\s(?P<hyph> (?:gap|difference|lead|lag|discrepancy
              |disparity) )\b
        | <number>\s<measure>\s(?P<late> (?:late|early|overdue) )\b (?! \sfor\b )
        | \bmark\sof\s(?P<markof> (?:<hedge>)?(?:<currency>)?<number>(?:\s?<percent>
            |\s[a-z]{3,12})? )

        | \b[Hh]alf\san?\s(?:[a-z]{3,10}\s)?(?P<halfa> (?:year|grade|point|mark|mile|hour|day|term
            |month) )\s(?:behind|ahead|apart|(?:longer|shorter|later|earlier)(?=\sthan))\b
        | (?P<further> <number>\s<measure>\s(?:further|farther) )\b

        | \b(?:came|comes|come|adds?\sup|added\sup)\sto\s(?P<cameto> (?:<hedge>)?<tens>(?! \s[A-Z]
            ) )

        | <number>\s<measure>\s(?:less|more)(?= [.,;] )
        | (?P<parted> <number>\s<measure>)\sof\s(?:[a-z]{3,15}\s){1,3}(?:separates?|divides?
            |lies?)\b
        """),
)
