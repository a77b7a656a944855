"""The words of counts in German: "540.000 Menschen", "betreibt sieben Bäder"."""

from belegt.statistics.german import german

GERMAN = german(r"""
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
            |[Ii]m\sKanton|[Ii]m\sLand(?:kreis)?|[Ii]m\sBezirk|verzeichneten?|(?i:aktuell)|derzeit
            |(?i:inzwischen)|(?i:mittlerweile)|(?i:bereits)|(?i:bisher)|(?i:insgesamt))\b
          (?: \s(?!(?:ich|wir|uns|mir|unser\w*|mein\w*)\b)[^\s.;:!?]{1,25} ){0,6}?
          \s(?P<claim> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | (?:Fragen|Seiten|Kapitel
              |Übungen|Abbildungen|Aufgaben|Folien|Beispiele|Rezepte|Gründe|Tipps|Regeln|Schritte
              |Teile|Punkte|Stühle|Tische|Zimmer|Räume|Ordner|Bilder|Fotos|Kriterien|Arten|Sorten
              |Kategorien|Elemente|Bausteine|Minuten)n?\b )<noun> )
        | <start>(?P<subject> <tens>\s<adjectives>(?! <unit> | Gründe|Tipps|Fragen|Fehler|Regeln
            |Dinge|Ideen|Schritte|Prozent )<noun> )
          (?= \s(?:haben|sind|waren|gaben|geben|warten|fehlen|betreiben|arbeiten|leben|wurden|nutzen
            |stehen|sagten|nannten|schließen|schlossen|kamen|kommen|verloren)\b )
        | \b(?:mindestens|nur|gerade\smal|gerade\seinmal|lediglich)\s(?P<few> <few>\s<people> )
          (?= [^.;:!?]{0,60}\b(?:weltweit|in\s(?:ganz\s)?(?:Deutschland|Österreich|Europa)|im\sLand)
          \b )
        # what a house runs, holds or looks after
        | \b(?:vertritt|vertreten|betreib(?:t|en)|beschäftig(?:t|en)|unterhält|unterhalten
            |betreu(?:t|en)
            |bewirtschafte(?:t|n)|versorg(?:t|en)|zähl(?:t|en)|umsorg(?:t|en)|beaufsichtig(?:t|en)
            |finanzier(?:t|en)|bildet|vermiete(?:t|n)|pfleg(?:t|en))\s (?:[a-zäöüß]{2,15}\s){0,4}?
          (?P<runs> (?:<hedge>)?<number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?! \s(?:auf|im)\s(?:Tag|Mal) )
        | \b(?:besitz(?:t|en)|verwalte(?:t|n)|beherberg(?:t|en)|verkaufte[n]?|schloss(?:en)?
            |eröffnete[n]?
            |verlieh(?:en)?|entließ(?:en)?|rettete[n]?|pflanzte[n]?|sanierte[n]?|strich(?:en)?
                |baute[n]?
            |verliert|verlor(?:en)?|sammelte[n]?|versicher(?:t|en)|prüfte[n]?|kontrollierte[n]?)\s
          (?:[a-zäöüß]{2,15}\s){0,4}?
          (?P<holds> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        # in der Altstadt sprudeln neun Brunnen
        | \b(?:[Ii]n|[Aa]uf|[Aa]n|[Ii]m|[Aa]m|[Ee]ntlang)\s(?:[a-zäöüß]{2,20}\s){0,3}<place>\s
          (?:[^\s.,;:!?]{1,25}\s){0,2}?
          (?!standen|lagen|saßen|kamen|gingen|warteten|fanden|hingen|sollten|sollen|wollen|müssen
              |finden)
          [a-zäöüß]{3,15}(?:en|ern|eln)\s(?:[a-zäöüß]{2,15}\s){0,3}?
          (?P<there> (?:<hedge>)?<number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        # siebzehn Bahnhöfe der Strecke haben keinen Aufzug
        | <start>(?P<whole> (?:(?:Nur|Bloß|Lediglich|Allein|Gut|Rund|Noch)\s)?<tens>\s<adjectives>
            (?! <unit> | <abstract> | Prozent )<noun> )
          (?= \s(?:(?!standen|lagen|saßen|hingen|kamen)[^\s.,;:!?]{1,25}\s){0,5}?
            (?!standen|lagen|saßen|hingen|kamen|oder|und\b|gegen\b|neben|zwischen|den\b|einen\b
                |in\b)
            (?:haben|sind|werden|gelten|versorgen|[a-zäöüß]{4,15}en)\b )
        | <start>(?P<houses> (?:(?:Nur|Bloß|Lediglich|Gerade\s(?:ein)?mal|Allein|Noch)\s)?<few>\s
            <adjectives><facility> )
          (?= \s(?:[^\s.,;:!?]{1,25}\s){0,5}?(?:haben|sind|werden|[a-zäöüß]{3,15}(?:en|ern|eln))\b )
        | (?P<among> (?: <start> | <hedge> ) <number>\s(?:der|aller)\s<adjectives>(?! <unit>
            | <abstract> )
            [A-ZÄÖÜ][\w-]{2,30}(?:en|er|n|e|s|ern) )(?= \s[a-zäöüß]{3,20}(?:en|ten|n)\b )
        | [a-zäöüß]{3,15}(?:en|ern|eln)\s(?P<ofthem> <number>\sder\s<adjectives>(?! <unit>
            | <abstract> )
            <noun> )
        # 160 Laufkilometer Akten
        | (?:<about><number>|<many>|<tens>)\s\w{0,8}(?:[Kk]ilometer|[Tt]onnen|[Hh]ektar
            |[Kk]ubikmeter|[Qq]uadratkilometer
          |[Qq]uadratmeter)\s[A-ZÄÖÜ]\w{2,30}\b
        # fünf Hersteller teilen sich weltweit den Markt
        | (?P<worldwide> <few>\s<adjectives>(?:<people>|<facility>) ) (?=
            [^.;:!?]{0,60}\b(?:weltweit|europaweit|bundesweit
            |landesweit|schweizweit|österreichweit|in\s(?:ganz\s)?(?:Deutschland|Österreich|Europa)
                |im\s(?:ganzen\s)?Land
            |Markt|hierzulande)\b )
        | (?P<were> (?:<hedge>)?<tens> )\s(?:waren|sind|wurden)\ses\b
        # zuletzt waren es 22.000
        | \b(?:von|auf|bei|mit|es|sind|waren|haben|hat|um)\s(?P<bare> <about><many> )(?= \s?[.,;!]
            | \Z )
        | <start>(?P<expected> (?:Voraussichtlich|Schätzungsweise|Vermutlich|Rund|Etwa|Gut|Knapp
            |Fast|Über|Mindestens)\s
            <number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        # gingen 640 Notrufe ein, kamen 300 Gäste
        | \b(?:gingen|kamen|trafen|treffen|meldeten|melden|bewarben|bewerben|beteiligten|beteiligen
            |versammelten|demonstrierten
            |strömten|pilgern|pilgerten|besuchten|flohen|landeten)\b
          (?: \s(?!(?:ich|wir|uns|mir|unser\w*|mein\w*)\b)[^\s.;:!?]{1,25} ){0,6}?
          \s(?P<came> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        | (?P<yearly> <tens> )\s(?:im|pro)\s(?:Jahr|Monat|Tag)(?= [.,;] )
        # hat 46 Betten geschlossen; führte zu 14 Festnahmen
        | \b(?:hat|haben)\b (?: \s(?!(?:ich|wir|uns|mir|unser\w*|mein\w*)\b)[^\s.;:!?]{1,25} ){0,7}?
          \s(?P<did> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?= [^.;:!?]{0,40} \b(?:ge\w{2,12}(?:t|en)|ver\w{2,12}(?:t|en)|\w{3,12}iert
              |ent\w{2,12}(?:t|en)|be\w{2,12}(?:t|en)
            |(?:auf|ab|ein|aus|zu|an|um)ge\w{2,12}(?:t|en)|er\w{2,12}(?:t|en))(?= [.,;] | \Z ) )
        | \b(?:führten?|kam\ses|kam|kommt\ses|kommen)\s(?:[a-zäöüß]{2,15}\s){0,2}?zu\s(?P<led>
            (?:<hedge>)?<number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        | (?:<many>|<about><tens>)\s\w{0,10}(?:\w\w[Mm]etern?|[Ll]itern?|[Tt]onnen
            |[Hh]ektar)\s(?!Höhe|Länge|Breite|Tiefe|Entfernung|\w{2,8}höhe|Abstand|Durchmesser)
          [A-ZÄÖÜ]\w{2,30}\b
        | \b(?:[Ii]n|[Aa]uf|[Aa]n|[Ii]m|[Aa]m)\s(?:[a-zäöüß]{2,20}\s){0,2}<noun>\s(?:(?:der|des
            |von)\s<noun>\s)?
          (?:schlummern|lagern|leben|wohnen|brüten|nisten|arbeiten|fehlen|existieren|verkehren
              |praktizieren|unterrichten|forschen|studieren
            |lehren|gedeihen|überwintern)\s(?:[a-zäöüß]{2,15}\s){0,3}?
          (?P<house> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        """)
