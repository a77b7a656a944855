"""The catalogue: every source of the library with the places at which posts cite it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from belegt.citations.citation import Citation, find_clusters
from belegt.citations.doi import doi_of
from belegt.citations.entry import Entry
from belegt.citations.library import Library
from belegt.citations.plain import first_family, has_several, plain
from belegt.encoding import decode
from belegt.finding import Finding, Location
from belegt.gate.reading import Reading
from belegt.post import Block, Post, parse_post
from belegt.sentence import split

_SEARCHED = ("booktitle", "institution", "journal", "journaltitle", "keywords", "publisher")


@dataclass(frozen=True, slots=True)
class Mention:
    """One citation: where it stands, and the post it stands in."""

    citation: Citation
    location: Location
    reading: Reading


@dataclass(frozen=True, slots=True)
class Source:
    """An entry in plain words, and its mentions in order of place."""

    entry: Entry
    author: str
    title: str
    mentions: tuple[Mention, ...] = ()

    @property
    def doi(self) -> str:
        """The DOI, or nothing."""
        return doi_of(self.entry) or ""

    @property
    def url(self) -> str:
        """The address, or nothing."""
        found = self.entry.field("url")
        return found.value if found else ""

    def has(self, words: Iterable[str]) -> bool:
        """Say whether each of ``words`` is in what a reader might know of the source."""
        fields = (self.entry.field(name) for name in _SEARCHED)
        known = [plain(field.value) for field in fields if field]
        every = (self.entry.key, self.author, self.entry.year, self.title, self.doi, *known)
        text = "\n".join(every).casefold()
        return all(word.casefold() in text for word in words)


def catalogue(library: Library, readings: Iterable[Reading]) -> tuple[Source, ...]:
    """Return every source of ``library`` in the order of its key, with its mentions."""
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    for reading in readings:
        for citation, location in reading.citations:
            if entry := library.find(citation.key):
                mentions[entry.key].append(Mention(citation, location, reading))
    return tuple(
        Source(
            entry,
            _author(entry),
            _title(entry),
            tuple(sorted(mentions[key], key=lambda one: one.location)),
        )
        for key, entry in sorted(library.entries.items(), key=lambda pair: pair[0].casefold())
    )


def sentences(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Return the sentence of each mention as it stands in its file, in one line."""
    found: dict[Location, str] = {}
    for reading in dict.fromkeys(one.reading.path for one in mentions):
        mine = [one for one in mentions if one.reading.path == reading]
        found |= dict(_sentences(mine))
    return tuple(found.get(one.location, "") for one in mentions)


def _sentences(mentions: Sequence[Mention]) -> Iterator[tuple[Location, str]]:
    reading, wanted = mentions[0].reading, {one.location for one in mentions}
    text = decode(reading.path, Path(reading.path).read_bytes())
    if isinstance(text, Finding):
        return
    post = parse_post(reading.path, text, reading.language)
    for block in post.blocks:
        for location, start in _places(post, block):
            if location in wanted:
                yield location, _sentence(block, start, post)


def _places(post: Post, block: Block) -> Iterator[tuple[Location, int]]:
    for cluster in find_clusters(block.text):
        for one in cluster.citations:
            yield post.location(*block.source_span(one.start, one.end)), one.start


def _sentence(block: Block, at: int, post: Post) -> str:
    spans = split(block.text, post.language)
    start, end = next((span for span in spans if span[0] <= at < span[1]), (0, len(block.text)))
    return " ".join(block.text[start:end].split())


def _author(entry: Entry) -> str:
    """Return the first author or editor by family, "Buell et al.", else who published it."""
    people = entry.text("author") or entry.text("editor")
    if people:
        family = first_family(people)
        return f"{family} et al." if has_several(people) else family
    return plain(entry.text("organization") or entry.text("institution") or entry.text("publisher"))


def _title(entry: Entry) -> str:
    return plain(entry.text("title") or entry.text("shorttitle") or entry.text("booktitle"))
