"""Vague authority: "Studien zeigen", "Fachleute sind sich einig", "it is well documented"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

_PEOPLE_DE = r"""(?: (?:[\wäöü-]{0,30}(?:[Ff]orscher|[Ww]issenschaftler|[Ee]xpert|[Pp]sycholog
    |[Ää]rzt|[Mm]edizin(?:er)?|[Pp]ädagog|[Öö]konom|[Ss]oziolog|[Hh]istoriker|[Jj]urist|[Kk]ritiker
    |[Bb]eobachter|[Ff]achleute|[Ff]achkreise|[Ff]achwelt|[Ii]nsider|[Gg]utachter|[Ss]tatistiker
        |[Tt]herapeut|[Bb]iolog|[Ii]ngenieur
    |[Rr]estaurator|[Ll]inguist|[Mm]eteorolog|[Öö]kolog|[Kk]enner|[Gg]elehrt|[Kk]riminolog|[Nn]eurolog|[Vv]irolog|[Kk]ardiolog|[Zz]oolog|[Gg]eolog|[Aa]rchäolog|[Dd]emograf
        |[Kk]limatolog|[Ff]orschend|[Pp]hysik|[Cc]hemik|[Ii]nformatik|[Hh]ygienik|[Ll]ogop|[Tt]heolog)(?:en|innen|[:*_]innen|Innen|n
        |e)?)
    \b )"""
_WORK_DE = r"""(?: (?:[\wäöü-]{0,25}(?:[Ss]tudien?|[Uu]ntersuchung(?:en)?|[Ff]orschung(?:en)?
    |[Ee]rhebung(?:en)?|[Uu]mfragen?|[Ee]xperimente?|[Aa]nalysen?|[Ss]tatistik(?:en)?|[Gg]utachten
    |[Bb]efragung(?:en)?|[Vv]ergleiche|[Ee]videnz|[Ll]iteratur|[Ww]issenschaft|[Ee]rkenntnisse
    |[Bb]efunde?|[Dd]atenlage|[Ff]orschungsstand|[Aa]uswertungen|[Tt]ests|[Ss]tudienlage|[Vv]ersuchen?|[Mm]essungen|[Mm]odellrechnungen
        |[Mm]etaanalysen?|[Ee]rhebungen|[Pp]rognosen?|[Hh]ochrechnungen|[Ss]chätzungen|[Ee]valuation(?:en)?
        |[Bb]eobachtungen|[Ff]eldstudien|[Ll]aborversuche)) \b )"""
_PEOPLE_EN = r"""(?: (?:[\w-]{0,20}(?:[Rr]esearchers|[Ss]cientists|[Ee]xperts?|[Pp]sychologists
    |[Dd]octors|[Ee]conomists|[Ss]pecialists|[Ss]cholars|[Aa]cademics|[Cc]ritics|[Aa]nalysts
    |[Oo]bservers|[Hh]istorians|[Nn]utritionists|[Bb]iologists|[Ee]ngineers|[Ee]ducators
    |[Ss]ociologists|[Pp]ediatricians|[Pp]aediatricians|[Tt]herapists|[Cc]linicians
    |[Ss]tatisticians|[Ee]cologists|[Tt]eachers|[Ll]inguists)) \b )"""
_WORK_EN = r"""(?: (?:[\w-]{0,20}(?:[Ss]tudies|[Ss]tudy|[Rr]esearch|[Ss]urveys?|[Ee]xperiments
    |[Aa]nalys[ei]s|[Ss]tatistics|[Ee]vidence|[Ll]iterature|[Ss]cience|[Ff]indings|[Tt]rials
    |[Pp]olls|[Pp]olling|[Ee]valuations|[Mm]odelling|[Ee]xperiment|[Mm]easurements|[Ss]imulations|[Oo]bservations
        |[Ss]urveillance|[Aa]udits|[Ss]tatistics|[Bb]ody\sof\swork|[Tt]ests(?=\s(?:have\sshown|show|suggest|found))|[Rr]eviews|[Dd]ata|[Ff]igures|[Tt]rends|[Mm]eta-analyses|[Rr]eports?)) \b )"""

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
    "mehren", "Sicht", "iteratur", "ekanntlich", "ekanntermaßen", "widerlegt", "weiß", "Verbände",
    "ewerkschaften", "rankenkassen", "Kenner", "Praktiker", "Fachkräfte", "schützer", "überholt",
    "ausgemacht", "dokumentiert", "klärt", "haltbar", "ewiesen", "erforscht", "untersucht", "sichert",
    "ätigt", "unklar", "edizin", "sychologie", "konomie", "quellenlage", "Quellenlage", "laubt man", "olgt man",
    "ersuch", "essung", "echnung", "chätzung", "valuation", "eobachtung", "bestätigen", "nachweisen",
    "belegen", "beweisen", "rognose", "fragung", "wertung", "lastbare", "lässliche", "sicherte", "ntermauert", "abgesichert", "fundiert",
    "gestützt", "rbeiten", "elehrte", "Hinweise",
    "Anzeichen", "Indizien", "nhaltspunkte", "Lehrmeinung", "herrschende", "gängige", "räsel", "treiten", "rbände",
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
    "studied", "researched", "refuted", "debunked", "discredited", "disprove", "unproven", "tested",
    "confirmed", "verified", "substantiated", "supported", "inconclusive", "controversial",
    "settled", "knowledge", "far as", "o this day", "nobody", "no one", "know from", "point of view",
    "perspective", "standpoint", "speaking", "edically", "tatistically", "linically", "jury",
    "roof", "ecord", "edicine", "sychology", "conomics", "profession", "ssociation", "nions",
    "ampaigners", "nsiders", "harities", "groups", "dvocates", "ractitioners", "bodies", "pinion",
    "mong ", "the view of", "opinion of", "eyes of", "ecent ", "papers", "results", "ndication", "signs ",
    "hints ", "revailing", "doctrine", "rthodox", "replicated", "refuted",
    " team ", " group ", "olling", "valuation", "odelling", "easurement", "imulation", "bservation", "urveillance",
    "udits", "eviews", "body of", "yet to be", "remains to be", "will tell", "o one has", "obody has",
    "one have", "ests ", "Vets", "vets", "know", "esearchers", "cientists",
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

        # bestens dokumentiert, kaum erforscht, gilt als widerlegt
        | \b(?:nicht|nie|kaum|nirgends|bestens|gut|hinreichend|längst|ausreichend|vielfach|schlecht|bisher
            |hinlänglich|eindeutig|mehrfach|wissenschaftlich|empirisch|klinisch|statistisch|bis\sheute
            |zweifelsfrei|einwandfrei|schlüssig|sicher)\s(?:wissenschaftlich\s|empirisch\s|klinisch\s)?
          (?:belegt|belegbar|erforscht|untersucht|dokumentiert|bewiesen|nachgewiesen|erwiesen|gesichert
            |widerlegt|bestätigt|geklärt|umstritten|abgesichert|haltbar|nachweisbar)\b
          (?! \s(?:werden|haben|wurden)\b )
        | \bgilt\s(?:[^\s.,;:!?]{{2,20}}\s){{0,3}}?als\s(?:gesichert|erwiesen|belegt|widerlegt|bewiesen
            |unstrittig|unbestritten|umstritten|überholt|gut\s[a-zäöüß]{{5,15}}t|nachgewiesen|ausgemacht)\b
        # bekanntlich; wie man weiß; bis heute weiß niemand
        | \b[Bb]ekanntlich\b | \b[Bb]ekanntermaßen\b | \b[Ww]ie\sman\s(?:\w{{3,12}}\s)?weiß\b
        | \b(?:[Nn]ach\sallem|[Ss]oweit|[Ss]oviel|[Ss]o\sviel),?\s(?:was\s)?man\s(?:\w{{3,12}}\s)?weiß\b
        | \b[Mm]an\sweiß\s(?:\w{{3,12}}\s)?(?:aus|seit|längst|inzwischen|, | heute)
        | \b[Mm]an\sweiß(?=,\sdass)
        | \bweiß\sman\b (?= [^.;:!?]{{0,40}}\b(?:aus|dass|heute|längst|seit|inzwischen|wenig|kaum|viel)\b )
        | \b[Bb]is\sheute\s(?:weiß|ist|gibt\ses|fehl|konnte|hat)\b [^.;:!?]{{0,50}}? \b(?:niemand|keiner
            |ungeklärt|unklar|kein(?:e[nrs]?)?\s(?:Beleg|Nachweis|Beweis|Studie|Erklärung|Daten)\w{{0,2}})\b
        | \b[Ee]s\s(?:ist|gilt\sals)\s(?:\w{{3,14}}\s){{0,2}}(?:bekannt|unbestritten|unstrittig|belegt
            |erwiesen|gesichert|nachgewiesen),\sdass\b
        | \b[Aa]us\s(?:medizinisch|wissenschaftlich|ärztlich|psychologisch|ökonomisch|pädagogisch
            |fachlich|ökologisch|epidemiologisch|volkswirtschaftlich)er\sSicht\b
        # die Belege sind dünn
        | \b(?:[Bb]elege?|[Nn]achweise?|[Bb]eweise?|[Ee]videnz|[Bb]eweislage|[Dd]atenlage|[Ss]tudienlage
            |[Dd]atenbasis|[Ff]orschungslage|[Qq]uellenlage|[Ff]orschungsstand)\b [^.;:!?]{{0,40}}?
          \b(?:ist|sind|bleibt|bleiben|fällt|fallen)\b [^.;:!?]{{0,30}}? \b(?:dünn|dürftig|mager|schwach
            |widersprüchlich|lückenhaft|eindeutig|erdrückend|spärlich|uneinheitlich|gemischt|klar|rar
            |unklar|überzeugend|solide|schmal|gut)\b
        | \b(?:Forschung|Wissenschaft|Fachwelt|Fachliteratur|Literatur|Medizin|Psychologie|Pädagogik
            |Hirnforschung|Ökonomie|Fachleute|Forschende[n]?|Forscher\w*)\b [^.;:!?]{{0,60}}? \b(?:ist\ssich
            |sind\ssich|streitet|streiten|diskutiert|debattiert|weiß|rätselt|rätseln|kennt|nennt|spricht
            |geht\sdavon|lehrt|hält|uneins|uneinig|findet|entdeckt|herausgefunden|empfiehlt|rät|warnt)\b
        # Psychologen nennen das, Kritikerinnen werfen vor; eine Studie kam zum Schluss
        | (?: {_PEOPLE_DE} ) \s(?:nennen|bezeichnen|werfen|führen|erklären|diskutieren|rätseln|verweisen
            |berichten|entdeckten?|fanden|stellten|plädieren|prognostizieren|stellen\sfest|unterscheiden
            |gehen|argumentieren|machen|erwarten|beschreiben|zählen|erkennen|weisen|messen|vermessen
            |widersprechen|bescheinigen|attestieren)\b
        | (?<!keine\s)(?<!diese\s)(?<!Diese\s)(?<!unsere\s)(?<!meine\s)(?<!eigene\s)
          (?<![Dd]ie\s(?=Studie\b|Unter|Umfrage\b|Analyse\b|Auswertung|Befragung\b|Erhebung\b))
          (?: {_WORK_DE} ) [^.;:!?]{{0,70}}?
          \b(?:kam(?:en)?|schließ(?:t|en)|untermauer[nt]|stütz(?:t|en)|hin\b|besag(?:t|en)
            |nenn(?:t|en)|attestier(?:t|en|te|ten)|offenbar(?:t|en|te|ten)|verdeutlich(?:t|en)
            |unterstreich(?:t|en)|dokumentier(?:t|en|te)|entdeck(?:t|te|ten|en)|erga(?:b|ben)
            |zusammenhängen|zusammenhängt|spreche?n\s(?:dafür|dagegen|für|gegen)|spricht\s(?:dafür|dagegen
            |für|gegen)|nachgewiesen|festgestellt|herausgefunden|ermittelt|vermute(?:t|n))\b
        | \b(?:Branchenverbände|Verbände|Fachverbände|Gewerkschaften|Krankenkassen|Beobachter|Ökonomen
            |Kenner|Praktiker|Fachkräfte|Verbraucherschützer(?:innen)?|Umweltverbände|Patientenschützer)\s
          (?:\w{{3,15}}\s)?(?:warnen|beklagen|kritisieren|schätzen|sprechen|sehen|rechnen|berichten|melden
            |klagen|befürchten|bemängeln)\b

        # glaubt man der Marktforschung; ließ sich nie bestätigen; zeichnen ein einheitliches Bild
        | \b(?:[Gg]laubt|[Ff]olgt|[Tt]raut)\sman\s(?:der|den|dem|einer|neueren?n?)\s(?:[a-zäöüß]{{3,15}}\s)?(?: {_WORK_DE} | {_PEOPLE_DE} | Zahlen\b | Daten\b )
        | \b(?:ließ|lässt|ließen|lassen|konnte|konnten|kann)\b [^.;:!?]{{0,70}}? \b(?:nie|nicht|kaum|nirgends|bislang|bisher|eindeutig|klar)\b
          [^.;:!?]{{0,40}}? \b(?:bestätigen|nachweisen|belegen|beweisen|bestätigt\swerden|nachgewiesen\swerden|belegt\swerden
            |bewiesen\swerden)\b
        | (?: {_WORK_DE} ) [^.;:!?]{{0,60}}? \b(?:zeichnen|zeichnet|liefern|liefert)\s[^.;:!?]{{0,30}}? \b(?:Bild|Ergebnis|Befund|Hinweise|Belege)\b

        | \b\w{{0,20}}(?:[Ff]orschung|[Ww]issenschaft|[Pp]sychologie|[Mm]edizin)\s(?:hat|liefert|bietet|kennt)\s [^.;:!?]{{0,40}}?
          \b(?:Erklärung|Antwort|Namen|Begriff|Wort|Belege?|Hinweise)\b
        | \b(?:[Nn]euere?|[Jj]üngere?|[Mm]ehrere|[Vv]iele|[Aa]ktuelle)\s(?:Arbeiten|Untersuchungen|Erkenntnisse|Befunde|Daten|Zahlen)\s
          (?:aus|zu|zum|zur|von)\b [^.;:!?]{{3,60}}? \b(?:legen|zeigen|belegen|sprechen|deuten|kommen|widersprechen|bestätigen)\b
        | \b(?:streiten|rätseln|diskutieren|debattieren)\s(?:sich\s)?(?:die\s|auch\s|bis\sheute\s)?(?: {_PEOPLE_DE} | Gelehrten\b )
        | \b(?:[Aa]us|[Ww]ie)\s [^.;:!?,]{{0,20}}? (?: {_WORK_DE} ) [^.;:!?,]{{0,60}}? \bhervor(?:geht|gehen|ging)\b
        | \b(?:[Ee]s\sgibt|gibt\ses)\s(?:\w{{3,15}}\s)?(?:Hinweise|Anzeichen|Belege|Indizien|Anhaltspunkte)\s(?:darauf|dafür|für|auf)\b
        | \b(?:gängige|herrschende|vorherrschende|gültige)\s(?:Lehrmeinung|Lehre|Meinung|Auffassung)\b

        | \b(?:kaum|keine|wenige?|kaum\snoch|bisher\skeine)\s(?:belastbare|verlässliche|gesicherte|aussagekräftige|robuste|harte|brauchbare)n?\s
          (?:Daten|Zahlen|Untersuchungen|Studien|Forschung|Literatur|Erkenntnisse|Befunde)\b
        | \b(?:gut|empirisch|wissenschaftlich|solide|schlecht|kaum|breit)\s(?:gut\s|solide\s)?(?:untermauert|abgesichert|fundiert|gestützt)\b
        | \b[Kk]eine\s(?:einzige\s|bisherige\s)?(?:Studie|Untersuchung|Erhebung|Statistik)\b [^.;:!?]{{0,50}}? \b(?:hat|zeigt|belegt|konnte|fand|stützt|bestätigt)\b
        """),
    en=english(rf"""
        (?<!no\s)(?<!our\s)(?<!this\s)(?<!This\s)(?<!their\s)(?<!your\s)(?<!my\s)(?<!Our\s)
        (?<![Tt]he\s(?=study\b|survey\b|report\b|analysis\b|data\b|figures\b))
        (?: {_WORK_EN} ) (?! \s(?:begins|starts|runs|group|room|in\sMay) )
          (?: \s(?!can\b|could\b|will\b|may\b|to\b|should\b|helps?\b|that\b|and\b|or\b|via\b)
            [^\s.;:!?]{{1,20}} ){{0,8}}? \s
          (?:shows?|showed|shown|suggests?|suggested|finds?|found|indicates?|indicated|proves?
              |proved
            |confirms?|confirmed|links?|reveal(?:s|ed)?|demonstrate[sd]?|does\stell|tells?\sus|paint|paints|linked|established|uncovered|points?\sto|tells?\sus|agrees?
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

        # well studied, poorly understood, scientifically disputed, unproven, refuted
        | \b(?:been|is|are|was|were|remains?|has\sbeen|have\sbeen)\s(?:long\s|still\s|now\s|far\sfrom\s
            |largely\s)?
          (?: (?:well|poorly|barely|hardly|amply|thoroughly|extensively|widely|scientifically|clinically
            |repeatedly|conclusively|firmly|rigorously|empirically|never|not|properly|sufficiently|insufficiently
            |inadequately|closely|systematically)\s
            (?:been\s)?(?:studied|researched|understood|disputed|documented|proven|proved|established|refuted
              |debunked|tested|confirmed|verified|settled|contested|supported|substantiated|demonstrated
              |evidenced|replicated|explored|investigated)
            | unproven | (?:refuted|debunked|discredited|disproved|disproven|substantiated|contested
              |inconclusive|controversial|disputed)(?=[.,;]|\s(?:by|in|among|for|since)\b)
            | studied\s(?:at\slength|extensively|for\s[a-z]{{3,10}}|in\s(?:depth|detail)) )\b
        # as we know; it is common knowledge; to this day nobody knows
        | \b[Aa]s\s(?:we|everyone|everybody|is\swell|any(?:one|body)|has\slong\sbeen)\s(?:all\s)?(?:know|knows|known)\b
        | \b[Ii]t\sis\s(?:common|general)\sknowledge\b | \b[Aa]s\sfar\sas\s(?:any(?:one|body)|science|we)\s
          (?:knows?|can\stell)\b | \b[Tt]o\sthis\sday,?\s(?:nobody|no\sone|there|it|science|researchers)\b
        | \b(?:nobody|no\sone)\s(?:really\s|quite\s|yet\s)?knows\s(?:exactly|for\s(?:sure|certain)|why|how)\b
        | \b[Ww]e\s(?:now\s)?know\sfrom\s(?:decades|years|studies|research|the\s)
        | \b(?:[Ff]rom|[Ii]n)\s(?:a|the)\s(?:medical|scientific|clinical|psychological|economic|epidemiological
            |ecological)\s(?:point\sof\sview|perspective|standpoint|terms)\b | \b(?:[Mm]edically|[Ss]cientifically
            |[Ss]tatistically|[Cc]linically)\sspeaking
        # the evidence is thin; the jury is out; the literature has debated this
        | \b(?:[Ee]vidence|[Rr]esearch|[Ss]cience|[Dd]ata|[Ll]iterature|[Pp]roof|[Rr]ecord|[Jj]ury)\b [^.;:!?]{{0,40}}?
          \b(?:is|are|remains?|looks?|seems?)\b [^.;:!?]{{0,25}}? \b(?:thin|weak|scant|scarce|patchy|shaky|flimsy
            |mixed|robust|strong|sparse|unclear|out|limited|solid|conflicting|contradictory|slim|anecdotal
            |inconclusive|divided|lacking|overwhelming|compelling|settled)\b
        | (?<!no\s)(?<!our\s)(?<!my\s)(?<!this\s)(?<!your\s)\b(?:[Ll]iterature|[Rr]esearch|[Ss]cience|[Mm]edicine
            |[Pp]sychology|[Ee]conomics|[Tt]he\sprofession)\s(?:has\s(?:long\s)?|[a-z]{4,14}ly\s)?
          (?:holds|teaches|debates|debated|disputes|recommends|knows|calls|describes|discovered|established
            |identified|maintained|known|discussed|assumed)\b
        | (?<!no\s)(?<!our\s)(?<!my\s)(?<!these\s)(?<!your\s)(?<!two\s)\b(?:[Rr]esearchers|[Ss]cientists
            |[Pp]sychologists|[Ee]conomists|[Hh]istorians|[Ll]inguists|[Ee]xperts|[Ss]cholars|[Cc]ritics|[Dd]octors
            |[Nn]eurologists|[Cc]linicians|[Vv]ets|[Nn]utritionists|[Ee]cologists|[Aa]cademics
            |[A-Za-z]{4,16}(?:ologists|icians))\s
          (?:(?:still|now|long|have|are|have\slong|often|even|widely|mostly|generally|usually)\s)?
          (?:debated?|disputed?|disagree|call|describe|accuse|blame|fear|point\sout|maintain|at\sodds|divided|split
            |quarrel|discovered|established|identified|found|attribute|worry|complain|emphasi[sz]e|stress
            |speak\sof|differ|report|observe|concede|advise|favou?r|reckon|refer|distinguish|know
            |explain|see|praise|question|doubt|regard|consider|assume|suspect|tell\sus|counsel|urge)\b
        | (?<!no\s)(?<!our\s)(?<!my\s)(?<!this\s)(?<!This\s)(?<!your\s)(?<!their\s)
          (?<![Tt]he\s(?=study\b|survey\b|report\b|analysis\b|data\b|figures\b))
          (?: {_WORK_EN}|\b[Tt]ests ) (?: \s(?!can\b|could\b|will\b|may\b|to\b|should\b|helps?\b|that\b|and\b|or\b|via\b)
            [^\s.,;:!?”"“]{{1,20}} ){{0,6}}? \s
          (?:hints?|hinted|failed\sto|came\sto|comes?\sto|casts?\sdoubt|disagrees?|contradicts?|contradicted|refutes?
            |refuted|attests?|establish(?:es|ed)|implies|imply|argues?
            |says?|claimed|identif(?:ies|ied)|rules?\sout
            |ruled\sout|disproves?|disproved|has\snot|have\snot|have\s(?:repeatedly|consistently|long)|speaks?\sfor
            |speaks?\sagainst|bears?\s(?:this\s)?out|leaves?\s(?:little|no)\sdoubt)\b
        | \b(?:[Cc]onventional|[Rr]eceived|[Pp]rofessional|[Mm]edical)\s(?:wisdom|opinion)\b
        | \b[Ss]cientific\s(?:proof|evidence|basis|consensus|support)\b
        | \b(?:[Uu]nions?|[Cc]ampaigners|[Aa]ssociations|[Ii]nsiders|[Ii]ndustry\s(?:bodies|insiders|observers)|[Cc]harities
            |[Pp]atient\sgroups|[Aa]dvocates|[Pp]ractitioners|[Tt]rade\sbodies)\s(?:\w{{3,12}}\s)?(?:warn|complain|say
            |claim|argue|fear|estimate|report|criticise|criticize|point\sout)\b

        # has yet to be established; criminologists will tell you; no one has shown
        | \b(?:has|have|had)\syet\sto\sbe\s(?:[a-z]{{3,15}}\s)?(?:established|proven|proved|shown|demonstrated|confirmed|settled|found
            |replicated|tested)\b | \bremains\sto\sbe\s(?:shown|proven|seen\sin\sa\strial)\b
        | (?: {_PEOPLE_EN} | \b[A-Za-z]{{4,20}}(?:ologists|icians|nomists) )\s(?:will|would)\stell\s(?:you|us)\b
        | \b(?:[Nn]o\sone|[Nn]obody|[Nn]one)\s(?:has|have)\s(?:ever\s|yet\s|so\sfar\s)?(?:shown|proved|proven|demonstrated
            |established|produced\sevidence|found\sevidence|managed\sto\s(?:show|prove))\b
        | \b[Ww]hat\sthe\s(?:evidence|data|research|literature|science)\b

        | \b[Aa]mong\s(?:[a-z]{{3,12}}\s)?(?: {_PEOPLE_EN} | [a-z]{{4,16}}(?:ologists|icians|orians)\b )
        | \b(?:[Rr]esearch|[Ss]cience|[Pp]sychology|[Mm]edicine)\shas\s(?:an?|the|no|its)\s(?:[a-z]{{3,12}}\s)?(?:explanation|answer|name|term|word)\b
        | \b[Ii]n\sthe\s(?:view|opinion|eyes|judgment)\sof\s(?:[a-z]{{3,12}}\s){{0,2}}(?: {_PEOPLE_EN} )
        | \b(?:[Rr]ecent|[Nn]ew|[Ee]arlier)\s(?:work|papers|findings|results)\s(?:in|from|by|on|out\sof)\b [^.;:!?]{{3,50}}? \b(?:suggest|show|point|confirm
            |indicate|find|hint)s?\b
        | \b(?:has|have)\sbeen\s(?:[a-z]{{4,14}}ly\s)?(?:demonstrated|shown|proven|proved|confirmed|established|documented|replicated|refuted
            |debunked)\b (?= [.,;] | \s(?:several|many|time|again|repeatedly|over|in\s(?:study|trial))\b )
        | \bwithout\s(?:any\s|all\s)?(?:scientific\s)?(?:proof|evidence)\b (?! \sof\s(?:purchase|payment|address|identity|age) )
        | \b[Tt]here\s(?:are|is)\s(?:[a-z]{{3,12}}\s)?(?:indications?|signs|hints|reason\sto\sbelieve)\s(?:that|of)\b
        | \b(?:prevailing|received|orthodox|dominant|established)\s(?:doctrine|view|wisdom|opinion|theory|orthodoxy)\b

        | \b[Nn]o\s(?:single\s|serious\s|known\s)?(?:study|trial|evidence|research|data|experiment|survey)\b [^.;:!?]{{0,40}}? \b(?:has|have|shows?|proves?|supports?
          |links?|suggests?|exists?|found)\b
        | (?: {_WORK_EN} )\s(?:repeatedly|consistently|regularly|invariably|routinely|overwhelmingly)\s[a-z]{{3,12}}\b
        | \b[Aa]\s(?:[A-Z][a-z]{{3,15}}\s)?(?:research\s)?(?:team|group)\s(?:of\s[a-z]{{4,15}}\s|from\s[^.;:!?]{{3,30}}\s|at\s[^.;:!?]{{3,30}}\s)?(?:found|showed|discovered
          |reported|concluded|established|demonstrated)\b
        """),
)
