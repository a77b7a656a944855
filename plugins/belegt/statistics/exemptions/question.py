"""Questions about a number; one that takes it for granted ("why does every third ...?") is none."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption
from belegt.statistics.german import german

QUESTION = Exemption(
    "question",
    german(r"""
        \A\W{0,4} (?! (?:Und\s|Aber\s|Doch\s)? (?i:warum(?!\snicht)|wieso|weshalb|weswegen
            |wuss?ten|wusstest
            |wie\s(?:kommt|konnte|kann)|woran\sliegt)\b )
          .{0,800} \? ["“”»«›‹’)\s*]{0,4} \Z
        | \A\W{0,3}Ob\b (?! .{0,40}\bglauben | [^,]{3,80},\s(?:bejah|vernein|beantwort|sagt)
            | [^,]{3,120},\s(?:ist|bleibt|gilt)\s[^.;!?]{0,60}\b(?:umstritten|ungeklärt|belegt
                |erforscht
              |untersucht|strittig|bewiesen|erwiesen|nachgewiesen)\b )
        | \bwie\sviele?\s(?:von|der|Prozent)\b
        | \b(?: (?<!haben\s)(?<!hat\s)[Kk]eine\sAhnung | wir\shaben\skeine\sAhnung
            | (?:[Ii]ch|[Nn]iemand|[Kk]einer|[Mm]an|[Ww]ir)\s(?:weiß
                |wissen)\s(?:\w{2,10}\s)?nicht(?:\smehr)?, | (?:unklar|offen
            |ungewiss),\sob
            | (?:frage|fragte)\smich | fragt\ssich(?=[^.;]{0,120}[\ue001-\ue007])
                | fragen\s(?:wir\s)?uns
            | wüsste\s(?:ich\s)?gern | fraglich
            | (?:un)?klar\sist,\sob | interessier(?:t|en)\w*\s(?:mich,\s)?ob | wer\sweiß,\sob )\b
        """),
    english(r"""
        \A\W{0,4} (?! (?:And\s|But\s|So\s)? (?i:why(?!\snot)|how\scome|did\syou\sknow)\b )
          .{0,800} \? ["“”»«’)\s*]{0,4} \Z
        | \A\W{0,3}Whether\b (?! .{0,40}\bbelieve | .{3,120}\b(?:is
            |remains)\s(?:[a-z]{3,15}\s){0,2}(?:disputed
            |contested|unproven|controversial|unclear\sto\sscience|debated|proven|unresolved
                |established|tested)\b
            | .{3,120}\byet\sto\sbe\s )
        | \b(?: (?:I|[Ww]e)\s(?:have|had)\sno\sidea | not\ssure\swhether
            | (?<=\b[Ii]\s)wonder(?:ed)?\s(?:if|whether|how|what|why) | (?:[Ww]e|[Yy]ou|[Oo]ne|keep
            |been|am|are)\swonder(?:ed|s
            |ing)?\s(?:if|whether|how|what|why)
            | like\sto\sknow | unclear\swhether
            | question\s(?:is|of)\swhether
                | (?<!one\s)(?<!person\s)(?<!anyone\s)(?<!somebody\s)(?<!someone\s)who\sknows )\b
        | \A\W{0,3}No\sidea\b
        """),
)
