"""One's own doings: only what others answered to one's questions needs a source."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption, Scope
from belegt.statistics.german import german

EXPERIENCE = Exemption(
    "own experience",
    german(r"""
        \A (?! .{0,500} (?:[Uu]mfrage|[Bb]efrag|[Aa]bfrage|[Ee]rhebung|(?<!be)antwortet|gefragt
            |angeschrieben
            |Stichprobe|Studie|Fragebogen|Rücklauf|Antworten\b|Rückmeldungen) )
        .{0,500}? \b
        (?: (?i:ich|wir) (?! \s(?:wissen|lesen|alle|leben)\b )
          | (?i:mein(?:e[rms]?|en(?!\s(?:k|w|die|viele)))?|unser(?:e[rnms]?)?) (?! \s(?:Leben
              |Alltag|Land|Zeit|Welt|Gesellschaft|Erde|Körper) )| [Bb]ei\s(?:mir|uns) | [Uu]ns
                  | [Mm]ir | [Mm]ich )\b
        """),
    english(r"""
        \A (?! .{0,500} \b(?:survey|polled|poll|[Ww]e\sasked|respondents|put\sthe\squestion|study
            |(?:who|they|these|those|had)\sanswered|questionnaire|replied) )
        .{0,500}? \b
        (?: I\b (?!\.) | (?:me|us)\b | [Ww]e\b (?! \s(?:know|all|live)\b )
          | (?: [Mm]y | [Oo]ur )\s(?! national | lives | world | society | country | planet
              | bod(?:y|ies) ) )
        """),
    # A percentage or a fraction is rarely one's own, and more often passed on.
    codes=frozenset(
        (
            *("STAT003", "STAT004", "STAT005", "STAT006", "STAT007", "STAT008", "STAT009"),
            *("STAT010", "STAT011", "STAT013", "STAT014", "STAT015", "STAT016"),
        )
    ),
    unframed=True,
    scope=Scope.SO_FAR,
)

ESTIMATE = Exemption(
    "own share or guess",
    german(r"""
        \b(?: schätze\sich | schätz\sich | würde\sich\ssagen | glaube\sich\b | gefühlt\w{0,2}
            | [Vv]on\smeine[nr]\b| [Bb]ei\s(?:uns|mir)\b | [Ii]n\s(?:unser|mein)(?:em
                |er)\b(?!\s\w{0,20}(?:[Uu]mfrage|[Bb]efragung|[Ss]tichprobe|[Ee]rhebung|[Aa]bfrage))
                | [Uu]nsere?r?\s(?:Preise?|Stundens[aä]tze?|Tarife?|Anteil)
            | gezählt\shabe\sich )
        # mein Anteil betrug zehn Prozent
        | \A (?! .{0,500} (?:[Uu]mfrage|[Bb]efrag|[Ee]rhebung|[Ss]tudie) ) .{0,200}
          \b(?:[Mm]ein|[Uu]nser)(?:e[rnms]?)?\s[^,;:]{0,60}? <number>\s?<percent>
        | \A (?! .{0,500} (?:[Uu]mfrage|[Bb]efrag|[Ee]rhebung|[Ss]tudie|gefragt|fragten|antwort) )
          .{0,300}? (?:Hälfte|<part>|<percent>)\s(?:unserer|meiner|unseres|meines|eurer)\b
        # unser Verein hat 140 Mitglieder, davon ist die Hälfte ...
        | \A (?! .{0,500} (?:[Uu]mfrage|[Bb]efrag|[Ee]rhebung|[Ss]tudie|gefragt|fragten) )
          .{0,200} \b(?:[Mm]ein|[Uu]nser)(?:e[rnms]?)?\b .{3,200} \bdavon\b
        # ich habe in diesem Jahr 40 % meiner Stunden ...
        | \b(?i:ich|wir)\s (?! wissen|lesen|sehen|hören|leben|glauben
            | [^.;:!?]{0,80}\b(?:ge|be|ange)?(?:fragt|fragten|schrieben)\b )
          (?: [^\s.;:!?]{1,25}\s ){0,14}? (?: (?:gut|rund|fast|etwa|die|knapp|mehr\sals)\s ){0,2}
          (?: <number>\s?<percent> | Hälfte | (?:ein|zwei|drei)\s(?:gutes\s)?<part> )
        | \b(?:habe|haben|hatte|hatten|bin|sind)\s(?:ich|wir)\s
          (?! [^.;:!?]{0,80}\b(?:ge|be|ange)(?:fragt|schrieben)\b ) (?: [^\s.;:!?]{1,25}\s ){0,14}?
          (?: <number>\s?<percent> | Hälfte | (?:ein|zwei|drei)\s(?:gutes\s)?<part> )
        | \A\W{0,4}(?:Mein|Unser)(?:e[rnms]?)?\s<noun>\s(?:besteht|bestand|hat|ist
            |war)\b [^.;]{0,60} (?:Hälfte|<part>)
        """),
    english(r"""
        \b(?: I(?:['’]d|\swould)\s(?:guess|say|reckon) | [Ii]f\syou\sask\sme| my\s(?:guess
            |hunch) | feels\slike | [Ww]ith\s(?:us|me) )\b
        | \b(?:[Ii]n|[Aa]t|[Oo]n|[Oo]f)\s(?:my|our)\b
          (?! \s(?:[a-z]{3,15}\s){0,2}(?:surveys?|polls?|study|questionnaire|sample|interviews)\b )
        | \A (?! .{0,500} (?:survey|poll|study|asked) ) .{0,200}
          \b(?:[Mm]y|[Oo]ur)\s.{3,200} \bof\s(?:whom|them|which)\b
        | \A (?! .{0,500} (?:survey|poll|study) ) .{0,200}
          \b(?:[Mm]y|[Oo]ur)\s[^,;:]{0,60}? <number>\s?<percent>
        | \b(?:I|[Ww]e)\s (?! know|read|found|see|heard|learned|asked|polled|surveyed )
          (?: (?!that\b|than\b) [^\s.;:!?]{1,25}\s ){1,12}?
          (?: <number>\s?<percent> | half | (?:a|two|three)[-\s](?:good\s)?<part> )
        | \A\W{0,4}[Hh]alf\s(?:of\s)?(?:my|our)\b
        """),
    codes=frozenset(("STAT001", "STAT002", "STAT003")),
    unframed=True,
    scope=Scope.SO_FAR,
)

MEMBER = Exemption(
    "one of those counted",
    german(r"""
        \bmich\s(?:eingerechnet|inbegriffen|mitgezählt|eingeschlossen)\b
        | \bund\s(?:ich\sbin|wir\ssind|ich\shabe|wir\shaben)\b
        """),
    english(r"""
        \bmyself\sincluded\b | \bincluding\s(?:me|myself)\b
        | \band\s(?:at\s<number>\s)?(?:I\sam|we\sare|I\shave|we\shave)\b (?!\sstill|\sall)
        """),
    codes=frozenset(("STAT006",)),
)

HABIT = Exemption(
    "one person's habit",
    german(r"\A\W{0,4}(?:Er\s|Sie\sist\s(?:<number>|\d))"),
    english(r"\A\W{0,4}(?:He|She)\s"),
    codes=frozenset(("STAT009",)),
)

# What one person has more of, or does longer, is no trend.
PERSON = Exemption(
    "one person",
    german(r"\A\W{0,4}(?:Er\s|Sie\s(?:[a-zäöüß]{2,15}(?:te|t)|war|kam|ging|sprach|schlief|las)\s)"),
    english(r"\A\W{0,4}(?:He|She)\s"),
    codes=frozenset(("STAT014", "STAT015")),
)

# How many one asked is one's own doing; what they answered is a claim of its own.
SAMPLE = Exemption(
    "those one asked",
    german(r"""
        \b(?:ich|wir|Wir|Ich)\s(?:(?:habe|haben)\s)?(?:[a-zäöüß]{2,12}\s){0,3}
          (?:(?:be)?fragten?\s)?(?:<hedge>)?<number>\s[^,;:]{2,40}\Z
        | \b(?:habe|haben|fragten?|befragten?)\s(?:ich|wir)\s(?:[a-zäöüß]{2,12}\s){0,3}
          (?:<hedge>)?<number>\s[^,;:]{2,40}\Z
        """),
    english(r"""
        \b(?:I|[Ww]e)\s(?:[a-z]{2,12}\s){0,2}(?:asked|surveyed|polled|interviewed|questioned
          |wrote\sto|counted)\s(?:<hedge>)?<number>\s[^,;:]{2,40}\Z
        """),
    codes=frozenset(("STAT006",)),
    scope=Scope.CLAIM,
)
