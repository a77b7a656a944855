"""Rules for fields that exist, but do not belong to the type of their entry."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

_AUTHORITY = "biblatex manual, sections 2.1.1 and 2.2; what is printed, tried with pandoc 3.9"

LOST_FIELD = Rule(
    code="BIB033",
    name="fields-no-reference-prints",
    severity=Severity.WARNING,
    title=Text("Feld, das bei diesem Typ nicht gedruckt wird", "field not printed with this type"),
    why=Text(
        "Der Typ entscheidet, welche Felder ein Eintrag hat. Der Buchtitel an einem @misc, die "
        "Seiten an einem @online stehen in der Bibliothek, aber in keiner Literaturangabe: "
        "meist ist der Typ der falsche.",
        "The type decides which fields an entry has. The title of a book in a @misc, the pages in "
        "an @online stand in the library, but in no reference: mostly the type is the wrong one.",
    ),
    fix=Text(
        "Nimm den Typ, zu dem das Feld gehört, oder schreib seinen Inhalt in note.",
        "Take the type that the field belongs to, or write its words into note.",
    ),
    flagged=(
        "@misc{a, author = {A}, title = {T}, booktitle = {B}, year = 2020}",
        "@book{a, author = {A}, title = {T}, booktitle = {B}, year = 2020}",
        "@online{a, title = {T}, url = {https://a.org}, urldate = {2020-05-01}, pages = {3--5}}",
        "@article{a, author = {A}, title = {T}, journal = {J}, eventtitle = {E}, year = 2020}",
        (
            "@incollection{a, author = {A}, title = {T}, booktitle = {B}, journaltitle = {J},\n"
            "  year = 2020}"
        ),
    ),
    allowed=(
        (
            "@inproceedings{a, author = {A}, title = {T}, booktitle = {B}, eventtitle = {E},\n"
            "  pages = {3--5}, year = 2020}"
        ),
        "@proceedings{a, editor = {A}, title = {T}, booktitle = {T}, year = 2020}",
        (
            "@misc{a, title = {T}, file = {F}, abstract = {A}, keywords = {K}, note = {N},\n"
            "  annotation = {A}, timestamp = {T}, language = {de}, publisher = {P}, isbn = {}}"
        ),
        "@standard{a, title = {T}, booktitle = {B}, pages = {3--5}, year = 2020}",
    ),
    authority=_AUTHORITY,
)

MISPLACED_FIELD = Rule(
    code="BIB034",
    name="fields-of-other-types",
    severity=Severity.INFORMATION,
    title=Text("Feld eines anderen Typs", "field of another type"),
    why=Text(
        "Das Feld wird gedruckt, aber die Literaturangabe hat die Form eines anderen Werks: "
        "ein Buch mit einer Zeitschrift ist vermutlich ein Artikel.",
        "The field is printed, but the reference has the shape of another work: "
        "a book with a journal is probably an article.",
    ),
    fix=Text(
        "Nimm den Typ, zu dem das Feld gehört.",
        "Take the type that the field belongs to.",
    ),
    flagged=(
        "@book{a, author = {A}, title = {T}, journaltitle = {J}, year = 2020}",
        "@misc{a, author = {A}, title = {T}, school = {S}, year = 2020}",
        "@misc{a, author = {A}, title = {T}, journal = {J}, volume = 3, year = 2020}",
    ),
    allowed=(
        "@misc{a, title = {T}, journal = {J}, url = {https://a.org}, urldate = {2020-05-01}}",
        "@inproceedings{a, author = {A}, title = {T}, journal = {J}, year = 2020}",
        "@thesis{a, author = {A}, title = {T}, school = {S}, year = 2020}",
    ),
    authority=_AUTHORITY,
)

RULES = (LOST_FIELD, MISPLACED_FIELD)
