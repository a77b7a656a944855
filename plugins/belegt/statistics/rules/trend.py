"""Trends and comparisons without a number: "immer mehr", "keeps falling", "the oldest in town"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import EVIDENCE, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

# fmt: off
_CUES = (
    "stirbt", "sterben", "er als", "öfter",
    "ziehen", "zieht", "legen",
    "mmer ", "unehm", "usehend", "steig", "stieg", "sink", "sank", "wachs", "wächs", "wuchs",
    "schrumpf", "nommen", "öfter", "ößte", "fach", "desto", "umso", "Trend", "Früher", "früher",
    "verdräng", "boom", "irgend", "florier", "läufig", "ormarsch", "ufwind", "ückzug", "endenz",
    "größte", "höchste", "älteste", "häufig", "beliebteste", "teuerste", "sicherste",
    "schnellste", "längste", "kleinste", "jüngste", "reichste", "ärmste", "niedrigste",
    "seltenste", "gefährlichste", "meiste", "stärkste", "dichteste", "tiefste", "zugenommen",
    "abgenommen", "nimmt", "nehmen", "zurück", "selten", "mehr ", "Mehr ", "er als", " als ",
    "schwind", "bröck", "rodier", "lässt", "denn je", "wie nie", "wie noch nie", "Decke", "Mode",
    "geworden",
    "weniger.", "weniger,", "länger.", "länger,", "kürzer.", "kürzer,", "Kein", "kein ", "keine",
    "keiner", "werden", "worden",
)
_CUES_EN = (
    "dying", "often", "er than",
    "more", "More", "less", "Less", "ewer", "reas", "ris", "grow", "Grow", "rew", "fall", "fell",
    "shr", "declin", "than", "est ", "ost ", "vanish", "disappear", "multipl", "ever", "No other",
    "o other", "trend", "longer", "drop", "surg", "soar", "popular", "used to", "outs", "outn",
    "eroding", "waning", "fading", "crumbling", "evaporating", "collapsing", "ebbing", "slipping",
    "wearing thin", "weakening", "climb", "widen", "droves", "the roof",
    "fashion", "vogue", "comeback", "got ",
    "thriv", "becom", "gett", "going", "boom",
)
# fmt: on

TREND = Detector(
    Rule(
        code="STAT015",
        name="unsourced-trends",
        severity=Severity.WARNING,
        title=Text("Trend oder Vergleich ohne Quelle", "trend or comparison without a source"),
        why=Text(
            "Was zunimmt oder häufiger ist als anderes, weiß nur, wer zweimal gemessen hat.",
            "What is rising, or more frequent than something else, takes two measurements.",
        ),
        fix=EVIDENCE,
        flagged=(
            "Immer weniger Jugendliche lernen ein Blasinstrument.",
            "Die Nachfrage nach Pflegeplätzen steigt seit Jahren.",
            "Ältere Kundinnen reklamieren seltener als junge.",
            "Die Pegel der Alpenseen sinken.",
            *in_english(
                "In villages marriages last longer than in cities.",
                "Fewer and fewer teenagers learn an instrument.",
                "Demand for care places has been rising for years.",
                "Older customers complain less often than young ones.",
            ),
        ),
        allowed=(
            "Mir wird die Hotline immer lieber.",
            "Wir wollen mehr Menschen für das Ehrenamt gewinnen.",
            "Das neue Programm ist größer als das alte.",
            "Je länger ich darüber nachdenke, desto weniger verstehe ich es.",
            *in_english(
                "A service is more than a desk.",
                "I like the hotline more and more.",
                "We want to win more people over.",
                "The new programme is bigger than the old one.",
            ),
        ),
    ),
    cues=_CUES,
    cues_en=_CUES_EN,
    de=german(r"""
        (?<!\bnoch\s) \b(?i:immer)\s(?:mehr|weniger|öfter|seltener|häufiger
            |(?!wieder|noch|hinter|unter|über|ander|größer\sals|lieber|leider)[a-zäöü]{3,12}er)\b
          (?: \s<adjectives><noun> )?
        | \b(?i:zunehmend|zusehends|vermehrt|mehr\sund\smehr)\b
        # die Zahl der Störche steigt; die Auflagen gehen zurück
        | \b (?: \w{0,25}(?:[Zz]ahl(?:en)?|[Aa]nteil|[Qq]uoten?|[Rr]aten?|[Nn]achfrage
            |[Uu]ms[aä]tze?
            |[Pp]reise?|[Kk]osten|[Vv]erbrauch|[Aa]uflagen?|[Mm]ieten?|[Ll]öhne|[Bb]estand
                |[Bb]estände
            |[Ii]nteresse|[Aa]ngebot|[Vv]ertrauen|[Bb]eteiligung|[Pp]opularität|[Bb]edarf|[Mm]enge
            |[Gg]ebühren|[Ee]innahmen|[Aa]usgaben|[Tt]emperaturen?|[Bb]elastung|[Zz]ufriedenheit
            |[Ww]artezeiten?|[Dd]auer|[Aa]lter|[Mm]itglieder|[Cc]ommunity|[Bb]evölkerung|[Mm]arkt)
          | [Mm]ehr\s[A-ZÄÖÜ]\w{2,30} )\b
          [^.;:!?]{0,120}? \b
          (?: steig(?:t|en) | sink(?:t|en) | wächst | wachsen | schrumpf(?:t|en)
            | nimmt (?=[^.;:!?]{0,60}\b(?:zu|ab)(?:[.,;!?]|\Z|\sund\b))
                | nehmen (?=[^.;:!?]{0,60}\b(?:zu|ab)(?:[.,;!?]|\Z|\sund\b))
            | geht (?=[^.;:!?]{0,80}\bzurück\b) | gehen (?=[^.;:!?]{0,80}\bzurück\b)
            | (?:zu|ab)nimmt | (?:zu|ab)nehmen | zurückgeh(?:t|en) | zugenommen | abgenommen
            | gestiegen | gesunken | gewachsen | geschrumpft | vervielfacht | zurückgegangen
            | stieg(?:en)? | sank(?:en)? | wuchs(?:en)? | fällt | fallen(?!\s) | explodier(?:t
                |en) )\b
        # die Menschen lesen weniger
        | \A\W{0,3}(?:Die\s)?[A-ZÄÖÜ]\w{2,20}(?:en|er|e|n|innen)\s[a-zäöü]{3,15}n\s
          (?:[a-zäöü]{2,12}\s){0,3}(?:weniger|mehr|seltener|häufiger|öfter|länger|kürzer)(?=[.,;])
        | \bdurch\sdie\sDecke\s(?:ge\w+|schoss(?:en)?|schießen)
        | (?!schwer|leer|sauer|teuer|sauber|bitter|(?:un)?sicher\b|heiter|mager|locker)
          \b(?!später|früher)[a-zäöü]{3,15}er\sgeworden\b (?! \sals\s(?:geplant|erwartet|gedacht) )
        | \bwieder\sin\sMode\b | \baus\sder\sMode\b
        # das Vertrauen schwindet, der Rückhalt bröckelt
        | \b(?: Vertrauen|Ansehen|Geduld|Rückhalt|Bindung|Loyalität|Zuspruch|Zustimmung|Akzeptanz
            |Glaube|Respekt|Interesse|Nachfrage|Toleranz|Solidarität|Zahl|Zufriedenheit
            |Aufmerksamkeit|\w{0,15}[Bb]ereitschaft )\b [^.;:!?]{0,70}?
          \b(?: schwindet | bröckelt | erodiert | lässt(?=[^.;:!?]{0,40}\bnach\b) )\b
        | \b[a-zäöü]{3,15}er\sdenn\sje\b | \bso\s[a-zäöü]{3,15}\swie\s(?:noch\s)?nie\b
        # seit 1998 schrumpfen die Auflagen
        | \b(?: steig(?:t|en) | sink(?:t|en) | wächst | wachsen | schrumpf(?:t|en)
            | verschwinden | sterben | verwaisen | veröden ) \b
          (?= [^.;:!?]{0,90} \b(?:seit|stetig|ständig|kontinuierlich|rapide|unaufhörlich|weiter|aus
            |dramatisch|jedes\sJahr|von\sJahr\szu\sJahr)\b )
                | \b[Ss]eit\b [^.;:!?]{0,50}? \b(?:steig(?:t|en)|sink(?:t|en)|wächst|wachsen
                |schrumpf(?:t|en)|nimmt|nehmen|fällt|fallen)\b
          (?= [^.;:!?]{0,40} (?:[.,;]|\Z) )
        | \b(?:stetig|kontinuierlich|unaufhörlich|rapide|laufend|von\sJahr\szu\sJahr|seit\sJahren)\s
          (?: wächst|steigt|sinkt|schrumpft|wachsen|steigen|sinken|schrumpfen|ab|zu
              |zurück )\b
        | \b(?:wächst|steigt|sinkt|schrumpft)\s(?:stetig|seit|rasant|ständig|weiter)\b
        | \b(?:werden|wurden)\b [^.;:!?]{0,80}? \b(?: länger|kürzer|teurer
            |billiger|seltener|häufiger|älter|jünger|größer|kleiner|schneller|langsamer|weniger
                |mehr|rarer|knapper|dicker|dünner|wärmer|kälter|schlechter|besser|lauter
            |leiser )\b (?! \sals\s(?:geplant|erwartet) )
        | \b(?: länger|kürzer|teurer|billiger|seltener|häufiger|älter|jünger|größer
            |kleiner|schneller|langsamer|wärmer|schlechter|besser|lauter|rarer
            |knapper )\s(?:werden|wurden)\b| \b(?:ziehen|zieht|legen
                |legt)\s(?:[a-zäöü]{3,15}\s){0,2}(?:an|zu)(?=[.,;]|\Z)
        | \b(?:boom(?:t|en)|floriert|florieren|rückläufig|auf\sdem\sVormarsch|im\sAufwind
            |auf\sdem\sRückzug|im\sSinkflug|vom\sAussterben)\b
        | \b[Tt]endenz:?\s(?:steigend|fallend|sinkend|wachsend) | \bso\s(?:viele?|wenige?|oft
            |selten|hoch|niedrig)\s(?:<noun>\s)?wie\s(?:nie|noch\snie|lange\snicht|nirgends)
        | \b(?:[Nn]irgends|[Nn]irgendwo)\s[^.;:!?]{3,60}? \b(?:so\s\w+|mehr|weniger|öfter)\b
        | \bvervielfacht\b | \b(?:wachsende[rsnm]?|steigende[rsnm]?|sinkende[rsnm]?)\s
          (?:Zahl|Nachfrage|Interesse|Beliebtheit|Anteil|Kosten|Preise)\b
        # seltener als, später als ihre Eltern; nicht "mehr als 800" und nicht "mehr als nur"
        | \b(?: (?:[Mm]ehr|weniger)\s<adjectives><noun> | öfter | häufiger | seltener
            | länger
            | eher
            # gehen später in den Ruhestand als Männer; not "später als Bildband", which it becomes
            | (?:früher|später)(?=\s(?:[\w-]{2,20}\s){0,6}?(?:als|wie)\s(?:(?:in|bei|auf|an|die|der
              |das|vor|am|im|ihre?|heute|andere|jüngere|ältere)\b
              |(?:[a-zäöü]{3,15}e\s)?(?!Schule|Kirche|Brücke|Kaserne)(?:[A-ZÄÖÜ]\w{2,20}(?:en|e
              |bewohner|händer|männer|kinder|städter)|Männer|Kinder)\b))
            | mehr(?!\sals|\slos) | weniger(?!\sals) | schneller | langsamer
            | (?:mehr|weniger)(?=\sals\s[A-ZÄÖÜ][a-zäöü]{2,20}(?:en|er|innen|ere)\b)
            | stärker | ärmer | reicher | gesünder | kränker | zufriedener | teurer | billiger
            | (?:un)?freundlicher | (?:un)?sicherer )\b
          (?: \s[\w-]{2,20} ){0,6} \s(?:als|wie)\s
          (?! (?:nur|ob|ein\spaar|<number>|ich|wir|du|mir|das\salte|der\salte|die\salte|je\b
              |geplant|gedacht|erwartet|nötig|sonst|gut|üblich|nichts|notwendig)\b )
          (?: [a-zäöüß]{2,15}\s ){0,3}? [A-ZÄÖÜa-zäöü]\w{2,30}
              | \b[a-zäöü]{3,15}er\b [^.;:!?]{0,50}? \bals\s(?:noch\s(?:vor|in|zu)|früher
              |vor\s<number>|damals|zuvor|heute)(?!\w)
        | \A\W{0,3}(?:Die|Das|Der)\s[^.;:!?,]{3,60}?\s(?:sinkt|sinken|steigt|steigen|schrumpft
            |schrumpfen|wächst|wachsen)
          (?= [.,;] | \sund\b )| \A\W{0,3}[A-ZÄÖÜ][a-zäöü]{2,25}(?:en|er|n|e|innen|s)\s(?:sind
              |leben|werden|haben|[a-zäöü]{3,15}n)\s (?:[a-zäöü-]{2,20}\s){0,4}?
          [a-zäöü]{3,15}er\sals\s[A-ZÄÖÜ][a-zäöü]{2,25}(?:en|er|n|e|innen|s)\b
        | \b(?:seltener|häufiger|öfter)\s[a-zäöü]{4,20}(?:t|en)(?=[.,])
        | \b(?i:je)\s[a-zäöü]{2,15}er\b [^.;!?]{3,80}?,\s(?: desto|umso )\b
        | \bhäufiger\b (?= [^.;:!?]{0,80}\bals\b )
        # am häufigsten; das sicherste Verkehrsmittel der Stadt
        | \bam\s(?:häufigsten|seltensten|öftesten|schnellsten|längsten
            |stärksten)\b
          (?! \s(?:freut|ärgert|mag) | [^.;!?]{0,40}\b(?:ich|wir|mir|mich)\b )
        | \b(?:weltweit\s|europaweit\s|bundesweit\s|landesweit\s)?
          (?: (?:größ|höch|meist|ältes|häufigs|beliebtes|teuers|sichers|schnells|läng|kleins
              |jüngs|reichs|ärms|lautes
              |dichtes|stärks|niedrigs|billigs|tiefs|schwers|wärms|seltens|gefährlichs)s?te[nrs]?\s
            (?:und\s[a-zäöü]{3,20}ste[nrs]?\s)?<adjectives><noun> )\s
          (?:(?:der|des|im|in|aus|von|unter|auf\sder|am)\s(?:ganzen\s|gesamten\s)?(?:Stadt
              |Land(?:es)?
            |Welt|Region|Kontinents?|Branche|Republik|Kantons?|Bezirks?|[A-Z]\w{2,20}s\b|Europas?
            |Deutschlands?|deutschsprachig\w*)|Deutschlands|Europas|Österreichs|der\sWelt|weltweit
            |überhaupt|in\s[A-Z]\w{3,20})\b
        | \b[Ee]ine[rs]?\sder\s(?:weltweit\s)?(?:größ|höch|meist|ältes|häufigs|beliebtes|teuers
            |längs|reichs|ärms|gefährlichs)ten\s<adjectives><noun>
        | \b(?i:kein(?:e[rsm]?)?)\s(?:andere[rsnm]?\s)?<noun>\s [^.;:!?]{0,60}?
          \b(?:so\s(?:viel|wenig|oft|selten|häufig|gut|schlecht|lange?)\w{0,2}|mehr)\b
        | \b(?: [Ff]rüher )\s(?:hielten|lebten|arbeiteten|gab\ses|waren|wurden|kamen|blieben
            |lernten|lasen)\b [^.;:!?]{0,80}? \b(?:mehr|länger|öfter|häufiger|weniger|besser)\b
        | \b(?:heute|inzwischen|mittlerweile)\s(?: später|früher|seltener|öfter|häufiger|länger
            |kürzer|weniger|mehr(?!\slos)|besser|schlechter )\b
        | \b(?: verschwind(?:en|et)|sterben|stirbt )\b [^.;:!?]{0,60}? \b(?:aus\b|zusehends
            |langsam|nach\sund\snach)
        """),
    en=english(r"""
        \b(?i:more\sand\smore|fewer\sand\sfewer|less\sand\sless|ever\s(?:more|fewer|less|larger
            |smaller|longer|higher|greater))\b (?: \s[a-z-]{2,20} ){0,2}
        | \b(?i:increasingly|increasing\s(?:number|popularity|demand|share|amount|use)
            |growing\s(?:number|popularity|demand|share|interest)|dwindling|declining
                |rising\s(?:cost
            |number|demand|price)s?|on\sthe\s(?:rise|increase|decline|wane))\b
        # keeps falling, has been rising, has declined sharply
        | \b(?: (?:keeps?|kept)\s(?:on\s)?(?:going\s(?:up|down)|widening|narrowing|rising|falling
            |growing|shrinking
            |climbing|increasing
            |declining|dropping|getting\s(?!bett)[a-z]{3,12}er)
          | (?:have|(?:use|number|share|demand|interest|rate|price|cost|popularity|membership
              |attendance|traffic|trust)\s(?:of\s|in\s|for\s)?[^.;:!?]{0,50}\bhas
              |has(?=\s[^.;:!?]{4,40}\b(?:sharply|steadily|markedly|rapidly|dramatically
              |for\syears|for\sdecades|in\srecent
              |since)\b))\s(?:[a-z]{4,14}\s)?(?:been\s)?(?:[a-z]{4,14}ly\s)?(?:rising|falling
              |growing
              |shrinking|climbing|increas(?:ing|ed)|declin(?:ing|ed)|dropp(?:ing|ed)|risen|fallen
              |grown|shrunk|surged|soared|plunged|multiplied|getting\s[a-z]{3,12}er|widened|narrowed
              |become\s(?:more|less|[a-z]{3,10}er)|gone\s(?:up|down)) )\b (?! \s(?:silent|asleep
                  |apart|short|ill|in\slove|out|off)\b )
          (?: \s[a-z]{4,14}ly )?
        | \b(?:[Nn]umber|[Ss]hare|[Pp]roportion|[Pp]ercentage|[Dd]emand|[Ii]nterest|[Uu]se|[Uu]sage
            |[Pp]rices?|[Cc]osts?|[Rr]ates?|[Mm]embership|[Aa]ttendance|[Cc]onsumption|[Ss]ales
            |[Qq]ueues|[Tt]rust|[Pp]opularity|[Rr]ents|[Ww]ages|[Tt]raffic|[Ee]ngagement|[Ww]aits
            |[Aa]doption|[Cc]ommunity|[Tt]urnout|[Nn]umbers|[Mm]arket|[Pp]opulation)\b
          (?<!as\sthe\sdemand)(?<!As\sthe\sdemand)(?<!your\sadoption)(?<!your\straffic)(?<!your\scommunity)
          [^.;:!?]{0,90}? \b
          (?: (?:is|are|was|were)\s(?:[a-z]{4,14}\s)?(?:rising|falling|growing|shrinking
              |increasing
            |declining|dropping|climbing|down|up|receding) | rises? | falls? | grows? | shrinks?
            | fell | rose | grew | shrank | declined | dropped | increased | decreased
                | doubl\w+ )\b
          (?! \s(?:to|by|from)\s(?:<hedge>)?<number> )
        | \b(?:[A-Za-z]{3,20}s)\s(?:are|is)\s(?: vanishing|disappearing|dying\sout|declining
            |shrinking|growing\s[a-z]{3,12}|becoming\s(?:more|less|[a-z]{3,10}er|rarer)
            |getting\s[a-z]{3,12}er )\b
        | \b(?: (?:are|is)\s(?:[^.;:!?]{1,30},\s|[a-z]{3,12}\s)?(?:booming|dying\sout|in\sdecline
            |on\sthe\sway\sout|going\sout\sof\s[a-z]+) )\b
        | \b(?: outs(?:ells?|old|trips?|tripped)|outnumbers?|outnumbered|outlive[sd]?
            |outpace[sd]? )\b
        | \b(?:get|gets|got|getting|grow|grows|become|becomes)\s(?: (?:steadily\s|ever\s
            |much\s)?(?:longer|shorter|bigger|smaller|rarer|older|younger|worse|hotter
            |louder|dearer|cheaper|slower|faster|scarcer) )\b
        | \b(?: multiplied|mushroomed|skyrocketed )\b
        # fewer people carry cash these days; people are reading less
        | \A\W{0,3}(?:More|Fewer)\s(?:[a-z]{3,15}s|people|women|men|children)\s [^.;:!?]{3,60}
          \b(?:these\sdays|nowadays|today|now|any\s?more|(?:every|each)\syear)\b
        | \A\W{0,3}(?:[A-Z][a-z]{2,20}s|People|Children|Women|Men)\sare\s[a-z]{3,12}ing\s
          (?:[a-z]{2,12}\s){0,2}(?:less|more|fewer)\b (?= [.,;] | \s(?:and|than|every|each)\b )
        | \bin\sdroves\b | \bthrough\sthe\sroof\b
        | \b(?:back\sin|out\sof)\s(?:fashion|vogue)\b | \bmaking\sa\scomeback\b
        # trust is eroding
        | \b(?:[Tt]rust|[Ff]aith|[Cc]onfidence|[Pp]atience|[Ss]upport|[Ll]oyalty|[Ii]nterest
            |[Bb]elief|[Gg]oodwill|[Rr]espect|[Tt]olerance|[Ee]nthusiasm|[Ss]atisfaction)\b
          [^.;:!?]{0,60}? \b(?:is|are|has\sbeen|have\sbeen|keeps)\s(?:[a-z]{4,12}\s)?(?:eroding
            |waning|fading|crumbling|evaporating|collapsing|ebbing|slipping|wearing\sthin
            |weakening)\b
        # older passengers are more forgiving of delays than younger ones
        | \A\W{0,3}[A-Z][^.;:!?,]{2,60}?\sare\s(?:(?:far|much|slightly|markedly)\s)?
          (?: (?:more|less)\s[a-z]{3,18} | (?!other|rather)[a-z]{3,10}er )
          (?: \s(?:of|with|to|in|about|for|at|on|towards)\s[^.;:!?,]{2,50} )?
          \sthan\s (?! (?:I|we|you|my|our|the\s(?:old|last|other|first)|it|that|this|expected
            |usual|ever|<number>)\b )
          (?:[a-z]{2,15}\s){0,3} (?:[a-z]{2,20}s|men|women|children|people|adults)\b
        # less often than, poorer than; not "more than 800"
        | (?<!no\s)\b(?: (?:(?:far|much|slightly|considerably|significantly|a\slot)\s)?
            (?: more\s(?:often|frequently|likely|commonly|widely|heavily|rarely|quickly|slowly
                |[a-z]{3,15}s) | less\s(?:often|frequently|likely|time|money|sleep|commonly)
                | fewer\s(?!than\b)[a-z]{3,15}
              | (?<=s\s[a-z]{4}\s)more(?=\sthan\s[a-z]{3,20}s\b)
                  | (?<=s\s[a-z]{3}\s)more(?=\sthan\s[a-z]{3,20}s\b)
                  | (?<=s\s[a-z]{5}\s)more(?=\sthan\s[a-z]{3,20}s\b)
              | earlier | later | longer | poorer | richer | happier | healthier | safer | faster
              | slower | higher | lower | older | younger | likelier
                  | oftener ) )\s
          (?:[a-z]{2,15}\s){0,6}?than\s (?! (?:I|we|you|my|our|the\sold|the\slast|the\sother
              |the\sfirst|it|that|this|expected
              |usual
              |ever|just|before|necessary|planned|needed|anything|nothing|any\b|one\b|<number>
                  |a\s|an\s)
              \b ) (?: (?:the|their|those|most|all|in)\s )? (?:[a-z'’-]{2,20}\s){0,2}?
          (?: [a-z]{2,20}s | men | ones | women | children | people | those | white | summer
              | winter
            | before )\b| \b(?:[a-z]{3,12}er|more\s[a-z]{3,15}
                |less\s[a-z]{3,15})\b [^.;:!?]{0,50}? \bthan\s(?:they\s(?:were|are|used)
            |it\s(?:was|used)|in\sthe\spast|a\s(?:decade|generation|century)\sago
                |<number>\s(?:years|decades)\sago)
        | \A\W{0,3}[A-Z][^.;:!?,]{3,60}?\s(?:is|are)\s(?:falling|rising|climbing|shrinking|growing
            |declining|increasing|dwindling)\b
          (?= [.,;] | \s(?:and|in|by|across|every|all|fast|quickly|steadily|sharply|rapidly)\b )
        | \A\W{0,3}(?:More|Fewer)\s[a-z]{3,15}\s[^.;:!?]{3,60}\sthan\s (?! (?:ever|I|we
            |<number>)\b )| \A\W{0,3}(?:[A-Z][a-z]{2,20}s|Men
                |Women|Children|People)\s(?:are|live|have|[a-z]{3,12})\s
          (?:[a-z-]{2,20}\s){0,4}?(?:[a-z]{3,12}er|more\s[a-z]{3,15})
          \sthan\s(?:[a-z]{2,20}s|men|women|children|people)\b
        | \b(?:less|more)\soften(?=[.,])
        | \b(?:[Cc]ompared\s(?:with|to)|[Uu]nlike)\b [^.;!?]{3,80}?
          \b(?: more|less|fewer|far|[a-z]{3,10}er )\b
        # the oldest in the country, the most photographed
        | \b(?:[Tt]he|its|[Cc]ountry['’]s|[Ww]orld['’]s|[Ee]urope['’]s|[Cc]ity['’]s)\s
          (?: (?!best\s(?:way|practice|of)|latest|nearest|least|rest\b|interest|west\b
              |guest|test\b|lowest\sprice
              |forest|request|honest|most\s(?:of|important|recent|likely|common))
            (?: [a-z]{2,15}est\s | most\s[a-z-]{4,20}\s? ) (?:[a-z-]{2,20}\s){0,3}?[a-z-]{2,20} )\s
          (?:in\sthe\s(?:country|world|city|county|region|town|state|land|north|south|east|west)
            |in\s(?:Europe|Britain|America|Germany|the\sUK|the\sU\.?S|[A-Z][a-z]{3,15})|of\sany\b
            |on\sthe\scontinent|worldwide|of\sall\b|anywhere|in\shistory)
        | \b[Oo]ne\sof\sthe\s(?: (?:[a-z]{2,15}est|most\s(?:popular|common|expensive|visited
            |widely|used|dangerous|frequent|populous)) )\b
        | \b(?:[Nn]o\s(?:other\s)?[a-z]{3,20})\s (?:\w{2,15}\s){0,4}?
          (?: has\s(?:as|so)\s(?:many|much|few|little) | [a-z]{3,15}s\sso\s(?:much|little|many|few)
            | as\s(?:many|much|often)\s )
        | \b(?: used\sto\s(?:\w{2,12}\s){1,2}(?:longer|more|less|better|faster) )\b
        | \b(?: (?:more|less)\s(?:popular|common|frequent|widespread
            |reliable)\sthan\sever )\b
        | \b(?: (?:huge|sharp|steep|marked|steady|some|clear|significant)\s(?:drop|rise
            |increase
            |decline|growth|fall|gains)s?\b ) (?= \s(?:in|of)\b )
        """),
)
