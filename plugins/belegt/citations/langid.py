"""Langids: the names that biblatex has for languages, and what exports write instead."""

from collections.abc import Mapping
from types import MappingProxyType

# Each line: the langid, other langids of the same language, then codes and names of it.
# After the table of biblatex's manual (section 2.3.9) and ISO 639; pandoc knows the langids.
_TABLE = """
    afrikaans: af afr
    albanian: sq sqi alb
    arabic: ar ara arabisch
    armenian: hy hye arm
    azerbaijani: az aze
    basque: eu eus baq
    belarusian: be bel
    bengali: bn ben
    breton: br bre
    bulgarian: bg bul bulgarisch
    catalan: ca cat
    chinese: zh zho chi chinesisch
    croatian: hr hrv kroatisch
    czech: cs ces cze tschechisch
    danish: da dan dänisch dansk
    dutch: nl nld dut niederländisch nederlands
    english american british canadian australian newzealand ukenglish usenglish: en eng englisch
    esperanto: eo epo
    estonian: et est
    finnish: fi fin finnisch
    french francais acadian canadien: fr fra fre französisch français
    galician: gl glg
    georgian: ka kat geo
    german ngerman austrian naustrian swissgerman nswissgerman: de deu ger deutsch
    greek polutonikogreek ancientgreek: el ell gre griechisch
    hebrew: he heb hebräisch
    hindi: hi hin
    hungarian magyar: hu hun ungarisch
    icelandic: is isl ice
    indonesian bahasa: id ind
    interlingua: ia ina
    irish: ga gle
    italian: it ita italienisch italiano
    japanese: ja jpn japanisch
    korean: ko kor koreanisch
    kurdish kurmanji: ku kur
    latin classiclatin medievallatin ecclesiasticlatin: la lat lateinisch
    latvian: lv lav
    lithuanian: lt lit
    lsorbian: dsb
    macedonian: mk mkd mac
    malay: ms msa
    mongolian: mn mon
    norwegian norsk nynorsk bokmal: no nor nb nob nn nno norwegisch
    occitan: oc oci
    persian: fa fas per
    polish: pl pol polnisch polski
    portuguese portuges brazilian brazil: pt por portugiesisch português
    romanian: ro ron rum rumänisch
    romansh: rm roh
    russian: ru rus russisch
    sanskrit: sa san
    scottish: gd gla
    serbian serbianc: sr srp serbisch
    slovak: sk slk slo slowakisch
    slovene slovenian: sl slv slowenisch
    spanish: es spa spanisch español
    swedish: sv swe schwedisch svenska
    tamil: ta tam
    thai: th tha
    turkish: tr tur türkisch türkçe
    ukrainian: uk ukr ukrainisch
    urdu: ur urd
    usorbian: hsb
    vietnamese: vi vie
    yiddish: yi yid
    welsh: cy cym wel
"""


def _read_table() -> Mapping[str, str]:
    names: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        langids, _, words = line.partition(":")
        first = langids.split()[0]
        names |= {langid: langid for langid in langids.split()}
        names |= dict.fromkeys(words.split(), first)
    return MappingProxyType(names)


LANGIDS = _read_table()


def langid_of(value: str) -> str:
    """Return the langid that ``value`` means, as in "ngerman", "Deutsch" or "de-AT", else ""."""
    name = value.strip().lower().replace("_", "-")
    return LANGIDS.get(name) or LANGIDS.get(name.partition("-")[0].strip(), "")
