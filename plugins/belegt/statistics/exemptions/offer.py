"""Prices and offers: what somebody asks for a thing is not measured."""

from belegt.statistics.english import english
from belegt.statistics.exemptions.exemption import Exemption, Scope
from belegt.statistics.german import german

OFFER = Exemption(
    "offer",
    german(r"""
        \b(?: (?:[Kk]inder|[Ss]tudierende|[Ss]chüler|[Rr]entner|[Ff]amilien)(?:innen)?\szahlen
            | sparen\sSie | sparst | zahlen\s<number>\s?<percent>\sweniger | gratis | geschenkt
            | Gutschein(?:code)? | Rabatt(?:code)? | Sonderangebot
            | Frühbucher\w{0,8} | Wer\s[^,]{0,40}(?:bucht|bestellt|kauft|abonniert),\s(?:spart
                |bekommt|erhält|zahlt)
            | zum\s(?:halben\s)?Preis | aufs\sHaus | [Ee]rmäßig\w{1,5} | Eintritt\s(?:beträgt
            |kostet|ist)
            | Stornierung )\b
        | \b(?:Abonnent(?:innen|en)|Senior(?:innen|en)|Studierende|Frühbucher)\szahlen\b
            | \b[Ii]m\sAbo\b | \bbehalten\swir\b
        | <part>\sAnzahlung\b
        """),
    english(r"""
        \b(?: (?:[Cc]hildren|[Kk]ids|[Ss]tudents|[Pp]ensioners|[Ff]amilies|[Uu]nder-\d\ds)\spay
            | (?:you|and)\ssave | pay\s<number>\s?<percent>\sless | half[-\s]price | voucher
            | free\sof\scharge | discount\scode | special\soffer
            | early\sbird
            | (?:fees?|fares?|contributions?)\s(?:is|are)\s(?:cut|halved|reduced|waived)
            | on\sthe\shouse | [Aa]dmission\s(?:is|costs) | if\syou\scancel )\b
        | \b(?i:subscribers|seniors|concessions)\spay\b | \bby\ssubscription\b | \b[Ww]e\s(?:keep
            |retain
            |give)\s(?:half|an?\s<part>|<number>)
        | \bas\sa\sdeposit\b
        """),
    codes=frozenset(("STAT001", "STAT002", "STAT003", "STAT007", "STAT013")),
    scope=Scope.CLAUSE,
)

PRICE = Exemption(
    "price",
    german(r"""
        \b(?: kostet\s(?:hier|heute|am\sTresen) | [Vv]ersand | Eintritt\w{0,8} | Tarif\w{0,2}
            | \w{0,20}[Gg]ebühr(?:en)? | zzgl | zuzüglich
            | Tagess[aä]tz\w{0,2} | Honorar
            | (?:Führung|Rundgang|Seminar|Workshop|Vortrag|Lehrgang|Teilnahme
                |Tour)\s[^.;]{0,60}kostet
            | (?:Mitglieds|Jahres|Monats|Teilnahme)beitrag | Bußgeld\w{0,2} | Geldstrafe\w{0,2}
            | Kaution
            | Stundensatz | Mitgliedschaft\s(?:kostet|beträgt) | pauschal | Pauschale | Anzahlung
            | wird\sgebeten | bitten\swir\sum | zu\sgewinnen | Hauptpreis | Gutschein | Preisgeld
                | dotiert )\b
        """),
    english(r"""
        \b(?: with\sus\b | subscription | membership\s(?:is|costs) | postage | [Pp]ostage
            | [Ss]hipping | [Dd]elivery\s(?:is|costs?|charges?|from) | with\sme\b | ships?
                | delivered\sfree | [Ff]ree\sdelivery
                | (?:tour|course|workshop|seminar|class|lesson)\s[^.;]{0,60}\bcosts?
                | flat\srate | VAT | fees?
            | tariff | fine[sd]?\sof | penalty | pay\sthem | deposit
            | hourly\srate
            | surcharge
            | prize(?:\smoney)? | voucher )\b
        """),
    codes=frozenset(("STAT005", "STAT011")),
    scope=Scope.CLAUSE,
)
