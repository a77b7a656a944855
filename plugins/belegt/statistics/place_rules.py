"""Rules for places: figures that a headline announces, and words that somebody else said."""

from belegt.finding import Severity, Text
from belegt.rule import Rule
from belegt.statistics.detector import in_english

UNKEPT_HEADLINE = Rule(
    code="STAT105",
    name="headline-figures-not-in-the-text",
    severity=Severity.ERROR,
    title=Text(
        "Zahl im Titel, die der Text nicht belegt", "figure in a headline that the text lacks"
    ),
    why=Text(
        "Titel, Zusammenfassung und Überschriften werden am meisten gelesen und ohne den Text "
        "weitergegeben. Welche Zahl dort steht, muss unten mit ihrer Quelle stehen.",
        "Titles, summaries and headings are read most, and passed on without the text. "
        "A figure in one of them has to stand below with its source.",
    ),
    fix=Text(
        "Schreib die Zahl mit ihrer Quelle in den Text, oder nimm sie oben heraus. "
        "Was im Text eigene Daten sind oder keine Studie hat, darf auch oben stehen.",
        "Write the figure with its source in the text, or take it out above. "
        "What is own data in the text, or has no study there, may stand above too.",
    ),
    flagged=(
        "Title: 68 % der Gäste warten\n\nEs regnet.",
        "Title: Warten\nSummary: Rund 68 % der Gäste warten.\n\nEs regnet.",
        "## 68 % der Gäste warten\n\nRund 12 % der Gäste gehen [@mayer2020].",
        "Lang: en\nTitle: Why 68% of guests wait\n\nIt rains.",
        *in_english("## 68% of guests wait\n\nAbout 12% of guests leave [@mayer2020]."),
    ),
    allowed=(
        "Title: 68 % der Gäste warten\n\nRund 68 % der Gäste warten [@mayer2020].",
        "## 68 % der Gäste warten\n\n68 % warten. <!-- eigene Daten: n = 42, März 2026 -->",
        "Title: 10 Tipps für den Tresen\n\nEs regnet.",
        "## 68 % der Gäste warten <!-- belegt: erlaubt STAT105, weil es ein Zitat ist -->",
        "Lang: en\nTitle: Why 68% of guests wait\n\nOf guests, 68 per cent wait [@mayer2020].",
        "Lang: en\nTitle: Ten tips for the desk\n\nIt rains.",
    ),
)

UNNAMED_QUOTATION = Rule(
    code="STAT106",
    name="quotations-without-a-speaker",
    severity=Severity.WARNING,
    title=Text("Zitat ohne Quelle", "quotation without a source"),
    why=Text(
        "Ein langes Zitat ist das Werk eines anderen. Wer es sagte und wo, schuldet man ihm und "
        "dem Leser; in Deutschland verlangt es § 63 UrhG.",
        "A long quotation is another person's work. Who said it, and where, is owed to them and "
        "to the reader.",
    ),
    fix=Text(
        "Nenn die Quelle hinter dem Zitat, `[@schlüssel, S. 7]`, oder wer es sagte, als letzte "
        "Zeile: `> — Name`.",
        "Name the source behind the quotation, `[@key, p. 7]`, or who said it, as its last line: "
        "`> — Name`.",
    ),
    flagged=(
        (
            "> Wer am Schalter steht, der sieht die Uhr, und wer die Uhr sieht, der zählt, und wer "
            "zählt, der ärgert sich über alle, die vor ihm an der Reihe sind."
        ),
        (
            "Der Satz „Wer am Schalter steht, der sieht die Uhr, und wer die Uhr sieht, der "
            "zählt, und wer zählt, der ärgert sich über alle, die vor ihm an der Reihe sind“, geht."
        ),
        *in_english(
            "> Who stands at the desk sees the clock, and who sees the clock starts to count, "
            "and who counts will be cross with all the people in the queue ahead.",
        ),
    ),
    allowed=(
        "> Wer am Schalter steht, der sieht die Uhr.",
        (
            "> Wer am Schalter steht, der sieht die Uhr, und wer die Uhr sieht, der zählt, und wer "
            "zählt, der ärgert sich über alle, die vor ihm an der Reihe sind.\n>\n> — Anna Mayer"
        ),
        (
            "Mayer schreibt: „Wer am Schalter steht, der sieht die Uhr, und wer die Uhr sieht, der "
            "zählt, und wer zählt, der ärgert sich über alle, die vor ihm an der Reihe sind.“"
        ),
        *in_english(
            "As Mayer said, “who stands at the desk sees the clock, and who sees the clock starts "
            "to count, and who counts will be cross with all the people in the queue ahead”.",
            "> Who stands at the desk sees the clock, and who sees the clock starts to count, "
            "and who counts will be cross with all the people in the queue ahead [@mayer2020].",
        ),
    ),
    authority="UrhG § 51 (quotation), § 63 (naming the source)",
)

RULES = (UNKEPT_HEADLINE, UNNAMED_QUOTATION)
