import pytest

from belegt.gate.audit import audit, posts_below
from belegt.settings import Settings

LIBRARY = """
@misc{one, title = {One}, year = {2020}, ids = {eins}}
@misc{two, title = {Two}, year = {2021}}
@misc{three, title = {Three}, year = {2022}}
"""


@pytest.fixture
def found(tmp_path, monkeypatch):
    """Return a function that checks posts, each ``(name, language, body, more lines)``."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "library.bib").write_text(LIBRARY)
    (tmp_path / "content").mkdir()

    def check(*posts):
        for name, language, body, *more in posts:
            head = ["Title: A", "Date: 2026-08-02", "Slug: a", f"Lang: {language}", *more]
            (tmp_path / "content" / name).write_text("\n".join([*head, "", body, ""]))
        settings = Settings(tmp_path, tmp_path / "content", (tmp_path / "library.bib",))
        findings = audit(posts_below(tmp_path / "content"), settings).findings
        return [one for one in findings if one.code == "CITE003"]

    return check


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Satz [@one; @two].", "Sentence [@two] and [@one, p. 3]."),
        ("Satz [@eins].", "Sentence [@one]."),
        ("Satz @beispiel.", "Sentence."),
        ("Satz.", "Sentence."),
    ],
)
def test_leaves_versions_alone_that_cite_the_same(found, german, english):
    assert found(("a.de.md", "de", german), ("a.en.md", "en", english)) == []


def test_says_at_the_first_place_what_the_other_version_lacks(found):
    (one,) = found(
        ("a.de.md", "de", "Satz [@one]. Satz [@two, S. 3; @three]. Satz [@two]."),
        ("a.en.md", "en", "Sentence [@one]."),
    )
    assert (one.location.path, one.location.line, one.location.column) == ("content/a.de.md", 6, 20)
    assert one.message.de == "content/a.en.md zitiert @two, @three nicht"
    assert one.help.en == "cite them there, too, or leave them out here"


def test_says_both_when_each_cites_what_the_other_does_not(found):
    both = found(("a.de.md", "de", "Satz [@one]."), ("a.en.md", "en", "Sentence [@two]."))
    assert [(one.location.path, one.message.en) for one in both] == [
        ("content/a.de.md", "content/a.en.md does not cite @one"),
        ("content/a.en.md", "content/a.de.md does not cite @two"),
    ]


@pytest.mark.parametrize(
    "twin",
    [
        ("a.en.md", "en", "Sentence.", "Status: draft"),
        ("b.de.md", "de", "Ein zweiter deutscher Text."),
    ],
)
def test_compares_finished_versions_in_two_languages_only(found, twin):
    assert found(("a.de.md", "de", "Satz [@one]."), twin) == []


def test_is_a_warning_that_closes_no_gate(site):
    made = site("")
    head = "Title: A\nDate: 2026-08-02\nSlug: a\nLang: {}\n\n"
    made.write("content/a.de.md", head.format("de") + "Satz [@luca2011].\n")
    made.write("content/a.en.md", head.format("en") + "Sentence.\n")
    done = made.pelican()

    assert done.returncode == 0, done.stderr
    assert "content/a.de.md:6:7: CITE003 warning: content/a.en.md does not cite @luca2011" in (
        done.stderr
    )
