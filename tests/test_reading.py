from pathlib import Path

import pytest
from reading import deviations, read_words, rendered_words

from belegt.post import parse_post

ROOT = Path(__file__).parent.parent
POSTS = [*sorted((ROOT / "content").rglob("*.md")), *sorted((ROOT / "tests/posts").glob("*.md"))]


@pytest.mark.parametrize("path", POSTS, ids=lambda path: path.name)
def test_what_is_checked_is_what_is_read(path):
    assert list(deviations(path.read_text(encoding="utf-8-sig"))) == []


def test_the_comparison_sees_words():
    source = "Title: A\n\nEins *zwei*[^1].\n\n[^1]: Drei."
    assert rendered_words(source) == (["Eins", "zwei."], ["Drei."])
    assert read_words(parse_post("", source)) == ([("Eins", 3), ("zwei.", 3)], ["Drei."])


# The tricks of Markdown, one at a time: each was or could have been read otherwise than shown.
@pytest.mark.parametrize(
    "body",
    [
        "*a **b** c* ***d*** **e*f*g** *h*i* **j*",
        "**a*b** und *c**d* und ***e* f**",
        "_a_b_ und _c __d__ e_ und f_g_h und __i_j__",
        "\\*a\\* \\_b\\_ \\\\ \\` und \\x",
        "\\___\\___ und \\**a**",
        "`a` ``b`c`` ` d",
        "[a [b] c](d) [e]( f ) [g](<h i> 'j') [k](l (m) \"n\")",
        "![a](b) ![c][d] [![e](f)](g)",
        "[a][b] [b][] [b], [c\nd][B]\n\n[b]: x\n  'y'\n[c]: <z> (t)",
        "a &amp; b &lt;c&gt; &#37; &#x25; &nope; &amp",
        "a<br>b<br/>c <b>d</b>e <span\ntitle='f'>g</span>",
        "Text\n<!-- a -->\nText <!-- b\nc --> Text\n\n<!-- d\n\ne -->\n\nText",
        "<div>\n*a*\n\n*b*\n</div>\n*c*",
        "<p>a\n\n*b*",
        '<div class="markdown-body">*a*</div>',
        '<div markdown="block">\n\n* a\n* *b*\n\n</div>\n\n*c*',
        "<div><!-- <p>a</p> --> b</div>",
        "<div><div>*a*</div></div> *b*\n\n*c*",
        "a\n# b #\nc\n## d\\#\n#e",
        "a\n===\nb\n---\nc\nd\n---\ne\n***\nf",
        "* a\n* b\n    * c\n\n    d\n\ne",
        "1. a\n\n    b\n\n        c\n2. d",
        "a\n* b\n\n+ c\n- d\n1. e",
        "* a\n# b\n* c",
        "* a\n\n        b\n* c\n\n    d",
        "> a\nb\n> c\n\nd\n> e\n\n> * f\n> * g\n>\n>     h",
        "    a\n    b\nc\n\n    d",
        "\ta\n\n*\tb\n\n\tc",
        "```\na\n```\nb\n~~~~ {.c}\nd\n~~~\ne\n~~~~\nf\n\n```\ng",
        "| a | b |\n|---|---|\n| c | d | e |\n| f |",
        "a | b\n-|-\n`c|d` | e \\| f",
        "|a|\n|-|\n|b|",
        "| a\n| b",
        "A\n:   b\n\n    c\n\nD\nE\n: f\n: g",
        "a[^1] b[^x]\n\n[^1]: c\n    d\n\n    e\n[^2]: f",
        "*[AB]: c\nAB d",
        "a![^1] b\n\n[^1]: c",
        "``a` b `c` d",
        "[a]:\nb c d\n\n[a]: b c",
        "[a]: b\n* c\n* d\n\n[a]: <b>\n    'c'\nd",
        "a {: 68 % } b\nc",
        "a\n{: .b }\n\n# c {#d}\n\n*e*{: .f } g",
        "a  \nb\\\nc",
        "Müller&nbsp;&amp;&nbsp;Co. 5&thinsp;%",
        "1\\. a\n\n2) b",
        "* \n* a\n*b",
        "<https://a.b> <c@d.e> f@g.h https://i.j/k_l_m.",
        "- [ ] a\n- [x] b",
        "a\r\n\r\n* b\r\n* c\r\n\r\nd\r\ne",
        "[@a_b; vgl. @c_d, S. 3] und @e [S. 5] *[-@f]*",
        "<details><summary>a</summary>\n\n*b*\n\n</details>",
        "<table><tr><td>*a*</td></tr></table>\n*b*",
        "a <code>*b*</code> <script>c</script> d",
        "<pre>a\n\nb</pre>\nc",
    ],
)
def test_reads_what_is_shown(body):
    assert list(deviations(f"Title: A\n\n{body}\n")) == []
