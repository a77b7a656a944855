"""Sums of money: "2,4 Mrd. Euro", "Millionenbetrag", "$80 million", "a four-figure sum"."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import WAYS_OUT, Detector, in_english
from belegt.statistics.english import english
from belegt.statistics.german import german

SUM = Detector(
    Rule(
        code="STAT005",
        name="unsourced-sums",
        severity=Severity.ERROR,
        title=Text("Geldsumme ohne Quelle", "sum of money without a source"),
        why=Text(
            "Was andere zahlen oder verlieren, weiß man nur aus Berichten oder Schätzungen.",
            "What others pay or lose is known from a report or an estimate only.",
        ),
        fix=WAYS_OUT,
        flagged=(
            "Schlechte Auskunft kostet den Handel 2,4 Mrd. Euro im Jahr.",
            "Das Amt gab 31.000 € für Schilder aus.",
            "Am Ende stand ein sechsstelliger Betrag.",
            "Die Umstellung wurde zum Millionengrab.",
            "Ein Rettungseinsatz schlägt mit 900 Euro zu Buche.",
            *in_english(
                "A nursery place sets the council back 11,400 francs a year.",
                "Poor answers cost retailers €2.4bn a year.",
                "The office spent $31,000 on signs.",
                "Agencies charge a five-figure sum for it.",
                "Shops lose millions of dollars to it.",
            ),
        ),
        allowed=(
            "Unser Workshop kostet 490 Euro zzgl. MwSt.",
            "Bei uns kostet das Jahrespaket 1.200 Euro.",
            "Die Karte kostet 9,90 € im Monat.",
            "Danke, du bist Gold wert.",
            "Der Stellplatz kostet 60 Euro im Monat.",
            *in_english(
                "Delivery is free over £40.",
                "Our workshop costs €490 plus VAT.",
                "We charge $1,200 for the yearly plan.",
                "The ticket is £14 an hour.",
                "Thanks a million.",
            ),
        ),
    ),
    de=german(r"""
        (?: (?:<currency>\s?) (?:<many>|<rough>) (?:<to>[\ue001-\ue004]+)?
          | (?:<many>|<rough>|<number>(?<=[\ue003])) (?:\svon|\san)?\s?<currency>
          | <hedge> (?: <currency>\s?<number> | <number>\s?<currency> )
          | <rough>\s(?:an|für|von)\s(?:Förder|Steuer|Sub|Spenden)\w{2,20}
        )
        # what one thing of its kind costs; "der Tarif kostet" is a price
        | \b(?:[Ee]ine?[rmn]?|[Jj]ede[rsmn]?|[Kk]osten|[Vv]erlust|[Ss]chaden|[Zz]uschuss
            |Durchschnitt
            |Schnitt|durchschnittlich|kostete|zahlten?|überwies(?:en)?|kassierten?|verlor(?:en)?
            |verdien(?:t|en)|investierten?|spendeten?|ausgegeben|gab(?:en)?|bezuschusst|Buche
            |verschlang(?:en)?|wert|erlösten?|einnahmen?|Gehalt|Umsatz|Gewinn)\b
          [^.;:!?]{0,70}?
          (?P<claim> (?: <currency>\s?<number> | (?:<hedge>)?<number>\s?<currency> ) )
        | (?P<buch> <number>\s?<currency> ) (?= [^.;:!?]{0,40} \b(?:zu\sBuche|ausgegeben|verloren
            |gekostet|investiert|verschlungen|bezuschusst|aus(?=[.,;]))\b )
        | <number>\s?<currency>\s(?:pro|je)\s(?:Kopf|Jahr|Einwohner|Person|Kind|Vorstellung|Fall)\w*
        | \b(?:Millionen|Milliarden)(?:betrag|beträge|schaden|schäden|summe|kosten|grab|verlust
            |defizit|etat|budget|markt|umsatz|gewinn|investition|förderung|loch|bau
                |projekt)\w{0,3}\b
        | <number>-?stellige[nrsm]?\s(?:\w{3,12}b|B)etr[aä]g\w{0,3}\b
        | <number>-?stellige[nrsm]?\s(?:Summen?|Euro)\w{0,3}
        | <rough>\s(?:gibt|geben|gab|gaben|kostet|kosten|verliert|verlieren|verschlingt|versickern
            |fließen|fliessen|wandern|investiert|verschwendet)\b
        | \b(?:für|über|rund|gut|fast|mehr\sals)\s(?P<pot> <many> )\s(?=für\s|aus\b)
        | \b(?:gibt|geben|gab|gaben|kostet|kosten|verliert|verlieren|investiert)\b [^.;:!?]{0,50}?
          (?P<bare> (?:<hedge>)?<many> )\s(?=für|in|aus)
        | <number>\s?<currency>\s\w{0,15}(?:[Mm]iete|[Ll]ohn|[Gg]ehalt|[Uu]msatz|[Ss]chaden
            |[Ss]trafe|[Dd]efizit
            |[Ss]chulden|[Vv]erlust|[Gg]ewinn|[Rr]ente|[Ss]teuergeld|[Ff]ördergeld|[Ss]penden
            |[Zz]uschuss|[Rr]ücklagen|[Ee]inkommen|[Vv]ermögen|[Uu]nterhalt)\w{0,3}\b
        | \b(?:[Vv]ermögen|[Uu]msatz|[Gg]ewinn|[Vv]erlust|[Ss]chulden|[Dd]efizit|[Ee]tat
            |[Hh]aushalt|[Ss]trafe
            |[Ss]chaden|[Ll]ohn|[Gg]ehalt|[Rr]ente|[Ee]inkommen
                |[Zz]uschuss)\w{0,3}\b [^.;:!?]{0,40}?
          (?P<of> (?:<hedge>)?(?: <currency>\s?<number> | <number>\s?<currency> | <huge> ) )
        | \b(?:[Aa]uf|bei)\s(?P<amount> (?:<hedge>)?(?: <currency>\s?<number>
            | <number>\s?<currency> ) )\s
          (?:belaufen|beläuft|summier\w{1,3}|kommen|kommt|beziffer\w{1,3}|liegen|liegt
              |schätz\w{1,3}|taxier\w{1,3})\b
        | \b(?:belaufen|beläuft|summier\w{1,3}|beziffer\w{1,3}|taxier\w{1,3}
            |schätz\w{1,3})\b [^.;:!?]{0,60}? \bauf\s
          (?P<sums> (?:<hedge>)?(?: <currency>\s?<number> | <number>\s?<currency> | <many> ) )
        """),
    en=english(r"""
        (?: <currency>\s? (?:<many>|<rough>) (?:<to>[\ue001-\ue004]+)?
          | (?:<many>|<rough>) (?:\sof)?\s?<currency>
          | <hedge> (?: <currency>\s?<number> | <number>\s<currency> )
          | (?<=cost\s) <number>\s<currency>
          | <rough>\s(?: (?=(?:a|per|each|every)\s(?:year|month|day)) | in\s(?:grant|tax|aid|public
              |unpaid|lost)\s?\w{0,12} )
        )
        # what one thing of its kind costs; "the plan is $9.99" is a price
        | (?: <start>(?:An?|Each|Every)\b (?= [^.;:!?]{3,60} \b(?:costs?|takes|sets|comes\sto
            |runs|earns|pays|brings|makes|saves|loses)\b )
            | \b(?:[Aa]|[Ee]ach|[Ee]very|[Oo]ne)\s(?:single|typical|lost|new
            |full|failed|missed)\b
            | \b(?:[Cc]osts?\sof|losses|worth|[Aa]verage|paid|spent|spends?|lost
            |loses?|earn(?:s|ed)?|invest(?:s|ed)?|donat(?:es|ed)|raised|swallowed|cost
            |subsidi[sz]ed|netted|salary|revenue|profit|budget|sales|wages?|bills?|pays?)\b )
          [^.;:!?]{0,70}?
          (?P<claim> (?: <currency>\s?<number> | (?:<hedge>)?<number>\s<currency> ) )
        | (?: <currency>\s?<number> | <number>\s<currency> )\s(?:per|a)\s(?:head|capita|person
            |resident|pupil|inhabitant|passenger)\b
        | <number>-figure\s[a-z]{3,15}
        | (?P<poorer> <currency>\s?<number> | <number>\s<currency> )\s
          (?:poorer|richer|worse\soff|better\soff|out\sof\spocket)\b
        # what it takes from those who bear it: sets an insurer back, costs the supplier
        | \b(?: sets?\s(?:[a-z'’-]{1,20}\s){1,4}back | costs?\s(?:an?|the|every|each)\s
            (?:[a-z'’-]{3,20}\s){0,2}[a-z'’-]{3,20} )\s
          (?P<borne> (?:<hedge>)?(?: <currency>\s?<number> | <number>\s<currency> ) )
        | (?:<hedge>)(?P<million> (?:<part>|half|quarters)\sof\sa\smillion )
        # at $312 a month, assets of three billion, had to pay 40 million
        | \b[Aa]t\s(?P<at> (?: <currency>\s?<number> | <number>\s<currency> )\s(?:a|per)\s(?:month
            |year|week|hour|night) ),\s
        | \b(?:fines?|debts?|assets|deficit|turnover|wage|pension|grant|fortune|endowment|reserves
            |savings|losses
            |damage|subsid(?:y|ies)|funding|income)\s(?:of|is|was|are|were|stands?\sat|comes?\sto
                |reached|totals?|totall?ed)\s
          (?P<of> (?:<hedge>)?(?: <currency>\s?<number> | <number>\s<currency> | <many> ) )
        | (?: <currency>\s?<number> | <number>\s<currency> )\s(?:a|per|for\s(?:each
            |every))\s(?:household|family|tonne|ton
            |tree|lamp|street\slamp|child|patient|case|visit|flight|square\smetre|mile|kilometre
                |year)\b
          (?! \s?[.,]?\s(?:and\scan|cancel|including|plus) )
        | <currency>\s?<number>\s?(?:m|bn|k|tn)\b | <currency>\s?<number>\sworth\b
        | \bto\sthe\stune\sof\s(?P<tune> (?:<hedge>)?(?: <currency>\s?<number>
            | <number>\s<currency> ) )
        | (?: <currency>\s?<number> | <number>\s<currency> )\sper\s(?:incident|case|claim|accident
            |employee|worker|student|learner
            |mile|tonne|acre|hectare|bed|vehicle|call|prisoner|inmate|trip|journey|admission
                |complaint|error|job|shift)\b

        | \b(?:fetch(?:es)?|sells?\sfor|goes\sfor|changes\shands\sfor)\b [^.;:!?]{0,30}?
          (?P<fetches> (?:<hedge>)?(?: <currency>\s?<number> | <number>\s<currency> ) )
        | (?: <currency>\s?<number> | <number>\s<currency> )\s(?:an?|per)\s[a-z]{3,8}\s(?:apart
            |less|more|poorer|richer|behind|ahead)\b

        | (?: <currency>\s?<number> | <number>\s<currency> )\sfor\s(?:every|each)\s[a-z]{3,15}
        | (?: <currency>\s?<number> | <number>\s<currency> )\s(?:more
            |less)\b [^.;:!?]{0,40}? \bthan\b
        """),
)
