"""Audits: posts and library read from disk, checked, and remembered by content."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from belegt.cache import UNUSED_SAVES, Cache, digest
from belegt.citations.bib_file import unreadable
from belegt.citations.check import check_citations, handles
from belegt.citations.citation import Mode, find_clusters
from belegt.citations.library import KeptLibrary, Library, read_library
from belegt.citations.work_rules import UNUSED_ENTRY
from belegt.finding import Finding, Language, Location, Text, by_place
from belegt.gate.batch import read_all
from belegt.gate.files import MARKDOWN, fingerprint, load, posts_below, shown
from belegt.gate.grading import grade
from belegt.gate.reading import Reading, Source
from belegt.gate.rules import UNREADABLE
from belegt.gate.translation import unlike_translations
from belegt.refusal import NoRegularFile, reason
from belegt.settings import Settings
from belegt.statistics.advice import without_source

__all__ = [
    "MARKDOWN",
    "Audit",
    "audit",
    "fingerprint",
    "judge",
    "posts_below",
    "shown",
]


@dataclass(frozen=True, slots=True)
class Audit:
    """What is known of a site: a reading for each post, its library, and all findings in order."""

    readings: tuple[Reading, ...]
    library: Library
    findings: tuple[Finding, ...]

    def only(self, paths: Collection[str]) -> "Audit":
        """Return what concerns the posts at ``paths`` and the library."""
        others = {reading.path for reading in self.readings}.difference(paths)
        return Audit(
            tuple(reading for reading in self.readings if reading.path not in others),
            self.library,
            tuple(finding for finding in self.findings if finding.location.path not in others),
        )


def audit(paths: Iterable[Path], settings: Settings, language: Language | None = None) -> Audit:
    """Check the posts at ``paths`` against the library of ``settings``.

    ``language`` is that of posts which name none; without it, it is guessed from their words.
    Whatever cannot be read is a finding; nothing is raised for it.
    """
    file = settings.cache / "audit.db" if settings.cache else None
    kept = Cache(file, unused_saves=UNUSED_SAVES)
    sources, lost = load(paths, _unreadable)
    pages = set(settings.page_folders)
    readings = read_all(
        [
            Source(
                shown(path), data, not pages.isdisjoint(path.parts), language, settings.follows_on
            )
            for path, data in sources
        ],
        kept,
    )
    library, missing = _read_library(settings.library, kept)
    known = None if missing else library  # without the whole library, no key can be judged
    cited = {citation.key for reading in readings for citation, _ in reading.citations}
    others = [*lost, *missing, *library.judged(cited)]
    others += unlike_translations(readings, known) if known else ()
    others += library.unused(cited) if _asks_for(UNUSED_ENTRY.code, settings) else ()
    findings = [grade(one, settings.severities) for one in others]
    findings += judge(readings, known, settings)
    return Audit(readings, library, by_place(findings))


def _asks_for(code: str, settings: Settings) -> bool:
    """Say whether the settings name a rule whose findings are noise to others."""
    return any(one.code == code for one in settings.severities)


def judge(
    readings: Sequence[Reading], library: Library | None, settings: Settings
) -> Iterator[Finding]:
    """Yield the findings of each post, in the light of the library.

    How much each matters, the settings may say; and a draft that is not published may be
    unfinished: its errors are warnings.
    """
    for reading in readings:
        sources = (
            (*check_citations(reading.citations, library), *_by_handle(reading, library))
            if library
            else ()
        )
        findings = tuple(
            grade(one, settings.severities, reading.kind) for one in (*reading.findings, *sources)
        )
        unfinished = reading.status == "draft" and not settings.publishes_drafts
        yield from (map(Finding.softened, findings) if unfinished else findings)


def _by_handle(reading: Reading, library: Library) -> Iterator[Finding]:
    """Yield a finding for each claim whose only source is a name such as "@example"."""
    in_sentence = any(citation.mode is Mode.NARRATIVE for citation, _ in reading.citations)
    names = handles(reading.citations, library) if in_sentence else frozenset()
    for judgement in reading.judgements if names else ():
        clusters = find_clusters(judgement.source)
        keys = {citation.key for cluster in clusters for citation in cluster.citations}
        if keys and keys <= names:
            yield without_source(judgement)


def _unreadable(path: str, error: OSError) -> Finding:
    why = reason(error)
    return UNREADABLE.finding(
        Location(path),
        Text(f"Datei lässt sich nicht lesen: {why.de}", f"file cannot be read: {why.en}"),
        Text("verschieb sie aus dem Ordner der Beiträge", "move it out of the folder of posts")
        if isinstance(error, NoRegularFile)
        else Text("prüfe Pfad und Rechte der Datei", "check the file's path and permissions"),
    )


def _read_library(paths: Sequence[Path], kept: Cache) -> tuple[Library, list[Finding]]:
    loaded, missing = load(paths, unreadable)
    files = [(shown(path), data) for path, data in loaded]
    state = digest(fingerprint(), *(part for file in files for part in file))
    question = digest("library", *(name for name, _ in files))  # one row, however often they change
    known = kept.load([question]).get(question)
    if isinstance(known, _KeptLibrary) and known.state == state:
        return known.library.library(files), missing
    library = read_library(files)
    kept.save({question: _KeptLibrary(state, KeptLibrary.of(library))})
    return library, missing


@dataclass(frozen=True, slots=True)
class _KeptLibrary:
    """The last library that was read from some files, and the state they had."""

    state: str
    library: KeptLibrary
