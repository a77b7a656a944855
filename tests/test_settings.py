from pathlib import Path

import pytest

from belegt.finding import Text
from belegt.settings import WrongSetting, read_settings

ROOT = Path("/site")


def test_nothing_said_is_the_usual():
    settings = read_settings({}, ROOT)
    assert settings.content == ROOT / "content"
    assert settings.library == (ROOT / "bibliography/library.bib",)
    assert (settings.rejects, settings.style, settings.cadence) == (True, None, None)
    assert settings.cache == ROOT / ".belegt-cache"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"BELEGT": "strict"}, "BELEGT is 'strict'; it may be"),
        ({"BELEGT": True}, "BELEGT is True"),
        ({"BELEGT_LANGUAGE": 7}, "BELEGT_LANGUAGE is 7"),
        ({"DEFAULT_LANG": None}, "DEFAULT_LANG is None"),
        ({"BIBLIOGRAPHY": 7}, "BIBLIOGRAPHY is 7; it must be a list"),
        ({"BIBLIOGRAPHY": [7]}, "BIBLIOGRAPHY is [7]"),
        ({"PAGE_PATHS": None}, "PAGE_PATHS is None"),
        ({"TIMEZONE": "Europe/Berlni"}, "TIMEZONE is 'Europe/Berlni'"),
        ({"TIMEZONE": "../etc/passwd"}, "which is no time zone"),
        ({"TIMEZONE": None}, "TIMEZONE is None"),
        ({"BIBLIOGRAFY": []}, "there is no setting BIBLIOGRAFY; did you mean BIBLIOGRAPHY?"),
        ({"BELEGT_FOLLOW_ON": "yes"}, "BELEGT_FOLLOW_ON is 'yes'; it may be True or False"),
        ({"BELEGT_SEVERITY": {"STAT01": "error"}}, "there is no rule STAT01"),
        ({"BELEGT_SEVERITIES": {}}, "did you mean BELEGT_SEVERITY?"),
        ({"BELEGT_CASHE": "x"}, "did you mean BELEGT_CACHE?"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(values, words):
    with pytest.raises(WrongSetting) as caught:
        read_settings(values, ROOT)
    assert words in caught.value.text.en
    assert caught.value.text.de != caught.value.text.en


@pytest.mark.parametrize("name", ["AUTHOR", "CATEGORY_URL", "BELEGT", "CADENCE"])
def test_a_name_of_pelicans_or_ours_is_no_misspelling(name):
    read_settings({name: "warn"}, ROOT)


@pytest.mark.parametrize(
    ("value", "files"),
    [
        ("a.bib", ["a.bib"]),
        (["a.bib", "b.bib"], ["a.bib", "b.bib"]),
        ((Path("a.bib"),), ["a.bib"]),
        ([], []),
    ],
)
def test_the_library_may_be_one_file_or_several(value, files):
    library = read_settings({"BIBLIOGRAPHY": value}, ROOT).library
    assert library == tuple(ROOT / name for name in files)


@pytest.mark.parametrize(
    ("values", "language", "message_language"),
    [
        ({"DEFAULT_LANG": "de"}, "de", "de"),
        ({"DEFAULT_LANG": "de_AT"}, "de", "de"),
        ({"DEFAULT_LANG": "fr"}, "en", "en"),
        ({"DEFAULT_LANG": "de", "BELEGT_LANGUAGE": "en"}, "de", "en"),
    ],
)
def test_messages_speak_the_language_of_the_site_unless_told(values, language, message_language):
    settings = read_settings(values, ROOT)
    assert (settings.language, settings.message_language) == (language, message_language)


@pytest.mark.parametrize(
    ("values", "language"),
    [
        ({"DEFAULT_LANG": "de"}, "de"),
        ({"DEFAULT_LANG": "de", "BIBLIOGRAPHY_LANGUAGE": "en"}, "en"),
    ],
)
def test_entries_speak_the_language_of_the_site_unless_told(values, language):
    assert read_settings(values, ROOT).library_language == language


@pytest.mark.parametrize(("value", "publishes"), [("", False), ("drafts/{slug}.html", True)])
def test_a_site_without_a_place_for_drafts_publishes_none(value, publishes):
    assert read_settings({"DRAFT_SAVE_AS": value}, ROOT).publishes_drafts is publishes


def test_pages_of_sources_have_an_address_in_each_language():
    pages = {"de": "quellen/{key}/", "en": "en/sources/{key}/"}
    assert read_settings({"BIBLIOGRAPHY_PAGES": pages}, ROOT).source_pages == Text(**pages)
    assert read_settings({}, ROOT).source_pages is None


@pytest.mark.parametrize(
    "value",
    [
        "quellen/{key}/",
        {"de": "quellen/{key}/"},
        {"de": "quellen/", "en": "sources/"},
        {"de": "{key}/", "en": "{key}/"},
        {"de": "../{key}/", "en": "/{key}/"},
        {"de": "quellen/{key}.html", "en": "sources/{key}.html"},
        ["quellen/{key}/", "en/sources/{key}/"],
    ],
)
def test_other_addresses_of_sources_are_refused(value):
    with pytest.raises(WrongSetting, match="BIBLIOGRAPHY_PAGES is"):
        read_settings({"BIBLIOGRAPHY_PAGES": value}, ROOT)


def test_excerpts_stand_beside_the_library():
    assert read_settings({}, ROOT).excerpts == ROOT / "bibliography" / "excerpts"
    assert read_settings({"BIBLIOGRAPHY": []}, ROOT).excerpts is None
