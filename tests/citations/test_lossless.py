"""Whatever an entry says reaches pandoc: no field is lost on the way, in any of our libraries."""

import json
import subprocess
from pathlib import Path

import pypandoc  # noqa: TID251 - the reader of what we hand over
import pytest

from belegt.citations.library import read_library

HERE = Path(__file__).parent
LIBRARIES = [*sorted((HERE / "libraries").glob("*.bib")), HERE / "kinds.bib"]
PARTS = {  # what pandoc makes of a field; where there are several, one of them
    "author": ("author",),
    "editor": ("editor", "director"),
    "title": ("title",),
    "booktitle": ("container-title",),
    "journal": ("container-title", "publisher"),
    "journaltitle": ("container-title",),
    "date": ("issued",),
    "year": ("issued",),
    "urldate": ("accessed",),
    "publisher": ("publisher",),
    "institution": ("publisher", "authority"),
    "school": ("publisher",),
    "location": ("publisher-place", "event-place"),
    "address": ("publisher-place",),
    "volume": ("volume",),
    "pages": ("page",),
    "edition": ("edition",),
    "doi": ("DOI",),
    "url": ("URL",),
    "isbn": ("ISBN",),
    "issn": ("ISSN",),
    "month": ("issued",),
}


@pytest.mark.parametrize("path", LIBRARIES, ids=lambda path: path.stem)
def test_no_field_is_lost_on_the_way_to_pandoc(path):
    library = read_library([(path.name, path.read_bytes())])
    done = subprocess.run(
        [Path(pypandoc.__file__).with_name("files") / "pandoc", "-f", "biblatex", "-t", "csljson"],
        input=library.bibtex(library.keys, "german"),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    read = {one["id"]: one for one in json.loads(done.stdout)}
    works = [entry for entry in library.entries.values() if entry.type != "xdata"]
    lost = [
        f"{entry.key}: {field.name}"
        for entry in works
        for field in entry.all_fields()
        if field.name in PARTS and not any(read[entry.key].get(one) for one in PARTS[field.name])
    ]
    assert lost == []
    months = [entry.key for entry in works if entry.field("month")]
    assert [key for key in months if len(read[key]["issued"]["date-parts"][0]) < 2] == []
