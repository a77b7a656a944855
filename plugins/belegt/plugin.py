"""The edge to Pelican: settings in, the gate, then citations and views out.

Pelican skips an exception in most signals and reports success; what is raised on ``initialized``
and ``all_generators_finalized`` stops it before anything is written (seen with 4.12.0).
"""

import gc
import logging
import sys
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from pelican import Pelican, signals  # noqa: TID251 - a plugin.py
from pelican.contents import Content  # noqa: TID251 - a plugin.py
from pelican.utils import (  # noqa: TID251 - a plugin.py
    clean_output_dir,
    truncate_html_paragraphs,
    truncate_html_words,
)

from belegt.cadence.record import build_record
from belegt.cadence.view import public_view
from belegt.citations.extension import CitationExtension
from belegt.citations.library import Library
from belegt.citations.pandoc import PandocFailed
from belegt.decision import decide, is_reloading
from belegt.extra import extras
from belegt.finding import LANGUAGES
from belegt.gate.audit import Audit, audit
from belegt.gate.files import MARKDOWN, posts_below, shown
from belegt.gate.grading import grade
from belegt.gate.obstacle import obstacles_below
from belegt.gate.rhythm import cadence_of, publications, works
from belegt.keeping import build_day, keep_templates, renew_cache, state
from belegt.loss import Causes, lost, still_to_come
from belegt.output import Extra
from belegt.presentation import Page, present, show_facts, style_of
from belegt.reader.plugin import with_one_parser
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
SETTINGS = "BELEGT_SETTINGS"  # ours, as they were read
DELETES = "BELEGT_DELETES_OUTPUT"  # what DELETE_OUTPUT_DIRECTORY was, until the gate has opened


_causes = Causes()
_ahead = ThreadPoolExecutor(1, "belegt")  # reads the posts while Pelican does, on other cores
_audits: list[Future[Audit]] = []
_extras: list[Extra] = []  # to be written when Pelican has written the pages


def register() -> None:
    """Connect to Pelican, and nothing more: it ignores what goes wrong here."""
    signals.initialized.connect(prepare)
    signals.readers_init.connect(with_one_parser)
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
    settings = values[SETTINGS] = _settings(values)
    _refuse_obstacles(settings)
    refuse_file(Path(pelican.output_path), settings.message_language)
    gc.set_threshold(50_000)  # a build makes a lot and keeps it: a tenth of its time was the search
    _audits.clear()
    if not is_reloading():  # Pelican forks to reload, and a thread does not come along
        posts = posts_below(settings.content)
        _audits.append(_ahead.submit(audit, posts, settings, settings.language))
    _causes.by_path.clear()
    logging.getLogger("pelican").addHandler(_causes)
    if "CITE" in _families(values):
        extensions = values["MARKDOWN"].setdefault("extensions", [])
        extensions.append(CitationExtension())
    inside = Path(pelican.path).is_relative_to(pelican.output_path)  # never delete the content
    values[DELETES], pelican.delete_outputdir = pelican.delete_outputdir and not inside, False
    renew_cache(values, settings)
    keep_templates(values, settings)


def _refuse_obstacles(settings: Settings) -> None:
    """Say what Pelican would follow or wait for without an end."""
    for one in obstacles_below(settings.content)[:1]:
        words = one.text.in_language(settings.message_language)
        raise GateClosed(f"{shown(one.path)} {words}")


def finish(generators: Sequence[Any]) -> None:
    """Open or close the gate, then hand citations and views to the templates.

    Raises:
        GateClosed: there are errors, and the settings say to reject.
    """
    values, context = generators[0].settings, generators[0].context
    settings, families = values[SETTINGS], _families(values)
    contents = {
        shown(Path(values["PATH"], path)): content
        for path, content in context["generated_content"].items()
        if Path(path).suffix in MARKDOWN
    }
    result = _audit(contents, settings)
    cadence = cadence_of(settings, settings.root / "pelicanconf.py")
    others = [*cadence.findings, *lost(contents, result.findings, values["PATH"], _causes.by_path)]
    others += still_to_come(contents, result)
    found = [*result.findings, *(grade(one, settings.severities) for one in others)]
    decide([one for one in found if one.code.startswith(families)], settings)
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
        record = build_record(posts, cadence.cadence, build_day(zone))
        views = {language: public_view(record, language) for language in LANGUAGES}
        context["cadence"] = views
        ahead = works(result.readings, cadence.ideas)
        site = str(values["SITENAME"])
        _extras.extend(extras(record, ahead, views, site, settings.message_language))
    open_shelves(values, settings.cache, state(values, settings))


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
    output, settings = Path(pelican.output_path), pelican.settings[SETTINGS]
    while _extras:
        told(_extras.pop().write, output, settings.message_language)(output)
    close_shelves(pelican.settings, settings.cache)
    if not is_reloading():
        gc.freeze()  # the process ends; to search all that it holds once more took 0.2 s


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
