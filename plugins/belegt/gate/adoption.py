"""Adoption: the file of the baseline of a site, and what a check lets pass for it."""

import os
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from belegt.finding import Finding, Text
from belegt.gate.baseline import (
    NAME,
    Baseline,
    Entry,
    Sifted,
    UnreadableBaseline,
    entry,
    new_baseline,
    read_baseline,
    sift,
    write_baseline,
)
from belegt.gate.files import Sources
from belegt.refusal import reason
from belegt.settings import Settings


def sift_known(
    findings: Sequence[Finding],
    settings: Settings,
    sources: Sources,
    checked: Collection[Path] | None = None,
) -> Sifted:
    """Part ``findings`` by the baseline of the site, which is left as it is.

    ``checked`` are the files that were read, None being all there are.

    Raises:
        UnreadableBaseline: the file is there and is no baseline.
    """
    baseline = _baseline(settings)
    paths = None if checked is None else {_from_root(settings, str(path)) for path in checked}
    return sift(findings, baseline, _entries(settings, sources), paths)


def let_pass(sifted: Sifted) -> Text | None:
    """Return how many findings were let pass, and None for none."""
    if not sifted.known:
        return None
    return Text(
        f"{sifted.known} schon bekannt und durchgelassen ({NAME})",
        f"{sifted.known} known before and let pass ({NAME})",
    )


def adopt(
    findings: Sequence[Finding],
    settings: Settings,
    sources: Sources,
    checked: Collection[Path] | None,
) -> Baseline:
    """Write a baseline that lets ``findings`` pass, and keep the entries of files not ``checked``.

    Raises:
        OSError: the file cannot be written.
    """
    kept: Baseline = ()
    if checked is not None:
        paths = {_from_root(settings, str(path)) for path in checked}
        kept = tuple(one for one in _baseline(settings) if one.path not in paths)
    baseline = tuple(sorted((*kept, *new_baseline(findings, _entries(settings, sources)))))
    keep(baseline, settings)
    return baseline


def keep(baseline: Baseline, settings: Settings) -> None:
    """Write the file of ``baseline``; an empty one is removed."""
    path = settings.root / NAME
    if baseline:
        path.write_text(write_baseline(baseline), encoding="utf-8")
    else:
        path.unlink(missing_ok=True)


def _baseline(settings: Settings) -> Baseline:
    path = settings.root / NAME
    if not path.is_file():
        return ()
    try:
        # Bytes that are no UTF-8 make no JSON, which is then said.
        return read_baseline(path.read_bytes().decode("utf-8-sig", errors="replace"))
    except OSError as error:
        why = reason(error)
        raise UnreadableBaseline(
            f"{NAME} lässt sich nicht lesen: {why.de}", f"{NAME} cannot be read: {why.en}"
        ) from error


def _entries(settings: Settings, sources: Sources) -> Callable[[Finding], Entry]:
    def entry_of(finding: Finding) -> Entry:
        path = finding.location.path
        return entry(finding, sources.text(path), _from_root(settings, path))

    return entry_of


def _from_root(settings: Settings, path: str) -> str:
    return Path(os.path.relpath(path, settings.root)).as_posix()
