"""Dates, beside the library edtf and beside what pandoc makes of them."""

import json
import subprocess
from pathlib import Path

import pypandoc  # noqa: TID251 - the reader of dates to compare with
import pytest
from edtf import EDTFParseException, parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from belegt.citations import edtf
from belegt.citations.library import read_library

DATES = {  # as written, and the parts that pandoc reads
    "2020": [[2020]],
    "2020-05": [[2020, 5]],
    "2020-05-17": [[2020, 5, 17]],
    "2020-05-17T10:30:00Z": [[2020, 5, 17]],
    "2019/2020": [[2019], [2020]],
    "2019-12-30/2020-01-02": [[2019, 12, 30], [2020, 1, 2]],
    "2004/..": [[2004], [0]],
    "2004/": [[2004], [0]],
    "../2004": [[0], [2004]],
    "1850~": [[1850]],
    "1850?": [[1850]],
    "2020-21": [[2020, 21]],
    "199X": [[1990], [1999]],
    "19XX": [[1900], [1999]],
    "2004-XX": [[2004]],
    "2004-06-XX": [[2004, 6]],
    "-0044": [[-45]],
    "{2020}": [[2020]],
}
NO_DATES = (
    "",
    "/",
    "..",
    "20202",
    "2020a",
    "2020-13",
    "2020-5",
    "2020-02-30",
    "2019-02-29",
    "2020-21-01",
    "17.5.2020",
    "2020/05/17",
    "2020--2021",
    "c. 1850",
    "in press",
    "[2020]",
)


def parts_by_pandoc(values):
    """Return what pandoc reads of ``values`` as dates of our BibTeX, in their order."""
    bibtex = "".join(
        f"@misc{{k{number}, title = {{T}}, date = {{{value}}}}}\n"
        for number, value in enumerate(values)
    )
    library = read_library([("a.bib", bibtex.encode())])
    done = subprocess.run(
        [Path(pypandoc.__file__).with_name("files") / "pandoc", "-f", "biblatex", "-t", "csljson"],
        input=library.bibtex(library.keys, "english"),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    issued = {one["id"]: one.get("issued", {}) for one in json.loads(done.stdout)}
    return [issued[f"k{number}"].get("date-parts") for number in range(len(values))]


def test_pandoc_reads_every_date_that_passes():
    assert dict(zip(DATES, parts_by_pandoc(DATES), strict=True)) == DATES


@pytest.mark.parametrize("value", DATES)
def test_knows_a_date(value):
    assert edtf.is_date(value)


@pytest.mark.parametrize("value", NO_DATES)
def test_knows_what_is_no_date(value):
    assert not edtf.is_date(value)


@settings(deadline=None, max_examples=300)
@given(st.from_regex(r"(19|20)\d\d(-[012]\d(-[0-3]\d)?)?[?~%]?", fullmatch=True))
def test_agrees_with_the_library_edtf(value):
    if not value.isascii():
        return
    try:  # biblatex has levels 0 and 1, but not the seasons of level 2
        known = "Level2" not in type(parse_edtf(value)).__name__
    except EDTFParseException:
        known = False
    assert edtf.is_date(value) == known


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("Oktober", "10"),
        ("October", "10"),
        ("Oct.", "10"),
        ("{Mai}", "5"),
        ("März", "3"),
        ("12", "12"),
        ("sep", "9"),
    ],
)
def test_knows_months_in_both_languages(written, number):
    assert (edtf.is_month(written), edtf.month(written).strip("{}")) == (True, number)


@pytest.mark.parametrize("written", ["13", "0", "Mai/Juni", "11--12", "summer"])
def test_knows_what_is_no_month(written):
    assert not edtf.is_month(written)
