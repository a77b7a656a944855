import pytest
from registry import ARTICLE, METADATA, Answer, registry

from belegt.download import NotDownloaded, download

BIG = b'{"title": "' + b"x" * 10_000_000 + b'"}'


@pytest.mark.parametrize("redirects", [0, 3])
def test_returns_what_is_at_an_address(redirects):
    answer = Answer(ARTICLE, redirects=redirects)
    with registry(answer) as (address, requests):
        assert download(f"{address}/10.5555/warten", METADATA) == answer.body
    assert requests[0] == ("/10.5555/warten", METADATA)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(status=404), "does not know it"),
        (Answer(status=410), "does not know it"),
        (Answer(status=406), "has no metadata of it"),
        (Answer(status=500), "the error 500; try again later"),
        (Answer(status=429), "the error 429"),
        (Answer(b"<html>", kind="text/html; charset=utf-8"), "text/html instead of metadata"),
        (Answer(b"{}", kind=""), "something unknown instead of metadata"),
        (Answer(b'{"title"', length=500), "incomplete or damaged"),
        (Answer(BIG), "longer than 5 MB"),
        (Answer(ARTICLE, delay=2), "too slowly"),
        (Answer(ARTICLE, drips=True), "too slowly"),
        (Answer(redirects=99), "incomplete or damaged"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_says_why_there_is_no_answer(answer, words):
    patience = 0.4 if answer.delay or answer.drips else 20
    with registry(answer) as (address, _), pytest.raises(NotDownloaded) as raised:
        download(f"{address}/10.5555/warten", METADATA, patience=patience)
    assert words in raised.value.text.en
    assert raised.value.text.en.endswith("; nothing was changed")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://127.0.0.1:1/x", "cannot be reached"),
        ("http://nowhere.belegt.test/x", "cannot be reached"),
        ("nonsense", "is no web address"),
        ("file:///etc/passwd", "is no web address"),
        ("http://[::1/x", "is no web address"),
    ],
)
def test_says_that_it_needs_a_network_and_an_address(address, words):
    with pytest.raises(NotDownloaded) as raised:
        download(address, METADATA, patience=2)
    assert words in raised.value.text.en
