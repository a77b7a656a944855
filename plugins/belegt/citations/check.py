"""The check of citations: is each source in the library, and is each citation well typed?"""

import re
from collections.abc import Iterator, Sequence

from belegt.citations.citation import Citation, Mode, find_clusters
from belegt.citations.citation_rules import MALFORMED, UNKNOWN_KEY
from belegt.citations.library import Library
from belegt.finding import Finding, Location, Text
from belegt.post import Block, BlockKind, Post

# "smith2019", but not "MRMCD2017": that is a conference.
_NAME_AND_YEAR = re.compile(r"[a-zß-ÿ][-_:]?(?:1[5-9]|20)\d\d[a-z]?(?!\d)")
_LIKENESS = 0.8  # of a name in the sentence to a key, from which on a slip is more likely
_SLIGHT_LIKENESS = 0.6  # from which on a key is worth asking for
_LIKENESS_WITH_YEAR = 0.7  # the same where both have the digits of a century
_SLIP = re.compile(
    r"""
    (?P<unclosed>\[ (?: -?@\w | [^\[\]@]{1,60}@\w[^\s\[\]]*\d{4} ) [^\[\]]*+ (?=\[|\Z) )
    | (?P<spaced>\[ [^\[\]@]{0,60}@ [ ] \w[^\s\[\]]* [^\[\]]{0,60} \])
    | (?P<empty>\[ -?@ \s* [^\w\s{\[\]]?+ \s* \])
    """,
    re.VERBOSE,
)
_HELP = {
    "unclosed": Text("schließe die Klammer mit ]", "close the bracket with ]"),
    "spaced": Text("lass den Abstand hinter dem @ weg", "leave out the space after the @"),
    "empty": Text(
        "schreib den Schlüssel der Quelle hinter das @", "write the key of the source after the @"
    ),
}
_IN_TITLE = Text(
    "im Titel bliebe es stehen: zitiere im ersten Satz",
    "it would stay in the title: cite in the first sentence",
)
_IN_HTML = Text(
    'in HTML bliebe es stehen: schreib markdown="1" in das Tag, das es umgibt',
    'it would stay in HTML: write markdown="1" into the tag around it',
)
_SHOWN = 40


def check_citations(
    cited: Sequence[tuple[Citation, Location]], library: Library
) -> tuple[Finding, ...]:
    """Return a finding for each citation in ``cited`` whose source ``library`` does not have.

    A name in the sentence, such as "@example", is left alone unless it looks like a key.
    """
    unknown = [
        (citation, location)
        for citation, location in cited
        if library.find(citation.key) is None and citation.key not in library.broken_keys
    ]
    return tuple(
        _unknown(citation.key, location, library)
        for citation, location in unknown
        if citation.mode is not Mode.NARRATIVE or _is_like_a_key(citation.key, library)
    )


def handles(cited: Sequence[tuple[Citation, Location]], library: Library) -> frozenset[str]:
    """Return the names in ``cited`` that are no sources, but such as people go by."""
    names = {
        citation.key
        for citation, _ in cited
        if citation.mode is Mode.NARRATIVE
        and library.find(citation.key) is None
        and citation.key not in library.broken_keys
    }
    return frozenset(name for name in names if not _is_like_a_key(name, library))


def check_syntax(post: Post) -> Iterator[Finding]:
    """Yield a finding for each place in ``post`` that is meant as a citation but is none."""
    for block in post.blocks:
        if "@" not in block.text:
            continue
        for slip in _SLIP.finditer(block.text):
            yield _no_citation(post, block, slip.span(), _HELP[slip.lastgroup or ""])
        for cluster in find_clusters(block.text) if block.is_raw else ():
            if cluster.source.startswith("["):  # else it is a name such as "@example"
                help_ = _IN_TITLE if block.kind is BlockKind.TITLE else _IN_HTML
                yield _no_citation(post, block, (cluster.start, cluster.end), help_)


def _no_citation(post: Post, block: Block, span: tuple[int, int], help_: Text) -> Finding:
    words = " ".join(block.text[slice(*span)].split())
    words = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
    return MALFORMED.finding(
        post.location(*block.source_span(*span)),
        Text(f"„{words}“ ist keine Quellenangabe", f"“{words}” is not a citation"),
        help_,
    )


def _is_like_a_key(name: str, library: Library) -> bool:
    """Say whether ``name`` has the shape of a key or is nearly one that is known."""
    has_shape = _NAME_AND_YEAR.search(name) is not None
    return has_shape or library.names.nearest(name, _LIKENESS) is not None


def _unknown(key: str, location: Location, library: Library) -> Finding:
    """Return the finding for ``key``, with the key that was meant if one is close."""
    message = Text(f"„{key}“ steht nicht in der Bibliothek", f"“{key}” is not in the library")
    if same := library.names.same(key):
        help_ = Text(f"schreib „{same}“: groß und klein zählt", f"write “{same}”: its case counts")
    elif near := library.names.nearest(key, _least_likeness(key)):
        help_ = Text(f"meintest du „{near}“?", f"did you mean “{near}”?")
    else:
        help_ = Text(
            f"nimm die Quelle in die Bibliothek auf; ist es ein Name, schreib \\@{key}",
            f"add the source to the library; if it is a name, write \\@{key}",
        )
    return UNKNOWN_KEY.finding(location, message, help_)


def _least_likeness(key: str) -> float:
    return _LIKENESS_WITH_YEAR if _NAME_AND_YEAR.search(key) else _SLIGHT_LIKENESS
