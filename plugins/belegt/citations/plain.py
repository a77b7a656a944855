"""Plain words: TeX as a terminal can show it; pandoc is for the page, and slow for thousands."""

import re
import unicodedata

from belegt.citations.value import closing

_ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "c": "\u0327",
    "k": "\u0328",
}
_LETTERS = {
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "o": "ø",
    "O": "Ø",
    "aa": "å",
    "AA": "Å",
    "l": "ł",
    "L": "Ł",
    "i": "i",
    "j": "j",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "ldots": "…",
    "dots": "…",
    "euro": "€",
    "glqq": "„",
    "grqq": "“",
}
_ACCENTED = re.compile(
    r"\\(?:([`'^~=.\"])\s*|([urHvck])(?:\s+|(?=\{)))(?:\{\\?([^\W\d_])\}|\\?([^\W\d_]))"
)
_LETTER = re.compile(
    rf"\\({'|'.join(sorted(_LETTERS, key=len, reverse=True))})(?![a-zA-Z])(?:\{{\}}|\s+)?"
)
_SIGN = re.compile(r"\\([{}$&%#_ ])")
_SPACE = re.compile(r"\\[,;:!]")
_COMMAND = re.compile(r"\\[a-zA-Z]+\*?\s*")
_AND = re.compile(r"\s+and\s+")
_HIDDEN = str.maketrans({"\\": "\ue100", "{": "\ue101", "}": "\ue102"})
_SHOWN = str.maketrans({"\ue100": "\\", "\ue101": "{", "\ue102": "}"})


def plain(tex: str) -> str:
    """Return ``tex`` in one line of letters: accents composed, commands and braces gone."""
    if "\\" in tex:
        tex = _ACCENTED.sub(_accented, tex)
        tex = _LETTER.sub(lambda match: _LETTERS[match[1]].translate(_HIDDEN), tex)
        tex = _SIGN.sub(lambda match: match[1].translate(_HIDDEN), tex)
        tex = _SPACE.sub(" ", tex)
        tex = _COMMAND.sub("", tex)
    tex = tex.replace("{", "").replace("}", "").replace("~", " ").replace("---", "—")
    tex = tex.replace("--", "–").translate(_SHOWN)
    return " ".join("".join(one if one.isprintable() else " " for one in tex).split())


def _accented(match: re.Match[str]) -> str:
    mark, letter = match[1] or match[2], match[3] or match[4]
    return unicodedata.normalize("NFC", letter + _ACCENTS[mark])


def first_family(names: str) -> str:
    """Return the family of the first of ``names``, as "Luca" in "Luca, M. and Buell, R. W."."""
    first = _AND.split(names)[0]
    if first.startswith("{") and closing(first, 0, len(first)) == len(first) - 1:
        return plain(first)  # an institution
    family, comma, _ = first.partition(",")
    return plain(family if comma else first.rpartition(" ")[2])


def has_several(names: str) -> bool:
    """Say whether there is more than one of ``names``."""
    return _AND.search(names) is not None
