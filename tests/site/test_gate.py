"""The gate, in whole tiny sites built by the real Pelican."""

import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest

HEAD = "Title: A\nDate: 2026-08-02\nCategory: Kunden\n\n"
GOOD = f"-- content/good.md --\n{HEAD}68 % of customers read reviews [@luca2011, p. 7].\n"


def test_a_sourced_post_is_published_with_its_reference(site):
    made = site(GOOD)
    done = made.pelican()
    assert done.returncode == 0, done.stderr
    html = made.read("a.html")
    assert 'href="#ref-luca2011"' in html
    assert "Luca 2011" in html
    assert "Harvard Business School" in html


def test_an_unsourced_figure_closes_the_gate(site):
    made = site(GOOD)
    assert made.pelican().returncode == 0
    before = made.snapshot()
    made.write("content/good.md", f"{HEAD}68 % of customers read reviews.\n")
    done = made.pelican("--delete-output-directory")
    assert done.returncode == 1
    assert "content/good.md:5:1: STAT001" in done.stderr
    assert made.snapshot() == before


def test_an_unknown_key_closes_the_gate_with_a_suggestion(site):
    made = site(GOOD.replace("@luca2011", "@luca2010"))
    done = made.pelican()
    assert done.returncode == 1
    assert "“luca2011”" in done.stderr


@pytest.mark.parametrize(
    "text",
    [
        "As @telekom says, 68 % of customers read reviews.",
        "68 % of customers read reviews [@luca2011](https://example.org).",
        "68 % of customers read reviews [as @luca2011 says](https://example.org).",
    ],
)
def test_neither_a_handle_nor_a_link_is_a_source(site, text):
    made = site(f"-- content/a.md --\n{HEAD}{text}\n")
    done = made.pelican()
    assert done.returncode == 1
    assert "STAT001" in done.stderr


def test_a_citation_in_a_title_would_stay_as_it_was_typed(site):
    made = site(GOOD.replace("Title: A", "Title: Luca [@nobody2011]\nSlug: a"))
    done = made.pelican()
    assert done.returncode == 1
    assert "content/good.md:1:13: CITE002" in done.stderr


def test_a_name_in_a_title_is_only_text(site):
    made = site(GOOD.replace("Title: A", "Title: Luca asks @nobody\nSlug: a"))
    assert made.pelican().returncode == 0


def test_a_feed_names_its_language_and_holds_the_references(site):
    made = site(GOOD)
    feed = 'TRANSLATION_FEED_ATOM="{lang}/feed.xml"'
    assert made.pelican("-e", feed, 'SITEURL="https://example.org"').returncode == 0
    assert 'xml:lang="en"' in made.read("en/feed.xml")
    assert "references-list" in made.read("en/feed.xml")


def test_an_alias_leads_to_its_entry(site):
    made = site(GOOD.replace("@luca2011", "@yelp"))
    library = (made.root / "library.bib").read_text()
    made.write("library.bib", library.replace("  year = ", "  ids = {yelp, stars},\n  year = "))
    assert made.pelican().returncode == 0
    html = made.read("a.html")
    assert 'href="#ref-luca2011"' in html
    assert 'href="#cite-1"' in html


def test_a_summary_without_its_own_line_carries_no_ids(site):
    made = site(GOOD)
    assert made.pelican().returncode == 0
    assert "Luca 2011" in made.read("index.html")
    assert 'id="cite-1"' not in made.read("index.html")
    assert 'href="a.html#ref-luca2011"' in made.read("index.html")


def test_a_style_that_is_not_there_is_said(site):
    made = site(GOOD)
    done = made.pelican("-e", 'BIBLIOGRAPHY_STYLE="nowhere.csl"')
    assert done.returncode == 1
    assert "nowhere.csl" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_style_that_is_no_style_is_said(site):
    made = site(GOOD)
    made.write("style.csl", "<html>no style</html>")
    done = made.pelican("-e", 'BIBLIOGRAPHY_STYLE="style.csl"')
    assert done.returncode == 1
    assert "pandoc cannot format" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_warn_mode_says_it_and_builds(site):
    made = site(GOOD.replace(" [@luca2011, p. 7]", ""))
    done = made.pelican("-e", 'BELEGT="warn"')
    assert done.returncode == 0
    assert "content/good.md:5:1: STAT001" in done.stderr
    assert "68 %" in made.read("a.html")


def test_warn_mode_shows_an_unknown_key_as_typed(site):
    made = site(GOOD.replace("@luca2011", "@luca2010"))
    assert made.pelican("-e", 'BELEGT="warn"').returncode == 0
    assert "[@luca2010, p. 7]" in made.read("a.html")


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("Title: A\nSatus: draft\nDate: 2026-08-02\n", "POST"),
        ("Title: A\nDate: 11.10.2016\n", "POST"),
        ("Title: A\nDate: 11. Oktober 2016\n", "POST"),
        ("Date: 2026-08-02\n", "POST"),
        ("Title: A\nStatus: entwurf\nDate: 2026-08-02\n", "POST"),
    ],
)
def test_a_post_pelican_would_drop_or_misread_is_a_finding(site, head, code):
    made = site(GOOD)
    made.write("content/bad.md", f"{head}\nText.\n")
    done = made.pelican()
    assert done.returncode == 1
    assert "content/bad.md:" in done.stderr
    assert code in done.stderr


def test_a_post_dropped_for_another_reason_is_told_with_its_cause(site):
    made = site(GOOD)
    made.write("content/bad.md", "Title: B\nDate: 2026-08-02\nTimezone: Mars/Olympus\n\nText.\n")
    done = made.pelican()
    assert done.returncode == 1
    assert "Mars/Olympus" in done.stderr


def test_two_posts_at_one_address_are_a_finding(site):
    made = site(GOOD)
    made.write("content/twin.md", f"{HEAD}Text.\n")
    done = made.pelican()
    assert done.returncode == 1
    assert "POST092" in done.stderr


def test_a_wrong_setting_stops_the_build(site):
    made = site(GOOD)
    done = made.pelican("-e", 'BELEGT="sometimes"')
    assert done.returncode == 1
    assert "BELEGT" in done.stdout + done.stderr


def test_a_misspelt_setting_stops_the_build(site):
    made = site(GOOD)
    done = made.pelican("-e", "BIBLIOGRAFY=[]")
    assert done.returncode == 1
    assert "BIBLIOGRAPHY" in done.stdout + done.stderr


@pytest.mark.parametrize("content", ["", "@article{", "not a library at all @{}", "\ufeff"])
def test_a_broken_library_closes_the_gate(site, content):
    made = site(GOOD)
    made.write("library.bib", content)
    done = made.pelican()
    assert done.returncode == 1
    assert "library.bib" in done.stderr or "luca2011" in done.stderr


def test_a_missing_library_closes_the_gate(site):
    made = site(GOOD)
    (made.root / "library.bib").unlink()
    done = made.pelican()
    assert done.returncode == 1
    assert "library.bib" in done.stderr


def test_a_missing_library_is_one_finding_and_not_one_for_each_citation(site):
    made = site(GOOD)
    (made.root / "library.bib").unlink()
    done = made.check()
    assert "BIB001" in done.stdout
    assert "CITE001" not in done.stdout


def test_a_folder_for_a_library_closes_the_gate(site):
    made = site(GOOD)
    (made.root / "library.bib").unlink()
    (made.root / "library.bib").mkdir()
    done = made.pelican()
    assert done.returncode == 1
    assert "library.bib" in done.stderr


def test_two_entries_with_one_key_close_the_gate(site):
    made = site(GOOD)
    library = (made.root / "library.bib").read_text()
    made.write("library.bib", library + library.replace("luca2011", "Luca2011"))
    done = made.pelican()
    assert done.returncode == 1
    assert "Luca2011" in done.stderr


def test_a_title_cannot_carry_script(site):
    made = site(GOOD.replace("Title: A", "Title: A <script>alert(1)</script>\nSlug: a"))
    made.write(
        "library.bib",
        (made.root / "library.bib").read_text().replace("Reviews,", "<script>alert(2)</script>"),
    )
    assert made.pelican().returncode == 0
    assert "<script>alert(2)" not in made.read("a.html")


def test_citations_in_code_links_and_addresses_are_left_alone(site):
    made = site(
        f"-- content/a.md --\n{HEAD}Write `[@key]` to mail@example.org, see "
        "[the profile](https://example.org/@name).\n\n    [@indented]\n"
    )
    done = made.pelican()
    assert done.returncode == 0, done.stderr
    html = made.read("a.html")
    assert "[@key]" in html
    assert "https://example.org/@name" in html


def test_a_second_build_from_the_cache_gives_the_same_bytes(site):
    made = site(GOOD)
    cached = (
        "-e",
        "CACHE_CONTENT=true",
        "LOAD_CONTENT_CACHE=true",
        'CONTENT_CACHING_LAYER="generator"',
    )
    assert made.pelican(*cached).returncode == 0
    before = made.snapshot()
    assert made.pelican(*cached).returncode == 0
    assert made.snapshot() == before


def test_an_edited_library_reaches_a_cached_post(site):
    made = site(GOOD)
    cached = (
        "-e",
        "CACHE_CONTENT=true",
        "LOAD_CONTENT_CACHE=true",
        'CONTENT_CACHING_LAYER="generator"',
    )
    assert made.pelican(*cached).returncode == 0
    library = (made.root / "library.bib").read_text()
    made.write("library.bib", library.replace("Luca, Michael", "Lukas, Michael"))
    assert made.pelican(*cached).returncode == 0
    assert "Lukas 2011" in made.read("a.html")


def test_one_plugin_alone_minds_its_own_findings(site):
    made = site(GOOD.replace(" [@luca2011, p. 7]", ""))
    assert made.pelican("-e", 'PLUGINS=["belegt.citations"]').returncode == 0
    assert made.pelican("-e", 'PLUGINS=["belegt.statistics"]').returncode == 1


def test_a_draft_that_is_not_published_may_be_unfinished(site):
    made = site(GOOD)
    made.write("content/draft.md", f"Status: draft\n{HEAD}Half of all customers leave, 50 %.\n")
    assert made.pelican().returncode == 1
    assert made.pelican("-e", 'DRAFT_SAVE_AS=""').returncode == 0


def test_a_post_to_come_is_said_and_stops_nothing(site):
    made = site(GOOD)
    made.write("content/later.md", "Title: Later\nDate: 2199-08-02\n\nText.\n")
    done = made.pelican("-e", "WITH_FUTURE_DATES=false")
    assert done.returncode == 0
    assert "content/later.md:1:1: POST093 note: the post appears on 2199-08-02" in done.stderr


def test_json_has_positions_from_one(site):
    made = site(GOOD.replace(" [@luca2011, p. 7]", ""))
    done = made.check("--format", "json")
    assert done.returncode == 1
    report = json.loads(done.stdout)
    assert report["version"] == 1
    (finding,) = report["findings"]
    assert (finding["path"], finding["line"], finding["column"]) == ("content/good.md", 5, 1)
    assert finding["code"] == "STAT001"
    assert finding["severity"] == "error"


def test_check_needs_no_configuration(site):
    made = site(GOOD)
    (made.root / "pelicanconf.py").unlink()
    assert made.check("content", "--library", "library.bib").returncode == 0
    assert made.check("content").returncode == 1


def test_check_that_cannot_run_returns_two(site):
    made = site(GOOD)
    done = made.check("nowhere")
    assert done.returncode == 2
    assert "nowhere" in done.stderr
    made.write("pelicanconf.py", "PATH = \n")
    assert made.check().returncode == 2


def test_what_cannot_run_is_said_in_the_language_of_the_site(site):
    made = site(GOOD)
    config = (made.root / "pelicanconf.py").read_text()
    made.write("pelicanconf.py", config.replace('DEFAULT_LANG = "en"', 'DEFAULT_LANG = "de"'))
    assert "nowhere gibt es nicht" in made.check("nowhere").stderr
    assert "there is no nowhere" in made.check("nowhere", "--language", "en").stderr


@pytest.mark.parametrize(
    "data",
    [
        b"",
        "Title: Ü\nDate: 2026-08-02\n\nÜber".encode("latin-1"),
        b"Title: A\x00\nDate: 2026-08-02\n\nText\x00",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10,
    ],
    ids=["empty", "latin-1", "nul", "picture"],
)
def test_what_is_no_text_is_a_finding(site, data):
    made = site(GOOD)
    made.write("content/bad.md", data)
    for done in (made.check(), made.pelican()):
        assert done.returncode == 1
        assert "content/bad.md:" in done.stdout + done.stderr
        assert "Traceback" not in done.stderr


def test_a_terminal_without_umlauts_gets_them_escaped(site, monkeypatch):
    made = site(GOOD.replace(" [@luca2011, p. 7]", "").replace("customers", "Gäste"))
    for name, value in (("LC_ALL", "C"), ("PYTHONUTF8", "0"), ("PYTHONCOERCECLOCALE", "0")):
        monkeypatch.setenv(name, value)
    done = made.check("--language", "de")
    assert done.returncode == 1
    assert "STAT001" in done.stdout
    assert "Traceback" not in done.stderr


def test_five_megabytes_are_only_long(site):
    made = site(GOOD)
    made.write("content/long.md", HEAD.replace("A", "Long") + "Plain words in a row.\n\n" * 230_000)
    assert made.check().returncode == 0


def test_a_folder_named_like_a_post_is_walked_into(site):
    made = site(GOOD)
    made.write("content/folder.md/inner.md", HEAD.replace("A", "Inner") + "Text.\n")
    assert made.check().returncode == 0


def test_links_around_in_a_circle_are_said_and_not_followed(site):
    made = site(GOOD)
    (made.root / "content" / "one").symlink_to(".")
    (made.root / "content" / "two").symlink_to("..")
    done = made.check()
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "1 post checked: no findings")
    done = made.pelican()
    assert done.returncode == 1
    assert "content/one leads to a folder around itself" in done.stderr


def test_a_pipe_is_said_and_not_waited_for(site):
    made = site(GOOD)
    os.mkfifo(made.root / "content" / "pipe.md")
    done = made.check()
    assert done.returncode == 1
    assert "content/pipe.md:1:1: POST090 file cannot be read: it is no regular file" in done.stdout
    done = made.pelican()
    assert done.returncode == 1
    assert "content/pipe.md is no regular file but a pipe or a device" in done.stderr


def test_autoreload_warns_and_builds(site):
    made = site(GOOD.replace(" [@luca2011, p. 7]", ""))
    command = [sys.executable, "-m", "pelican", "-lr", "-p", "8765", "-s", "pelicanconf.py"]
    with (made.root / "log").open("w") as log:
        running = subprocess.Popen(
            command, cwd=made.root, stdout=log, stderr=log, start_new_session=True
        )
    try:
        end = time.monotonic() + 60
        while not (made.root / "output" / "a.html").exists() and time.monotonic() < end:
            time.sleep(0.1)
    finally:
        os.killpg(running.pid, signal.SIGTERM)
        running.wait()
    assert (made.root / "log").read_text().count("STAT001") == 1
    assert (made.root / "output" / "a.html").exists()


def test_output_that_cannot_be_written_is_said(site, forbidden_folder):
    done = site(GOOD).pelican("-o", str(forbidden_folder / "output"))
    assert done.returncode == 1
    assert re.search("belegt: the site in .*output is unfinished: ", done.stderr)
    assert "Traceback" not in done.stdout + done.stderr


TEMPLATE = """
-- theme/templates/article.html --
<p>
{% if %}
-- theme/static/keep --
"""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "die Vorlage {}:2 ist nicht zu verstehen: "),
        ("en", "the template {}:2 cannot be understood: "),
    ],
)
def test_a_template_that_jinja_cannot_read_is_one_line(site, language, said):
    made = site(GOOD + TEMPLATE)
    done = made.pelican("-t", "theme", "-e", f'BELEGT_LANGUAGE="{language}"')
    template = made.root / "theme" / "templates" / "article.html"
    assert done.returncode == 1
    assert f"belegt: {said.format(template)}" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_cache_that_takes_nothing_costs_only_time(site, forbidden_folder):
    made = site(GOOD)
    (made.root / "kept").mkdir()
    (made.root / "kept" / "templates").symlink_to(forbidden_folder)
    done = made.pelican("-e", 'BELEGT_CACHE="kept"')
    assert done.returncode == 0, done.stderr
    assert "68 %" in made.read("a.html")


def test_a_file_where_the_site_should_go_is_said_and_kept(site):
    made = site(GOOD)
    made.write("output", "mine")
    done = made.pelican()
    assert done.returncode == 1
    assert "output is a file; remove it, the site goes there" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert (made.root / "output").read_text() == "mine"
