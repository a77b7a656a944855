"""Translations: the versions of one post, compared by what they cite."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from belegt.citations.library import Library
from belegt.citations.translation_check import Version, check_translations
from belegt.finding import Finding, Location
from belegt.gate.reading import Reading


def unlike_translations(readings: Iterable[Reading], library: Library) -> Iterator[Finding]:
    """Yield a finding for each post whose versions cite different sources; drafts are left alone.

    Versions share their slug, as for Pelican; a name that is no source does not count.
    """
    posts: defaultdict[tuple[str, bool], list[Reading]] = defaultdict(list)
    for one in readings:
        if one.slug and one.status != "draft":
            posts[one.slug, one.is_page].append(one)
    for versions in posts.values():
        if len({one.language for one in versions}) > 1:
            yield from check_translations(tuple(_version(one, library) for one in versions))


def _version(reading: Reading, library: Library) -> Version:
    places: dict[str, Location] = {}
    for citation, location in reading.citations:
        if entry := library.find(citation.key):
            places.setdefault(entry.key, location)
    return Version(reading.path, reading.language, places)
