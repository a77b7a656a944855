"""The words of vague authority in German: "Studien zeigen", "gilt als erwiesen", "bekanntlich"."""

from belegt.statistics.german import german

GERMAN = german(r"""
        # Studien zeigen; wie Untersuchungen immer wieder ergeben; belegen Studien
        \b(?:[Vv]iele\s|[Mm]ehrere\s|[Zz]ahlreiche\s|[Nn]eue(?:re)?\s|[Ee]inschlägige\s|[Dd]ie\s
            |[Ee]ine\s|[Jj]üngere\s)?
          (?<!keine\s)(?<![Dd]ie\s(?=Studie\b|Unter|Umfrage\b|Analyse\b|Auswertung|Befragung\b
              |Erhebung\b))
          (?<!\bob\s)(?<!diese\s)(?<!Diese\s)(?<!meine\s)(?<!unsere\s)(?<!eigene\s)(?<!ihre\s)
          (?: <work> ) [^.;:!?]{0,70}?
          \b(?:zeig(?:t|en|te|ten)|beleg(?:t|en|te|ten)|ergab(?:en)?|ergibt|ergeben|beweis(?:t|en)
            |bewies(?:en)?|bestätig(?:t|en|te|ten)|legt?en?\snahe|legen|deute(?:t|n)
                |bescheinig(?:t|en)
            |zufolge|sag(?:t|en)\s|fand(?:en)?|finden|kommt|kommen|weis(?:t|en)|wies(?:en)?
                |widerleg(?:t|en)
            |warn(?:t|en)|eindeutig|uneins|dünn|gespalten|umstritten|einig|weiß|kennt|rückt
            |stellt|zweifelt|hat\sdarauf|nahelegen|gezeigt|kam(?:en)?|schließ(?:t|en)|untermauer[nt]
            |stütz(?:t|en)|hin|besag(?:t|en)|nenn(?:t|en)|attestier(?:t|en|te|ten)|entdeck(?:t|te
                |ten)
            |offenbar(?:t|en|te|ten)|verdeutlich(?:t|en)|unterstreich(?:t|en)|dokumentier(?:t|en|te)
            |zusammenhäng(?:t|en)|(?:spricht|sprechen)\s(?:dafür|dagegen|für|gegen)|nachgewiesen
            |festgestellt|herausgefunden|ermittelt|vermute[nt]|hervor(?:geht|gehen|ging)
            |(?:zeichne|liefer)[nt](?:et)?\s[^.;:!?]{0,30}?(?:Bild|Ergebnis|Befund|Hinweise
                |Belege))\b
        | \b(?:zeig(?:t|en)|beleg(?:t|en)|beweis(?:t|en)|bestätig(?:t|en))\s(?:auch\s|uns\s
            |inzwischen\s
            |mehrere\s|neue\s|viele\s|zahlreiche\s|die\s|eine\s|immer\smehr\s){0,3}
          (?: <work> )
        # Experten zufolge; nach einhelliger Meinung der Restauratorinnen; Forscher warnen
        | \b(?:[Nn]amhafte\s|[Vv]iele\s|[Ff]ührende\s|[Dd]ie\smeisten\s|[Mm]anche\s
            |[Rr]enommierte\s)?
          (?: <experts> ) (?: \s[^\s.;:!?]{1,25} ){0,4}?
          \s(?:sind\ssich|sagen|raten|warnen|bezweifeln|zweifeln|bestreiten|schätzen|meinen
              |glauben|vermuten|betonen|empfehlen
              |sehen
            |wissen|zufolge|streiten|fordern|kritisieren|halten|gehen\sdavon\saus|sprechen|einig
            |überzeugt|rechnen|bestätigen|belegen|befürchten|fürchten|monieren|beklagen|bemängeln
            |beobachten|nennen|bezeichnen|werfen|führen|erklären|diskutieren|rätseln|verweisen
                |berichten
            |entdeckten?|fanden|stellten|plädieren|prognostizieren|unterscheiden|argumentieren
                |erwarten
            |beschreiben|erkennen|weisen\sdarauf|widersprechen|bescheinigen|attestieren
                |haben\s(?:\w{3,15}\s)?(?:gezeigt|festgestellt|herausgefunden
                |nachgewiesen))\b
        | \b(?:warnen|raten|schätzen|vermuten|sagen|betonen|meinen|glauben|befürchten|wissen
            |streiten
            |rätseln|diskutieren|debattieren)\s(?:\w{3,15}\s){0,2}(?: <experts> )
        | \b(?:[Nn]ach|[Ll]aut|[Ii]n\sden\sAugen|[Aa]us\sSicht|[Uu]nter)\s
          (?:(?:Ansicht|Meinung|Einschätzung|Auffassung|einhelliger\sMeinung)\s)?
          (?:von\s|der\s|vieler\s|mehrerer?n?\s|aktuellen?\s|einer\s|einem\s|neuen\s|den\s|neueren\s
            |verschiedenen\s){0,3}
          (?: <experts> | <work> )
        | \b(?: [A-ZÄÖÜ]\w{3,25}(?:innen|en|er|e|te)\s[^.;:!?]{0,50}?(?:einhellig
            |sich\seinig
            |sind\s(?:davon\s)?überzeugt) )\b
        | \b(?: erwiesenermaßen | erwiesenermassen | nachweislich| (?:ist|sind|gilt\sals|längst
            |klar)\s(?:\w{3,14}\s)?erwiesen | erwiesen(?=,\sdass) | nachgewiesen
            | bewiesen(?=[,.]|\sist) | gut\s(?:belegt|dokumentiert) | wissenschaftlich\s(?:belegt
              |erwiesen|bewiesen|gesichert|nachgewiesen|fundiert|gut) | hinlänglich\sbekannt
            | (?:ist|sind|gilt\sals)\s(?:gut\s|längst\s|mehrfach\s|klar\s|vielfach\s|hinreichend\s)?
              belegt )\b
        | \b(?: Erwiesenermaßen | Erwiesenermassen | Nachweislich
            | Wissenschaftlich\s\w+t )\b| \b(?:[Vv]iele|[Mm]ehrere|[Zz]ahlreiche
                |[Uu]nzählige)[nr]?\s(?:Studien|Untersuchungen|Experimente|Umfragen|Erhebungen)\b
        | \b[Ww]ie\sjede[rs]?\s[A-ZÄÖÜ]\w{4,25}\sweiß\b
        | \b[Dd]ie\sErfahrung\s(?:zeigt|lehrt|besagt)\b
        | \bmehren\ssich\sdie\s(?:Hinweise|Belege|Anzeichen|Zweifel)\b
        | \b(?:Daten|Zahlen|Befunde|Fakten|Ergebnisse|Beweislage|Faktenlage)\s(?:ist|sind
            |sprechen)\s
          (?:\w{3,12}\s)?(?:eindeutig|klar|erdrückend|überwältigend|für\ssich)\b
          (?= \s?[,.;:!] | \Z )
        | \bfehl(?:t|en)\b [^.;:!?]{0,40}? \b(?:Belege?|Beweise?|Nachweise?)\b
        | \b(?: (?:keine?n?|keinerlei|kaum|genügend|ausreichend|reichlich|viele
            |wenige?)\s(?:einzigen\s|wissenschaftlichen?\s|belastbaren?\s|überzeugenden?\s
            |eindeutigen?\s)*(?:Belege?n?|Beweise?n?|Nachweise?n?|Hinweise|Studien
            |Evidenz)\b ) (?! \s(?:vorlegen|beifügen) )
        | \b(?: (?:(?:ist|sind|bleibt|bleiben|gilt|gelten)\s(?:als\s|bis\sheute\s
            |nach\swie\svor\s|unter\s\w{3,25}\s)?(?:unstrittig|umstritten|unbestritten)|Konsens
                |(?:herrscht|besteht)\s(?:\w{3,15}\s)?(?:Einigkeit|Einvernehmen|Einverständnis)
                |herrschende\sLehre
            |Lehrmeinung|Stand\sder\sForschung|gilt\sals\s(?:gesichert|erwiesen|belegt
            |unstrittig)) )\b
        | \b(?: [Aa]us\sder\s(?:Praxis|Forschung|Literatur|Statistik
            |Psychologie)\s(?:weiß|ist
            |kennt) )
        # bestens dokumentiert, kaum erforscht, gilt als widerlegt
        | (?<!damit\s)(?<!hier\s)(?<!dort\s)
          \b(?:nicht|nie|kaum|nirgends|bestens|gut|hinreichend|längst|ausreichend|vielfach|schlecht
            |bisher
            |hinlänglich|eindeutig|mehrfach|wissenschaftlich|empirisch|klinisch|statistisch
                |bis\sheute
            |zweifelsfrei|einwandfrei|schlüssig|sicher)\s(?:wissenschaftlich\s|empirisch\s
                |klinisch\s)?
          (?:belegt|belegbar|erforscht|untersucht|dokumentiert|bewiesen|nachgewiesen|erwiesen
              |gesichert
            |widerlegt|bestätigt|geklärt|umstritten|abgesichert|haltbar|nachweisbar)\b
          (?! \s(?:werden|haben|wurden)\b )
        | \bgilt\s(?:[^\s.,;:!?]{2,20}\s){0,3}?als\s(?:gesichert|erwiesen|belegt|widerlegt|bewiesen
            |unstrittig|unbestritten|umstritten|überholt|gut\s[a-zäöüß]{5,15}t|nachgewiesen
                |ausgemacht)\b
        # bekanntlich; wie man weiß; bis heute weiß niemand
        | \b[Bb]ekanntlich\b | \b[Bb]ekanntermaßen\b | \b[Ww]ie\sman\s(?:\w{3,12}\s)?weiß\b
        | \b(?:[Nn]ach\sallem|[Ss]oweit|[Ss]oviel
            |[Ss]o\sviel),?\s(?:was\s)?man\s(?:\w{3,12}\s)?weiß\b
        | \b[Mm]an\sweiß\s(?:\w{3,12}\s)?(?:aus|seit|längst|inzwischen|, | heute)
        | \b[Mm]an\sweiß(?=,\sdass)
        | \bweiß\sman\b (?= [^.;:!?]{0,40}\b(?:aus|dass|heute|längst|seit|inzwischen|wenig|kaum
            |viel)\b )
        | \b[Bb]is\sheute\s(?:weiß|ist|gibt\ses|fehl|konnte|hat)\b [^.;:!?]{0,50}? \b(?:niemand
            |keiner
            |ungeklärt|unklar|kein(?:e[nrs]?)?\s(?:Beleg|Nachweis|Beweis|Studie|Erklärung
                |Daten)\w{0,2})\b
        | \b[Ee]s\s(?:ist|gilt\sals)\s(?:\w{3,14}\s){0,2}(?:bekannt|unbestritten|unstrittig|belegt
            |erwiesen|gesichert|nachgewiesen),\sdass\b
        | \b[Aa]us\s(?:medizinisch|wissenschaftlich|ärztlich|psychologisch|ökonomisch|pädagogisch
            |fachlich|ökologisch|epidemiologisch|volkswirtschaftlich)er\sSicht\b
        # die Belege sind dünn
        | \b(?:[Bb]elege?|[Nn]achweise?|[Bb]eweise?|[Ee]videnz|[Bb]eweislage|[Dd]atenlage
            |[Ss]tudienlage
            |[Dd]atenbasis|[Ff]orschungslage|[Qq]uellenlage|[Ff]orschungsstand)\b [^.;:!?]{0,40}?
          \b(?:ist|sind|bleibt|bleiben|fällt|fallen)\b [^.;:!?]{0,30}? \b(?:dünn|dürftig|mager
              |schwach
            |widersprüchlich|lückenhaft|eindeutig|erdrückend|spärlich|uneinheitlich|gemischt|klar
                |rar
            |unklar|überzeugend|solide|schmal|gut)\b
        | \b(?:Forschung|Wissenschaft|Fachwelt|Fachliteratur|Literatur|Medizin|Psychologie|Pädagogik
            |Hirnforschung|Ökonomie|Fachleute|Forschende[n]?|Forscher\w*)\b [^.;:!?]{0,60}?
                \b(?:ist\ssich
            |sind\ssich|streitet|streiten|diskutiert|debattiert|weiß|rätselt|rätseln
            |geht\sdavon|lehrt|hält|uneins|uneinig|findet|entdeckt|herausgefunden|empfiehlt|rät
                |warnt)\b
        | \b(?:Branchenverbände|Verbände|Fachverbände|Gewerkschaften|Krankenkassen|Beobachter
            |Ökonomen
            |Kenner|Praktiker|Fachkräfte|Verbraucherschützer(?:innen)?|Umweltverbände
                |Patientenschützer)\s
          (?:\w{3,15}\s)?(?:warnen|beklagen|kritisieren|schätzen|sprechen|sehen|rechnen|berichten
              |melden
            |klagen|befürchten|bemängeln)\b
        # glaubt man der Marktforschung; ließ sich nie bestätigen; zeichnen ein einheitliches Bild
        | \b(?:[Gg]laubt|[Ff]olgt|[Tt]raut)\sman\s(?:der|den|dem|einer
            |neueren?n?)\s(?:[a-zäöüß]{3,15}\s)?(?: <work> | <experts> | Zahlen\b | Daten\b )
        | \b(?:ließ|lässt|ließen|lassen|konnte|konnten|kann)\b [^.;:!?]{0,70}? \b(?:nie|nicht|kaum
            |nirgends|bislang|bisher|eindeutig|klar)\b
          [^.;:!?]{0,40}? \b(?:bestätigen|nachweisen|belegen|beweisen|bestätigt\swerden
              |nachgewiesen\swerden|belegt\swerden
            |bewiesen\swerden)\b
        | \b\w{0,20}(?:[Ff]orschung|[Ww]issenschaft|[Pp]sychologie|[Mm]edizin)\s(?:hat|liefert
            |bietet|kennt)\s [^.;:!?]{0,40}?
          \b(?:Erklärung|Antwort|Namen|Begriff|Wort|Belege?|Hinweise)\b
        | \b(?:[Nn]euere?|[Jj]üngere?|[Mm]ehrere|[Vv]iele|[Aa]ktuelle)\s(?:Arbeiten|Untersuchungen
            |Erkenntnisse|Befunde|Daten|Zahlen)\s
          (?:aus|zu|zum|zur|von)\b [^.;:!?]{3,60}? \b(?:legen|zeigen|belegen|sprechen|deuten|kommen
              |widersprechen|bestätigen)\b
        | \b(?:[Ee]s\sgibt|gibt\ses)\s(?:\w{3,15}\s)?(?:Hinweise|Anzeichen|Belege|Indizien
            |Anhaltspunkte)\s(?:darauf|dafür|für|auf)\b
        | \b(?:gängige|herrschende|vorherrschende|gültige)\s(?:Lehrmeinung|Lehre|Meinung
            |Auffassung)\b
        | \b(?:kaum|keine|wenige?|kaum\snoch|bisher\skeine)\s(?:belastbare|verlässliche|gesicherte
            |aussagekräftige|robuste|harte|brauchbare)n?\s
          (?:Daten|Zahlen|Untersuchungen|Studien|Forschung|Literatur|Erkenntnisse|Befunde)\b
        | \b(?:gut|empirisch|wissenschaftlich|solide|schlecht|kaum|breit)\s(?:gut\s
            |solide\s)?(?:untermauert|abgesichert|fundiert|gestützt)\b
        | \b[Kk]eine\s(?:einzige\s|bisherige\s)?(?:Studie|Untersuchung|Erhebung
            |Statistik)\b [^.;:!?]{0,50}? \b(?:hat|zeigt|belegt|konnte|fand|stützt|bestätigt)\b
        # seit langem wird vermutet; die Hinweise verdichten sich; laut den neuesten Zahlen
        | \bwird\s(?:[a-zäöüß]{3,14}\s){0,2}?(?:vermutet|angenommen|bezweifelt)\b (?= ,\sdass )
        | \b(?:Hinweise|Anzeichen|Belege|Indizien|Zweifel)\s(?:verdichten|mehren|häufen)\b
        | \b[Ll]aut\s(?:den\s|der\s)?(?:neuesten|jüngsten|aktuellen|amtlichen|offiziellen|neuester
            |jüngster)\s(?:Zahlen|Daten|Statistik\w{0,2})\b
        | \b[Nn]ie\s(?:wurde|gab\ses)\b [^.;:!?]{0,50}? (?: <work> )
        | \b[Mm]an\sweiß\s(?:[a-zäöüß]{3,15}\s)?(?:wenig|kaum\setwas|nichts|viel)\b
        | \b(?:Daten|Zahlen|Erhebungen|Beobachtungen)\s(?:aus|von)\s[^.;:!?]{3,40}?\s(?:weisen
            |zeigen|sprechen|deuten|legen|belegen|bestätigen)\b
        | \b\w{2,15}(?:medizin|psychologie|forschung|pädagogik|ökonomie|wissenschaft)\s(?:hält
            |sieht|lehrt|kennt|weiß|rät|warnt|spricht|geht|streitet
            |diskutiert|bezweifelt)\b
        | \bkonnte\s(?:\w{3,12}\s)?(?:niemand|keiner|noch\sniemand)\s(?:\w{3,12}\s)?(?:zeigen
            |belegen|beweisen|nachweisen)\b
        | \b[Nn]ach\s(?:heutigem|derzeitigem|aktuellem|gegenwärtigem)\s(?:Wissen|Wissensstand
            |Kenntnisstand|Stand\sder)\w{0,2}\b
        | \bgehen\sdie\s(?:Meinungen|Ansichten|Urteile)\b [^.;:!?]{0,60}? \bauseinander\b
        | \b(?:[Nn]achgewiesen|[Ee]rwiesen|[Bb]elegt|[Bb]ekannt|[Uu]nbestritten|[Uu]nstrittig
            |[Gg]esichert)\sist(?:\s[a-zäöüß]{3,12})?,\sdass\b
        | \b(?:ist|war)\s(?:[a-zäöüß]{3,12}\s){0,3}bekannt,\sdass\b
        """)
