"""Libraries that were made to hurt: no crash, no wait, nothing unescaped, nothing lost in silence."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from belegt.citations import pandoc
from belegt.citations.citation import find_clusters
from belegt.citations.document import Document
from belegt.citations.library import KeptLibrary, read_library
from belegt.citations.pandoc import Citeproc
from belegt.finding import Severity

LIBRARIES = sorted((Path(__file__).parent / "libraries").glob("*.bib"))
STYLE = Path(pandoc.__file__).with_name("style.csl").read_text(encoding="utf-8")
MILLION = 1_000_000
FIELDS = {
    "title": ["x" * MILLION, "x " * 500_000, "{" * 300_000 + "x" + "}" * 300_000, "$" * MILLION],
    "subtitle": [", a = {b}" * 100_000, "\\%" * 500_000, "\\url{" * 200_000 + "}" * 200_000],
    "author": [" and ".join(["N, F"] * 10_000), " and " * 200_000, "," * MILLION, ";" * MILLION],
    "isbn": ["9" * MILLION, "(" * MILLION, "9783161484100, " * 60_000],
    "issn": ["1 " * 500_000],
    "doi": ["10.1000" + ".1" * 500_000, "doi:" * 250_000],
    "url": ["http://" * 140_000, "\\url{" * 100_000 + "}" * 100_000],
    "pages": ["-" * MILLION, "1" * MILLION + "--" + "2" * MILLION, " " * MILLION + "x"],
    "date": ["2020/" * 200_000, "2020-01-01T" + "1" * MILLION],
    "month": ["1" * MILLION],
    "langid": ["x" * MILLION],
    "ids": [",".join(map(str, range(200_000)))],
    "xdata": [",".join(map(str, range(50_000)))],
}
FILES = {
    "open braces": "@misc{a, title = {" + "{" * MILLION,
    "open titles": "@misc{a, title = {x\n" * 50_000,
    "long type": f"@{'x' * MILLION}{{a, title = {{T}}}}",
    "long key": f"@misc{{{'x ' * 500_000}, title = {{T}}}}",
    "chain": "".join(
        f"@misc{{a{n}, title = {{T}}, crossref = {{a{n + 1}}}}}\n" for n in range(9_999)
    ),
    "undefined": "".join(f"@misc{{a{n}, title = s{n}}}\n" for n in range(20_000)),
    "same keys": "@misc{a, title = {T}}\n" * 20_000,
    "same works": "".join(
        f"@book{{a{n}, title = {{One and the Same}}, author = {{A}}, year = 2020}}\n"
        for n in range(20_000)
    ),
    "open comments": "@comment{@misc{a," * 60_000,
    "comments inside": "@misc{a, title = {T},\n" + "% x\n" * 200_000 + "}",
    "at signs": "\n@" * 500_000,
    "sharps": "@misc{a, title = {T}" + " # {T}" * 160_000 + "}",
}


@pytest.mark.parametrize(
    ("name", "number"), [(name, number) for name in FIELDS for number in range(len(FIELDS[name]))]
)
def test_a_field_of_a_megabyte_takes_no_time(name, number):
    value = FIELDS[name][number]
    others = {"title": "T", "author": "A", "date": "2020"} | {name: value}
    fields = ", ".join(f"{key} = {{{text}}}" for key, text in others.items())
    data = f"@book{{a, {fields}}}".encode()

    start = time.process_time()
    library = read_library([("a.bib", data)])
    KeptLibrary.of(library).library([("a.bib", data)]).judged(["a"])
    bibtex = library.bibtex(["a"])

    assert time.process_time() - start < 10  # it is about one second; quadratic would be hours
    assert len(bibtex) < 10_000 or name == "author"


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_takes_no_time(name):
    start = time.process_time()
    library = read_library([("a.bib", FILES[name].encode())])
    assert time.process_time() - start < 15
    assert library.findings or len(library.entries) == 1


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1", "cp1252"])
def test_another_encoding_is_a_finding(encoding):
    library = read_library([("a.bib", "@misc{a, title = {Müller}}".encode(encoding))])
    assert "BIB001" in {one.code for one in library.findings}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_byte_order_marks_and_line_ends_change_nothing(mark, end):
    for path in LIBRARIES:
        text = path.read_text(encoding="utf-8")
        plain = read_library([("a.bib", text.encode())])
        other = read_library([("a.bib", (mark + text.replace("\n", end)).encode())])
        assert other.findings == plain.findings
        assert other.bibtex(other.keys) == plain.bibtex(plain.keys)


def test_the_libraries_to_cut_are_whole():
    assert len(LIBRARIES) == 4
    for path in LIBRARIES:
        assert read_library([(path.name, path.read_bytes())]).findings == (), path


ENTRY = re.compile(
    rb"^[ \t]*@(?!string|comment|preamble)\w+[ \t]*[{(]", re.MULTILINE | re.IGNORECASE
)


def is_accounted_for(data):
    """Every entry that begins in ``data`` was read, or a finding that stops a build says why."""
    library = read_library([("a.bib", data)])
    said = any(one.severity is Severity.ERROR for one in library.judged([]))
    noted = any(one.code in ("BIB023", "BIB028") for one in library.findings)
    return said or noted or len(ENTRY.findall(data)) <= len(library.entries)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(LIBRARIES), st.data())
def test_a_library_cut_anywhere_loses_nothing_in_silence(path, data):
    whole = path.read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    assert is_accounted_for(whole[:end])
    assert is_accounted_for(whole[start:])
    assert is_accounted_for(whole[:start] + whole[end:])


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(LIBRARIES), st.data())
def test_a_cut_library_is_kept_as_it_was_read(path, data):
    whole = path.read_bytes()
    files = [("a.bib", whole[: data.draw(st.integers(0, len(whole)))]), ("b.bib", whole)]
    library = read_library(files)
    kept = KeptLibrary.of(library).library(files)
    assert kept.bibtex(kept.keys) == library.bibtex(library.keys)
    assert kept.judged(kept.keys) == library.judged(library.keys)


HOSTILE = (Path(__file__).parent / "hostile.bib").read_bytes()
SAFE = re.compile(
    r"</?(?:em|strong|span|code|sup|sub)(?: class=\"[\w -]+\")?>"
    r"|<a href=\"(?:#ref-[^\"<>]*|https?://[^\"<>]*)\"(?: [\w-]+=\"[^\"<>]*\")*>|</a>"
)


def test_what_is_printed_of_a_hostile_library_is_escaped():
    library = read_library([("a.bib", HOSTILE)])
    text = " ".join(f"[@{{{key}}}]" for key in library.keys)
    with Citeproc() as citeproc:
        bibtex = library.bibtex(library.keys)
        (made,) = citeproc.format([Document("de", find_clusters(text))], bibtex, STYLE)
    for html in (*made.clusters, *(one.html for one in made.references)):
        assert "<" not in SAFE.sub("", html), html
    assert {one.key for one in made.references} == set(library.keys)
    assert not [one.url for one in made.references if one.url and not one.url.startswith("http")]
