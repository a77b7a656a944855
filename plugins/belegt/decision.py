"""The decision: what was found is said, and the build goes on or stops."""

import re
import sys
from collections.abc import Sequence

from belegt.finding import Finding, has_errors
from belegt.gate.adoption import let_pass, sift_known
from belegt.gate.baseline import UnreadableBaseline
from belegt.gate.files import Sources
from belegt.report.text import short_report, summary
from belegt.settings import Settings
from belegt.stop import GateClosed

SHOWN_FINDINGS = 10
_RELOADING = re.compile(r"--autoreload|-[dvqDl]*r[dvqDlr]*")


def decide(findings: Sequence[Finding], settings: Settings) -> None:
    """Say what was found, the first few in full, and stop the build if it is to be stopped.

    What the baseline of the site knows is let pass; a build leaves its file as it is.

    Raises:
        GateClosed: there are new errors, and the settings say to reject.
    """
    language, sources = settings.message_language, Sources()
    try:
        sifted = sift_known(findings, settings, sources)
    except UnreadableBaseline as error:
        raise GateClosed(error.text.in_language(language)) from error
    new = sifted.findings
    if known := let_pass(sifted):
        print(f"belegt: {known.in_language(language)}", file=sys.stderr)  # noqa: T201 - same
    if new:
        print(short_report(new, language, SHOWN_FINDINGS, sources.line), file=sys.stderr)  # noqa: T201 - same
    if has_errors(new) and settings.rejects and not is_reloading():
        raise GateClosed(summary(new, language))


def is_reloading() -> bool:
    """Say whether Pelican builds at every change: an exception there is a busy loop."""
    return any(_RELOADING.fullmatch(word) for word in sys.argv)
