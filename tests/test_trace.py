"""Traces of what pages show, equal in every process if and only if the values are."""

import subprocess
import sys
from collections import defaultdict, namedtuple
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from types import MappingProxyType

import pytest

from belegt.writing.trace import Traces

Pair = namedtuple("Pair", "a b")  # noqa: PYI024 - any will do


class Colour(Enum):
    RED = 1
    BLUE = 2


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    parts: tuple[object, ...] = ()


@dataclass(frozen=True)
class Alone:
    title: str


class Post:
    def __init__(self, name):
        self.name = name


def trace(value):
    return Traces({Post: lambda post: f"post {post.name}"}).of(value)


VALUES = [
    None, True, 1, 1.0, "1", b"1", "", "\udcff", (), ("a",), ("a", "b"), (("a",), "b"), {"a": 1},
    {"a": 1, "b": 2}, {"b": 2, "a": 1}, {"a": ("1",)}, date(2026, 8, 2), datetime(2026, 8, 2, tzinfo=UTC),
    frozenset("ab"), Page("a"), Page("a", ("b",)), Page("a", (Page("b"),)), Alone("a"), Pair(1, "b"),
    Colour.RED, Colour.BLUE, Post("a"), Post("b"), (Post("a"), Post("b")), MappingProxyType({"a": 2}),
    defaultdict(list, {"a": [Post("a")]}),
]  # fmt: skip


def test_tells_every_two_values_apart_that_a_page_might():
    traces = [trace(value) for value in VALUES]

    assert None not in traces
    assert len(set(traces)) == len(VALUES)


@pytest.mark.parametrize(
    "value",
    [object(), (object(),), {"a": lambda: 0}, Page("a", (iter(()),))],
    ids=["object", "in a list", "in a mapping", "in a dataclass"],
)
def test_gives_up_where_a_value_may_show_anything(value):
    assert trace(value) is None


def test_gives_up_on_what_holds_itself():
    value = []
    value.append(value)

    assert trace(value) is None


def test_does_not_ask_which_texts_are_one_object():
    text = "ab c"
    copy = text[:2] + text[2:]

    assert text is not copy
    assert trace((text, text)) == trace((text, copy))


def test_is_the_same_in_every_process():
    program = (
        "from belegt.writing.trace import Traces; from datetime import date\n"
        "print(Traces({}).of({'a': (1, 'b', date(2026, 8, 2)), 'c': frozenset('abcdef')}))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout
        for _ in range(2)
    ]

    assert runs[0] == runs[1] != b""
