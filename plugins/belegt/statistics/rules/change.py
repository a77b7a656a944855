"""Changes with a number: "hat sich halbiert", "von 41 auf 29", "fell from 412 to 97"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

CHANGE = Detector(
    Rule(
        code="STAT007",
        name="unsourced-changes",
        severity=Severity.ERROR,
        title=Text("Veränderung ohne Quelle", "change without a source"),
        why=Text(
            "Wer sagt, wie stark etwas stieg oder fiel, braucht zwei Messungen und ihre Herkunft.",
            "How much something rose or fell takes two measurements, and the reader asks whose.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Die Zahl der Beschwerden hat sich seit dem Umbau verdreifacht.",
            "Die Wartezeit sank von 41 auf 29 Minuten.",
            "Die Antwortzeit stieg um zwölf Minuten.",
            "Bis 2035 wird sich die Zahl der Anrufe verdoppeln.",
            "Aus 14 Wochen Wartezeit sind 23 geworden.",
            *in_english(
                "Absence has since gone from three days to six.",
                "Complaints have tripled since the move.",
                "Waiting time fell from 41 to 29 minutes.",
                "Response time rose by twelve minutes.",
                "By 2035 the number of calls will double.",
            ),
        ),
        allowed=(
            "Wir wollen die Wartezeit halbieren.",
            "Die Menge halbieren und kalt stellen.",
            "Der Kurs geht von 9 bis 12 Uhr.",
            "Ich habe meine Stunden verdoppelt.",
            "Eine Oktave verdoppelt die Frequenz.",
            *in_english(
                "An octave doubles the frequency.",
                "We aim to halve the waiting time.",
                "Halve the amount and chill it.",
                "The shed doubled as a waiting room.",
                "Rate us from 1 to 5.",
            ),
        ),
    ),
    de=german(r"""
        \b(?i: (?:verdoppel|verdreifach|vervierfach|verfünffach|ver(?:sechs|sieben|acht|neun|zehn
            |hundert)fach|halbier)
            ten? )\b
        | \b(?:hat|haben|hatten?|sich|wurden?|wird|werden|dürften?|soll(?:en)?)\b [^.;:!?]{0,160}?
          \b(?P<claim> (?:verdoppel|verdreifach|vervierfach|verfünffach|ver(?:sechs|sieben|acht
              |neun|zehn|hundert)fach
              |halbier)(?:e?n|t) )\b
        | \b(?:verdoppelt|verdreifacht|vervierfacht|verfünffacht|halbiert)\s(?:sich\b|seine\b|ihre\b
            |(?:das|die|den)\s(?:Risiko|Wahrscheinlichkeit|Zahl|Anzahl|Anteil|Quote|Umsatz|Kosten
                |Chancen?
            |Preise?|Gefahr|Verbrauch|Zeit|Wartezeit|Fehler\w*|Rate|Lohn|Löhne|Produktion
                |Leistung|Bestand))
        | <start>(?:Verdoppelt|Verdreifacht|Vervierfacht|Verfünffacht|Verzehnfacht
            |Halbiert)\s(?:hat|haben|wurde|ist)\b
        | \b(?:Verdopp(?:e)?lung|Verdreifachung|Vervierfachung|Verfünffachung|Verzehnfachung
            |Halbierung)\b
        # von 41 auf 29 Punkte
        | \b[Vv]on\s(?:<hedge>)? <number> (?: \s?(?:<percent>|[\w€$£]{1,20}) )?
          \sauf\s(?:<hedge>)? <number>
          (?! \s?Uhr ) (?: \s?[A-ZÄÖÜ€%]\w{0,30} )?
        # um zwölf Minuten gestiegen, sank um 0,6 Grad
        | \b[Uu]m\s(?:[a-zäöüß]{3,12}e\s)?(?:<hedge>)?(?: <number>(?:\s[\w-]{2,30})?
              | (?:mehrere|etliche|einige|ein\spaar)\s(?:<measure>|<percent>|<currency>|Punkte
                  |Stufen) | (?:ein|eine
            |einen)\s
              (?:halbe[nrs]?\s)?<measure> )
          (?= [^.;:!?]{0,60} \b(?:ge|an|zurück|ab|zu|ver|hoch|über|unter)?
            (?:stiegen|stieg|steigen|steigt|sinken|sinkt|sank|sanken|sunken|wachsen|wuchs|wächst
            |gegangen|ging|gehen|nehmen|nimmt|nahm|nommen|fallen|fiel|klettern?|geklettert
            |schrumpfen|schrumpft|geschrumpft|gelegt|legen|legte|kürzt|längert|teuert|billigt
            |ringert|schoben|kürzen|längern|lief|laufen|höht|höhen|senkt|senken|drückt
            |(?:kürzer|länger|höher|niedriger|später|früher|schneller|langsamer|größer|kleiner
                |geringer
            |weiter|teurer|billiger|günstiger|schlechter|besser|wärmer|kälter|stärker|schwächer
                |dicker|dünner|älter|jünger|schwerer|leichter)(?:e[nrsm]?)?)\b )
        | \b(?:stieg|stiegen|steigt|steigen|sank|sanken|sinkt|sinken|wuchs|wuchsen|wächst|fiel
            |fielen|senkt|senkte|erhöht|erhöhte|hob|hebt|drückte?|verkürzte?|verlängerte?
            |reduzierte?|verringerte?|wuchsen|kletterte|legten?
            |fällt|kletterten?|schrumpften?|ging|gingen|geht|nahm|nahmen|nimmt)\b [^.;:!?]{0,80}?
          \bum\s(?:<hedge>)? (?: eine?n?\shalbe[nrs]?\s<measure> | <number>(?:\s[\w-]{2,30}
              |(?=[.,;]))
            | (?:mehrere|etliche|einige|ein\spaar)\s(?:<measure>|<percent>|<currency>|Punkte
                |Stufen) )
        # ein Rückgang um elf Punkte, ein Plus von 300
        | \b(?:\w{0,20}(?:[Rr]ückgang|[Aa]nstieg|[Zz]uwachs|[Ee]inbruch|[Zz]unahme|[Aa]bnahme
            |[Ww]achstum
            |[Ss]teigerung|[Ss]enkung|[Vv]erkürzung|[Vv]erlängerung|[Ss]prung|[Ee]inbuße
                |[Vv]erlust)e?[ns]?
            |Plus|Minus|Schwund|\w{3,25}ung(?=\sum))\s(?:\w{2,15}\s){0,3}?(?:um
                |von)\s(?P<rise> (?:<hedge>)?<number>
            (?:\s?(?:<percent>|<currency>)|\s[A-ZÄÖÜ][\w-]{2,30})? )
        | \b[Aa]us\s(?:[a-zäöüß]{3,15}\s){0,2}<number>\s[^.;:!?]{2,40}?\s(?:sind|wurden
            |werden)\s(?:[a-zäöüß]{3,15}\s){0,2}<number>
        | <number>(?:\s<noun>)?\sstatt\s(?:[a-zäöüß]{3,10}\s){0,2}<number>
        # stieg auf 4,2 Punkte, sank auf 300
        | \b(?:stieg(?:en)?|steigt|sank(?:en)?|sinkt|wuchs(?:en)?|wächst|fiel(?:en)?|kletterten?
            |schrumpften?|gestiegen|gesunken|gewachsen|gefallen|wachsen|steigen|sinken)\b
          (?: \s[^\s.;:!?]{1,25} ){0,5}?
          \sauf\s(?P<target> (?:<hedge>)?(?: <number> | <rough> )(?:\s[\w€]{1,30})? )
        | \bauf\s(?:<hedge>)?<number>\s<adjectives><noun>\s(?:gestiegen|gesunken|gewachsen|gefallen
            |angewachsen|geschrumpft|steigen|sinken|wachsen|anwachsen|schrumpfen|gewachsen)\b
        | (?P<fewer> <number>\s(?:weniger|mehr)\s(?:als\b|<noun>) )
        # 0,6 Grad wärmer als, 300 Bücher mehr als
        | <number>\s<noun>\s(?:mehr|weniger)\sals\b
        | \bauf\s(?:<hedge>)?<number>(?:\s<adjectives><noun>)?\s(?:gestiegen|gesunken|gewachsen
            |gefallen
            |angewachsen|geschrumpft|zurückgegangen|angestiegen|geklettert|steigen|sinken|wachsen
            |anwachsen|schrumpfen|zurückgehen|klettern)\b
        | \b[Ss]tatt\s(?:der\s|den\s|wie\sfrüher\s)?<number>\s[^.;:!?]{3,60}?\s<number>
        # früher 14 Bäckereien, heute drei
        | \b(?:[Ff]rüher|[Dd]amals|[Ee]inst|[Ee]hemals|[Vv]or\s<number>\sJahren|[Aa]nfangs|·{4})\b
          [^.;!?]{0,80}? <number> [^.;!?]{0,80}? \b(?:heute|inzwischen|mittlerweile|jetzt|nun)\b
          [^.;!?]{0,40}? <number>
        """),
    en=english(r"""
        \b(?:(?:all\sbut|more\sthan|nearly|almost)\s)?(?:doubled|tripled|trebled|quadrupled
            |halved)\b
          (?! \s(?:as\b|over\b|up\b|down\b|back\b) )
        | \b(?:will|would|to|could|may|is\sset\sto|are\sset\sto|has|have
            |likely\sto)\s(?:\w{4,10}\s)?
          (?:double|triple|treble|quadruple|halve)\b (?! \s(?:as|over|up
            |count|check|the\samount)\b )
        | \b(?:doubles|triples|trebles|quadruples|halves)\b (?! \s(?:as|over|up|of)\b
            | \sthe\s(?!number|risk|chance|rate|cost|share|time|odds|price|wait|amount) )
        | \b(?:[Aa]|[Tt]he|this)\s(?:doubling|tripling|trebling|quadrupling|halving)\b
        | \bcut\sin\shalf\b
        # fell from 412 to 97, rose to nearly 30
        | \b(?:increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|rose|rises?|risen|rising|f[ae]ll(?:s
            |ing)?
            |fallen|gr[eo]w(?:n|s|ing)?|shortened|lengthened|slipped|crept\sup|edged\s(?:up|down)
            |dropp(?:ed|ing)|drops?|climb(?:s|ed|ing)?|up|down|went|come\sdown|widened
            |narrowed|slid|sank|crept|swelled|shr[iau]nks?|shrinking|melted|crash(?:es|ed)
            |declin(?:es?|ed|ing)|jump(?:s|ed)?|trim(?:s|med)?|shaved?|extended|prolonged|sinks?
                |collapsed|plummeted|slumped|tumbled|rocketed
                |ballooned|contracted|expanded|recovered|leapt|swung|soared|plunged|surged
                |gone\s(?:up|down)|halved
            |improv(?:es?|ed)|cut(?:s|ting)?|rais(?:es?|ed)|lower(?:s|ed)|reduc(?:es?|ed)
                |boost(?:s|ed)|gone|moved|lengthen(?:s)?|shorten(?:s)?)\s
          (?: [a-z][\w'’-]{1,20}\s ){0,4}?
          (?: from\s(?:<hedge>)?(?:<currency>)?<number> (?: \s?[%a-z]{1,20} ){0,2}
              (?:\sin\s\S{1,8})?
              \sto\s(?:<hedge>)?(?:<currency>)?<number>| (?:by
                  |to)\s(?:an?\s[a-z]{3,12}\s)?(?:<hedge>)?(?:<currency>)?(?:<number>|<rough>) )
          (?: \s(?!in\b|on\b|at\b)[a-z]{2,20}\b )?
        | \bfrom\s(?:<hedge>)?(?:<currency>)?<number> (?: \s?[%a-z]{1,20} ){0,2}
          \sto\s(?:<hedge>)?(?:<currency>)?<number> (?: \s[a-z]{2,20} )?
          (?= [^.;]{0,60} \b(?:since|between|within|over|in\sthe|last|after|year|decade
              |months)\b )| \b[Ww]hat\s(?:used\sto\sbe
              |was)\b [^.;:!?]{0,40}? <number> [^.;:!?]{0,40}? \bis\s(?:now|today)\s<number>
                  | <number>\s<noun>\s(?:have|had)\sbecome\s<number>
        | \b(?:differ(?:s|ed)?|diverge[sd]?|vary
            |varies)\sby\s(?:<hedge>)?(?:<currency>)?<number>(?:\s[a-z]{2,15})?
                | <number>\s[a-z]{3,12}\s(?:instead\sof|as\sagainst|up\sfrom|down\sfrom)\s<number>
        | (?P<fewer> <number>\s(?:fewer|more)\s<noun>\s(?:than|since|compared)\b )
        | (?<=grew\s) (?: <number>\s[a-z]{2,20} )
        # a drop of eleven points, a loss of 300
        | \b(?:drop|rise|fall|increase|decrease|decline|gain|loss|growth|jump|slump|cut|reduction
            |improvement
            |swing|shortening|lengthening|surge|plunge|dip|shortfall
                |saving)s?\s(?:[a-z]{2,12}\s){0,3}?of\s
          (?P<rise> (?:<hedge>)?(?:<currency>)?<number>(?:\s?(?:<percent>|<currency>)
              |\s[a-z-]{3,20})? )
        | \b(?:lost|gained|added|shed)\s(?P<shed> (?:<hedge>)?<tens>\s<adjectives><noun> )
        # what began as six stalls has become eighty; once fourteen, today three
        | \b(?:[Ww]hat|[Tt]hat)\s(?:began|started)\sas\s<number> [^.;:!?]{0,60}? \b(?:is
            |has\sbecome|are|has\sgrown\sto
            |have\sbecome|grew\sto)\s(?:now\s)?<number>
        | \b(?:[Oo]nce|[Tt]here\s(?:used\sto\sbe|were\sonce)|[Ff]ormerly|<number>\s(?:years
            |decades)\sago
            |·{4}|had)\b [^.!?]{0,80}? <number> [^.!?]{0,80}? \b(?:today|now
                |nowadays)\b [^.!?]{0,40}? <number>
        # rents jumped £85, absence shed two points, levels rise a foot
        | \b(?:jumped|jumps?|rose|rises?|risen|fell|falls?|dropped|drops?|climbed|climbs?|gained
            |shed|slipped|added|grew|lost|slid
            |dipped|surged|sank|leapt|crept\sup|went\sup|came\sdown
                |gone\sup)\s(?:by\s)?(?:another\s|a\sfurther\s)?
          (?P<sheds> (?:<hedge>)?(?: <currency>\s?<number> | <number>\s(?:full\s
              |whole\s)?(?:<percent>|percentage\spoints?|points?
            |<currency>|places?|(?:seconds|minutes|hours|days|weeks|months|years)(?!\s(?:ago
                |later))) ) )
        | \b(?:rise|fall|grow|sink|shrink|drop|climb|gain|lose)\s(?:by\s)?(?P<foot>
            (?:half\s)?an?\s<measure>
            ) (?: \s(?:by|in|over|every|each|a)\b | (?=[.,;]) )
        """),
)
