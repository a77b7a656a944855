"""Proportions: "jede dritte Filiale", "neun von zehn", "one in five", "seven of the twelve"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

PROPORTION = Detector(
    Rule(
        code="STAT003",
        name="unsourced-proportions",
        severity=Severity.ERROR,
        title=Text("Verhältnis ohne Quelle", "proportion without a source"),
        why=Text(
            "Wer „jeder Dritte“ schreibt, hat Menschen gezählt oder jemandem geglaubt, der es tat.",
            "“One in three” means that somebody counted people; the reader wants to know who.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Jede dritte Filiale hat am Samstag keinen Ansprechpartner.",
            "Neun von zehn Gästen wollen nur gegrüßt werden.",
            "Drei der vier befragten Häuser kennen ihre Wartezeit nicht.",
            "Nur einer von 20 Gästen füllt die Karte aus.",
            "Kaum einer von fünfzig Anrufern bleibt in der Leitung.",
            *in_english(
                "Out of ten applications one is worth reading.",
                "Every third branch has nobody to ask on Saturdays.",
                "Nine out of ten guests only want to be greeted.",
                "Three of the four houses do not know their waiting time.",
                "Only one guest in twenty fills in the card.",
            ),
        ),
        allowed=(
            "Jeden zweiten Dienstag bleibt der Schalter zu.",
            "Das Amt ist von zehn bis elf geschlossen.",
            "Lesen Sie weiter in Teil 2 von 4.",
            "Wenn nur jeder Zehnte anruft, reichen zwei Leute.",
            "CutePets ist eines von zehn Projekten.",
            *in_english(
                "One of two things will happen.",
                "Every second week the desk stays closed.",
                "Every second counts at the counter.",
                "Read on in part 2 of 4.",
                "If only one in ten calls, two people will do.",
            ),
        ),
    ),
    de=german(r"""
        # jede vierte Museumspädagogin, jeder Dritte
        \b(?i:jede[rsnm]?|alle)\s (?<!alle\s)
        (?: <ordinal>\s <adjectives> (?! <unit> | \w{2,8}tag\b | Morgen\b | Nacht\b ) <noun>
          | <ordinal>(?= [,.;!?] | \s[a-zäöüß] )
          | (?:Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Acht|Neunt|Zehnt|Elft|Zwölft
              |Zwanzigst)e[nrm]?\b )
        # an jedem vierten Schultag; but "an jedem zweiten Dienstag" is a date
        | \b[Aa]n\sjedem\s<ordinal>\s
          (?! (?:Mon|Diens|Donners|Frei|Sams|Sonn|Feier)tag | Mittwoch )
          [A-ZÄÖÜ]\w{2,20}tag\b (?! \sim\sMonat )
        # neun von zehn Vereinskassen, drei der vier Programme, eine von 26 Personen
        | (?: (?: (?<!ist\s)(?<!in\s)(?<!als\s)(?<!auch\s)(?<!sind\s)(?<!zu\s)<one>
            | <number> )\s(?:von|unter)\s(?:den\s)? | <number>\sder\s(?:insgesamt\s)? )
          <number> (?! \s?(?: <unit> | % | Uhr | bis\b | \w{0,15}[Pp]unkt|Stern ) )
          (?: \s <adjectives> <noun> )?
        # von zehn Entscheiden nur einer
        | \b[Vv]on\s(?:den\s|diesen\s|insgesamt\s)?(?:<hedge>)? <number>\s <adjectives>
          (?! <unit> ) <noun>
          (?: \s[^\s,.;:!?]{2,25} | ,[^,;.]{3,80}, ){0,7}
          \s(?: nur (?!\s(?:der|die|das|den|dem)\b) | lediglich | bloß | gerade\s(?:ein)?mal
              | keine?\b
            | (?: <number> | die\sHälfte | eine[rs]?\b ) (?! \s<unit> ) )

        | (?:<one>|<number>)\svon\s<number>\s(?:Euro|Franken|Pfund|Dollar)\s(?=[a-zäöüß])
        | \b(?:[Ss]ämtliche|[Aa]lle|[Kk]eine[rs]?|[Ee]inzelne|[Vv]iele
            |[Mm]anche)\s(?:der\s)?<tens>\s<adjectives>(?! <unit> | <abstract> )<noun>
        """),
    en=english(r"""
        # one in eight front yards, 1 in 26, nine out of ten scarves
        (?: <one> | <number> )\s(?:in|out\sof)\s(?:every\s|the\s|a\s)? <number>
        (?! \s?(?: <unit> | times\b | points?\b | stars? | [%,]\d ) ) (?: \s <adjectives> <noun> )?
        # one pub landlord in three
        | (?: <one> | <number> )\s(?: (?!times)[\w'’-]{2,20}\s ){1,4} (?:in|out\sof)\s(?:every\s)?
          <number> (?= [.,;:!?] | \s(?! <unit> | cities | countries | states | languages | places
            | rooms | parts | counties | schools | towns | minutes ) )
          (?<! [\ue001-\ue006] \sout\sof\s )
        # seven of the twelve bridges, two of 48 chapels
        | (?: (?<!is\s)(?<!was\s)(?<!as\s)(?<!in\s)(?<!are\s)<one> | <number> )\sof\s(?:the\s
            |all\s|our\s|some\s|every\s|each\s)?<number>
          (?! \s?(?:<unit>|<percent>|things|options|ways|kinds|types|languages|categories) )
          (?: \s <adjectives> <noun> )?
        # of the twelve centres, just two
        | \b(?:[Oo]f|[Oo]ut\sof|[Aa]mong)\s(?:any\s|the\s|all\s|some\s|every\s
            |each\s)?(?:[a-z]{3,15}(?:['’]s)?\s){0,2}?(?:<hedge>)?
          (?:<number>|hundred|thousand|dozen)\s <adjectives> <noun>
          [^;:.]{0,90}? (?: \b(?:only(?!\sthe\b)|just(?!\sthe\b)|none|barely|fewer|as\sfew\sas
              |no\smore\sthan|one(?!-))\b
            (?: \s<number> )?| ,?\s(?:<hedge>)?<number>(?= \s(?:are|is|were|was|have|had|has|say
                |came|went|got|turned|voted|replied|answered|passed|failed|stayed|closed
                |opened|refused|signed|survived|died|applied|agreed
                |said|run|did|do|at\smost|never|no)\b | [.] )
            | ,\s(?:<hedge>)?<number>(?! \s<unit> ) )
        # every third allotment
        | \b(?i:every)\s<ordinal>\s
          (?! <unit> (?! \s(?:bus|train|nurse|shift|ticket|letter|flight)\b ) | (?:mon|tues
              |wednes|thurs|fri|satur|sun)day | (?:counts|matters|of|that
              |spent)\b )
          [a-z][\w'’-]{1,30}\b (?: \s[a-z][\w'’-]{1,30}s?\b )?
        | <number>\sout\sof\severy\s(?:hundred|thousand|<number>|<round>)
        | <number>\stimes\sin\s<number>
        | (?:<one>|<number>)\s(?!<unit>)[a-z]{3,20}\sto\s(?:every\s|each\s)?<number>\s[a-z]{3,20}\b
        | \b[Ff]or\severy\s(?:<number>|<round>|hundred|thousand
            |dozen)\s[^.;:!?]{3,60}?,\s(?:<hedge>)?<number>

        | (?:<one>|<number>)\sout\sof\s(?:every\s)?<number>\s(?:pounds|euros|dollars|francs)\b
        | <number>\sof\sthe\s[a-z]{3,15}['’]s\s<number>\s(?:[a-z]{3,15}\s){0,2}<noun>

        | (?:<one>|<number>)\s[a-z]{3,20}\sfor\severy\s(?:<number>|dozen|hundred)

        | (?<!about\s)\b[Ee]very\sother\s(?!day|night|week|weekend|month|year|time|one\b|way|hour
            |(?:mon|tues
            |wednes|thurs|fri|satur|sun)day|morning|evening|line)[a-z]{3,20}\b
        | \b[Oo]f\severy\s(?:<number>|<round>|hundred|thousand)\s<adjectives><noun>\s(?P<of>
            (?:<hedge>)?<number> )
        """),
)
