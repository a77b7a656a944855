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
    "keiner", "werden", "worden", "Schere", "Lücke", "Kluft", "Graben", " nach", " zu.", " zu,", " ab.",
    " ab,", " an.", " an,", " ein.", " weg.", " aus.", " aus,", "davon", "explod", "veröd", "verwais",
    "kümmer", "häufen", "schärf", "verschl", "lagert", "lagern", "knapp", "verteuer", "verliert",
    "verlier", "gewinn", "gewonn", "verlor", "büß", "zugelegt", "gelassen", "gezogen", "Vergleich",
    "rglichen", "Vorjahr", "nders als", "eit ", "eitdem", "Wer ", "ste ", "sten ", "ster ", "stes ",
    "besser", "länger", "kürzer", "eher", "später", "größer", "teurer", "billiger", "schneller",
    "langsamer", "schlechter", "stärker", "älter", "jünger", "höher", "kleiner", "ärmer", "reicher",
    "sicherer", "ächst ", "achsen ", "tets ", "tändig ", "aufend ", "Rekord", "Höchststand", "Tiefststand", "Allzeit",
    "Talfahrt", "freien Fall", "Sturzflug", "sinkt ", "steigt ", "schwunden", "zu,", "gewachsen", "gesunken", "gestiegen", "geklettert",
    "geschrumpft", "gegangen", "gebrochen", "gestorben", "gewandert", "geschnellt", "getrieben",
    "gedrückt", "geschraubt", "nach oben", "nach unten", "Höhe ", "on Saison", "on Jahr", "on Monat",
    "on Woche", "on Generation", "Jahr um", "Jahr für", "trend", "och nie", "ie zuvor", "wird ",
    "allen ", "Abstand", "ganz oben", "Spitze", "ganz vorn", "weit vorn", "oberster", "ganz hinten",
    "milder", "strenger", "schwieriger", "einfacher", "voller", "stiller", "ruhiger",
    "geringer", "schwerer", "leichter", "hat sich", "haben sich", "sich ", "Kommen",
    "Niedergang", "Rückgang", "Aufschwung", "wegzudenken", "überhand", "vergreis", "überalter",
    "weniger", "rarer", "günstiger", "gesünder", "kränker", "zufriedener", "glücklicher", "niedriger",
    "tiefer", "gefährlicher", "dicker", "dünner", "wärmer", "kälter", "heißer", "kühler", "trockener",
    "lauter", "leiser", "dichter", "knapper", "schmaler", "enger", "zuverlässiger", "pünktlicher",
    "anfälliger", "freundlicher", "beliebter", "sauberer", "wahrscheinlicher", "nachsichtiger",
    "produktiver", "effizienter", "treuer", "großzügiger", "erfolgreicher", "gebildeter",
    "vorsichtiger", "aktiver", "mobiler", "früher", "schwächer", "geduldiger", "ehrlicher",
    "längere", "kürzere", "höhere", "größere", "meist",
)
_CUES_EN = (
    "dying", "often", "er than",
    "more", "More", "less", "Less", "ewer", "reas", "ris", "grow", "Grow", "rew", "fall", "fell",
    "shr", "declin", "than", "est ", "ost ", "vanish", "disappear", "multipl", "ever", "No other",
    "o other", "trend", "longer", "drop", "surg", "soar", "popular", "used to", "outs", "outn",
    "eroding", "waning", "fading", "crumbling", "evaporating", "collapsing", "ebbing", "slipping",
    "wearing thin", "weakening", "climb", "widen", "droves", "the roof",
    "fashion", "vogue", "comeback", "got ",
    "thriv", "becom", "gett", "going", "boom", "nlike", "ompared", "omparison", "elative to",
    "Gap", "gap", "ivide", "gulf", "Gulf", "picking up", "slowing", "slump", "plumm", "plung", "spik",
    "ageing", "aging", "emptying", "thinning", "piling", "drying up", "catching on", "spread",
    "mounting", "rebound", "recover", "stagnat", "sinking", "moving away", "leaving the", "worsen",
    "accelerat", "deteriorat", "tighten", "losing", "gaining", "on the up", "retreat", "march",
    "rarity", "scarc", "common", "soon", "earlier", "better", "worse", "high", "low", "older",
    "young", "fast", "slow", "safer", "cheap", "warmer", "colder", "hotter", "busier", "weaken",
    "strengthen", "lengthen", "shorten", "improved", "dwindl", "used to", "largest", "oldest",
    "Since", "since", "Nowhere", "nowhere", "ever before", "commonest", "uicker", "o other", "way of", "nosedive", "free fall", "all-time", "record ", "rock bottom",
    "the floor", "up and up", "down and down", "diminish", "waned",
    "faded", "dried up", "collapsed", "receded", "ebbed", "busiest", "fewer", "it used", "they used", "continu", "shorter", "smaller",
    "bigger", "The ",
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
        (?<!noch\s)(?<!Es\swurde\s)(?<!Es\swird\s)(?<!es\swurde\s) \b(?i:immer)\s(?:mehr|weniger|öfter|seltener|häufiger
            |(?!wieder|noch|hinter|unter|über|ander|größer\sals|lieber|leider)[a-zäöüß]{3,12}er)\b
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
        | \A\W{0,3}(?:Die\s)?[A-ZÄÖÜ]\w{2,20}(?:en|er|e|n|innen)\s[a-zäöüß]{3,15}n\s
          (?:[a-zäöüß]{2,12}\s){0,3}(?:weniger|mehr|seltener|häufiger|öfter|länger|kürzer)(?=[.,;])
        | \bdurch\sdie\sDecke\s(?:ge\w+|schoss(?:en)?|schießen)
        | (?!schwer|leer|sauer|teuer|sauber|bitter|(?:un)?sicher\b|heiter|mager|locker)
          \b(?!später|früher)[a-zäöüß]{3,15}er\sgeworden\b (?! \sals\s(?:geplant|erwartet|gedacht) )
        | \bwieder\sin\sMode\b | \baus\sder\sMode\b
        # das Vertrauen schwindet, der Rückhalt bröckelt
        | \b(?: Vertrauen|Ansehen|Geduld|Rückhalt|Bindung|Loyalität|Zuspruch|Zustimmung|Akzeptanz
            |Glaube|Respekt|Interesse|Nachfrage|Toleranz|Solidarität|Zahl|Zufriedenheit
            |Aufmerksamkeit|\w{0,15}[Bb]ereitschaft )\b [^.;:!?]{0,70}?
          \b(?: schwindet | bröckelt | erodiert | lässt(?=[^.;:!?]{0,40}\bnach\b) )\b
        | \b[a-zäöüß]{3,15}er\sdenn\sje\b | \bso\s[a-zäöüß]{3,15}\swie\s(?:noch\s)?nie\b
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
                |legt)\s(?:[a-zäöüß]{3,15}\s){0,2}(?:an|zu)(?=[.,;]|\Z)
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
              |(?:[a-zäöüß]{3,15}e\s)?(?!Schule|Kirche|Brücke|Kaserne)(?:[A-ZÄÖÜ]\w{2,20}(?:en|e
              |bewohner|händer|männer|kinder|städter)|Männer|Kinder)\b))
            | mehr(?!\sals|\slos) | weniger(?!\sals) | schneller | langsamer
            | (?:mehr|weniger)(?=\sals\s[A-ZÄÖÜ][a-zäöüß]{2,20}(?:en|er|innen|ere)\b)
            | stärker | ärmer | reicher | gesünder | kränker | zufriedener | teurer | billiger
            | (?:un)?freundlicher | (?:un)?sicherer )\b
          (?: \s[\w-]{2,20} ){0,6} \s(?:als|wie)\s
          (?! (?:nur|ob|ein\spaar|<number>|ich|wir|du|mir|das\salte|der\salte|die\salte|je\b
              |geplant|gedacht|erwartet|nötig|sonst|gut|üblich|nichts|notwendig)\b )
          (?: [a-zäöüß]{2,15}\s ){0,3}? [A-ZÄÖÜa-zäöü]\w{2,30}
              | \b[a-zäöüß]{3,15}er\b [^.;:!?]{0,50}? \bals\s(?:noch\s(?:vor|in|zu)|früher
              |vor\s<number>|damals|zuvor|heute)(?!\w)
        | \A\W{0,3}(?:Die|Das|Der)\s[^.;:!?,]{3,60}?\s(?:sinkt|sinken|steigt|steigen|schrumpft
            |schrumpfen|wächst|wachsen)
          (?= [.,;] | \sund\b )| \A\W{0,3}[A-ZÄÖÜ][a-zäöüß]{2,25}(?:en|er|n|e|innen|s)\s(?:sind
              |leben|werden|haben|[a-zäöüß]{3,15}n)\s (?:[a-zäöü-]{2,20}\s){0,4}?
          [a-zäöüß]{3,15}er\sals\s[A-ZÄÖÜ][a-zäöüß]{2,25}(?:en|er|n|e|innen|s)\b
        | \b(?:seltener|häufiger|öfter)\s[a-zäöüß]{4,20}(?:t|en)(?=[.,])
        | \b(?i:je)\s[a-zäöüß]{2,15}er\b [^.;!?]{3,80}?,\s(?: desto|umso )\b
        | \bhäufiger\b (?= [^.;:!?]{0,80}\bals\b )
        # am häufigsten; das sicherste Verkehrsmittel der Stadt
        | \bam\s(?:häufigsten|seltensten|öftesten|schnellsten|längsten
            |stärksten)\b
          (?! \s(?:freut|ärgert|mag) | [^.;!?]{0,40}\b(?:ich|wir|mir|mich)\b )
        | \b(?:weltweit\s|europaweit\s|bundesweit\s|landesweit\s)?
          (?: (?:größ|höch|meist|ältes|häufigs|beliebtes|teuers|sichers|schnells|läng|kleins
              |jüngs|reichs|ärms|lautes
              |dichtes|stärks|niedrigs|billigs|tiefs|schwers|wärms|seltens|gefährlichs)s?te[nrs]?\s
            (?:und\s[a-zäöüß]{3,20}ste[nrs]?\s)?<adjectives><noun> )\s
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

        # Frauen lesen mehr; Kinder aus ärmeren Familien gehen seltener zum Zahnarzt
        | \A\W{0,3}<plurals> (?:sind|haben|[a-zäöüß]{3,15}(?:en|ern|eln))\s
          (?<!sollten\s)(?<!sollen\s)(?<!könnten\s)(?<!würden\s)(?<!wollen\s)(?<!dürfen\s)
          (?<!wären\s)(?<!hätten\s)
          (?: (?!als\b)[^\s.,;:!?\ue001-\ue007]{1,25}\s ){0,5}? <comparative>
          (?! \sals\s(?:geplant|gedacht|erwartet|sonst|nötig|vorher|üblich|angekündigt|ein\b|eine\b) )
        # wer allein lebt, erkrankt eher
        | \A\W{0,3}Wer\s [^.;:!?]{3,100}?,\s(?:der\s)? [a-zäöüß]{3,15}t\s
          (?: (?!als\b)[^\s.,;:!?]{1,25}\s ){0,4}? <comparative>
        # seit der Umstellung beschweren sich weniger Leute
        | \b[Ss]eit(?:dem)?\b (?! \swann ) [^.;:!?]{3,100}? <comparative>
          (?! \sals\s(?:geplant|gedacht|erwartet|sonst|nötig|üblich) )
        # im Vergleich zum Vorjahr, anders als Männer
        | \b(?:[Ii]m\sVergleich\s(?:zu|zum|zur|mit)|[Vv]erglichen\smit|[Gg]egenüber\sdem\sVorjahr
            |[Aa]nders\sals\s(?:in|im|bei|auf|[A-ZÄÖÜ][a-zäöüß]{2,20}(?:n|er|e|s)\b))
          [^.;!?]{3,120}? (?: <comparative> | \b(?:wenige?|viele?|gut|schlecht|hoch|niedrig|selten
            |oft|häufig|teuer|günstig|kaum|gering)\b )
        # kein Beruf wird schlechter bezahlt, nirgends wartet man länger
        | \b(?: (?i:kein(?:e[rsmn]?)?)\s(?:andere[rsnm]?\s)?<noun> | [Nn]irgends | [Nn]irgendwo
            | Niemand | [Nn]ie\szuvor )\s
          [^.;:!?]{0,60}? (?<!mehr\s) (?! mehr(?!\s[A-ZÄÖÜ]|\sals) ) <comparative>
        # die Schere geht auf, dem Handel laufen die Kunden davon
        | \b(?:Schere|Lücke|Kluft|Graben)\b [^.;:!?]{0,60}? \b(?:geht|gehen|öffnet|wächst|klafft|wird
            |vergrößert|weitet|schließt)\b
        | \A\W{0,3}(?!Ich|Wir|Er\b|Sie\b|Es\b)[A-ZÄÖÜ][^.;:!?,]{3,70}?\s
          (?: (?:lässt|lassen)\b [^.;:!?,]{0,40}? \bnach | (?:zieht|ziehen)\b [^.;:!?,]{0,40}? \ban
            | (?:legt|legen)\b [^.;:!?,]{0,40}? \bzu | (?:bricht|brechen)\b [^.;:!?,]{0,40}? \b(?:ein
                |weg)
            | (?:stirbt|sterben)\b [^.;:!?,]{0,40}? \baus | (?:läuft|laufen)\b [^.;:!?,]{0,40}? \bdavon
            | (?:wandert|wandern)\b [^.;:!?,]{0,40}? \bab | (?:breitet|breiten)\ssich\b [^.;:!?,]{0,40}?
                \baus | (?:dünnt|dünnen)\b [^.;:!?,]{0,40}? \baus
            | (?:geht|gehen)\b [^.;:!?,]{0,50}? \bzurück | (?:nimmt|nehmen)\b [^.;:!?,]{0,80}? \b(?:zu|ab)
          )(?= [.;!] | ,\s(?:und|aber|doch|weil|obwohl|seit|während|die|der|das|nicht|vor\sallem|auch)\b
            | \sund\s | \Z )
        | \A\W{0,3}(?:Die|Das|Der|In|Im|Auf)?\s?[^.;:!?,]{3,70}?\s(?: schwinde[nt] | explodier(?:t|en)
            | veröde(?:t|n) | verwais(?:t|en) | verkümmer(?:t|n) | häufen\ssich | mehren\ssich
            | verschärf(?:t|en)\ssich | verschlechter(?:t|n)\ssich | verlager(?:t|n)\ssich
            | verknapp(?:t|en)\ssich | verteuer(?:t|n)\ssich | vergreis(?:t|en) | überalter(?:t|n) )\b
        | \b(?:verliert|verlieren|verloren|gewinnt|gewinnen|gewonnen|büßt|büßen)\b [^.;:!?]{0,40}?
          \ban\s(?:Attraktivität|Bedeutung|Rückhalt|Boden|Gewicht|Beliebtheit|Einfluss|Zuspruch
            |Kraft|Wert|Ansehen|Zulauf|Popularität|Mitgliedern|Kunden)\b
        | \b(?:hat|haben)\s [^.;:!?]{0,70}? \b(?:zugelegt|nachgelassen|angezogen|abgenommen
            |zugenommen|Konjunktur)\b
        | \b(?:hat|haben)\s(?:[^\s.,;:!?]{1,20}\s){0,3}?sich\b [^.;:!?]{0,60}? \b(?:verteuert|verschlechtert
            |verschärft|verlagert|verlängert|verkürzt|ausgebreitet|vervielfacht|ausgedünnt
            |vergrößert|verkleinert|verringert|erhöht|gehäuft|halbiert|beschleunigt
            |verlangsamt|ausgeweitet|gewandelt)\b
        | \bnimmt\süberhand\b | \b(?:im\s(?:Kommen|Niedergang|Rückgang|Aufschwung)|auf\sdem\sRückzug)\b
        # früher blieb man im Betrieb, heute wechseln die Leute
        | \A\W{0,3}Früher\s (?= [^.;!?]{0,80}\b(?:man|Leute|Menschen|jede[rs]?|alle|viele|Kinder|Frauen
            |Männer|Familien|Eltern)\b ) [^.;!?]{5,150}?[,;–:]\s(?:und\s)?(?:heute|inzwischen|mittlerweile
            |jetzt)\b
        # das meistgenutzte Archiv
        | \bmeist[a-zäöüß]{3,15}(?:t|en)e[nrsm]?\b | \b(?:[Kk]aum|[Nn]icht)\smehr\swegzudenken\b
        # der häufigste Baum in hiesigen Wäldern
        | \b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em)\s(?:mit\sAbstand\s|bei\sWeitem\s|weitaus\s|weltweit\s)?
          (?: größ|höch|meis|ältes|häufigs|beliebtes|teuers|sichers|schnells|läng|kleins|jüngs|reichs
            |ärms|lautes|dichtes|stärks|niedrigs|billigs|tiefs|schwers|wärms|seltens|gefährlichs
            |längs|kürzes|günstigs|sauberst|produktivs|ergiebigs|kältes|heißes|trockens)te[nrs]?\s
          (?! (?:Problem|Herausforderung|Hürde|Vorteil|Nachteil|Fehler|Teil|Chance|Sorge|Wunsch|Rolle
            |Schwierigkeit|Hindernis|Unterschied|Stärke|Schwäche|Bedeutung|Wert|Nutzen|Interesse|Glück
            |Freude|Angst|Mühe|Überraschung|Erfolg|Vergnügen|Stelle|Ebene|Zeit|Moment|Not|Spaß
            |Priorität|Respekt)\w{0,4}\b )
          <adjectives><noun>\s(?:der|des|in|im|unter|aller|auf\sder|am|entlang)\s
          (?! (?:der\s|dem\s)?(?:Hof|Raum|Zimmer|Haus|Garten|Küche|Büro|Laden|Buch|Team|Familie|Klasse
            |Text|Satz|Liste|Kiste|Projekt)\w{0,2}\b )
          (?! (?:ich|wir|mein|unser|diese[rmn]?|dem|seine[rmn]?|ihre[rmn]?|Geschichte\sist)\b )
          (?= [^.;:!?]{3,60} )

        # von Jahr zu Jahr kommen weniger Zugvögel; auf dem Land sind Hausärzte rarer als in der Stadt
        | \b(?:[Vv]on\sJahr\szu\sJahr|[Jj]edes\sJahr|[Jj]ährlich|[Mm]ittlerweile|[Ii]nzwischen|[Hh]eutzutage
            |[Zz]ulasten|[Jj]ahr\sfür\sJahr)\s [^.;:!?]{0,40}? (?! mehr\sals ) <comparative>
        | \b(?:[Aa]uf\sdem\s(?:Land|Dorf)e?|[Ii]n\s(?:der\s(?:Stadt|Großstadt|Provinz)
            |[A-ZÄÖÜ][a-zäöüß]{2,20}(?:städten|dörfern|ländern|betrieben|firmen|schulen|familien|lagen
              |regionen|gegenden|vierteln|gemeinden|berufen|branchen|häusern|orten))|[Ii]m\s(?:Norden|Süden
            |Osten|Westen|Winter|Sommer|Ausland|Alter))\s
          (?:sind|ist|haben|hat|werden|wird|[a-zäöüß]{3,15}(?:en|t))\s (?:[^\s.,;:!?]{1,25}\s){0,6}?
          <comparative>

        # rasant wächst der Markt; nimmt die Zahl weiter zu; ist in den letzten Jahren gesunken
        | \A\W{0,3}[A-ZÄÖÜ][a-zäöüß]{3,15}(?:\s[a-zäöüß]{3,15})?\s(?:wächst|wachsen|steigt|steigen|sinkt|sinken|schrumpft
            |schrumpfen|schwindet|schwinden)\s(?:der|die|das|auch)\b
        | \b(?:nimmt|nehmen|geht|gehen|lässt|zieht|bricht)\s(?:auch\s)?(?:die|der|das)\s
          (?: \w{0,25}(?:[Zz]ahl(?:en)?|[Aa]nteil|[Qq]uote|[Rr]ate|[Nn]achfrage|[Uu]ms[aä]tze?|[Ii]nteresse|[Bb]ereitschaft
            |[Vv]erbrauch|[Bb]estand|[Vv]ertrauen|[Bb]edarf|[Dd]ichte|[Ll]ust|[Bb]eteiligung|[Zz]ustimmung|[Dd]ruck) )\b
          [^.;:!?]{0,110}? \b(?:zu|ab|zurück|nach|an|ein)(?= [.,;] | \Z )
        | \b(?:ist|sind)\s(?! gerade\b ) [^.;:!?]{0,70}? \b(?:gesunken|gestiegen|angestiegen|gewachsen|geschrumpft
            |zurückgegangen|eingebrochen|ausgestorben|abgewandert|angewachsen|geklettert|in\sdie\sHöhe\sgeschnellt)\b
        | \bnach\s(?:oben|unten)\s(?:getrieben|geschnellt|gedrückt|geschraubt|gezogen|gegangen|schnell\w{1,2}|zeig\w{1,2})\b
        | \bin\sdie\sHöhe\s(?:getrieben|geschnellt|geschossen|treib\w{1,2}|schieß\w{1,2}|schnell\w{1,2})\b
        | \b[Vv]on\s(?:Jahr|Saison|Monat|Woche|Generation|Ernte|Winter|Sommer|Tag|Spielzeit)\szu\s\w{3,12}\b
            (?= [^.;:!?]{0,60} (?:<comparative>|\bab\b|\bzu\b) )
        | \b(?:Jahr|Saison|Monat)\s(?:um|für)\s(?:Jahr|Saison|Monat)\b
        | \b[Tt]rend\b [^.;:!?]{0,30}? \b(?:zeichnet|geht|zeigt|hält|setzt|kehrt|weist)\b
        | \b(?:[Ww]eil|[Dd]a|[Dd]ass)\s(?:die|das|der)\s[^.;:!?,]{3,60}? <comparative>\s(?:werden|wird|geworden)\b
        | \bwird\b (?! \ses\b ) [^.;:!?,]{0,50}? (?<!später)(?: <comparative> )(?= [.;] | \sund\b | ,\s(?:weil|seit|und)\b )
        # noch nie haben so viele gesucht; nirgendwo wird so viel bar bezahlt
        | \b(?:[Nn]och\snie|[Nn]ie\szuvor|[Nn]irgendwo|[Nn]irgends|[Ss]elten\szuvor)\b [^.;:!?]{0,140}? \bso\s(?:viele?|wenige?
            |oft|selten|hoch|niedrig|lange?|teuer|stark|schnell|gut|schlecht|häufig)\b
        # von allen Verkehrsmitteln die niedrigsten
        | \b(?:[Vv]on|[Uu]nter)\sallen\s<adjectives><noun>\s[^.;:!?]{0,100}? \b(?:am\s)?[a-zäöüß]{4,15}ste[nrs]?\b
        | \bmit\sAbstand\b (?= [^.;:!?]{0,40}\b(?:oben|vorn|Spitze|[a-zäöüß]{4,15}ste[nrs]?)\b )
        | \b(?:steht|stehen|liegt|liegen|rangier(?:t|en))\s[^.;:!?]{0,60}?\b(?:ganz\soben|an\sder\sSpitze|ganz\svorn|weit\svorn
            |an\soberster\sStelle|auf\sdem\sletzten\sPlatz|ganz\shinten|ganz\sunten)\b

        | \b(?:ist|sind)\s [^.;:!?]{0,40}? \baus\s(?:der|dem|den)\s[^.;:!?]{3,40}?\sverschwunden\b
        | \A\W{0,3}(?i:<gradable>)er\s(?:geworden|wird|werden|wurden?)\b (?! \s(?:ich|wir)\b )

        | \b(?:sinkt|steigt|wächst|schrumpft|schwindet|fällt|sinken|steigen|wachsen|schrumpfen)\s(?:auch\s|dort\s|wieder\s)?(?:das|die|der)\s
          \w{0,25}(?:[Zz]ahl|[Ii]nteresse|[Nn]achfrage|[Aa]nteil|[Qq]uote|[Bb]ereitschaft|[Bb]edarf|[Vv]ertrauen|[Ll]ust|[Kk]osten|[Pp]reise?|[Mm]ieten?
            |[Dd]ruck|[Mm]enge|[Ww]artezeit(?:en)?|[Bb]eteiligung|[Aa]uflage|[Dd]ichte)\b
        | \b(?i:stets|ständig|laufend)\s(?:mehr|weniger|öfter|seltener|häufiger)\b
        | \b(?:Rekord(?:hoch|tief|niveau|stand|wert)|Höchststand|Tiefststand|Allzeithoch|Allzeittief|Talfahrt|im\sfreien\sFall|im\sSturzflug|am\sBoden)\b
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
          (?! \sthan\s(?:planned|expected|usual) )
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
              |usual|she|he
              |ever|just|before|necessary|planned|needed|anything|nothing|any\b|one\b|<number>
                  |a\s|an\s)
              \b ) (?: (?:the|their|those|most|all|in)\s )? (?:(?!that\b|which\b|who\b|it\b)[a-z'’-]{2,20}\s){0,2}?
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
        | \b[Oo]ne\sof\sthe\s(?: (?: (?!(?:big|great|strong|small|hard|nic|fin|late)[a-z]{0,2}est\s(?:surprise|challenge|problem|mistake|reason|question
            |advantage|benefit|lesson|issue|concern|obstacle|opportunit|thing|influence|trick|moment)) [a-z]{2,15}est|most\s(?:popular|common|expensive|visited
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

        # women read more than men; young people drink less
        | (?<=,)\s[a-z]{3,18}(?<!s)s\s(?:get|earn|pay|live|die|have|are|were|work|wait|spend|sleep|[a-z]{3,8})\s(?:[a-z]{2,12}\s){0,3}?
          <comparative>\sthan\s(?! (?:planned|expected|usual|necessary|needed|I|we|you|he|she|it|ever)\b )
        | \A\W{0,3}<plurals> (?: (?!would|could|should|might|must|will|that\b|to\b|if\b|when\b|because\b|how\b|just\b
            |always\b|not\b|never\b|no\b|should|or\b)[a-z][\w'’-]{1,20}\s ){1,6}?
          (?: <comparative> (?= [^.;:!?]{0,60}\bthan\s
                (?! (?:planned|expected|usual|necessary|needed|I|we|you|he|she|it|ever)\b ) )
            | (?<!\bare\s)(?<!were\s)(?<!\bis\s)(?<!\bbe\s)<comparative> (?= [.,;] | \s(?:alcohol|meat|sleep|money|time|books
                |[a-z]{3,15}(?=[.,;]|\s(?:in|on|at|when|after|if|under|during)\b) ) ) )
        # anyone who lives alone is more prone
        | \A\W{0,3}(?:Anyone|Those|People|Whoever|Somebody|Someone)\s(?:who\s)? [^.;:!?]{3,80}?
          \s(?:is|are|gets?|falls?|has|have|tends?|lives?|dies?|earns?|sleeps?|[a-z]{3,12}s?)\s
          (?: [a-z]{2,15}\s ){0,3}? (?: (?:more|less)\s(?:likely|prone|often|frequently|inclined)
            | sooner | earlier | longer | oftener )\b
        # since the change far fewer people complain
        | \b[Ss]ince\s(?:the|its|their|that)\s(?:[a-z-]{3,20}\s){1,3}?,?\s?(?:(?:far|many|much|considerably
            |noticeably)\s)? (?:fewer|more|less)\s[a-z]{3,20}\b
        # compared with, unlike
        | \b(?:[Cc]ompared\s(?:with|to)|[Uu]nlike|[Bb]y\scomparison|[Rr]elative\sto)\b [^.;!?]{3,100}?
          \b(?: <comparative> | little | few | seldom | rarely | high | low | much | many | often
            | well | badly )\b
        # no job is paid worse, nowhere do people wait longer
        | \b(?: [Nn]o\s(?:other\s)?(?!doubt|matter|need|more|longer|one\b)[a-z-]{3,20} | [Nn]owhere | [Nn]obody | [Nn]ever\sbefore )\s
          (?! [^.;:!?]{0,40}\b(?:may|should|must|shall|could|would|will)\b )
          [^.;:!?]{0,60}? (?! (?:more|less)\sthan ) <comparative>
          (?= [.,;] | \s(?:than|for|in|of|on|at|by|per)\b | \s[a-z]{3,15}[.] )
        # the gap is widening; demand is picking up; shops are losing customers
        | \b(?:[Gg]aps?|[Dd]ivide|[Gg]ulf|[Rr]ift)\b [^.;:!?]{0,60}? \b(?:widen|narrow|grow|clos|yawn|deepen)
          (?:s|ing|ed|e|es|ened|n)?\b
        | \b(?:is|are|has\sbeen|have\sbeen|keeps?)\s(?:[a-z]{4,14}ly\s)?(?:picking\sup|slowing|slumping
            |soaring|plummeting|plunging|surging|spiking|ageing|aging|emptying|thinning\sout|piling\sup
            |drying\sup|catching\son|spreading|mounting|rebounding|recovering|stagnating
            |moving\saway|worsening|accelerating|deteriorating|tightening
            |losing\s(?:their|its|ground|customers|members|appeal|readers|staff|out)
            |gaining\s(?:ground|popularity|in)|on\sthe\s(?:up|wane|retreat|march)|in\sretreat
            |becoming\s(?:rare|scarce|common|popular|extinct|a\srarity|the\s(?:norm|exception|rule))
            |a\sdying\s[a-z]{3,10}|going\sup|going\sdown)\b
          (?! \s(?:to|from)\s(?:me|us|my|our)\b )
        | \A\W{0,3}(?!My|Our|I\b|We\b|It\b|He\b|She\b)[A-Z][^.;:!?,]{2,60}?\s(?:have|has)\s(?:[a-z]{4,14}ly\s)?
          (?:risen|fallen|grown|shrunk|soared|plummeted|plunged|surged|climbed|slumped|worsened|improved
            |deteriorated|increased|declined|decreased|multiplied|dwindled|lengthened|shortened
            |stagnated|spread|eroded|weakened|strengthened|become\s(?:more|less|rare|scarce|common|popular
              |a\srarity|[a-z]{3,10}er|harder|rarer))\b
          (?! \s(?:by|to|from)\s(?:<hedge>)?<number> )
        | \b(?:[Mm]ore|[Ff]ewer|[Ll]ess)\s (?: [a-z'’-]{3,18}\s ){1,3}? [a-z]{3,15}\s [^.;:!?]{0,40}?
          \b(?:every|each)\s(?:year|month|season|week|summer|winter|generation)\b
        # people used to stay for life; today they move on
        | \A\W{0,3}(?:People|Children|Women|Men|Families|Parents|[A-Z][a-z]{2,15}s)\sused\sto\b [^.!?]{5,120}?
          [,;–:]\s(?:and\s|but\s)?(?:today|now|nowadays|these\sdays)\b
        | \b(?:hotter|colder|warmer|wetter|drier|longer|shorter|higher|lower|older|younger|worse|better
            |busier|fuller|quieter|louder|slower|faster|dearer|cheaper|scarcer|rarer|safer|more\s[a-z]{3,15}
            |less\s[a-z]{3,15})\sthan\s(?:they\s(?:were|used)|(?:last|the\sprevious)\s(?:year|season|decade
              |month|winter|summer)|a\s(?:year|decade|generation|century)\sago|in\sthe\spast|ever|they\sonce)\b
        # scarcer in the country than in town
        | \A\W{0,3}<plurals> (?:are|were|get|have|do)\s (?:[a-z]{2,15}\s){0,2}? [a-z]{3,12}er\s(?:in|on|at|among
            |near|for|with)\s[^.;:!?,]{3,40}?\sthan\s(?:in|on|at|among|near|for|with)\b
        # the bigger the firm, the less often
        | \A\W{0,3}The\s(?:[a-z]{3,12}er|more|less|fewer)\s (?! (?:I|we|you)\b ) (?:a|an|the|people|[a-z]{3,15}s)\b
          [^.;!?]{2,80}?,\sthe\s(?:[a-z]{3,12}er|more|less|fewer)\s (?! [^.;!?]{0,40}\b(?:I|we|me|us|room|silence)\b )
          (?: often|likely|frequently|common|time|people|money|[a-z]{3,15}s|the|a|an|they|it|is )\b
        # the commonest tree in local woods
        | \b(?:[Tt]he|its|their)\s(?: (?:by\sfar\s)?(?:the\s)?(?: (?:large|high|old|common|popular|expensive
            |dear|safe|fast|long|small|young|rich|poor|loud|dense|strong|low|cheap|deep|heavy|hot|cold
            |busi|deadli|tall|wett|dri|clean|dirti|short|slow|bigg)e?st
            | most\s(?:heavily\s|widely\s|frequently\s|often\s|densely\s)?(?:popular|common|frequent|expensive|dangerous
              |crowded|read|sold|visited|used|[a-z]{3,12}(?<!interest)(?<!advanc)(?<!need)ed) ) )\s
          (?:[a-z-]{3,20}\s){0,2}?[a-z-]{3,20}\s(?:in|of|on|among)\s
          (?! (?:my|our|us|me|this|these|it|that|which|course|his|her|their|your|all|[a-z]{3,15}ing)\b )
          (?! (?:the|a)\s(?:yard|room|house|garden|kitchen|office|building|shop|box|book|team|family|class
            |list|text|sentence|way|process|project)\b )
          (?= [a-zA-Z] )

        # is climbing again, continues to widen, costs more than it did, never before have so many
        | \b(?:is|are|has\sbeen|have\sbeen)\s(?:[a-z]{4,14}ly\s|still\s|now\s)?(?:rising|falling|climbing|growing|shrinking
            |declining|increasing|decreasing|dropping|vanishing|disappearing|dwindling|retreating|soaring)\b
          (?= [.,;] | \s(?:again|and|in|across|faster|steadily|sharply|fast|from|every|all|once\smore|for|as|everywhere|year)\b )
        | \b(?:continues?|continued|continuing)\sto\s(?:rise|fall|grow|shrink|widen|narrow|climb|decline|increase|drop|spread|soar
            |dwindle|worsen|slide)\b
        | \b(?:has|have)\sbecome\s(?:[a-z]{4,14}ly\s)?(?:more|less|[a-z]{3,10}er)\b
        | \b(?:more|less|fewer|[a-z]{3,12}er)\sthan\s(?:they|it)\s(?:did|do|does|were|was|used|had)\b
        | \b[Nn]ever\sbefore\b [^.;:!?]{0,60}? \bso\s(?:many|few|much|little|often)\b
        | \b(?:[Gg]aps?|[Dd]ivide|[Gg]ulf)\s(?:between|in|of)\b [^.;:!?]{0,160}? \b(?:widen|narrow|grow)(?:s|ing|ed|n)?\b
        # the commonest reason
        | \b(?:[Tt]he|[Tt]heir|[Ii]ts)\s(?:single\s)?(?:commonest|most\s(?:common|frequent|widespread|cited|frequently\s[a-z]{4,12}
            |commonly\s[a-z]{4,12}))\s(?!way\b|ways\b|path|mistake\sis\sto)[a-z]{3,20}\b

        | \b(?:have|has)\sbeen\s[a-z]{3,12}ing\s(?:[a-z]{4,14}ly\s|far\s|much\s)?<comparative>
        | \b(?:up\sand\sup|down\sand\sdown)\b
        | \b(?:more|less|fewer|[a-z]{3,12}er)\b [^.;:!?]{0,40}? \bthan\s(?:they|it)\s(?:used|once|ever)\b
        | \A\W{0,3}(?!My|Our|I\b|We\b|It\b|He\b|She\b)[A-Z][^.;:!?,]{2,60}?\s(?:have|has)\s(?:[a-z]{4,14}ly\s|all\sbut\s)?
          (?:diminished|waned|faded|dried\sup|collapsed|thinned|vanished|disappeared|receded|ebbed|doubled|crept\sup)\b
        | \b(?:is|are)\s(?:by\sfar\s)?the\s(?:(?:large|high|old|fast|long|small|young|rich|poor|loud|dense|strong|low|cheap|deep
            |busi|deadli|dri|wett|clean|dirti|short|slow|bigg|safe|cold|hot|steep)e?st|commonest)\s(?:in|of|on)\s(?:the|all|any|Europe
            |Britain|America|Germany)\b

        # no other profession loses its newcomers as fast; fewer than ever; longer every decade; a nosedive
        | \b[Nn]o\sother\s[a-z-]{3,20}\s[^.;:!?]{0,60}? \b(?:as|so)\s[a-z]{3,12}(?:\s[a-z]{3,15})?\sas\b
        | \b(?:[Ff]ewer|[Mm]ore|[Ll]ess)\s[^.;:!?,]{2,40}?\sthan\sever\b
        | <comparative>\s[^.;:!?,]{0,30}?\b(?:every|(?:with\s)?each)\s(?:passing\s)?(?:year|decade|season|month|week|generation|winter|summer)\b
        | \bin\s(?:[a-z-]{4,12}\s)?decline\b | \bgo(?:ing|ne)?\sthe\sway\sof\b | \b(?:nosedive[ds]?|free\sfall|all-time\s(?:high|low)|record\s(?:high|low)s?
          |rock\sbottom|through\sthe\sfloor)\b
        """),
)
