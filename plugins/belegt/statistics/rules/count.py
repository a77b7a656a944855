"""Counts: "540.000 Menschen", "mehr als 800 Stadtwerke", "dozens of shops"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

COUNT = Detector(
    Rule(
        code="STAT006",
        name="unsourced-counts",
        severity=Severity.ERROR,
        title=Text("Anzahl ohne Quelle", "count without a source"),
        why=Text(
            "Wie viele es gibt, hat jemand gezählt oder geschätzt, auch bei „Tausenden“.",
            "Somebody counted or estimated how many there are, even where it says “thousands”.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "In Auskunftsstellen arbeiten 540.000 Menschen.",
            "Für 2015 meldeten die Museen 114.423.192 Besuche.",
            "Mehr als 800 Stadtwerke haben keine Servicenummer.",
            "Millionen Haushalte warten auf einen Handwerker.",
            "Dutzende von Ämtern schließen am Mittwoch.",
            "Seit Kriegsende wurden im Hafen 51 Blindgänger gehoben.",
            *in_english(
                "Five people froze to death last winter.",
                "540,000 people work at information desks.",
                "More than 800 utilities have no service number.",
                "Millions of households wait for a plumber.",
                "Dozens of offices close on Wednesdays.",
            ),
        ),
        allowed=(
            "Im Jahr 2019 Menschen zu erreichen war leichter.",
            "Ich habe im Dienst achttausend Menschen den Weg erklärt.",
            "Das Heft hat 300 Seiten.",
            "Drei Gründe sprechen dagegen.",
            "Der Fragebogen umfasst 24 Fragen.",
            *in_english(
                "There are twelve chairs in the break room.",
                "In 2019 people were easier to reach.",
                "I have shown eight thousand people the way.",
                "The booklet has 300 pages.",
                "Three reasons speak against it.",
            ),
        ),
    ),
    cues=("\ue001", "\ue002", "\ue003", "\ue004", "\ue005", "\ue006", "\ue007", "few"),
    de=german(r"""
        # two million, billions, with or without what is counted
        (?: <huge> | <rough> ) (?! \s?(?:<unit>|Dank|Gründe|Male?|Grüße|Küsse|Ausreden)\b )
          (?: \s(?:von\s)? <adjectives> (?! <unit> ) <noun> )?
        # 87 der Befragten, 41 sagten
        | (?P<said> (?:<hedge>)?<number> (?: \sder\s<adjectives><noun> | \svon\sihnen | \s<noun> )?
            (?= \s(?:gaben\s(?:an|zu)|nannten|antworteten|sagten|wünschten|erklärten|stimmten
                |meldeten
            |gestanden|bejahten|verneinten|äußerten|kannten|wollten|konnten|hatten\snoch\snie)\b ) )
        # was einzelne zählt: erfroren, verletzt
        | (?P<dead> <number>\s<people> ) (?= [^.;:!?]{0,60} \b(?:erfroren|gestorben|starben
            |ertrunken|ertranken
            |verletzt|getötet|ums\sLeben|erkrankt|verunglückt|umgekommen|vermisst|obdachlos)\b )
        | \b(?:wurden
            |werden)\b [^.;:!?]{0,60}? \s(?P<passive> <tens>\s<adjectives>(?! <unit> )<noun> )
            (?= [^.;:!?]{0,40} \b(?:\w{0,5}ge\w{2,12}(?:t|en)|\w{3,12}iert|ver\w{2,12}t
                |ent\w{2,12}t|be\w{2,12}t)\b )
        | \b(?:nur\snoch|bloß\snoch|noch)\s(?P<left> <number>\s<people> )
        # bis 2040 fehlen 300 Hebammen
        | \b[Bb]is\s(?:\w{2,12}\s){0,3}·{4} [^.;:!?]{0,100}?
          (?P<forecast> (?:<hedge>)?<number>\s<adjectives>(?! <unit> )<noun> )
        # thousands of anything; 12.000 Anwohner; "eine Handvoll Menschen"
        | (?: (?: <many> | <rough> ) (?:\+)? (?: \s(?:von\s)? <adjectives> (?! <unit> | Gründe|Dank
            |Male?\b|Grüße|Küsse ) <noun> )
          | <many>\s(?:der|des)\s<noun>
          # a smaller number needs a noun that is counted by others, or a hedge
          | <tens>\s <adjectives> <people>
        )
        | <about> (?:<tens>|<round>) \s <adjectives> (?! <unit> ) <noun>
        | (?P<exist> (?:<hedge>)?<tens>\+?\s<adjectives>(?! <unit> )<noun> ) (?= [^.;:!?]{0,60}
            \b(?:existieren|gibt\ses|registriert|gezählt|verzeichnet|gemeldet|gelten|warten|fehlen
            |leben|arbeiten|betroffen|erfasst|eingetragen|wurden|haben\b [^.;:!?]{3,80}\b(?:ge\w+t
            |ge\w+en|ver\w+t|ver\w+en|be\w+t|zu\w+t|ab\w+t|an\w+t))\b )
        | \b(?:gibt\ses|gab\ses|existieren|verzeichnet|zählt|zählte|umfasst|registrierten?
            |meldeten?|leben|arbeiten|wachen|kurven|fahren|fahrende|lagern|warten|fehlen|betreiben
            |beschäftigt|zählten|sind|waren|versorgt|bedient|allein\sin|[Ww]eltweit|bundesweit
            |landesweit|europaweit|hierzulande|in\sDeutschland|in\sÖsterreich|in\sder\sSchweiz
            |[Ii]m\sKanton|[Ii]m\sLand(?:kreis)?|[Ii]m\sBezirk|verzeichneten?|aktuell|derzeit
            |inzwischen|mittlerweile|bereits|bisher|insgesamt)\b
          (?: \s(?!(?:ich|wir|uns|mir|unser\w*|mein\w*)\b)[^\s.;:!?]{1,25} ){0,6}?
          \s(?P<claim> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | (?:Fragen|Seiten|Kapitel
              |Übungen|Abbildungen|Aufgaben|Folien|Beispiele|Rezepte|Gründe|Tipps|Regeln|Schritte
              |Teile|Punkte|Stühle|Tische|Zimmer|Räume|Ordner|Bilder|Fotos|Kriterien|Arten|Sorten
              |Kategorien|Elemente|Bausteine|Minuten)n?\b )<noun> )
        | \A\W{0,4}(?P<subject> <tens>\s<adjectives>(?! <unit> | Gründe|Tipps|Fragen|Fehler|Regeln
            |Dinge|Ideen|Schritte|Prozent )<noun> )
          (?= \s(?:haben|sind|waren|gaben|geben|warten|fehlen|betreiben|arbeiten|leben|wurden|nutzen
            |stehen|sagten|nannten|schließen|schlossen|kamen|kommen|verloren)\b )
        | \b(?:mindestens|nur|gerade\smal|gerade\seinmal|lediglich)\s(?P<few> <few>\s<people> )
          (?= [^.;:!?]{0,60}\b(?:weltweit|in\s(?:ganz\s)?(?:Deutschland|Österreich|Europa)|im\sLand)
          \b )

        # what a house runs, holds or looks after
        | \b(?:vertritt|vertreten|betreib(?:t|en)|beschäftig(?:t|en)|unterhält|unterhalten|betreu(?:t|en)
            |bewirtschafte(?:t|n)|versorg(?:t|en)|zähl(?:t|en)|umsorg(?:t|en)|beaufsichtig(?:t|en)
            |finanzier(?:t|en)|bildet|vermiete(?:t|n)|pfleg(?:t|en))\s (?:[a-zäöüß]{2,15}\s){0,4}?
          (?P<runs> (?:<hedge>)?<number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?! \s(?:auf|im)\s(?:Tag|Mal) )
        | \b(?:besitz(?:t|en)|verwalte(?:t|n)|beherberg(?:t|en)|verkaufte[n]?|schloss(?:en)?|eröffnete[n]?
            |verlieh(?:en)?|entließ(?:en)?|rettete[n]?|pflanzte[n]?|sanierte[n]?|strich(?:en)?|baute[n]?
            |verliert|verlor(?:en)?|sammelte[n]?|versicher(?:t|en)|prüfte[n]?|kontrollierte[n]?)\s
          (?:[a-zäöüß]{2,15}\s){0,4}?
          (?P<holds> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        # in der Altstadt sprudeln neun Brunnen
        | \b(?:[Ii]n|[Aa]uf|[Aa]n|[Ii]m|[Aa]m|[Ee]ntlang)\s(?:[a-zäöüß]{2,20}\s){0,3}<place>\s
          (?:[^\s.,;:!?]{1,25}\s){0,2}?
          (?!standen|lagen|saßen|kamen|gingen|warteten|fanden|hingen|sollten|sollen|wollen|müssen|finden)
          [a-zäöüß]{3,15}(?:en|ern|eln)\s(?:[a-zäöüß]{2,15}\s){0,3}?
          (?P<there> (?:<hedge>)?<number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        # siebzehn Bahnhöfe der Strecke haben keinen Aufzug
        | \A\W{0,4}(?P<whole> (?:(?:Nur|Bloß|Lediglich|Allein|Gut|Rund|Noch)\s)?<tens>\s<adjectives>
            (?! <unit> | <abstract> | Prozent )<noun> )
          (?= \s(?:(?!standen|lagen|saßen|hingen|kamen)[^\s.,;:!?]{1,25}\s){0,5}?
            (?!standen|lagen|saßen|hingen|kamen|oder|und\b|gegen\b|neben|zwischen|den\b|einen\b|in\b)
            (?:haben|sind|werden|gelten|versorgen|[a-zäöüß]{4,15}en)\b )
        | \A\W{0,4}(?P<houses> (?:(?:Nur|Bloß|Lediglich|Gerade\s(?:ein)?mal|Allein|Noch)\s)?<few>\s
            <adjectives><facility> )
          (?= \s(?:[^\s.,;:!?]{1,25}\s){0,5}?(?:haben|sind|werden|[a-zäöüß]{3,15}(?:en|ern|eln))\b )
        | (?P<among> (?: \A\W{0,4} | <hedge> ) <number>\s(?:der|aller)\s<adjectives>(?! <unit> | <abstract> )
            [A-ZÄÖÜ][\w-]{2,30}(?:en|er|n|e|s|ern) )(?= \s[a-zäöüß]{3,20}(?:en|ten|n)\b )
        | [a-zäöüß]{3,15}(?:en|ern|eln)\s(?P<ofthem> <number>\sder\s<adjectives>(?! <unit> | <abstract> )
            <noun> )

        # 160 Laufkilometer Akten
        | (?:<about><number>|<many>|<tens>)\s\w{0,8}(?:[Kk]ilometer|[Tt]onnen|[Hh]ektar|[Kk]ubikmeter|[Qq]uadratkilometer
          |[Qq]uadratmeter)\s[A-ZÄÖÜ]\w{2,30}\b
        # fünf Hersteller teilen sich weltweit den Markt
        | (?P<worldwide> <few>\s<adjectives>(?:<people>|<facility>) ) (?= [^.;:!?]{0,60}\b(?:weltweit|europaweit|bundesweit
            |landesweit|schweizweit|österreichweit|in\s(?:ganz\s)?(?:Deutschland|Österreich|Europa)|im\s(?:ganzen\s)?Land
            |Markt|hierzulande)\b )
        | (?P<were> (?:<hedge>)?<tens> )\s(?:waren|sind|wurden)\ses\b
        # zuletzt waren es 22.000
        | \b(?:von|auf|bei|mit|es|sind|waren|haben|hat|um)\s(?P<bare> <about><many> )(?= \s?[.,;!] | \Z )
        | \A\W{0,4}(?P<expected> (?:Voraussichtlich|Schätzungsweise|Vermutlich|Rund|Etwa|Gut|Knapp|Fast|Über|Mindestens)\s
            <number>\s<adjectives>(?! <unit> | <abstract> )<noun> )

        # gingen 640 Notrufe ein, kamen 300 Gäste
        | \b(?:gingen|kamen|trafen|treffen|meldeten|melden|bewarben|bewerben|beteiligten|beteiligen|versammelten|demonstrierten
            |strömten|pilgern|pilgerten|besuchten|flohen|landeten)\b
          (?: \s(?!(?:ich|wir|uns|mir|unser\w*|mein\w*)\b)[^\s.;:!?]{1,25} ){0,6}?
          \s(?P<came> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        | (?P<yearly> <tens> )\s(?:im|pro)\s(?:Jahr|Monat|Tag)(?= [.,;] )
        """),
    en=english(r"""
        # two million, billions, with or without what is counted
        (?: <huge> | <rough> ) (?! \s?(?:<unit>|thanks|times|apologies|reasons)\b )
          (?: \s(?:of\s)?(?:all\s|the\s|their\s|its\s)? <adjectives> (?! <unit> ) <noun> )?
        | <many>\s(?:pages|lines|hours|minutes)\sof\s[a-z]{3,20}(?:\s[a-z]{3,20})?
        # 87 admitted, 41 said
        | (?P<said> (?:<hedge>)?<number> (?: \sof\s(?:the\s|them\b
            |those\b)<adjectives>(?:<noun>)? | \s<noun> )?
            (?= \s(?:said|told|named|answered|admitted|replied|reported|agreed|disagreed|voted|chose
            |wanted|had\snever|could\snot|could\sname|preferred|ticked|thought|believed)\b ) )
        # what counts each one: died, hurt
        | (?P<dead> <number>\s<people>\s(?:have\s)?(?:died|drown(?:ed)?|froze|were\s(?:killed
            |injured|hurt)|fell\sill
            |lost\stheir\slives|are\smissing) )
        | \b(?:[Tt]oday|[Nn]ow)\s(?:there\sare\s)(?P<today> (?:only\s|just\s)?<number> )
        | \b[Tt]here\s(?:are|were)\s(?P<now> (?:now|today|still|currently|only
            |just)\s<number>(?:\s<adjectives><noun>)? )
        | (?P<left> <number>\s<noun>\s(?:are\sstill|still|remain|are\sleft)\b )
        # by 2040 there will be 300 midwives too few
        | \b(?:[Bb]y|[Uu]ntil)\s(?:\w{2,12}\s){0,3}·{4} [^.;:!?]{0,100}?
          (?P<forecast> (?:<hedge>)?<number>\s<adjectives>(?! <unit> )<noun> )
        | (?: (?: <many> | <rough> ) \+? (?:\sof)? (?:\s(?:all\s|the\s|their\s|its\s)?) <adjectives>
            (?! <unit> ) <noun>
          | <rough>\sof\s(?:the\s|their\s)?(?:[a-z-]{2,20}\s)?[A-Za-z][\w'’-]{2,30}
          | <tens>\+?\s <adjectives> <people>
        )
        | <about> (?:<tens>|<round>) \+?\s <adjectives> (?! <unit> ) <noun>
        | (?<=\ue002)\+\s<adjectives><noun>
        | \b(?:lists?|counts?|counted|recorded|records|registered|employs?
            |serves?|reported|receiv(?:es|ed)|answered|handled|covers?|includes?|hosted|published
            |[Ww]orldwide|[Nn]ationwide|[Ii]n\s[A-Z][a-z]{3,15}|alone|currently|so\sfar
            |to\sdate|already|holds\sthe|stands\sat|short\sof|shortage\sof|lack(?:s|ing)?
            |in\stotal|across\sthe\scountry|[Ii]n\sthe\s(?:county|canton|district|country|region))\b
          (?: \s(?!(?:I|we|us|me|my|our)\b)[^\s.;:!?]{1,20} ){0,5}?
          \s(?P<claim> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | (?:elements|steps|ways
              |guidelines|tips|types|kinds|sorts|categories|principles|criteria|reasons|options
              |rules|features|questions|mistakes|things|ideas|tasks|points|parts|sections
              |chapters|lessons|levels)\b )<noun> )
        | (?P<place> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> )<noun> )
          (?= [^.;:!?]{0,60} \b(?:in\sthe\s(?:county|canton|district|country|region|world)
            |nationwide|worldwide|across\sthe|alone|have\sbeen|were\sregistered|left\b|are\sstill
                |a\syear|every\syear
            |since\sthe)\b )
        | \A\W{0,4}(?P<subject> (?:<tens>|<many>)\s<adjectives>(?! <unit> | reasons|tips|questions
            |mistakes|rules|things|ideas|steps|ways )<noun> )
          (?= \s(?:have|are|were|had|gave|wait|run|work|live|said|use|stand|closed|came|lost|named
            |admitted|queued|weave|lack|report|reported|signed|died|applied|own|operate|still)\b )
        | \b(?:at\sleast|only|just|a\smere)\s(?P<few> <few>\s<adjectives><noun> )
          (?= [^.;:!?]{0,60}\b(?:worldwide|in\sthe\s(?:country|world|whole)|nationwide|left\sin)\b )

        # what a house runs, holds or looks after
        | (?<!\b[Ii]\s)(?<!\bwe\s)\b(?:represents?|runs|operates?|employs?|looks\safter|cares\sfor|oversees?|serves|supervises
            |finances|trains|lets|maintains|counts|boasts|numbers|tends|houses|shelters|feeds)\s
          (?:[a-z]{2,12}\s){0,2}?
          (?P<runs> (?:<hedge>)?<number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        | \b(?:owns?|holds|sold|opened|closed|shut|built|hired|sacked|fired|planted|rescued|repaired|insures
            |inspected|lent|collected|lists|keeps|stocks|dismissed|laid\soff|evacuated|arrested|fined|treated|admitted)\s
          (?:[a-z]{2,12}\s){0,2}?
          (?P<holds> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        # seventeen stations on the line have no lift
        | \A\W{0,4}(?P<whole> (?:(?:Only|Just|Some|Almost|Nearly|All)\s)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?= \s(?:(?!stood|lay|sat|hung|came)[^\s.,;:!?]{1,20}\s){0,6}?(?!stood|lay|sat|hung|came)
            (?:have|has|are|were|do|had|still|cover|remain|keep|use|offer|hold|make|take|get|go|live|work|[a-z]{3,12}ed)\b
            | \s(?! (?:of|in|on|and|or|from|to|for|per|at|with|by|ago|later|old|away|into|off|under|over|would|could|must|should|may)\b )
              [a-z]{3,12}\b )
        | \A\W{0,4}(?P<houses> (?:(?:Only|Just|All|Another)\s)?<few>\s<adjectives><facility> )
          (?= \s(?:[^\s.,;:!?]{1,20}\s){0,6}?(?:have|are|were|do|had|still|remain|[a-z]{3,12})\b )
        | \A\W{0,4}(?P<only> (?:Only|Just)\s<number>\s<adjectives><noun> )(?= \s(?:are|were|remain|survive|exist|have|still)\b )
        | \b[Tt]here\s(?:are|were)\s(?P<thereare> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?= \s(?:waiting|in|on|across|without|that|who|with|at|along|under)\b )
          (?! \s(?:in|on|at)\s(?:my|our|the\s(?:room|hall|office|kitchen|shop|book|box|break|staff|waiting|list))\b )
        | (?P<among> (?: \A\W{0,4} | <hedge> ) <number>\sof\s(?:the|all)\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?= \s(?:[a-z]{3,15}\s){0,3}?[a-z]{3,15}\b )

        # of whom the railways have about 22,000
        | \b(?:have|has|with|are|is|was|were|of|at|to|around)\s(?:some\s)?(?P<bare> <about><many> )(?= \s?[.,;!] | \Z )
        # over the past decade 37 developers have maintained it; when the snow came, 140 hauliers were stuck
        | (?: \A\W{0,4}(?:In|Over|Since|During|By|At|After|On|Between|Across|Within|When|While|Before|Under)\s[^.;:!?]{3,70}?,?\s )
          (?P<led> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?= \s(?:[a-z]{3,12}\s)?(?:have|has|are|were|had|still|remain|died|closed|left|went|came|lost|applied|waited|reported)\b )
        | (?P<apiece> (?:<hedge>)?<number>\s<adjectives>(?! <unit> )<noun> )\s(?:apiece|each)\b (?! \s(?:day|week|month|year|other|time) )
        | <number>\s<adjectives><noun>\s(?:an)\s(?:hour|evening|afternoon)\b

        | (?: <hedge><round> | <huge> | <many> )\s(?:a|per|each|every)\s(?:week|year|month|day)\b

        | (?<![€$£])(?P<yearly> <tens> )\sa\s(?:year|month|week|day)(?= [.,;] )

        | <many>\s<measure>\sof\s[a-z]{3,20}\b
        """),
)
