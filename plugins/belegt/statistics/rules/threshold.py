"""Thresholds: "ab 26 Grad bricht die Konzentration ein", "after three failed clicks they leave"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

THRESHOLD = Detector(
    Rule(
        code="STAT013",
        name="unsourced-thresholds",
        severity=Severity.ERROR,
        title=Text("Schwelle ohne Quelle", "threshold without a source"),
        why=Text(
            "Dass ab einem Wert etwas kippt, hat jemand gemessen; die Grenze ist das Ergebnis.",
            "That something gives way at a value was measured; the limit is the result.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Nach 90 Sekunden Warten kippt am Schalter die Stimmung.",
            "Unter 16 Grad vermehrt sich Schimmel sprunghaft.",
            "Wer länger als acht Stunden sitzt, erkrankt häufiger am Rücken.",
            "Ab dem vierten Formularfeld brechen viele den Kauf ab.",
            *in_english(
                "More than two grams of salt a day strains the kidneys.",
                "After three failed clicks, users leave the shop.",
                "Above 26 degrees, pupils stop concentrating.",
                "Noise starts to harm sleep from about 45 decibels on.",
            ),
        ),
        allowed=(
            "Nach zwei Jahren stand das Haus leer.",
            "Ab 16 Jahren darf man allein hinein.",
            "Bei 180 Grad backen, bis der Rand dunkel wird.",
            "Nach der Hälfte der Backzeit die Form einmal drehen.",
            *in_english(
                "Under section 7 quiet starts at 10 p.m.",
                "After two years the house stood empty.",
                "From 16 years on you may go in alone.",
                "Above 10 kg please use the lift.",
            ),
        ),
    ),
    de=german(r"""
        (?: <start> | (?<=[,;:–—]\s)(?!über|unter|mit)(?:doch\s|aber\s|denn\s|und\s|dass\s)? )
        (?: (?i:schon|bereits|erst|spätestens)\s )?
        (?P<claim> (?i: ab | unter | über | nach | oberhalb\svon | unterhalb\svon | jenseits\svon
            | bei(?=\s(?:mehr|weniger|über|unter|einem|einer|Temperaturen)) | mit(?=\s(?:mehr
                |weniger)) )\s
          (?:mehr\sals\s|weniger\sals\s|etwa\s|rund\s|über\s|unter\s|eine[rm]\s\w{3,25}\svon\s
            |Temperaturen\s(?:über|unter)\s)?<number>\s?
          (?:<percent>|<adjectives>(?!<part>)<noun>) )
        (?! [^.;!?]{0,160} \b(?: ich | wir | uns | mir | mich | gilt | gelten | darf | dürfen
            | muss | müssen
          | soll | sollen | zahl(?:t|en) | kostet? | entfällt | entfallen | war | waren
              | hatten? | wurden?
          | stand | standen | kam | kamen | ging | gingen | gab | blieb | fand | musste | konnte
              | begann
          | lag | lief | starb | schloss | zog | wollte | machte | sagte | endete | dauerte
              | öffnete
          | ist\sSchluss | ist\sFeierabend | Eintritt | frei | ist\s\w+\s(?:geöffnet
              |geschlossen) )\b )
        | (?: <start> | (?<=,\s) ) (?P<nth> (?i:ab|nach|bei|mit|vor)\s(?:dem
            |der)\s<ordinal>\s(?!Mal
            |\w{0,8}tag|Jahrhundert)<noun> )
          \s (?! [^.;!?]{0,160} <number> )
          (?! [^.;!?]{0,160} \b(?: ich | wir | uns | war | waren | hatten? | wurden? | kam
              | ging | gab | stand | muss
            | darf | gilt | ist\b | beginnt | rechts | links )\b )
        | <start>(?P<dose> (?:Mehr|Weniger|Schon|Bereits)\s(?:als\s)?<number>\s<measure> )
          (?! [^.;!?]{0,160} \b(?: ich | wir | uns | mir | darf | dürfen | braucht\ses | war )\b )
        | \b(?:[Üü]berschreitet|[Üü]bersteigt|[Uu]nterschreitet|[Ee]rreicht)\b [^.;:!?,]{0,60}?
          (?P<passed> (?:<hedge>)?<number>\s?(?:<percent>
              |<noun>) ) [^.;:!?,]{0,30}?,\s [a-zäöüß]{3,20}(?:t|en)\b
        | \b(?i:erst|nur|schon)\s(?:bei|in)\s<noun>\s(?P<medium> (?:unter|über|von
            |ab)\s<number>\s?(?:<percent>|<noun>) )
        | \b<noun>\s(?P<kind> (?:ab|über|unter)\s<number>\s(?:<percent>
            |<measure>) )\s[a-zäöüß]{3,15}(?:t|en)\b
          (?! [^.;!?]{0,60} \b(?:muss|darf|gilt|frei|kostet|zahlt|braucht)\b )
          (?<! dürfen ) (?<! müssen ) (?<! fahren ) (?<! zahlen ) (?<! haben ) (?<! gelten )
        | \b[Ss]obald\s[^.;:!?,]{3,60}? (?P<passes> <number>\s?(?:<percent>|<noun>) )\s
          (?:übersteig|überschreit|unterschreit|erreich)(?:t|en|et),
        | \b[Ee]s\s(?:braucht|dauert|bedarf)\s(?P<until> (?:<hedge>)?<number>\s<adjectives><noun> )
          [^.;:!?,]{0,40} ,\s(?:bevor|bis|ehe)\b
        # wird die Musik länger als eine Minute gespielt, ...; sobald es mehr als zwölf sind
        | \b(?:[Ww]er|[Ww]enn|[Ww]ird|[Ww]erden|[Ss]obald|[Ss]teigt|[Ss]inkt|[Ll]iegt|[Dd]auert
            |[Ff]ällt|[Ss]teht|[Bb]leibt|[Gg]eht|[Kk]ommt|[Hh]ält|[Ll]äuft|[Ss]itzt|[Ww]artet)\b
          [^.;:!?]{0,80}?
          (?P<limit> (?:länger|mehr|weniger|kürzer|öfter|tiefer|höher|später|früher|seltener|wärmer
            |kälter|größer|kleiner|über|unter|auf)\s(?:als\s)?
            (?:<number>\s?(?:<percent>|<noun>)|eine[nr]?\s<measure>) )
          [^.;:!?]{0,60}?,\s(?:dann\s|so\s)?
          (?! (?:gilt|darf|muss|soll|kann|zahlt|bekommt|erhält|braucht|dürfen|sollten?|müssen)\b )
          [a-zäöüß]{3,20}(?:t|en)\b
        | \b[Ww]er\s(?:binnen|innerhalb\svon|in)\s(?P<within> <number>\s<noun> )
        | (?<=,\s)(?:wenn|sobald|falls|sofern)\s[^.;:!?,]{0,60}? (?P<whenever>
            (?:[a-zäöüß]{3,12}er\sals|über|unter|mehr\sals|weniger\sals
            |auf|bei)\s<number>\s?(?:<percent>|<measure>|<noun>) )
          (?! [^.;!?]{0,80} \b(?:ich|wir|darf|muss|gilt)\b )
        # erst wenn zwölf Grad erreicht sind; Texte mit mehr als 20 Wörtern
        | \bwenn\s(?:[a-zäöüß]{2,12}\s){0,3}?(?P<reached> (?:<hedge>)?<number>\s?(?:<percent>
            |<noun>|<measure>) ) [^.;:!?,]{0,40}?
          \b(?:erreicht|überschritten|unterschritten|besetzt|voll|zusammen)\s(?:ist|sind|wird
              |werden),
        | <start>[A-ZÄÖÜ][\w-]{2,30}(?:en|ern|er|e|n|s)\s(?P<those> (?:mit|ab|über|unter
            |von)\s(?:mehr\sals\s|weniger\sals\s|über\s|unter\s)<number>\s
            <adjectives><noun> )
          (?! [^.;!?]{0,160} \b(?:muss|müssen|darf|dürfen|soll|sollen|sollten|kann|können|brauchen
              |zahlen|Anspruch|gilt|gelten|gesucht|frei)\b )
          (?= [^.;!?]{0,60} \b[a-zäöüß]{3,15}(?:en|eln|ern)\b )

        | <start>(?P<toomany> (?:Mehr|Weniger)\sals\s<number>\s<adjectives>(?! <abstract> )<noun>
            )\s
          (?!dürfen|müssen|sollten|sollen|brauchen|haben|sind|waren|kamen)[a-zäöüß]{4,15}(?:en|ern
              |t)\s(?:das|die|den|der|jede|kein|kaum|nicht)
        """),
    en=english(r"""
        (?: <start> | (?<=[,;:–—]\s)(?!over|under|with|past)(?:but\s|and\s|that\s)? )
        (?: (?i:only|even|just)\s )?
        (?P<claim> (?i: after | above | below | beyond | under | over | past
            | (?:once|when|if)\s[a-z\s]{2,40}\s(?:drops?|falls?|rises?|goes|go|exceeds?|reaches
                |climbs?
                |passes|hits|is|are|last(?:s)?|get)\s(?:below\s|above\s|past\s|to\s|over\s
                    |under\s|beyond\s)?
            | with\s(?:more|fewer|less)\sthan
                | from(?=\s(?:about\s)?<number>\s?[\w%°]{1,15}\s(?:on|up|upwards|onwards)\b)
                | at\s(?:more|less)\sthan )\s?
          (?:more\sthan\s|less\sthan\s|longer\sthan\s|about\s|roughly\s|around\s|just\s
              |an?\s[\w\s-]{1,30}\sof\s)?
          <number>\s?(?:<percent>|°\s?[CF]|<adjectives>(?!(?:to|and|of|until|till|on|in|at
              |or)\b)[a-z]{2,20})? )
        (?! [^.;!?]{0,160} \b(?: I | we | you(?=r?\s(?:must|may|can|should)) | my | our | must
            | may | should
          | please | pays? | costs? | charged? | free | was | were | had | did | stood | came
              | went | began
          | got | said | took | left | made | gave | closed | opened | moved | became | found
              | broke | won
          | lost | needs?\sto | requires? | applies | starts\sat | ended | turned | walked
              | asked )\b )
        (?= [^.;!?]{6,200} )| (?: <start> | (?<=,\s) ) (?P<nth> (?i:only\s)?(?i:from|after|by
            |with)\sthe\s<ordinal>\s[a-z]{3,20}(?:\s[a-z]{3,20})? )
          (?= [^.;!?]{0,20}, | \son\b ) (?! [^.;!?]{0,160} <number> ) (?! [^.;!?]{0,160} \b(?: I
              | we
              | was | were | had | turn | must
              | may )\b )| <start>(?:If|When|Once|Where)\b [^.;:!?,]{3,80}?
          (?P<limit2> (?:more|less|fewer|longer|later
              |earlier)\sthan\s<number>\s[a-z]{3,20} ) [^.;:!?,]{0,40},
          (?! [^.;]{0,100} \b(?:must|may|pay|get|would|could|should|please|will|we|I|you)\b )
        | \b(?:[Oo]nly|[Ee]ven|[Jj]ust)\s(?:in|at)\s[a-z]{3,20}\s(?P<medium> (?:below|above|over
            |under)\s<number>\s[a-z]{1,15} )| \b[a-z]{3,15}\s(?P<kind> (?:above|over|below
                |under)\s<number>\s(?:<percent>|<measure>) )\s[a-z]{3,12}s\b
          (?! [^.;!?]{0,60} \b(?:must|may|free|costs|pays)\b )
        | <start>(?P<dose> (?:More|Less|Fewer|Even|Just
            |As\slittle\sas)\s(?:than\s)?<number>\s<measure> )
          (?! [^.;!?]{0,160} \b(?: I | we | us | me | must | may | was | were | please )\b )
        | \b(?:[Pp]eople|[Tt]hose|[Cc]hildren|[Ww]omen|[Mm]en
            |[A-Z][a-z]{2,15}s)\swho\b [^.;:!?]{0,60}?
          (?P<limit> (?:more|less|fewer|longer|later|earlier)\sthan\s<number>\s[a-z]{3,20} )
          (?! [^.;]{0,60}\b(?:must|may|pay|get)\b )
        | \b(?:starts?|begins?|sets?\sin|harm|noticeabl[ey]|kicks?\sin|stops?
            |fails?)\b [^.;:!?]{0,50}?
          \b(?:from|at|above|below|beyond|after)\s(?P<from> (?:<hedge>)?<number>\s?[a-z%°]{1,20} )
          (?! \s(?:a\.m|p\.m|o['’]clock) ) (?! \s?[ap]m\b )
          (?<! instead ) (?<! \sand ) (?<! \sor ) (?<! \sin ) (?<! \son ) (?<! until ) (?<! sharp )
        | \b[Ii]t\stakes\s(?:just\s|only\s|no\smore\sthan\s)?(?P<takes>
            (?:<hedge>)?<number>\s(?:<adjectives>)<measure> )\b
          [^.;:!?]{0,40} \bto\b
        | \b(?:[Oo]nce|[Aa]s\ssoon\sas)\s[^.;:!?,]{3,60}?\s(?:passes|exceeds|tops|reaches|hits)\s
          (?P<passes> (?:<hedge>)?<number>\s?(?:<percent>|[a-z]{3,15}) )(?=,)
          (?! [^.;]{0,100} \b(?:must|may|will|we|I|you|please)\b )
        | \b[Ii]t\stakes\s(?:an?\s[a-z]{3,15}\sof\s)?
          (?P<until> (?:<hedge>)?<number>\s?(?:<percent>|[a-z]{3,15}) )
          [^.;:!?]{0,40} \b(?:before|until)\b
        | \b[Rr]eply\swithin\s(?P<within> <number>\s[a-z]{3,8} )\sand\b
        # anyone who drinks more than two litres risks it; if the river rises above four metres
        | \b(?:[Aa]nyone|[Aa]nybody|[Ww]hoever|[Ss]omeone|[Pp]eople
            |[Tt]hose)\s(?:who\s)? [^.;:!?]{0,60}?
          (?P<risk> (?:more|less|fewer|longer|over|above|under
              |below)\s(?:than\s)?<number>\s(?:<measure>|<adjectives><noun>|[a-z]{3,15}) )
          [^.;:!?]{0,60}? \b(?:risks?|suffers?|loses?|falls?|dies?|ages?|sleeps?|gets?|develops?
              |gains?|earns?|faces?
            |doubles|is|are|becomes?|lives?|makes?)\b (?! \s(?:free|entitled|exempt|allowed|welcome
                |required)\b )
        | <start>(?:If|When|Once|Where|As\ssoon\sas)\s [^.;:!?,]{3,80}?
          (?P<rises> (?:above|below|over|under|past|beyond|more\sthan|fewer\sthan
              |less\sthan)\s<number>\s?(?:<percent>|<measure>|°\s?[CF]|<noun>) )
          [^.;:!?,]{0,40},
          (?! [^.;]{0,100} \b(?:must|may|pays?|would|could|should|please|will|we|I|you|applies
              |apply|free|turn|open|close)\b )
        # throttle when the air goes over 95 degrees; push it above £50 and families leave
        | (?<=[a-z]\s)(?:when|if|once|as\ssoon\sas|whenever)\s[^.;:!?,]{3,60}?\s(?:goes|go|rises?
            |falls?|drops?|gets?|climbs?|dips?|is
            |are|passes|exceeds?|reaches|hits?|tops|last|lasts)\s(?:over\s|above\s|below\s|under\s
                |past\s|beyond\s|to\s|more\sthan\s
            |less\sthan\s|fewer\sthan\s)?(?P<whenever> (?:<currency>
                |minus\s)?<number>\s?(?:<percent>|<measure>|[a-z]{3,15})? )
          (?! [^.;!?]{0,80} \b(?:I|we|my|our|must|may|should|please)\b ) (?= [.,;] | \s[a-z] )
        | <start>[A-Z][a-z]{2,12}\s[^.;:!?,]{3,50}?\s(?:above|below|past|beyond|over|under)\s
          (?P<push> (?:<currency>)?<number>(?:\s?<percent>|\s<measure>|\s[a-z]{3,12})? )\sand\s
          (?! (?:then|let|leave|bake|stir|serve|wait|add|cook|simmer)\b )
        # wards with fewer than four nurses see more falls
        | <start>[A-Z][a-z'’-]{2,20}(?:\s[a-z'’-]{3,20}){0,2}s\s(?P<those> (?:with\s(?:more|fewer
            |less)|longer|shorter|larger|smaller|bigger|older|younger
            |heavier|taller|warmer|colder|over|under|above
                |below)\s(?:than\s)?(?:<number>|an?)(?:\s[a-z]{3,15})? )\s
          (?: see|rarely|seldom|hardly|never|almost|get|have|lose|fail|suffer|die|report|earn|make
              |cause|are|tend|perform|produce|take|grow|win|fall
            |usually|often|break|do|run|cost|sell|go )\b
          (?! [^.;!?]{0,80} \b(?:must|may|free|exempt|required|entitled|should|charged)\b )

        | <start>(?P<toomany> (?:More|Fewer)\sthan\s<number>\s<adjectives>(?! <abstract> )<noun>
            )\s
          (?!are\b|were\b|have\b|had\b|must|may|should|came|can\b)[a-z]{4,12}\s(?:the|a|most
              |working|our|any|their|no|human)\b

        | \b(?:only|just|breaks\seven|works|pays)\s[^.;:!?]{0,20}?\bfrom\s
          (?P<upwards> <number>\s[a-z]{3,15} )\s(?:on|up|upwards|onwards)\b
        """),
)
