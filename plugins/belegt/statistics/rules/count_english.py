"""The words of counts in English: "540,000 people", "runs seven pools"."""

from belegt.statistics.english import english

ENGLISH = english(r"""
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
        | <start>(?P<subject> (?:<tens>|<many>)\s<adjectives>(?! <unit> | reasons|tips|questions
            |mistakes|rules|things|ideas|steps|ways )<noun> )
          (?= \s(?:have|are|were(?!\s(?:parked|fixed|seated|gathered|stacked|lined|piled|sitting
              |standing|hanging|lying)\b)|had|gave|wait|run|work|live|said|use|stand|closed|came
              |lost|named
            |admitted|queued|weave|lack|report|reported|signed|died|applied|own|operate|still)\b )
        | \b(?:at\sleast|only|just|a\smere)\s(?P<few> <few>\s<adjectives><noun> )
          (?= [^.;:!?]{0,60}\b(?:worldwide|in\sthe\s(?:country|world|whole)|nationwide|left\sin)\b )
        # what a house runs, holds or looks after
        | (?<!\b[Ii]\s)(?<!\bwe\s)\b(?:represents?|runs|operates?|employs?|looks\safter|cares\sfor
            |oversees?|serves|supervises
            |finances|trains|lets|maintains|counts|boasts|numbers|tends|houses|shelters|feeds)\s
          (?:[a-z]{2,12}\s){0,2}?
          (?P<runs> (?:<hedge>)?<number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        | \b(?:owns?|holds|sold|opened|closed|shut|built|hired|sacked|fired|planted|rescued
            |repaired|insures
            |inspected|lent|collected|lists|keeps|stocks|dismissed|laid\soff|evacuated|arrested
                |served|issued|handed\sout|gave\sout|delivered|processed|fined|treated|admitted)\s
          (?:[a-z]{2,12}\s){0,2}?
          (?P<holds> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        # seventeen stations on the line have no lift
        | <start>(?P<whole> (?:(?:Only|Just|Some|Almost|Nearly
            |All)\s)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?= \s(?:(?!stood|lay|sat|hung|came)[^\s.,;:!?]{1,20}\s){0,6}?(?!stood|lay|sat|hung|came)
            (?:have|has|are|were(?!\s(?:parked|fixed|seated|gathered|stacked|lined|piled|sitting
                |standing|hanging|lying)\b)|do|had|still|cover|remain|keep|use|offer|hold|make|take
                |get|go
                |live|work|[a-z]{3,12}ed)\b
            | \s(?! (?:of|in|on|and|or|from|to|for|per|at|with|by|ago|later|old|away|into|off|under
                |over|would|could|must|should|may)\b )
              [a-z]{3,12}\b )
        | <start>(?P<houses> (?:(?:Only|Just|All|Another)\s)?<few>\s<adjectives><facility> )
          (?= \s(?:[^\s.,;:!?]{1,20}\s){0,6}?(?:have|are|were|do|had|still|remain|[a-z]{3,12})\b )
        | <start>(?P<only> (?:Only|Just)\s<number>\s<adjectives><noun> )(?= \s(?:are|were|remain
            |survive|exist|have|still)\b )
        | \b[Tt]here\sare\s(?P<thereare> (?:<hedge>)?<tens>\s<adjectives>(?! <unit>
            | <abstract> )<noun> )
          (?= \s(?:waiting|in|on|across|without|that|who|with|at|along|under)\b )
          (?! \s(?:in|on|at)\s(?:my|our|the\s(?:room|hall|office|kitchen|shop|book|box|break|staff
              |waiting|list))\b )
        | (?P<among> (?: <start> | <hedge> ) <number>\sof\s(?:the
            |all)\s(?!most\b)<adjectives>(?! <unit>
            | <abstract> )<noun> )
          (?= \s(?:[a-z]{3,15}\s){0,3}?[a-z]{3,15}\b )
        # of whom the railways have about 22,000
        | \b(?:have|has|with|are|is|was|were|of|at|to|around)\s(?:some\s)?(?P<bare> <about><many>
            )(?= \s?[.,;!] | \Z )
        # when the snow came, 140 hauliers were stuck
        | (?: <start>(?:In|Over|Since|During|By|At|After|On|Between|Across|Within|When|While
            |Before|Under)\s[^.;:!?]{3,70}?,?\s )
          (?P<led> (?:<hedge>)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?= \s(?:[a-z]{3,12}\s)?(?:have|has|are|were|had|still|remain|died|closed|left|went|came
              |lost|applied|waited|reported)\b )
        | (?P<apiece> (?:<hedge>)?<number>\s<adjectives>(?! <unit> )<noun> )\s(?:apiece
            |each)\b (?! \s(?:day|week|month|year|other|time) )
        | <number>\s<adjectives><noun>\s(?:an)\s(?:hour|evening|afternoon)\b
        | (?: <hedge><round> | <huge> | <many> )\s(?:a|per|each|every)\s(?:week|year|month|day)\b
        | (?<![€$£])(?P<yearly> <tens> )\sa\s(?:year|month|week|day)(?= [.,;] )
        | <many>\s<measure>\sof\s[a-z]{3,20}\b
        | <start>(?:In\s(?:all|total)|Altogether|Overall|All\stold),?\s
          (?P<inall> (?:some\s)?<number>\s<adjectives>(?! <unit> | <abstract> )<noun> )
          (?= \s[a-z]{3,12}\b )
        | \b(?:expects?|predicts?|forecasts?|anticipates?|estimates?
            |foresees?)\s(?P<expects> (?:<hedge>)?<tens>\s<adjectives>(?! <unit>
            | <abstract> )<noun> )
        | \b(?:led\sto|resulted\sin|ended\s(?:in|with)|produced
            |triggered)\s(?P<led2> (?:<hedge>)?<number>\s<adjectives>(?! <unit>
            | <abstract> )<noun> )
        | \b(?:closed|shut|cut|lost|opened|sold|built)\s (?: [^\s.,;:!?]{1,15}\s ){1,3}?
            and\s(?P<and> <tens>\s<adjectives>(?! <unit> | <abstract> )<noun> )
        | (?:<many>|<about><tens>)\s(?:cubic|square)\s[a-z]{4,10}\sof\s[a-z]{3,20}\b
        """)
