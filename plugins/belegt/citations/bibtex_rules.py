"""Rules for BibTeX as a language: what cannot be read, or is read otherwise than it was meant."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

UNREADABLE_FILE = Rule(
    code="BIB001",
    name="unreadable-files",
    severity=Severity.ERROR,
    title=Text("Datei nicht lesbar", "file that cannot be read"),
    why=Text(
        "Fehlt die Literaturdatei oder steht sie in einem anderen Zeichensatz als UTF-8, "
        "fehlen Einträge oder ihre Umlaute sind falsch.",
        "When the library is missing or in an encoding other than UTF-8, entries are missing "
        "or their letters are wrong.",
    ),
    fix=Text(
        "Prüfe den Pfad in BIBLIOGRAPHY und speichere die Datei als UTF-8.",
        "Check the path in BIBLIOGRAPHY and save the file as UTF-8.",
    ),
    flagged=("@book{a, author = {A}, title = {A\0B}, year = 2020}",),
    allowed=("\ufeff@book{a, author = {Ä}, title = {B},\r\n year = 2020}\r\n",),
)

EMPTY_FILE = Rule(
    code="BIB002",
    name="empty-libraries",
    severity=Severity.ERROR,
    title=Text("Datei ohne Eintrag", "file without an entry"),
    why=Text(
        "Eine Literaturdatei ohne Einträge ist meist die falsche Datei "
        "oder ein missglückter Export.",
        "A library without entries is mostly the wrong file, or an export that went wrong.",
    ),
    fix=Text(
        "Exportiere die Datei neu oder nimm sie aus BIBLIOGRAPHY heraus.",
        "Export the file again, or take it out of BIBLIOGRAPHY.",
    ),
    flagged=("", "Nur eine Notiz, kein Eintrag.", "@comment{jabref-meta: databaseType:bibtex;}"),
    allowed=('@string{jsr = "Journal of Service Research"}',),
)

UNCLOSED = Rule(
    code="BIB003",
    name="unclosed-entries",
    severity=Severity.ERROR,
    title=Text("Klammer oder Anführungszeichen nicht geschlossen", "brace or quote never closed"),
    why=Text(
        "Eine offene Klammer verschluckt alles, was nach ihr kommt: Felder, oft ganze Einträge.",
        "An open brace swallows whatever follows it: fields, often whole entries.",
    ),
    fix=Text("Schließe die Klammer.", "Close the brace."),
    flagged=(
        "@book{a, author = {A}, title = {T, year = 2020}\n\n@misc{b, title = {B}}",
        "@book{a,\n  author = {A},\n  title = {T},\n  year = 2020\n",
        '@book{a, author = {A}, title = "T, year = 2020}',
        '@book{a, author = {A}, title = "T} U", year = 2020}',
        "@comment{a note without an end\n",
    ),
    allowed=("@book{a, author = {A}, title = {T {U \\{ V}}, year = 2020}",),
    authority="btxdoc; Tame the BeaST, section 4",
)

MISSING_KEY = Rule(
    code="BIB004",
    name="missing-keys",
    severity=Severity.ERROR,
    title=Text("Eintrag ohne Schlüssel", "entry without a key"),
    why=Text(
        "Ohne Schlüssel kann kein Beitrag den Eintrag zitieren.",
        "Without a key, no post can cite the entry.",
    ),
    fix=Text(
        "Schreib den Schlüssel gleich hinter die Klammer: @book{autor2024,",
        "Write the key right behind the brace: @book{author2024,",
    ),
    flagged=(
        "@book{, author = {A}, title = {T}, year = 2020}",
        "@book{author = {A}, title = {T}, year = 2020}",
        "@book{}",
    ),
    allowed=("@book{a, author = {A}, title = {T}, year = 2020}",),
)

MISSING_SIGN = Rule(
    code="BIB007",
    name="missing-signs",
    severity=Severity.ERROR,
    title=Text("Komma oder Gleichheitszeichen fehlt", "missing comma or equals sign"),
    why=Text(
        "Ohne das Zeichen gilt das nächste Feld als Teil des vorigen und geht verloren.",
        "Without the sign, the next field counts as part of the one before and is lost.",
    ),
    fix=Text(
        "Setz ein Komma ans Ende jedes Feldes und ein Gleichheitszeichen hinter seinen Namen.",
        "Put a comma at the end of each field and an equals sign behind its name.",
    ),
    flagged=(
        "@book{a, author = {A}, title = {T} year = 2020}",
        "@book{a author = {A}, title = {T}, year = 2020}",
        "@book{a\n  author = {A}, title = {T}, year = 2020}",
        "@book{a, author {A}, title = {T}, year = 2020}",
    ),
    allowed=("@book{a\n, author = {A}\n, title = {T}\n, year = 2020,}",),
    authority="btxdoc, section 2",
)

STRAY_TEXT = Rule(
    code="BIB008",
    name="stray-text",
    severity=Severity.ERROR,
    title=Text("Text im Eintrag, der zu keinem Feld gehört", "text that belongs to no field"),
    why=Text(
        "Was weder Feld noch Wert ist, liest kein Programm; oft ist es der Rest eines Wertes, "
        "dessen Klammer zu früh schließt.",
        "What is neither field nor value is read by no program; often it is the rest of a value "
        "whose brace closes too early.",
    ),
    fix=Text(
        "Nimm den Text in die Klammern des Feldes oder lösche ihn.",
        "Take the text into the braces of the field, or delete it.",
    ),
    flagged=(
        "@book{a, author = {A}, title = {T} and more, year = 2020}",
        "@book{a, author = {A}, title = {T}, unread, year = 2020}",
        "@book{a, author = {A}, title = , year = 2020}",
        "@book{a, author = {A}, title = {T} # , year = 2020}",
    ),
    allowed=('@book{a, author = {A}, title = {T} # " and more", year = 2020}',),
)

UNREAD_TEXT = Rule(
    code="BIB010",
    name="unread-text",
    severity=Severity.ERROR,
    title=Text("Eintrag oder Feld, das niemand liest", "entry or field that nobody reads"),
    why=Text(
        "Text außerhalb der Einträge ist in BibTeX ein Kommentar. Sieht er wie ein Eintrag oder "
        "ein Feld aus, ging etwas verloren: meist schließt der Eintrag davor zu früh.",
        "Text outside entries is a comment in BibTeX. Where it looks like an entry or a field, "
        "something was lost: mostly the entry before closes too early.",
    ),
    fix=Text(
        "Setz das Feld in seinen Eintrag; was kein Eintrag sein soll, schreib ohne @.",
        "Move the field into its entry; write without @ what is no entry.",
    ),
    flagged=(
        "@book{a, author = {A}, title = {T}}, year = 2020}",
        "@book-section{a, author = {A}, title = {T}, year = 2020}",
        "@book\n{a, author = {A}, title = {T}, year = 2020}",
    ),
    allowed=(
        (
            "Gelesen im März, siehe mail@example.org.\n"
            "@book{a, author = {A}, title = {T}, year = 2020}"
        ),
        "@comment{@book{b, title = {old}}}\n@book{a, author = {A}, title = {T}, year = 2020}",
        "@comment{\n@book{b, title = {old}}\n}\n@book{a, author = {A}, title = {T}, year = 2020}",
    ),
)

UNDEFINED_STRING = Rule(
    code="BIB011",
    name="undefined-strings",
    severity=Severity.ERROR,
    title=Text("Abkürzung ohne @string", "abbreviation without @string"),
    why=Text(
        "Ein Wert ohne Klammern ist eine Abkürzung. Ist sie nirgends erklärt, "
        "druckt jedes Programm etwas anderes.",
        "A value without braces is an abbreviation. Where it is defined nowhere, "
        "every program prints something else.",
    ),
    fix=Text(
        "Setz den Wert in Klammern oder erkläre ihn davor mit @string.",
        "Put the value in braces, or define it before with @string.",
    ),
    flagged=(
        "@article{a, author = {A}, title = {T}, journal = jsr, year = 2020}",
        "@book{a, author = {A}, title = {T}, year = 2020, month = Oktober}",
    ),
    allowed=(
        (
            "@string{jsr = {J}}\n"
            "@article{a, author = {A}, title = {T}, journal = JSR # { B}, year = 2020, month = oct}"
        ),
    ),
)

REDEFINED_STRING = Rule(
    code="BIB012",
    name="redefined-strings",
    severity=Severity.ERROR,
    title=Text("Abkürzung zweimal erklärt", "abbreviation defined twice"),
    why=Text(
        "Die zweite Erklärung gilt ab ihrer Zeile und ändert still alle späteren Einträge.",
        "The second definition holds from its line on and silently changes all later entries.",
    ),
    fix=Text(
        "Gib einer der beiden einen anderen Namen.",
        "Give one of the two another name.",
    ),
    flagged=("@string{jsr = {One}}\n@string{JSR = {Two}}",),
    allowed=("@string{jsr = {One}}\n@string{jss = {Two}}",),
)

DUPLICATE_FIELD = Rule(
    code="BIB013",
    name="duplicate-fields",
    severity=Severity.ERROR,
    title=Text("Feld zweimal im Eintrag", "field twice in an entry"),
    why=Text(
        "Ein Programm nimmt das erste, ein anderes das zweite; eines der beiden geht verloren.",
        "One program takes the first, another the second; one of the two is lost.",
    ),
    fix=Text("Lösche eines der beiden.", "Delete one of the two."),
    flagged=("@book{a, author = {A}, title = {T}, Title = {U}, year = 2020}",),
    allowed=(
        "@book{a, author = {A}, title = {T}, subtitle = {U}, year = 2020}",
        "@book{a, author = {A}, title = {T}, year = 2020, keywords = {K}, keywords = {L}}",
    ),
)

COMMENTED_ENTRY = Rule(
    code="BIB023",
    name="commented-entries",
    severity=Severity.INFORMATION,
    title=Text("auskommentierter Eintrag", "entry that is commented out"),
    why=Text(
        "Ein Eintrag in @comment{…} oder hinter % wird nicht gelesen; fehlt in @comment eine "
        "Klammer, verschwinden auch die Einträge danach.",
        "An entry inside @comment{…} or behind % is not read; where a brace is missing in "
        "@comment, the entries behind it vanish, too.",
    ),
    fix=Text(
        "Ist das gewollt, ist nichts zu tun; sonst nimm @comment oder die % weg.",
        "If that is meant, there is nothing to do; otherwise take @comment or the % away.",
    ),
    flagged=(
        "@comment{@book{b, title = {old}}}\n@misc{a, title = {T}}",
        "@comment{\n@book{b, title = {old}}\n}\n@misc{a, title = {T}}",
        "% @book{b, title = {old}}\n@misc{a, title = {T}}",
    ),
    allowed=("@comment{jabref-meta: databaseType:biblatex;}\n@misc{a, title = {T}}",),
    authority="biber and pandoc 3.9; BibTeX itself knows no %",
)

RULES = (
    UNREADABLE_FILE,
    EMPTY_FILE,
    UNCLOSED,
    MISSING_KEY,
    MISSING_SIGN,
    STRAY_TEXT,
    UNREAD_TEXT,
    UNDEFINED_STRING,
    REDEFINED_STRING,
    DUPLICATE_FIELD,
    COMMENTED_ENTRY,
)
