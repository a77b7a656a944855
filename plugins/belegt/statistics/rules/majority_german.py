"""The words of majorities in German: "die meisten", "kaum jemand", "viele Mieter wissen nicht"."""

from belegt.statistics.german import german

GERMAN = german(r"""
        \b(?:[Dd]ie|[Dd]en|[Dd]er|[Bb]ei)\s(?:aller)?meisten\b (?! \svon\s(?:euch|uns|Ihnen)
            | \s?(?:ich|freut|mag|Dank|Punkte) )
          (?: \s<adjectives><noun> )?
        | \b(?:[Dd]ie|[Dd]as|[Ee]iner?|[Dd]er)\s(?:\w{3,12}\s)?(?:Mehrheit
            |Mehrzahl(?!\svon\s\w+\slautet)|Großteil
            |Grossteil|Gros
            |Hauptteil)\s (?:der|des|von|aller|dieser|unter)\b (?: \s<adjectives><noun> )?
        | \b[Ee]in(?:en|em)?\s(?:sehr\s)?(?:Großteil|Grossteil|guter\sTeil|großer\sTeil|Bruchteil)\b
        | \b[Dd]er\s(?:Großteil|Grossteil|größte\sTeil|überwiegende\sTeil)\b
        | \b[Ii]n\sder\süberwiegenden\s(?:Zahl|Mehrheit|Mehrzahl) | \b[Zz]um\s(?:größten\sTeil
            |Großteil)\b
        | \b(?:[Dd]ie|[Ee]ine)\s(?:überwiegende|breite|große|überwältigende|erdrückende
            |schweigende|satte|klare)\s(?:Mehrheit|Zahl|Mehrzahl)\b| \b[Dd]ie\sMasse\s(?:der
                |von)\b | \b[Dd]ie\s(?:breite
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
        | <start>(?:Niemand|Keiner)\s(?:unter|über)\s
        # viele Mieter kennen ihn nicht: what people lack, somebody asked
        | \b[Vv]iele\s (?: <adjectives><noun>\s )?
          (?:wissen|kennen|trauen|finden|verstehen|glauben|melden|merken|lesen|ahnen|verlassen
            |gehen|kommen|geben|wollen|können|haben|sehen|bekommen|bemerken|nutzen|fragen)\b
          (?= [^.;:!?]{0,80} \b(?:nicht|nie|niemals|nichts|kein\w{0,2}|ohne|auf)\b )
        | \b[Ii]n\sden\s(?:aller)?meisten\sFällen\b | \b[Ii]n\sder\s(?:Mehrzahl|Regel)\b
        # vielen Pflegenden fehlt die Zeit, in vielen Betrieben kennt man den Namen nicht
        | \b(?:[Ii]n\s|[Bb]ei\s|[Aa]n\s|[Ff]ür\s|[Aa]us\s)?[Vv]iele[rn]?\s<adjectives>
          (?:<people>|<facility>)\s
          (?= [^.;:!?]{0,100} \b(?:nicht|nie|niemals|nichts|kein(?:e[nmrs]?)?|niemand|ohne|fehl(?:t
              |en)
            |mangelt|scheiter[nt]|leiden|verzichten|zu\s(?:wenig|spät|kurz|teuer|selten))\b )
        # ein beträchtlicher Teil, die überwältigende Zahl, der Löwenanteil
        | \b[Ee]in(?:e[mns]?)?\s(?:beträchtlich|erheblich|wesentlich|nennenswert|wachsend|steigend
            |geschätzt|überraschend\sgroß|klein|gering|verschwindend\sgering|nicht\sgering
            |beachtlich|ordentlich|großer|gut|hoh)(?:e[rn]?)?\s(?:Teil|Prozentsatz|Anteil)\s(?:der
                |des
            |von|aller)\b
        | \b[Dd]ie\s(?:überwältigende|überwiegende|weitaus\sgrößte|allermeiste)\s(?:Zahl|Mehrheit)\b
        | \b(?:den|der|Den|Der)\sLöwenanteil\b | \b[Ii]m\s(?:Regel|Normal)fall\b
            | \b[Ii]m\sNormalfall\b
        | \b[Ii]n\s(?:weiten|großen)\sTeilen\s(?:der|des|von)\b
            | \b[Vv]ielfach\s(?=[a-zäöüß]{3,15}\b)
        | \b(?i:nahezu|beinahe|fast|weitgehend|praktisch)\s(?:flächendeckend|nie\b|nirgends
            |jede[rsnm]?\s
            |alle[nrs]?\s | kein(?:e[rnms]?)?\s | niemand | ausschließlich | überall | immer )
        | \b(?i:kaum\s(?:noch|mehr|je|jemals|irgendwo|überhaupt|ein))\b (?= [^.;:!?]{2,} )
        | \b[Üü]berall\s(?:im\sLand|auf\sder\sWelt|in\s(?:Europa|Deutschland|Österreich
            |der\sSchweiz))\b
        | \b[Ll]andauf,?\slandab\b | \b(?i:reihenweise|scharenweise|massenhaft|haufenweise
            |flächendeckend
            |durchgängig|durchwegs|hierzulande\skaum)\b
        | <start>(?:Etliche|Zahlreiche|Unzählige|Ungezählte|Dutzendweise)\s<adjectives>(?:<people>
            |<facility>)\s(?:[a-zäöüß]{3,15}en|haben|sind)\b
        # Männer gehen häufig erst zum Arzt
        | <start><plurals>(?:sind|haben|werden|[a-zäöüß]{3,15}(?:en|ern
            |eln))\s(?:[^\s.,;:!?]{1,25}\s){0,4}?
          (?:meist|häufig\serst|fast\simmer|oft\serst|oft\snicht|häufig\snicht|kaum(?!\s(?:zu
              |erwarten))
            |praktisch\snie|so\sgut\swie\snie|nur\sselten|am\sehesten|gewöhnlich|überwiegend)\b
        | <start><plurals>(?:bevorzugen|neigen\s(?:eher\s)?(?:zu|dazu)|tendieren\s(?:zu|dazu))\b
        | <start>Meist(?:ens)?\s
        | \b[Ee]in\sGutteil\b
        # viele Lehrkräfte fühlen sich alleingelassen
        | <start>(?:Sehr\sviele|Viele|Zahlreiche|Unzählige)\s<adjectives>(?!Menschen|Leute
            |Personen|Projekte|Daten|Stellen|Antworten|Stimmen)(?:<people>
            |<facility>)\s (?!Dank|von) (?:[a-zäöüß]{3,15}(?:en|ern|eln)|haben|sind)\b
        # gang und gäbe, die Regel; es sind vor allem Frauen; der typische Mieter
        | \b(?:ist|sind|gilt|gelten|bleibt|bleiben)\b [^.;:!?]{0,50}? \b(?:gang\sund\sgäbe
            |die\sRegel|die\sAusnahme
            |weit\sverbreitet|die\sNorm|an\sder\sTagesordnung)\b (?! ,\sdie\b )
        | \b(?:[Ee]s\ssind|sind\ses)\s(?:vor\sallem|meist|überwiegend|hauptsächlich
            |fast\simmer)\s[A-ZÄÖÜ]
        | \b(?:[Vv]ergleichsweise|[Rr]elativ|[Ee]rstaunlich|[Üü]berraschend|[Aa]uffallend
            |[Vv]iel\szu|[Ss]ehr|[Zz]u)\s
          (?:wenige|viele)\s<adjectives>(?:<people>|<facility>|Klagen|Unfälle)
        | \b(?:[Dd]er|[Dd]ie|[Dd]as)\s(?:typische|durchschnittliche)\s<noun>\s(?:hat|ist|liest|geht
            |wartet|weiß|kennt|[a-zäöüß]{3,12}t)\b
        | \b[Bb]is\sauf\swenige\sAusnahmen\b
        | <start><plurals>(?:[a-zäöüß]{3,15}(?:en|ern
            |eln))\s(?:[^\s.,;:!?]{1,25}\s){0,2}?(?:häufig|grundsätzlich)\b
        | \b[Dd]en\sGroßteil\s(?:der|des|ihrer|seiner|ihres|seines)\b | \b[Dd]ie\sMehrheit\s(?:mit
            |ohne|hat|ist|will|lebt|bleibt|geht|nutzt
            |weiß|findet|wartet)\b
        """)
