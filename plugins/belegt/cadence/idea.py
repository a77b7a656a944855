"""Ideas: what might become a post one day, a few lines in the file of plans."""

from belegt.cadence.publication import Kind
from belegt.cadence.stage import Stage, Step
from belegt.cadence.table import Table
from belegt.cadence.work import Work

KINDS: dict[str, Kind] = {
    "research": "research",
    "recherche": "research",
    "opinion": "opinion",
    "meinung": "opinion",
}


def read_ideas(table: Table) -> tuple[Work, ...]:
    """Return the ideas in ``table``, in the order in which they are written."""
    ideas = (_idea(row) for row in table.tables("ideas"))
    return tuple(idea for idea in ideas if idea is not None)


def _idea(table: Table) -> Work | None:
    table.check_names("title", "kind", "field", "noted")
    title, field = table.text("title"), table.text("field", "")
    kind = table.choice("kind", *KINDS)
    noted = table.day("noted") if "noted" in table.values else None
    if title is None or kind is None or field is None:
        return None
    return Work(title, KINDS.get(kind, ""), field, (Step(Stage.IDEA, noted),))
