"""What the gate reads of one post: its language when it names none, and what its bytes allow."""

import pytest

from belegt.gate.reading import Source, guess_language, read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Kunde ist nicht immer König, und das ist gut.", "de"),
        ("The customer is not always king, and that is good.", "en"),
        ("Wir lesen „The Art of Service“ und sind mit der Lektüre nicht fertig.", "de"),
        ("Servicequalität", "en"),
        ("", "en"),
        ("The end. " + "x" * 20_000 + " der die das", "en"),
    ],
)
def test_the_language_is_that_of_the_small_words_at_the_start(text, language):
    assert guess_language(text) == language


def test_a_language_that_a_post_names_outweighs_its_words():
    post = b"Title: A\nDate: 2026-08-02\nLang: en\n\nDer die das und ist nicht."
    assert read(Source("a.md", post)).language == "en"


def test_a_language_that_the_site_names_outweighs_the_words_of_a_post():
    assert read(Source("a.md", b"Der die das und ist nicht.", language="en")).language == "en"


def test_bytes_that_are_no_text_are_one_finding():
    reading = read(Source("a.md", b"Title: A\nDate: 2026-08-02\n\nK\xfcche"))
    assert [one.code for one in reading.findings] == ["POST013"]


def test_a_page_needs_no_date():
    post = b"Title: A\n\nText."
    assert [one.code for one in read(Source("a.md", post)).findings] == ["POST003"]
    assert read(Source("a.md", post, is_page=True)).findings == ()


@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (220, 1), (440, 2), (1100, 5)])
def test_the_time_to_read_is_counted_in_whole_minutes(words, minutes):
    text = "Title: A\nDate: 2026-08-02\nSummary:\n\n" + "Wort " * (words - 1)
    assert read(Source("a.md", text.encode())).minutes == minutes
