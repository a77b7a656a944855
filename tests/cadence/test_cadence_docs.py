from dataclasses import fields
from pathlib import Path

import pytest

from belegt.cadence.slot import State
from belegt.cadence.view import CadenceView

PAGE = (Path(__file__).parents[2] / "docs" / "cadence.md").read_text(encoding="utf-8")
SETTINGS = [
    "targets",
    "pauses",
    "timezone",
    "rule",
    "from",
    "until",
    "early",
    "grace",
    "to",
    "announced",
    "reason",
    "public",
    "kinds",
    "languages",
    "sprints",
    "jokers",
    "hours",
    "effort",
    "share",
    "fields",
    "secret",
]


@pytest.mark.parametrize("name", [*SETTINGS, *(field.name for field in fields(CadenceView))])
def test_the_docs_name_every_setting_and_all_that_templates_get(name):
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("state", State)
def test_the_docs_name_every_state(state):
    assert f"| {state.value} |" in PAGE
