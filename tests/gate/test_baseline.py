"""The baseline: what was found before is let pass, what is new is not."""

import json

import pytest

from belegt.finding import Finding, Location, Severity, Text
from belegt.gate.baseline import (
    Entry,
    UnreadableBaseline,
    entry,
    new_baseline,
    read_baseline,
    sift,
    write_baseline,
)

HEAD = "Title: A\nDate: 2026-08-02\nLang: en\n\n"
SECOND = HEAD.replace("Title: A", "Title: B")
OLD = "68 % of customers read reviews.\n"
NEW = "12 % of customers write reviews.\n"


def finding(line, start, end, severity=Severity.ERROR):
    place = Location("a.md", line, start, line, end)
    return Finding(place, "STAT001", severity, Text("Zahl", "number"), Text("b", "b"))


def entries(text):
    return lambda one: entry(one, text, one.location.path)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("eins\nRund 68 % warten.\n", Location("a.md", 2, 6, 2, 10), "68 %"),
        ("eins\r\nRund 68 %\twarten.", Location("a.md", 2, 6, 2, 17), "68 % warten"),
        ("rund 68 %\nder Gäste.", Location("a.md", 1, 1, 2, 10), "rund 68 % der Gäste"),
        ("eins", Location("a.md", 9, 1, 9, 3), "number"),
        ("eins", Location("a.md"), "number"),
        ("x" * 300, Location("a.md", 1, 1, 1, 300), "x" * 99 + "…"),
    ],
)
def test_an_entry_holds_the_words_found(text, place, words):
    one = Finding(place, "STAT001", Severity.ERROR, Text("Zahl", "number"), Text("b", "b"))
    assert entry(one, text, "a.md") == Entry("a.md", "STAT001", words)


def test_an_entry_holds_wherever_its_words_stand():
    before, after = "68 % warten.", "Neu.\n\nEs sind 68 % hier."
    baseline = new_baseline([finding(1, 1, 5)], entries(before))
    sifted = sift([finding(3, 9, 13)], baseline, entries(after), None)
    assert (sifted.findings, sifted.known, sifted.gone) == ((), 1, ())


def test_the_same_words_pass_as_often_as_they_did():
    text = "68 % und 68 % und 68 %"
    two, three = [finding(1, 1, 5), finding(1, 10, 14)], finding(1, 19, 23)
    baseline = new_baseline(two, entries(text))
    assert sift([*two, three], baseline, entries(text), None).findings == (three,)


def test_what_no_longer_occurs_is_gone_where_its_post_was_checked():
    baseline = new_baseline([finding(1, 1, 5)], entries("68 %"))
    assert sift([], baseline, entries(""), None).gone == baseline
    assert sift([], baseline, entries(""), {"a.md"}).gone == baseline
    assert sift([], baseline, entries(""), {"b.md"}).left == baseline


def test_information_is_no_part_of_a_baseline():
    assert new_baseline([finding(1, 1, 5, Severity.INFORMATION)], entries("68 %")) == ()


def test_a_baseline_is_read_as_it_was_written():
    one, two = Entry("ä.md", "STAT001", "„68 %“\\"), Entry("b.md", "BIB021", "x")
    baseline = tuple(sorted((one, one, two)))
    assert read_baseline(write_baseline(baseline)) == baseline
    assert read_baseline(write_baseline(())) == ()


def test_a_finding_is_one_line_of_the_file():
    text = write_baseline((Entry("a.md", "STAT001", "68 %"),) * 2)
    assert '      {"code": "STAT001", "words": "68 %", "times": 2}\n' in text


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"version": 2, "findings": {}}', "null", '{"version": 1, "findings": [1]}'],
)
def test_a_file_that_is_no_baseline_is_said(text):
    with pytest.raises(UnreadableBaseline):
        read_baseline(text)


def test_a_blog_adopts_the_gate_post_by_post(site):
    made = site(f"-- content/a.md --\n{HEAD}{OLD}\n-- content/b.md --\n{SECOND}{OLD}")
    assert made.check().returncode == 1
    assert made.check("--write-baseline").stdout == (
        "belegt-baseline.json: 2 findings are let pass until they are mended\n"
    )
    assert made.check().returncode == 0
    done = made.pelican()
    assert (done.returncode, "2 known before and let pass" in done.stderr) == (0, True)

    made.write("content/a.md", f"{HEAD}New.\n\n{NEW}\n{OLD}")
    done = made.check()
    assert done.returncode == 1
    assert "“12 % of customers”" in done.stdout
    assert "“68 % of customers”" not in done.stdout
    assert "2 known before and let pass" in done.stdout
    assert made.pelican().returncode == 1


def test_a_baseline_only_shrinks_by_itself(site):
    made = site(f"-- content/a.md --\n{HEAD}{OLD}\n-- content/b.md --\n{SECOND}{OLD}")
    made.check("--write-baseline")
    made.write("content/a.md", f"{HEAD}It rains.\n")
    assert "1 of them mended" not in made.check("content/b.md").stderr
    done = made.check()
    assert (done.returncode, "1 of them mended and taken out" in done.stderr) == (0, True)
    file = made.root / "belegt-baseline.json"
    assert list(json.loads(file.read_text("utf-8"))["findings"]) == ["content/b.md"]
    made.write("content/a.md", f"{HEAD}{OLD}")
    assert made.check().returncode == 1
    made.write("content/a.md", f"{HEAD}It rains.\n")
    made.write("content/b.md", f"{SECOND}It rains.\n")
    made.check()
    assert not file.exists()


def test_a_baseline_for_some_posts_keeps_those_of_the_others(site):
    made = site(f"-- content/a.md --\n{HEAD}{OLD}\n-- content/b.md --\n{SECOND}{OLD}")
    made.check("content/a.md", "--write-baseline")
    made.check("content/b.md", "--write-baseline")
    assert made.check().returncode == 0


def test_a_broken_baseline_stops_check_and_build(site):
    made = site(f"-- content/a.md --\n{HEAD}{OLD}\n-- belegt-baseline.json --\n<<<<")
    assert made.check().returncode == 2
    done = made.pelican()
    assert (done.returncode, "belegt-baseline.json cannot be read" in done.stderr) == (1, True)


@pytest.mark.parametrize("data", ["{}".encode("utf-16"), b'{"version": 1e999}', b"[" * 100_000])
def test_bytes_that_are_no_baseline_are_said(site, data):
    made = site(f"-- content/a.md --\n{HEAD}{OLD}")
    made.write("belegt-baseline.json", data)
    done = made.check()

    assert (done.returncode, "belegt-baseline.json cannot be read" in done.stderr) == (2, True)
    assert "Traceback" not in done.stderr


def test_what_could_not_be_looked_for_is_not_mended(site):
    made = site(f"-- content/a.md --\n{HEAD}As is known [@nobody2011].\n")
    made.check("--write-baseline")
    before = (made.root / "belegt-baseline.json").read_bytes()
    library = made.root / "library.bib"
    library.rename(made.root / "away.bib")
    made.check()
    (made.root / "away.bib").rename(library)
    made.check("--library", "/dev/null")

    assert (made.root / "belegt-baseline.json").read_bytes() == before
    assert made.check().returncode == 0
