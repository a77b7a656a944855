"""Vague authority: "Studien zeigen", "Fachleute sind sich einig", "it is well documented"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

_PEOPLE_DE = r"""(?: (?:[\wäöü-]{0,30}(?:[Ff]orscher|[Ww]issenschaftler|[Ee]xpert|[Pp]sycholog
    |[Ää]rzt|[Mm]edizin|[Pp]ädagog|[Öö]konom|[Ss]oziolog|[Hh]istoriker|[Jj]urist|[Kk]ritiker
    |[Bb]eobachter|[Ff]achleute|[Ff]achkreise|[Ff]achwelt|[Ii]nsider|[Gg]utachter|[Ss]tatistiker
        |[Tt]herapeut|[Bb]iolog|[Ii]ngenieur
    |[Rr]estaurator|[Ll]inguist|[Mm]eteorolog|[Öö]kolog|[Kk]enner)(?:en|innen|[:*_]innen|Innen|n
        |e)?)
    \b )"""
_WORK_DE = r"""(?: (?:[\wäöü-]{0,25}(?:[Ss]tudien?|[Uu]ntersuchung(?:en)?|[Ff]orschung(?:en)?
    |[Ee]rhebung(?:en)?|[Uu]mfragen?|[Ee]xperimente?|[Aa]nalysen?|[Ss]tatistik(?:en)?|[Gg]utachten
    |[Bb]efragung(?:en)?|[Vv]ergleiche|[Ee]videnz|[Ll]iteratur|[Ww]issenschaft|[Ee]rkenntnisse
    |[Bb]efunde?|[Dd]atenlage|[Ff]orschungsstand|[Aa]uswertungen|[Tt]ests|[Ss]tudienlage)) \b )"""
_PEOPLE_EN = r"""(?: (?:[\w-]{0,20}(?:[Rr]esearchers|[Ss]cientists|[Ee]xperts?|[Pp]sychologists
    |[Dd]octors|[Ee]conomists|[Ss]pecialists|[Ss]cholars|[Aa]cademics|[Cc]ritics|[Aa]nalysts
    |[Oo]bservers|[Hh]istorians|[Nn]utritionists|[Bb]iologists|[Ee]ngineers|[Ee]ducators
    |[Ss]ociologists|[Pp]ediatricians|[Pp]aediatricians|[Tt]herapists|[Cc]linicians
    |[Ss]tatisticians|[Ee]cologists|[Tt]eachers|[Ll]inguists)) \b )"""
_WORK_EN = r"""(?: (?:[\w-]{0,20}(?:[Ss]tudies|[Ss]tudy|[Rr]esearch|[Ss]urveys?|[Ee]xperiments
    |[Aa]nalys[ei]s|[Ss]tatistics|[Ee]vidence|[Ll]iterature|[Ss]cience|[Ff]indings|[Tt]rials
    |[Pp]olls|[Dd]ata|[Ff]igures|[Tt]rends|[Mm]eta-analyses|[Rr]eports?)) \b )"""

# fmt: off
_CUES = (
    "achkreise", "achwelt", "nsider",
    "tudie", "uchung", "orsch", "wissenschaft", "Wissenschaft", "xpert", "achleute", "wiesen",
    "weislich", "elegt", "Belegt", "einig", "einhellig", "zufolge", "Literatur", "utachten",
    "rgleich", "nalyse", "tatisti", "nalys", "rzt", "Ärzt", "atenlage", "ädagog", "rhebung",
    "frage",
    "Aus der", "ritiker", "olog", "Beobachter", "ekannt", "xperiment", "eta-anal", "eleg",
    "eweis", "achweis", "onsens", "inigkeit", "inver", "stritten", "strittig", "esichert",
    "Befund", "kenntnis",
    "Tests", "aturforsch", "onomen", "ranger", "enner", "istoriker", "erapeut", "estaurator",
    "zeig", "Daten s", "Zahlen s", "Fakten s", "Ergebnisse s", "lage ist", "Erfahrung", " weiß",
    "mehren",
)
_CUES_EN = (
    "pecialists",
    "vidence", "esearch", "tudy", "tudies", "cien", "proven", "documented", "shown", "known",
    "critic", "Critic", "Literature", "literature", "urvey", "ists", "octor", "agree", "nalys",
    "data", "Data", "rend", "cholar", "eachers", "bservers", "eport", "igures",
    "Polls", "polls", "rials", "ducators", "ians", "cademics", "ngineer", "xperiment", "eta-anal",
    "onsensus", "agreed", "roven", "disputed", "contested", "dispute", "sdom", "ccepted", "tatisti",
    "xperience sh", "xperience te", "xperience su", "call th", "call it", "knows", "ill tell",
    "an tell", "for themselves", "umbers are",
    "demonstrated", "understood",
    "established", "attested", "proof", "proved",
    "ccording", "specialists", "xpert", "inding", "neer", "stated", "onvinced",
)
# fmt: on

AUTHORITY = Detector(
    Rule(
        code="STAT016",
        name="unsourced-authorities",
        severity=Severity.WARNING,
        title=Text("Berufung ohne Beleg", "appeal to evidence without a source"),
        why=Text(
            "„Studien zeigen“ sagt, dass es einen Beleg gibt. Dann kann er dastehen.",
            "“Studies show” says that there is evidence. Then it can be named.",
        ),
        fix=EVIDENCE,
        flagged=(
            "Studien zeigen, dass Freundlichkeit wichtiger ist als Tempo.",
            "Fachleute sind sich einig, dass Pausen helfen.",
            "Erwiesenermaßen hilft Musik.",
            "Dass Duftkerzen beruhigen, dafür fehlt bis heute jeder Beleg.",
            *in_english(
                "To this day there is no evidence that scented candles calm anyone.",
                "Studies show that kindness beats speed.",
                "Experts agree that breaks help.",
                "It is well documented that music helps.",
            ),
        ),
        allowed=(
            "Die Studie beginnt im Mai.",
            "Fragen Sie Ihren Arzt.",
            "Wir brauchen mehr Studien dazu.",
            "Unsere Umfrage läuft noch bis Mai.",
            *in_english(
                "User data can reveal what to mend.",
                "The study begins in May.",
                "Ask your doctor.",
                "We need more studies on this.",
            ),
        ),
    ),
    cues=_CUES,
    cues_en=_CUES_EN,
    de=german(rf"""
        # Studien zeigen; wie Untersuchungen immer wieder ergeben; belegen Studien
        \b(?:[Vv]iele\s|[Mm]ehrere\s|[Zz]ahlreiche\s|[Nn]eue(?:re)?\s|[Ee]inschlägige\s|[Dd]ie\s
            |[Ee]ine\s|[Jj]üngere\s)?
          (?<!keine\s)(?<![Dd]ie\s(?=Studie\b|Unter|Umfrage\b|Analyse\b|Auswertung|Befragung\b
              |Erhebung\b))
          (?<!diese\s)(?<!Diese\s)(?<!meine\s)(?<!unsere\s)(?<!eigene\s)(?<!ihre\s)
          (?: {_WORK_DE} ) [^.;:!?]{{0,70}}?
          \b(?:zeig(?:t|en|te|ten)|beleg(?:t|en|te|ten)|ergab(?:en)?|ergibt|ergeben|beweis(?:t|en)
            |bewies(?:en)?|bestätig(?:t|en|te|ten)|legt?en?\snahe|legen|deute(?:t|n)
                |bescheinig(?:t|en)
            |sag(?:t|en)\s|fand(?:en)?|finden|kommt|kommen|weis(?:t|en)|wies(?:en)?|widerleg(?:t|en)
            |warn(?:t|en)|eindeutig|uneins|dünn|gespalten|umstritten|einig|weiß|kennt|rückt
                |stellt|zweifelt|hat\sdarauf
                |nahelegen|gezeigt)\b
        | \b(?:zeig(?:t|en)|beleg(?:t|en)|beweis(?:t|en)|bestätig(?:t|en))\s(?:auch\s|uns\s
            |inzwischen\s
            |mehrere\s|neue\s|viele\s|zahlreiche\s|die\s|eine\s|immer\smehr\s){{0,3}}
          (?: {_WORK_DE} )
        # Experten zufolge; nach einhelliger Meinung der Restauratorinnen; Forscher warnen
        | \b(?:[Nn]amhafte\s|[Vv]iele\s|[Ff]ührende\s|[Dd]ie\smeisten\s|[Mm]anche\s
            |[Rr]enommierte\s)?
          (?: {_PEOPLE_DE} ) (?: \s[^\s.;:!?]{{1,25}} ){{0,4}}?
          \s(?:sind\ssich|sagen|raten|warnen|bezweifeln|zweifeln|bestreiten|schätzen|meinen
              |glauben|vermuten|betonen|empfehlen
              |sehen
            |wissen|zufolge|streiten|fordern|kritisieren|halten|gehen\sdavon\saus|sprechen|einig
            |überzeugt|rechnen|bestätigen|belegen|befürchten|fürchten|monieren|beklagen|bemängeln
            |beobachten|haben\s(?:\w{{3,15}}\s)?(?:gezeigt|festgestellt|herausgefunden
                |nachgewiesen))\b
        | \b(?:warnen|raten|schätzen|vermuten|sagen|betonen|meinen|glauben|befürchten|wissen)\s
          (?:\w{{3,15}}\s){{0,2}}(?: {_PEOPLE_DE} )
        | \b(?:[Nn]ach|[Ll]aut|[Ii]n\sden\sAugen|[Aa]us\sSicht|[Uu]nter)\s
          (?:(?:Ansicht|Meinung|Einschätzung|Auffassung|einhelliger\sMeinung)\s)?
          (?:von\s|der\s|vieler\s|mehrerer?n?\s|aktuellen?\s|einer\s|einem\s|neuen\s|den\s|neueren\s
            |verschiedenen\s){{0,3}}
          (?: {_PEOPLE_DE} | {_WORK_DE} )
        | \b(?: {_WORK_DE} | {_PEOPLE_DE} )\szufolge\b
        | \b(?: [A-ZÄÖÜ]\w{{3,25}}(?:innen|en|er|e|te)\s[^.;:!?]{{0,50}}?(?:einhellig
            |sich\seinig
            |sind\s(?:davon\s)?überzeugt) )\b
        | \b(?: erwiesenermaßen | erwiesenermassen | nachweislich| (?:ist|sind|gilt\sals|längst
            |klar)\s(?:\w{{3,14}}\s)?erwiesen | erwiesen(?=,\sdass) | nachgewiesen
            | bewiesen(?=[,.]|\sist) | gut\s(?:belegt|dokumentiert) | wissenschaftlich\s(?:belegt
              |erwiesen|bewiesen|gesichert|nachgewiesen|fundiert|gut) | hinlänglich\sbekannt
            | (?:ist|sind|gilt\sals)\s(?:gut\s|längst\s|mehrfach\s|klar\s|vielfach\s|hinreichend\s)?
              belegt )\b
        | \b(?: Erwiesenermaßen | Erwiesenermassen | Nachweislich
            | Wissenschaftlich\s\w+t )\b| \b(?:[Vv]iele|[Mm]ehrere|[Zz]ahlreiche
                |[Uu]nzählige)[nr]?\s(?:Studien|Untersuchungen|Experimente|Umfragen|Erhebungen)\b
        | \b[Ww]ie\sjede[rs]?\s[A-ZÄÖÜ]\w{{4,25}}\sweiß\b
        | \b[Dd]ie\sErfahrung\s(?:zeigt|lehrt|besagt)\b
        | \bmehren\ssich\sdie\s(?:Hinweise|Belege|Anzeichen|Zweifel)\b
        | \b(?:Daten|Zahlen|Befunde|Fakten|Ergebnisse|Beweislage|Faktenlage)\s(?:ist|sind
            |sprechen)\s
          (?:\w{{3,12}}\s)?(?:eindeutig|klar|erdrückend|überwältigend|für\ssich)\b
          (?= \s?[,.;:!] | \Z )
        | \bfehl(?:t|en)\b [^.;:!?]{{0,40}}? \b(?:Belege?|Beweise?|Nachweise?)\b
        | \b(?: (?:keine?n?|keinerlei|kaum|genügend|ausreichend|reichlich|viele
            |wenige?)\s(?:einzigen\s|wissenschaftlichen?\s|belastbaren?\s|überzeugenden?\s
            |eindeutigen?\s)*(?:Belege?n?|Beweise?n?|Nachweise?n?|Hinweise|Studien
            |Evidenz)\b ) (?! \s(?:vorlegen|beifügen) )
        | \b(?: (?:(?:ist|sind|bleibt|bleiben|gilt|gelten)\s(?:als\s|bis\sheute\s
            |nach\swie\svor\s|unter\s\w{{3,25}}\s)?(?:unstrittig|umstritten|unbestritten)|Konsens
                |(?:herrscht|besteht)\s(?:\w{{3,15}}\s)?(?:Einigkeit|Einvernehmen|Einverständnis)
                |herrschende\sLehre
            |Lehrmeinung|Stand\sder\sForschung|gilt\sals\s(?:gesichert|erwiesen|belegt
            |unstrittig)) )\b
        | \b(?: [Aa]us\sder\s(?:Praxis|Forschung|Literatur|Statistik
            |Psychologie)\s(?:weiß|ist
            |kennt) )
        """),
    en=english(rf"""
        (?<!no\s)(?<!our\s)(?<!this\s)(?<!This\s)(?<!their\s)(?<!your\s)(?<!my\s)(?<!Our\s)
        (?<![Tt]he\s(?=study\b|survey\b|report\b|analysis\b|data\b|figures\b))
        (?: {_WORK_EN} ) (?! \s(?:begins|starts|runs|group|room|in\sMay) )
          (?: \s(?!can\b|could\b|will\b|may\b|to\b|should\b|helps?\b|that\b|and\b|or\b|via\b)
            [^\s.;:!?]{{1,20}} ){{0,8}}? \s
          (?:shows?|showed|shown|suggests?|suggested|finds?|found|indicates?|indicated|proves?
              |proved
            |confirms?|confirmed|links?|reveals?|demonstrates?|points?\sto|tells?\sus|agrees?
                |supports?
            |mounting|is\s[^.;:!?]{{0,30}}?(?:mixed|clear|thin|settled|inconclusive|unanimous
                |divided)
            |backs?|concludes?|warns?|has\slong|providing|mounts|has\shad|knows|is\smoving
                |is\sshifting|mixed|divided
                |settled
                |contradictory|inconclusive)\b| \b[Aa]mong\s(?:specialists|experts|scholars
                    |scientists|researchers|doctors)\b
        | \b(?:is|are)\s(?:well|amply|thoroughly)[-\s](?:documented|established|attested|researched)
        | \b[Aa]ccording\sto\s(?:\w{{3,15}}\s|a\s|an\s|the\s){{0,3}}
          (?: {_WORK_EN} | {_PEOPLE_EN} | [a-z]{{4,20}}ists\b )
        | (?: {_PEOPLE_EN} | \b[A-Za-z]{{4,20}}(?:ists|ologists)\b )
          (?: \s(?!who\b|rate\b|can\b|could\b|to\b|from\b)[^\s.,;:!?]{{1,20}} ){{0,3}}?
          \s(?:say|says|agree|disagree|believe|think|warn|warned|argue|estimate|recommend|advise
              |suggest
            |claim|predict|insist|caution|doubt|note|expect|have\s(?:\w{{3,10}}\s)?(?:shown|found
                |warned
            |argued|known|linked|maintained|held|assumed|suspected|believed|insisted|thought)
                |are\s(?:\w{{3,12}}\s)?(?:agreed|divided|convinced|unanimous))\b
        | \b(?:say|warn|argue|believe|agree|estimate)\s(?:\w{{3,12}}\s)?(?: {_PEOPLE_EN} )
        | \b[Ii]t\s(?:is|has)\s(?:\w{{3,14}}\s)?(?:been\s)?(?:\w{{3,14}}\s)?(?:well[-\s])?
          (?:documented|proven|established|shown|demonstrated|known|accepted|understood)\s
          (?:[a-z]{{2,10}}\s){{0,4}}?that\b
        | \b(?:data|evidence|science|research|figures|numbers|studies|statistics)\s(?:is|are)\s
          (?:\w{{3,10}}\s)?(?:clear|overwhelming|unambiguous|unequivocal|conclusive|settled
            |damning|compelling)\b (?= \s?[:.;,] | \s(?:on|that|about)\b )
        | \b(?:broad|wide|general|widespread)\sagreement\b
        | \b(?:well[-\s])?(?:known|established|documented)\sfact\b
        | \b[Ee]xperience\s(?:shows|teaches|tells\sus|suggests)\b
        | \b(?:[Ee]very|[Ee]ach
            |[Aa]ll)\s(?: {_WORK_EN} )\s[^.;:!?]{{0,50}}?\bcomes?\sto\sthe\ssame\b
        | (?: {_PEOPLE_EN} )\scall\s(?:this|it)\b
        | \b[Aa]s\s(?:every|any)\s[a-z]{{4,20}}\s(?:knows|will\stell|can\stell)\b
        | \b(?:data|evidence|figures|numbers|facts)\sspeak\sfor\sthemselves\b
        | \b(?: (?:has|have)\sbeen\s(?:\w{{3,14}}\s)?(?:shown|proven|proved|demonstrated
            |found
            |linked)\s(?:to\b|that\b|by\b) | (?:clinically|scientifically|demonstrably
                |empirically)\s
            [a-z]{{3,12}} | [Dd]emonstrably | a\sproven\b | (?:is|are)\sproven\sto
                | proven\s(?:best|fact|method) )
                | (?<!conduct\s)(?<!conducted\s)\b(?:[Mm]any|[Ss]everal|[Nn]umerous|[Cc]ountless
                    |[Vv]arious)\s(?:studies
                |experiments|trials|surveys)\b
        | \b(?: (?:no|little|scant|ample|plenty\sof|hardly\sany|growing|strong|good
            |clear|overwhelming|mounting)\s(?:scientific\s|hard\s|solid\s|convincing\s
            |reliable\s)?(?:evidence|proof)\b )
        | \b(?: [Aa]s\sscience\shas | [Ii]t\sis\s(?:generally\s|widely\s)?agreed
            | considered\sproven | (?:scientific|expert|medical|general)\sconsensus
            | consensus\s(?:is
            |among|that)| received\swisdom | (?:undisputed|uncontested|beyond\sdispute|disputed
                |contested)\samong | widely\s(?:accepted|agreed|believed|held|known)
            | generally\s(?:accepted|agreed|considered|believed) )\b
        | \b(?: body\sof\s(?:evidence|research|work)\b )
        """),
)
