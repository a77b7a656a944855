"""What only the whole site can show: files that cannot be read and posts that get lost."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

UNREADABLE = Rule(
    code="POST090",
    name="files-nobody-can-open",
    severity=Severity.ERROR,
    title=Text(de="Datei lässt sich nicht lesen", en="file cannot be read"),
    why=Text(
        de="Was nicht gelesen werden kann, kann nicht geprüft werden, und was nicht geprüft ist, "
        "geht nicht hinaus.",
        en="What cannot be read cannot be checked, and what is not checked does not go out.",
    ),
    fix=Text(
        de="Prüfe Pfad und Rechte der Datei. Ein Ordner, der wie ein Beitrag heißt, "
        "braucht einen anderen Namen.",
        en="Check the file's path and permissions. A folder named like a post needs another name.",
    ),
    flagged=(),
    allowed=(),
)
DROPPED = Rule(
    code="POST091",
    name="dropped-posts",
    severity=Severity.ERROR,
    title=Text(de="Pelican lässt den Beitrag weg", en="Pelican leaves the post out"),
    why=Text(
        de="Kann Pelican einen Beitrag nicht lesen, baut es die Site ohne ihn und meldet Erfolg.",
        en="When Pelican cannot read a post, it builds the site without it and reports success.",
    ),
    fix=Text(
        de="Behebe die genannte Ursache; meist ist es eine Zeile in den Metadaten.",
        en="Mend the cause that is named; mostly it is a line of the metadata.",
    ),
    flagged=(),
    allowed=(),
    authority="Pelican 4.12, ArticlesGenerator.generate_context: logged, then skipped, exit code 0",
)
SAME_ADDRESS = Rule(
    code="POST092",
    name="posts-at-one-address",
    severity=Severity.ERROR,
    title=Text(de="zwei Beiträge unter einer Adresse", en="two posts at one address"),
    why=Text(
        de="Beide würden in dieselbe Datei geschrieben; einer ginge verloren.",
        en="Both would be written to the same file; one would be lost.",
    ),
    fix=Text(
        de="Gib einem der beiden einen anderen Slug, oder der Übersetzung ihre Sprache (Lang).",
        en="Give one of them another slug, or the translation its language (Lang).",
    ),
    flagged=(),
    allowed=(),
)
TO_COME = Rule(
    code="POST093",
    name="posts-to-come",
    severity=Severity.INFORMATION,
    title=Text(de="Beitrag erscheint erst an seinem Tag", en="post appears on its day"),
    why=Text(
        de="Ein Beitrag mit einem Datum in der Zukunft ist fertig, steht aber noch nicht auf der "
        "Site. Er erscheint mit dem ersten Bau an seinem Tag oder danach.",
        en="A post with a date in the future is finished, and not on the site yet. "
        "It appears with the first build on its day or after it.",
    ),
    fix=Text(
        de="Soll er jetzt erscheinen, setze sein Datum auf heute. "
        "Die Vorschau, invoke serve, zeigt ihn schon.",
        en="If it is to appear now, set its date to today. "
        "The preview, invoke serve, shows it already.",
    ),
    flagged=(),
    allowed=(),
    authority="Pelican, WITH_FUTURE_DATES = False: an article dated later becomes a draft",
)
RULES = (UNREADABLE, DROPPED, SAME_ADDRESS, TO_COME)
