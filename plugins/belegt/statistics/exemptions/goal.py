"""Goals, norms and demands: numbers that are wanted, not measured."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption, Scope
from belegt.statistics.german import german

GOAL = Exemption(
    "goal",
    german(r"""
        \b(?: (?:Z|[A-ZÄÖÜ]\w{2,18}z)iel(?:e|en|s|wert|marke|vorgabe|größe|zahl|quote)?
            | Vorgaben? | Vorsatz
            | Sollwert
            | Richtwert\w{0,2}| angestrebt\w{0,2} | (?<!als\s)(?i:angepeilt|geplant|vorgesehen
                |avisiert
                |versprochen) | [Vv]ersprechen | anstreben | vorgenommen
            | (?:beschlossen|beschließt|plant|planen|beabsichtig\w{1,3}|angekündigt
            |vorgeschlagen(?=,)),? | Obergrenze | Untergrenze | wollen\swir | wir\swollen
                | will\sich
            | ich\swill | wünsch(?:e|en)\s(?:ich|wir)\b
                | wünsch(?:en|t)\ssich\b(?=[^.;]{0,120}[\ue001-\ue007]) | Wunsch(?=,|\sist|\swäre
                    |\sbleibt) | im\s(?:Plan|Antrag
                |Konzept|Vertrag) | laut\s(?:Plan|Antrag|Konzept) | Zusage | Soll\b )\b
        | \b(?:[Mm]indestens|[Kk]ünftig)\b .{0,100} \b(?:muss|müssen)\b
        | \b(?:Gewerkschaft|Partei|Fraktion|Opposition|\w{0,15}[Vv]erband|Initiative|Regierung
            |Bündnis|Koalition|Ministerium|Kommission)\w{0,2}\s
          (?:verlangt|fordert|verspricht|plant|will)\b
        # somebody wants or must reach the number; "61 % wollen ..." is a finding
        # "müssen täglich 300 Patienten abgewiesen werden" tells what happens
        | \b(?: (?:muss|müssen)(?! \s(?:[a-zäöüß]{2,15}\s){0,4}(?:<hedge>)?(?:<number>
            |jede[rs]?)[^.;:]{3,90}\b(?:werden|verlassen
            |schließen|warten|aufgeben|absagen|abweisen|verzichten)[.,]? ) | darf | dürfen
                | fordern? | fordert(?:e|en)?
            | verlangt?(?:en?)?(?! [^.;]{0,60} (?:Euro|Franken|€|Dollar) )
            | empfiehlt
            | empfehlen(?!\swürden?) | versprechen | verspricht | garantier(?:t|en) | streb(?:t
                |en) | peil(?:t
            |en)
            | möchten? | [Ss]chluss\smit | nehmen\s(?:wir\s)?uns )\b
          [^;:]{0,120}? (?: <number> | Hälfte | <part> )
        | \b(?:will|wollen|wollte|wollten)\b [^;:]{0,150}? (?: <number> | Hälfte
            | <part> ) .{0,100}?
          \b\w{0,4}(?:heben|steigern|senken|erhöhen|reduzieren|kürzen|verringern|erreichen|schaffen
              |sparen
            |ausbauen|begrenzen|bringen|drücken|anheben|abbauen|bauen|investieren|stellen)\b
        # the council wants; what most callers want is a finding
        | (?<!Mehrheit\s)(?<!Mehrzahl\s)(?<!Großteil\s)(?<!Hälfte\s)(?<!Drittel\s)(?<!Viertel\s)
          \b(?:[Dd]ie|[Dd]er|[Dd]as|[Ee]in\w{0,2})\s<adjectives>
          (?!Mehrheit|Mehrzahl|Großteil)[A-ZÄÖÜ][\w-]{2,30}\s(?:will
            |wollte|plant|möchte)\b
        | \b(?:will|wollte|plant|möchte)\s(?:die|der|das|sie|er|es|man|eine?)\b
        | \b[Bb]is\s .{0,40} \bsoll(?:en)?\b (?! .{0,200} \b(?:\w{0,3}wachsen|\w{0,3}steigen
            |\w{0,3}sinken|fehlen|fallen
            |ver\w{3,12}fachen|verdoppeln|halbieren|schrumpfen|zunehmen)\b )
        | \b(?:muss|müssen|soll|sollen)\s (?:[\wäöü-]{2,20}\s){0,3}? jede[rsmn]?\s<ordinal>
        | \b(?i:höchstens|maximal)\s (?! <number>\s?<percent> | <number>\svon | <one>\svon | jede
            | (?:eine?[nr]?
            |<number>)\s<part> )
        | (?<=,\s)(?:fordert|fordern|verlangt|verlangen|empfiehlt|wünscht)\s(?:sich\s)?(?:der|die
            |das
            |ein)\b
        | \b(?:darf|dürfen)\b [^;:]{0,80} \b(?:künftig|nicht)\b
        # shall be so; but not "soll wachsen", a forecast, nor "sollen gesagt haben", hearsay
        | \b(?:soll|sollen|sollte|sollten)\b (?! \s(?:man\s)?(?:wissen|bedenken|nicht\svergessen
            |sich\smerken|erwähnen)\b
            | .{0,200} \b(?:\w{0,3}wachsen|\w{0,3}steigen
            |fehlen|betragen|ver\w{3,12}fachen|verdoppeln|halbieren
            |\w{0,3}sinken
            |fallen|zunehmen|abnehmen|zulegen|schrumpfen|ge\w{2,15}\s(?:haben|sein))\b )
        | \bAngestrebt\b | \bauf\b [^.;]{0,80} \b(?:verständigt|geeinigt)\b | \b(?:raten|rät),\s
        | \b(?:will|wollen)\b [^;:]{0,100}? (?:jede[rsmn]?\s<ordinal>|<number>
            |<part>) .{0,60}? \b(?:umrüsten|modernisieren|sanieren
            |austauschen|einstellen|erneuern|ersetzen|umbauen|schließen|eröffnen
                |pflanzen)\b (?! \s(?:nicht|nie)\b )
        """),
    english(r"""
        \b(?: goals?(?=\s(?:is|are|was|of|to|for|remains)\b | : ) | [Oo]ur\sgoals?
            | targets? (?! \sgroup) | objective | aim(?:s|ed|ing)?\s(?:to|for|at)
            | ambition
            | (?:keep|use|take|stay|limit|be|last|allow|have
                |at)\s(?:[a-z]{1,12}\s){0,3}no\smore\sthan | (?:is|are)\sto\s(?!blame)[a-z]{2,10}
                | decided\sto
                | resolved\sto | [Oo]ur\s(?:promise|pledge|plan) | set\s(?:itself|themselves)
                    | announced\splans | plans\s(?:for|to) | (?<!than\s)planned\b
            | proposes?\sto | calls?\son | called\son | asks\sfor\s(?:<number>|an?\s<part>|half)
                | urges? | urged
                | wish(?:es)?\b | no\slonger\sthan | vow(?:s|ed) | ideally | (?:minimum
                |maximum)\sof | [Ww]e\swant )\b
        | \bwould\slike\sto\s[^.;:]{0,60}?<number>
        | \b(?:expected|required|obliged|supposed)\sto\s[a-z]{3,12}\s(?:at\sleast|no\smore
            |a\sminimum|under|below|within)\b
        | \b(?:[Aa]t\sleast|[Ff]rom\snow\son)\b .{0,100} \bmust\b| \bmust\s(?:[a-z]{2,15})\b
            | \bought\sto\b
            | \bmay\s(?:enter|use|take|be|have|stay|attend)\b
        # somebody wants or must reach the number; "61% want ..." is a finding
        | \b(?: must | shall | should (?! \scontinue ) | needs?\sto | ought\sto | pledge[sd]?
            | intends?\sto
            | (?<!would\s)recommend(?:s|ed)? | (?<!than\s)promis(?:e|es|ed)| demands\b | demanded
                | demanding
                | guarantee[sd]?
            | hop(?:e|es|ing)\s(?:to|for) | wants? | plans?\sto | seeks?\sto | committed\sto )\b
          [^;:]{0,120}? (?: <number> | \bhalf\b | <part> )
        | \b(?:has|have)\s(?:settled|agreed)\son\b | \bcampaigns?\sfor\b | \b(?:motion|proposal
            |plan)\sto\b | \badvis(?:e|es)\s[a-z]{3,12}ing\b
        | \bwants?\sto\b [^.;:]{0,60}? \bevery\s<ordinal>
        """),
    scope=Scope.CLAUSE,
)

# What a sentence that begins with the aim goes on to tell belongs to the aim.
AIM = Exemption(
    "aim",
    german(
        r"\A\W{0,4}(?:Unser|Das|Ihr|Sein|Mein|Erklärtes|Ein)\s(?:\w{3,20}\s)?Ziel\s(?:ist|war|bleibt|lautet)\b"
    ),
    english(
        r"\A\W{0,4}(?:Our|The|Their|My|Its)\s(?:[a-z’']{3,20}\s)?(?:ambition|goal|aim|target|objective)\s(?:is|was|remains)\b"
    ),
)
