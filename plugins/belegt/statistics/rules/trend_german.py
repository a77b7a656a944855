"""The words of trends and comparisons in German: "immer mehr", "seltener als"."""

from belegt.statistics.german import german

GERMAN = german(r"""
        (?<!noch\s)(?<!Es\swurde\s)(?<!Es\swird\s)(?<!es\swurde\s) \b(?i:immer)\s(?:mehr|weniger
            |öfter|seltener|häufiger
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
        | <start>(?:Die\s)?[A-ZÄÖÜ]\w{2,20}(?:en|er|e|n|innen)\s[a-zäöüß]{3,15}n\s
          (?:[a-zäöüß]{2,12}\s){0,3}(?:weniger|mehr|seltener|häufiger|öfter|länger|kürzer)(?=[.,;])
        | \bdurch\sdie\sDecke\s(?:ge\w+|schoss(?:en)?|schießen)
        | (?!schwer|leer|sauer|teuer|sauber|bitter|(?:un)?sicher\b|heiter|mager|locker)
          \b(?!später|früher)[a-zäöüß]{3,15}er\sgeworden\b (?! \sals\s(?:geplant|letzte[snr]?|beim
              |erwartet|gedacht) )
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
          (?! (?:nur|ob|ein\spaar|<number>|ich|wir|du|mir|(?:das|der|die)\s(?:alte|vorige|letzte
              |erste|zweite|andere|nächste|neue|vorherige)s?|je\b
              |geplant|gedacht|erwartet|nötig|sonst|gut|üblich|nichts|notwendig)\b )
          (?: [a-zäöüß]{2,15}\s ){0,3}? [A-ZÄÖÜa-zäöü]\w{2,30}
              | \b[a-zäöüß]{3,15}er\b [^.;:!?]{0,50}? \bals\s(?:noch\s(?:vor|in|zu)|früher
              |vor\s<number>|damals|zuvor|heute)(?!\w)
        | <start>(?:Die|Das|Der)\s[^.;:!?,]{3,60}?\s(?:sinkt|sinken|steigt|steigen|schrumpft
            |schrumpfen|wächst|wachsen)
          (?= [.,;] | \sund\b )| <start>[A-ZÄÖÜ][a-zäöüß]{2,25}(?:en|er|n|e|innen|s)\s(?:sind
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
        | <start><plurals> (?:sind|haben|[a-zäöüß]{3,15}(?:en|ern|eln))\s
          (?<!sollten\s)(?<!sollen\s)(?<!könnten\s)(?<!würden\s)(?<!wollen\s)(?<!dürfen\s)
          (?<!wären\s)(?<!hätten\s)
          (?: (?!als\b)[^\s.,;:!?\ue001-\ue007]{1,25}\s ){0,5}? <comparative>
          (?! \sals\s(?:geplant|gedacht|erwartet|sonst|nötig|vorher|üblich|angekündigt|ein\b
              |eine\b) )
        # wer allein lebt, erkrankt eher
        | <start>Wer\s [^.;:!?]{3,100}?,\s(?:der\s)? [a-zäöüß]{3,15}t\s
          (?: (?!als\b)[^\s.,;:!?]{1,25}\s ){0,4}? <comparative>
        # seit der Umstellung beschweren sich weniger Leute
        | \b[Ss]eit(?:dem)?\b (?! \swann ) [^.;:!?]{3,100}? (?!enger|breiter|schmaler|heller
            |dunkler)<comparative>
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
        | \b(?:Schere|Lücke|Kluft|Graben)\b [^.;:!?]{0,60}? \b(?:geht|gehen|öffnet|wächst|klafft
            |wird
            |vergrößert|weitet|schließt)\b
        | <start>(?!Ich|Wir|Er\b|Sie\b|Es\b)[A-ZÄÖÜ][^.;:!?,]{3,70}?\s
          (?: (?:lässt|lassen)\b [^.;:!?,]{0,40}? \bnach | (?:zieht|ziehen)\b [^.;:!?,]{0,40}? \ban
            | (?:legt|legen)\b [^.;:!?,]{0,40}? \bzu | (?:bricht
                |brechen)\b [^.;:!?,]{0,40}? \b(?:ein
                |weg)
            | (?:stirbt|sterben)\b [^.;:!?,]{0,40}? \baus | (?:läuft
                |laufen)\b [^.;:!?,]{0,40}? \bdavon
            | (?:wandert|wandern)\b [^.;:!?,]{0,40}? \bab | (?:breitet
                |breiten)\ssich\b [^.;:!?,]{0,40}?
                \baus | (?:dünnt|dünnen)\b [^.;:!?,]{0,40}? \baus
            | (?:geht|gehen)\b [^.;:!?,]{0,50}? \bzurück | (?:nimmt
                |nehmen)\b [^.;:!?,]{0,80}? \b(?:zu|ab)
          )(?= [.;!] | ,\s(?:und|aber|doch|weil|obwohl|seit|während|die|der|das|nicht|vor\sallem
              |auch)\b
            | \sund\s | \Z )
        | <start>(?:Die|Das|Der|In|Im|Auf)?\s?[^.;:!?,]{3,70}?\s(?: schwinde[nt] | explodier(?:t
            |en)
            | veröde(?:t|n) | verwais(?:t|en) | verkümmer(?:t|n) | häufen\ssich | mehren\ssich
            | verschärf(?:t|en)\ssich | verschlechter(?:t|n)\ssich | verlager(?:t|n)\ssich
            | verknapp(?:t|en)\ssich | verteuer(?:t|n)\ssich | vergreis(?:t|en) | überalter(?:t
                |n) )\b
        | \b(?:verliert|verlieren|verloren|gewinnt|gewinnen|gewonnen|büßt|büßen)\b [^.;:!?]{0,40}?
          \ban\s(?:Attraktivität|Bedeutung|Rückhalt|Boden|Gewicht|Beliebtheit|Einfluss|Zuspruch
            |Kraft|Wert|Ansehen|Zulauf|Popularität|Mitgliedern|Kunden)\b
        | (?<!\b[Nn]iemand\s)\b(?:hat|haben)\s [^.;:!?]{0,70}?
          \b(?:zugelegt|nachgelassen|angezogen|abgenommen
            |zugenommen|Konjunktur)\b
        | \b(?:hat|haben)\s(?:[^\s.,;:!?]{1,20}\s){0,3}?sich\b [^.;:!?]{0,60}? \b(?:verteuert
            |verschlechtert
            |verschärft|verlagert|verlängert|verkürzt|ausgebreitet|vervielfacht|ausgedünnt
            |vergrößert|verkleinert|verringert|erhöht|gehäuft|halbiert|beschleunigt
            |verlangsamt|ausgeweitet|gewandelt)\b
        | \bnimmt\süberhand\b | \b(?:im\s(?:Kommen|Niedergang|Rückgang|Aufschwung)
            |auf\sdem\sRückzug)\b
        # früher blieb man im Betrieb, heute wechseln die Leute
        | <start>Früher\s (?= [^.,;:!?]{0,80}\b(?:man|Leute|Menschen|jede[rs]?|alle|viele|Kinder
            |Frauen
            |Männer|Familien|Eltern)\b ) [^.;!?]{5,150}?[,;–:]\s(?:und\s)?(?:heute|inzwischen
                |mittlerweile
            |jetzt)\b
        # das meistgenutzte Archiv
        | \bmeist[a-zäöüß]{3,15}(?:t|en)e[nrsm]?\b | \b(?:[Kk]aum|[Nn]icht)\smehr\swegzudenken\b
        # der häufigste Baum in hiesigen Wäldern
        | \b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em)\s(?:mit\sAbstand\s|bei\sWeitem\s|weitaus\s
            |weltweit\s)?
          (?: größ|höch|meis|ältes|häufigs|beliebtes|teuers|sichers|schnells|läng|kleins|jüngs
              |reichs
            |ärms|lautes|dichtes|stärks|niedrigs|billigs|tiefs|schwers|wärms|seltens|gefährlichs
            |längs|kürzes|günstigs|sauberst|produktivs|ergiebigs|kältes|heißes|trockens)te[nrs]?\s
          (?! (?:Problem|Herausforderung|Hürde|Vorteil|Nachteil|Fehler|Teil|Chance|Sorge|Wunsch
              |Rolle
            |Schwierigkeit|Hindernis|Unterschied|Stärke|Schwäche|Bedeutung|Wert|Nutzen|Interesse
                |Glück
            |Freude|Angst|Mühe|Überraschung|Erfolg|Vergnügen|Stelle|Ebene|Zeit|Moment|Not|Spaß
            |Priorität|Respekt)\w{0,4}\b )
          <adjectives><noun>\s(?:der|des|in|im|unter|aller|auf\sder|am|entlang)\s
          (?! (?:der\s|dem\s)?(?:Hof|Raum|Zimmer|Haus|Garten|Küche|Büro|Laden|Buch|Team|Familie
              |Klasse
            |Text|Satz|Liste|Kiste|Projekt)\w{0,2}\b )
          (?! (?:ich|wir|mein|unser|diese[rmn]?|dem|seine[rmn]?|ihre[rmn]?|Geschichte\sist)\b )
          (?= [^.;:!?]{3,60} )
        # von Jahr zu Jahr kommen weniger Zugvögel; auf dem Land sind Ärzte rarer
        | \b(?:[Vv]on\sJahr\szu\sJahr|[Jj]edes\sJahr|[Jj]ährlich|[Mm]ittlerweile|[Ii]nzwischen
            |[Hh]eutzutage
            |[Zz]ulasten|[Jj]ahr\sfür\sJahr)\s [^.;:!?]{0,40}? (?! mehr\sals ) <comparative>
        | \b(?:[Aa]uf\sdem\s(?:Land|Dorf)e?|[Ii]n\s(?:der\s(?:Stadt|Großstadt|Provinz)
            |[A-ZÄÖÜ][a-zäöüß]{2,20}(?:städten|dörfern|ländern|betrieben|firmen|schulen|familien
                |lagen
              |regionen|gegenden|vierteln|gemeinden|berufen|branchen|häusern|orten))
                  |[Ii]m\s(?:Norden|Süden
            |Osten|Westen|Winter|Sommer|Ausland|Alter))\s
          (?:sind|haben|werden|[a-zäöüß]{3,15}en)\s (?:[^\s.,;:!?]{1,25}\s){0,6}?
          <comparative>
        # rasant wächst der Markt; nimmt die Zahl weiter zu; ist in den letzten Jahren gesunken
        | <start>[A-ZÄÖÜ][a-zäöüß]{3,15}(?:\s[a-zäöüß]{3,15})?\s(?:wächst|wachsen|steigt|steigen
            |sinkt|sinken|schrumpft
            |schrumpfen|schwindet|schwinden)\s(?:der|die|das|auch)\b
        | \b(?:nimmt|nehmen|geht|gehen|lässt|zieht|bricht)\s(?:auch\s)?(?:die|der|das)\s
          (?: \w{0,25}(?:[Zz]ahl(?:en)?|[Aa]nteil|[Qq]uote|[Rr]ate|[Nn]achfrage|[Uu]ms[aä]tze?
              |[Ii]nteresse|[Bb]ereitschaft
            |[Vv]erbrauch|[Bb]estand|[Vv]ertrauen|[Bb]edarf|[Dd]ichte|[Ll]ust|[Bb]eteiligung
                |[Zz]ustimmung|[Dd]ruck) )\b
          [^.;:!?]{0,110}? \b(?:zu|ab|zurück|nach|an|ein)(?= [.,;] | \Z )
        | \b(?:ist|sind)\s(?! gerade\b ) [^.;:!?]{0,70}? \b(?:gesunken|gestiegen|angestiegen
            |gewachsen|geschrumpft
            |zurückgegangen|eingebrochen|ausgestorben|abgewandert|angewachsen|geklettert
                |in\sdie\sHöhe\sgeschnellt)\b (?! \swie\b )
        | \bnach\s(?:oben|unten)\s(?:getrieben|geschnellt|gedrückt|geschraubt|gezogen|gegangen
            |schnell\w{1,2}|zeig\w{1,2})\b
        | \bin\sdie\sHöhe\s(?:getrieben|geschnellt|geschossen|treib\w{1,2}|schieß\w{1,2}
            |schnell\w{1,2})\b
        | \b[Vv]on\s(?:Jahr|Saison|Monat|Woche|Generation|Ernte|Winter|Sommer|Tag
            |Spielzeit)\szu\s\w{3,12}\b
            (?= [^.;:!?]{0,60} (?:<comparative>|\bab\b|\bzu\b) )
        | \b(?:Jahr|Saison|Monat)\s(?:um|für)\s(?:Jahr|Saison|Monat)\b
        | \b[Tt]rend\b [^.;:!?]{0,30}? \b(?:zeichnet|geht|zeigt|hält|setzt|kehrt|weist)\b
        | \b(?:[Ww]eil|[Dd]a|[Dd]ass)\s(?:die|das|der)\s[^.;:!?,]{3,60}? <comparative>\s(?:werden
            |wird|geworden)\b
        | \bwird\b (?! \ses\b ) [^.;:!?,]{0,50}? (?!enger|breiter|schmaler|steiler|später|heller
            |dunkler)(?: <comparative> )(?= [.;] | \sund\b
            | ,\s(?:weil|seit|und)\b )
        # noch nie haben so viele gesucht; nirgendwo wird so viel bar bezahlt
        | \b(?:[Nn]och\snie|[Nn]ie\szuvor|[Nn]irgendwo|[Nn]irgends
            |[Ss]elten\szuvor)\b [^.;:!?]{0,140}? \bso\s(?:viele?|wenige?
            |oft|selten|hoch|niedrig|lange?|teuer|stark|schnell|gut|schlecht|häufig)\b
        # von allen Verkehrsmitteln die niedrigsten
        | \b(?:[Vv]on|[Uu]nter)\sallen\s<adjectives><noun>\s[^.;:!?]{0,100}?
            \b(?:am\s)?[a-zäöüß]{4,15}ste[nrs]?\b
        | \bmit\sAbstand\b (?= [^.;:!?]{0,40}\b(?:oben|vorn|Spitze|[a-zäöüß]{4,15}ste[nrs]?)\b )
        | \b(?:steht|stehen|liegt|liegen|rangier(?:t|en))\s[^.;:!?]{0,60}?\b(?:ganz\soben
            |an\sder\sSpitze|ganz\svorn|weit\svorn
            |an\soberster\sStelle|auf\sdem\sletzten\sPlatz|ganz\shinten|ganz\sunten)\b
        | \b(?:ist|sind)\s [^.;:!?]{0,40}? \baus\s(?:der|dem|den)\s[^.;:!?]{3,40}?\sverschwunden\b
        | <start>(?i:<gradable>)er\s(?:geworden|wird|werden|wurden?)\b (?! \s(?:ich|wir)\b )
        | \b(?:sinkt|steigt|wächst|schrumpft|schwindet|fällt|sinken|steigen|wachsen
            |schrumpfen)\s(?:auch\s|dort\s|wieder\s)?(?:das|die|der)\s
          \w{0,25}(?:[Zz]ahl|[Ii]nteresse|[Nn]achfrage|[Aa]nteil|[Qq]uote|[Bb]ereitschaft|[Bb]edarf
              |[Vv]ertrauen|[Ll]ust|[Kk]osten|[Pp]reise?|[Mm]ieten?
            |[Dd]ruck|[Mm]enge|[Ww]artezeit(?:en)?|[Bb]eteiligung|[Aa]uflage|[Dd]ichte)\b
        | \b(?i:stets|ständig|laufend)\s(?:mehr|weniger|öfter|seltener|häufiger)\b
        | \b(?:Rekord(?:hoch|tief|niveau|stand|wert)|Höchststand|Tiefststand|Allzeithoch
            |Allzeittief|Talfahrt|im\sfreien\sFall|im\sSturzflug|am\sBoden)\b
        # wachsen und wachsen; feiern ein Comeback; mit jeder Fusion schließen Filialen
        | \b(?:wachsen\sund\swachsen|wächst\sund\swächst|steigen\sund\ssteigen|steigt\sund\ssteigt
            |sinken\sund\ssinken
            |sinkt\sund\ssinkt|schrumpfen\sund\sschrumpfen)\b | \bfeier(?:t|n)\sein\sComeback\b
        | \b(?:wird|werden)\s(?:[^\s.,;:!?]{2,20}\s){0,3}?zu[rm]\s(?:Luxus|Rarität|Ausnahme
            |Massenphänomen|Normalfall|Standard|Regel
            |Seltenheit|Mangelware|Auslaufmodell)\b
        | \b(?:wendet|wenden)\ssich\b [^.;:!?]{0,50}? \bab(?= [.,;] | \Z )
        | <start>(?!Ich|Wir|Er\b|Sie\b)[A-ZÄÖÜ][^.;:!?,]{3,50}?\s(?:verlieren|verliert)\s(?:ihre
            |seine|immer|zusehends)\s
        | \b[Mm]it\sjede[rm]\s<noun>\s(?:schließen|schließt|verschwinde[nt]|sinkt|sinken|steigt
            |steigen|wächst|wachsen|schrumpft
            |schrumpfen|sterben|stirbt|geht|gehen)\b
        | \b[Ff]rüher\s(?:war|waren|wurde|wurden|hatte|hatten|blieb|blieben|kamen|dauerte
            |dauerten)\b [^.;:!?]{0,60}? <comparative>
        | \b(?:hatte|hatten|gab\ses|war|waren|wurden?)\snoch\snie\sso\s(?:viele?|wenige?|oft|selten
            |hoch|niedrig|teuer|beliebt)\b
        | \bso\s[a-zäöüß]{3,15}\swie\s(?:seit|schon|lange)\b [^.;:!?]{0,40}? \bnicht\b
            | \bverdräng(?:t|en)\b (?! \s(?:ich|wir|hat)\b )
        | \b[Zz]unehmende[nrsm]?\s(?:Interesse|Nachfrage|Zahl|Bedeutung|Beliebtheit|Verbreitung
            |Konkurrenz|Zustimmung|Kosten)\b
        # nach der Geburt arbeiten Väter mehr, Mütter weniger
        | \b[a-zäöüß]{3,15}(?:en|ern|eln)\s<noun>\s(?:mehr|weniger|länger|kürzer|öfter|häufiger
            |seltener)(?= [.,;] )
        """)
