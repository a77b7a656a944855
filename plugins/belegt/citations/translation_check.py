"""The check of translations: do the versions of a post stand on the same sources?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from belegt.citations.citation_rules import UNLIKE_TRANSLATIONS
from belegt.finding import Finding, Language, Location, Text

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Version:
    """One language of a post: each key it cites, with the place of the first citation."""

    path: str
    language: Language
    places: Mapping[str, Location]


def check_translations(versions: tuple[Version, ...]) -> Iterator[Finding]:
    """Yield a finding for each of ``versions``, all of one post, that cites more than another."""
    for version in versions:
        for twin in versions:
            if twin.language != version.language:
                alone = [key for key in version.places if key not in twin.places]
                if alone:
                    yield _unlike(alone, version, twin)


def _unlike(alone: list[str], version: Version, twin: Version) -> Finding:
    shown = ", ".join(f"@{key}" for key in alone[:_SHOWN])
    if len(alone) > _SHOWN:
        shown += f" (+{len(alone) - _SHOWN})"
    it = len(alone) == 1
    return UNLIKE_TRANSLATIONS.finding(
        version.places[alone[0]],
        Text(
            f"{twin.path} zitiert {shown} nicht",
            f"{twin.path} does not cite {shown}",
        ),
        Text(
            f"zitiere {'sie' if it else 'diese Quellen'} auch dort, oder streich sie hier",
            f"cite {'it' if it else 'them'} there, too, or leave {'it' if it else 'them'} out here",
        ),
    )
