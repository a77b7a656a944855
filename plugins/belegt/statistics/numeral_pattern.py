"""The patterns of numerals in digits and in words, German and English."""

import re

from belegt.finding import Language

# A number inside of a word, a date, a version, a ratio or an address is none.
_DIGITS = r"""
    (?=[\d.,]) (?<![\w.,:/§'’^&#]) (?<![^\W\d][–-])
    (?P<digits>
        \d{{1,3}}(?:[{group}]\d{{3}}){{1,4}} (?!\d) (?:[{point}]\d{{1,4}})?
      | \d{{1,12}} (?:[{point}]\d{{1,4}})?
      | (?<![\d)\w][ ]) [.,]\d{{1,4}}
    )(?P<sign>[½¼¾⅓⅔⅛])? (?:-odd\b)?
    (?! \d | [.,:/]\d | [²³°]\w | (?:st|nd|rd|th|er|ers|D|G|F|x)\b | [A-Z]\w?\d )
    (?P<scale>{scale})?
    """
SPACES = " \u00a0\u2009\u202f"
_GERMAN_SCALE = r"""[ \u00a0\u202f]?(?i: Mio\b\.? | Mrd\b\.? | Tsd\b\.? | Million(?:en)?\b
    | Milliarden?\b | Billion(?:en)?\b ) | [ ](?:tausend|Tausend|hundert|Hundert|Dutzend)\b"""
_ENGLISH_SCALE = r"""[ \u00a0-]?(?i: million | billion | trillion | thousand | hundred | dozen )\b
    | [ ]?(?:bn|tn)\b | [kKMB]\b | m\b (?=[ ](?:dollars|pounds|euros
    |francs|people|users|tons|tonnes|visitors|visits|views|customers|viewers|readers)\b)"""
_FROM_TWO_DE = r"zwei | zwo | drei | vier | fünf | sechs | sieben | acht | neun"
_DIGIT_DE = rf"(?: ein | {_FROM_TWO_DE} )"
_ALONE_DE = rf"""(?: zehn | elf | zwölf | (?:drei|vier|fünf|sech|sieb|acht|neun)zehn
    | (?:{_DIGIT_DE}und)?(?:zwanzig|drei(?:ß|ss)ig|(?:vier|fünf|sech|sieb|acht|neun)zig)
    | {_FROM_TWO_DE} )"""
_BELOW_DE = rf"(?: {_ALONE_DE} | ein )"
_HUNDREDS_DE = rf"{_DIGIT_DE}?hundert(?:und)?{_BELOW_DE}?"
_UNDER_DE = rf"(?: {_HUNDREDS_DE} | {_BELOW_DE} )"
_GERMAN_WORD = rf"""
    (?=[zdvfsanehtZDVFSANEHT])
    (?<![\w-]) (?P<word> (?i: (?! ein(?!und|hundert|tausend|einhalb|einviertel|dreiviertel)
        | hundert(?:und)?ein\b )
    (?: anderthalb | {_UNDER_DE}?tausend(?:und)?{_UNDER_DE}?
        | {_HUNDREDS_DE} | {_ALONE_DE} | ein(?=einhalb|einviertel|dreiviertel) )
      (?:einhalb|einviertel|dreiviertel)? ) )
    (?= mal | fach | prozent | stellig | jähr | köpf | teilig | -?stündig | \b )
    (?P<times>[ ](?:Millionen|Milliarden|Billionen|Mio\b\.?|Mrd\b\.?|Dutzend|Tausend|Hundert)\b)?
    | \b(?P<one>[Ee]ine[rn]?[ ](?:halben?[ ])?(?:Viertel|Drittel)?(?i:Million|Milliarde)
      | [Ee]in(?:em)?[ ](?:halbe[sn][ ])?Dutzend)\b
    """
_UNIT_EN = r"(?:two|three|four|five|six|seven|eight|nine)"
_BELOW_EN = rf"""(?: (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)
    (?:[- ](?:one|{_UNIT_EN}))? | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen
    | seventeen | eighteen | nineteen | {_UNIT_EN} )"""
_ENGLISH_WORD = rf"""
    (?=[haotfsentHAOTFSENT])
    (?<![\w-]) (?P<word> (?i: (?: (?:half[ ]an?|an?|one)[ ](?=hundred|thousand|million|billion
        |trillion|dozen)
        | {_BELOW_EN} | one(?=[ ]and[ ]a[ ]half) ) )
        (?i: [- ]?(?:hundred) (?:[ ](?:and[ ])?{_BELOW_EN})? )?
        (?i: [ ]and[ ]a[ ]half )? )
    (?P<times>(?i:[- ]?(?:thousand|million|billion|trillion|dozen)))? (?:-odd)? \b
    (?! -(?:year|day|hour|week|minute)\b )
    """
_GERMAN_ROUGH = r"""
    (?=[demhtzavDEMHTZAV]) (?<![\w-]) (?P<rough> (?i: (?:ein[ ]paar|etliche|mehrere|einige|viele)[ ]
        (?:dutzend | hundert | tausend | (?:hundert)?tausende | millionen | milliarden )
        | ein[ ](?:gutes|knappes|rundes)[ ](?:dutzend|hundert) | dutzenden?
        | (?:zehn|hundert|aber)?tausenden? | zig(?:tausend|hundert)(?:en?)? | hunderten?
            | millionen | milliarden
        | eine[rn]?[ ]handvoll ) ) \b
    """
_ENGLISH_ROUGH = r"""
    (?=[asmthdbASMTHDB])
    (?<![\w-]) (?P<rough> (?i: (?:(?:a[ ](?:few|good|couple[ ]of)|several|many|some)[ ])
        (?:hundred|thousand|million|dozen)s?
        | (?:(?:tens|hundreds|many|several|dozens)[ ]of[ ])?(?:thousands|millions|billions)
          (?:[ ](?:and|upon)[ ](?:thousands|millions|billions))?
        | hundreds | trillions | dozens | scores(?=[ ]of) | a[ ]handful ) ) \b
    """


def _compiled(digits: str, *words: str) -> re.Pattern[str]:
    return re.compile("|".join((digits, *words)), re.VERBOSE)


PATTERNS: dict[Language, re.Pattern[str]] = {
    "de": _compiled(
        _DIGITS.format(group=rf".'’{SPACES}", point=",.", scale=_GERMAN_SCALE),
        _GERMAN_ROUGH,
        _GERMAN_WORD,
    ),
    "en": _compiled(
        _DIGITS.format(group=rf",'’{SPACES}", point=".,", scale=_ENGLISH_SCALE),
        _ENGLISH_ROUGH,
        _ENGLISH_WORD,
    ),
}
