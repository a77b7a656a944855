from pathlib import Path

import pytest

from belegt.citations.library import read_library
from belegt.finding import Finding, Location, Severity, Text
from belegt.gate.audit import Audit, audit, judge, posts_below, shown
from belegt.gate.reading import Reading
from belegt.settings import Settings

EMPTY = read_library([])
POST = "Title: A\nDate: 2026-08-02\n\n68 % of customers read reviews.\n"


def finding(path, severity=Severity.ERROR):
    return Finding(Location(path), "STAT001", severity, Text("a", "a"), Text("b", "b"))


def reading(path, status="published", severity=Severity.ERROR):
    return Reading(path, "en", status=status, findings=(finding(path, severity),))


def settings(root=Path("/nowhere"), library=(), **others):
    return Settings(root, root, library, **others)


def test_only_keeps_what_concerns_the_named_posts_and_the_library():
    findings = tuple(finding(path) for path in ("a.md", "b.md", "library.bib"))
    one = Audit((reading("a.md"), reading("b.md")), EMPTY, findings).only(["a.md"])
    assert [each.path for each in one.readings] == ["a.md"]
    assert [each.location.path for each in one.findings] == ["a.md", "library.bib"]


@pytest.mark.parametrize(
    ("status", "publishes_drafts", "severity", "judged"),
    [
        ("published", False, Severity.ERROR, Severity.ERROR),
        ("draft", True, Severity.ERROR, Severity.ERROR),
        ("draft", False, Severity.ERROR, Severity.WARNING),
        ("draft", False, Severity.INFORMATION, Severity.INFORMATION),
        ("hidden", False, Severity.ERROR, Severity.ERROR),
    ],
)
def test_only_a_draft_that_stays_at_home_is_judged_mildly(
    status, publishes_drafts, severity, judged
):
    readings = [reading("a.md", status, severity)]
    (found,) = judge(readings, EMPTY, settings(publishes_drafts=publishes_drafts))
    assert found.severity is judged


def test_what_is_wrong_with_the_library_is_judged_with_the_posts(tmp_path):
    library = tmp_path / "library.bib"
    library.touch()
    found = audit([], settings(library=(library,))).findings
    assert [one.code for one in found] == ["BIB002"]


def test_posts_below_a_folder_are_its_markdown_files_in_order(tmp_path):
    for name in ("b.md", "a.markdown", "c.txt", "sub/d.mkd", ".git/e.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [str(path.relative_to(tmp_path)) for path in posts_below(tmp_path)]
    assert found == ["a.markdown", "b.md", "sub/d.mkd"]


def test_posts_below_a_link_to_a_folder_are_found(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.md").touch()
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "link").symlink_to(tmp_path / "real")
    assert posts_below(tmp_path / "content") == (tmp_path / "content" / "link" / "a.md",)


def test_a_file_is_taken_whatever_it_is_called():
    assert posts_below(Path("notes.txt")) == (Path("notes.txt"),)


def test_a_path_is_shown_from_here_and_whole_when_it_is_elsewhere(tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert shown(tmp_path / "here" / "a.md") == "a.md"
    assert shown(tmp_path / "b.md") == str(tmp_path / "b.md")


def test_a_post_that_is_not_there_is_a_finding(tmp_path):
    result = audit([tmp_path / "a.md"], settings(tmp_path))
    assert [one.code for one in result.findings] == ["POST090"]


def test_a_page_is_known_by_its_folder(tmp_path):
    (tmp_path / "pages").mkdir()
    path = tmp_path / "pages" / "a.md"
    path.write_text("Title: A\n\nText.\n")
    assert audit([path], settings(tmp_path)).findings == ()


def test_a_second_audit_says_the_same_from_the_cache(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(POST)
    kept = settings(tmp_path, cache=tmp_path / "cache")
    assert audit([path], kept) == audit([path], kept)
    assert (tmp_path / "cache" / "audit.db").exists()


def test_a_changed_post_is_read_anew(tmp_path):
    path = tmp_path / "a.md"
    kept = settings(tmp_path, cache=tmp_path / "cache")
    path.write_text(POST)
    assert [one.code for one in audit([path], kept).findings] == ["STAT001"]
    path.write_text(POST.replace("68 % of customers", "Some"))
    assert audit([path], kept).findings == ()
