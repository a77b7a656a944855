"""Rules for the library as a whole: works that stand in it twice, and such as nobody cites."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

SAME_WORK = Rule(
    code="BIB028",
    name="same-works",
    severity=Severity.WARNING,
    title=Text("Werk unter zwei Schlüsseln", "work under two keys"),
    why=Text(
        "Unter zwei Schlüsseln erscheint ein Werk zweimal in den Quellen, als wären es zwei: "
        "2020a und 2020b.",
        "Under two keys, a work appears twice in the references as if it were two: "
        "2020a and 2020b.",
    ),
    fix=Text(
        "Lösche einen der beiden Einträge und schreib seinen Schlüssel in ids des anderen.",
        "Delete one of the two entries, and put its key into ids of the other.",
    ),
    flagged=(
        (
            "@misc{a, title = {T}, doi = {10.1000/x}}\n"
            "@misc{b, title = {U}, doi = {https://doi.org/10.1000/X}}"
        ),
        (
            "@book{a, author = {Berg, Anna}, title = {Waiting and {Waiting}}, year = 2020}\n"
            "@book{b, author = {Anna Berg}, title = {Waiting and waiting.}, date = {2020-05}}"
        ),
    ),
    allowed=(
        (
            "@book{a, author = {Berg, A.}, title = {Waiting in Line}, year = 2020, volume = 1}\n"
            "@book{b, author = {Berg, A.}, title = {Waiting in Line}, year = 2020, volume = 2}"
        ),
        (
            "@book{a, author = {Berg, A.}, title = {Waiting in Line}, year = 2020}\n"
            "@book{b, author = {Luca, M.}, title = {Waiting in Line}, year = 2020}"
        ),
        ("@book{a, author = {Berg, A.}, title = {Waiting in Line}, year = 2020, ids = {b}}"),
    ),
)

UNUSED_ENTRY = Rule(
    code="BIB031",
    name="unused-entries",
    severity=Severity.INFORMATION,
    title=Text("Eintrag, den kein Beitrag zitiert", "entry that no post cites"),
    why=Text(
        "Ein ungenutzter Eintrag schadet nicht; manchmal zeigt er, dass eine Angabe verloren "
        "ging. Gesagt wird es nur, wo BELEGT_SEVERITY diese Regel nennt; `belegt sources --unused` "
        "listet sie immer.",
        "An unused entry does no harm; sometimes it shows that a citation was lost. It is only "
        "said where BELEGT_SEVERITY names this rule; `belegt sources --unused` always lists them.",
    ),
    fix=Text(
        "Zitiere den Eintrag, lass ihn stehen oder lösche ihn.",
        "Cite the entry, let it stand, or delete it.",
    ),
    flagged=("@misc{uncited, title = {T}}",),
    allowed=("@misc{cited, title = {T}, ids = {other}}", "@xdata{x, publisher = {P}}"),
)

RULES = (SAME_WORK, UNUSED_ENTRY)
