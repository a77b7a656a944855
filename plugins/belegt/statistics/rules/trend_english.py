"""The words of trends and comparisons in English: "keeps falling", "less often than"."""

from belegt.statistics.english import english

ENGLISH = english(r"""
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
        | <start>(?:More|Fewer)\s(?:[a-z]{3,15}s|people|women|men|children)\s [^.;:!?]{3,60}
          \b(?:these\sdays|nowadays|today|now|any\s?more|(?:every|each)\syear)\b
        | <start>(?:[A-Z][a-z]{2,20}s|People|Children|Women|Men)\sare\s[a-z]{3,12}ing\s
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
        | <start>[A-Z][^.;:!?,]{2,60}?\sare\s(?:(?:far|much|slightly|markedly)\s)?
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
              \b ) (?: (?:the|their|those|most|all|in)\s )? (?:(?!that\b|which\b|who\b
                  |it\b)[a-z'’-]{2,20}\s){0,2}?
          (?: [a-z]{2,20}s | men | ones | women | children | people | those | white | summer
              | winter
            | before )\b| \b(?:[a-z]{3,12}er|more\s[a-z]{3,15}
                |less\s[a-z]{3,15})\b [^.;:!?]{0,50}? \bthan\s(?:they\s(?:were|are|used)
            |it\s(?:was|used)|in\sthe\spast|a\s(?:decade|generation|century)\sago
                |<number>\s(?:years|decades)\sago)
        | <start>[A-Z][^.;:!?,]{3,60}?\s(?:is|are)\s(?:falling|rising|climbing|shrinking|growing
            |declining|increasing|dwindling)\b
          (?= [.,;] | \s(?:and|in|by|across|every|all|fast|quickly|steadily|sharply|rapidly)\b )
        | <start>(?:More|Fewer)\s[a-z]{3,15}\s[^.;:!?]{3,60}\sthan\s (?! (?:ever|I|we
            |<number>)\b )| <start>(?:[A-Z][a-z]{2,20}s|Men
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
        | \b[Oo]ne\sof\sthe\s(?: (?: (?!(?:big|great|strong|small|hard|nic|fin
            |late)[a-z]{0,2}est\s(?:surprise|challenge|problem|mistake|reason|question
            |advantage|benefit|lesson|issue|concern|obstacle|opportunit|thing|influence|trick
                |moment)) [a-z]{2,15}est|most\s(?:popular|common|expensive|visited
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
        | (?<=,\s)[a-z]{3,18}(?<!s)s\s(?:get|earn|pay|live|die|have|are|were|work|wait|spend|sleep
            |[a-z]{3,8})\s(?:[a-z]{2,12}\s){0,3}?
          <comparative>\sthan\s(?! (?:planned|expected|usual|necessary|needed|I|we|you|he|she|it
              |ever)\b )
        | <start><plurals> (?: (?!would|could|should|might|must|will|that\b|to\b|if\b|when\b
            |because\b|how\b|just\b
            |always\b|not\b|never\b|no\b|should|or\b)[a-z][\w'’-]{1,20}\s ){1,6}?
          (?: <comparative> (?= [^.;:!?]{0,60}\bthan\s
                (?! (?:planned|expected|usual|necessary|needed|I|we|you|he|she|it|ever)\b ) )
            | (?<!\bare\s)(?<!were\s)(?<!\bis\s)(?<!\bbe\s)(?!earlier|later
                |sooner)<comparative> (?= [.,;] | \s(?:alcohol
                |meat|sleep|money|time|books
                |[a-z]{3,15}(?=[.,;]|\s(?:in|on|at|when|after|if|under|during)\b) ) ) )
        # anyone who lives alone is more prone
        | <start>(?:Anyone|Those|People|Whoever|Somebody|Someone)\s(?:who\s)? [^.;:!?]{3,80}?
          \s(?:is|are|gets?|falls?|has|have|tends?|lives?|dies?|earns?|sleeps?|[a-z]{3,12}s?)\s
          (?: [a-z]{2,15}\s ){0,3}? (?: (?:more|less)\s(?:likely|prone|often|frequently|inclined)
            | sooner | earlier | longer | oftener )\b
        # since the change far fewer people complain
        | \b[Ss]ince\s(?:the|its|their|that)\s(?:[a-z-]{3,20}\s){1,3}?,?\s?(?:(?:far|many|much
            |considerably
            |noticeably)\s)? (?:fewer|more|less)\s[a-z]{3,20}\b
        # compared with, unlike
        | \b(?:[Cc]ompared\s(?:with|to)|[Uu]nlike|[Bb]y\scomparison
            |[Rr]elative\sto)\b [^.;!?]{3,100}?
          \b(?: <comparative> | little | few | seldom | rarely | high | low | much | many | often
            | well | badly )\b
        # no job is paid worse, nowhere do people wait longer
        | \b(?: [Nn]o\s(?:other\s)?(?!doubt|matter|need|more|longer|one\b)[a-z-]{3,20}
            | [Nn]owhere | [Nn]obody | [Nn]ever\sbefore )\s
          (?! [^.;:!?]{0,40}\b(?:may|should|must|shall|could|would|will)\b )
          [^.;:!?]{0,60}? (?! (?:more|less)\sthan ) <comparative>
          (?= [.,;] | \s(?:than|for|in|of|on|at|by|per)\b | \s[a-z]{3,15}[.] )
        # the gap is widening; demand is picking up; shops are losing customers
        | \b(?:[Gg]aps?|[Dd]ivide|[Gg]ulf|[Rr]ift)\b [^.;:!?]{0,60}? \b(?:widen|narrow|grow|clos
            |yawn|deepen)
          (?:s|ing|ed|e|es|ened|n)?\b
        | \b(?:is|are|has\sbeen|have\sbeen|keeps?)\s(?:[a-z]{4,14}ly\s)?(?:picking\sup|slowing
            |slumping
            |soaring|plummeting|plunging|surging|spiking|ageing|aging|emptying|thinning\sout
                |piling\sup
            |drying\sup|catching\son|spreading|mounting|rebounding|recovering|stagnating
            |moving\saway|worsening|accelerating|deteriorating|tightening
            |losing\s(?:their|its|ground|customers|members|appeal|readers|staff|out)
            |gaining\s(?:ground|popularity|in)|on\sthe\s(?:up|wane|retreat|march)|in\sretreat
            |becoming\s(?:rare|scarce|common|popular|extinct|a\srarity|the\s(?:norm|exception|rule))
            |a\sdying\s[a-z]{3,10}|going\sup|going\sdown)\b
          (?! \s(?:to|from)\s(?:me|us|my|our)\b )
        | <start>(?!My|Our|I\b|We\b|It\b|He\b|She\b)[A-Z][^.;:!?,]{2,60}?\s(?:have
            |has)\s(?:[a-z]{4,14}ly\s)?
          (?:risen|fallen|grown|shrunk|soared|plummeted|plunged|surged|climbed|slumped|worsened
              |improved
            |deteriorated|increased|declined|decreased|multiplied|dwindled|lengthened|shortened
            |stagnated|spread|eroded|weakened|strengthened|become\s(?:more|less|rare|scarce|common
                |popular
              |a\srarity|[a-z]{3,10}er|harder|rarer))\b
          (?! \s(?:by|to|from)\s(?:<hedge>)?<number> )
        | \b(?:[Mm]ore|[Ff]ewer|[Ll]ess)\s (?: [a-z'’-]{3,18}\s ){1,3}? [a-z]{3,15}\s
            [^.;:!?]{0,40}?
          \b(?:every|each)\s(?:year|month|season|week|summer|winter|generation)\b
        # people used to stay for life; today they move on
        | <start>(?:People|Children|Women|Men|Families|Parents
            |(?!This|His|Its)[A-Z][a-z]{2,15}s)\sused\sto\b [^.!?]{5,120}?
          [,;–:]\s(?:and\s|but\s)?(?:today|now|nowadays|these\sdays)\b
        | \b(?:hotter|colder|warmer|wetter|drier|longer|shorter|higher|lower|older|younger|worse
            |better
            |busier|fuller|quieter|louder|slower|faster|dearer|cheaper|scarcer|rarer|safer
                |more\s[a-z]{3,15}
            |less\s[a-z]{3,15})\sthan\s(?:they\s(?:were|used)|(?:last|the\sprevious)\s(?:year
                |season|decade
              |month|winter|summer)|a\s(?:year|decade|generation|century)\sago|in\sthe\spast|ever
                  |they\sonce)\b
        # scarcer in the country than in town
        | <start><plurals> (?:are|were|get|have|do)\s (?:[a-z]{2,15}\s){0,2}?
            [a-z]{3,12}er\s(?:in|on|at|among
            |near|for|with)\s[^.;:!?,]{3,40}?\sthan\s(?:in|on|at|among|near|for|with)\b
        # the bigger the firm, the less often
        | <start>The\s(?:[a-z]{3,12}er|more|less|fewer)\s (?! (?:I|we|you)\b ) (?:a|an|the|people
            |[a-z]{3,15}s)\b
          [^.;!?]{2,80}?,\sthe\s(?:[a-z]{3,12}er|more|less|fewer)\s (?! [^.;!?]{0,40}\b(?:I|we|me
              |us|room|silence)\b )
          (?: often|likely|frequently|common|time|people|money|[a-z]{3,15}s|the|a|an|they|it|is )\b
        # the commonest tree in local woods
        | \b(?:[Tt]he|its|their)\s(?: (?:by\sfar\s)?(?:the\s)?(?: (?:large|high|old|common|popular
            |expensive
            |dear|safe|fast|long|small|young|rich|poor|loud|dense|strong|low|cheap|deep|heavy|hot
                |cold
            |busi|deadli|tall|wett|dri|clean|dirti|short|slow|bigg)e?st
            | most\s(?:heavily\s|widely\s|frequently\s|often\s|densely\s)?(?:popular|common
                |frequent|expensive|dangerous
              |crowded|read|sold|visited|used|[a-z]{3,12}(?<!interest)(?<!advanc)(?<!need)ed) ) )\s
          (?:[a-z-]{3,20}\s){0,2}?[a-z-]{3,20}\s(?:in|of|on|among)\s
          (?! (?:my|our|us|me|this|these|it|that|which|course|his|her|their|your|all
              |[a-z]{3,15}ing)\b )
          (?! (?:the|a)\s(?:yard|room|house|garden|kitchen|office|building|shop|box|book|team
              |family|class
            |list|text|sentence|way|process|project|year|day|week|evening|night|season)\b )
          (?= [a-zA-Z] )
        # is climbing again, continues to widen, costs more than it did, never before have so many
        | \b(?:is|are|has\sbeen|have\sbeen)\s(?:[a-z]{4,14}ly\s|still\s|now\s)?(?:rising|falling
            |climbing|growing|shrinking
            |declining|increasing|decreasing|dropping|vanishing|disappearing|dwindling|retreating
                |soaring)\b
          (?= [.,;] | \s(?:again|and|in|across|faster|steadily|sharply|fast|from|every|all
              |once\smore|for|as|everywhere|year)\b )
        | \b(?:continues?|continued|continuing)\sto\s(?:rise|fall|grow|shrink|widen|narrow|climb
            |decline|increase|drop|spread|soar
            |dwindle|worsen|slide)\b
        | \b(?:has|have)\sbecome\s(?:[a-z]{4,14}ly\s)?(?:more|less|[a-z]{3,10}er)\b
        | \b(?:more|less|fewer|[a-z]{3,12}er)\sthan\s(?:they|it)\s(?:did|do|does|were|was|used
            |had)\b
        | \b[Nn]ever\sbefore\b [^.;:!?]{0,60}? \bso\s(?:many|few|much|little|often)\b
        | \b(?:[Gg]aps?|[Dd]ivide|[Gg]ulf)\s(?:between|in|of)\b [^.;:!?]{0,160}? \b(?:widen|narrow
            |grow)(?:s|ing|ed|n)?\b
        # the commonest reason
        | \b(?:[Tt]he|[Tt]heir|[Ii]ts)\s(?:single\s)?(?:commonest|most\s(?:common|frequent
            |widespread|cited|frequently\s[a-z]{4,12}
            |commonly\s[a-z]{4,12}))\s(?!way\b|ways\b|path|mistake\sis\sto)[a-z]{3,20}\b
        | \b(?:have|has)\sbeen\s[a-z]{3,12}ing\s(?:[a-z]{4,14}ly\s|far\s|much\s)?<comparative>
        | \b(?:up\sand\sup|down\sand\sdown)\b
        | \b(?:more|less|fewer|[a-z]{3,12}er)\b [^.;:!?]{0,40}? \bthan\s(?:they|it)\s(?:used|once
            |ever)\b
        | <start>(?!My|Our|I\b|We\b|It\b|He\b|She\b)[A-Z][^.;:!?,]{2,60}?\s(?:have
            |has)\s(?:[a-z]{4,14}ly\s|all\sbut\s)?
          (?:diminished|waned|faded|dried\sup|collapsed|thinned|vanished|disappeared|receded|ebbed
              |doubled|crept\sup)\b
        | \b(?:is|are)\s(?:by\sfar\s)?the\s(?:(?:large|high|old|fast|long|small|young|rich|poor
            |loud|dense|strong|low|cheap|deep
            |busi|deadli|dri|wett|clean|dirti|short|slow|bigg|safe|cold|hot|steep)e?st
                |commonest)\s(?:in|of|on)\s(?:the|all|any|Europe
            |Britain|America|Germany)\b
        # no other profession loses its newcomers as fast; fewer than ever; a nosedive
        | \b[Nn]o\sother\s[a-z-]{3,20}\s[^.;:!?]{0,60}? \b(?:as
            |so)\s[a-z]{3,12}(?:\s[a-z]{3,15})?\sas\b
        | \b(?:[Ff]ewer|[Mm]ore|[Ll]ess)\s[^.;:!?,]{2,40}?\sthan\sever\b
        | \b(?:more|less|fewer|[a-z]{3,12}er)\s[^.;:!?,]{0,30}?\b(?:every
            |(?:with\s)?each)\s(?:passing\s)?(?:year|decade
            |season|month|week|generation|winter|summer)\b
        | \bin\s(?:[a-z-]{4,12}\s)?decline\b | \bgo(?:ing|ne)?\sthe\sway\sof\b | \b(?:nosedive[ds]?
            |free\sfall|all-time\s(?:high|low)|record\s(?:high|low)s?
          |rock\sbottom|through\sthe\sfloor)\b
        # on the slide; keep lengthening; used to be harder; less traffic than on Fridays
        | \bon\sthe\s(?:slide|wane|skids|retreat|rebound|rise|up(?=[.,;])|decline)\b
        | \bkeeps?\s(?:on\s)?(?:lengthening|shortening|swelling|mounting|sliding|slipping
            |multiplying|spreading)\b
        | \bused\sto\sbe\s(?:[a-z]{3,10}\s)?<comparative>
        | \b[Tt]here\s(?:is|are)\s(?:far\s|much\s|many\s)?(?:less|more
            |fewer)\s[a-z]{3,20}\b [^.;:!?]{0,60}? \bthan\s(?! (?:just|you|I|we|meets|ever\sI
            |<number>)\b )
        | \b(?:is|are)\s(?:fast|slowly|rapidly|steadily|increasingly|gradually
            |quickly)\s(?:becoming(?!\sused)|turning|losing|gaining|giving|replacing)\b
        | \b(?:is|are)\s(?:turning\s(?:away|their)|deserting|abandoning|flocking|shunning
            |switching\sto|giving\sup\son|drifting\saway)\b
        | \b(?:has|have)\snever\s(?:been\s)?<comparative>
        | \b(?:more|less|fewer|[a-z]{3,12}er)\s[a-z]{3,15}\b [^.;:!?]{0,60}? \bthan\s(?:anywhere
            |any\sother|any\sof|most\s(?:of|other))\b
        | \b[Oo]f\sall\s(?:the\s)?[a-z]{3,15},?\s [^.;:!?]{0,60}? \b(?:the\s(?:[a-z]{3,12}est|most
            |least))\b
        | \bthrough\sthe\s(?:ceiling|roof)\b
        | <start><plurals> (?:grow|become|get)\s(?:more|less)\s[a-z]{4,15}\b
        | \b(?:more|less|fewer|[a-z]{3,12}er)\b [^.;:!?]{0,50}? \bthan\s(?:a\sfew|some|many
            |in\sthe)\s(?:years|decades|months|nineties|eighties|past)\b
        | \bthan\s(?:it|they)\s(?:has|have)\s(?:ever\s)?been\b
        | \b(?:is|are)\s(?:[a-z]{4,14}ly\s)?(?:(?:driving|pushing|crowding|squeezing)\s(?:out
            |aside)|displacing|replacing)\b
        # as they become more common; a notable increase in; growing mobile demand
        | \b(?:become|becomes|becoming)\s(?:ever\s|increasingly\s)?(?:more|less)\s(?:common
            |prevalent|popular|widespread|frequent
            |expensive|scarce|rare|diverse|reliant|dependent|mobile)\b
        | \b(?:notable|noticeable|marked|dramatic|significant|sharp|steady
            |substantial)\s(?:increase|decrease|rise|drop|decline|growth
            |uptick|spike|surge|reduction)\sin\b
        | \b(?:increasing|growing|rising|declining|falling
            |increased(?=\s[a-z]{4,15}\s))\s(?:[a-z]{4,15}\s)?(?:demand
            |popularity|adoption|usage|prevalence
            |numbers\sof)\b
        | \b(?:is|are)\sthinning\b | \b(?:have|has)\s(?:overtaken|outstripped|outpaced|surpassed
            |eclipsed)\b
        | \b[a-z]{3,15}s\s[a-z]{3,10}\s(?:more|less)\sand\s[a-z]{3,15}s\s(?:more|less)\b
        """)
