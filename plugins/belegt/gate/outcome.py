"""Outcomes: what a check says of a whole site, kept as one small result while nothing changes.

Nothing here reads a post: the audit is loaded only when a file, a setting or our code is new.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from belegt.cache import UNUSED_SAVES, Cache, digest
from belegt.finding import Finding, Language
from belegt.gate.files import fingerprint, shown
from belegt.refusal import read_file
from belegt.settings import Settings
from belegt.statistics.coverage import Coverage, add_up


@dataclass(frozen=True, slots=True)
class Outcome:
    """The findings of a check in their order, and the coverage of each post that has figures."""

    findings: tuple[Finding, ...]
    coverages: tuple[tuple[str, Coverage], ...]

    @property
    def coverage(self) -> Coverage:
        """Return the coverage of all posts together."""
        return add_up(one for _, one in self.coverages)


def check_site(
    paths: Sequence[Path], settings: Settings, language: Language | None = None
) -> Outcome:
    """Check the posts at ``paths`` as ``audit`` does, or say what it said when all was as now."""
    file = settings.cache / "check.db" if settings.cache else None
    kept = Cache(file, unused_saves=UNUSED_SAVES)
    question = digest(str(Path.cwd()), str(language), *map(str, paths))
    state = _state(paths, settings, language)
    known = kept.load([question]).get(question)
    if isinstance(known, _Kept) and known.state == state:
        return known.outcome
    outcome = _check(paths, settings, language)
    kept.save({question: _Kept(state, outcome)})
    return outcome


@dataclass(frozen=True, slots=True)
class _Kept:
    """The last outcome of a question, and the state it was of: older ones are overwritten."""

    state: str
    outcome: Outcome


def _check(paths: Sequence[Path], settings: Settings, language: Language | None) -> Outcome:
    from belegt.gate.audit import audit  # noqa: PLC0415 - the libraries it loads take longest

    result = audit(paths, settings, language)
    coverages = ((one.path, one.coverage) for one in result.readings)
    return Outcome(result.findings, tuple(one for one in coverages if one[1].total))


def _state(paths: Sequence[Path], settings: Settings, language: Language | None) -> str:
    """Return a digest of all that the outcome depends on; a file that is not there counts too."""
    parts: list[str | bytes] = [fingerprint(), repr(settings), str(language), str(Path.cwd())]
    for path in (*paths, *settings.library):
        parts.append(shown(path))
        try:
            parts.append(read_file(path))
        except OSError as error:
            parts.append(repr(error))
    return digest(*parts)
