import pytest

from belegt.prose.frontmatter import find_printed, read_front_matter


def fields(text):
    return {field.name: field.value for field in read_front_matter(text)[0]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Title: A\nDate: 2026-08-02\n\nText: kein Feld", {"Title": "A", "Date": "2026-08-02"}),
        ("Summary: eins\n    zwei\n\nText", {"Summary": "eins\nzwei"}),
        ("---\nTitle: A\n---\nText", {"Title": "A"}),
        ("---\ntitle: 'A: b'\n---\nText", {"title": "A: b"}),
        ("---\ntags:\n  - a\n  - 'b'\n---\n", {"tags": "a, b"}),
        ("---\ntext: >\n  eins\n  zwei\n---\n", {"text": "eins zwei"}),
        ("---\n\nTitle: A\n\nDate: B\n---\nText", {"Title": "A", "Date": "B"}),
        ("---\nTitle: A\n\nText ohne Ende", {"Title": "A"}),
        ("---\n\nText\n\n---\n", {}),
        ('Title: "A"\n\nText', {"Title": '"A"'}),
        ("Nur Text.", {}),
        ("", {}),
        ("\n\nTitle: A\n\nText", {"Title": "A"}),
    ],
)
def test_reads_the_metadata_of_pelican_and_of_others(text, expected):
    assert fields(text) == expected


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Title: A\n\nText", "Text"),
        ("Title: A\nText", "Text"),
        ("---\nTitle: A\n---\nText", "Text"),
        ("Title: A", ""),
        ("# Kopf\nText", "# Kopf\nText"),
    ],
)
def test_the_body_starts_below(text, body):
    assert text[read_front_matter(text)[1] :] == body


def test_a_field_knows_where_its_value_stands():
    text = "---\nTitle: 'Ein Titel'\n---\n"
    (field,), _ = read_front_matter(text)
    assert text[field.start : field.end] == "Ein Titel"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Title: A\n\nText: so", None),
        ("Title: A\nText ohne Leerzeile: so.", None),
        ("Title: A\nLänge: 5\n\nText", "Länge: 5"),
        ("\nTitle: A\n\nText", "Title: A"),
        ("---\na: 1\n\nb: 2\n---\nText", "b: 2"),
        ("---\na: 1\n# b\n---\nText", "# b"),
        ("---\na: 1\n\n---\nText", None),
    ],
)
def test_finds_what_pelican_would_print(text, printed):
    span = find_printed(text, *read_front_matter(text))
    assert (text[slice(*span)] if span else None) == printed
