"""Rules for the plans of an author: the file of pauses and ideas, and the posts in the making."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

UNREADABLE_PLANS = Rule(
    code="CAD009",
    name="unreadable-plans",
    severity=Severity.ERROR,
    title=Text("ein Plan, der kein TOML ist", "a plan that is not TOML"),
    why=Text(
        "Aus einer Datei, die niemand lesen kann, würden Pausen und Ideen still verschwinden.",
        "From a file that nobody can read, pauses and ideas would vanish in silence.",
    ),
    fix=Text(
        "Schreib die Zeile so, wie docs/cadence.md es zeigt.",
        "Write the line as docs/cadence.md shows.",
    ),
    flagged=("[[pauses]]\nfrom = 24.12.2026", "[[ideas]]\ntitle = Wer wartet"),
    allowed=(
        "[[pauses]]\nfrom = 2026-12-24\nto = 2027-01-06\nannounced = 2026-12-01",
        '[[ideas]]\ntitle = "Wer wartet"\nkind = "Meinung"\nfield = "Kunden"',
    ),
    authority="TOML 1.0.0",
)

UNREADABLE_EFFORTS = Rule(
    code="CAD010",
    name="unreadable-efforts",
    severity=Severity.ERROR,
    title=Text("ein Aufwand, der keine Stunden nennt", "an effort without hours"),
    why=Text(
        "Aus dem Aufwand wird gerechnet, welche Mischung zu den Stunden passt.",
        "The mix that fits the hours is computed from the effort.",
    ),
    fix=Text(
        "Schreib Stunden oder Minuten, nach Arbeit getrennt: „Aufwand: Recherche 14h, Text 5h“.",
        "Write hours or minutes, by kind of work: “Effort: research 14h, writing 5h”.",
    ),
    flagged=(
        "Title: A\nDate: 2026-08-02\nEffort: two days\n\nText.",
        "Title: A\nDate: 2026-08-02\nAufwand: Recherche -3h\n\nText.",
    ),
    allowed=(
        "Title: A\nDate: 2026-08-02\nEffort: research 14h, writing 5h\n\nText.",
        "Title: A\nDate: 2026-08-02\nAufwand: Recherche 1,5h, Text 45min\n\nText.",
    ),
)

UNKNOWN_STAGES = Rule(
    code="CAD011",
    name="unknown-stages",
    severity=Severity.ERROR,
    title=Text("ein Stand, den es nicht gibt", "a stage that does not exist"),
    why=Text(
        "Was in keinem Stand ist, kommt in der Planung nicht vor.",
        "What is in no stage does not occur in the plans.",
    ),
    fix=Text(
        "Nimm Idee, Entwurf, Prüfung oder fertig, auf Wunsch mit dem Tag: „Entwurf 2026-11-02“.",
        "Use idea, draft, review or ready, with the day if you like: “draft 2026-11-02”.",
    ),
    flagged=(
        "Title: A\nDate: 2026-08-02\nStage: done\n\nText.",
        "Title: A\nDate: 2026-08-02\nStand: Entwurf 2.11.2026\n\nText.",
    ),
    allowed=(
        "Title: A\nDate: 2026-08-02\nStage: idea 2026-10-01, draft 2026-11-02\n\nText.",
        "Title: A\nDate: 2026-08-02\nStand: Prüfung\n\nText.",
    ),
)

RULES = (UNREADABLE_PLANS, UNREADABLE_EFFORTS, UNKNOWN_STAGES)
