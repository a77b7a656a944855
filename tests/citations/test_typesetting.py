"""What is composed is what pandoc makes of the whole document, and nothing is made twice."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from belegt.cache import Cache
from belegt.citations import pandoc
from belegt.citations.citation import find_clusters
from belegt.citations.composition import compose
from belegt.citations.document import Document
from belegt.citations.independence import without_disambiguation
from belegt.citations.library import read_library
from belegt.citations.pandoc import Citeproc
from belegt.citations.press import Press, sources_of
from belegt.citations.typesetting import typeset as typeset_from

STYLE = Path(pandoc.__file__).with_name("style.csl").read_text(encoding="utf-8")
NUMBERS = STYLE.replace('<text macro="year"/>', '<text variable="citation-number"/>')
KINDS = Path(__file__).with_name("kinds.bib").read_bytes()
LIBRARY = read_library([("kinds.bib", KINDS)])
WAYS = (
    "[@{0}]",
    "[@{0}, S. 7]",
    "@{0} sagt",
    "[-@{0}, Kap. 3]",
    "[vgl. *auch* @{0}; @{1}, S. 3-4, passim]",
    "[@{0}; @unbekannt]",
    "[@{0}, S. 1207; @{1}, Kap. 12]",
    "[@{1}, Tab. 0; @{0}, 33 ff.; siehe @{1}, Rn. 007]",
    "[@{0}, S. 970290, Zeile 970291]",
)


def documents(count):
    """Return documents that cite at random, many of them look-alikes."""
    dice = random.Random(7)
    keys = [*sorted(LIBRARY.entries), *["report", "sameone"] * 5]
    texts = (
        " ".join(dice.choice(WAYS).format(*dice.sample(keys, 2)) for _ in range(dice.randint(1, 8)))
        for _ in range(count)
    )
    return [Document(dice.choice(("de", "en")), find_clusters(text)) for text in texts]


def typeset(made, library, style, language, kept):
    return typeset_from(made, sources_of(library, language), style, kept)


def plain(formatted):
    return replace(
        formatted, references=tuple(replace(one, short="") for one in formatted.references)
    )


@pytest.fixture
def kept(tmp_path):
    return Cache(tmp_path / "typeset.db")


@pytest.fixture
def started(monkeypatch):
    """Return how many processes of pandoc have been started."""
    starts, start = [], pandoc._start
    monkeypatch.setattr(pandoc, "_start", lambda *words: starts.append(1) or start(*words))
    return starts


def test_a_composed_document_is_what_pandoc_makes_of_the_whole():
    made = documents(200)
    with Citeproc() as citeproc:
        sources = sources_of(LIBRARY, "de")
        whole = Press(citeproc, sources, STYLE, Cache(None)).whole(made)
        pool = Press(citeproc, sources, without_disambiguation(STYLE), Cache(None)).pool(made)
    composed = [compose(one, pool) for one in made]

    assert 20 < sum(one is None for one in composed) < 150
    assert [one and plain(one) for one in composed] == [
        one and whole[place] for place, one in enumerate(composed)
    ]


def test_look_alikes_are_told_apart_in_their_document_alone(kept):
    both, alone = (
        Document("de", find_clusters(text)) for text in ("[@report; @sameone]", "[@report]")
    )
    first, second = typeset([both, alone], LIBRARY, STYLE, "de", kept)

    assert "2011a" in first.clusters[0]
    assert "2011a" not in second.clusters[0] + second.references[0].html


def test_one_process_makes_all(kept, started):
    typeset(documents(20), LIBRARY, STYLE, "de", kept)

    assert started == [1]


@pytest.mark.parametrize("style", [STYLE, NUMBERS])
def test_what_is_known_starts_nothing(kept, started, style):
    first = typeset(documents(20), LIBRARY, style, "de", kept)
    started.clear()

    assert typeset(documents(20), LIBRARY, style, "de", kept) == first
    assert started == []


def test_a_post_that_cites_in_known_ways_starts_nothing(kept, started):
    texts = ["[@report, S. 7] [@thesis]", "[@thesis] [@book]"]
    typeset([Document("de", find_clusters(text)) for text in texts], LIBRARY, STYLE, "de", kept)
    started.clear()
    everything = Document("de", (), ("book", "report", "thesis"))
    new = Document("de", find_clusters("[@book] [@report, S. 7]"))

    assert len(typeset([new, everything], LIBRARY, STYLE, "de", kept)[0].references) == 2
    assert started == []


@pytest.mark.parametrize(
    ("text", "style", "library", "language"),
    [
        ("[@thesis, S. 8]", STYLE, KINDS, "de"),
        ("[@thesis, S. 7]", STYLE.replace("(", "["), KINDS, "de"),
        ("[@thesis, S. 7]", STYLE, KINDS.replace(b"Weber", b"Webers"), "de"),
        ("[@thesis, S. 7]", STYLE, KINDS.replace(b"langid", b"x"), "en"),
    ],
)
def test_what_changed_is_made_anew(kept, text, style, library, language):
    before = Document("de", find_clusters("[@thesis, S. 7]"))
    known = typeset([before], LIBRARY, STYLE, "de", kept)
    after = Document("de", find_clusters(text))
    changed = read_library([("kinds.bib", library)])

    fresh = typeset([after], changed, style, language, Cache(None))
    assert typeset([after], changed, style, language, kept) == fresh != known


def test_numbers_belong_to_their_document(kept):
    texts = ("[@report] [@thesis]", "[@thesis]")
    two, one = typeset(
        [Document("de", find_clusters(text)) for text in texts], LIBRARY, NUMBERS, "de", kept
    )

    assert "2" in two.clusters[1]
    assert "1" in one.clusters[0]


def test_a_document_without_citations_starts_nothing(kept, started):
    (nothing,) = typeset([Document("de", ())], LIBRARY, STYLE, "de", kept)

    assert (nothing.clusters, nothing.references, started) == ((), (), [])
