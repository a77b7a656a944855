"""The edge to Pelican: settings in, the gate, then citations and views out.

Pelican skips an exception in most signals and reports success; what is raised on ``initialized``
and ``all_generators_finalized`` stops it before anything is written (seen with 4.12.0).
"""

import gc
import logging
import os
import re
import shutil
import sys
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import FileSystemBytecodeCache
from pelican import Pelican, signals  # noqa: TID251 - a plugin.py
from pelican.contents import Content  # noqa: TID251 - a plugin.py
from pelican.utils import (  # noqa: TID251 - a plugin.py
    clean_output_dir,
    truncate_html_paragraphs,
    truncate_html_words,
)

from belegt.cache import digest
from belegt.cadence.record import build_record
from belegt.cadence.view import public_view
from belegt.citations.extension import CitationExtension
from belegt.citations.library import Library
from belegt.citations.pandoc import PandocFailed
from belegt.extra import extras
from belegt.finding import LANGUAGES, Finding, has_errors
from belegt.gate.adoption import sift_known
from belegt.gate.audit import Audit, audit
from belegt.gate.baseline import UnreadableBaseline
from belegt.gate.files import MARKDOWN, Sources, fingerprint, posts_below, shown
from belegt.gate.grading import grade
from belegt.gate.lost import dropped, same_address, to_come
from belegt.gate.obstacle import obstacles_below
from belegt.gate.rhythm import cadence_of, publications, works
from belegt.output import Extra
from belegt.presentation import Page, present, show_facts, style_of
from belegt.report.text import short_report, summary
from belegt.settings import Settings, WrongSetting, read_settings
from belegt.sources.bibliography import Bibliography
from belegt.sources.plugin import SourceGenerator
from belegt.stop import GateClosed, guard, refuse_file, told
from belegt.translated_list import addresses, translated_lists, write_lists
from belegt.writing.plugin import ShelfWriter, close_shelves, open_shelves

FAMILIES = {
    "belegt": ("POST", "BIB", "CITE", "STAT", "CAD"),
    "belegt.citations": ("POST", "BIB", "CITE"),
    "belegt.statistics": ("POST", "STAT"),
    "belegt.cadence": ("CAD",),
}
SHOWN_FINDINGS = 10
_CACHES = 2  # of Pelican's: a build and a preview have different settings
_RELOADING = re.compile(r"--autoreload|-[dvqDl]*r[dvqDlr]*")
DELETES = "BELEGT_DELETES_OUTPUT"  # what DELETE_OUTPUT_DIRECTORY was, until the gate has opened


class _Causes(logging.Handler):
    """Remembers what Pelican says of a post it drops; its log is wrapped and has no place."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.by_path: dict[str, str] = {}

    def emit(self, record: logging.LogRecord) -> None:
        words = record.args if isinstance(record.args, tuple) else ()
        error = sys.exc_info()[1]
        for word in filter(None, map(str, words)):
            if word.endswith(tuple(MARKDOWN)):
                self.by_path[word] = str(error or record.getMessage())


_causes = _Causes()
_ahead = ThreadPoolExecutor(1, "belegt")  # reads the posts while Pelican does, on other cores
_audits: list[Future[Audit]] = []
_extras: list[Extra] = []  # to be written when Pelican has written the pages


def register() -> None:
    """Connect to Pelican, and nothing more: it ignores what goes wrong here."""
    signals.initialized.connect(prepare)
    signals.get_generators.connect(with_source_pages)
    signals.all_generators_finalized.connect(finish)
    signals.article_writer_finalized.connect(write_translated_lists)
    signals.get_writer.connect(writer_with_shelf)
    signals.finalized.connect(write_extras)
    signals.feed_generated.connect(name_language)


def prepare(pelican: Pelican) -> None:
    """Judge the settings and make Pelican wait with what it would do before the gate.

    Raises:
        GateClosed: a setting cannot be used, or Pelican would never come to an end.
    """
    values = pelican.settings
    settings = _settings(values)
    _refuse_obstacles(settings)
    refuse_file(Path(pelican.output_path), settings.message_language)
    gc.set_threshold(50_000)  # a build makes a lot and keeps it: a tenth of its time was the search
    _audits.clear()
    if not _is_reloading():  # Pelican forks to reload, and a thread does not come along
        posts = posts_below(settings.content)
        _audits.append(_ahead.submit(audit, posts, settings, settings.language))
    _causes.by_path.clear()
    logging.getLogger("pelican").addHandler(_causes)
    if "CITE" in _families(values):
        extensions = values["MARKDOWN"].setdefault("extensions", [])
        extensions.append(CitationExtension())
    inside = Path(pelican.path).is_relative_to(pelican.output_path)  # never delete the content
    values[DELETES], pelican.delete_outputdir = pelican.delete_outputdir and not inside, False
    _renew_cache(values)
    _keep_templates(values, settings)


def _refuse_obstacles(settings: Settings) -> None:
    """Say what Pelican would follow or wait for without an end."""
    for one in obstacles_below(settings.content)[:1]:
        words = one.text.in_language(settings.message_language)
        raise GateClosed(f"{shown(one.path)} {words}")


def _renew_cache(values: dict[str, Any]) -> None:
    """Make Pelican's cache safe for whole posts: it knows nothing of versions, settings and days.

    Its layer "generator" spares half of a warm build; Pelican advises against it where posts may
    lie in the future, because what was a draft yesterday would stay one.
    """
    caches = Path(values["CACHE_PATH"])
    values["CONTENT_CACHING_LAYER"] = "generator"
    values["CACHE_PATH"] = str(caches / _state(values)[:16])
    values["GZIP_CACHE"] = False  # to pack took longer than all reading
    for old in sorted(caches.glob("?" * 16), key=lambda path: path.stat().st_mtime)[:-_CACHES]:
        shutil.rmtree(old, ignore_errors=True)


def _keep_templates(values: Mapping[str, Any], settings: Settings) -> None:
    """Keep the templates compiled; Jinja knows them by their text."""
    if settings.cache:
        folder = settings.cache / "templates"
        with suppress(OSError):  # whoever cannot write there compiles them every time
            folder.mkdir(parents=True, exist_ok=True)
            kept = FileSystemBytecodeCache(str(folder))
            values["JINJA_ENVIRONMENT"].setdefault("bytecode_cache", kept)


def _state(values: Mapping[str, Any]) -> str:
    """Return a key of what decides on all posts alike: our code, the settings, and the day.

    Where the output goes is not among it: a release has a new folder every time.
    """
    plain = sorted(
        (name, value)
        for name, value in values.items()
        if isinstance(value, (str, int, list)) and name not in {"OUTPUT_PATH", "CACHE_PATH"}
    )
    return digest(fingerprint(), repr(plain), str(_today(_settings(values).timezone)))


def finish(generators: Sequence[Any]) -> None:
    """Open or close the gate, then hand citations and views to the templates.

    Raises:
        GateClosed: there are errors, and the settings say to reject.
    """
    values, context = generators[0].settings, generators[0].context
    settings, families = _settings(values), _families(values)
    contents = {
        shown(Path(values["PATH"], path)): content
        for path, content in context["generated_content"].items()
        if Path(path).suffix in MARKDOWN
    }
    result = _audit(contents, settings)
    cadence = cadence_of(settings, settings.root / "pelicanconf.py")
    others = [*cadence.findings, *_lost(contents, result.findings, values["PATH"])]
    others += _to_come(contents, result)
    found = [*result.findings, *(grade(one, settings.severities) for one in others)]
    _decide([one for one in found if one.code.startswith(families)], settings)
    guard(generators, Path(values["OUTPUT_PATH"]), settings.message_language)
    if values[DELETES]:
        clean_output_dir(values["OUTPUT_PATH"], values["OUTPUT_RETENTION"])
    pages = _pages(contents, result, values, context)
    show_facts(pages, context["articles"])
    context["translated_lists"] = lists = translated_lists(context["articles"], values)
    context["list_addresses"] = addresses(lists)
    if "CITE" in families:
        _summarize(pages, values)
    bibliography = _present(pages, result.library, settings, families)
    context["sources"] = bibliography.sources
    context["source_filters"] = bibliography.filters
    context["source_lists"] = bibliography.lists
    context["source_downloads"] = bibliography.downloads
    _extras[:] = bibliography.files
    if "CAD" in families:
        zone = cadence.cadence.timezone
        posts = publications(result.readings, zone)
        record = build_record(posts, cadence.cadence, _today(zone))
        views = {language: public_view(record, language) for language in LANGUAGES}
        context["cadence"] = views
        ahead = works(result.readings, cadence.ideas)
        site = str(values["SITENAME"])
        _extras.extend(extras(record, ahead, views, site, settings.message_language))
    open_shelves(values, settings.cache, _state(values))


def with_source_pages(pelican: Pelican) -> type[SourceGenerator] | None:
    """Have Pelican write a page for each source, where the site says at which address."""
    values = pelican.settings
    has_pages = values.get("BIBLIOGRAPHY_PAGES") and "CITE" in _families(values)
    return SourceGenerator if has_pages else None


def writer_with_shelf(_pelican: Pelican) -> type[ShelfWriter]:
    """Return the writer that renders only pages whose sources changed."""
    return ShelfWriter


def write_extras(pelican: Pelican) -> None:
    """Write what is no page of Pelican's: badges, and the calendar of the author."""
    output, language = Path(pelican.output_path), _settings(pelican.settings).message_language
    while _extras:
        told(_extras.pop().write, output, language)(output)
    close_shelves(pelican.settings, _settings(pelican.settings).cache)


def write_translated_lists(generator: Any, writer: Any) -> None:
    """Write the pages of fields and tags that Pelican makes of originals only."""
    write_lists(generator.context.get("translated_lists", ()), generator, writer)


def name_language(context: Mapping[str, Any], feed: Any) -> None:
    """Say in the feed of a language which one it is; Pelican names it in none."""
    pattern = context.get("TRANSLATION_FEED_ATOM") or ""
    for language in LANGUAGES:
        if "{lang}" in pattern and str(feed.feed["feed_url"]).endswith(
            pattern.format(lang=language)
        ):
            feed.feed["language"] = language


def _audit(paths: Collection[str], settings: Settings) -> Audit:
    """Return what was read ahead, if it is all of ``paths``; a second build reads anew."""
    if _audits and len((ahead := _audits.pop().result().only(paths)).readings) == len(paths):
        return ahead
    return audit(map(Path, paths), settings, settings.language)


def _families(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the families of rules that the plugins in use answer for."""
    return tuple(family for name in values["PLUGINS"] for family in FAMILIES.get(str(name), ()))


def _settings(values: Mapping[str, Any]) -> Settings:
    """Read the settings; relative paths begin at the folder around the content."""
    try:
        settings = read_settings(values, Path(values["PATH"]).parent)
        style_of(settings)
    except WrongSetting as error:
        is_german = str(values.get("DEFAULT_LANG")).startswith("de")
        raise GateClosed(error.text.de if is_german else error.text.en) from error
    return settings


def _lost(
    contents: Mapping[str, Content | None], findings: Sequence[Finding], root: str
) -> list[Finding]:
    missing = [path for path, content in contents.items() if content is None]
    written = [
        (path, content.save_as)
        for path, content in sorted(contents.items())
        if content is not None and content.save_as
    ]
    causes = {shown(Path(root, path)): cause for path, cause in _causes.by_path.items()}
    return [*dropped(missing, causes, findings), *same_address(written)]


def _to_come(contents: Mapping[str, Content | None], result: Audit) -> list[Finding]:
    """Return a note for each finished post that Pelican makes a draft: its day is still to come."""
    drafts = {path for path, one in contents.items() if one and one.status == "draft"}
    return [
        to_come(one.path, one.day)
        for one in result.readings
        if one.day and one.status == "published" and one.path in drafts
    ]


def _decide(findings: Sequence[Finding], settings: Settings) -> None:
    """Say what was found, the first few in full, and stop the build if it is to be stopped.

    What the baseline of the site knows is let pass; a build leaves its file as it is.
    """
    language, sources = settings.message_language, Sources()
    try:
        new = sift_known(findings, settings, sources).findings
    except UnreadableBaseline as error:
        raise GateClosed(error.text.in_language(language)) from error
    if new:
        print(short_report(new, language, SHOWN_FINDINGS, sources.line), file=sys.stderr)  # noqa: T201 - same
    if has_errors(new) and settings.rejects and not _is_reloading():
        raise GateClosed(summary(new, language))


def _is_reloading() -> bool:
    """Say whether Pelican builds at every change: an exception there is a busy loop."""
    return any(_RELOADING.fullmatch(word) for word in sys.argv)


def _pages(
    contents: Mapping[str, Content | None], result: Audit, values: Any, context: Any
) -> tuple[Page, ...]:
    pages = []
    for reading in result.readings:
        content = contents.get(reading.path)
        if content is not None:
            # One from Pelican's cache still holds the context and the settings of its own build.
            content._context, content.settings = context, values  # noqa: SLF001 - see above
            content.override_url = content.url  # Pelican works it out anew whenever it is asked
            pages.append(Page(content, reading))
    return tuple(pages)


def _summarize(pages: Sequence[Page], values: Mapping[str, Any]) -> None:
    """Cut the summaries Pelican would cut later, from a text with ids that stand once a page."""
    for page in pages:
        if "summary" not in page.content.metadata:
            html, size = page.content._content, values["SUMMARY_MAX_LENGTH"]  # noqa: SLF001 - its HTML
            if (paragraphs := values.get("SUMMARY_MAX_PARAGRAPHS")) is not None:
                html = truncate_html_paragraphs(html, paragraphs)
            if size is not None:
                html = truncate_html_words(html, size, values["SUMMARY_END_SUFFIX"])
            page.content.metadata["summary"] = html


def _present(
    pages: Sequence[Page], library: Library, settings: Settings, families: Sequence[str]
) -> Bibliography:
    """Finish the pages and list the sources; a preview does without when pandoc fails."""
    try:
        return present(pages, library, settings, families)
    except PandocFailed as error:
        words = error.text.in_language(settings.message_language)
        if settings.rejects:
            raise GateClosed(words) from error
        print(f"belegt: {words}", file=sys.stderr)  # noqa: T201 - this is the terminal
        return Bibliography()


def _today(timezone: str) -> date:
    """Return the day of the build: SOURCE_DATE_EPOCH where set, so that it can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    zone = ZoneInfo(timezone)
    return datetime.fromtimestamp(int(epoch), zone).date() if epoch else datetime.now(zone).date()
