"""Patterns of quantities: data, for the readers in ``quantity`` to make sense of."""

from belegt.finding import Language

_EFFECT = r"""(?P<quantity> (?<![\w.]) (?P<name> [rRdptFβρηgn]²? | χ² | OR | HR | RR )
    \s?(?:\([^()]{1,15}\)\s?)? (?P<sign>[=<>≤≥])\s?(?P<minus>[-−–])? (?P<number><number>) )"""
# For each reader of a quantity, by its name, the words that it reads.
PATTERNS: dict[Language, dict[str, str]] = {
    "de": {
        "_effect": _EFFECT,
        "_fraction": r"""(?P<quantity> (?P<count> <number> | ein(?:e[mns])? ) \s
              (?: (?:gute|knappe|volle|weitere)[sn]?\s )? (?P<part> <part> ) | (?P<sign> <sign> )
              | (?P<half> Hälfte\b ) )""",
        "_ratio": r"""(?P<quantity> (?P<part> <one> | <number> ) \s(?:von|unter)\s(?:den\s)?
              (?P<whole> <number> ) ) (?! \s?(?: <percent> | \.\d ) )""",
        "_nth": r"(?P<quantity> [Jj]ede[rsnm]?\s (?P<ordinal> <ordinal> ) )",
        "_multiple": r"""(?P<quantity> (?P<number> <number> ) [-\s]?(?:mal|Mal|fach\w{0,3})\b
              | (?P<word> doppelt(?=\sso\b) | zweimal | dreimal | viermal | halb(?=\sso\b)
                | [Vv]erdopp[e]?l\w{1,4} | [Vv]er(?:drei|vier|fünf|sechs|zehn)fach\w{0,3}
                | [Hh]albier\w{1,4} ) \b )""",
        "_magnitude": r"""(?P<quantity> (?P<number> <number> ) -?stellige?[rnms]?\b )
              (?: \s(?:\w{3,12}[bs]etrag\w{0,3}\s|Betrag\w{0,3}\s|Summe\s)?(?P<unit> <currency> ) )?
              """,
        "_plain": r"""(?P<quantity> (?: (?P<currency> <currency> )\s? )? (?P<minus>[-−–])?
              (?P<number> <number> | <rough> ) (?: [*_]{0,3}(?:\s|-)?(?P<unit> <percent>
                | prozentige?[rnms]?\b | Prozentpunkten?\b | \w{0,12}[Pp]unkten?\b | <currency>
                | <measure> ) )? )
              (?: \s(?:von\s)? <adjectives> (?P<noun> <noun> ) )?""",
    },
    "en": {
        "_effect": _EFFECT,
        "_fraction": r"""(?P<quantity> (?P<count> <number> | \b(?i:an?|one) )
              (?: \s(?:good|full|bare|mere) )? [-\s] (?P<part> <part> ) (?! \s(?:largest|most)\b )
              | (?P<sign> <sign> ) | (?P<half> \b[Hh]alf\b (?! \san?\b | [-\s]hour ) ) )""",
        "_ratio": r"""(?P<quantity> (?P<part> <one> | <number> ) \s
              (?: (?!times)[a-z'’-]{2,20}\s (?:[a-z'’-]{2,20}\s){0,2} )?
              (?: in | out\sof )\s(?:every\s|the\s)? (?P<whole> <number> ) )
              (?! \s?(?: <percent> | <unit> ) )""",
        "_nth": r"(?P<quantity> \b[Ee]very\s (?P<ordinal> <ordinal> ) )",
        "_multiple": r"""(?P<quantity> (?P<number> <number> ) (?: \stimes\b | -?fold\b )
              | (?P<word> \b(?i: twice | thrice | double[ds]? | doubling | triple[ds]? | tripling
                | treble[ds]? | quadruple[ds]? | halve[ds]? | halving | tenfold | twofold
                | threefold | fourfold | fivefold | hundredfold ) )\b )""",
        "_magnitude": r"""(?P<quantity> (?P<number> <number> ) -figure\b )
              (?: \ssum\sof\s(?P<unit> <currency> ) )?""",
        "_plain": r"""(?P<quantity> (?: (?P<currency> <currency> )\s? )? (?P<minus>[-−–])?
              (?P<number> <number> | <rough> ) (?: [*_]{0,3}(?:\s|-)?(?P<unit> <percent>
                | percentage[-\s]points?\b | points?\b | <currency> | <measure> ) )? )
              (?: \s(?:of\s)? <adjectives> (?P<noun> <noun> ) )?""",
    },
}
