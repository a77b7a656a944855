from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown  # noqa: TID251 - the extension is tested in the real one

from belegt.citations.extension import CitationExtension


def html(text):
    return markdown(text, extensions=["extra", "admonition", CitationExtension()])


def mark(source):
    return f'<span data-citation="{source}">{source}</span>'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Text [@a].", f"<p>Text {mark('[@a]')}.</p>"),
        ("Text @a [S. 3].", f"<p>Text {mark('@a [S. 3]')}.</p>"),
        ("# Titel [@a]", f"<h1>Titel {mark('[@a]')}</h1>"),
        ("- [@a]", f"<ul>\n<li>{mark('[@a]')}</li>\n</ul>"),
        ("> [@a]", f"<blockquote>\n<p>{mark('[@a]')}</p>\n</blockquote>"),
        ("*so [@a]*", f"<p><em>so {mark('[@a]')}</em></p>"),
        ("[@a_b_c] und @a_b_c", f"<p>{mark('[@a_b_c]')} und {mark('@a_b_c')}</p>"),
        ("[siehe [@a] dort [@b]]", f"<p>[siehe {mark('[@a]')} dort {mark('[@b]')}]</p>"),
        ("B\n: D [@a]", f"<dl>\n<dt>B</dt>\n<dd>D {mark('[@a]')}</dd>\n</dl>"),
        ("[@a,  \nS. 3]", f"<p>{mark('[@a, S. 3]')}</p>"),
        ("[`code` @a]", f"<p>{mark('[code @a]')}</p>"),
        (r"[@a, \*x]", f"<p>{mark(chr(91) + '@a, ' + chr(92) + '*x]')}</p>"),
    ],
)
def test_puts_a_placeholder_wherever_there_is_text(text, expected):
    assert html(text) == expected


@pytest.mark.parametrize(
    "place", ["| a |\n|---|\n| [@a] |", "Text[^1]\n\n[^1]: [@a]", "!!! note\n    [@a]"]
)
def test_reaches_tables_footnotes_and_admonitions(place):
    assert mark("[@a]") in html(place)


@pytest.mark.parametrize(
    "text",
    [
        "`[@a]`",
        "    [@a]",
        "```\n[@a]\n```",
        "<div>[@a]</div>",
        '<img alt="[@a]">',
        "<!-- [@a] -->",
        "[Link @a](https://example.org)",
        "![Bild @a](bild.png)",
        "<https://example.org/@a>",
        "https://example.org/@a",
        "<post@example.org>",
        "post@example.org",
        r"\@a",
    ],
)
def test_leaves_code_html_links_and_addresses_alone(text):
    assert "data-citation" not in html(text)


def test_an_escaped_sign_is_printed_bare():
    assert html(r"Konto \@example") == "<p>Konto @example</p>"


def test_the_source_survives_in_the_attribute():
    assert html('[vgl. "A & B" @a]') == (
        '<p><span data-citation="[vgl. &quot;A &amp; B&quot; @a]">[vgl. "A &amp; B" @a]</span></p>'
    )


@pytest.mark.parametrize(
    "words",
    [
        "Kund*innen- bzw. Nutzer*innenbindung",
        "jede*r Kund*in",
        "Mitarbeiter*innen und Kolleg*innen, Kund*innen",
    ],
)
def test_gender_stars_are_letters(words):
    assert html(words) == f"<p>{words}</p>"


def test_stars_around_words_are_emphasis_still():
    assert html("*Kund*innen* und **fett**") == (
        "<p><em>Kund*innen</em> und <strong>fett</strong></p>"
    )


@given(st.text(alphabet="[]()a!<\\` \n", max_size=40))
def test_brackets_are_read_as_markdown_reads_them(text):
    text += "\n\n[a]: https://a.example\n"
    assert markdown(text, extensions=[CitationExtension()]) == markdown(text, extensions=[_Plain()])


class _Plain(CitationExtension):
    """Ours, but with the links of Markdown as they are."""

    def extendMarkdown(self, md):  # noqa: N802 - Python-Markdown's name
        links = {one: one.getText for one in md.inlinePatterns if hasattr(one, "getText")}
        super().extendMarkdown(md)
        for one, get_text in links.items():
            one.getText = get_text


@pytest.mark.parametrize("text", ["[@", "[", "[a", "![", "[[a] "])
def test_brackets_without_an_end_take_linear_time(text):
    start = process_time()
    markdown(text * (100_000 // len(text)), extensions=[CitationExtension()])
    assert process_time() - start < 5
