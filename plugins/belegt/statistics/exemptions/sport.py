"""Sport: results that everybody saw."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption
from belegt.statistics.german import german

SPORT = Exemption(
    "sport",
    german(r"""
        \b(?: Tabellenplatz | Tabellenspitze | Tabellenführ\w{1,4} | \w{0,15}[Tt]urnier\w{0,2}
            | Titelverteidig\w{2,5}
            | Bundesliga | \w{3,12}liga | Spieltag\w{0,2} | (?:ersten|zweiten|dritten|letzten
                |entscheidenden)\s(?:Lauf|Durchgang|Satz) | der\sTabelle(?=[.,;])
                | \w{3,12}ballern?(?:innen)? | Sieg(?:e|en
            |es)?| \w{0,10}[Ff]inale
            | Endspiel | Pokal\w{0,8} | Elfmeter | Halbzeit | Medaillen? | \w{3,8}medaille
            | Meisterschaft | Torschütz\w{1,4}
            | Elfmetern? | Sätzen | Strafwürfen? | Würfen? | drei\sSätzen | im\sDoppel | TSV
                | FC | VfB | VfL | SC | FSV | Kicker
            | besiegte[n]? | unterlag(?:en)? | CTF
            | Schachbrett
            | aus\s\w{2,12}\s(?:Spielen|Partien|Punkten) | Spielen\s(?:nur\s)?\w{2,10}\sPunkte
                | Quiz | Dreiern? | Freiwürfen? | (?:traf|verwandelten?|versenkten?
                |holten?)\s<number>\svon | Elfmeterschießen | Schützen | Halbmarathon
                | Nachspielzeit
            | Torhüter(?:in)? | Gegentore? | Rückrunde | Hinrunde | Saisonsieg
                | Staffel | Bestzeit | Podest | Slalom | Riesenslalom | Etappe | Weltcup\w{0,8}
            | Satzball | Matchball | Tiebreak | Torwart | Stürmer(?:in)? | Mittelfeld | Powerplay
            | Trikot | Olympia\w{0,8} | Ironman | Zielgerade\w? | Schlussviertel | Spielminute
                | Runden?sieg
            | Hattrick | Playoffs? | Kreisliga | Torschuss
            | \w{3,14}(?:kampf|rennen|spiel|sprung|sprint|lauf)(?:s|es)?(?=\s[^.;]{0,60}\b(?:gewann
                |siegte|verlor|Sekunden|Punkte|Meter)) )\b
        | \b(?:lief|rannte|schwamm|fuhr)\s[^.;:!?]{0,40}\büber\sdie\s<number>
        | \b\d{1,3}\s?:\s?\d{1,3}\s(?:gegen|gewann|verlor|in)\b
        | \b(?:gewann(?:en)?|verlor(?:en)?|schlug(?:en)?|siegten?|bezwangen?
            |trennten)\b [^.;]{0,40} (?:\d{1,3}:\d{1,3}|<number>\s?[:–-]\s?<number>)
        | (?:\d{1,3}:\d{1,3})\s(?:Sieg|Toren?|Niederlage|Erfolg)
        | \bmit\s<number>\sPunkten\svorn\b | <number>\sPunkten?\svor\sdem\s(?:Zweiten|Dritten
            |Verfolger|Tabellen\w{3,12})
        | \b(?:Landes|Welt|Europa|Vereins)rekord\b | \bAufschläge\b
        | \bverwandelten?\b
        """),
    english(r"""
        \b(?: (?:[Tt]he|their|its|his|her)\sleague (?!\stable)| shoot-out | (?:made|hit|sank
            |missed|converted)\s<number>\s(?:of|out\sof) | free\sthrows | relegat(?:ed|ion)
            | promotion\splace | kick-off | under-\d\ds? | (?:first|second)\sleg | striker
            | goalkeeper
             | on\spenalties | (?:won|lost)\s<number>\s(?:of|out\sof|in\sa\srow|straight)
                 | last\s<number>\s(?:games|matches)
             | podium | opener | overtime | stoppage\stime | hat-trick | play-?offs? | downhill
                 | slalom | breaststroke
             | freestyle | backstroke | personal\sbest | hurdles | bullpen | home\sruns?
                 | free\skick
                 | midfield(?:er)? | quarterback
             | set\spoint | match\spoint | tie-?break | peloton | World\sCup | Olympics?
                 | grand\sslam | fly-half | scrum
             | (?:took|won|claimed)\s(?:silver|gold|bronze) | (?:goals?|points|wins?|defeats?
                 |games?)\s(?:this|of\sthe)\sseason
            | his\sthrows | (?:two|three|five)\ssets  | (?:won|lost
            |drew|beat)\s(?:\w{1,12}\s){0,3}? (?:\d|by|at\shome
            |the\s(?:match|game|cup|title|final|race))
            | championships? | the\sleague(?!\stable) | the\sleague\stable\sof\sthe\sseason
                | innings | half-time | the\swin
            | medal | tournament | the\scup | quarter-?final | semi-?final | scored\s(?:twice
            |\w{2,8}\s(?:goals|points|runs))
            | wickets? | touchdown | regatta | pub\squiz | from\s(?:\w{3,6}|\d)\sgames )\b
        | \bscored\s<number>\s(?:out\s)?of\s<number>\s(?:penalt|shots|kicks|throws|attempts)
        | \b(?:conceded|let\sin)\s(?:<number>\s)?goals?\b | \blet\sin\s<number>
        | \b(?:leads?|led|tops?)\sthe\s(?:table|standings)\b | \b(?:games|matches)\s(?:to\splay
            |in\shand|remaining)\b
        | \bpoints\sclear\b | \b(?:first|second|third)\s(?:period|quarter|set|half|inning
            |lap)\b(?=[^.;]{0,60}\b(?:scored?|goals?|points|won|lost)\b)
        | \b(?:ran|swam|rowed|skied|jumped|threw|cycled|hurdled)\s(?:the\s)?<number>
        | \b(?:won|lost|beat|drew)\s[^.;]{0,30}<number>\s?[–-]\s?<number>
        | <number>\ssets\b | <number>[–-]<number>\s(?:win|defeat|victory|loss)
        | \bof\s(?:his|her|their)\s(?:serves|shots|throws|passes|kicks|attempts|penalties)\b
            | \b(?:national|world|club|course)\srecord\b
        | \b(?:stopped|saved)\s<number>\sof\s<number>\spenalt | <number>\spoints\s(?:up
            |ahead\sof\sthe\s(?:runners|second|rest|field|pack))
        | \bconverted\b [^.;]{0,30} \bchances\b | \bwins?\sin\sa\srow\b
        """),
)
