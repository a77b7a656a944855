"""Timetables: how often something is set to happen is no frequency that was found."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption, Scope
from belegt.statistics.german import german

TIMETABLE = Exemption(
    "timetable",
    german(r"""
        \A (?= .{0,300} \b[Aa]lle\s<number> )
        # but what goes wrong is not set to happen
        (?! .{0,500} \b(?:fällt|fallen|liegen|gestohlen|geklaut|verspätet|Verspätung|stirbt
            |sterben|verletzt|verunglückt|entgleist|bricht|brennt|verschwindet|streikt|gestrichen
            |evakuiert|überfallen|angefahren)\b )
        .{0,500}? \b(?: \w{0,12}[Bb]us | \w{0,12}[Bb]ahn
            | Zug | Züge | Fähre | Takt | fährt | fahren
            | verkehr(?:t|en)
            | erschein(?:t|en) | treffen | trifft | tag(?:t|en) | pendel(?:t|n)
                | aktualisier\w{1,3} | prüf(?:t|en) | speicher(?:t|n) | abwechselnd )\b
        """),
    english(r"""
        \A (?= .{0,300} \b[Ee]very\s<number> )
        (?! .{0,500} \b(?:breaks?|broken|fails?|lost|loses?|stolen|evacuated|cancell?ed|delayed
            |derails?|late|dies|killed|injured|missed|collapses?|burns?|struck|hit)\b )
        .{0,500}? \b(?: bus(?:es)? | trains? | trams?
            | ferr(?:y|ies) | leaves? | departs? | runs?
            | refresh(?:es)?
            | updates? | checks? | polls | saves | rotat(?:e|es) | turns )\b
        """),
    codes=frozenset(("STAT009",)),
    scope=Scope.CLAUSE,
)
