"""The edge to Pelican: settings in, the gate, then citations and views out.

Pelican skips an exception in most signals and reports success; what is raised on ``initialized``
and ``all_generators_finalized`` stops it before anything is written (seen with 4.12.0).
"""

import logging
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pelican import Pelican, signals  # noqa: TID251 - a plugin.py
from pelican.contents import Content  # noqa: TID251 - a plugin.py
from pelican.utils import clean_output_dir  # noqa: TID251 - a plugin.py

from belegt.cache import digest
from belegt.citations.extension import CitationExtension
from belegt.finding import Finding, by_place, has_errors
from belegt.gate.audit import MARKDOWN, Audit, audit, fingerprint, shown
from belegt.gate.lost import dropped, same_address
from belegt.presentation import Presented, present
from belegt.report.text import text_report
from belegt.settings import Settings, WrongSetting, misspelt, read_settings

FAMILIES = {
    "belegt": ("POST", "BIB", "CITE", "STAT", "CAD"),
    "belegt.citations": ("POST", "BIB", "CITE"),
    "belegt.statistics": ("POST", "STAT"),
    "belegt.cadence": ("CAD",),
}
SHOWN_FINDINGS = 10
DELETES = "BELEGT_DELETES_OUTPUT"  # what DELETE_OUTPUT_DIRECTORY was, until the gate has opened


class GateClosed(Exception):  # noqa: N818 - named for what is wrong, as all of ours
    """The site has errors and is not written; the message counts them."""


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
                self.by_path[shown(Path(word))] = str(error or record.getMessage())


_causes = _Causes()


def register() -> None:
    """Connect to Pelican, and nothing more: it ignores what goes wrong here."""
    signals.initialized.connect(prepare)
    signals.all_generators_finalized.connect(finish)


def prepare(pelican: Pelican) -> None:
    """Judge the settings and make Pelican wait with what it would do before the gate.

    Raises:
        WrongSetting: a setting cannot be used.
    """
    values = pelican.settings
    _settings(values)
    for name, meant in misspelt(values):
        raise WrongSetting(f"there is no setting {name}; did you mean {meant}?")
    _causes.by_path.clear()
    logging.getLogger("pelican").addHandler(_causes)
    if "CITE" in _families(values):
        extensions = values["MARKDOWN"].setdefault("extensions", [])
        extensions.append(CitationExtension())
    values[DELETES], pelican.delete_outputdir = pelican.delete_outputdir, False
    # Pelican's own cache knows nothing of our version or of the settings it was made with.
    state = digest(fingerprint(), repr(sorted(values["MARKDOWN"].items(), key=str)))
    values["CACHE_PATH"] = str(Path(values["CACHE_PATH"], state[:16]))


def finish(generators: Sequence[Any]) -> None:
    """Open or close the gate, then hand citations and views to the templates.

    Raises:
        GateClosed: there are errors, and the settings say to reject.
    """
    values, context = generators[0].settings, generators[0].context
    settings = _settings(values)
    found: Mapping[str, Content | None] = {
        path: content
        for path, content in context["generated_content"].items()
        if Path(path).suffix in MARKDOWN
    }
    result = audit(map(Path, found), settings, settings.language)
    contents = {shown(Path(path)): content for path, content in found.items()}
    _judge(_findings(result, contents, _families(values)), settings)
    if values[DELETES]:
        clean_output_dir(values["OUTPUT_PATH"], values["OUTPUT_RETENTION"])
    for content in found.values():
        if content is not None:  # from the cache it still holds the context of an earlier build
            content._context, content.settings = context, values  # noqa: SLF001 - see above
    present(contents, result, settings, context)
