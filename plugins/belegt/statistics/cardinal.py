"""Cardinals: the value of a number in words, "dreiundzwanzig" as well as "two and a half"."""

import re

from belegt.finding import Language

_SMALL: dict[Language, dict[str, int]] = {
    "de": {
        "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sech": 6, "sieben": 7, "sieb": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "zwanzig": 20, "dreißig": 30, "dreissig": 30,
    },
    "en": {
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
        "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
        "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    },
}  # fmt: skip


def read_cardinal(words: str, language: Language) -> float:
    """Return the value of ``words``, lower case.

    Raises:
        KeyError: a part of it is no number.
    """
    return _german(words) if language == "de" else _english(words)


def _german(word: str) -> float:
    if word == "anderthalb":
        return 1.5
    for name, part in (("einhalb", 0.5), ("einviertel", 0.25), ("dreiviertel", 0.75)):
        if word.endswith(name) and word != name:
            return _german(word.removesuffix(name)) + part
    for name, size in (("tausend", 1000), ("hundert", 100)):
        before, found, after = word.partition(name)
        if found:
            rest = after.removeprefix("und")
            return (_german(before) if before else 1) * size + (_german(rest) if rest else 0)
    return _german_below_hundred(word)


def _german_below_hundred(word: str) -> float:
    small = _SMALL["de"]
    if word in small:
        return small[word]
    if word.endswith("zehn"):
        return small[word.removesuffix("zehn")] + 10
    unit, found, tens = word.rpartition("und")
    value = small[tens] if tens in small else small[tens.removesuffix("zig")] * 10
    return value + (small[unit] if found else 0)


def _english(words: str) -> float:
    if words.startswith("half "):
        return 0.5
    halves = words.removesuffix(" and a half")
    value = 0.0
    for word in re.split(r"[- ]", halves):
        if word == "hundred":
            value *= 100
        elif word != "and":
            value += _SMALL["en"][word]
    return value + (0.5 if halves != words else 0)
