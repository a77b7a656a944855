import time

import pytest

from belegt.citations.names import Names

NAMES = Names(["Luca2011", "buell2011", "DBLP:conf/x", "müller2020"])


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("luca2012", "Luca2011"),
        ("LUCA2011", "Luca2011"),
        ("bull2011", "buell2011"),
        ("mueller2020", "müller2020"),
        ("nobody", None),
        ("", None),
        ("x", None),
    ],
)
def test_finds_the_name_that_was_meant(name, meant):
    assert NAMES.nearest(name, 0.6) == meant


def test_tells_when_only_the_case_differs():
    assert (NAMES.same("LUCA2011"), NAMES.same("luca2012")) == ("Luca2011", None)


def test_a_thousand_unknown_names_are_searched_among_ten_thousand():
    names = Names(f"name{number}service{number % 7}" for number in range(10_000))
    start = time.process_time()
    for number in range(1000):
        names.nearest(f"nmae{number}servce", 0.6)
    assert time.process_time() - start < 30  # a few seconds; each alone took difflib 0.1 s
