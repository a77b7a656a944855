import pytest

from belegt.prose.mask import BLANK, TAIL, edit, fill, hide, normalize, read_runs


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a\r\nb", "a \nb"),
        ("a\rb", "a\nb"),
        (f"a{BLANK}{TAIL}b", "a\ufffd\ufffdb"),
        ("plain ä", "plain ä"),
    ],
)
def test_normalizing_keeps_the_length(source, text):
    assert normalize(source) == text
    assert len(text) == len(source)


def test_hiding_keeps_the_lines():
    assert hide("ab\ncd\nef", [(1, 4)]) == f"a{BLANK}\n{BLANK}d\nef"


def test_an_edit_within_another_is_left_out():
    assert edit("abcdef", [(1, 4, "xyz"), (2, 3, "!"), (5, 6, "f")]) == "axyzef"


def test_a_decoded_entity_keeps_its_length():
    assert len(fill("%", len("&#37;"))) == len("&#37;")


def test_runs_lead_back_to_the_source():
    masked = f"{BLANK}68{BLANK}{fill('%', 5)} x"
    assert read_runs(masked, 10) == ("68% x", ((0, 11, 13), (2, 14, 19), (3, 19, 21)))
