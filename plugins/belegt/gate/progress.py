"""Progress: what a post says of the work on it, its effort and its stages."""

from collections.abc import Iterator
from dataclasses import dataclass

from belegt.cadence.effort import Effort, UnreadableEffort, parse_effort
from belegt.cadence.plan_rules import UNKNOWN_STAGES, UNREADABLE_EFFORTS
from belegt.cadence.stage import Step, UnknownStage, parse_stages
from belegt.finding import Finding, Text
from belegt.post import Post


@dataclass(frozen=True, slots=True)
class Progress:
    """Hours and stages of a post, as far as they can be read."""

    effort: Effort | None = None
    steps: tuple[Step, ...] = ()
    findings: tuple[Finding, ...] = ()


NO_PROGRESS = Progress()


def read_progress(post: Post) -> Progress:
    """Return what ``post`` says of its effort and its stages; nothing is raised."""
    findings: list[Finding] = []
    effort = next(_effort(post, findings), None)
    steps = next(_steps(post, findings), ())
    return Progress(effort, steps, tuple(findings))


def _effort(post: Post, findings: list[Finding]) -> Iterator[Effort]:
    field = post.field("effort", "aufwand")
    if field is None or not field.value.strip():
        return
    try:
        yield parse_effort(field.value)
    except UnreadableEffort as error:
        findings.append(
            UNREADABLE_EFFORTS.finding(
                post.location(field.start, field.end),
                Text(f"„{error.part}“ nennt keine Stunden", f"“{error.part}” names no hours"),
                Text("schreib etwa „Recherche 14h, Text 5h“", "write “research 14h, writing 5h”"),
            )
        )


def _steps(post: Post, findings: list[Finding]) -> Iterator[tuple[Step, ...]]:
    field = post.field("stage", "stand")
    if field is None or not field.value.strip():
        return
    try:
        yield parse_stages(field.value)
    except UnknownStage as error:
        findings.append(
            UNKNOWN_STAGES.finding(
                post.location(field.start, field.end),
                Text(f"„{error.part}“ ist kein Stand", f"“{error.part}” is no stage"),
                Text(f"meintest du „{error.meant}“?", f"did you mean “{error.meant}”?")
                if error.meant and error.meant != error.part.partition(" ")[0].lower()
                else Text(
                    "schreib Idee, Entwurf, Prüfung oder fertig, den Tag als „2026-11-02“",
                    "write idea, draft, review or ready, the day as “2026-11-02”",
                ),
            )
        )
