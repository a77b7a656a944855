"""The command, in the process: what it prints, what it writes, and its exit code."""

import json
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from belegt.cli import main

GOOD = "Title: A\nDate: 2026-08-02\nLang: en\n\n68 % of customers read reviews [@luca2011, p. 7].\n"
BAD = GOOD.replace(" [@luca2011, p. 7]", "")
WEEKLY = 'CADENCE = {"targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02"}]}\n'


@pytest.mark.parametrize(("post", "code"), [(GOOD, 0), (BAD, 1)])
def test_check_returns_one_when_there_are_errors(here, post, code):
    here.write("content/a.md", post)
    assert main(["check"]) == code


def test_check_says_what_it_found_and_of_how_many(here, capsys):
    here.write("content/a.md", BAD)
    main(["check"])
    said = capsys.readouterr().out
    assert "content/a.md:5:1: STAT001 “68 % of customers” has no source" in said
    assert "1 post checked: 1 error and 0 warnings in 1 file" in said


def test_check_speaks_the_language_it_is_asked_for(here, capsys):
    here.write("content/a.md", BAD)
    main(["check", "--language", "de"])
    assert "1 Beitrag geprüft: 1 Fehler" in capsys.readouterr().out


def test_check_prints_json_for_programs(here, capsys):
    here.write("content/a.md", BAD)
    main(["check", "--format", "json"])
    assert [one["code"] for one in json.loads(capsys.readouterr().out)["findings"]] == ["STAT001"]


def test_check_looks_into_the_library_it_is_given(here):
    here.write("content/a.md", GOOD)
    here.write("other.bib", "@misc{luca2010, author = {L}, title = {T}, date = {2010}, url = {x}}")
    assert main(["check", "--library", "other.bib"]) == 1


@pytest.mark.parametrize(
    ("arguments", "config", "words"),
    [
        (["check", "nowhere"], "", "there is no nowhere"),
        (["check"], "", "there are no Markdown files"),
        (["check"], 'BELEGT = "strict"', "BELEGT is 'strict'"),
        (["check"], "1 / 0", "pelicanconf.py stops with ZeroDivisionError"),
        (["cadence"], 'CADENCE = {"targetz": []}', "the cadence cannot be read"),
        (["new", "A"], 'CADENCE = {"targetz": []}', "the cadence cannot be read"),
    ],
)
def test_what_cannot_run_says_why_and_returns_two(here, capsys, arguments, config, words):
    if config:
        here.write("pelicanconf.py", config)
    assert main(arguments) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "0001-01-01", "9999-12-31"])
def test_cadence_refuses_a_day_that_is_none(here, capsys, day):
    with pytest.raises(SystemExit) as stopped:
        main(["cadence", "--as-of", day])
    assert stopped.value.code == 2
    assert day in capsys.readouterr().err


GERMAN = 'DEFAULT_LANG = "de"'


@pytest.mark.parametrize(
    ("arguments", "config", "words"),
    [
        ([], GERMAN, "belegt: es fehlt: BEFEHL"),
        (["chek"], GERMAN, "BEFEHL: 'chek' gibt es nicht; möglich: "),
        (["check", "--format", "xml"], GERMAN, "--format: 'xml' gibt es nicht; möglich: "),
        (["check", "--library"], GERMAN, "--library: dahinter fehlt mindestens eine Angabe"),
        (["plan", "--foo"], GERMAN, "damit ist nichts anzufangen: --foo"),
        (["plan", "a", "gestern"], GERMAN, "TAG: gestern ist kein Tag; schreib ihn so: 2026-11-22"),
        (["effort", "a", "2h", "7"], GERMAN, "ARBEIT: „7“ ist kein einzelnes Wort wie Recherche"),
        (["effort", "a", "--language", "en"], GERMAN, "are required: HOURS, WORK"),
        (["effort", "a"], 'DEFAULT_LANG = "en"', "are required: HOURS, WORK"),
        (["effort", "a", "--language=de"], 'DEFAULT_LANG = "en"', "es fehlt: STUNDEN, ARBEIT"),
        (["effort", "a", "--language"], GERMAN, "--language: dahinter fehlt eine Angabe"),
        (["effort", "a"], "1 / 0", "are required: HOURS, WORK"),
        (["effort", "a"], f"{GERMAN}\n1 / 0", "es fehlt: STUNDEN, ARBEIT"),
        (["effort", "a"], f"{GERMAN}\nBELEGT_LANGUAGE = 'en'\n1 / 0", "are required: HOURS"),
        (
            ["sources", "--unused", "--most-cited"],
            GERMAN,
            "--most-cited: geht nicht zusammen mit --unused",
        ),
    ],
)
def test_what_cannot_be_understood_is_said_in_the_language_of_the_author(
    here, capsys, arguments, config, words
):
    here.write("pelicanconf.py", config)
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("config", "words", "foreign"),
    [
        (GERMAN, {"Aufruf: ", "BEFEHL", "diese Hilfe zeigen"}, {"usage", "COMMAND", "show"}),
        ('DEFAULT_LANG = "en"', {"usage: ", "COMMAND", "show this help"}, {"Aufruf", "Hilfe"}),
    ],
)
def test_help_speaks_one_language(here, capsys, config, words, foreign):
    here.write("pelicanconf.py", config)
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    said = capsys.readouterr().out
    assert (stopped.value.code, {one for one in words if one not in said}) == (0, set())
    assert {one for one in foreign if one in said} == set()


def test_no_command_runs_the_configuration_to_read_its_arguments(here, capsys):
    here.write("pelicanconf.py", "raise SystemExit(99)")
    with pytest.raises(SystemExit) as stopped:
        main(["cadence", "--language", "de", "--as-of", "gestern"])
    assert stopped.value.code == 2
    assert "gestern ist kein Tag" in capsys.readouterr().err


@pytest.mark.parametrize(("today", "code"), [("2026-08-03", 0), ("2026-12-20", 2)])
def test_cadence_returns_how_it_stands(here, today, code):
    here.write("pelicanconf.py", WEEKLY)
    here.write("content/a.md", GOOD)
    assert main(["cadence", "--as-of", today]) == code


def test_new_starts_a_draft_in_the_folder_of_posts(here, capsys):
    here.write("content/posts/a.md", GOOD)
    assert main(["new", "Wer wartet, zahlt", "--kind", "opinion", "--field", "Kunden"]) == 0
    path = here.root / capsys.readouterr().out.strip()
    assert path.parent == here.root / "content" / "posts"
    assert path.name == f"{date.fromisoformat(path.name[:10])}-wer-wartet-zahlt.en.md"
    assert "Status: draft\n" in path.read_text(encoding="utf-8")


def test_new_takes_the_next_day_that_is_due(here, capsys):
    here.write("pelicanconf.py", WEEKLY)
    main(["new", "A"])
    day = date.fromisoformat((here.root / capsys.readouterr().out.strip()).name[:10])
    assert (day.weekday(), day >= date(2026, 8, 2)) == (6, True)


FIELDS = WEEKLY.replace("}]}", '}], "fields": ["Kunden", "Museum"]}')


@pytest.mark.parametrize(
    ("arguments", "field"), [([], "Museum"), (["--field", "Kunden"], "Kunden")]
)
def test_new_takes_the_field_it_is_told_or_the_one_that_is_advised(here, arguments, field, capsys):
    here.write("pelicanconf.py", FIELDS)
    here.write("content/a.md", GOOD.replace("Lang:", "Category: Kunden\nLang:"))
    main(["new", "B", *arguments])
    path = here.root / capsys.readouterr().out.strip()
    assert f"Category: {field}\n" in path.read_text(encoding="utf-8")


def test_new_refuses_a_field_that_is_none(here, capsys):
    here.write("pelicanconf.py", FIELDS)
    assert main(["new", "B", "--field", "Kundne"]) == 2
    assert "no field Kundne; did you mean Kunden?" in capsys.readouterr().err


@pytest.mark.parametrize("title", ["", " \t"])
def test_new_refuses_a_title_without_a_word(here, capsys, title):
    assert main(["new", title]) == 2
    assert "the title is empty" in capsys.readouterr().err
    assert not list((here.root / "content").rglob("*.md"))


def test_sixty_days_one_by_one_go_from_kept_to_late_to_silent(here):
    here.write("pelicanconf.py", WEEKLY)
    here.write("content/a.md", GOOD)
    here.write("content/b.md", GOOD.replace("Date: 2026-08-02", "Date: 2026-08-10"))
    days = (date(2026, 8, 1) + timedelta(days=number) for number in range(61))
    codes = "".join(str(main(["cadence", "--as-of", day.isoformat()])) for day in days)

    assert codes == "0" * 18 + "1" * 19 + "2" * 24


def test_new_gives_no_slug_twice(here, capsys):
    main(["new", "Führung"])
    capsys.readouterr()
    assert main(["new", "Fuehrung!"]) == 2
    assert "has the slug fuehrung already; choose another title" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2020-01-01", "2020-01-01 is past; take a day from today on"),
        ("2026-02-30", "is no day"),
    ],
)
def test_plan_refuses_a_day_that_cannot_be(here, capsys, day, words):
    main(["new", "A"])
    try:
        code = main(["plan", "a", day])
    except SystemExit as stopped:
        code = stopped.code
    assert (code, words in capsys.readouterr().err) == (2, True)


def test_new_overwrites_nothing(here, capsys):
    assert main(["new", "A"]) == 0
    path = here.root / capsys.readouterr().out.strip()
    path.write_text("mine", encoding="utf-8")
    assert main(["new", "A"]) == 2
    assert "choose another title" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("arguments", [["--as-of", "today"], []])
def test_today_is_that_of_the_promise_and_not_of_the_machine(here, capsys, zone, arguments):
    """The two zones are a day and an hour apart: one of them is never on the machine's day."""
    promise = WEEKLY.replace('{"targets"', f'{{"timezone": "{zone}", "targets"')
    here.write("pelicanconf.py", f'TIMEZONE = "UTC"\n{promise}')
    here.write("content/a.md", GOOD)
    main(["cadence", "--format", "json", *arguments])
    said = json.loads(capsys.readouterr().out)["as_of"]
    assert said == datetime.now(ZoneInfo(zone)).date().isoformat()
