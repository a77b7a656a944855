import pytest

from belegt.citations.citation import find_clusters
from belegt.citations.locator import parse_locator
from belegt.citations.passage import Passage
from belegt.citations.place import find_places, printed
from belegt.gate.reading import Source, read

POST = """Title: A
Date: 2026-08-02
Lang: {}

{}
"""


def passages(text, language="de"):
    made = read(Source("a.md", POST.format(language, text).encode()))
    return [(one.source, one.sentence) for one in made.passages]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Davor steht viel. Das sagen 40 % [@a, S. 3]. Danach auch.", "Das sagen 40 % [@a, S. 3]."),
        ("Davor steht viel. Das sagt man so. [@a] Danach auch.", "Das sagt man so. [@a]"),
        ("Davor steht viel. @a zeigt das. Danach auch.", "@a zeigt das."),
        (
            "Kunden warten, z. B. am Schalter [@a], bzw. am Telefon.",
            "Kunden warten, z. B. am Schalter [@a], bzw. am Telefon.",
        ),
        ("Nur *ein* [Satz](x.html) mit Link [@a].", "Nur ein Satz mit Link [@a]."),
        ("[@a]", "[@a]"),
        ("- ein Punkt [@a]\n- noch einer", "ein Punkt [@a]"),
        ("Er sagt: „Das ist gut. Das bleibt so“ [@a].", None),
    ],
)
def test_a_passage_is_the_sentence_of_its_citation(text, sentence):
    ((_, found),) = passages(text)
    assert found == (sentence or found)
    assert "[@a]" in found or "@a" in found


def test_every_cluster_has_its_passage():
    found = passages("Eins [@a]. Zwei [@b; @c] und drei [@a].")
    assert [source for source, _ in found] == ["[@a]", "[@b; @c]", "[@a]"]


def places(text, words, sentences, language="de"):
    clusters = find_clusters(text)
    sources = [cluster.source for cluster in clusters]
    return list(find_places(clusters, sources, words, sentences, language))


def test_a_place_reads_as_its_post_does():
    sentence = "Eins [@a, S. 7] und zwei [@b]."
    passage = [Passage("[@a, S. 7]", sentence), Passage("[@b]", sentence)]
    found = places(sentence, ["(<a>A &amp; B 2011</a>, S. 7)", "(C 2012)"], passage)
    assert [(one.key, one.number, one.sentence) for one in found] == [
        ("a", 1, "Eins (A & B 2011, S. 7) und zwei (C 2012)."),
        ("b", 2, "Eins (A & B 2011, S. 7) und zwei (C 2012)."),
    ]


def test_what_is_no_citation_has_no_number():
    found = places("@example sagt [@a]", ["", "(A 2011)"], [])
    assert [(one.key, one.number) for one in found] == [("a", 1)]


def test_the_same_citation_twice_has_both_its_sentences():
    two = [Passage("[@a]", "Eins [@a]."), Passage("[@a]", "Zwei [@a].")]
    found = places("Eins [@a]. Zwei [@a].", ["(A)", "(A)"], two)
    assert [one.sentence for one in found] == ["Eins (A).", "Zwei (A)."]


@pytest.mark.parametrize(
    ("written", "german", "english"),
    [
        ("S. 7", "S. 7", "p. 7"),
        ("pp. 33-35", "S. 33–35", "pp. 33–35"),
        ("Rn. 12", "Rn. 12", "marg. no. 12"),
        ("Abb. 3", "Abb. 3", "fig. 3"),
    ],
)
def test_a_locator_is_printed_in_the_words_of_a_language(written, german, english):
    locator = parse_locator(f", {written}")[0]
    printed_ = [printed(locator, one).replace("\N{NO-BREAK SPACE}", " ") for one in ("de", "en")]
    assert printed_ == [german, english]
