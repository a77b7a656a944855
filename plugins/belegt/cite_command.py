"""The command ``belegt cite``: a work added to the library by its DOI."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from belegt.amendment import replace_bytes
from belegt.citations.addition import is_utf8, with_entry
from belegt.citations.doi import with_doi
from belegt.citations.entry_text import write_entry
from belegt.citations.identifier import parse_doi
from belegt.citations.key_proposal import propose_key
from belegt.citations.library import Library, read_library
from belegt.citations.registration import Registration, parse_registration
from belegt.configuration import CannotRun, configured
from belegt.finding import Finding, Language, Text, has_errors
from belegt.gate.audit import audit, shown
from belegt.gate.reading import guess_language
from belegt.refusal import read_file, reason
from belegt.report.text import short_report
from belegt.settings import Settings
from belegt.terminal import show

METADATA = "application/vnd.citationstyles.csl+json"


def cite(options: argparse.Namespace) -> int:
    """Add the work with a DOI to the library; return 0, or 1 if its entry has errors.

    Raises:
        CannotRun: that is no DOI, the library has it, or it cannot be added to.
        NotDownloaded: the registry does not answer with metadata.
        UnreadableRegistration: what it answers is none.
    """
    from belegt.download import download  # noqa: PLC0415 - loading httpx takes 0.1 s

    settings = configured()
    language: Language = options.language or settings.message_language
    doi = parse_doi(options.doi)
    if doi is None:
        raise CannotRun(
            f"„{options.doi}“ ist keine DOI; sie sieht aus wie 10.1287/mnsc.1110.1376",
            f"“{options.doi}” is no DOI; one looks like 10.1287/mnsc.1110.1376",
        )
    path, data = _first_file(settings)
    library = audit((), settings).library
    _refuse_double(doi, library)
    answer = download(f"{options.registry.rstrip('/')}/{quote(doi, safe='/')}", METADATA)
    work = parse_registration(answer, doi)
    key = propose_key(work.first_name, work.year, work.title, (*library.keys, *library.broken_keys))
    entry = write_entry(work, key, work.langid or _guessed(work))
    new = with_entry(data, entry)
    findings = _check(path, new, settings, key)
    try:
        replace_bytes(path, new)
    except OSError as error:
        raise CannotRun(
            f"{shown(path)} lässt sich nicht schreiben: {reason(error).de}",
            f"cannot write {shown(path)}: {reason(error).en}",
        ) from error
    show(_added(entry, key, path, work, language))
    if findings:
        show(short_report(findings, language, len(findings)) + "\n")
    return int(has_errors(findings))


def _first_file(settings: Settings) -> tuple[Path, bytes]:
    """Return the file that entries are added to, and what is in it; it need not exist yet."""
    if not settings.library:
        raise CannotRun(
            "BIBLIOGRAPHY nennt keine Datei; trag eine ein, etwa bibliography/library.bib",
            "BIBLIOGRAPHY names no file; enter one, such as bibliography/library.bib",
        )
    path = settings.library[0]
    try:
        data = read_file(path) if path.exists() else b""
    except OSError as error:
        raise CannotRun(
            f"{shown(path)} lässt sich nicht lesen: {reason(error).de}",
            f"cannot read {shown(path)}: {reason(error).en}",
        ) from error
    if not is_utf8(data):
        raise CannotRun(
            f"{shown(path)} ist nicht UTF-8; speichere die Datei erst so",
            f"{shown(path)} is not UTF-8; save the file as that first",
        )
    return path, data


def _refuse_double(doi: str, library: Library) -> None:
    there = with_doi(doi, library.entries.values())
    if there:
        where = f"{there.key_location.path}:{there.key_location.line}"
        raise CannotRun(
            f"{doi} steht schon in der Bibliothek: [@{there.key}] ({where})",
            f"{doi} is in the library already: [@{there.key}] ({where})",
        )


def _guessed(work: Registration) -> str:
    return "german" if guess_language(work.title) == "de" else "english"


def _check(path: Path, data: bytes, settings: Settings, key: str) -> list[Finding]:
    """Return what is wrong with the new entry, read back as the gate will read it."""
    others = [one for one in settings.library[1:] if one.is_file()]
    files = [(shown(path), data), *((shown(one), one.read_bytes()) for one in others)]
    library = read_library(files)
    entry = library.find(key)
    assert entry is not None, "a new line with @ is read whatever stands before it"
    place = entry.location
    return [
        one
        for one in library.findings
        if one.location.path == place.path and place.line <= one.location.line <= place.end_line
    ]


def _added(entry: str, key: str, path: Path, work: Registration, language: Language) -> str:
    """Return the entry, how to cite it, and what the registry warns of."""
    warnings = [text.in_language(language) for text in _warnings(work)]
    added = Text(
        f"Steht jetzt in {shown(path)}; zitiere mit [@{key}]",
        f"Added to {shown(path)}; cite it as [@{key}]",
    )
    return "\n".join((entry, *warnings, added.in_language(language))) + "\n"


def _warnings(work: Registration) -> Iterator[Text]:
    if work.is_withdrawn:
        yield Text(
            "Achtung: Das Register führt diese Arbeit als zurückgezogen.",
            "Beware: the registry says that this work was retracted.",
        )
    if work.withdraws:
        yield Text(
            f"Achtung: Das ist die Mitteilung, die {work.withdraws} zurückzieht.",
            f"Beware: this is the notice that retracts {work.withdraws}.",
        )
    if not work.langid:
        yield Text(
            "Das Register nennt keine Sprache; langid ist nach dem Titel geraten.",
            "The registry names no language; langid is guessed from the title.",
        )
