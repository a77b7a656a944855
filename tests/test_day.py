from datetime import date

import pytest

from belegt.day import read_day, suggest_day


@pytest.mark.parametrize(
    "value",
    [
        "2026-08-02",
        "2026-08-02 9:30",
        "2026-08-02 09:30:15",
        "2026-08-02T09:30:15.5Z",
        "2026-08-02 14:02:07 -0400",
        "2026-08-02T09:30+02:00",
    ],
)
def test_reads_iso_dates(value):
    assert read_day(value) == date(2026, 8, 2)


@pytest.mark.parametrize("value", ["2.8.2026", "2026", "10", "Sunday", "2026-8-2", "", "20260802"])
def test_leaves_other_forms_unread(value):
    assert read_day(value) is None


@pytest.mark.parametrize("value", ["2016-02-30", "2016-13-01", "0000-01-01", "2016-10-11 25:00"])
def test_refuses_what_does_not_exist(value):
    with pytest.raises(ValueError, match=r".+"):
        read_day(value)


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("11.10.2016", "2016-10-11"),
        ("3.4.2016", "2016-04-03"),
        ("3. 4. 2016", "2016-04-03"),
        ("03.04.16", "2016-04-03"),
        ("11. Oktober 2016", "2016-10-11"),
        ("Sonntag, 11. Oktober 2016", "2016-10-11"),
        ("1. März 2016", "2016-03-01"),
        ("11 October 2016", "2016-10-11"),
        ("October 11th, 2016", "2016-10-11"),
        ("2016/10/1", "2016-10-01"),
        ("2016-10-11 um 9.30 Uhr", "2016-10-11 09:30"),
        ("11.10.2016, 14 Uhr", "2016-10-11 14:00"),
        ("10/11/2016", None),
        ("31.2.2016", None),
        ("2016", None),
        ("Sunday", None),
        ("11. Brumaire 2016", None),
    ],
)
def test_suggests_how_to_write_it(value, iso):
    assert suggest_day(value) == iso
