"""The words around numbers in English, British and American."""

from belegt.statistics.number import SHARED
from belegt.statistics.template import Lexicon, Template

FRAGMENTS = SHARED | {
    "one": r"\b(?i:one)\b",
    "to": r"(?:\s?[-–—]\s?|\s(?:to|or)\s)",
    "hedge": r"""(?: \b(?i: about | around | roughly | approximately | approx\. | some | nearly
        | almost | over | more\ than | fewer\ than | less\ than | under | up\ to | upwards\ of
        | at\ least | as\ (?:many|much|few|little)\ as | just\ (?:over|under|shy\ of) | well\ over
        | well\ under | barely | only | close\ to | (?:an\ )?estimated | a\ total\ of | fully
        | no\ fewer\ than | not\ even | in\ the\ region\ of | something\ like | a\ full | mere
        | somewhere\ around | north\ of | a\ good )\s )""",
    "about": r"""(?: \b(?i: about | around | roughly | approximately | approx\. | some | nearly
        | almost | over | more\ than | fewer\ than | less\ than | up\ to | upwards\ of
        | as\ many\ as | just\ (?:over|under|shy\ of) | well\ over | close\ to
        | (?:an\ )?estimated | a\ total\ of | no\ fewer\ than | in\ the\ region\ of
        | something\ like | north\ of )\s )""",
    # nouns that are counted by others: persons by their endings, and what has many of its kind
    "people": r"""(?: (?i: people | persons | [\w-]{0,20}(?: customers | citizens | users
          | households | cities | countries | counties | states | towns | companies | firms
          | schools | branches
          | banks | agencies | offices | clinics | hospitals | guests | visitors | employees
          | workers | museums | theatres | theaters | hotels | retailers | teachers | pupils
          | students | patients | cases | respondents | callers | calls | complaints | communities
          | villages | residents | volunteers | members | libraries | shops | stores | restaurants
          | pharmacies | farms | doctors | nurses | clerks | travellers | tenants | councils
          | councillors | drivers | families | children | women | men | teenagers | voters
          | passengers | accidents | deaths | injuries | crimes | nations | centers | centres
          | universities | organi[sz]ations | charities | businesses | homes | buildings
              | vehicles| pairs | [a-z]{3,12}(?:keepers|makers|workers|burners|owners|dealers
              |growers|breeders|publishers|farmers|singers
            |players|writers|painters|sellers|builders|lovers|earners|buyers|carers|teachers
                |smiths|wrights|ists|ians|eers)
          | projects | datasets | providers | operators | participants | readers | subscribers
              | staff | inhabitants | pensioners | apprentices | trainees | nurses | midwives ) )
        )\b""",
    # where a clause begins that stands by itself: a passage of several sentences is asked first
    "start": r"""(?: \A\W{0,4} | (?<=[.!?…:;–—]\s) | (?<=[.!?…]["”“»«’)]\s) )""",
    # what lists things of a text or a plan, and not of the world
    "abstract": r"""(?: (?i: reasons? | things? | questions? | tips? | rules? | steps? | points?
        | kinds?
        | sorts? | types? | ways? | methods? | options? | aspects? | factors? | arguments? | ideas?
        | mistakes? | sentences? | examples? | chapters? | parts? | phases? | levels? | tiers?
        | variants? | versions? | elements? | blocks? | conditions? | goals? | tasks? | lessons?
        | theses | features? | ingredients? | colou?rs? | themes? | topics? | advantages? | columns?
        | rows? | fields? | sections? | exercises? | figures? | slides? | recipes? | pictures?
        | photos? | categories | rooms? | doors? | chairs? | tables? | drawers? | cups? | plates?
        | problems? | models? | forms? | terms? | letters? | syllables? | verses? | acts? | hearts?
        | minds? | worlds? | hands? | eyes? | ears? | legs? | friends? | copies | principles?
        | criteria | guidelines? | sides? | halves | sets? | speakers? | voices? | ones )\b )""",
    # places and houses that are counted on a map
    "facility": r"""(?: (?i: [\w-]{0,20}(?: cantons | countries | counties | states | stations
        | bridges
        | churches | hospitals | homes | nurseries | universities | colleges | factories | fountains
        | ships | farms | districts | provinces | regions | villages | islands | plants | parties
        | unions | associations | federations | choirs | orchestras | clubs | towns | cities
        | councils | firms | companies | schools | branches | banks | authorities | offices
            | clinics
        | practices | surgeries | museums | theatres | theaters | hotels | libraries | shops
        | pharmacies | pools | lidos | cinemas | publishers | mills | lines | routes | airports
        | zoos | insurers | pubs | bakeries | butchers | breweries | shipyards | mines | languages
        | restaurants | stops | boroughs | parishes | utilities | charities | operators ) )\b )""",
    # what can be measured and compared
    "comparative": r"""(?: \b(?i: (?<!no\s)(?<!any\s)(?<!once\s)(?<!even\s)(?<!or\s)(?:more
        |less) (?! \sthan\s(?:just|<number>|a\b|an\b|that\b|once|enough|ever|one\b|half)
            | \sor\sless ) | fewer | oftener | (?:long|short|high|low|quick|larg|small|bigg|old
        | young|fast|slow|earli|lat|soon|healthi|sick|happi|unhappi|poor|rich|cheap|dear|saf|scarc
        | rar|common|likeli|warm|cold|hott|cool|wett|dri|loud|quiet|heavi|light|thick|thinn|wid
        | narrow|deep|strong|weak|hard|easi|busi|full|empti|tough|kind|cleaner|clean|dirti|dens
        | steep|flatt|calm|strict|smart|bright|dark)er | better | worse | (?:more
            |less)\s[a-z]{3,16} )\b )""",
    # a class of people or things at the beginning: "Young people from the valleys drink"
    "plurals": r"""(?: (?! (?:This|Some|Is|As|His|Its|Was|Has|Does|Yes|Perhaps|Sometimes|Always
        |Besides
        |Thus|Across
        |Unless|Whereas|Less|Towards|These|Those(?!\swho)|Us|Plus|Versus|Various|Previous|Most|Our
            |My|Your|Their
        |Her|I|We|You|It|He|She|That|There|What|When|Where|How|Why|Who|If|And|But|So|Let|Please|For
            |In|On
        |At|To|From|With|No|Not|A|An|One|Every|Each|Thanks|Always|Days|Weeks|Months|Years|Hours
        |Minutes|Seconds)\b )
        (?: (?:The|All|Many)\s )? (?: [A-Za-z][a-z'’-]{2,18}\s (?:and\s[a-z-]{3,15}\s)? ){0,2}?
        (?: [A-Za-z][a-z'’-]{2,20}(?<!s)s | People | people | Women | women | Men | men | Children
          | children | Staff | staff | Police | Youth | [A-Za-z][a-z]{2,12}(?:men|women|folk
              |people) )\s
        (?: (?: in | from | with | without | on | of | at | under | over | and | or | between | near
          | outside | about | against | by | like | across | around | who | that | whose | living
              | working )\s (?:[^\s.,;:!?]{1,20}\s){1,6}? )? )""",
    "currency": r"""(?: [€$£] | \b(?i:euros?|dollars?|pounds|francs|cents|pence|EUR|USD|GBP
        |CHF)\b )""",
    "part": r"""(?: (?i: thirds? | quarters? | fourths? | fifths? | sixths? | sevenths? | eighths?
        | ninths? | tenths? | twelfths? | twentieths? | hundredths? )\b )""",
    "ordinal": r"""(?: (?i: second | third | fourth | fifth | sixth | seventh | eighth | ninth
        | tenth | eleventh | twelfth | (?:thir|four|fif|six|seven|eigh|nine)teenth
        | (?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth | hundredth
        | (?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y-
          (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) )\b
        | <number>-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b
        | \d{1,4}(?:st|nd|rd|th)\b )""",
    "percent": r"(?: [%‰] | \b(?i:per\ ?cent|pct)\b )",
    "adjectives": r"""(?: (?! <unit> | (?:of|in|on|at|to|and|or|the|for|from|by|is|are|was|were
        |that|which|who|per|an?|as|than|but|with|have|has|had|each|every|while|times|after|before
        |left|out)\b ) [A-Za-z][\w'’.-]{1,30}\s ){0,3}""",
    "noun": r"""(?: (?! (?:has|is|was|does|this|its|as|us|his|less|plus|versus|always|across
        |perhaps|towards|afterwards|besides|upwards|sometimes|unless|thus|various)\b )
        [A-Za-z][\w'’-]{1,30}s | people | children | women | men | staff | police | sheep | fish
        | feet | mice | teeth | geese | oxen | alumni | criteria | data | media
        | [a-z]{2,20}(?:men|women|folk|people|fish) )\b""",
    "unit": r"""(?: (?i: euros?|dollars?|pounds?|francs?|cents?|pence|per\ ?cent|percentage
        | degrees?|\w{0,10}met(?:re|er)s?|kilos?|\w{0,6}grams?|lit(?:re|er)s?|tons?|tonnes?|acres?
        | \w{0,9}watts?|miles?|feet|foot|inch(?:es)?|yards?|k?m|cm|mm|g|kg|ml|mph|hertz|decibels?
        | \w{0,5}bytes?|[kmg]b|years?|months?|weeks?|days?|hours?|minutes?|mins?|seconds?|secs?
        | nights?|weekends?|decades?|times|points?|pages?|characters|words?|lines?|pixels?
        | chapters?|steps?|am|pm|a\.m\.|p\.m\.|ounces?|pints?|gallons?|hectares?|hrs?|kWh )\b )""",
    # a unit that is measured, not counted
    "measure": r"""(?: (?: seconds? | minutes? | mins? | hours? | days? | weeks? | months?
        | years? | \w{0,5}met(?:re|er)s? | km | cm | mm | m | kg | g | kilos? | \w{0,6}grams?
        | tons? | tonnes? | lit(?:re|er)s? | degrees? | °\s?[CF] | decibels? | dB | hectares?
        | acres? | square\s\w{3,6} | miles? | feet | foot | inch(?:es)? | yards? | pints?
        | gallons? | ounces? | pounds? | kilowatt[-\s]hours? | kWh | \w{0,4}watts | calories
        | pages | decades? | mph ) \b )""",
    # who knows, and what they know it from
    "experts": r"""(?: (?:[\w-]{0,20}(?:[Rr]esearchers|[Ss]cientists|[Ee]xperts?|[Pp]sychologists
    |[Dd]octors|[Ee]conomists|[Ss]pecialists|[Ss]cholars|[Aa]cademics|[Cc]ritics|[Aa]nalysts
    |[Oo]bservers|[Hh]istorians|[Nn]utritionists|[Bb]iologists|[Ee]ngineers|[Ee]ducators
    |[Ss]ociologists|[Pp]ediatricians|[Pp]aediatricians|[Tt]herapists|[Cc]linicians
    |[Ss]tatisticians|[Ee]cologists|[Tt]eachers|[Ll]inguists)) \b )""",
    "work": r"""(?: (?:[\w-]{0,20}(?:[Ss]tudies|[Ss]tudy|[Rr]esearch|[Ss]urveys?|[Ee]xperiments
    |[Aa]nalys[ei]s|[Ss]tatistics|[Ee]vidence|[Ll]iterature|[Ss]cience|[Ff]indings|[Tt]rials
    |[Pp]olls|[Pp]olling|[Ee]valuations|[Mm]odelling|[Ee]xperiment|[Mm]easurements|[Ss]imulations
        |[Oo]bservations
        |[Ss]urveillance|[Aa]udits|[Ss]tatistics|[Bb]ody\sof\swork|[Tt]ests(?=\s(?:have\sshown|show
            |suggest|found))|[Rr]eviews|[Dd]ata|[Ff]igures|[Tt]rends|[Mm]eta-analyses
            |[Rr]eports?)) \b )""",
}

ENGLISH = Lexicon(FRAGMENTS)


def english(template: str) -> Template:
    """Take a verbose ``template`` with the English fragments."""
    return ENGLISH.template(template)
