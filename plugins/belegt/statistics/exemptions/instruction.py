"""Instructions: what to do, in a kitchen, a workshop or a form."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption
from belegt.statistics.german import german

INSTRUCTION = Exemption(
    "instruction",
    german(r"""
        \A\W{0,4}(?:Bitte\b|Man\snehme|Weiterlesen|Mehr\sdazu|Lesen\sSie|Siehe\sauch)
        | \b(?: Befehl | Parameter | skaliert | Mischung | [Ii]m\sRezept | [Dd]as\sRezept
            | [DdEe](?:en|er|inen)\sTeig
            | den\sRest\s[a-zäöüß]{4,12}en(?=[.!]) | zum\sAbdecken
            | Esslöffeln? | Teelöffeln? | eine\sPrise )\b
        | \A (?! .{0,300} \b(?:haben|sind|werden|wollen|müssen|sollen|können|dürfen|würden|hatten
            |waren|hat|ist|wird
            |war|wurde|kann|hatte)\b )
          .{0,300} \b[a-zäöüß]{4,15}en\sund\s(?:[a-zäöüß]{3,15}\s){0,2}[a-zäöüß]{3,15}en[.!]?\Z
              | \A\W{0,4}(?:Den|Nach|Auf|Mit|Pro|Vor|Zum|Zur|In|Am|Bei)\b
          (?! .{0,300} \b(?!mit\b|nicht\b|fest\b|gut\b|leicht\b|erst\b|dort\b|sonst\b|fast\b
              |jetzt\b|glatt\b)
            [a-zäöüß]{2,}(?:t|te|ten|st)\b
            | .{0,200} \b(?:gehen|kommen|liegen|stehen|fehlen|sterben|leben|verschwinden|fallen
                |landen|bleiben|scheitern|warten
              |arbeiten|wohnen|gelten|entstehen|sprechen|nutzen|finden|verlieren)\b\s
                  | .{0,300} ,\s(?:die|der|das|dass|weil|wenn|wo|was)\b
                | .{0,300} \b(?:haben|sind|werden|kommen|entfallen|wollen|müssen|sollen|können
                |ist|wird|wurden?|war|waren|kann|muss|darf)\b )
          .{0,300} \b[a-zäöüß]{3,15}(?:en|ern|eln)[.!]?\Z
        | \b(?:[Nn]ie|[Nn]iemals|[Ii]mmer)\s(?:unter|über|mehr\sals)\s<number>
        # no verb where a statement has one: "Die Folie um 20 % verkleinern."
        | \A\W{0,4}(?:Den|Die|Das|Alle)\s[A-ZÄÖÜ]\w{1,30}\s(?:um|auf|zu|bei|mit|mindestens|etwa
            |ca\.)\s
          [^,;:]{1,120} \s[a-zäöüß]{2,20}(?:en|ern|eln)[.!]?\Z
        | \A\W{0,4}(?: (?:<number>\.|Dann|Danach|Zuerst|Nun|Jetzt|Anschließend)\s )?
        (?: (?!Wussten|Haben|Hatten) [A-ZÄÖÜ][a-zäöüß]{2,15}e?n\sSie\b
          | (?i: schneide|schraube|drehe|stecke|klebe|wische|spüle|wasche|schäle|würze|koche|brate
              |backe|knete|schiebe|ziehe|drücke
              |klicke|öffne|wähle|trage|teile|kürze|prüfe|lasse|pflanze|dünge|ernte|notiere
                  |schreibe|speichere|starte|lösche|wechsle
              |nimm|gib|stelle|fülle|plane|gieße|streue|rühre|bohre|lege|lies|nutze|verwende
              |rechne|mische )\s
          | (?i: nehmt|setzt?|stellt|mischt|misch|rechnet|plant|lasst?|haltet?|füllt|gebt
              |schneidet?|achtet?|kürzt?|reduziert?|gießt|streut|ladet?|verwendet|nutzt|rührt
            |wählt?|klickt?|fügt?|drückt?|teilt?|kocht?|lest|schreibt|zieht?|wartet|bohrt|legt )
            \s (?! (?:man|sich|er|sie|es|jemand|die|der|das)\b )
        )
        | \A (?! .{0,300} \b(?:wollen|müssen|sollen|können|dürfen|würden|möchten|konnten|wollten
            |ließen)\b )
          .{0,300} \b(?:gießen|umrühren|verrühren|düngen|ansetzen|unterheben|unterrühren|backen
              |köcheln|garen
            |kaltstellen|kalt\sstellen|filmen|aufladen|laden|verdünnen|auffüllen|füllen|mischen
            |einweichen
            |abschmecken|einkochen|reduzieren|ausrollen|setzen|bestreuen|aufkochen|abdecken
                |anrühren|abkühlen|trocknen)(?:\slassen)?[.!;,]
        | <number>\s?(?:g|ml|EL|TL)\s[A-ZÄÖÜ]\w{2,20}
        | \A\W{0,4}(?:Verdünne|Streiche|Füge|Nutze|Kürze|Verwende)\s | \b(?:links
            |rechts)\sab(?= [.,;] )
        | \A\W{0,4}(?:Den|Die|Das)\s<noun>\s(?:um|auf|bei
            |mit)\s<number>\s?<percent>\s[a-zäöüß]{4,15}en(?= [.,;] )
        | <number>\sTeile\s[A-ZÄÖÜ]\w{2,20}\skommt\b
        """),
    english(r"""
        \A\W{0,4}(?:Please\b|Read\son|Read\smore|See\salso)
        | \b(?: [Tt]he\s(?:command|mix|dough|recipe) | parameter | tablespoons? | teaspoons? )\b
        | \A\W{0,4}(?:Never|Always)\s(?!have|has|in\b|before)[a-z]{2,12}\s(?:the|your|a|it|more
            |them)\b
        | \A\W{0,4}(?: (?:<number>\.|Then|First|Next|Now|Finally),?\s )?
        # "put a name on it and no-shows fall to 6%" tells what follows
        (?! [^.;!?]{3,120}\sand\s(?!then\b)[^.;!?,]{2,60}?\s(?:come|comes|rise|rises|fall|falls
            |drop|drops|lose|loses|no\slonger
            |are|is|go|goes|get|gets|double|climb|climbs|shrink|shrinks|turn|stop|stops)\b )
        (?!Put\s(?:in\spercent|another|simply|differently|bluntly))
        (?i: simmer|whip|beat|air|retighten|tighten|lubricate|clean|wipe|wash|check|test|repeat
            |knock|dry|press|grate|peel|chop|slice|knead|roast|grill|season|rinse|drain|melt
            |heat|warm|cool
            |chill|freeze|sprinkle|spread|brush|grease|trim|toss|blend|offer|reply|invite|greet
                |call|tell|show|cut|preheat|mix|aim|keep|use|set|film
            |charge|stir|add|allow|fold|bake|replace
            |wait|try|limit|halve|reckon|screw|preheat|rate|take|pour|boil|drill|sand|paint|fill
                |leave|plan|budget|reserve|make
              |turn|press
          |click|choose|select|write|read|put|place|measure|soak|water|dilute|reduce|double|divide
              |multiply
          |subtract|save|print|check|avoid|give|let|remember|ask|pick|get|start|stop|buy|order
              |split )\s
        (?: <number> | (?:the|an?|your|each|every|it|them|this|these|that|at|for|to|in|on|with|up
            |out|off|down
            |back|about
          |around|half|no|sure|only)\b )
        | \b(?: [Dd]on['’]t | [Dd]o\snot )\s(?:put|place|use|let|leave|expect|promise)\b
        | <number>\s?(?:g|ml|oz|tbsp|tsp)\sof\b
        | \A\W{0,4}(?:Shorten|Thin|Dilute|Lengthen|Tighten)\s(?:the|it|your|with)\b
            | \bturn\s(?:left|right)\b
        """),
)
