"""Rejections and fiction: a number that the sentence calls made up, or that a story tells."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import NUMBERS, Exemption
from belegt.statistics.german import german

REJECTION = Exemption(
    "rejection",
    german(r"""
        \b(?i: Missverständnis | keine\sQuelle | bezweifle | zweifelhaft\w{0,2} | es\swar\seinmal
            | niemand\s(?:hat\s)?(?:das\s)?(?:je|jemals)\s
                (?:gezählt|gemessen|belegt|geprüft|bewiesen|gesehen|behauptet|nachgerechnet|erhoben
                    |nachgezählt)\b | glaubt\s(?:doch\s|heute\s)?(?:keiner
            |niemand)| erfunden\w{0,2} | Erfindung(?=[.,!]) | ausgedacht\w{0,2} | erdichtet
                | erlogen | gelogen | Lüge
            | Gerüchte?
            | \w{0,7}[Mm]ärchen| Legende | Volksmund | Sprichwort | Bauernregel | Mär\b
                | nie\sjemand | nie\s(?:jemals\s)?(?:gezählt
                |gemessen|belegt|geprüft)\w{0,2} | Unsinn | Quatsch | Unfug | Blödsinn
                | Humbug
            | Irrtum
            | haltlos\w{0,2} | unbelegt\w{0,2} | unwahr | nicht\swahr
            | keineswegs
            | keinesfalls | von\swegen | aus\sder\sLuft\sgegriffen | Zählfehler | Druckfehler
            | Tippfehler
            | Fantasiezahl\w{0,2} | nie(?:mals)?\sunterschreiben| nirgends\sbelegt | (?:belegt
                |bewiesen|gezählt)\s(?:ist|hat)\s(?:\w{2,6}\s){0,2}(?:nirgends|niemand|keiner|nie)
            | durch\snichts\sbelegt
            | hält\ssich\shartnäckig | stimm(?:t|en|te)\s(?:\w{2,12}\s){0,4}nicht
            | (?:ist|sind|sei|seien|war|waren|schlicht|schlichtweg|glatt|völlig
                |komplett)\sfalsch(?=[.,;:!?)]|\Z|\sund\b)
            | glaube\s(?:ich\s)?(?:das\s)?(?:nicht|kein\w{0,2}) )\b
        | \A\W{0,3}(?:Der|Dieser)\sSatz\b
        # told in a story, or shouted by somebody in it
        | \b(?: Romans?(?!-) | Krimi | Novelle | Drehbuch | Fabel | Kurzgeschichte | Hörspiel
            | Zauberer | Zwerg | Kobold | Hexe
            | Drachen?\w{0,8} | Held(?:in|en)? | Gräfin | Kommissar(?:in)? | Theaterstück | Witz
                | [Ii]n\s(?:der|einer|dieser)\s(?:Erzählung|Saga|Satire|Parabel|Anekdote|Komödie
                |Novelle) | [Ii]n\s(?:ihrem|seinem|einem)\s(?:[a-zäöüß]{3,12}n\s)?
                (?:Film|Stück|Roman|Krimi|Thriller|Musical|Comic|Märchen|Drama|Lustspiel)
                    | [Ii]m\s(?:Film|Stück|Märchen|Roman
                  |Musical|Comic|Thriller|Drama|Lustspiel|Schwank|Tatort) | Folge\sder\sSerie
                | [Ii]n\sder\s(?:Serie|Sage|Fabel) | [Ii]n\sder\s(?:Oper|Operette|Sage|Saga)
                    | auf\sder\sBühne )\b
        | \A (?= .{0,400} ["„“”»«‚‘] ) .{0,400}? \b(?: brüll | brumm | flüster | zisch | kreisch
            | knurr | murmel | schnaub | fauch | keuch
            | krächz | kicher | seufz | gähn | jammer | heul | schwärm | prahl | polter | grins
                | stöhn | witzel | frotzel | raun
            | höhn
            )(?:t|te|ten|en|e|n)\b
        | (?: (?<=[“”"»«’‘],\s) | (?<=[“”"»«’‘]\s) ) (?:rief|schrie|schrien|ruft|schreit|lachte?
            |lacht|schimpfte?|donnerte?)\b
        | \b[Dd]er\s(?:Sage|Legende|Überlieferung)\snach\b
        """),
    english(r"""
        \b(?i: misunderstanding | (?:no|without\sa)\ssource | I\sdoubt | doubtful | once\s(?:upon
            |there\swas)
            | (?:nobody|no\sone)\s(?:has\s)?(?:ever\b|believes) | made[-\s]up(?!\s(?:<number>|of\b
                |about\b|nearly\b|some\b))
            | makes?\sup\s(?:numbers|figures) | (?:was|were|is|are|simply)\sinvented
                | pure\s(?:invention|fiction|fantasy)
            | legend | nonsense | (?:is|are|was|complete|utter|sheer|total|what)\srubbish
                | bogus | fabricat(?:ed|ion) | untrue
            | not\strue
            | isn['’]t\strue | (?:is|was|are|simply|plainly|plain|dead|just|completely
                |quite)\s(?:false|wrong) | a\slie
            | out\sof\sthin\sair
            | plucked\sfrom | have\sus\sbelieve| hogwash | [Ff]olk\swisdom | [Ss]aying\sgoes
                | proverb | nothing\s(?:bears|supports|backs)\b
                | no\sbasis | baloney | typo | misprint
            | don['’]t\s(?:believe|buy)\b | (?:somebody|someone)\smade\s(?:that|it|this)\sup
            | do\snot\sbelieve | (?:nobody|no\sone)\s(?:has\s)?(?:ever\s)?(?:counted|measured
            |checked) )\b
        | \A\W{0,3}(?:The|This)\s(?:line|sentence|phrase)\b
        # told in a story, or shouted by somebody in it
        | \b(?: [Ii]n\s(?:her|his|the|this|that|a|my\sfavou?rite)\s
                (?:latest\s|new\s|first\s|last\s|debut\s|old\s)?(?:thriller|novel|film|movie|play
                    |sketch|series|sitcom|comedy
                  |ballad|musical|cartoon|drama|saga|satire|fable|legend|operetta|western
                      |whodunn?it|mystery|detective\sstory)
            | (?:the|a|her|his)\snovel | fairy\stale| the\stale | [Tt]he\sstory\sgoes
            | [Tt]he\stale\sthat | (?:the|this|that|first|last|final|pilot|single)\sepisode
                | chapter\s(?:one
            |two|three|<number>) | [Ii]n\sthe\s(?:series|comic|sketch|musical) | [Ii]n\sthe\sopera
                | of\sthe\s(?:saga|trilogy|epic)
                | fable
            | opening\sscene
            | screenplay
            | sitcom | wizard | dwarf | goblin | dragon | witch | villain | countess | heroine
            | short\sstory
            | on\sstage| [Ii]n\sthe\s(?:film|play|movie|story) | the\sjoke )\b
        | \A (?= .{0,400} (?: ["“”‘] | (?<!\w)' ) ) .{0,400}? \b(?: hiss | growl | whisper
            | shout | mutter | bellow | sneer | groan | moan | scoff
            | quip
            | snarl | yell | sigh | gasp | sob | whine | drawl | scream | snort | grumble
                | croak | cackle | shriek )(?:s|es|d|ed)\b
        | (?: (?<=[”"’'],\s) | (?<=[,!?][”"’']\s) ) (?:cried|roared|sighed|barked|thundered|crowed
            |laughed|boomed)\b
        | \b(?:he|she|they)\scried\b
        | \b[Ii]n\s(?:season|series|act|scene)\s(?:one|two|three|four|five|<number>)
        | \b[Ii]n\s[A-Z][a-z]{2,15}['’]s\s(?:novel|film|play|opera|fable|story)\b
        """),
)

# A number that was refuted is not asserted; that something was refuted is.
REFUTATION = Exemption(
    "refutation",
    german(r"\b(?:widerlegt\w{0,2}|Mythos)\b"),
    english(r"\b(?:debunked|refuted|discredited|disproved|disproven|myths?)\b"),
    codes=NUMBERS,
)
