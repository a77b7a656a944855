"""Majorities without a number: "die meisten", "kaum jemand", "hardly anyone", "most shops"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

# fmt: off
_CUES = (
    "Masse",
    "meist", "Meist", "Mehr", "Großteil", "Grossteil", "Gros ", "ast ", "ahezu ", "einahe ",
    "aum ", "wenig", "selten", "Selten", "wiegend", "mehrheit", "ößten", "Regel", "Hauptteil",
    "ormalerweise", "blicherweise", "emeinhin", "urchweg", "ielerorts", "llenthalben",
    "inderheit", "ruchteil", "Viele ", "viele ", "gut wie",
    "Niemand ", "Keiner ", "Vielen ", "Vieler ", "vielen ", "vieler ", " Teil", "satz ", "nteil",
    "tigende", "Löwen", "lfall", "Teilen", "ielfach", "eitgehend", "raktisch", "berall", "andauf",
    "weise", "massenhaft", "Massenhaft", "deckend", "durchgängig", "Etliche", "Zahlreiche",
    "Unzählige", "Ungezählte", "häufig", "oft ", "bevorzug", "neigen", "tendier", "gewöhnlich",
    "am ehesten", "utteil",
)
_CUES_EN = (
    "broad mass",
    " most", "Most", "almost", "ajority", "few ", "Few ", "ardly", "early ", "lmost ",
    "irtually", "bulk", "arely", "sually",
    "share", "portion", "ormally", "enerally", "rule", "cases", "seldom", "Seldom", "carcely",
    "idely", "widespread", "ypically", "tend", "n the whole", "ommon", "ainly", "argely",
    "raction", "ractically", "Many ", " many ", "lenty", "ots of", "ountless",
    "ing number of", "able number of", "cant number of", "e number of", "t number of", "Nobody",
    "No one", " part of", "percentage of", "slice of", "chunk of", "verwhelming", "sheer", "ext to n",
    "than not", "n the main", "ll over the", "ll across the", "exception", "norm", "everal",
    "umerous", "good many", "Quite a few", "often", "requent", "ypical", "nvariabl", "outinely",
    "prefer", "favo", "reluctant", "unwilling", "estimate", "ommonplace", "biquitous", "ormally",
    "hardly", "barely", "inority", "deal of", "sliver of", "smattering", "fewest",
)
# fmt: on

MAJORITY = Detector(
    Rule(
        code="STAT014",
        name="unsourced-majorities",
        severity=Severity.WARNING,
        title=Text("Mehrheit ohne Quelle", "majority without a source"),
        why=Text(
            "Auch „die meisten“ ist gezählt oder geraten; der Leser will wissen, was von beidem.",
            "“Most” is counted or guessed, too, and the reader wants to know which.",
        ),
        fix=EVIDENCE,
        flagged=(
            "Die meisten Theaterkassen schließen zu früh.",
            "Kaum ein Patient liest den Beipackzettel.",
            "Ein Großteil der Lehrkräfte druckt zu Hause.",
            "Von den Absolventinnen bleibt kaum eine im Dorf.",
            *in_english(
                "Only a fraction of the finds are ever shown.",
                "Most box offices close too early.",
                "Hardly any patient reads the leaflet.",
                "The bulk of teachers print at home.",
            ),
        ),
        allowed=(
            "Die meisten von euch kennen das.",
            "Ich lese die meisten Briefe zweimal.",
            "Am meisten freut mich der Brunnen.",
            "Er antwortete auf die wichtigsten Fragen zuerst.",
            *in_english(
                "We answered the most pressing questions.",
                "Most of you know this.",
                "I read most letters twice.",
                "A few guests stayed for tea.",
            ),
        ),
    ),
    cues=_CUES,
    cues_en=_CUES_EN,
    de=german(r"""
        \b(?:[Dd]ie|[Dd]en|[Dd]er|[Bb]ei)\s(?:aller)?meisten\b (?! \svon\s(?:euch|uns|Ihnen)
            | \s?(?:ich|freut|mag|Dank|Punkte) )
          (?: \s<adjectives><noun> )?
        | \b(?:[Dd]ie|[Dd]as|[Ee]iner?|[Dd]er)\s(?:\w{3,12}\s)?(?:Mehrheit|Mehrzahl|Großteil
            |Grossteil|Gros
            |Hauptteil)\s (?:der|des|von|aller|dieser|unter)\b (?: \s<adjectives><noun> )?
        | \b[Ee]in(?:en|em)?\s(?:sehr\s)?(?:Großteil|Grossteil|guter\sTeil|großer\sTeil|Bruchteil)\b
        | \b[Dd]er\s(?:Großteil|Grossteil|größte\sTeil|überwiegende\sTeil)\b
        | \bin\sder\süberwiegenden\s(?:Zahl|Mehrheit|Mehrzahl) | \b[Zz]um\s(?:größten\sTeil
            |Großteil)\b
        | \b(?:[Dd]ie|[Ee]ine)\s(?:überwiegende|breite|große|überwältigende|erdrückende
            |schweigende|satte|klare)\s(?:Mehrheit|Zahl|Mehrzahl)\b| \b[Dd]ie\s(?:breite
                |große)\sMasse\b | \b[Ee]ine\s(?:kleine\s|verschwindende\s)?Minderheit\b
        | \b(?i:fast|beinahe|nahezu|so\sgut\swie)\s(?:
            alle[nrs]?\s<adjectives><noun> | jede[rsnm]?\s<adjectives><noun> | niemand
                | keine?[rnms]?\s
            <adjectives><noun> | überall | immer | nie\b | ausschließlich | ausnahmslos )
                | \b(?i:kaum)\s(?!\w+\sandere)(?:jemand|einer|eine?[nmrs]?\s<adjectives><noun>
                |noch\sjemand|jemals
            |eine[rs]?)\b
        | \b(?:[Dd]ie|[Dd]en|[Dd]er)\s(?:aller)?wenigsten\b (?: \s<adjectives><noun> )?
        | \b(?i:nur)\s(?:sehr\s)?(?:wenige[rn]?|selten|vereinzelt)\b (?! \s(?:Tage|Wochen|Monate
            |Jahre
            |Minuten|Stunden|Schritte|Meter|Klicks?|Worte?|Sekunden|Kilometer)\w? )
          (?: \s<adjectives><noun> )?
        | \b(?i:normalerweise|üblicherweise|gemeinhin|in\saller\sRegel|durchweg|vielerorts
            |allenthalben|fast\sdurchgehend)\b
        | \b(?i:überwiegend|mehrheitlich|größtenteils|grösstenteils|großteils|zumeist|meistens
            |vorwiegend)\b
        | \bmeist(?!\w) (?! ens )
        | \b(?:sehr\s|eher\s|höchst\s|so\s|viel\szu\s)?(?<!nicht\s)[Ss]elten\s(?!dämlich|schön|blöd)
          (?= \w ) (?<!selten\sso\s)
        # niemand unter dreißig schreibt noch Briefe
        | \A\W{0,3}(?:Niemand|Keiner)\s(?:unter|über)\s
        # viele Mieter kennen ihn nicht: what people lack, somebody asked
        | \b[Vv]iele\s (?: <adjectives><noun>\s )?
          (?:wissen|kennen|trauen|finden|verstehen|glauben|melden|merken|lesen|ahnen|verlassen
            |gehen|kommen|geben|wollen|können|haben|sehen|bekommen|bemerken|nutzen|fragen)\b
          (?= [^.;:!?]{0,80} \b(?:nicht|nie|niemals|nichts|kein\w{0,2}|ohne|auf)\b )
        | \b[Ii]n\sden\s(?:aller)?meisten\sFällen\b | \b[Ii]n\sder\s(?:Mehrzahl|Regel)\b

        # vielen Pflegenden fehlt die Zeit, in vielen Betrieben kennt man den Namen nicht
        | \b(?:[Ii]n\s|[Bb]ei\s|[Aa]n\s|[Ff]ür\s|[Aa]us\s)?[Vv]iele[rn]?\s<adjectives><noun>\s
          (?= [^.;:!?]{0,100} \b(?:nicht|nie|niemals|nichts|kein(?:e[nmrs]?)?|niemand|ohne|fehl(?:t|en)
            |mangelt|scheiter[nt]|leiden|verzichten|zu\s(?:wenig|spät|kurz|teuer|selten))\b )
        # ein beträchtlicher Teil, die überwältigende Zahl, der Löwenanteil
        | \b[Ee]in(?:e[mns]?)?\s(?:beträchtlich|erheblich|wesentlich|nennenswert|wachsend|steigend
            |geschätzt|überraschend\sgroß|klein|gering|verschwindend\sgering|nicht\sgering
            |beachtlich|ordentlich|großer|gut|hoh)(?:e[rn]?)?\s(?:Teil|Prozentsatz|Anteil)\s(?:der|des
            |von|aller)\b
        | \b[Dd]ie\s(?:überwältigende|überwiegende|weitaus\sgrößte|allermeiste)\s(?:Zahl|Mehrheit)\b
        | \b(?:den|der|Den|Der)\sLöwenanteil\b | \b[Ii]m\s(?:Regel|Normal)fall\b | \b[Ii]m\sNormalfall\b
        | \b[Ii]n\s(?:weiten|großen)\sTeilen\s(?:der|des|von)\b | \b[Vv]ielfach\s(?=[a-zäöüß]{3,15}\b)
        | \b(?i:nahezu|beinahe|fast|weitgehend|praktisch)\s(?:flächendeckend|nie\b|nirgends|jede[rsnm]?\s
            |alle[nrs]?\s | kein(?:e[rnms]?)?\s | niemand | ausschließlich | überall | immer )
        | \b(?i:kaum\s(?:noch|mehr|je|jemals|irgendwo|überhaupt|ein))\b (?= [^.;:!?]{2,} )
        | \b[Üü]berall\s(?:im\sLand|auf\sder\sWelt|in\s(?:Europa|Deutschland|Österreich|der\sSchweiz))\b
        | \b[Ll]andauf,?\slandab\b | \b(?i:reihenweise|scharenweise|massenhaft|haufenweise|flächendeckend
            |durchgängig|durchwegs|hierzulande\skaum)\b
        | \A\W{0,3}(?:Etliche|Zahlreiche|Unzählige|Ungezählte|Dutzendweise)\s<adjectives>(?:<people>
            |<facility>)\s(?:[a-zäöüß]{3,15}en|haben|sind)\b
        # Männer gehen häufig erst zum Arzt
        | \A\W{0,3}<plurals>(?:sind|haben|werden|[a-zäöüß]{3,15}(?:en|ern|eln))\s(?:[^\s.,;:!?]{1,25}\s){0,4}?
          (?:meist|häufig\serst|fast\simmer|oft\serst|oft\snicht|häufig\snicht|kaum(?!\s(?:zu|erwarten))
            |praktisch\snie|so\sgut\swie\snie|nur\sselten|am\sehesten|gewöhnlich|überwiegend)\b
        | \A\W{0,3}<plurals>(?:bevorzugen|neigen\s(?:eher\s)?(?:zu|dazu)|tendieren\s(?:zu|dazu))\b

        | \A\W{0,3}Meist(?:ens)?\s

        | \b[Ee]in\sGutteil\b

        # viele Lehrkräfte fühlen sich alleingelassen
        | \A\W{0,3}(?:Sehr\sviele|Viele|Zahlreiche|Unzählige)\s<adjectives>(?!Menschen|Leute|Personen|Projekte|Daten|Stellen|Antworten|Stimmen)(?:<people>
            |<facility>)\s (?!Dank|von) (?:[a-zäöüß]{3,15}(?:en|ern|eln)|haben|sind)\b
        """),
    en=english(r"""
        (?: (?<!the\s)(?<!The\s)(?<!its\s)(?<!our\s)(?<!their\s)(?<!['’]s\s)(?<!his\s)(?<!her\s)
            (?<!my\s)
            (?<!a\s)(?<!for\s(?=Most\b))(?<!at\s)(?<!At\s)(?<!your\s)[Mm]ost,?
                | (?<!of\sthe\s)(?<!to\sthe\s)(?:[Tt]he\s)?(?:[Vv]ast\s)?[Mm]ajority
              )\s(?:of\s)?(?:the\s|all\s|these\s
            |those\s)?
          (?! you\b | us\b | our\b | my\b | likely | recent | important | of\sall\b | interesting
            | people\sin\sthe\sroom | popular | common | common | effective | famous | beautiful
            | importantly | notably | notable | useful | valuable | successful | powerful | of\b )
          <adjectives> (?: <noun> | [a-z]{3,15}(?=\s(?:is|has|was|goes|comes|takes)\b) )
        | \b(?:[Aa]|[Tt]he)\s(?:large|clear|big|overwhelming|sizeable|considerable|significant
            |great|good
            |small)\s
          (?:majority|share|part|portion|proportion|chunk|minority)\sof\s[a-z]{2,20}
              | \b[Oo]nly\sa\s(?:tiny\s|small\s)?(?:fraction|minority|part|portion)\sof\b
                  | \b[Tt]he\s(?:broad\smass|bulk|lion['’]s\sshare
                  |greater\spart)\sof\b (?! \s(?:my|our)\b )
          (?: \s[a-z]{2,20} )?
        | \b(?<!the\s)(?<!a\s)(?<!A\s)(?<!The\s)(?<!these\s)
          (?<!those\s)(?<!next\s)(?<!last\s)(?<!past\s)(?<!first\s)
          (?<!another\s)(?<!Those\s)(?<!every\s)(?<!my\s)
          (?<!too\s)(?<!Too\s)(?:[Vv]ery\s|[Ss]o\s|[Rr]elatively\s|[Cc]omparatively\s)?
          [Ff]ew\s(?!of\sus|of\smy|of\sour|years|days|weeks|hours|minutes|months|words|seconds|steps
            |clicks|miles|things|of\syou)
          (?:of\s(?:the\s|these\s)?)?<adjectives><noun> (?! \s(?:could|would|might|and\sfar) )
        | \b(?i:hardly|scarcely|barely)\s(?:any\b|anyone|anybody|ever\b|one\b|a\s[a-z]{3,15})
          (?: \s(?!would|could)[a-z]{2,20} )?
        | \b(?i:nearly|almost|virtually|practically)\s(?:all\s|every\s|everyone|everybody|nobody
            |no\sone|none\b|everywhere|nowhere|no\s(?!time|doubt|difference)|always|never)
          (?: (?!of\sus|of\smy|of\sour|my\b|our\b|that\b|right\b|day\b|week\b|morning\b|evening\b)
            [a-z'’-]{2,20} )?
        | \b(?:is|are|was|were|has|have|they|who|that|and|but|get|gets|can|do|does|will
            |[a-z]{3,15}s)\s
          (?: (?:very\s|only\s)?(?:rarely|seldom) )\b| \b(?i:for\sthe\smost\spart)
              | \b[Vv]ery\sfew\b (?! \s(?:of\s(?:us|my|our)|days|weeks|minutes|words) )
                  | \b[Oo]ne\s(?:rarely|seldom)\b
        | \A\W{0,3}(?:Rarely|Seldom|Usually|Mostly)\b
        | \b(?:[Aa]re|[Ii]s|[A-Za-z][a-z]{2,15}s)\s(?: mostly|largely|predominantly
            |usually|mainly )\s
          (?! [a-z]{3,12}ed\b )
        | \A\W{0,3}(?:Typically|Generally|Normally|Commonly|As\sa\srule|By\sand\slarge
            |On\sthe\swhole|Mainly|Largely),\s
        | (?<!second\s)(?<!first\s)(?<!other\s)(?<!third\s)(?<!\bit\s)(?<!\bhe\s)(?<!she\s)(?<!one\s)(?<!who\s)(?<!that\s)
          \b(?: tends?\sto )\b (?! \sbe\sthe\b )
        | \b(?: (?:fairly|very|quite|increasingly|still|all\stoo)\scommon )\b
        | \b[Ii]n\s(?:most|the\s(?:vast\s)?majority\sof|almost\sall
            |nearly\sall)\s(?:of\s)?[a-z]{3,20}
        | \b[Aa]s\sa\srule\b | \bnot\swidespread\b
        | \b[Aa]n?\s(?:surprising|considerable|significant|large|great|remarkable|alarming
            |shocking|vast|sizeable|striking|astonishing)\snumber\sof\s[a-z]{3,20}
        | \A\W{0,3}(?:[A-Z][a-z]{1,15}(?:ers|ors|ents|ants|ists|ees)|People|Children|Women|Men)\s
          are\s(?:usually|mostly|largely|rarely|seldom)\b
        # nobody under thirty writes letters; nobody writes letters any more
        | \A\W{0,3}(?:Nobody|No\sone)\s (?: (?:under|over|below|above|aged)\s
          | (?! knows|ever|believes )[a-z]{3,12}s\s [^.;:!?]{0,50}\b(?:any\s?more|these\sdays
            |nowadays|today)\b )
        | \A\W{0,3}(?:[A-Z][a-z]{2,15}s|Staff|People|Children|Women|Men)\s
          (?:rarely|seldom|usually|mostly|mainly|largely)\b (?= \s[a-z]{3,15} )
        # many tenants never read it: what people lack, somebody asked
        | (?<!how\s)(?<!How\s)(?<!as\s)(?<!so\s)(?<!too\s)(?<!of\s)(?<!the\s)(?<!our\s)(?<!their\s)
          \b(?:[Mm]any|[Pp]lenty\sof|[Ll]ots\sof|[Cc]ountless)\s(?: [a-z-]{3,15}\s )?
          (?: <people> | (?!numb|lett|pap|comput|comment|docu|event|acci|inci|requ|dep|statem|cent
              |off
              |err|fact|sens|matt|ord|serv|brow|poster|argu|elem|cont|chap|improve|invest|develop)
            [a-z]{2,15}(?:ers|ors|ents|ants|ists|ees|ians) )\s
          (?= [^.;:!?]{0,80} \b(?:not|never|without|no\sidea|nothing|nobody|gives?\sup|gave\sup
            |cannot|struggle|[a-z]{2,6}n['’]t)\b )

        # a considerable part, the overwhelming number, next to no
        | \b[Aa]\s(?:considerable|substantial|sizeable|growing|surprising|surprisingly\s[a-z]{4,6}|fair|fairly\slarge
            |high|low|tiny|small|large|not\sinconsiderable|vanishingly\ssmall|negligible|disproportionate)\s
          (?:part|share|proportion|percentage|fraction|portion|chunk|slice|number)\sof\b
        | \b[Tt]he\s(?:overwhelming|vast|sheer|great)\s(?:number|mass|majority|bulk)\b
        | \b[Nn]ext\sto\s(?:no|nobody|nothing|none)\b | \b[Mm]ore\soften\sthan\snot\b
        | \b[Nn]ine\stimes\sout\sof\sten\b | \b[Ii]n\sthe\s(?:main|vast\smajority|great\smajority|bulk)\b
        | \b[Aa]ll\s(?:over|across)\sthe\s(?:country|world|continent|land|state)\b
          (?= \s[a-z]{3,20}\s[a-z]{2,20}\b | \s[a-z]{3,20}s\b )
        | \b(?:are|is)\sthe\s(?:exception|rule|norm)\b | \b(?:the|an?)\s(?:rare\s)?exception\srather\sthan\b
        | \A\W{0,3}(?:Several|Numerous|Countless|Scores\sof|A\sgood\smany|Quite\sa\sfew)\s<adjectives><facility>\s(?:have|are|[a-z]{3,15})\b
        # many ten-year-olds cannot swim; in many firms nobody knows
        | (?<!how\s)(?<!as\s)(?<!so\s)(?<!too\s)\b(?:[Ii]n\s|[Aa]t\s|[Ff]or\s)?(?:[Mm]any|[Ff]ar\stoo\smany)\s
          (?! of\b|thanks|ways|years|things|times|questions|people\sI ) (?: [a-z-]{3,15}\s ){0,2}
          (?: [a-z'’-]{3,20}(?<!s)s | people | children | women | men | staff )\s
          (?= [^.;:!?]{0,80} \b(?:cannot|can['’]?t|never|nobody|no\sone|do\snot|does\snot|did\snot|don['’]t
            |doesn['’]t|are\snot|aren['’]t|have\snot|haven['’]t|lack|lacks|without|struggle|fail|fails|too\sfew|too\slate)\b )
        # men often see a doctor only when it hurts; nurses generally lack time
        | \A\W{0,3}<plurals> (?:are\s|have\s|do\s)?(?:often(?=[^.;:!?]{3,50}\bonly\b)|typically|commonly|mostly|usually
            |hardly|scarcely|barely|practically\snever|almost\snever|hardly\sever|invariably|routinely
            |overwhelmingly|for\sthe\smost\spart|as\sa\srule|normally)\b (?! \s(?:have\sto\b) )
        | \A\W{0,3}<plurals> (?:prefer|favou?r|are\sreluctant\sto|are\sunwilling\sto|underestimate|overestimate)\b
        | \b(?:[Ww]idely|[Ww]idespread|[Cc]ommonplace|[Uu]biquitous)\b (?= \s(?:used|ignored|known|among|in|held
            |believed|unknown|disliked|practised|shared) | [.,;] )

        | \b(?:[Pp]lenty|[Ll]ots|[Hh]undreds)\sof\s<adjectives>(?:<facility>|<people>)\s(?:have|are|still|no\slonger|never|[a-z]{3,12})\b
        | \b[Mm]any\san?\s(?!time\b|thanks|night\b|day\b)[a-z]{3,15}\b

        | \b[Aa]\s(?:good|great)\sdeal\sof\s(?:the|these|those|all)\b | \b[Aa]\s(?:sliver|smattering)\sof\b | \b[Tt]he\sfewest\s
        | \A\W{0,3}<plurals> generally\s(?!have\sto)[a-z]{3,15}\b

        | \A\W{0,3}(?:Many|Countless|Numerous)\s(?: [a-z-]{3,15}\s ){0,2}(?!projects\b|people\b|datasets\b|providers\b|users\b)(?:<people>|<facility>|halls\b)\s
          (?!of\b|I\b|we\b|that\b|who\b)[a-z]{2,15}\b
        """),
)
