"""Proposals of keys: the same work always gets the same one, such as "luca2011reviews"."""

import re
from collections.abc import Collection

from belegt.slug import slugify

# Words that open half of all titles and tell none of them apart.
_EMPTY_WORD = re.compile(
    r"""
    a | an | and | are | as | at | by | can | do | does | for | from | how | in | into | is |
    it | its | of | on | or | the | their | this | to | toward | towards | we | what | when |
    why | with | als | am | auf | aus | bei | das | dem | den | der | des | die | ein | eine |
    einem | einen | einer | eines | fuer | gegen | im | ist | man | mit | nach | ob | oder |
    sich | sind | ueber | und | unter | vom | von | vor | wann | warum | was | wer | wie | wir |
    wird | wo | zu | zum | zur | zwischen
    """,
    re.VERBOSE,
)
_LONGEST = 24  # characters of a word: keys are typed by hand


def propose_key(name: str, year: str, title: str, taken: Collection[str] = ()) -> str:
    """Return a key of ``name``, ``year`` and the first telling word of ``title``.

    ü is ue, capitals and accents are gone; where ``taken`` has it in any case, -2 is added.
    ``name`` is that of the first author as it is sorted; without one, the title begins the key.
    """
    who = slugify(name, "").replace("-", "")[:_LONGEST]
    key = f"{who}{year}{_word(title)}" if who else f"{_word(title)}{year}"
    others = {one.casefold() for one in taken}
    key, number = key or "quelle", 2
    proposed = key
    while proposed.casefold() in others:
        proposed, number = f"{key}-{number}", number + 1
    return proposed


def _word(title: str) -> str:
    """Return the first word of ``title`` that says something, or the first one."""
    words = slugify(re.sub(r"<[^<>]*>", "", title), "").split("-")
    telling = (one for one in words if len(one) > 1 and not _EMPTY_WORD.fullmatch(one))
    return next(telling, words[0])[:_LONGEST]
