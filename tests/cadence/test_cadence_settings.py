import ast
from datetime import date

import pytest
from calendars import SAMPLE, cadence
from hypothesis import given, settings
from hypothesis import strategies as st

from belegt.cadence.rules import RULES
from belegt.cadence.settings import read_settings

EXAMPLES = [(rule, text) for rule in RULES for text in rule.flagged]


def read(source):
    """Read a configuration file with no more in it than ``CADENCE``."""
    value = ast.literal_eval(source.partition(" = ")[2])
    return read_settings(value, "pelicanconf.py", source)


@pytest.mark.parametrize(("rule", "source"), EXAMPLES)
def test_finds_what_its_rule_flags(rule, source):
    assert [finding.code for finding in read(source).findings] == [rule.code]


@pytest.mark.parametrize("source", [text for rule in RULES for text in rule.allowed])
def test_finds_nothing_in_what_its_rule_allows(source):
    assert read(source).findings == ()


def test_reads_all_of_the_promise():
    weekly, fortnightly = cadence(SAMPLE).targets
    (pause,) = cadence(SAMPLE).pauses

    assert (weekly.last, fortnightly.last, pause.announced, pause.is_public) == (
        date(2026, 9, 12),
        None,
        date(2026, 8, 16),
        True,
    )


def test_no_setting_is_no_promise():
    read = read_settings(None, "pelicanconf.py", timezone="Europe/Vienna")

    assert (read.cadence.targets, read.cadence.timezone, read.findings) == ((), "Europe/Vienna", ())


def test_takes_dates_that_are_dates_already():
    read = read_settings(
        {"targets": [{"rule": "FREQ=DAILY", "from": date(2026, 8, 2)}]}, "pelicanconf.py"
    )

    assert read.cadence.targets[0].first == date(2026, 8, 2)


def test_keeps_what_is_right_beside_what_is_wrong():
    targets = [
        {"rule": "täglich", "from": "2026-08-02"},
        {"rule": "FREQ=DAILY", "from": "2026-09-01"},
    ]
    read = read_settings({"targets": targets}, "pelicanconf.py")

    assert (len(read.cadence.targets), len(read.findings)) == (1, 1)


def test_finds_everything_at_once():
    row = {"rule": "FREQ=NEVER", "from": "gestern", "early": -1, "grace": True, "till": "x"}
    read = read_settings({"targets": [row], "timezone": 1}, "pelicanconf.py")

    assert sorted(finding.code for finding in read.findings) == [
        "CAD001",
        "CAD002",
        "CAD002",
        "CAD002",
        "CAD003",
        "CAD004",
    ]


SOURCE = """\
SITENAME = "Belegt"
CADENCE = {
    "targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02"}],
    "pauses": [
        {"from": "2026-08-24", "to": "2026-09-12"},
        {"grund": "für „uns“", "from": "2026-12-24", "to": "2026-08-02"},
    ],
}
"""


def test_places_a_finding_at_the_value_even_if_it_is_written_twice():
    value = ast.literal_eval(SOURCE.partition("CADENCE = ")[2])
    name, span = read_settings(value, "pelicanconf.py", SOURCE).findings

    assert [
        (place.line, place.column, place.end_line, place.end_column)
        for place in (name.location, span.location)
    ] == [(6, 10, 6, 17), (6, 60, 6, 72)]


@pytest.mark.parametrize("source", ["", "CADENCE = make()", "CADENCE = (", "x = 1\0"])
def test_places_a_finding_in_the_first_line_where_nothing_is_written_down(source):
    finding = read_settings({"targest": []}, "pelicanconf.py", source).findings[0]

    assert (finding.location.path, finding.location.line) == ("pelicanconf.py", 1)


NAMES = [
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
    "x",
]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.dates()
    | st.datetimes()
    | st.sampled_from(["2026-08-02", "2026-09-01", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SU"]),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(NAMES) | st.integers(), inner),
)


@settings(deadline=None)
@given(VALUES | st.fixed_dictionaries({}, optional={"targets": VALUES, "pauses": VALUES}))
def test_breaks_on_nothing_that_python_can_write_down(value):
    read = read_settings(value, "pelicanconf.py", f"CADENCE = {value!r}")

    assert all(finding.code.startswith("CAD") for finding in read.findings)


def test_counts_lines_as_python_does():
    source = 'NAME = "a\u2028b"\r\nCADENCE = {"ä": 1, "targest": []}\r\n'
    finding = read_settings({"targest": []}, "pelicanconf.py", source).findings[0]

    assert (finding.location.line, finding.location.column) == (2, 20)


def test_asks_back_for_a_name_that_is_nearly_right():
    finding = read('CADENCE = {"targest": []}').findings[0]

    assert (finding.message.de, finding.help.en) == (
        "„targest“ ist keine Einstellung des Takts",
        "did you mean “targets”?",
    )
