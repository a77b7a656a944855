"""The words of numbers in English, British and American."""

from belegt.statistics.number import SHARED, Template

_UNITS = "two | three | four | five | six | seven | eight | nine"

FRAGMENTS = SHARED | {
    # twelve | thirty-four | a hundred | eleven thousand
    "word": rf"""(?: \b(?i: (?: (?:one|two|three|four|five)\ and\ a\ half
          | (?: twenty|thirty
        |forty|fifty|sixty|seventy|eighty|ninety )
            (?: [-\ ] (?: one | {_UNITS} ) )?
          | {_UNITS} | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen
          | eighteen | nineteen | (?:an?|one)(?=\ (?:hundred|thousand)) )
        (?: [-\ ] (?:hundred|thousand) ){{0,2}} )\b )""",
    "one": r"\b(?i:one)\b",
    "to": r"\s?(?:[-–—]|\bto\b|\bor\b)\s?",
    "hedge": r"""(?: \b(?i: about | around | roughly | approximately | approx\. | some | nearly
        | almost | over | more\ than | fewer\ than | less\ than | under | up\ to | upwards\ of
        | at\ least | as\ (?:many|much)\ as | just\ (?:over|under) | well\ over | barely | only
        | close\ to | (?:an\ )?estimated | a\ total\ of | fully )\s )""",
    "about": r"""(?: \b(?i: about | around | roughly | approximately | approx\. | some | nearly
        | almost | over | more\ than | fewer\ than | less\ than | up\ to | upwards\ of
        | as\ many\ as | just\ (?:over|under) | well\ over | close\ to | (?:an\ )?estimated
        | a\ total\ of )\s )""",
    # 10 and more
    "tens": rf"""(?: (?! \b[1-9]\b (?![.,\ ]\d) ) <digits> (?: <to><digits> )?
        | (?! \b(?i:{_UNITS})\b ) <word> )""",
    "people": r"""(?i: people | persons | [\w-]{0,20}(?:customers|citizens|users|households|cities
        |countries
        |states|towns|companies|firms|schools|branches|banks|agencies|offices|clinics|hospitals
            |guests|visitors
        |employees|workers|museums|theatres|theaters|hotels|retailers|teachers|pupils|students
            |patients|cases
        |respondents|callers|calls|complaints|communities|villages|residents|volunteers|members
        |libraries|shops|stores|restaurants
        |pharmacies|farms|doctors|nurses|clerks|travellers|tenants) )\b""",
    "magnitude": r"""(?: \s?\b(?i:million|billion|trillion)\b | [-\s](?i:hundred|thousand)\b
        | (?<=\d)\s?(?:m|bn|M|B|k)\b )""",
    "dozens": r"""(?: \b(?i: (?:tens\ of\ |hundreds\ of\ )?thousands | hundreds | millions
        | billions | trillions | dozens | scores | a\ couple\ of\ hundred | a\ dozen )\b )""",
    "currency": r"(?: [€$£] | \b(?i:euros?|dollars?|pounds|francs|EUR|USD|GBP)\b )",
    "part": r"""(?: (?i: thirds? | quarters? | fourths? | fifths? | sixths? | sevenths? | eighths?
        | ninths? | tenths? | twentieths? | hundredths? )\b )""",
    "ordinal": r"""(?: (?i: second | third | fourth | fifth | sixth | seventh | eighth | ninth
        | tenth | eleventh | twelfth | twentieth )\b | \d{1,3}(?:nd|rd|th)\b )""",
    "percent": r"(?: [%‰] | \b(?i:per\ ?cent)\b )",
    "adjectives": r"(?: (?! <unit> ) [A-Za-z][\w'’.-]{1,30}\s ){0,3}",
    "noun": r"""(?: (?! (?:has|is|was|does|this|its|as|us|his|less|plus|versus|always|across
        |perhaps)\b ) [A-Za-z][\w'’-]{1,30}s | people | children | women | men )\b""",
    "unit": r"""(?: (?i: euros?|dollars?|pounds?|francs?|cents?|pence|per\ ?cent|percentage
        | degrees?|\w{0,10}met(?:re|er)s?|kilos?|\w{0,6}grams?|lit(?:re|er)s?|tons?|tonnes?|acres?
        | \w{0,9}watts?|miles?|feet|foot|inch(?:es)?|yards?|k?m|cm|mm|g|kg|ml|mph|hertz|decibels?
        | \w{0,5}bytes?|[kmg]b|years?|months?|weeks?|days?|hours?|minutes?|mins?|seconds?|secs?
        | nights?|weekends?|decades?|times|points?|pages?|characters|words?|lines?|pixels?
        | chapters?|steps?|am|pm|a\.m\.|p\.m\. )\b )""",
}


def english(template: str) -> Template:
    """Take a verbose ``template`` with the English fragments."""
    return Template(template, FRAGMENTS)
