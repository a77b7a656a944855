import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.finding import Location
from belegt.post import BlockKind, parse_post
from belegt.prose.mask import BLANK, TAIL

HEAD = "Title: A\n\n"


def read(body):
    return parse_post("a.md", HEAD + body)


def blocks(body):
    return [(block.kind, block.text) for block in read(body).blocks[1:]]


def texts(body):
    return [block.text for block in read(body).blocks[1:]]


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        ("Ein *Wort*.", BlockKind.PARAGRAPH, "Ein Wort."),
        ("## Kopf ##", BlockKind.HEADING, "Kopf"),
        ("Kopf\n---", BlockKind.HEADING, "Kopf"),
        ("* Punkt", BlockKind.ITEM, "Punkt"),
        ("1. Punkt", BlockKind.ITEM, "Punkt"),
        ("> Zitat", BlockKind.QUOTE, "Zitat"),
        ("|a|\n|-|", BlockKind.CELL, "a"),
        ("[^1]: Note", BlockKind.FOOTNOTE, "Note"),
        ("![Ein Tresen](a.jpg)", BlockKind.CAPTION, "Ein Tresen"),
        ("<figcaption>Bild</figcaption>", BlockKind.CAPTION, "Bild"),
        ("<table><td>5</td></table>", BlockKind.CELL, "5"),
    ],
)
def test_knows_what_a_block_is(body, kind, text):
    assert blocks(body) == [(kind, text)]


def test_tells_terms_from_definitions():
    assert blocks("Rate\n:   Anteil je Zeit") == [
        (BlockKind.TERM, "Rate"),
        (BlockKind.DEFINITION, "Anteil je Zeit"),
    ]


def test_reads_title_and_summary_as_blocks():
    post = parse_post(
        "a.md", "Title: Ein <b>Titel</b> *so*\nSummary: Rund *68 %*\n    wissen das.\n\nText."
    )
    assert [(block.kind, block.text) for block in post.blocks] == [
        (BlockKind.TITLE, "Ein Titel *so*"),
        (BlockKind.SUMMARY, "Rund 68 %\n    wissen das."),
        (BlockKind.PARAGRAPH, "Text."),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "```\n68 %\n```",
        "~~~ python\n68 %\n~~~",
        "    68 %",
        "\t68 %",
        "`68 %`",
        "<script>68 %</script>",
        "<div><style>a { width: 68% }</style></div>",
        '<img src="68%.png">',
        "<!-- 68 % -->",
        "<https://a.de/68%25>",
        "https://a.de/68%25",
        "[x68]: https://a.de/68% '68 %'",
        "*[PP]: 68 %",
        '{{< figure alt="68 %" >}}',
        "{% note 68 %}",
        "$68\\%$",
        "$$\n68\\%\n$$",
        "68@beispiel.de",
        "* * *",
    ],
)
def test_does_not_read_what_is_no_prose(body):
    assert "68" not in "".join(texts(body))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("5 $ und 10 $", "5 $ und 10 $"),
        ("US$5 und 10$ im Jahr", "US$5 und 10$ im Jahr"),
        ("Kund*innen und Nutzer*innenbindung", "Kund*innen und Nutzer*innenbindung"),
        ("68&nbsp;% der G&auml;ste&#8217;", "68\u00a0% der Gäste’"),
        ("[Zwei **Drittel**](http://a.b/c_d_e)", "Zwei Drittel"),
        (
            "[vgl. @a_b, S. 3; @c_d*] sagt @e_f [S. 33]",
            "[vgl. @a_b, S. 3; @c_d*] sagt @e_f [S. 33]",
        ),
        ("Satz.[^1]\n\n[^1]: N", "Satz."),
        ("H<sub>2</sub>O<br>und", "H2O und"),
        ("Alle <b>68 %</b> <!-- keine Studie bekannt -->", "Alle 68 %"),
        ("*betont*{: .rot } {{ page.url }} da", "betont  da"),
    ],
)
def test_reads_as_a_reader(body, text):
    assert texts(body)[0] == text


def test_keeps_comments_with_their_place():
    post = read(
        "Satz <!-- eins -->.\n<!-- zwei\n-->\n\n`<!-- Code -->`\n\n<p>Roh <!-- drei --></p>"
    )
    assert [comment.text for comment in post.comments] == [" eins ", " zwei\n", " drei "]
    assert post.source[post.comments[0].start : post.comments[0].end] == "<!-- eins -->"


@pytest.mark.parametrize(
    ("body", "words", "location"),
    [
        ("> Zitat *mit*\n> 68 % drin", "68 %", Location("a.md", 4, 3, 4, 7)),
        ("* a\n    * b 68&#37; c", "68%", Location("a.md", 4, 9, 4, 16)),
        ("Eins **68** % da", "68 %", Location("a.md", 3, 8, 3, 14)),
        ("a\r\n\r\nEs sind\r\n68 %\r\n", "68 %", Location("a.md", 6, 1, 6, 5)),
    ],
)
def test_knows_line_and_column(body, words, location):
    post = read(body)
    block = next(block for block in post.blocks if words in block.text)
    start = block.text.index(words)
    assert post.location(*block.source_span(start, start + len(words))) == location


@pytest.mark.parametrize(
    ("source", "language"),
    [("Lang: en\n\nText", "en"), ("Lang: de-AT\n\nText", "de"), ("Title: A\n\nText", "de")],
)
def test_takes_the_language_from_the_metadata(source, language):
    assert parse_post("a.md", source).language == language


def test_fields_are_found_whatever_their_case():
    post = parse_post("a.md", "Art: Meinung\n\nText")
    assert post.field("kind", "ART").value == "Meinung"


MARKDOWN = st.text(alphabet="ab1 \n\t\r*_`~[]()<>!#|:-+.&;$@{}%\\\"'^/ä=", max_size=200)


@given(st.one_of(st.text(), MARKDOWN))
def test_prose_is_as_long_as_the_source(source):
    assert len(parse_post("", source).prose) == len(source)


@given(st.one_of(st.text(), MARKDOWN))
def test_every_character_that_is_read_stands_in_the_source(source):
    post = parse_post("", source)
    for block in post.blocks:
        for at, character in enumerate(block.text):
            start, end = block.source_span(at, at + 1)
            assert post.prose[start] == character
            assert source[start] in {character, "&", "\r", "\x02", "\x03", BLANK, TAIL}
            assert start < end <= len(source)


@given(MARKDOWN)
def test_blocks_are_in_order_and_apart(source):
    spans = [block.source_span(0, len(block.text)) for block in parse_post("", source).blocks]
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@pytest.mark.parametrize(
    "unit",
    ["[", "*", "`", "<", "|", "_", "[@", "- ", "> ", "# ", "[](", '[]("', "<div>", "<!--", "<a '\"", "{{<", "{%", "$x", "*a_", "```\n", "a@", "\n\n    a", "> - ", ": a\n\n", "[^1]: ", "|\n|-|\n"],
)  # fmt: skip
def test_hostile_text_takes_linear_time(unit):
    def seconds(length):
        start = time.process_time()
        parse_post("", unit * (length // len(unit)))
        return time.process_time() - start

    once = max(min(seconds(10_000) for _ in range(3)), 0.002)
    assert min(seconds(80_000) for _ in range(2)) < 8 * once * 4
