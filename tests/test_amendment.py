import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.amendment import amend, read_exactly, replace_file

NAMES = ("effort", "aufwand")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Title: A\n\nText.\n", "Title: A\nEffort: 2h\n\nText.\n"),
        ("Title: A\r\nEffort: 1h  \r\n\r\nText.", "Title: A\r\nEffort: 2h  \r\n\r\nText."),
        ("Title: A\r\n\r\nText.", "Title: A\r\nEffort: 2h\r\n\r\nText."),
        ("Aufwand:\nTitle: A\n\nText.", "Aufwand: 2h\nTitle: A\n\nText."),
        ("EFFORT: x\nTitle: A\n\nEffort: 9h", "EFFORT: 2h\nTitle: A\n\nEffort: 9h"),
        ("---\ntitle: A\n---\nText.", "---\ntitle: A\nEffort: 2h\n---\nText."),
        ("---\r\neffort: 1h\r\n---\r\nText.", "---\r\neffort: 2h\r\n---\r\nText."),
        ("\ufeffTitle: A\n\nText.", "\ufeffTitle: A\nEffort: 2h\n\nText."),
        ("Title: A\nDate: 2026-08-02", "Title: A\nDate: 2026-08-02\nEffort: 2h\n"),
        ("Title: A\r\nDate: x", "Title: A\r\nDate: x\r\nEffort: 2h\r\n"),
        ("Only text.\n", "Effort: 2h\n\nOnly text.\n"),
        ("\ufeffOnly: no\r\n\r\n", "\ufeffOnly: no\r\nEffort: 2h\r\n\r\n"),
        ("", "Effort: 2h\n"),
        (
            "Title: A\nSummary: one\n    two\n\nText.",
            "Title: A\nSummary: one\n    two\nEffort: 2h\n\nText.",
        ),
    ],
)
def test_sets_one_field_and_changes_nothing_else(source, expected):
    assert amend(source, NAMES, "Effort", "2h") == expected


@given(st.text(alphabet="ab:\r\n \u2028é", max_size=60))
def test_keeps_the_text_of_any_post(body):
    source = f"Title: A\nDate: 2026-08-02\n\nText.{body}"

    assert amend(source, NAMES, "Effort", "2h") == source.replace("\n\n", "\nEffort: 2h\n\n", 1)


def test_replaces_what_a_link_leads_to_and_keeps_the_link(tmp_path):
    (tmp_path / "real.md").write_text("a")
    (tmp_path / "link.md").symlink_to("real.md")
    replace_file(tmp_path / "link.md", "b")

    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "b"


def test_replaces_a_file_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "post.md"
    path.write_bytes(b"a\r\nb")
    path.chmod(0o640)
    replace_file(path, read_exactly(path) + "c")

    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"a\r\nbc", 0o640)
    assert [one.name for one in tmp_path.iterdir()] == ["post.md"]
