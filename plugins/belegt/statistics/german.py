"""The words around numbers in German, from Germany, Austria and Switzerland."""

from belegt.statistics.number import SHARED
from belegt.statistics.template import Lexicon, Template

FRAGMENTS = SHARED | {
    "one": r"\b(?i:ein(?:e[rsmn]?|s)?)\b",
    "to": r"(?:\s?[-–—]\s?|\s(?:bis|oder)\s(?:zu\s)?)",
    "hedge": r"""(?: \b(?i: rund | knapp | gut | etwa | circa | ca\. | zirka | ungefähr | fast
        | beinahe | nahezu | annähernd | über | mehr\ als | weniger\ als | bis\ zu | mindestens
            | lediglich | geschätzte?n? | offiziell | gerade\ (?:ein)?mal | um\ die | an\ die
            | schätzungsweise | kaum | nur
        | nicht\ (?:ein)?mal | höchstens | maximal | wenigstens | deutlich\ über | weit\ über
        | an\ den | insgesamt | gegen )\s )""",
    # a hedge before a count; "only" and "at least" say little there
    "about": r"""(?: \b(?i: rund | knapp | etwa | circa | ca\. | zirka | ungefähr | fast | beinahe
        | nahezu | annähernd | über | mehr\ als | weniger\ als | bis\ zu | um\ die | an\ die
            | schätzungsweise | geschätzte?n? | gut | voraussichtlich | vermutlich | mutmaßlich
            | offiziell | angeblich | höchstens | mindestens )\s )""",
    # nouns that are counted by others: persons by their endings, and what has many of its kind
    "people": r"""(?: (?i: menschen | personen | leuten? | [\w*:-]{0,30}(?: [:*]?innen
          | kräften? | leuten? | gästen? | nutzern? | bürgern? | (?<!se)kunden | haushalten?
          | städten? | ländern? | gemeinden | kommunen | betrieben? | firmen | unternehmen
          | schulen | filialen | banken | vereinen? | behörden | ämtern? | kliniken | praxen
          | museen | theatern? | hotels | verwaltungen | fällen? | beschwerden | anrufen?
          | mitgliedern? | teilnehmern? | werken? | häusern? | bibliotheken | büchereien | läden
          | geschäften? | restaurants | apotheken | ärzten? | patienten | schülern? | lehrern?
          | besuchern? | bewohnern? | anwohnern? | helfern? | beratern? | fahrern? | händlern?
          | familien | kindern? | frauen | männern? | jugendlichen? | nationen | staaten
          | unfällen? | toten? | verletzten? | stimmen | antworten | projekten? | fahrzeugen?
          | gebäuden? | wohnungen | stellen | plätzen? | bühnen | standorten? | datensätzen?
          | labs | events | nennungen | rückmeldungen )\b )
        | [A-ZÄÖÜ][\wäöü-]{2,30}(?: tende | rende | dende | nende | lende | gende | chende )n?\b
        | [A-ZÄÖÜ][\wäöü-]{2,25}(?: isten | enten | anten | oren | ologen | igte | igten | tragte
            | stellte | teilte | ragte )n?\b
        | [A-ZÄÖÜ][a-zäöüß]{2,20}lingen?\b
        | (?! \w{0,20}(?:[Ff]enster|[Zz]immer|[Oo]rdner|(?<!rs)[Tt]eller|[Kk]offer|[Ff]ehler
            |[Cc]omputer
            |[Mm]eter|[Ll]iter
            |[Ee]imer|[Mm]esser|[Bb]ilder|[Bb]ücher|[Rr]äder|[Ff]elder|[Ll]änder|[Kk]örper
                |[Nn]ummer|[Mm]uster|[Oo]pfer
            |[Ss]erver|[Ll]ichter|[Bb]lätter|[Ee]ier|[Bb]retter|[Gg]läser|[Ff]ächer|[Kk]alender
                |[Tt]reffer|[Pp]apier
            |[Ww]ürfel|[Ff]inger|[Dd]ollar|[Zz]entner|[Hh]efter|[Ww]örter|[Ll]öcher|[Kk]leider
                |[Gg]üter|[Ss]ommer|[Ww]inter)n?\b )
          [A-ZÄÖÜ][a-zäöüß-]{2,30}ern?\b
        | (?:Brutp|P)aaren?\b | Tieren?\b | Vögeln?\b | Exemplaren?\b )""",
    # where a clause begins that stands by itself: a passage of several sentences is asked first
    "start": r"""(?: \A\W{0,4} | (?<=[.!?…:;–—]\s) | (?<=[.!?…]["”“»«’)]\s) | (?<=,\sdoch\s)
        | (?<=,\saber\s)
        | (?<=,\sdenn\s) )""",
    # what lists things of a text or a plan, and not of the world
    "abstract": r"""(?: (?: Gründe | Dinge | Sachen | Frage | Tipp | Regel | Schritt | Punkt
        | Art(?:en)?\b
        | Sorten | Kriteri | Wege?n?\b | Methode | Möglichkeit | Aspekt | Faktor | Argument | Idee
        | Fehler | Sätze | Sätzen | W[oö]rt | Beispiel | Kapitel | Teile?n?\b | Phase | Stufe
        | Variante | Option | Version | Element | Baustein | Bedingung | Voraussetzung | Ziel
        | Aufgabe | Lehre[n]?\b | These | Merkmal | Zutat | Farbe | Mal\b | Male\b | Sinn | Thema
            | Themen
        | Vorteil | Nachteil | Ebene | Spalte | Zeile | Felder | Feld | Abschnitt | Absätze | Übung
        | Abbildung | Folie | Rezept | Bild(?:er)? | Foto | Kategorie | Seite | Raum\b | Räume | Tür
        | Stuhl | Stühle | Tisch | Ordner | Schrank | Schublade | Tasse | Teller | Koffer | Gang\b
        | Problem | Missverständnis | Ausnahme | Modell | Typ(?:en)?\b | Form(?:en)?\b | Grund\b
        | Formate? | Sicht | Begriff | Zahl | Ziffer | Buchstabe | Silbe | Strophe | Akt(?:e|en)?\b
        | Herzen | Seele | Welten | Gesicht | Hand\b | Hände | Augen | Ohren | Bein | Fliegen
        | Freund | Register | Tasten | Saiten | Glocken | Pfeifen | Masten | Zylinder | Stockwerk
            | Etage ) )""",
    # places and houses that are counted on a map
    "facility": r"""(?: [A-ZÄÖÜ]?[\wäöüß-]{0,25}(?i: kantonen? | ländern? | bahnhöfen? | brücken
        | kirchen
        | krankenhäusern? | spitälern? | heimen? | kitas? | universitäten | hochschulen | fabriken
        | brunnen | schiffen? | höfen? | kreisen? | provinzen | regionen | dörfern? | inseln
        | kraftwerken? | parteien | verbänden? | gewerkschaften | chören? | orchestern? | vereinen?
        | gemeinden | kommunen | städten? | betrieben? | firmen | unternehmen | schulen | filialen
        | banken | behörden | ämtern? | kliniken | praxen | museen | theatern? | hotels
        | bibliotheken | büchereien | läden | apotheken | staaten | bädern? | kinos? | verlagen?
        | mühlen | buslinien | linien | strecken | flughäfen | zoos | kassen | gaststätten | anlagen
        | bäckereien | metzgereien | brauereien | werften | zechen | minen | sprachen
        | rathäusern? | wirtschaften | restaurants | stationen | haltestellen )\b )""",
    # where a population lives
    "place": r"""(?: [A-ZÄÖÜ]?[\wäöüß-]{0,25}(?: [Ss]tadt | [Tt]al | [Rr]egion | [Kk]reis
        | [Bb]ezirk
        | [Kk]anton | [Ll]and | [Ii]nsel | [Hh]afen | [Mm]oor | [Ww]ald | [Gg]emeinde | [Dd]orf
        | [Vv]iertel | [Pp]rovinz | [Gg]ebirge | [Aa]lpen | [Kk]üste | \w[Nn]etz | [Ff]lotte
        | [Bb]ranche | [Gg]ebiet | [Pp]ark | [Ss]ee | [Ff]luss | [Ww]elt | Norden | Süden | Osten
        | Westen | [Ll]änder | [Dd]örfer | [Ss]tädte | Europa | Österreich | Schweiz | [Bb]ecken
        )(?:e?s|en?|n)?\b )""",
    # what can be measured and compared; "ein kleiner Laden" compares nothing
    "comparative": r"""(?: (?<!nicht\s)(?<!nie\s)(?<!nichts\s)(?<!noch\s) \b(?: weniger | mehr
            | seltener | häufiger | öfter | länger | eher | früher | später | besser )\b
            (?! \sals\s(?:nur\b|<number>|ein\spaar|genug) )
        | \b(?: <gradable> )er(?: e[nrsm]?\b (?= [^.;:!?]{0,60}\b(?:als|wie)\b )
            | \b (?! \s[A-ZÄÖÜ] ) ) )""",
    "gradable": r"""selten | häufig | läng | kürz | früh | spät | schnell | langsam | schlecht
        | stärk
        | schwäch | teur | billig | günstig | gesünd | kränk | zufrieden | glücklich | ärm | reich
        | ält | jüng | größ | klein | höh | niedrig | gering | tief | sicher | gefährlich | schwer
        | leicht | dick | dünn | wärm | kält | heiß | kühl | trocken | laut | leis | dicht | rar
        | knapp | schmal | eng | zuverlässig | pünktlich | ungesünd | unzufrieden | unsicher
        | anfällig | freundlich | beliebt | sauber | wahrscheinlich | nachsichtig | produktiv
        | effizient | treu | großzügig | erfolgreich | gebildet | vorsichtig | aktiv | mobil | bess
        | fleißig | geduldig | ehrlich | offen | nass | dunkl | hell | unfreundlich | skeptisch
        | mild | rau | streng | fein | schwierig | einfach | komplex | gerecht | ruhig | voll | bunt
        | salzig | süß | sauer | feucht | weit | breit | still | grün | attraktiv | riskant
            | intensiv
        | stabil | rentabel | rentabl | tödlich | strikt | kurzlebig | langlebig | robust | härt
            | weich | tragfähig""",
    # a class of people or things at the beginning: "Junge Leute aus dem Umland gehen"
    "plurals": r"""(?: (?: (?:Die|Alle|Viele|Manche|Auch|Selbst)\s )? (?:
        [A-ZÄÖÜa-zäöüß][a-zäöüß]{2,18}e\s
        (?:und\s[a-zäöüß]{3,18}e\s)? )? (?! Wir\b|Sie\b|Ihnen\b|Unsere|Meine|Gestern|Immer|Wegen
            |Neben
        |Zwischen|Unter|Über|Hinter|Gegen|Seine|Ihre|Diese|Eine|Keine|Ohne|Heute|Gerade|Später
            |Früher
        |Spätestens|Wenigstens|Mindestens|Dann|Wenn|Aber|Oder|Einen|Dieser|Jener|Jede|Morgen|Damen
        |Seiten|Innen|Außen|Selten|Lange|Gerne|Alle\b|Viele\b|Manche\b|Danach|Abends|Morgens )
        [A-ZÄÖÜ][\wäöüß*:-]{2,30}(?:en|ern|er|eln|e|n|innen|s|te)\s
        (?: (?: aus | in | im | mit | ohne | auf | vom | von | unter | über | am | bei | an | der
            | des
        | und | oder | ab | zwischen )\s (?:[^\s.,;:!?]{1,25}\s){1,4}?
            | ,\s[^.,;:!?]{3,80},\s )? )""",
    "currency": r"""(?: [€$£] | \b(?:Euros?|EUR|Franken|CHF|Fr\.|Dollars?|USD|Pfund|Kronen|Cent
        |Rappen)(?!\w) )""",
    "part": r"""(?: (?i: (?:drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel
        | zwölftel | zwanzigstel | hundertstel | tausendstel) )[sn]?\b )""",
    "ordinal": r"""(?: (?i: zweite | dritte | vierte | fünfte | sechste | siebe?nte | siebte | achte
        | neunte | zehnte | elfte | zwölfte
        | (?:drei|vier|fünf|sech|sieb|acht|neun)zehnte | (?:\w{3,7}und)?(?:zwan|vier|fünf)zigste
            | zwanzigste | dreißigste | fünfzigste
        | hundertste | tausendste )[rsnm]?\b | <number>\.(?=\s) )""",
    "percent": r"""(?: [%‰] | -?\b(?i:\w{0,15}Prozent|Promille|v\.\s?H\.|v\.\s?T\.)(?!\w)
        (?:-[A-ZÄÖÜ]\w{2,15})? )""",
    # up to two before a noun: "nie digitalisierte", "US-amerikanischen"
    "adjectives": r"""(?: (?! (?:eine?[rnms]? | de[rmns] | die | ihre | seine | unsere | sowie
            | keine | wurden? | hatten? | hätten? | wären? | gerne | heute | ohne )\s )
        (?: [a-zäöüß][\w*:-]{0,30}e[rnms]? | mehr | nie | [A-Z]{2,4}-[a-zäöüß]{3,30}e[rnms]?
          | (?:Berlin|Wien|Zürich|Hamburg|Münch|Frankfurt|Köln)e?r ) \s ){0,2}""",
    "noun": r"(?: [A-ZÄÖÜ][\w*:/-]{1,50}\w )",
    "unit": r"""(?: Euro|EUR|Franken|CHF|Dollar|Cent|Rappen|Pfund|Kronen|Mark\b|Prozent|Promille
        | Grad|\w{0,20}[Mm]eter|Kilo|Gramm|\w{0,9}gramm|Liter|Tonne|Hektar|\w{0,9}[Ww]att|Volt
        | Ar\b|\w{0,5}[Bb]yte|\w{0,9}[Bb]it\b|[KMGT]B\b|Hertz|Dezibel|Kalorien|Kelvin|Lux|Lumen
        | Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Uhr|Nächte|Abend|Wochenende|Quadrat|Kubik
        | Mal\b|Punkt|Prozentpunkt|Seite|Zeichen|W[oö]rt|Zeile|Pixel|Kapitel|Stück|Stufe
        | Mio|Mrd|Million|Milliarde|Zoll\b|Zentner|Handbreit|Silben?\b
        | Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember )""",
    # a unit that is measured, not counted
    "measure": r"""(?: (?: Sekunden? | Minuten? | Stunden? | Tag(?:en?)? | Wochen? | Monat(?:en?)?
        | Jahr(?:en?)?
        | \w{0,5}[Mm]etern? | km | cm | mm | m | kg | g | Kilo(?:gramm)? | Gramm | Tonnen?
        | Litern? | Grad | °\s?C | Dezibel | dB | Hektar | Quadrat\w{3,12} | Kubikmetern?
        | Kilowattstunden? | kWh | \w{0,4}[Ww]att | Kalorien | Seiten? | Promille
        | Mikrogramm | Milligramm | ppm | Lux | Zentner ) \b )""",
    # who knows, and what they know it from
    "experts": r"""(?: (?:[\wäöü-]{0,30}(?:[Ff]orscher|[Ww]issenschaftler|[Ee]xpert|[Pp]sycholog
    |[Ää]rzt|[Mm]edizin(?:er)?|[Pp]ädagog|[Öö]konom|[Ss]oziolog|[Hh]istoriker|[Jj]urist|[Kk]ritiker
    |[Bb]eobachter|[Ff]achleute|[Ff]achkreise|[Ff]achwelt|[Ii]nsider|[Gg]utachter|[Ss]tatistiker
        |[Tt]herapeut|[Bb]iolog|[Ii]ngenieur
    |[Rr]estaurator|[Ll]inguist|[Mm]eteorolog|[Öö]kolog|[Ee]rgonom|[Aa]stronom|[Aa]gronom|[Kk]enner
        |[Gg]elehrt|[Kk]riminolog
        |[Nn]eurolog|[Vv]irolog|[Kk]ardiolog|[Zz]oolog|[Gg]eolog|[Aa]rchäolog|[Dd]emograf
        |[Kk]limatolog|[Ff]orschend|[Pp]hysik|[Cc]hemik|[Ii]nformatik|[Hh]ygienik|[Ll]ogop
            |[Tt]heolog)(?:en|innen|[:*_]innen|Innen|n
        |e)?)
    \b )""",
    "work": r"""(?: (?:[\wäöü-]{0,25}(?:[Ss]tudien?|[Uu]ntersuchung(?:en)?|[Ff]orschung(?:en)?
    |[Ee]rhebung(?:en)?|[Uu]mfragen?|[Ee]xperimente?|[Aa]nalysen?|[Ss]tatistik(?:en)?|[Gg]utachten
    |[Bb]efragung(?:en)?|[Vv]ergleiche|[Ee]videnz|[Ll]iteratur|[Ww]issenschaft|[Ee]rkenntnisse
    |[Bb]efunde?|[Dd]atenlage|[Ff]orschungsstand|[Aa]uswertung(?:en)?|[Tt]ests|[Ss]tudienlage
        |[Vv]ersuchen?|[Mm]essungen|[Mm]odellrechnungen
        |[Mm]etaanalysen?|[Ee]rhebungen|[Pp]rognosen?|[Hh]ochrechnungen|[Ss]chätzungen
            |[Ee]valuation(?:en)?
        |[Bb]eobachtungen|[Ff]eldstudien|[Ll]aborversuche)) \b )""",
}

GERMAN = Lexicon(FRAGMENTS)


def german(template: str) -> Template:
    """Take a verbose ``template`` with the German fragments."""
    return GERMAN.template(template)
