import pytest

from belegt.citations.check import check_citations, check_syntax
from belegt.citations.citation import find_clusters
from belegt.citations.citation_rules import MALFORMED, RULES, UNKNOWN_KEY
from belegt.citations.library import read_library
from belegt.finding import Location
from belegt.post import parse_post

LIBRARY = """
@book{luca2011, author = {Luca, M.}, title = {Reviews}, publisher = {P}, year = 2011, langid = {english}}
@book{buell2011, author = {Buell, R.}, title = {Labor}, publisher = {P}, year = 2011, langid = {english}}
@book{kaputt2020, title = {Nie zu Ende
"""


@pytest.fixture(scope="module")
def library():
    return read_library([("library.bib", LIBRARY.encode())])


def findings(text, library):
    post = parse_post("post.md", f"Title: T\nDate: 2026-08-02\n\n{text}\n")
    cited = [
        (citation, post.location(*block.source_span(citation.start, citation.end)))
        for block in post.blocks
        for cluster in find_clusters(block.text)
        for citation in cluster.citations
    ]
    return [*check_citations(cited, library), *check_syntax(post)]


def helps(text, library):
    return [finding.help.en for finding in findings(text, library)]


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in RULES for text in rule.flagged]
)
def test_finds_what_a_rule_says(rule, text, library):
    assert rule.code in {finding.code for finding in findings(text, library)}


@pytest.mark.parametrize("text", [text for rule in RULES for text in rule.allowed])
def test_allows_what_a_rule_says(text, library):
    assert findings(text, library) == []


def test_suggests_the_nearest_key(library):
    assert helps("[@luca2010]", library) == ["did you mean “luca2011”?"]


def test_suggests_nobody_who_shares_little_but_the_century(library):
    assert "did you mean" not in helps("[@lux2019]", library)[0]


def test_says_when_only_the_letter_case_differs(library):
    assert helps("[@LUCA2011]", library) == ["write “luca2011”: its case counts"]


def test_shows_the_way_out_for_a_name(library):
    assert helps("[siehe @nirgends]", library) == [
        "add the source to the library; if it is a name, write \\@nirgends"
    ]


def test_a_broken_entry_has_no_second_finding(library):
    assert findings("[@kaputt2020]", library) == []


def test_a_finding_says_where(library):
    (finding,) = findings("Text [@luca2011; @luca2010].", library)

    assert finding.location == Location("post.md", 4, 18, 4, 27)


@pytest.mark.parametrize(
    "name", ["@example", "@telekom", "@a", "@MRMCD2017", "@jemand [siehe dort]"]
)
def test_leaves_names_in_running_text_alone(name, library):
    assert findings(f"Schreiben Sie an {name} im Netz.", library) == []


@pytest.mark.parametrize("key", ["@luca2010", "@luca2012b", "@nemo1999", "@Luca2011", "@lucas2011"])
def test_finds_a_name_in_running_text_that_looks_like_a_key(key, library):
    assert [one.code for one in findings(f"Wie {key} zeigt.", library)] == [UNKNOWN_KEY.code]


def test_quotes_a_slip_shortened(library):
    (finding,) = findings("Text [@luca2011, " + "S. 3 und " * 20, library)

    assert finding.code == MALFORMED.code
    assert (
        finding.message.de == "„[@luca2011, S. 3 und S. 3 und S. 3 und …“ ist keine Quellenangabe"
    )
