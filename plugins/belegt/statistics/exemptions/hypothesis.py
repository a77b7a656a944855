"""Hypotheses: numbers that are supposed, imagined or worked out for the sake of argument."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import NUMBERS, Exemption
from belegt.statistics.german import german

HYPOTHESIS = Exemption(
    "hypothesis",
    german(r"""
        \b(?: [Aa]ngenommen | [Gg]esetzt\sden\sFall | [Nn]ehmen\swir\s(?:mal|einmal|doch|an|nur)
            | [Ss]agen\swir | [Ss]etzen\swir
            | [Hh]ypothetisch\w{0,2} | [Tt]heoretisch| Gedankenexperiment | Gedankenspiel
                | [Rr]echenbeispiel
            | Beispielrechnung | Milchmädchenrechnung | [Ff]iktiv\w{0,2}
            | [Rr]echnen\swir | [Dd]enken\swir\suns )\b
        | \b(?:[Ss]tell(?:e|t)?\s(?:dir|euch)|[Mm]an\sstelle\ssich|[Ss]tellen\s(?:Sie\ssich
            |wir\suns))\b
        # verb first, in the conditional
        | \A\W{0,4}(?: (?:Und|Aber|Doch|Selbst)\s )?
          (?: Wären?|Hätten?|Würden?|Gäben?|Kämen?|Gingen?|Blieben?|Lägen?|Müssten?|Könnten?
              |Sollten?
            |Verlören?|Dürften?|Zahlten|Spräche|Nähmen?|Fänden?|Ließen?|Stünden? )\b
        # if ..., then in the conditional; or the other way round
        | \b[Ww]enn\b .{1,300} \b(?:wären?|hätten?|würden?|kämen?|gäbe|bliebe|läge|stünde|bräuchte
            |müssten?|könnten?|ginge|reichten?)\b
        | \b(?:wären?|hätten?|würden?|kämen?|gäbe|bliebe|bräuchten?|müssten?|könnten?)\b .{1,300}
          \bwenn\b
        | \b(?:würde|hätte|wäre)\s(?:ich|man|mir)\b
        | \A\W{0,4}(?:Mit|Ohne|Bei)\b .{0,80} \b(?:könnte|würde|wäre|hätte|ließe|bräuchte
            |müsste)n?\b
        # what we shall do then
        | \A\W{0,4}(?:Sobald|Wenn|Falls|Sind|Ist)\b [^.;]{1,120},\s(?:dann\s)?\w{2,15}\s(?:wir
            |ich)\b
        | \b(?:[Zz]um\sBeispiel|[Bb]eispiel):
        | \b(?:bliebe|fiele|käme|(?<!und\s)gäbe|stünde|läge|bräche|verlöre|entstünde|bräuchte
            |entfiele|sänke
            |stiege)\b
        | \A\W{0,4}Im\sschlimmsten\sFall\b
        | \A\W{0,4}Eine?\b .{0,60} \bwäre\b
        """),
    english(r"""
        \A\W{0,4}(?: (?:Now|And|But|So|Just|Or)[,\s]\s?)?
          (?i: suppos(?:e|ing) | let\s\w\sbe | let\sus\sreckon
            | imagine | picture\b | assum(?:e|ing)
              | let\sus\s(?:say|assume|suppose|picture|imagine|take)
            | let['’]s\s(?:say|assume|suppose|pretend|imagine) | say\b | what\sif | if\sonly
            | pretend
            | were\b | had\b | should\b | consider\sa | take\sa | (?:for\s|an\s)?example:
                | even\sif )
        | \b(?: hypothetical(?:ly)? | for\sthe\ssake\sof\sargument | thought\sexperiment
            | for\sexample,\s(?:if|say) | in\stheory )\b
        | \A (?! .{0,300} \b(?:asked|said|polled|survey) ) .{0,300} \b[Ii]f\b .{1,300} \b(?:would
            |could|might|['’]d)\b
        | \b(?:would|could|might)\b .{1,300} \bif\b
        | \A\W{0,4}With(?:out)?\b .{0,80} \b(?:could|would)\b
        # what we shall do then
        | \A\W{0,4}(?:Once|When|As\ssoon\sas)\b [^.;]{1,120},\s(?:we|I)\b
        | \A\W{0,4}Even\s(?:at|with)\b .{0,80} \bwould\b | \A\W{0,4}In\sthe\sworst\scase\b
        | \A\W{0,4}An?\b .{0,60} \bwould\sbe\b
        """),
)

# "als kämen sie zu zehnt": what is only compared with does not happen
PRETENCE = Exemption(
    "pretence",
    german(r"\bals\sob\b [^.;]{0,80} (?:[\ue001-\ue004]|Hälfte|<part>)"),
    english(r"\bas\s(?:though|if)\b [^.;]{0,80} (?:[\ue001-\ue004]|\bhalf\b|<part>)"),
    codes=NUMBERS,
)
