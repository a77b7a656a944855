"""Our parser beside Pandoc's own Markdown reader, on texts that both should read alike."""

import json
import subprocess
from pathlib import Path

import pypandoc  # noqa: TID251 - the pandoc to compare with
import pytest

from belegt.citations.citation import Mode, find_clusters

TEXTS = (
    "[@luca2011]",
    "[vgl. auch @luca2011, S. 33; @buell2011]",
    "[-@luca2011; siehe -@buell2011]",
    "Wie @luca2011 zeigt",
    "Wie @luca2011 [S. 33] zeigt",
    "Wie @luca2011 [S. 33; vgl. @buell2011] zeigt",
    "-@luca2011 sagt",
    "[@DBLP:conf/x-1.2_y#z, kap. 3]",
    "[@müller2020]",
    "[@luca2011, S. 3 [sic]]",
    "[siehe [@luca2011] dort]",
    "(@luca2011)",
    "@luca2011.",
    "@luca2011's",
    "post@example.org",
    r"\@luca2011 und [\@buell2011]",
    "[@luca2011](https://example.org)",
    "[@luca2011, S. 3\nund 4]",
    "@{https://example.org/x}",
    "[@luca2011] [@buell2011]",
    "@luca2011 [siehe](https://example.org)",
    "[@key-with_all.of:them/in#it]",
    "[@key--two; @key..two; @key-]",
    "[@a_b_; @1999; @ä]",
    "[see @luca2011, pp. 33-35 and *passim*; also @buell2011, ch. 1]",
    "[see @luca2011 [p. 3]]",
    "@luca2011 [p. 3; @buell2011, p. 4]",
    "@luca2011 [see also -@buell2011]",
    "[@luca2011{p. 3}]",
    "[@luca2011 p. 3]",
    "(see @luca2011, p. 3)",
    "*@luca2011* and **[@buell2011]**",
    "@luca2011, @buell2011; @luca2011",
    "[@luca2011]: so",
    "[@https://example.org/x_y]",
    "x@luca2011 and (@luca2011)",
    "[@{a/b}, p. 3; @{c.}]",
    "@luca2011\n[p. 3]",
    "[@luca2011 \\[p. 3\\]]",
)
MODES = {
    "NormalCitation": Mode.NORMAL,
    "SuppressAuthor": Mode.SUPPRESS_AUTHOR,
    "AuthorInText": Mode.NARRATIVE,
}


def clusters(node):
    """Yield the citations of each Cite outside links, as keys and modes."""
    if isinstance(node, dict):
        if node.get("t") == "Cite":
            yield [(one["citationId"], MODES[one["citationMode"]["t"]]) for one in node["c"][0]]
        elif node.get("t") != "Link":
            yield from clusters(node.get("c"))
    elif isinstance(node, list):
        for child in node:
            yield from clusters(child)


@pytest.fixture(scope="module")
def by_pandoc():
    pandoc = Path(pypandoc.__file__).with_name("files") / "pandoc"
    done = subprocess.run(
        [pandoc, "-f", "markdown-example_lists", "-t", "json"],
        input="\n\n".join(TEXTS),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return [list(clusters(block)) for block in json.loads(done.stdout)["blocks"]]


@pytest.mark.parametrize("number", range(len(TEXTS)), ids=TEXTS)
def test_reads_what_pandoc_reads(number, by_pandoc):
    ours = [
        [(citation.key, citation.mode) for citation in cluster.citations]
        for cluster in find_clusters(TEXTS[number])
    ]

    assert ours == by_pandoc[number]
