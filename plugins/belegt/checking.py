"""The commands ``belegt check`` and ``belegt claims``.

What only some options need is loaded where it is used: an unchanged site is checked in the time
it takes to load this.
"""
# ruff: noqa: PLC0415 - see above

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from belegt.configuration import CONFIG, CannotRun, configured
from belegt.finding import Language, Text, has_errors
from belegt.gate.adoption import adopt, keep, let_pass, sift_known
from belegt.gate.baseline import NAME, Sifted
from belegt.gate.files import MARKDOWN, Sources, posts_below, shown
from belegt.gate.outcome import Outcome, check_site
from belegt.refusal import reason
from belegt.report.json import json_report
from belegt.report.text import text_report
from belegt.settings import Settings


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be checked: the posts, the language of those that name none, and of messages.

    ``is_whole`` says that no post of the site is left out.
    """

    settings: Settings
    paths: tuple[Path, ...]
    language: Language
    post_language: Language | None
    is_whole: bool

    @property
    def checked(self) -> tuple[Path, ...] | None:
        """Return the files that are read, None for all there are."""
        return None if self.is_whole else (*self.paths, *self.settings.library)


def check(options: argparse.Namespace) -> int:
    """Check posts and library; return 1 where there are errors that no baseline lets pass."""
    _refuse_format(options)
    if options.explain:
        return _explain(options)
    job = _job(options)
    if options.list_exceptions:
        return _list_exceptions(job, options.format)
    outcome = check_site(job.paths, job.settings, job.post_language)
    sources = Sources()
    if options.write_baseline:
        return _write_baseline(job, outcome, sources)
    sifted = sift_known(outcome.findings, job.settings, sources, job.checked)
    _say(_report(job, outcome, sifted, sources, options))
    if options.format == "text" and (known := let_pass(sifted)):
        _say(known.in_language(job.language))
    if sifted.gone and _sees_all(options, outcome):
        _shrink(job, sifted)
    return int(has_errors(sifted.findings))


# What is asked for beside or instead of findings, and the formats that have it.
_FORMATS = {
    "explain": ("text",),
    "list_exceptions": ("text", "json"),
    "write_baseline": ("text",),
    "statistics": ("text", "json"),
    "coverage": ("text", "json"),
}


def _refuse_format(options: argparse.Namespace) -> None:
    """Stop at a format that what is asked for does not have.

    Raises:
        CannotRun: always then.
    """
    for name, formats in _FORMATS.items():
        if getattr(options, name) and options.format not in formats:
            option, form = f"--{name.replace('_', '-')}", options.format
            raise CannotRun(
                f"{option} gibt es nicht als {form}, nur als {' und '.join(formats)}",
                f"{option} has no format {form}, only {' and '.join(formats)}",
            )


def _sees_all(options: argparse.Namespace, outcome: Outcome) -> bool:
    """Say whether what a check did not find is mended: it may have had no file to find it in."""
    from belegt.citations.bibtex_rules import UNREADABLE_FILE
    from belegt.gate.rules import UNREADABLE
    from belegt.post_rules import BINARY_FILE, WRONG_ENCODING

    blind = {rule.code for rule in (UNREADABLE_FILE, UNREADABLE, BINARY_FILE, WRONG_ENCODING)}
    is_as_always = not (options.library or options.post_language)
    return is_as_always and blind.isdisjoint(one.code for one in outcome.findings)


def claims(options: argparse.Namespace) -> int:
    """List every claim of posts with the verdict on it and what covers it; nothing is judged."""
    from belegt.gate.audit import audit
    from belegt.statistics.coverage import add_up
    from belegt.statistics.register import claims_json, claims_report

    job = _job(options)
    readings = audit(job.paths, job.settings, job.post_language).readings
    found = [claim for one in readings for claim in (*one.headlines, *one.judgements)]
    coverage = add_up(one.coverage for one in readings)
    if options.format == "json":
        _say(claims_json(found, coverage))
    else:
        _say(claims_report(found, coverage, job.language))
    return 0


def _job(options: argparse.Namespace) -> Job:
    settings = configured()
    if options.library:
        settings = replace(settings, library=tuple(options.library))
    named = settings.language if Path(CONFIG).exists() else None
    paths = [post for path in _existing(options.paths, settings) for post in posts_below(path)]
    if not paths:
        endings = ", ".join(sorted(MARKDOWN))
        raise CannotRun(
            f"dort liegen keine Markdown-Dateien ({endings})",
            f"there are no Markdown files ({endings}) there",
        )
    return Job(
        settings,
        tuple(paths),
        options.language or settings.message_language,
        options.post_language or named,
        is_whole=not options.paths,
    )


def _existing(paths: Sequence[Path], settings: Settings) -> Sequence[Path]:
    wanted = paths or [settings.content]
    missing = [str(path) for path in wanted if not path.exists()]
    if missing:
        names = ", ".join(missing)
        raise CannotRun(f"{names} gibt es nicht", f"there is no {names}")
    return wanted


def _report(
    job: Job, outcome: Outcome, sifted: Sifted, sources: Sources, options: argparse.Namespace
) -> str:
    findings, language = sifted.findings, job.language
    if options.statistics:
        return _statistics(sifted, language, options.format)
    if options.format == "sarif":
        from belegt.manual import ALL_RULES
        from belegt.report.sarif import sarif_report

        return sarif_report(findings, language, ALL_RULES)
    if options.format == "json":
        posts = outcome.coverages
        return json_report(findings, language, outcome.coverage, posts, sifted.known)
    if options.format == "github":
        from belegt.report.github import github_report

        return github_report(findings, language)
    lines = [text_report(findings, language, len(job.paths), sources.line)]
    if options.coverage:
        lines[:0] = [f"{path}: {one.text.in_language(language)}" for path, one in outcome.coverages]
    if outcome.coverage.total:
        lines.append(outcome.coverage.text.in_language(language))
    return "\n".join(lines)


def _statistics(sifted: Sifted, language: Language, form: str) -> str:
    from belegt.manual import ALL_RULES
    from belegt.report.statistics import statistics_json, statistics_report

    if form == "json":
        return statistics_json(sifted.findings, language, ALL_RULES, sifted.known)
    return statistics_report(sifted.findings, language, ALL_RULES)


def _shrink(job: Job, sifted: Sifted) -> None:
    """Take out of the baseline what is mended; where nobody may write, it is only said."""
    import sys

    number = len(sifted.gone)
    text = Text(
        f"{number} davon behoben und aus {NAME} gestrichen",
        f"{number} of them mended and taken out of {NAME}",
    )
    try:
        keep(sifted.left, job.settings)
    except OSError as error:
        why = reason(error)
        text = Text(
            f"{number} behoben, doch {NAME} lässt sich nicht schreiben: {why.de}",
            f"{number} mended, but {NAME} cannot be written: {why.en}",
        )
    print(f"belegt: {text.in_language(job.language)}", file=sys.stderr)  # noqa: T201 - the terminal


def _write_baseline(job: Job, outcome: Outcome, sources: Sources) -> int:
    path = shown(job.settings.root / NAME)
    try:
        baseline = adopt(outcome.findings, job.settings, sources, job.checked)
    except OSError as error:
        why = reason(error)
        raise CannotRun(
            f"{path} lässt sich nicht schreiben: {why.de}",
            f"cannot write {path}: {why.en}",
        ) from error
    number = len(baseline)
    text = Text(
        f"{path}: {number} Befunde werden durchgelassen, bis sie behoben sind",
        f"{path}: {number} findings are let pass until they are mended",
    )
    if number == 1:
        text = Text(
            f"{path}: ein Befund wird durchgelassen, bis er behoben ist",
            f"{path}: one finding is let pass until it is mended",
        )
    _say(text.in_language(job.language))
    return 0


def _list_exceptions(job: Job, form: str) -> int:
    from belegt.gate.audit import audit
    from belegt.statistics.register import marks_json, marks_report

    readings = audit(job.paths, job.settings, job.post_language).readings
    marks = [mark for one in readings for mark in one.marks]
    _say(marks_json(marks) if form == "json" else marks_report(marks, job.language))
    return 0


def _explain(options: argparse.Namespace) -> int:
    from belegt.explanation import explain, find_rule
    from belegt.manual import ALL_RULES

    language = options.language or configured().message_language
    _say(explain(find_rule(options.explain, ALL_RULES), language).rstrip())
    return 0


def _say(text: str) -> None:
    if text:
        print(text)  # noqa: T201 - this is the report
