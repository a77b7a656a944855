"""Lost posts: what Pelican would leave out or overwrite without a word."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from belegt.finding import Finding, Location, Severity, Text
from belegt.gate.rules import DROPPED, SAME_ADDRESS, TO_COME


def dropped(
    paths: Iterable[str], causes: Mapping[str, str], findings: Iterable[Finding]
) -> tuple[Finding, ...]:
    """Return a finding for each post of ``paths`` that no error in ``findings`` explains.

    ``causes`` gives Pelican's own words for a path, where it said any.
    """
    explained = {one.location.path for one in findings if one.severity is Severity.ERROR}
    return tuple(_dropped(path, causes.get(path, "")) for path in paths if path not in explained)


def same_address(addresses: Iterable[tuple[str, str]]) -> tuple[Finding, ...]:
    """Return a finding for each post but the first that is written to the same file.

    ``addresses`` are pairs of a post's path and the file it is written to.
    """
    writers: dict[str, list[str]] = defaultdict(list)
    for path, target in addresses:
        writers[target].append(path)
    return tuple(
        _same(path, first, target)
        for target, (first, *others) in writers.items()
        for path in others
    )


def to_come(path: str, day: date) -> Finding:
    """Return a note that the post at ``path`` is not on the site before ``day``."""
    return TO_COME.finding(
        Location(path),
        Text(de=f"der Beitrag erscheint am {day}", en=f"the post appears on {day}"),
        Text(
            de="soll er jetzt erscheinen, setze sein Datum auf heute",
            en="if it is to appear now, set its date to today",
        ),
    )


def _dropped(path: str, cause: str) -> Finding:
    return DROPPED.finding(
        Location(path),
        Text(
            de=f"Pelican lässt diesen Beitrag weg: {cause or 'ohne Begründung'}",
            en=f"Pelican leaves this post out: {cause or 'no reason given'}",
        ),
        Text(
            de="behebe die Ursache; oft ist es eine Zeile der Metadaten am Anfang der Datei",
            en="mend the cause; often it is a line of the metadata at the top of the file",
        ),
    )


def _same(path: str, first: str, target: str) -> Finding:
    return SAME_ADDRESS.finding(
        Location(path),
        Text(
            de=f"der Beitrag bekäme dieselbe Adresse wie „{first}“: {target}",
            en=f"the post would get the same address as “{first}”: {target}",
        ),
        Text(
            de="gib einem der beiden einen anderen Slug, oder der Übersetzung ihr Lang",
            en="give one of the two another Slug, or the translation its Lang",
        ),
    )
