"""Arguments: the commands, what they take, and their help, in the author's language."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from belegt.argument_value import Say, as_of, day, word
from belegt.finding import LANGUAGES, Language, Text
from belegt.kind import KINDS
from belegt.usage import NotUnderstood, SilentParser, speaking

FORMATS = ("text", "json", "github", "sarif")

Run = Callable[[argparse.Namespace], int]


def parse(
    arguments: Sequence[str] | None, runs: Mapping[str, Run], language: Callable[[], Language]
) -> argparse.Namespace:
    """Return the options, among them ``run``, from ``runs`` by the name of the command.

    ``language`` is asked only where there is something to say, because it runs the configuration.

    Raises:
        SystemExit: the help was printed (0), or the arguments cannot be used (2).
    """
    try:
        return _parser(SilentParser, runs, "en").parse_args(arguments)
    except NotUnderstood:
        spoken = _asked(arguments) or language()
        with speaking(spoken):
            return _parser(argparse.ArgumentParser, runs, spoken).parse_args(arguments)


def _asked(arguments: Sequence[str] | None) -> Language | None:
    """Return the language that is asked for in arguments that could not be read as a whole."""
    parser = SilentParser(add_help=False)
    parser.add_argument("--language", choices=LANGUAGES)
    try:
        found: Language | None = parser.parse_known_args(arguments)[0].language
    except NotUnderstood:
        return None
    return found


def _parser(
    kind: type[argparse.ArgumentParser], runs: Mapping[str, Run], language: Language
) -> argparse.ArgumentParser:
    def say(de: str, en: str) -> str:
        return Text(de, en).in_language(language)

    purpose = say("Ein Blog, dessen Zahlen Quellen haben.", "A blog whose figures have sources.")
    parser = kind(prog="belegt", description=purpose)
    commands = parser.add_subparsers(required=True, metavar=say("BEFEHL", "COMMAND"))
    for add in _COMMANDS:
        command = add(commands, say)
        command.set_defaults(run=runs[command.prog.split()[-1]])
        command.add_argument(
            "--language", choices=LANGUAGES, help=say("der Meldungen", "of the messages")
        )
    return parser


def _add_check(commands: Any, say: Say) -> argparse.ArgumentParser:
    check: argparse.ArgumentParser = commands.add_parser(
        "check",
        help=say("Beiträge und Bibliothek prüfen, ohne zu bauen", "check without building"),
        epilog=say(
            "Rückgabe: 0 ohne Fehler, 1 mit, 2 wenn nichts geprüft werden konnte",
            "exit code: 0 without errors, 1 with, 2 when it could not run",
        ),
    )
    _add_posts(check, say)
    check.add_argument("--format", choices=FORMATS, default="text")
    rule = say("REGEL", "RULE")
    check.add_argument("--explain", metavar=rule, help=say("eine Regel", "a rule"))
    for name, text in (
        ("--statistics", say("nur die Befunde je Regel zählen", "only count findings by rule")),
        ("--coverage", say("auch je Beitrag sagen, was belegt ist", "also say it of each post")),
        ("--list-exceptions", say("die Vermerke in Beiträgen", "the marks in posts")),
        ("--write-baseline", say("was heute da ist, durchlassen", "let today's findings pass")),
    ):
        check.add_argument(name, action="store_true", help=text)
    return check


def _add_claims(commands: Any, say: Say) -> argparse.ArgumentParser:
    claims: argparse.ArgumentParser = commands.add_parser(
        "claims",
        help=say(
            "die Zahlen von Beiträgen zeigen, und was sie belegt",
            "list the claims of posts and what covers them",
        ),
    )
    _add_posts(claims, say)
    claims.add_argument("--format", choices=("text", "json"), default="text")
    return claims


def _add_posts(command: argparse.ArgumentParser, say: Say) -> None:
    command.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar=say("PFAD", "PATH"),
        help=say("Beiträge oder Ordner", "posts or folders"),
    )
    command.add_argument(
        "--library",
        nargs="+",
        type=Path,
        metavar=say("DATEI", "FILE"),
        help=say("BibTeX-Dateien", "BibTeX files"),
    )
    command.add_argument(
        "--post-language",
        choices=LANGUAGES,
        help=say("von Beiträgen, die keine nennen", "of posts that name none"),
    )


def _add_cadence(commands: Any, say: Say) -> argparse.ArgumentParser:
    cadence: argparse.ArgumentParser = commands.add_parser(
        "cadence",
        help=say("sagen, wie der Takt gehalten ist", "say how the promised rhythm is kept"),
    )
    _add_as_of(cadence, say)
    cadence.add_argument("--format", choices=("text", "json"), default="text")
    cadence.add_argument(
        "--calendar",
        type=Path,
        metavar=say("DATEI", "FILE"),
        help=say("auch einen Kalender schreiben", "also write a calendar"),
    )
    return cadence


def _add_plan(commands: Any, say: Say) -> argparse.ArgumentParser:
    plan: argparse.ArgumentParser = commands.add_parser(
        "plan",
        help=say(
            "die nächsten Termine zeigen oder einen Entwurf auf einen Tag legen",
            "show the next slots, or plan a draft for a day",
        ),
    )
    _add_post(plan, say, nargs="?")
    plan.add_argument("day", nargs="?", type=day(say), metavar=say("TAG", "DATE"))
    _add_as_of(plan, say)
    return plan


def _add_effort(commands: Any, say: Say) -> argparse.ArgumentParser:
    effort: argparse.ArgumentParser = commands.add_parser(
        "effort",
        help=say("einem Beitrag Stunden gutschreiben", "add hours to the effort of a post"),
    )
    _add_post(effort, say)
    effort.add_argument(
        "hours",
        metavar=say("STUNDEN", "HOURS"),
        help=say("etwa 2h oder 45min", "such as 2h or 45min"),
    )
    effort.add_argument(
        "stage",
        metavar=say("ARBEIT", "WORK"),
        type=word(say),
        help=say("etwa Recherche oder Schreiben", "such as research or writing"),
    )
    return effort


def _add_new(commands: Any, say: Say) -> argparse.ArgumentParser:
    new: argparse.ArgumentParser = commands.add_parser(
        "new",
        help=say(
            "einen Beitrag mit ausgefülltem Kopf anlegen",
            "start a post with its front matter filled in",
        ),
    )
    new.add_argument("title", metavar=say("TITEL", "TITLE"))
    new.add_argument(
        "--kind",
        choices=KINDS,
        default="meinung",
        help=say("ohne Angabe eine Meinung", "else an opinion"),
    )
    new.add_argument(
        "--field",
        metavar=say("FELD", "FIELD"),
        help=say("des Kompasses; ohne Angabe das empfohlene", "of the compass; else the advised"),
    )
    return new


def _add_sources(commands: Any, say: Say) -> argparse.ArgumentParser:
    sources: argparse.ArgumentParser = commands.add_parser(
        "sources",
        help=say(
            "die Quellen auflisten oder sagen, wo eine zitiert ist",
            "list the sources, or say where one is cited",
        ),
    )
    words = say("SCHLÜSSEL oder WORT", "KEY or WORD")
    sources.add_argument("words", nargs="*", metavar=words)
    which = sources.add_mutually_exclusive_group()
    which.add_argument(
        "--unused",
        action="store_true",
        help=say("nur die, die kein Beitrag zitiert", "only those that no post cites"),
    )
    which.add_argument(
        "--most-cited",
        action="store_true",
        help=say("die am häufigsten zitierten zuerst", "those cited most often first"),
    )
    sources.add_argument("--format", choices=("text", "json"), default="text")
    return sources


def _add_cite(commands: Any, say: Say) -> argparse.ArgumentParser:
    cite: argparse.ArgumentParser = commands.add_parser(
        "cite",
        help=say(
            "ein Werk mit seiner DOI in die Bibliothek aufnehmen",
            "add a work to the library by its DOI",
        ),
    )
    cite.add_argument(
        "doi",
        metavar="DOI",
        help=say(
            "wie 10.1287/mnsc.1110.1376 oder ihre Adresse",
            "as 10.1287/mnsc.1110.1376, or its address",
        ),
    )
    cite.add_argument(
        "--registry",
        default="https://doi.org",
        metavar=say("ADRESSE", "URL"),
        help=say("wo gefragt wird, wenn nicht bei doi.org", "where to ask, if not doi.org"),
    )
    return cite


def _add_post(command: argparse.ArgumentParser, say: Say, **more: Any) -> None:
    name = say("BEITRAG", "POST")
    text = say("seine Datei oder sein Slug", "its file or its slug")
    command.add_argument("post", metavar=name, help=text, **more)


def _add_as_of(command: argparse.ArgumentParser, say: Say) -> None:
    text = say("etwa 2026-11-22, oder today", "such as 2026-11-22, or today")
    command.add_argument("--as-of", type=as_of(say), metavar=say("TAG", "DAY"), help=text)


_COMMANDS = (
    _add_check,
    _add_claims,
    _add_cadence,
    _add_plan,
    _add_effort,
    _add_new,
    _add_sources,
    _add_cite,
)
