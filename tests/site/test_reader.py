"""One parser for all posts gives each of them what a parser of its own would."""

from pathlib import Path

import pytest
from pelican.readers import MarkdownReader, Readers  # noqa: TID251 - ours is compared with it
from pelican.settings import read_settings  # noqa: TID251 - same

from belegt.citations.extension import CitationExtension
from belegt.reader.plugin import OneMarkdownReader, with_one_parser

HEAD = "Title: T\nDate: 2026-08-02\n"
ROOT = Path(__file__).parent.parent.parent
POSTS = [
    (
        f"{HEAD}Summary: *Short* [@a], see [one] and HTML\n\nText[^1] by HTML [one] [@b, p. 3].\n\n"
        "[^1]: Note.\n\n[one]: https://example.org\n*[HTML]: Hypertext\n"
    ),
    f"{HEAD}Summary: See [one] and HTML[^1]\n\nNo note[^1], no link [one], no HTML.",
    f"{HEAD}Tags: a, b\nTags: c\nwiki_base_url: /w/\n\n[TOC]\n\n# One\n\n# One\n\n## Two {{: #two .x}}",
    "No metadata at all, [TOC]\n\n# One",
    "",
    f"{HEAD}\n<div markdown='1'>\n*a* [x\n\n<p markdown=block>open",
    f"{HEAD}\n</div>*b*\n\n<!-- open\n\n[@a]",
    f"{HEAD}\n!!! note\n    [@a]\n\n    - b\n\nAfter.\n\n| a | b |\n|---|--:|\n| `c|` | \\| |",
    f"{HEAD}\n```python\nx = '[@a]'\n```\n\n    :::python\n    y\n\n*a **b* c** _d_ a*b c*d  \nend &amp; ;",
    f"{HEAD}Summary:\n\n\x02wzxhzdk:0\x03 klzzwxh:0 \\@a <x@example.org> <https://example.org>",
    f"{HEAD}\nB\n: D\n\n[^a]: unused\n\n[@a] ![b][] ![c](d.png) [e][one] ``f ` g``",
]


@pytest.fixture
def readers(tmp_path):
    """Return Pelican's reader and ours, with all the extensions that Python-Markdown brings."""
    settings = read_settings(str(ROOT / "pelicanconf.py"))
    settings["MARKDOWN"]["extensions"] = [
        CitationExtension(),
        *(
            f"markdown.extensions.{name}"
            for name in ("admonition", "sane_lists", "toc", "wikilinks")
        ),
    ]
    return MarkdownReader(settings), OneMarkdownReader(settings)


@pytest.mark.parametrize("order", [1, -1])
def test_each_post_is_read_as_by_a_parser_of_its_own(order, readers, tmp_path):
    pelicans, ours = readers
    own = sorted((ROOT / "content").rglob("*.md"))
    made = [tmp_path / f"{number}.md" for number in range(len(POSTS))]
    for path, text in zip(made, POSTS, strict=True):
        path.write_text(text, encoding="utf-8")
    paths = [*made, *own, *made][::order]

    assert [ours.read(str(path)) for path in paths] == [pelicans.read(str(path)) for path in paths]


def test_after_a_post_that_cannot_be_read_the_next_one_is_as_ever(readers, tmp_path):
    pelicans, ours = readers
    bad, good = tmp_path / "bad.md", tmp_path / "good.md"
    bad.write_text(f"{HEAD}Modified: never\n\nText.")
    good.write_text(POSTS[0])
    with pytest.raises(ValueError, match="never"):
        ours.read(str(bad))

    assert ours.read(str(good)) == pelicans.read(str(good))


@pytest.mark.parametrize(
    ("markdown", "reader"),
    [
        ({"extensions": ["markdown.extensions.extra"]}, OneMarkdownReader),
        ({"extensions": ["stranger"]}, MarkdownReader),
        ({"extension_configs": {"stranger.extension": {}}}, MarkdownReader),
        ({"extension_configs": {"markdown.extensions.footnotes": {"UNIQUE_IDS": True}}}, MarkdownReader),
    ],
)  # fmt: skip
def test_a_parser_is_kept_only_if_all_its_extensions_can_be_reset(markdown, reader):
    settings = read_settings(override={"MARKDOWN": markdown})
    made = Readers(settings)
    made.reader_classes["md"] = MarkdownReader

    with_one_parser(made)

    assert made.reader_classes["md"] is reader


def test_a_reader_of_others_stays():
    made = Readers(
        read_settings(override={"READERS": {"md": type("Theirs", (MarkdownReader,), {})}})
    )

    with_one_parser(made)

    assert made.reader_classes["md"].__name__ == "Theirs"
