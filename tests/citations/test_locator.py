import pytest

from belegt.citations.locator import TERMS, WORDED_TERMS, Locator, parse_locator

# CSL 1.0.2, appendix III
CSL_LABELS = """
    act appendix article-locator book canon chapter column elocation equation figure folio issue
    line note opus page paragraph part rule scene section sub-verbo supplement table timestamp
    title-locator verse version volume
"""


@pytest.mark.parametrize(
    ("tail", "label", "value", "rest"),
    [
        (", S. 33", "page", "33", ""),
        (", S.33", "page", "33", ""),
        (" S. 33", "page", "33", ""),
        (", Seite 33", "page", "33", ""),
        (", p. 33", "page", "33", ""),
        (", pp. 33-35", "page", "33–35", ""),
        (", S. 33--35", "page", "33–35", ""),
        (", S. 33 – 35", "page", "33–35", ""),
        (", S. 33 f.", "page", "33 f.", ""),
        (", S. 33, 40-42 und 44, passim", "page", "33, 40–42 und 44", ", passim"),
        (", S. xii–xiv", "page", "xii–xiv", ""),
        (", S. A-12", "page", "A-12", ""),
        (", 33", "page", "33", ""),
        (", 33-35, kursiv im Original", "page", "33–35", ", kursiv im Original"),
        (", Kap. 3.2", "chapter", "3.2", ""),
        (", ch. 3", "chapter", "3", ""),
        (", Abb. 2", "figure", "2", ""),
        (", fig. 2", "figure", "2", ""),
        (", Tab. B.2", "table", "B.2", ""),
        (", table 2", "table", "2", ""),
        (", Abschn. 4", "section", "4", ""),
        (", sec. 4", "section", "4", ""),
        (", § 312g BGB", "statute", "312g", " BGB"),
        (", Rn. 12 m. w. N.", "margin-number", "12", " m. w. N."),
        (", Art. 5", "article-locator", "5", ""),
        (", Nr. 7", "number", "7", ""),
        (", Bd. 2", "volume", "2", ""),
        (", vol. II", "volume", "II", ""),
        (", Z. 5", "line", "5", ""),
        (", V. 3", "verse", "3", ""),
        (", Min. 12:30", "timestamp", "12:30", ""),
        (", Anhang B", "appendix", "B", ""),
        (", S. 33 bis 35", "page", "33–35", ""),
        (", S. 33ff", "page", "33ff", ""),
        (", Buch 3, Kap. 2", "book", "3", ", Kap. 2"),
        (", op. 12", "opus", "12", ""),
        (", s. v. Wartezeit, am Ende", "sub-verbo", "Wartezeit", ", am Ende"),
        (", s.v. „lange Weile“", "sub-verbo", "„lange Weile“", ""),
        (", Rnn. 12-14", "margin-number", "12–14", ""),
        (", Akt 2", "act", "2", ""),
        (", scene 3", "scene", "3", ""),
        (", Pos. 1204", "elocation", "1204", ""),
        ("{ii, A}, with", "page", "ii, A", ", with"),
        (", {Kap. 3-4}", "chapter", "3–4", ""),
    ],
)
def test_reads_a_locator_in_german_and_english_words(tail, label, value, rest):
    assert parse_locator(tail) == (Locator(label, value), rest)


@pytest.mark.parametrize(
    "tail",
    [
        "",
        ", passim",
        ", 68 % der Befragten",
        ", S. 68 % der Befragten",
        ", 3. Auflage",
        ", n = 42",
        ", v. a. im Handel",
        ", Seitenwechsel 3",
        " 2011 bestätigt",
        ", Hervorhebung im Original",
    ],
)
def test_takes_no_other_words_for_a_locator(tail):
    assert parse_locator(tail) == (None, tail)


def test_empty_braces_say_that_a_number_is_no_page():
    assert parse_locator(", {}, 2011") == (None, ", 2011")


@pytest.mark.parametrize(
    ("word", "label"),
    [
        (word, term.label)
        for term in TERMS + WORDED_TERMS
        for word in (*term.german, *term.english)
        if term.label != "sub-verbo"
    ],
)
def test_every_word_of_either_language_is_read(word, label):
    assert parse_locator(f", {word} 3") == (Locator(label, "3"), "")
    assert parse_locator(f", {word} 3-4, passim") == (Locator(label, "3–4"), ", passim")


def test_knows_every_label_of_csl():
    labels = {term.label for term in TERMS + WORDED_TERMS}
    assert labels >= set(CSL_LABELS.split())


def test_no_word_stands_for_two_kinds_of_places():
    words = [
        word
        for term in TERMS + WORDED_TERMS
        for word in {word.rstrip(".").casefold() for word in term.german + term.english}
    ]

    assert len(words) == len(set(words))
