"""Rules for the form of values: names, identifiers, addresses, pages, languages and titles."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

ODD_IDENTIFIER = Rule(
    code="BIB024",
    name="odd-identifiers",
    severity=Severity.WARNING,
    title=Text("DOI, ISBN oder ISSN mit Fehler", "DOI, ISBN or ISSN with an error"),
    why=Text(
        "Mit einer falschen Kennung findet niemand das Werk. "
        "ISBN und ISSN haben eine Prüfziffer, die fast jeden Tippfehler verrät.",
        "With a wrong identifier nobody finds the work. "
        "ISBN and ISSN have a check digit that gives away nearly every slip.",
    ),
    fix=Text(
        "Schreib die Kennung aus der Quelle ab oder lösche das Feld.",
        "Copy the identifier from the source, or delete the field.",
    ),
    flagged=(
        "@book{a, author = {A}, title = {T}, year = 2020, isbn = {978-3-16-148410-1}}",
        "@article{a, author = {A}, title = {T}, journal = {J}, year = 2020, issn = {1094-6706}}",
        "@book{a, author = {A}, title = {T}, year = 2020, doi = {10.1000}}",
    ),
    allowed=(
        "@book{a, author = {A}, title = {T}, year = 2020, isbn = {3-16-148410-X, 9783161484100}}",
        (
            "@article{a, author = {A}, title = {T}, journal = {J}, year = 2020,\n"
            "  issn = {1094-6705 (Print), 1552-7379 (Online)}}"
        ),
        "@book{a, author = {A}, title = {T}, year = 2020, doi = {https://doi.org/10.1000/a\\_b}}",
    ),
    authority="ISO 2108 (ISBN), ISO 3297 (ISSN), ISO 26324 (DOI)",
)

ODD_ADDRESS = Rule(
    code="BIB025",
    name="odd-addresses",
    severity=Severity.WARNING,
    title=Text("Adresse, die kein Browser öffnet", "address that no browser opens"),
    why=Text(
        "Aus dem Feld url wird ein Verweis. Was nicht mit https:// oder http:// beginnt oder "
        "Leerzeichen hat, führt nirgendwohin; anderes als Seiten im Netz verlinken wir nie.",
        "The field url becomes a link. What does not begin with https:// or http://, or holds "
        "spaces, leads nowhere; we never link to anything but pages on the web.",
    ),
    fix=Text(
        "Kopiere die Adresse aus dem Browser.",
        "Copy the address from your browser.",
    ),
    flagged=(
        "@misc{a, title = {T}, url = {www.example.org}, urldate = {2020-05-01}}",
        "@misc{a, title = {T}, url = {javascript:alert(1)}, urldate = {2020-05-01}}",
        "@misc{a, title = {T}, url = {https://example.org/a b}, urldate = {2020-05-01}}",
    ),
    allowed=(
        "@misc{a, title = {T}, url = {https://example.org/a\\_b%20c#d}, urldate = {2020-05-01}}",
        "@misc{a, title = {T}, url = {\\url{http://example.org}}, urldate = {2020-05-01}}",
    ),
)

ODD_PAGES = Rule(
    code="BIB026",
    name="odd-pages",
    severity=Severity.WARNING,
    title=Text("Seiten, die keine sind", "pages that are none"),
    why=Text(
        "Das Wort „S.“ setzt der Stil; steht es im Feld, steht es doppelt. Eine Spanne, die "
        "rückwärts läuft oder offen endet, ist meist ein Tippfehler.",
        "The style adds “pp.”; where the field has it, it is printed twice. A range that runs "
        "backwards or has no end is mostly a slip.",
    ),
    fix=Text("Schreib nur die Zahlen: 33--35.", "Write just the numbers: 33--35."),
    flagged=(
        "@book{a, author = {A}, title = {T}, year = 2020, pages = {S. 33--35}}",
        "@book{a, author = {A}, title = {T}, year = 2020, pages = {135--133}}",
        "@book{a, author = {A}, title = {T}, year = 2020, pages = {33--}}",
    ),
    allowed=(
        "@book{a, author = {A}, title = {T}, year = 2020, pages = {xii--xv, 133--35, 140 f.}}",
        "@book{a, author = {A}, title = {T}, year = 2020, pages = {e1234}}",
        "@book{a, author = {A}, title = {T}, year = 2020, pages = {S12--S9}}",
        "@book{a, author = {A}, title = {T}, year = 2020, pages = {1999999--2000001}}",
    ),
)

UNKNOWN_LANGUAGE = Rule(
    code="BIB027",
    name="unknown-langids",
    severity=Severity.WARNING,
    title=Text("unbekannte Sprache", "unknown language"),
    why=Text(
        "Die Sprache entscheidet, ob ein Titel seine großen Buchstaben behält. "
        "Eine unbekannte gilt als keine.",
        "The language decides whether a title keeps its capitals. An unknown one counts as none.",
    ),
    fix=Text(
        "Schreib langid = {german}, {english} oder einen anderen Namen von biblatex.",
        "Write langid = {german}, {english}, or another name of biblatex's.",
    ),
    flagged=("@book{a, author = {A}, title = {T}, year = 2020, langid = {germann}}",),
    allowed=(
        "@book{a, author = {A}, title = {T}, year = 2020, langid = {ngerman}}",
        "@book{a, author = {A}, title = {T}, year = 2020, language = {de-DE}}",
    ),
    authority="biblatex manual, section 2.3.9",
)

SHOUTED_TITLE = Rule(
    code="BIB029",
    name="shouted-titles",
    severity=Severity.WARNING,
    title=Text("Titel in Großbuchstaben", "title in capitals"),
    why=Text(
        "Große Buchstaben im Titel gibt mancher Export so wieder, wie sie auf dem Umschlag stehen. "
        "Kein Stil macht daraus wieder einen lesbaren Titel.",
        "Some exports keep the capitals of a cover. No style makes a readable title of them again.",
    ),
    fix=Text(
        "Schreib den Titel, wie er in einem Satz stünde.",
        "Write the title as it would stand in a sentence.",
    ),
    flagged=("@book{a, author = {A}, title = {SERVICE QUALITY AT THE COUNTER}, year = 2020}",),
    allowed=(
        "@book{a, author = {A}, title = {{SERVQUAL}}, year = 2020}",
        "@book{a, author = {A}, title = {DIN EN ISO 9001}, year = 2020}",
        "@book{a, author = {A}, title = {SERVQUAL: A Multiple-Item Scale}, year = 2020}",
    ),
)

ODD_NAME = Rule(
    code="BIB030",
    name="odd-names",
    severity=Severity.ERROR,
    title=Text("Namen falsch getrennt", "names wrongly parted"),
    why=Text(
        "Zwischen zwei Namen steht in BibTeX „and“. Mit Komma oder Semikolon getrennt, werden aus "
        "drei Menschen einer, und die Angabe im Text nennt den falschen.",
        "In BibTeX, “and” stands between two names. Parted by commas or semicolons, three people "
        "become one, and the mark in the text names the wrong person.",
    ),
    fix=Text(
        "Schreib Name, Vorname and Name, Vorname; Körperschaften in {…}.",
        "Write Name, First and Name, First; institutions in {…}.",
    ),
    flagged=(
        "@book{a, author = {Berg, A., Luca, M., Buell, R.}, title = {T}, year = 2020}",
        "@book{a, author = {Berg, A.; Luca, M.}, title = {T}, year = 2020}",
        "@book{a, author = {Berg, A. and and Luca, M.}, title = {T}, year = 2020}",
        "@book{a, author = {Berg, A. et al.}, title = {T}, year = 2020}",
    ),
    allowed=(
        (
            "@book{a, author = {van der Berg, Jr., A. and {Ministry, a, b, c} and others},\n"
            "  title = {T}, year = 2020}"
        ),
        (
            "@book{a, author = {family=Wal, given=Jan, prefix=van der, useprefix=true},\n"
            "  title = {T}, year = 2020}"
        ),
        "@book{a, author = {Fanthorpe, U. A. and Berg, U. A.}, title = {T}, year = 2020}",
    ),
    authority="btxdoc, section 4; biblatex manual, section 3.4",
)

ENDLESS_FIELD = Rule(
    code="BIB032",
    name="endless-fields",
    severity=Severity.ERROR,
    title=Text("Feld ohne Maß", "field beyond measure"),
    why=Text(
        "Ein Titel mit mehr als zehntausend Zeichen oder hundert Klammern ineinander ist keiner: "
        "meist fehlt irgendwo eine Klammer, oder es steht ein ganzer Text im falschen Feld. "
        "Gedruckt wird er nicht.",
        "A title of more than ten thousand characters, or with a hundred braces in each other, "
        "is none: mostly a brace is missing somewhere, or a whole text stands in the wrong field. "
        "It is not printed.",
    ),
    fix=Text(
        "Prüfe, wo der Wert enden soll.",
        "Check where the value should end.",
    ),
    flagged=(f"@book{{a, author = {{A}}, title = {{{'{' * 101}T{'}' * 101}}}, year = 2020}}",),
    allowed=("@book{a, author = {A}, title = {{{{T}}}}, year = 2020}",),
    authority="tried with pandoc 3.9: a title of a megabyte takes it over a minute",
)

RULES = (
    ODD_IDENTIFIER,
    ODD_ADDRESS,
    ODD_PAGES,
    UNKNOWN_LANGUAGE,
    SHOUTED_TITLE,
    ODD_NAME,
    ENDLESS_FIELD,
)
