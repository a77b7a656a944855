from datetime import date

import pytest

from belegt.encoding import decode
from belegt.metadata import (
    check_metadata,
    post_category,
    post_date,
    post_kind,
    post_slug,
    post_status,
    post_title,
)
from belegt.post import parse_post
from belegt.post_rules import RULES


def check(example):
    """Check an example as it would come from disk; U+FFFD stands for a letter in Latin-1."""
    data = (
        example.replace("\ufffd", "ü").encode("latin-1")
        if "\ufffd" in example
        else example.encode()
    )
    text = decode("a.md", data)
    return check_metadata(parse_post("a.md", text)) if isinstance(text, str) else (text,)


@pytest.mark.parametrize(
    ("rule", "example"),
    [(rule, example) for rule in RULES for example in rule.flagged],
    ids=lambda value: getattr(value, "code", None),
)
def test_finds_what_a_rule_flags(rule, example):
    assert rule.code in {finding.code for finding in check(example)}


@pytest.mark.parametrize("example", [example for rule in RULES for example in rule.allowed])
def test_leaves_alone_what_a_rule_allows(example):
    assert check(example) == ()


def test_every_rule_has_its_own_code_and_name():
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("line", "code", "message", "help_"),
    [
        ("Satus: draft", "POST006", "nobody reads “Satus” in the metadata", "write “Status”"),
        ("datum: x", "POST006", "nobody reads “datum” in the metadata", "write “Date”"),
        ("Status: Entwurf", "POST008", "“Status” cannot be “Entwurf”", "write “draft”"),
        ("Status: Draft", "POST008", "“Status” cannot be “Draft”", "write “draft”"),
        ("Art: Meinug", "POST009", "“Art” cannot be “Meinug”", "write “Meinung”"),
        ("Kind: poem", "POST009", "“Kind” cannot be “poem”", "write one of: research, opinion"),
        ("Lang: deutsch", "POST010", "“Lang” cannot be “deutsch”", "write “de”"),
        (
            "Modified: 11.10.2016",
            "POST004",
            "not everyone reads “11.10.2016” as the same day",
            "write “2016-10-11”",
        ),
        (
            "Modified: morgen",
            "POST004",
            "“morgen” is no day",
            "write year-month-day, as in “2026-08-02”",
        ),
        (
            "Modified: 10/12/2016",
            "POST004",
            "not everyone reads “10/12/2016” as the same day",
            "write year-month-day, as in “2026-08-02”",
        ),
        (
            "Modified: 2016-02-30",
            "POST005",
            "“2016-02-30” does not exist",
            "write a day from 01 to 29",
        ),
    ],
)
def test_says_what_is_wrong_and_the_way_out(line, code, message, help_):
    (finding,) = check(f"Title: A\nDate: 2026-08-02\n{line}\n\nText.")
    assert (finding.code, finding.message.en, finding.help.en) == (code, message, help_)


def test_points_at_the_value():
    (finding,) = check("Title: A\nDate:  11.10.2016\n\nText.")
    place = finding.location
    assert (place.line, place.column, place.end_line, place.end_column) == (2, 8, 2, 18)


def test_a_page_needs_no_date():
    assert check_metadata(parse_post("pages/a.md", "Title: A\n\nText."), is_page=True) == ()


def test_the_file_name_may_hold_the_date():
    post = parse_post("posts/2026-08-02-a.md", "Title: A\n\nText.")
    assert check_metadata(post) == ()
    assert post_date(post) == date(2026, 8, 2)


def test_reads_what_a_post_says_of_itself():
    post = parse_post(
        "a.md",
        "title: Wer wartet\nDate: 2026-08-02 10:00\nCATEGORY: Kunden\nArt: Meinung\nSlug: wartet\n\nText.",
    )
    assert (post_title(post), post_date(post), post_category(post)) == (
        "Wer wartet",
        date(2026, 8, 2),
        "Kunden",
    )
    assert (post_kind(post), post_slug(post), post_status(post)) == (
        "opinion",
        "wartet",
        "published",
    )


@pytest.mark.parametrize("value", ["11.10.2016", "2016-02-30", ""])
def test_a_date_in_doubt_is_no_date(value):
    assert post_date(parse_post("a.md", f"Date: {value}\n\nText.")) is None


def test_names_of_another_generator_are_not_judged_one_by_one():
    source = "---\ntitle: A\ndate: 2026-08-02\nlayout: post\ntags:\n  - a\n---\n\nText.\n"
    codes = [finding.code for finding in check_metadata(parse_post("a.md", source))]
    assert codes == ["POST011"]
