"""Rules for the metadata of a post: what Pelican would drop, misread or print without a word."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

MISSING_TITLE = Rule(
    code="POST001",
    name="missing-titles",
    severity=Severity.ERROR,
    title=Text("Beitrag ohne Titel", "post without a title"),
    why=Text(
        "Pelican lässt einen Beitrag ohne Titel weg und meldet Erfolg.",
        "Pelican leaves out a post without a title and reports success.",
    ),
    fix=Text("Schreib „Title: …“ in die Metadaten.", "Write “Title: …” into the metadata."),
    flagged=("Date: 2026-08-02\n\nText.", "Title:\nDate: 2026-08-02\n\nText.", "Text."),
    allowed=("Title: Wer wartet, zahlt\nDate: 2026-08-02\n\nText.",),
    authority="Pelican 4.12, Content.mandatory_properties: logged, then skipped, exit code 0",
)
EMPTY_POST = Rule(
    code="POST002",
    name="empty-posts",
    severity=Severity.ERROR,
    title=Text("Beitrag ohne Text", "post without text"),
    why=Text(
        "Eine leere Seite ist fast immer eine Datei, deren Text noch fehlt.",
        "An empty page is almost always a file whose text is still missing.",
    ),
    fix=Text(
        "Schreib den Text, oder lösche die Datei.",
        "Write the text, or delete the file.",
    ),
    flagged=(
        "",
        "Title: Leer\nDate: 2026-08-02\n",
        "Title: A\nDate: 2026-08-02\n\n<!-- bald -->\n",
    ),
    allowed=("Title: Bild\nDate: 2026-08-02\n\n![Ein Tresen](tresen.jpg)",),
)
MISSING_DATE = Rule(
    code="POST003",
    name="missing-dates",
    severity=Severity.ERROR,
    title=Text("Beitrag ohne Datum", "post without a date"),
    why=Text(
        "Pelican lässt einen Beitrag ohne Datum weg und meldet Erfolg. Entwürfe und Seiten "
        "brauchen keins; ein Dateiname wie 2026-08-02-titel.md genügt auch.",
        "Pelican leaves out a post without a date and reports success. Drafts and pages need none; "
        "a file name like 2026-08-02-title.md will do, too.",
    ),
    fix=Text(
        "Schreib „Date: 2026-08-02“ in die Metadaten.",
        "Write “Date: 2026-08-02” into the metadata.",
    ),
    flagged=("Title: A\n\nText.", "Title: A\nDate:\n\nText."),
    allowed=("Title: A\nDate: 2026-08-02\n\nText.", "Title: A\nStatus: draft\n\nText."),
    authority="Pelican 4.12, Article.mandatory_properties: logged, then skipped, exit code 0",
)
UNCLEAR_DATE = Rule(
    code="POST004",
    name="unclear-dates",
    severity=Severity.ERROR,
    title=Text("Datum, das nicht alle gleich lesen", "date that not everyone reads the same"),
    why=Text(
        "Pelican liest „11.10.2016“ als 10. November, ergänzt zu „2016“ den heutigen Monat und "
        "Tag und lässt einen Beitrag mit „11. Oktober 2016“ weg: jedes Mal ohne Meldung.",
        "Pelican reads “11.10.2016” as 10 November, adds today's month and day to “2016”, and "
        "leaves out a post with “11. Oktober 2016”: each time without a word.",
    ),
    fix=Text(
        "Schreib das Datum als Jahr-Monat-Tag: 2016-10-11, mit Uhrzeit 2016-10-11 09:30.",
        "Write the date as year-month-day: 2016-10-11, with a time 2016-10-11 09:30.",
    ),
    flagged=(
        "Title: A\nDate: 11.10.2016\n\nText.",
        "Title: A\nDate: 3.4.2016\n\nText.",
        "Title: A\nDate: 11. Oktober 2016\n\nText.",
        "Title: A\nDate: 2016\n\nText.",
        "Title: A\nDate: Sunday\n\nText.",
        "Title: A\nDate: 2016-10-11, 14 Uhr\n\nText.",
        "Title: A\nDate: 2016-10-11\nModified: 10/12/2016\n\nText.",
    ),
    allowed=(
        "Title: A\nDate: 2016-10-11\n\nText.",
        "Title: A\nDate: 2016-10-11 9:30\n\nText.",
        "Title: A\nDate: 2016-10-11T09:30:00+02:00\n\nText.",
    ),
    authority="ISO 8601; Pelican 4.12 reads dates with dateutil, month first",
)
IMPOSSIBLE_DATE = Rule(
    code="POST005",
    name="impossible-dates",
    severity=Severity.ERROR,
    title=Text("Datum, das es nicht gibt", "date that does not exist"),
    why=Text(
        "Pelican lässt einen Beitrag weg, dessen Datum es nicht gibt, und meldet Erfolg.",
        "Pelican leaves out a post whose date does not exist and reports success.",
    ),
    fix=Text("Berichtige Tag, Monat oder Uhrzeit.", "Correct the day, the month or the time."),
    flagged=(
        "Title: A\nDate: 2016-02-30\n\nText.",
        "Title: A\nDate: 2016-13-01\n\nText.",
        "Title: A\nDate: 2016-10-11 25:00\n\nText.",
    ),
    allowed=("Title: A\nDate: 2016-02-29\n\nText.",),
)
MISSPELT_METADATA = Rule(
    code="POST006",
    name="misspelt-metadata",
    severity=Severity.ERROR,
    title=Text("Metadaten mit einem Tippfehler", "metadata with a typing error"),
    why=Text(
        "Pelican nimmt jeden Namen hin: Mit „Satus: draft“ ist der Entwurf veröffentlicht.",
        "Pelican accepts any name: with “Satus: draft” the draft is published.",
    ),
    fix=Text("Schreib den Namen, der gemeint war.", "Write the name that was meant."),
    flagged=(
        "Title: A\nDate: 2026-08-02\nSatus: draft\n\nText.",
        "Titel: A\nTitle: A\nDate: 2026-08-02\n\nText.",
    ),
    allowed=(
        "Title: A\nDate: 2026-08-02\nStatus: draft\n\nText.",
        "title: A\nDATE: 2026-08-02\nArt: Meinung\n\nText.",
    ),
)
UNKNOWN_METADATA = Rule(
    code="POST007",
    name="unknown-metadata",
    severity=Severity.WARNING,
    title=Text("Metadaten, die niemand liest", "metadata that nobody reads"),
    why=Text(
        "Pelican gibt jeden Namen an das Theme weiter; Belegt kennt diesen nicht.",
        "Pelican hands any name to the theme; Belegt does not know this one.",
    ),
    fix=Text(
        "Lösche die Zeile, wenn dein Theme sie nicht braucht.",
        "Delete the line unless your theme needs it.",
    ),
    flagged=("Title: A\nDate: 2026-08-02\nTopping: Zimt\n\nText.",),
    allowed=("Title: A\nDate: 2026-08-02\nEffort: research 14h, writing 5h\n\nText.",),
)
UNKNOWN_STATUS = Rule(
    code="POST008",
    name="unknown-statuses",
    severity=Severity.ERROR,
    title=Text("unbekannter Status", "unknown status"),
    why=Text(
        "Pelican lässt einen Beitrag weg, dessen Status es nicht kennt, und meldet Erfolg.",
        "Pelican leaves out a post whose status it does not know and reports success.",
    ),
    fix=Text(
        "Schreib published, draft, hidden oder skip.", "Write published, draft, hidden or skip."
    ),
    flagged=("Title: A\nDate: 2026-08-02\nStatus: entwurf\n\nText.",),
    allowed=("Title: A\nDate: 2026-08-02\nStatus: draft\n\nText.",),
    authority="Pelican 4.12, Article.allowed_statuses",
)
UNKNOWN_KIND = Rule(
    code="POST009",
    name="unknown-kinds",
    severity=Severity.ERROR,
    title=Text("unbekannte Art von Beitrag", "unknown kind of post"),
    why=Text(
        "Die Art sagt Lesenden, was sie erwartet, und der Prüfung, wie streng sie ist.",
        "The kind tells readers what to expect, and the check how strict to be.",
    ),
    fix=Text(
        "Schreib „Art: Recherche“ oder „Art: Meinung“.",
        "Write “Kind: research” or “Kind: opinion”.",
    ),
    flagged=(
        "Title: A\nDate: 2026-08-02\nKind: reserch\n\nText.",
        "Title: A\nDate: 2026-08-02\nArt: Kolumne\n\nText.",
    ),
    allowed=(
        "Title: A\nDate: 2026-08-02\nKind: opinion\n\nText.",
        "Title: A\nDate: 2026-08-02\nArt: Recherche\n\nText.",
    ),
)
UNKNOWN_LANGUAGE = Rule(
    code="POST010",
    name="unknown-languages",
    severity=Severity.ERROR,
    title=Text("Sprache, die niemand prüfen kann", "language that nobody can check"),
    why=Text(
        "Belegt findet Zahlen auf Deutsch und Englisch; in anderen Sprachen ginge jede hinaus.",
        "Belegt finds figures in German and English; in another language each would get out.",
    ),
    fix=Text("Schreib „Lang: de“ oder „Lang: en“.", "Write “Lang: de” or “Lang: en”."),
    flagged=("Title: A\nDate: 2026-08-02\nLang: ed\n\nText.",),
    allowed=("Title: A\nDate: 2026-08-02\nLang: en\n\nText.",),
)
PRINTED_METADATA = Rule(
    code="POST011",
    name="printed-metadata",
    severity=Severity.ERROR,
    title=Text("Metadaten, die im Text landen", "metadata that end up in the text"),
    why=Text(
        "Pelican liest „Name: Wert“, Zeile für Zeile, bis zur ersten anderen Zeile; den Rest "
        "druckt es als Text, auch Listen und Leerzeilen, wie YAML sie erlaubt.",
        "Pelican reads “Name: value”, line by line, up to the first line that is none; it prints "
        "the rest as text, lists and blank lines too, which YAML allows.",
    ),
    fix=Text(
        "Schreib alle Metadaten ohne Leerzeile an den Anfang, Listen mit Komma: „Tags: a, b“.",
        "Write all metadata at the top without a blank line, lists with commas: “Tags: a, b”.",
    ),
    flagged=(
        "---\ntitle: A\ntags:\n- a\n- b\ndate: 2026-08-02\n---\n\nText.",
        "---\ntitle: A\n\ndate: 2026-08-02\n---\n\nText.",
        "\nTitle: A\nDate: 2026-08-02\n\nText.",
        "Title: A\nDate: 2026-08-02\nSchlagwörter: a\n\nText.",
        '---\ntitle: "A"\ndate: 2026-08-02\n---\n\nText.',
    ),
    allowed=(
        "Title: A\nDate: 2026-08-02\nSummary: Kurz\n    und gut.\n\nText.",
        "---\nTitle: A\nDate: 2026-08-02\n---\n\nText.",
        'Title: "A"\nDate: 2026-08-02\n\nHinweis: Text.',
    ),
    authority="Python-Markdown 3.11, extension meta",
)
DUPLICATE_METADATA = Rule(
    code="POST012",
    name="duplicate-metadata",
    severity=Severity.ERROR,
    title=Text("Metadaten, die doppelt sind", "metadata given twice"),
    why=Text(
        "Pelican nimmt bei Datum, Status oder Slug den ersten Wert und macht aus zwei Titeln "
        "eine Liste.",
        "Pelican takes the first value of a date, status or slug, and makes a list of two titles.",
    ),
    fix=Text("Lösche eine der beiden Zeilen.", "Delete one of the two lines."),
    flagged=("Title: A\nDate: 2026-08-02\ntitle: B\n\nText.",),
    allowed=("Title: A\nDate: 2026-08-02\nModified: 2026-08-03\n\nText.",),
)
WRONG_ENCODING = Rule(
    code="POST013",
    name="wrong-encodings",
    severity=Severity.ERROR,
    title=Text("Datei, die nicht UTF-8 ist", "file that is not UTF-8"),
    why=Text(
        "Pelican liest UTF-8 und lässt eine Datei in anderer Kodierung weg.",
        "Pelican reads UTF-8 and leaves out a file in another encoding.",
    ),
    fix=Text(
        "Speichere die Datei in deinem Editor mit der Kodierung UTF-8.",
        "Save the file in your editor with the encoding UTF-8.",
    ),
    flagged=("Title: F\ufffdhrung\nDate: 2026-08-02\n\nText.",),
    allowed=("Title: Führung\nDate: 2026-08-02\n\nText.",),
)
BINARY_FILE = Rule(
    code="POST014",
    name="binary-files",
    severity=Severity.ERROR,
    title=Text("Datei, die kein Text ist", "file that is not text"),
    why=Text(
        "Ein Byte 0 kommt in Text nicht vor: Die Datei ist beschädigt oder etwas anderes.",
        "A byte 0 does not occur in text: the file is damaged, or something else.",
    ),
    fix=Text(
        "Lösche das Zeichen, oder verschieb die Datei aus dem Ordner der Beiträge.",
        "Delete the character, or move the file out of the folder of posts.",
    ),
    flagged=("Title: A\x00\nDate: 2026-08-02\n\nText.",),
    allowed=("Title: A\nDate: 2026-08-02\n\nText.",),
)
RULES = (
    MISSING_TITLE,
    EMPTY_POST,
    MISSING_DATE,
    UNCLEAR_DATE,
    IMPOSSIBLE_DATE,
    MISSPELT_METADATA,
    UNKNOWN_METADATA,
    UNKNOWN_STATUS,
    UNKNOWN_KIND,
    UNKNOWN_LANGUAGE,
    PRINTED_METADATA,
    DUPLICATE_METADATA,
    WRONG_ENCODING,
    BINARY_FILE,
)
