"""The words of vague authority in English: "studies show", "is proven", "as we know"."""

from belegt.statistics.english import english

ENGLISH = english(r"""
        (?<!no\s)(?<!our\s)(?<!this\s)(?<!This\s)(?<!their\s)(?<!your\s)(?<!my\s)(?<!Our\s)
        (?<![Tt]he\s(?=study\b|survey\b|report\b|analysis\b|data\b|figures\b))
        (?<!\ba\s)(?<!\ban\s)(?<!found\s)
        (?: <work> ) (?! \s(?:begins|starts|runs|group|room|in\sMay) )
          (?: \s(?!can\b|could\b|will\b|may\b|to\b|should\b|helps?\b|that\b|and\b|or\b|via\b)
            [^\s.;:!?”"“]{1,20} ){0,8}? \s
          (?:shows?|showed|shown|suggests?|suggested|finds?|found|indicates?|indicated|proves?
              |proved
            |confirms?|confirmed|links?|reveal(?:s|ed)?|demonstrate[sd]?|does\stell|tells?\sus
                |paint|paints|linked|established|uncovered|points?\sto|tells?\sus|agrees?
                |supports?
            |mounting|is\s[^.;:!?]{0,30}?(?:mixed|clear|thin|settled|inconclusive|unanimous
                |divided)
            |backs?|concludes?|warns?|has\slong|providing|mounts|has\shad|knows|is\smoving
                |is\sshifting|mixed|divided
                |settled
            |contradictory|inconclusive|hints?|hinted|failed\sto|came\sto|comes?\sto|casts?\sdoubt
            |contradicts?|contradicted|refutes?|refuted|attests?|implies|imply|argues?|says?|claimed
            |identif(?:ies|ied)|rule[sd]?\sout|disprove[sd]?|has\snot|have\snot
            |have\s(?:repeatedly|consistently|long)|speaks?\s(?:for|against)|leaves?\s(?:little
                |no)\sdoubt
            |tells\sa|points?\s(?:the\ssame|in)|(?:repeatedly|consistently|regularly|invariably
                |routinely
                |overwhelmingly)\s[a-z]{3,12})\b
        | \b[Aa]mong\s(?:specialists|experts|scholars
                    |scientists|researchers|doctors)\b
        | \b(?:is|are)\s(?:well|amply|thoroughly)[-\s](?:documented|established|attested|researched)
        | \b[Aa]ccording\sto\s(?:\w{3,15}\s|a\s|an\s|the\s){0,3}
          (?: <work> | <experts> | [a-z]{4,20}ists\b )
        | (?<!no\s)(?<!our\s)(?<!my\s)(?<!these\s)(?<!your\s)(?<!two\s)
          (?: <experts> | \b[A-Za-z]{4,20}(?:ists|icians|nomists)\b )
          (?: \s(?!who\b|rate\b|can\b|could\b|to\b|from\b)[^\s.,;:!?]{1,20} ){0,3}?
          \s(?:say|says|agree|disagree|believe|think|warn|warned|argue|estimate|recommend|advise
              |suggest
            |claim|predict|insist|caution|doubt|note|expect|have\s(?:\w{3,10}\s)?(?:shown|found
                |warned
            |argued|known|linked|maintained|held|assumed|suspected|believed|insisted|thought)
                |are\s(?:\w{3,12}\s)?(?:agreed|divided|convinced|unanimous|at\sodds|split)
            |(?:have\s|have\slong\s|long\s|still\s|now\s|often\s)?(?:debated?|disputed?|call
                |describe|accuse|blame|fear|point\sout
              |maintain|quarrel|discovered|established|identified|found|attribute|worry|complain
                  |emphasi[sz]e
              |stress|speak\sof|differ|report|observe|concede|favou?r|reckon|refer|distinguish|know
                  |known|explain
              |see|praise|question|regard|consider|assume|suspect|counsel|urge)
            | (?:put|trace|link|ascribe|date|rank)\s(?:it|this|that|the) | (?:will
                  |would)\stell\s(?:you|us))\b
        | \b(?:say|warn|argue|believe|agree|estimate)\s(?:\w{3,12}\s)?(?: <experts> )
        | \b[Ii]t\s(?:is|has)\s(?:\w{3,14}\s)?(?:been\s)?(?:\w{3,14}\s)?(?:well[-\s])?
          (?:documented|proven|established|shown|demonstrated|known|accepted|understood)\s
          (?:[a-z]{2,10}\s){0,4}?that\b
        | \b(?:data|evidence|science|research|figures|numbers|studies|statistics)\s(?:is|are)\s
          (?:\w{3,10}\s)?(?:clear|overwhelming|unambiguous|unequivocal|conclusive|settled
            |damning|compelling)\b (?= \s?[:.;,] | \s(?:on|that|about)\b )
        | \b(?:broad|wide|general|widespread)\sagreement\b
        | \b(?:well[-\s])?(?:known|established|documented)\sfact\b
        | \b[Ee]xperience\s(?:shows|teaches|tells\sus|suggests)\b
        | \b(?:[Ee]very|[Ee]ach
            |[Aa]ll)\s(?: <work> )\s[^.;:!?]{0,50}?\bcomes?\sto\sthe\ssame\b
        | \b[Aa]s\s(?:every|any)\s[a-z]{4,20}\s(?:knows|will\stell|can\stell)\b
        | \b(?:data|evidence|figures|numbers|facts)\sspeak\sfor\sthemselves\b
        | \b(?: (?:has|have)\sbeen\s(?:\w{3,14}\s)?(?:shown|proven|proved|demonstrated
            |found
            |linked)\s(?:to\b|that\b|by\b) | (?:clinically|scientifically|demonstrably
                |empirically)\s
            [a-z]{3,12} | [Dd]emonstrably | a\sproven\b | (?:is|are)\sproven\sto
                | proven\s(?:best|fact|method) )
                | (?<!conduct\s)(?<!conducted\s)\b(?:[Mm]any|[Ss]everal|[Nn]umerous|[Cc]ountless
                    |[Vv]arious)\s(?:studies
                |experiments|trials|surveys)\b
        | \b(?: (?:no|little|scant|ample|plenty\sof|hardly\sany|growing|strong|good
            |clear|overwhelming|mounting)\s(?:scientific\s|hard\s|solid\s|convincing\s
            |reliable\s)?(?:evidence|proof)\b )
        | \b(?: [Aa]s\sscience\shas | [Ii]t\sis\s(?:generally\s|widely\s)?agreed
            | considered\sproven | (?:scientific|expert|medical|general)\sconsensus
            | consensus\s(?:is
            |among|that)| received\swisdom | (?:undisputed|uncontested|beyond\sdispute|disputed
                |contested)\samong | widely\s(?:accepted|agreed|believed|held|known)
            | generally\s(?:accepted|agreed|considered|believed) )\b
        | \b(?: body\sof\s(?:evidence|research|work)\b )
        # well studied, poorly understood, scientifically disputed, unproven, refuted
        | \b(?:been|is|are|was|were|remains?|has\sbeen|have\sbeen)\s(?:long\s|still\s|now\s
            |far\sfrom\s
            |largely\s)?
          (?: (?:well|poorly|barely|hardly|amply|thoroughly|extensively|widely|scientifically
              |clinically
            |repeatedly|conclusively|firmly|rigorously|empirically|never|not|properly|sufficiently
                |insufficiently
            |inadequately|closely|systematically)\s
            (?:been\s)?(?:studied|researched|understood|disputed|documented|proven|proved
                |established|refuted
              |debunked|tested|confirmed|verified|settled|contested|supported|substantiated
                  |demonstrated
              |evidenced|replicated|explored|investigated)
            | unproven | (?:refuted|debunked|discredited|disproved|disproven|substantiated|contested
              |inconclusive|controversial|disputed)(?=[.,;]|\s(?:by|in|among|for|since)\b)
            | studied\s(?:at\slength|extensively|for\s[a-z]{3,10}|in\s(?:depth|detail)) )\b
        # as we know; it is common knowledge; to this day nobody knows
        | \b[Aa]s\s(?:we|everyone|everybody|is\swell|any(?:one|body)
            |has\slong\sbeen)\s(?:all\s)?(?:know|knows|known)\b
        | \b[Ii]t\sis\s(?:common|general)\sknowledge\b | \b[Aa]s\sfar\sas\s(?:any(?:one|body)
            |science|we)\s
          (?:knows?|can\stell)\b | \b[Tt]o\sthis\sday,?\s(?:nobody|no\sone|there|it|science
              |researchers)\b
        | \b(?:nobody|no\sone)\s(?:really\s|quite\s|yet\s)?knows\s(?:exactly|for\s(?:sure|certain)
            |why|how)\b
        | \b[Ww]e\s(?:now\s)?know\sfrom\s(?:decades|years|studies|research|the\s)
        | \b(?:[Ff]rom|[Ii]n)\s(?:a|the)\s(?:medical|scientific|clinical|psychological|economic
            |epidemiological
            |ecological)\s(?:point\sof\sview|perspective|standpoint|terms)\b | \b(?:[Mm]edically
                |[Ss]cientifically
            |[Ss]tatistically|[Cc]linically)\sspeaking
        # the evidence is thin; the jury is out; the literature has debated this
        | \b(?:[Ee]vidence|[Rr]esearch|[Ss]cience|[Dd]ata|[Ll]iterature|[Pp]roof|[Rr]ecord
            |[Jj]ury)\b [^.;:!?]{0,40}?
          \b(?:is|are|remains?|looks?|seems?)\b [^.;:!?]{0,25}? \b(?:thin|weak|scant|scarce|patchy
              |shaky|flimsy
            |mixed|robust|strong|sparse|unclear|out|limited|solid|conflicting|contradictory|slim
                |anecdotal
            |inconclusive|divided|lacking|overwhelming|compelling|settled)\b
        | (?<!no\s)(?<!our\s)(?<!my\s)(?<!this\s)(?<!your\s)\b(?:[Ll]iterature|[Rr]esearch
            |[Ss]cience|[Mm]edicine
            |[Pp]sychology|[Ee]conomics|[Tt]he\sprofession)\s(?:has\s(?:long\s)?|[a-z]{4,14}ly\s)?
          (?:holds|teaches|debates|debated|disputes|recommends|knows|calls|describes|discovered
              |established
            |identified|maintained|known|discussed|assumed)\b
        | \b(?:[Cc]onventional|[Rr]eceived|[Pp]rofessional|[Mm]edical)\s(?:wisdom|opinion)\b
        | \b[Ss]cientific\s(?:proof|evidence|basis|consensus|support)\b
        | \b(?:[Uu]nions?|[Cc]ampaigners|[Aa]ssociations|[Ii]nsiders|[Ii]ndustry\s(?:bodies
            |insiders|observers)|[Cc]harities
            |[Pp]atient\sgroups|[Aa]dvocates|[Pp]ractitioners
                |[Tt]rade\sbodies)\s(?:\w{3,12}\s)?(?:warn|complain|say
            |claim|argue|fear|estimate|report|criticise|criticize|point\sout)\b
        # has yet to be established; criminologists will tell you; no one has shown
        | \b(?:has|have|had)\syet\sto\sbe\s(?:[a-z]{3,15}\s)?(?:established|proven|proved|shown
            |demonstrated|confirmed|settled|found
            |replicated|tested)\b | \bremains\sto\sbe\s(?:shown|proven|seen\sin\sa\strial)\b
        | \b(?:[Nn]o\sone|[Nn]obody|[Nn]one)\s(?:has|have)\s(?:ever\s|yet\s|so\sfar\s)?(?:shown
            |proved|proven|demonstrated
            |established|produced\sevidence|found\sevidence|managed\sto\s(?:show|prove))\b
        | \b[Ww]hat\sthe\s(?:evidence|data|research|literature|science)\b
        | \b[Aa]mong\s(?:[a-z]{3,12}\s)?(?: <experts> | [a-z]{4,16}(?:ologists|icians|orians)\b )
        | \b(?:[Rr]esearch|[Ss]cience|[Pp]sychology|[Mm]edicine)\shas\s(?:an?|the|no
            |its)\s(?:[a-z]{3,12}\s)?(?:explanation|answer|name|term|word)\b
        | \b[Ii]n\sthe\s(?:view|opinion|eyes|judgment)\sof\s(?:[a-z]{3,12}\s){0,2}(?: <experts> )
        | \b(?:[Rr]ecent|[Nn]ew|[Ee]arlier)\s(?:work|papers|findings|results)\s(?:in|from|by|on
            |out\sof)\b [^.;:!?]{3,50}? \b(?:suggest|show|point|confirm
            |indicate|find|hint)s?\b
        | \b(?:has|have)\sbeen\s(?:[a-z]{4,14}ly\s)?(?:demonstrated|shown|proven|proved|confirmed
            |established|documented|replicated|refuted
            |debunked)\b (?= [.,;] | \s(?:several|many|time|again|repeatedly|over|in\s(?:study
                |trial))\b )
        # not of a rule: nothing appears without evidence
        | \b(?:claim|assert|sa(?:y|id)|state|repeat|argue|insist|believe|made|spread|advertise|sold)
            [a-z]{0,3}\b [^.;:!?]{0,40}? \b(?P<unproven> without\s(?:any\s|all\s)?(?:scientific\s)?
            (?:proof|evidence)\b (?! \sof\s(?:purchase|payment|address|identity|age) ) )
        | \bwithout\s(?:any|all)\s(?:scientific\s)?(?:proof|evidence)\b (?! \sof\s(?:purchase
            |payment|address|identity|age) )
        | \b[Tt]here\s(?:are|is)\s(?:[a-z]{3,12}\s)?(?:indications?|signs|hints
            |reason\sto\sbelieve)\s(?:that|of)\b
        | \b(?:prevailing|received|orthodox|dominant|established)\s(?:doctrine|view|wisdom|opinion
            |theory|orthodoxy)\b
        | \b[Nn]o\s(?:single\s|serious\s|known\s)?(?:study|trial|evidence|research|data|experiment
            |survey)\b [^.;:!?]{0,40}? \b(?:has|have|shows?|proves?|supports?
          |links?|suggests?|exists?|found)\b
        | \b[Aa]\s(?:[A-Z][a-z]{3,15}\s)?(?:research\s)?(?:team|group)\s(?:of\s[a-z]{4,15}\s
            |from\s[^.;:!?]{3,30}\s|at\s[^.;:!?]{3,30}\s)?(?:found|showed|discovered
          |reported|concluded|established|demonstrated)\b
        # it has long been suspected; we know little; scientific opinion
        | \b[Ii]t\s(?:has\slong\sbeen|is\s(?:widely|generally|commonly|often
            |universally))\s(?:suspected|assumed|believed|claimed|thought|held|supposed
            |known|argued|accepted)\b
        | \b[Ww]e\s(?:still\s)?know\s(?:[a-z]{4,14}ly\s|very\s|so\s)?(?:little|nothing
            |next\sto\snothing)\b | \b[Ll]ittle\sis\s(?:yet\s)?known\b
        | \b(?:[Ss]cientific|[Mm]edical|[Ee]xpert|[Ll]egal)\sopinion\b
        | \b[Nn]o\s[a-z]{4,14}\s(?:study|trial|research|experiment
            |survey)\b [^.;:!?]{0,40}? \b(?:has|have|shows?|proves?|supports?|exists?|found)\b
        | \b(?:is|are)\sby\snow\s(?:well|widely|generally)\s(?:understood|known|documented
            |established|accepted)\b
        | \b(?:is|are)\s(?:now\s|still\s)?(?:an?\s)?(?:myths?|misconceptions?|fallac(?:y
            |ies)),\s(?:say|according|experts)\b
        | \b(?:[Nn]obody|[Nn]o\sone)\s(?:has|have)\s(?:so\sfar\s|ever\s
            |yet\s)?been\sable\sto\s(?:show|prove|demonstrate|establish)\b
        | \b[Tt]o\sthe\sbest\sof\s(?:current|our|present)\sknowledge\b
        | \b(?:has|have)\sproven\s(?:to\sbe|itself|themselves)\b
        | \b(?:[Ss]cience|[Rr]esearch|[Tt]he\sprofession|[Mm]edicine)\sis\s(?:agreed|united|divided
            |split|clear)\b
        | \b(?:is|are)\s(?:beyond\s(?:dispute|doubt|question)|undisputed|indisputable
            |not\sin\sdoubt)\b
        """)
