"""Citations: Pandoc's syntax, read once for the checker and for the renderer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from itertools import zip_longest

from belegt.citations.locator import Locator, parse_locator


class Mode(Enum):
    """How a citation stands in the sentence: (Luca 2011), (2011) or Luca (2011)."""

    NORMAL = "normal"
    SUPPRESS_AUTHOR = "suppress-author"
    NARRATIVE = "narrative"


@dataclass(frozen=True, slots=True)
class Citation:
    """One key in the text; ``start`` and ``end`` are the span of "@key" in the scanned text."""

    key: str
    mode: Mode
    prefix: str
    locator: Locator | None
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """The citations of one mark: a bracket, or a key in the sentence with its bracket."""

    start: int
    end: int
    source: str
    citations: tuple[Citation, ...]


# A key may hold punctuation inside, but does not end with it: "@luca2011." is luca2011.
_KEY = r"""
    (?<![\w/\\@-])(?P<minus>-)?@          # not in an address, a URL, "@@"; "\@" is a plain @
    (?>\{(?P<braced>[^{}\[\]\\\n]++)\}
      |(?P<plain>\w(?>(?:\w|[:.#$%&+?~/-](?=\w)|[:/](?=/))*)))
    (?!@)                                 # @name@server is a handle
"""
# Linear: neither alternative gives back, and a bracket fails at its second "[" in a row.
_CHAR = r"(?:[^\[\]\\\n]|\\.|\n(?!\s*\n))"
_NESTED = rf"\[{_CHAR}*+\]"
_BRACKET = rf"\[(?>(?:{_CHAR}|{_NESTED})*)\]"
# Followed by "(" or "[" a bracket is a link; but another citation or a footnote may follow.
_LINKED = r"(?=\(|\[(?!\^|-?@))"
_SKIPPED = r"\\.|(?<![@{])\bhttps?://[^\s\[\]{}<>]++"
# Left to right: what is passed over, a bracket that may hold a key, a key with its bracket.
CANDIDATE = re.compile(
    rf"""
    (?=[\\\[@h-])                       # any of it starts so; to look first is twice as fast
    (?: {_SKIPPED} | {_BRACKET}{_LINKED}
    | (?P<bracket>{_BRACKET})
    | (?P<narrative>{_KEY})
      (?P<after>(?>[ \t]{{0,3}}\n?[ \t]{{0,3}})(?!\[\^){_BRACKET}(?!{_LINKED}))?
    )
    """,
    re.VERBOSE,
)
_HIDDEN = re.compile(rf"{_SKIPPED}|{_NESTED}", re.VERBOSE)
_ONE_KEY = re.compile(_KEY, re.VERBOSE)
_SPACE = re.compile(r"\s+")
_COMMA = re.compile(r"^ ?, ?")
# "[@a und @b]" is two citations whose author forgot the semicolon.
_JOINT = re.compile(r" ?(?:[,;&]|\b(?:und|and|sowie))? ?$")


def find_clusters(text: str) -> tuple[Cluster, ...]:
    """Return the clusters in ``text``, which holds no code, in order and without overlap.

    Pandoc's syntax, and more lenient in brackets: every bracket that holds a key is a cluster.
    Keys are not looked up: a handle such as "@example" is a narrative citation here.
    """
    if "@" not in text:
        return ()
    clusters = []
    position = 0
    while match := CANDIDATE.search(text, position):
        cluster = _cluster(match)
        if cluster:
            clusters.append(cluster)
        # A bracket without a key of its own may hold one that has.
        position = match.start() + 1 if match["bracket"] and not cluster else match.end()
    return tuple(clusters)


def without_clusters(text: str, clusters: Sequence[Cluster]) -> str:
    """Return ``text`` with spaces for its citations, and a name for one that is a name.

    After a full stop a bracket belongs to the sentence before, but "@mayer2020 shows" begins one.
    """
    for cluster in clusters:
        length = cluster.end - cluster.start
        narrative = cluster.citations[0].mode is Mode.NARRATIVE
        blank = "Nn".ljust(length, "n")[:length] if narrative else " " * length
        text = text[: cluster.start] + blank + text[cluster.end :]
    return text


@lru_cache(maxsize=1000)
def read_cluster(source: str) -> Cluster | None:
    """Return ``source``, the text of one cluster, as a cluster; a build asks several times."""
    clusters = find_clusters(source)
    return clusters[0] if len(clusters) == 1 else None


def _cluster(match: re.Match[str]) -> Cluster | None:
    """Return the cluster that ``match`` is, if it holds a key."""
    if match["bracket"]:
        citations = _citations(match["bracket"][1:-1], match.start() + 1)
    elif match["narrative"]:
        # As if all stood in one bracket: "@key [S. 33; @other]" is read as "@key , S. 33; @other ".
        after = match["after"] and match["after"].replace("[", ",", 1)[:-1]
        first, *others = _citations(match["narrative"] + (after or ""), match.start())
        mode = Mode.NARRATIVE if first.mode is Mode.NORMAL else first.mode
        citations = (replace(first, mode=mode), *others)
    else:
        return None
    return Cluster(match.start(), match.end(), match[0], citations) if citations else None


def _citations(text: str, offset: int) -> tuple[Citation, ...]:
    """Return the citations in ``text``, the inside of a bracket that begins at ``offset``."""
    visible = _HIDDEN.sub(lambda hidden: " " * len(hidden[0]), text)
    keys = tuple(_ONE_KEY.finditer(visible))
    citations = []
    prefix = text[: keys[0].start()] if keys else ""
    for key, following in zip_longest(keys, keys[1:]):
        tail, next_prefix = _parted(text, visible, key, following)
        citations.append(_citation(text, key, prefix, tail, offset))
        prefix = next_prefix
    return tuple(citations)


def _parted(
    text: str, visible: str, key: re.Match[str], following: re.Match[str] | None
) -> tuple[str, str]:
    """Return what belongs to ``key`` and what to the ``following`` one, parted at a semicolon."""
    if following is None:
        return text[key.end() :], ""
    semicolon = visible.rfind(";", key.end(), following.start())
    if semicolon < 0:
        return _JOINT.sub("", _in_one_line(text[key.end() : following.start()])), ""
    return text[key.end() : semicolon], text[semicolon + 1 : following.start()]


def _citation(text: str, key: re.Match[str], prefix: str, tail: str, offset: int) -> Citation:
    """Return the citation of ``key`` with the words around it."""
    locator, suffix = parse_locator(tail)
    return Citation(
        key=text[slice(*key.span("braced" if key["braced"] else "plain"))],
        mode=Mode.SUPPRESS_AUTHOR if key["minus"] else Mode.NORMAL,
        prefix=_in_one_line(prefix).strip(),
        locator=locator,
        suffix=_COMMA.sub(", ", _in_one_line(suffix)).rstrip(" ;,"),
        start=offset + key.start(),
        end=offset + key.end(),
    )


def _in_one_line(text: str) -> str:
    """Return ``text`` with every run of white space as one space."""
    return _SPACE.sub(" ", text)
