"""Our style, read as prose: each line of a golden file is a mark and its reference."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from belegt.citations import pandoc
from belegt.citations.citation import find_clusters
from belegt.citations.document import Document
from belegt.citations.pandoc import Citeproc

HERE = Path(__file__).parent
STYLE = Path(pandoc.__file__).with_name("style.csl").read_text(encoding="utf-8")
BIBTEX = (HERE / "kinds.bib").read_text(encoding="utf-8")
KEYS = re.findall(r"^@\w+\{(\w+)", BIBTEX, re.MULTILINE)
TEXT = " ".join(f"[@{key}]" for key in KEYS)


def as_prose(html):
    return re.sub(r"</?a\b[^>]*>", "", re.sub(r"</?em>", "*", html)).replace(
        "\N{NO-BREAK SPACE}", "~"
    )


@pytest.fixture(scope="module")
def formatted():
    documents = [Document(language, find_clusters(TEXT)) for language in ("de", "en")]
    with Citeproc() as citeproc:
        return dict(zip(("de", "en"), citeproc.format(documents, BIBTEX, STYLE), strict=True))


@pytest.mark.parametrize("language", ["de", "en"])
def test_prints_every_kind_of_source_as_an_editor_would(language, formatted):
    marks = dict(zip(KEYS, formatted[language].clusters, strict=True))
    lines = [
        f"{as_prose(marks[one.key])} {as_prose(one.html)}" for one in formatted[language].references
    ]

    golden = (HERE / f"kinds.{language}.txt").read_text(encoding="utf-8")
    assert lines == golden.splitlines()


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_source_is_in_the_list_once(language, formatted):
    assert sorted(one.key for one in formatted[language].references) == sorted(KEYS)


def test_the_style_is_well_formed_and_names_only_its_own_macros():
    style = ET.fromstring(STYLE)
    names = {element.get("name") for element in style.iter() if element.tag.endswith("}macro")}
    called = {element.get("macro") for element in style.iter()} - {None}

    assert called == names
