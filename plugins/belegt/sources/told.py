"""What a page tells programs of a source, in the three formats that stand in pages."""

from collections.abc import Mapping
from dataclasses import dataclass

from belegt.citations.work import Work
from belegt.export.coins import coins
from belegt.export.highwire import reference
from belegt.export.schema_org import work_json


@dataclass(frozen=True, slots=True)
class Told:
    """One source as Highwire, schema.org and COinS have it."""

    meta: str
    json: str
    coins: str


def told(works: Mapping[str, Work]) -> Mapping[str, Told]:
    """Return each of ``works`` in the formats of a page, once for all posts that cite it."""
    return {key: Told(reference(work), work_json(work), coins(work)) for key, work in works.items()}
