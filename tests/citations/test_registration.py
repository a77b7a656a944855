"""What a registry says of a work, and the entry that becomes of it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from registry import ARTICLE, DATASET

from belegt.citations.csl_json import Name
from belegt.citations.entry_text import tex, write_entry
from belegt.citations.library import read_library
from belegt.citations.registration import (
    Registration,
    UnreadableRegistration,
    parse_registration,
)

DOI = "10.5555/warten"


def parsed(values, **more):
    return parse_registration(json.dumps({**values, **more}).encode(), DOI)


def entry(title="Wort", langid="german", **more):
    return write_entry(Registration(DOI, "article", title, **more), "key", langid)


def read_back(text):
    return read_library([("library.bib", text.encode())])


def test_writes_an_article_as_the_library_is_written():
    assert write_entry(parsed(ARTICLE), "mueller2024warten", "german") == (
        "@article{mueller2024warten,\n"
        "  author  = {Müller, Jörg and Autor, Ann and {Institut für Warteforschung}},\n"
        "  title   = {Warten \\& Zahlen: Was 50 \\% der Gäste stört},\n"
        "  journal = {Zeitschrift für Muster},\n"
        "  volume  = {7},\n"
        "  number  = {2},\n"
        "  pages   = {88--102},\n"
        "  date    = {2024-03},\n"
        "  doi     = {10.5555/warten},\n"
        "  langid  = {german},\n"
        "}\n"
    )


def test_writes_a_dataset_of_the_other_registry():
    work = parse_registration(json.dumps(DATASET).encode(), "10.5555/daten")
    assert write_entry(work, "vondermuster2025waiting", work.langid) == (
        "@dataset{vondermuster2025waiting,\n"
        "  author    = {von der Muster, Ida},\n"
        "  title     = {Waiting times in \\emph{Apis mellifera} offices of the {EU}},\n"
        "  publisher = {Archiv},\n"
        "  version   = {2.0},\n"
        "  year      = {2025},\n"
        "  doi       = {10.5555/DATEN},\n"
        "  langid    = {english},\n"
        "}\n"
    )


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ({"type": "book-chapter", "container-title": ["Buch"]}, "  booktitle = {Buch},"),
        ({"type": "book", "publisher-location": "Bonn"}, "  location  = {Bonn},"),
        ({"type": "proceedings-article"}, "@inproceedings{"),
        ({"type": "dissertation", "institution": [{"name": "Uni"}]}, "  institution = {Uni},"),
        ({"type": "posted-content"}, "  type        = {Preprint},"),
        ({"type": "something new"}, "@misc{"),
        ({"type": "article-journal", "page": "", "article-number": "e7"}, "  eid     = {e7},"),
        ({"title": ["Wort"], "subtitle": ["Satz"]}, "  title   = {Wort: Satz},"),
        ({"title": ["Wort?"], "subtitle": ["Satz"]}, "  title   = {Wort? Satz},"),
        ({"title": ["Wort: Satz"], "subtitle": ["Satz"]}, "  title   = {Wort: Satz},"),
        ({"author": [{"family": "King", "suffix": "Jr.", "given": "M."}]}, "{King, Jr., M.}"),
        ({"author": [{"literal": "Bain & Company"}]}, "  author  = {{Bain \\& Company}},"),
        ({"author": [{"family": "Meer", "non-dropping-particle": "van der"}]}, "{van der Meer}"),
        ({"published-print": {"date-parts": [[None]]}}, "  date    = {2023-12-01},"),
        ({"type": "book", "ISBN": ["http://id.crossref.org/isbn/9783"]}, "= {9783},"),
    ],
)
def test_writes_what_the_type_of_a_work_asks_for(more, wanted):
    assert wanted in write_entry(parsed(ARTICLE, **more), "key", "german")


@pytest.mark.parametrize(
    ("language", "langid"),
    [
        ("en", "english"),
        ("en-US", "english"),
        ("eng", "english"),
        ("DE", "german"),
        ("ger", "german"),
        ("fre", "french"),
        ("pt-BR", "portuguese"),
        ("xx", ""),
        (None, ""),
        (7, ""),
    ],
)
def test_knows_the_language_of_a_work(language, langid):
    assert parsed(ARTICLE, language=language).langid == langid


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("The Labor Illusion", "The Labor Illusion"),
        ("Generative AI at Work", "Generative {AI} at Work"),
        ("Waiting in Berlin: How eBay sorts", "Waiting in {Berlin}: How {eBay} sorts"),
        ("what (the) USA wants", "what (the) {USA} wants"),
        ("Why I wait", "Why {I} wait"),
        ("Waiting for COVID-19", "Waiting for {COVID-19}"),
        ("_A and 5%B", r"\_A and 5\%B"),
    ],
)
def test_keeps_the_capitals_of_names_in_english_titles(title, written):
    assert f"title  = {{{written}}}," in entry(title, "english")


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("50% of A&B_C #1 for $5", r"50\% of A\&B\_C \#1 for \$5"),
        ("a {b} \\c ~ ^", r"a \{b\} \textbackslash{}c \textasciitilde{} \textasciicircum{}"),
        ("H<sub>2</sub>O &amp; &lt;x&gt;", r"H\textsubscript{2}O \& <x>"),
        ("<i>open", r"\emph{open}"),
        ("close</i>", "close"),
        ("<script>x</script>", "x"),
        ("<mml:math display='block'>x</mml:math>", "x"),
        ("a < b and c > d", "a < b and c > d"),
    ],
)
def test_writes_html_as_tex(words, written):
    assert tex(words) == written


@pytest.mark.parametrize(
    ("more", "withdrawn"),
    [
        ({}, False),
        ({"updated-by": [{"type": "retraction", "DOI": "10.5555/r"}]}, True),
        ({"updated-by": [{"type": "withdrawal"}]}, True),
        ({"updated-by": [{"type": "correction", "DOI": "10.5555/c"}]}, False),
        ({"updated-by": "nonsense"}, False),
        ({"title": "RETRACTED: Wort"}, True),
        ({"title": "[Retracted article] Wort"}, False),
        ({"title": "Retracted: how papers vanish"}, False),
    ],
)
def test_says_what_was_withdrawn(more, withdrawn):
    assert parsed(ARTICLE, **more).is_withdrawn is withdrawn


def test_knows_a_notice_of_retraction():
    update = [{"type": "retraction", "DOI": "10.5555/lost", "label": "Retraction"}]
    assert parsed(ARTICLE, **{"update-to": update}).withdraws == "10.5555/lost"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is no JSON"),
        (b'{"title": "Wor', "is no JSON"),
        (b"[" * 100_000, "is no JSON"),
        (b"\xff\xfe", "is no JSON"),
        (b"[]", "names no title"),
        (b"null", "names no title"),
        (b'{"title": []}', "names no title"),
        (b'{"title": " \\u0000 "}', "names no title"),
        (b'{"title": "A", "DOI": "10.5555/other"}', "describes 10.5555/other"),
    ],
)
def test_refuses_an_answer_that_describes_no_such_work(data, words):
    with pytest.raises(UnreadableRegistration) as raised:
        parse_registration(data, DOI)
    assert words in raised.value.text.en


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(), children),
    max_leaves=8,
)


@settings(deadline=None, max_examples=200)
@given(st.dictionaries(st.sampled_from(sorted({*ARTICLE, *DATASET, "subtitle"})), JSON), JSON)
def test_no_answer_breaks_the_library(values, name):
    values = {**ARTICLE, **values, "title": "Wort {", "DOI": DOI, "author": [{"family": name}]}
    work = parsed(values)
    library = read_back(write_entry(work, "key", work.langid or "german"))

    assert list(library.entries) == ["key"]
    assert library.broken_keys == frozenset()


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=60), st.text(max_size=30), st.sampled_from(["german", "english"]))
def test_any_title_and_name_can_be_read_back(title, name, langid):
    words = " ".join("".join(one if one.isprintable() else " " for one in title).split())
    text = entry(words or "x", langid, authors=(Name(name.strip() or "x"),))
    library = read_back(text)

    assert [one.name for one in library.find("key").fields] == ["author", "title", "doi", "langid"]


def test_ten_thousand_authors_are_written_in_a_moment():
    names = tuple(Name(f"Muster{number}", "A.") for number in range(10_000))
    assert entry(authors=names).count(" and ") == 9_999
