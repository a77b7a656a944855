"""Definitions, scales, rules of law and of a house: numbers that were laid down."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import NUMBERS, Exemption
from belegt.statistics.german import german

DEFINITION = Exemption(
    "definition",
    german(r"""
        \A\W{0,4}[Ee]ine?\s[A-ZÄÖÜ]\w{2,20}\s(?:hat|ist|umfasst|besteht\saus
            |verdoppelt\sdie)\s(?:<number>\s<noun>[.,!]|[A-Z]\w+\.)
        | (?<!as\s) (?<!ies\s) (?<!was\s) \b(?:heißt|bedeutet)\b (?!\ses\b)
        | \A\W{0,4}(?:Eine?|<number>)\s(?:<unit>\w*|[A-ZÄÖÜ]\w{2,20})\s(?:entspricht|entsprechen)\b
        | \b(?: gemeint | absolute[rn]?\sMehrheit | spricht\sman | Definition | definiert\w{0,2}
            | Skala\s(?:reicht|geht|läuft)
            | nennt\sman | versteht\sman
            | nennen\swir | bezeichnet\s(?:man|der\sBegriff) | sind\szwölf\sStück
            | ist\sder\sAnteil\sder | [Aa]ls\s[A-Z]\w{2,30}\s(?:gilt|gelten|zählt|zählen)
                | ergibt\ssich\s(?:zu|aus)
            | setzt\ssich\szusammen | (?:zählt|gilt)\sals\b (?! \s[a-zäöüß]{3,20}(?=[.,;]) )
                | sind\sdefiniert )\b
        | \A\W{0,4}(?:Der|Ein)\s(?:Median|Mittelwert|Durchschnitt|Modus)\s(?:ist|teilt|bezeichnet
            |gibt|trennt)\b
        | \b(?:sieht|sehen)\b [^.;]{0,100} \bvor\b (?= [.,;] | \Z )
        | \b(?:DSGVO|A?BGB|ZGB|StGB|StVO|StVG|StPO|SGB|HGB|AGG|ArbZG|BetrVG|KSchG|BauGB|[EU]StG
            |VwVfG|geltende[mns]?\sRecht|Obligationenrecht)\b
        # laid down by a law or a house
        | \AWer\b .{0,200} \b(?:muss|darf|(?:bekommt|erhält|kriegt)\b
          # "bekommt ihn drei Wochen früher" compares, and lays nothing down
          (?! .{0,200} \b(?:früher|später|schneller|länger|seltener|öfter|häufiger|Schnitt)\b ))\b
        | \b(?:Regel|Punkt|Ziffer|Richtlinie|Klausel|Vorschrift|Leitlinie)\s<number>\s
          [^.;:!?]{0,40}? \b(?:erlaubt|gestattet|verlangt|begrenzt|gewährt|verbietet|darf|muss)\b
        | § | \bArt(?:ikel|\.)\s?(?:<number>|\d) | \b(?:[Ll]aut|[Nn]ach|[Gg]emäß
            |[Gg]emäss)\s(?:[\w.]{1,20}\s){0,4}?
            (?:Satzung|Statut(?:en)?|Gesetz|Vertrag|\w{2,20}ordnung)\b
        | \b(?:
            Quorum | Anspruch\sauf | verfällt | verfallen | verjähr\w{1,2} | erlischt
                | (?:\w{3,15}frist|Frist)\s(?:beträgt|von|nach|ab|läuft) | per\sGesetz
                    | vorgeschrieben\w{0,2}
            | Paragra(?:f|ph)\w{0,2} | steuerfrei | absetzbar
            | [Gg]esetz\w{0,3}\s(?:schreibt|verlangt|erlaubt|sieht)\b | schreib(?:t
                |en)\s[^.;]{0,80}\bvor\b | Grenzwert\w{0,2}\s(?:liegt|beträgt|von|gilt|ist)
            | (?:[Dd]ie|[Ee]ine|[Dd]er|[Ll]aut
                |[Nn]ach)\s\w{0,25}[Vv]erordnung\s(?:\w{2,20}\s){0,3}?(?:schreibt|verlangt|sieht
                |erlaubt
              |begrenzt|gilt|legt|verbietet|gestattet|gelten|ist|sind|darf|müssen|muss)
                  | Pflichtanteil | zulässig\w{0,2}
            | (?:Mehrwert|Umsatz)steuer\w{0,5} | Steuers[aä]tz\w{0,2} | Freibetrag
            | Mindestlohn\s(?:beträgt|von|liegt|steigt|gilt) )\b
        | \b(?:laut|nach)\s(?:dem\s)?Tarifvertrag\b | \bSatzung\s(?:lässt|verlangt|sieht|erlaubt
            |schreibt|verbietet|gestattet)\b
        | \bFührerschein\s(?:weg|los|auf\sZeit) | \bals\sRuhegehalt\b | \b(?:Volks
            |Bürger)begehren\s(?:braucht|benötigt)\b
        | \bdes\s(?:Regel)?[Ss]atzes\sfür\b | \bErben\b .{0,40} \bzahlen\b
            | \b[Gg]oldene[rn]?\sSchnitt\b | \bNormalverteilung\b
        | \A\W{0,4}(?:Eine?|<number>)\s(?:Prozent|Promille|<unit>\w*)\s(?:ist|sind)\s(?:ein
            |<number>)
        | \b[Aa]ls\s\w{3,30}\s(?:gilt|gelten|zählt|zählen),\s(?:wer|was|wenn)\b
        | \b(?:Geldb|B)ußen?\s(?:bis|von) | \bZweidrittelmehrheit\b | \beine\sSechs\b
            | \bergibt\s(?:netto|brutto)\b
        """),
    english(r"""
        \A\W{0,4}An?\s[a-z'’\s-]{3,25}?\sis\s(?:an?\s)?<number>[,.]
        | \b(?:[Ss]tamp\sduty|[Ii]ncome\stax|[Cc]ouncil\stax|tax\s(?:band|rate|allowance|bracket)s?
            |threshold(?=[.,])|levy)\b
        | \A\W{0,4}(?!That|This|It|Which|What)[A-Z][a-z]+(?:\s[a-z]+){0,2}\smeans\b
        | \bmeans\s['"“‘]
        | \A\W{0,4}An?\s[a-z]{3,12}\s(?:has|is|contains|lasts|doubles\sthe)\s(?:<number>\s<unit>
            |[a-z]+\.)
        | (?<=['’"”]\s)means\b | \b(?:is|are)\s(?:somebody|someone|anyone|a\sperson|one|those
            |people)\s(?:who|that)\b
        | \b(?:is|are)\s(?:called(?!\s(?:out|on|to|in|up|for|by)\b)|termed|deemed|classed\sas
            |dubbed)\b | \b[Bb]y\s(?:convention|definition)\b | \bcarats?\b | \bGDPR\b
        | \b(?: absolute\smajority | is\sdefined | define\b | definition | we\smean
            | is\sknown\sas | counts\sas
            | is\sanything | (?:consists\sof|is\smade\sup\sof
                |made\sup\sof\sthe)(?! [^.;]{0,40}<percent> ) | equals
                | counts?\sas\s[a-z]+\sif
            | scale\s(?:runs|goes|of\s<number>) | calculated\sby )\b
        # laid down by a law or a house
        | \A(?:Anyone|Anybody|Whoever|Those\swho)\b .{0,200} \b(?:must|may|gets?)\b
        | \b(?:[Rr]ule|[Pp]olicy|[Cc]lause|[Gg]uideline|[Pp]aragraph|[Dd]irective|[Rr]egulation)\s
          <number>\s [^.;:!?]{0,40}? \b(?:allows?|permits?|requires?|lets?|caps?|limits?|grants?
            |forbids?|entitles?|may|must)\b
        | § | \b(?:[Ss]ection|[Aa]rticle)\s(?:<number>|\d) | \b(?: VAT | sales\stax
            | minimum\swage\s(?:is|of|was|stands|rises|for) | by\slaw
            | the\sAct\b | by-?laws | statutes?
            | constitution | [Tt]he\s(?:[a-z]{3,12}\s){0,2}(?:law|rules?|statute|regulations?
                |code|directive|ordinance|treaty|contract|act)\s(?:requires?|allows?|calls|says?
                |permits?|demands?|sets?|caps?
                |obliges?)
            | requires?\sa\b| legal\slimit | lapses? | expires? | (?:the|your)\sclaim
                | notice\speriod | under\sthe\s(?:contract|lease)
                | speed\slimit\s(?:is|of|in) | is\scapped | are\scapped
                | permitted | quorum | tax-free | deductible )\b

        | \b(?i:employers?|landlords?|tenants?|companies|operators?|shops?|drivers?|cyclists|parents
            |citizens|owners|sellers|patients|residents|passengers|contractors|suppliers|banks
            |insurers)\s(?:may|must)\b
        | \b(?:[Ee]lection|[Tt]ax|[Cc]ompany|[Tt]enancy|[Ll]abour|[Cc]riminal)\slaw\b
            | \b[Tt]he\s(?:articles|statutes)\s(?:allow|require)
        | \bforfeits?\b | \b(?:is|are)\staxed\sat\b | \bpetition\sneeds\b | \blicence\sis\s(?:gone
            |lost|forfeit) | \bas\sa\spension\b
        | \b(?i:minors|heirs)\s(?:receive|get|pay)\b | \bunder\sthe\sagreement\b
            | \bgolden\s(?:section|ratio)\b | \bnormal\sdistribution\b
        | \bzero-rated\b | \bcontains?\sat\sleast\b
        | \bfines\sof\sup\sto\b | \brules\s(?:permit|allow)\b | \bentitled\sto\b
            | \btwo-thirds\smajority\b | \bof\sa\ssix\b | \bmakes\snet\b
        """),
    codes=NUMBERS,
)

# How many parts one named thing has, anybody can count.
DIMENSION = Exemption(
    "dimension",
    german(r"""
        \A\W{0,4}(?:Der|Die|Das|Dieses?|Diese[rs]?|Ihr|Sein)\s<adjectives><noun>\s(?:hat|besitzt
            |verfügt\süber
            |umfasst|bietet|zählt)\s(?:<hedge>)?<number>\s<adjectives>(?:Pfeifen|Register|Tasten
                |Stufen|Zimmer|Betten
            |Plätze|Sitzplätze|Fenster|Türme|Glocken|Seiten|Kapitel|Stockwerke|Räume|Gleise|Saiten
                |Masten|Zylinder
            |Gänge|Kammern|Säle|Stellplätze|Etagen|PS|Türen|Treppen|Tische|Stühle|Regale|Schubladen
                |Knöpfe)\b
        | \A\W{0,4}(?:Der|Die|Das)\s(?:neue\s)?<noun>\s(?:ist|hat|leistet|bietet|wiegt|misst
            |fasst)\b .{0,80} \b(?:als|wie)\s
          (?:ihre?|seine?|der|die|das)\s(?:Vorgänger\w{0,4}|alte[rs]?|vorige[rs]?)\b
        | \A\W{0,4}(?:Der|Die|Das)\s<noun>\sist\s .{0,20} \b(?:halb|doppelt)\sso\s(?:hoch|lang|groß
            |alt|breit|schwer|tief)\swie\s(?:der|die|das)\b
        """),
    english(r"""
        \A\W{0,4}(?:The|This|That|Its|Their)\s(?:[a-z]{3,15}\s){1,3}?(?:has|seats|holds|boasts
            |offers|contains|runs\sto)\s
          (?:<hedge>)?<number>\s(?:[a-z]{3,12}\s){0,2}?(?:pipes|stops|keys|steps|rooms|beds|seats
              |windows|towers|bells
            |pages|chapters|floors|storeys|tracks|strings|masts|cylinders|gears|doors|halls|tables
                |chairs|shelves
            |drawers|buttons)\b
        | \A\W{0,4}The\s(?:[a-z]{3,15}\s){1,3}?(?:is|has|delivers|offers|weighs
            |holds)\b .{0,80} \b(?:than|as)\s(?:the|its)\s
          (?:old(?:\sone)?|one\sbefore|previous|predecessor)\b
        | \A\W{0,4}The\s[a-z]{3,15}\sis\s .{0,20} \b(?:half|twice)\sas\s(?:tall|high|long|old|big
            |wide|heavy|deep)\sas\sthe\b
        """),
    codes=NUMBERS,
)

# "in der Regel" in a sentence that tells what a law demands is the law's word, and no majority.
NORM = Exemption(
    "norm",
    german(r"""
        \A (?! .{0,500} \b(?:meisten|Mehrheit|Mehrzahl|kaum|selten|fast|[Vv]iele)\b ) .{0,800} §
        | \A\W{0,4}(?:Laut|Nach|Gemäß)\s(?:dem\s|der\s)?\w{0,25}(?:recht|gesetz|gesetzbuch|ordnung
            |satzung)s?\b
        """),
    english(r"\A (?! .{0,500} \b(?:most|majority|few|hardly|rarely|almost|many)\b ) .{0,800} §"),
    codes=frozenset(("STAT014",)),
)
