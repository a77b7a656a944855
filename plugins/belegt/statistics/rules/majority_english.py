"""The words of majorities in English: "most shops", "hardly anyone", "many tenants never"."""

from belegt.statistics.english import english

ENGLISH = english(r"""
        (?: (?<!the\s)(?<!The\s)(?<!its\s)(?<!our\s)(?<!their\s)(?<!['’]s\s)(?<!his\s)(?<!her\s)
            (?<!my\s)
            (?<!a\s)(?<!for\s(?=Most\b))(?<!at\s)(?<!At\s)(?<!your\s)[Mm]ost,?
                | (?<!of\sthe\s)(?<!to\sthe\s)(?:[Tt]he\s)?(?:[Vv]ast\s)?[Mm]ajority
              )\s(?:of\s)?(?:the\s|all\s|these\s
            |those\s)?
          (?! you\b | us\b | our\b | my\b | likely | recent | important | of\sall\b | interesting
            | people\sin\sthe\sroom | popular | common | common | effective | famous | beautiful
            | importantly | notably | notable | useful | valuable | successful | powerful | of\b )
          <adjectives> (?: <noun> | [a-z]{3,15}(?=\s(?:is|has|was|goes|comes|takes)\b) )
        | \b(?:[Aa]|[Tt]he)\s(?:large|clear|big|overwhelming|sizeable|considerable|significant
            |great|good
            |small)\s
          (?:majority|share|part|portion|proportion|chunk|minority)\sof\s[a-z]{2,20}
              | \b[Oo]nly\sa\s(?:tiny\s|small\s)?(?:fraction|minority|part|portion)\sof\b
                  | \b[Tt]he\s(?:broad\smass|bulk|lion['’]s\sshare
                  |greater\spart)\sof\b (?! \s(?:my|our)\b )
          (?: \s[a-z]{2,20} )?
        | \b(?<!the\s)(?<!a\s)(?<!A\s)(?<!The\s)(?<!these\s)
          (?<!those\s)(?<!next\s)(?<!last\s)(?<!past\s)(?<!first\s)
          (?<!another\s)(?<!Those\s)(?<!every\s)(?<!my\s)
          (?<!too\s)(?<!Too\s)(?:[Vv]ery\s|[Ss]o\s|[Rr]elatively\s|[Cc]omparatively\s)?
          [Ff]ew\s(?!of\sus|of\smy|of\sour|years|days|weeks|hours|minutes|months|words|seconds|steps
            |clicks|miles|things|of\syou)
          (?:of\s(?:the\s|these\s)?)?<adjectives><noun> (?! \s(?:could|would|might|and\sfar) )
        | \b(?i:hardly|scarcely|barely)\s(?:any\b|anyone|anybody|ever\b|one\b|a\s[a-z]{3,15})
          (?: \s(?!would|could)[a-z]{2,20} )?
        | \b(?i:nearly|almost|virtually|practically)\s(?:all\s|every\s|everyone|everybody|nobody
            |no\sone|none\b|everywhere|nowhere|no\s(?!time|doubt|difference)|always|never)
          (?: (?!of\sus|of\smy|of\sour|my\b|our\b|that\b|right\b|day\b|week\b|morning\b|evening\b)
            [a-z'’-]{2,20} )?
        | \b(?:is|are|was|were|has|have|they|who|that|and|but|get|gets|can|do|does|will
            |[a-z]{3,15}s)\s
          (?: (?:very\s|only\s)?(?:rarely|seldom) )\b| \b(?i:for\sthe\smost\spart)
              | \b[Vv]ery\sfew\b (?! \s(?:of\s(?:us|my|our)|days|weeks|minutes|words) )
                  | \b[Oo]ne\s(?:rarely|seldom)\b
        | <start>(?:Rarely|Seldom|Usually|Mostly)\b
        | \b(?:[Aa]re|[Ii]s|[A-Za-z][a-z]{2,15}s)\s(?: mostly|largely|predominantly
            |usually|mainly )\s
          (?! [a-z]{3,12}ed\b )
        | <start>(?:Typically|Generally|Normally|Commonly|As\sa\srule|By\sand\slarge
            |On\sthe\swhole|Mainly|Largely),\s
        | (?<!second\s)(?<!first\s)(?<!other\s)(?<!third\s)(?<!\bit\s)(?<!\bhe\s)(?<!she\s)
          (?<!one\s)(?<!who\s)(?<!that\s)
          \b(?: tends?\sto )\b (?! \sbe\sthe\b )
        | \b(?: (?:fairly|very|quite|increasingly|still|all\stoo)\scommon )\b
        | \b[Ii]n\s(?:most|the\s(?:vast\s)?majority\sof|almost\sall
            |nearly\sall)\s(?:of\s)?[a-z]{3,20}
        | \b[Aa]s\sa\srule\b | \bnot\swidespread\b
        | \b[Aa]n?\s(?:surprising|considerable|significant|large|great|remarkable|alarming
            |shocking|vast|sizeable|striking|astonishing)\snumber\sof\s[a-z]{3,20}
        | <start>(?:[A-Z][a-z]{1,15}(?:ers|ors|ents|ants|ists|ees)|People|Children|Women|Men)\s
          are\s(?:usually|mostly|largely|rarely|seldom)\b
        # nobody under thirty writes letters; nobody writes letters any more
        | <start>(?:Nobody|No\sone)\s (?: (?:under|over|below|above|aged)\s
          | (?! knows|ever|believes )[a-z]{3,12}s\s [^.;:!?]{0,50}\b(?:any\s?more|these\sdays
            |nowadays|today)\b )
        | <start>(?:[A-Z][a-z]{2,15}s|Staff|People|Children|Women|Men)\s
          (?:rarely|seldom|usually|mostly|mainly|largely)\b (?= \s[a-z]{3,15} )
        # many tenants never read it: what people lack, somebody asked
        | (?<!how\s)(?<!How\s)(?<!as\s)(?<!so\s)(?<!too\s)(?<!of\s)(?<!the\s)(?<!our\s)(?<!their\s)
          \b(?:[Mm]any|[Pp]lenty\sof|[Ll]ots\sof|[Cc]ountless)\s(?: [a-z-]{3,15}\s )?
          (?: <people> | (?!numb|lett|pap|comput|comment|docu|event|acci|inci|requ|dep|statem|cent
              |off
              |err|fact|sens|matt|ord|serv|brow|poster|argu|elem|cont|chap|improve|invest|develop)
            [a-z]{2,15}(?:ers|ors|ents|ants|ists|ees|ians) )\s
          (?= [^.;:!?]{0,80} \b(?:not|never|without|no\s[a-z]{3,15}|nothing|nobody|gives?\sup
              |gave\sup
            |cannot|struggle|[a-z]{2,6}n['’]t)\b )
        # a considerable part, the overwhelming number, next to no
        | \b[Aa]\s(?:considerable|substantial|sizeable|growing|surprising|surprisingly\s[a-z]{4,6}
            |fair|fairly\slarge
            |high|low|tiny|small|large|not\sinconsiderable|vanishingly\ssmall|negligible
                |disproportionate)\s
          (?:part|share|proportion|percentage|fraction|portion|chunk|slice|number)\sof\b
        | \b[Tt]he\s(?:overwhelming|vast|sheer|great)\s(?:number|mass|majority|bulk)\b
        | \b[Nn]ext\sto\s(?:no|nobody|nothing|none)\b | \b[Mm]ore\soften\sthan\snot\b
        | \b[Nn]ine\stimes\sout\sof\sten\b | \b[Ii]n\sthe\s(?:main|vast\smajority|great\smajority
            |bulk)\b
        | \b[Aa]ll\s(?:over|across)\sthe\s(?:country|world|continent|land|state)\b
          (?= \s[a-z]{3,20}\s[a-z]{2,20}\b | \s[a-z]{3,20}s\b )
        | \b(?:are|is)\sthe\s(?:exception|rule|norm)\b | \b(?:the
            |an?)\s(?:rare\s)?exception\srather\sthan\b
        | <start>(?:Several|Numerous|Countless|Scores\sof|A\sgood\smany
            |Quite\sa\sfew)\s<adjectives><facility>\s(?:have|are|[a-z]{3,15})\b
        # many ten-year-olds cannot swim; in many firms nobody knows
        | (?<!how\s)(?<!as\s)(?<!so\s)(?<!too\s)\b(?:[Ii]n\s|[Aa]t\s|[Ff]or\s)?(?:[Mm]any
            |[Ff]ar\stoo\smany)\s
          (?! of\b|thanks|ways|years|things|times|questions|people\sI ) (?: [a-z-]{3,15}\s ){0,2}
          (?: [a-z'’-]{3,20}(?<!s)s | people | children | women | men | staff )\s
          (?= [^.;:!?]{0,80} \b(?:cannot|can['’]?t|never|nobody|no\sone|do\snot|does\snot|did\snot
              |don['’]t
            |doesn['’]t|are\snot|aren['’]t|have\snot|haven['’]t|lack|lacks|without|struggle|fail
                |fails|too\sfew|too\slate)\b )
        # men often see a doctor only when it hurts; nurses generally lack time
        | <start><plurals> (?:are\s|have\s|do\s)?(?:often(?=[^.;:!?]{3,50}\bonly\b)|typically
            |commonly|mostly|usually
            |hardly|scarcely|barely|practically\snever|almost\snever|hardly\sever|invariably
                |routinely
            |overwhelmingly|for\sthe\smost\spart|as\sa\srule|normally)\b (?! \s(?:have\sto\b) )
        | <start><plurals> (?:prefer|favou?r|are\sreluctant\sto|are\sunwilling\sto|underestimate
            |overestimate)\b
        | \b(?:[Ww]idely|[Ww]idespread|[Cc]ommonplace|[Uu]biquitous)\b (?= \s(?:used|ignored|known
            |among|in|held
            |believed|unknown|disliked|practised|shared) | [.,;] )
        | \b(?:[Pp]lenty|[Ll]ots|[Hh]undreds)\sof\s<adjectives>(?:<facility>|<people>)\s(?:have|are
            |still|no\slonger|never|[a-z]{3,12})\b
        | \b[Mm]any\san?\s(?!time\b|thanks|night\b|day\b)[a-z]{3,15}\b
        | \b[Aa]\s(?:good|great)\sdeal\sof\s(?:the|these|those|all)\b | \b[Aa]\s(?:sliver
            |smattering)\sof\b | \b[Tt]he\sfewest\s
        | <start><plurals> generally\s(?!have\sto)[a-z]{3,15}\b
        | <start>(?:Many|Countless|Numerous)\s(?: [a-z-]{3,15}\s ){0,2}(?!projects\b|people\b
            |datasets\b|providers\b|users\b)(?:<people>|<facility>|halls\b)\s
          (?!of\b|I\b|we\b|that\b|who\b)[a-z]{2,15}\b
        # the typical tenant; rife, the norm
        | \b[Tt]he\s(?:typical|average)\s(?!of\b|time|age\b|price|cost|score)[a-z]{3,15}\s(?:has|is
            |never|reads|waits|knows|spends|works|gets|sees|[a-z]{3,12}s)\b
        | \b(?:is|are|remains?)\s(?:[a-z]{4,12}\s)?(?:rife|endemic|commonplace|ubiquitous|rampant
            |par\sfor\sthe\scourse|unheard\sof|widespread)\b
        | <start><plurals> (?:frequently|routinely|habitually|invariably)\b
        | \b[Tt]he\s(?:great\s)?mass\sof\s[a-z]{3,20}
        | \bonly\shere\sand\sthere\b
        """)
