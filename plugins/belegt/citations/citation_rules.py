"""Rules for citations in a post; in their examples the library holds luca2011 and buell2011."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

UNKNOWN_KEY = Rule(
    code="CITE001",
    name="unknown-citations",
    severity=Severity.ERROR,
    title=Text("Quelle nicht in der Bibliothek", "source not in the library"),
    why=Text(
        "Eine Quelle, die in der Bibliothek fehlt, kann niemand nachschlagen: "
        "An ihrer Stelle stünde der Schlüssel im Text.",
        "Nobody can look up a source that the library lacks: its key would stand in the text.",
    ),
    fix=Text(
        "Berichtige den Schlüssel oder nimm die Quelle in die Bibliothek auf. "
        "Ist ein Konto gemeint, schreib `\\@name`.",
        "Correct the key, or add the source to the library. For an account write `\\@name`.",
    ),
    flagged=(
        "Ein Stern mehr bringt 5 bis 9 % mehr Umsatz [@luca2010].",
        "Ein Stern mehr bringt mehr Umsatz [@luca2011; vgl. @nirgends].",
        "Wie @Luca2011 zeigt, zählt jeder Stern.",
        "As @smith2019 [p. 3] has shown, waiting can please.",
    ),
    allowed=(
        "Ein Stern mehr bringt 5 bis 9 % mehr Umsatz [@luca2011, S. 2].",
        "Schreiben Sie uns als @example oder an post@example.org.",
        r"Das Konto \@luca2010 gibt es nicht.",
        "Im Code steht `[@luca2010]`.",
    ),
    authority="Pandoc User's Guide, citation syntax",
)

MALFORMED = Rule(
    code="CITE002",
    name="malformed-citations",
    severity=Severity.ERROR,
    title=Text("Quellenangabe verschrieben", "citation with a slip"),
    why=Text(
        "Was Pandoc nicht als Quellenangabe liest, bleibt als Zeichenfolge im Text stehen.",
        "What Pandoc does not read as a citation stays in the text as it was typed.",
    ),
    fix=Text(
        "Schreib `[@schlüssel, S. 7]`: Klammer auf, @ und Schlüssel ohne Abstand, Klammer zu.",
        "Write `[@key, p. 7]`: open the bracket, @ and key without a space, close the bracket.",
    ),
    flagged=(
        "Ein Stern mehr bringt mehr Umsatz [@luca2011, S. 2.",
        "Ein Stern mehr bringt mehr Umsatz [vgl. @luca2011, S. 2.",
        "Ein Stern mehr bringt mehr Umsatz [@ luca2011].",
        "Ein Stern mehr bringt mehr Umsatz [@].",
        "<figure><figcaption>Sterne und Umsatz [@luca2011]</figcaption></figure>",
    ),
    allowed=(
        "Ein Stern mehr bringt mehr Umsatz [vgl. @luca2011, S. 2].",
        "Man schreibt [sic] und meint das @ im Namen.",
        "Bei [@example](https://example.org) ist es ein Verweis.",
        "Eckige Klammern [so bleiben sie.",
        "<p>In HTML bleibt @example, wie es ist.</p>",
        '<figcaption markdown="1">Sterne und Umsatz [@luca2011]</figcaption>',
    ),
    authority="Pandoc User's Guide, citation syntax",
)

UNLIKE_TRANSLATIONS = Rule(
    code="CITE003",
    name="unlike-translations",
    severity=Severity.WARNING,
    title=Text("eine Übersetzung mit anderen Quellen", "a translation that cites other sources"),
    why=Text(
        "Beide Fassungen sagen dasselbe, also stehen sie auf denselben Quellen. Weichen sie ab, "
        "wurde meist nur eine berichtigt.",
        "Both versions say the same, so they stand on the same sources. Where they differ, mostly "
        "only one of them was corrected.",
    ),
    fix=Text(
        "Zitiere die Quelle auch in der anderen Fassung, oder streich sie in dieser.",
        "Cite the source in the other version, too, or leave it out of this one.",
    ),
    flagged=(),
    allowed=(),
)

RULES = (UNKNOWN_KEY, MALFORMED, UNLIKE_TRANSLATIONS)
