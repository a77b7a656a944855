"""Rules for entries: what a work lacks, or says so that its reference would come out wrong."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

ODD_KEY = Rule(
    code="BIB005",
    name="odd-keys",
    severity=Severity.ERROR,
    title=Text("Schlüssel mit verbotenen Zeichen", "key with forbidden characters"),
    why=Text(
        "Ein Leerzeichen oder Sonderzeichen beendet den Schlüssel im Text: "
        "der Eintrag lässt sich nicht zitieren.",
        "A space or special character ends the key in the text: the entry cannot be cited.",
    ),
    fix=Text(
        "Nimm Buchstaben, Ziffern und die Zeichen - _ . : / + für den Schlüssel.",
        "Use letters, digits and the characters - _ . : / + for the key.",
    ),
    flagged=(
        "@book{my key, author = {A}, title = {T}, year = 2020}",
        "@book{a%b, author = {A}, title = {T}, year = 2020}",
    ),
    allowed=("@book{DBLP:conf/müller-2020_a, author = {A}, title = {T}, year = 2020}",),
    authority="Pandoc User's Guide, citation syntax; biber's forbidden characters",
)

DUPLICATE_KEY = Rule(
    code="BIB006",
    name="duplicate-keys",
    severity=Severity.ERROR,
    title=Text("Schlüssel zweimal vergeben", "key given twice"),
    why=Text(
        "Der zweite Eintrag geht verloren, oder ein Beitrag zitiert das falsche Werk. "
        "Groß- und Kleinschreibung unterscheidet nicht jedes Programm.",
        "The second entry is lost, or a post cites the wrong work. "
        "Not every program tells capitals from small letters.",
    ),
    fix=Text(
        "Gib einem der beiden einen anderen Schlüssel.",
        "Give one of the two another key.",
    ),
    flagged=(
        (
            "@book{a, author = {A}, title = {T}, year = 2020}\n"
            "@book{A, author = {B}, title = {U}, year = 2021}"
        ),
        (
            "@book{a, author = {A}, title = {T}, year = 2020, ids = {b}}\n"
            "@book{b, author = {B}, title = {U}, year = 2021}"
        ),
    ),
    allowed=(
        (
            "@book{a2020a, author = {A}, title = {T}, year = 2020}\n"
            "@book{a2020b, author = {A}, title = {U}, year = 2020}"
        ),
    ),
)

UNKNOWN_TYPE = Rule(
    code="BIB014",
    name="unknown-types",
    severity=Severity.ERROR,
    title=Text("unbekannter Typ", "unknown type of entry"),
    why=Text(
        "Der Typ entscheidet, wie der Eintrag gedruckt wird und was er braucht.",
        "The type decides how an entry is printed and what it needs.",
    ),
    fix=Text(
        "Nimm einen Typ von BibTeX oder biblatex; was zu keinem passt, ist @misc.",
        "Use a type of BibTeX or biblatex; what fits none is @misc.",
    ),
    flagged=(
        "@artikel{a, author = {A}, title = {T}, journal = {J}, year = 2020}",
        "@commentary2{a, author = {A}, title = {T}, year = 2020}",
    ),
    allowed=(
        "@PhdThesis{a, author = {A}, title = {T}, school = {S}, year = 2020}",
        "@dataset{a, author = {A}, title = {T}, year = 2020}",
    ),
    authority="biblatex manual, section 2.1; btxdoc, section 3.1",
)

MISSPELT_FIELD = Rule(
    code="BIB015",
    name="misspelt-fields",
    severity=Severity.ERROR,
    title=Text("vermutlich verschriebenes Feld", "field that is probably misspelt"),
    why=Text(
        "Was in einem Feld mit falschem Namen steht, wird nie gedruckt.",
        "What stands in a field with a wrong name is never printed.",
    ),
    fix=Text("Berichtige den Namen des Feldes.", "Correct the name of the field."),
    flagged=(
        "@book{a, author = {A}, titel = {T}, title = {T}, year = 2020}",
        "@book{a, author = {A}, title = {T}, year = 2020, publsher = {P}}",
    ),
    allowed=("@book{a, author = {A}, title = {T}, year = 2020, jabref-colour = {P}}",),
)

UNKNOWN_FIELD = Rule(
    code="BIB016",
    name="unknown-fields",
    severity=Severity.INFORMATION,
    title=Text("unbekanntes Feld", "unknown field"),
    why=Text(
        "Ein eigenes Feld schadet nicht, aber es wird auch nie gedruckt.",
        "A field of your own does no harm, but it is never printed either.",
    ),
    fix=Text(
        "Nimm für Gedrucktes ein Feld von biblatex, etwa note.",
        "Use a field of biblatex for what is to be printed, such as note.",
    ),
    flagged=("@book{a, author = {A}, title = {T}, year = 2020, seenat = {S}}",),
    allowed=("@book{a, author = {A}, title = {T}, year = 2020, note = {S}, groups = {G}}",),
)

MISSING_FIELD = Rule(
    code="BIB017",
    name="missing-fields",
    severity=Severity.ERROR,
    title=Text("Pflichtfeld fehlt", "required field missing"),
    why=Text(
        "Ohne dieses Feld findet niemand die Quelle, oder die Angabe im Text bleibt lückenhaft.",
        "Without this field nobody finds the source, or the mark in the text has a gap.",
    ),
    fix=Text(
        "Trag das Feld aus der Quelle nach; was noch nicht erschienen ist, "
        "bekommt pubstate statt year.",
        "Fill in the field from the source; what is not out yet gets pubstate instead of year.",
    ),
    flagged=(
        "@book{a, author = {A}, title = {T}}",
        "@article{a, author = {A}, title = {T}, year = 2020}",
        "@book{a, author = {A}, title = {}, year = 2020}",
    ),
    allowed=(
        "@book{a, editor = {A}, title = {T}, date = {2020-05}}",
        (
            "@inproceedings{a, author = {A}, title = {T}, crossref = {p}}\n"
            "@proceedings{p, title = {P}, year = 2020}"
        ),
        "@online{a, title = {T}, url = {https://example.org}, urldate = {2020-05-01}}",
    ),
    authority="biblatex manual, section 2.1.1, relaxed where BibTeX and CSL do without",
)

BROKEN_INHERITANCE = Rule(
    code="BIB018",
    name="broken-inheritance",
    severity=Severity.ERROR,
    title=Text("Verweis auf keinen Eintrag", "reference to no entry"),
    why=Text(
        "Ein Eintrag mit crossref oder xdata erbt Felder. Fehlt der andere Eintrag oder "
        "verweist er zurück, fehlen die Felder.",
        "An entry with crossref or xdata inherits fields. Where the other entry is missing or "
        "refers back, the fields are missing.",
    ),
    fix=Text(
        "Berichtige den Schlüssel im Feld oder füge den anderen Eintrag hinzu.",
        "Correct the key in the field, or add the other entry.",
    ),
    flagged=(
        "@incollection{a, author = {A}, title = {T}, crossref = {b}}",
        (
            "@incollection{a, author = {A}, title = {T}, crossref = {b}}\n"
            "@collection{b, title = {U}, year = 2020, crossref = {a}}"
        ),
    ),
    allowed=(
        (
            "@incollection{a, author = {A}, title = {T}, crossref = {b}}\n"
            "@collection{b, title = {U}, xdata = {c}}\n"
            "@xdata{c, year = 2020}"
        ),
    ),
)

ODD_DATE = Rule(
    code="BIB019",
    name="odd-dates",
    severity=Severity.ERROR,
    title=Text("Jahr oder Datum, das keines ist", "year or date that is none"),
    why=Text(
        "Was pandoc nicht als Datum liest, druckt es falsch oder gar nicht.",
        "What pandoc does not read as a date, it prints wrongly or not at all.",
    ),
    fix=Text(
        "Schreib 2020, 2020-05, 2020-05-17 oder 2019/2020; statt „im Druck“ pubstate = {inpress}.",
        "Write 2020, 2020-05, 2020-05-17 or 2019/2020; pubstate = {inpress} for “in press”.",
    ),
    flagged=(
        "@book{a, author = {A}, title = {T}, year = {20202}}",
        "@book{a, author = {A}, title = {T}, year = {in press}}",
        "@book{a, author = {A}, title = {T}, year = {2020a}}",
        "@book{a, author = {A}, title = {T}, date = {17.5.2020}}",
        "@book{a, author = {A}, title = {T}, date = {2020-13}}",
    ),
    allowed=(
        "@book{a, author = {A}, title = {T}, year = {2020}}",
        "@book{a, author = {A}, title = {T}, date = {1850~}}",
        "@book{a, author = {A}, title = {T}, date = {2019-12-30/2020-01-02}}",
        "@book{a, author = {A}, title = {T}, year = {forthcoming}}",
    ),
    authority="ISO 8601-2:2019 level 1, as in biblatex, section 2.3.8; tried with pandoc 3.9",
)

UNESCAPED = Rule(
    code="BIB020",
    name="unescaped-characters",
    severity=Severity.ERROR,
    title=Text("Zeichen, das TeX anders liest", "character that TeX reads otherwise"),
    why=Text(
        "Nach einem % liest TeX nicht weiter, ein # oder ein einzelnes $ lässt pandoc "
        "das ganze Feld fallen, auch ein Befehl wie \\begin.",
        "TeX stops reading at a %; a # or a single $ makes pandoc drop the whole field, and so "
        "does a command such as \\begin.",
    ),
    fix=Text(
        "Schreib \\%, \\# und \\$.",
        "Write \\%, \\# and \\$.",
    ),
    flagged=(
        "@book{a, author = {A}, title = {Why 50% leave}, year = 2020}",
        "@book{a, author = {A}, title = {Number #1}, year = 2020}",
        "@book{a, author = {A}, title = {$5 a day}, year = 2020}",
        "@book{a, author = {A}, title = {The \\begin{em}end}, year = 2020}",
    ),
    allowed=(
        (
            "@book{a, author = {A}, title = {Why 50\\% leave for \\$5}, year = 2020,\n"
            "  url = {https://example.org/a%20b#c}, file = {a%b}, abstract = {50%}}"
        ),
        "@book{a, author = {A}, title = {The case of $n > 1$}, year = 2020}",
    ),
    authority="tried with pandoc 3.9",
)

UNDATED_VISIT = Rule(
    code="BIB021",
    name="undated-visits",
    severity=Severity.WARNING,
    title=Text("Webseite ohne Abrufdatum", "web page without a date of visit"),
    why=Text(
        "Seiten im Netz ändern sich: ohne Abrufdatum ist nicht gesagt, welche Fassung gemeint ist.",
        "Pages on the web change: without a date of visit nobody knows which version is meant.",
    ),
    fix=Text(
        "Trag urldate = {2026-11-22} nach, mit dem Tag deines Besuchs.",
        "Add urldate = {2026-11-22}, with the day of your visit.",
    ),
    flagged=(
        "@online{a, author = {A}, title = {T}, url = {https://example.org}, year = 2020}",
        "@misc{a, author = {A}, title = {T}, url = {https://example.org}, year = 2020}",
    ),
    allowed=(
        "@online{a, author = {A}, title = {T}, url = {https://a.org}, urldate = {2020-05-01}}",
        "@online{a, author = {A}, title = {T}, eprint = {2001.00001}, year = 2020}",
    ),
)

SWALLOWED_FIELD = Rule(
    code="BIB022",
    name="swallowed-fields",
    severity=Severity.ERROR,
    title=Text("Feld im Wert eines anderen", "field inside the value of another"),
    why=Text(
        "Eine Klammer zu viel, und das nächste Feld steht im Wert des vorigen: "
        "es wird mitgedruckt und fehlt als Feld.",
        "One brace too many, and the next field stands in the value of the one before: "
        "it is printed with it, and missing as a field.",
    ),
    fix=Text(
        "Schließe die Klammer vor dem Komma.",
        "Close the brace before the comma.",
    ),
    flagged=("@book{a, author = {A}, title = {{T}, year = {2020}, edition = {2}}, date = 2020}",),
    allowed=("@book{a, author = {A}, title = {{T}}, year = 2020, abstract = {, year = {x}}}",),
)

RULES = (
    ODD_KEY,
    DUPLICATE_KEY,
    UNKNOWN_TYPE,
    MISSPELT_FIELD,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    BROKEN_INHERITANCE,
    ODD_DATE,
    UNESCAPED,
    UNDATED_VISIT,
    SWALLOWED_FIELD,
)
