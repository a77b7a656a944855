"""Pandoc: all documents of a build are formatted by one process of its citeproc."""

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pypandoc  # noqa: TID251 - the wheel that brings pandoc; only its place is needed

from belegt.cache import digest
from belegt.citations.document import Document, Formatted, Reference
from belegt.citations.locator import TERMS
from belegt.finding import Problem

_SCRIPT = Path(__file__).with_name("citeproc.lua")
# citeproc puts "https://" before an address without it: "https://javascript:alert(1)".
_UNSAFE_LINK = re.compile(
    r'<a href="(?!#|https?://(?!\w+:\D))[^"]*"[^>]*>(.*?)</a>', re.DOTALL | re.IGNORECASE
)
_IDLE_SPAN = re.compile(r'<span(?: class="nocase")?>([^<]*)</span>')
# citeproc takes a locator only as words, and only those of the document's language. So each
# label gets a word that no author types, in a form of the term that no style prints.
_LABEL_WORDS = "".join(
    f'<term name="{term.label}" form="verb-short">locator{term.label}</term>' for term in TERMS
)
_LOCALE = f"</info><locale><terms>{_LABEL_WORDS}</terms></locale>"


class PandocFailed(Problem):
    """Pandoc could not be run, or could not make sense of the style or the library."""


def format_documents(
    documents: Sequence[Document], bibtex: str, style: str, processes: int = 1
) -> tuple[Formatted, ...]:
    """Return what ``style``, the text of a CSL file, makes of each of ``documents``.

    A document is formatted for itself: its year suffixes and numbers are its own.
    ``bibtex`` holds the entries that the documents cite; without documents nothing is run.

    Raises:
        PandocFailed: pandoc could not be run, or could not read the style or the entries.
    """
    if not documents:
        return ()
    size = -(-len(documents) // processes)
    parts = [documents[start : start + size] for start in range(0, len(documents), size)]
    with ThreadPoolExecutor(len(parts)) as pool:
        answers = pool.map(lambda part: _format(part, bibtex, style), parts)
        return tuple(formatted for answer in answers for formatted in answer)


def cache_key(document: Document, entries: str, style: str) -> str:
    """Return the key under which the result for ``document`` can be kept.

    ``entries`` is the source of the entries that the document cites.
    """
    return digest(json.dumps(document.order()), entries, style, _machine())


@cache
def _machine() -> str:
    """Return what else decides on a result: pandoc's version, told by its wheel, and our script."""
    return reader_version() + _SCRIPT.read_text(encoding="utf-8") + _LOCALE


def csl_json(bibtex: str) -> str:
    """Return the entries of ``bibtex`` as CSL-JSON, an array.

    Raises:
        PandocFailed: pandoc could not be run, or could not read the entries.
    """
    # The sandbox keeps TeX from reading files.
    return _run(("--sandbox", "-f", "biblatex", "-t", "csljson"), bibtex).decode()


def reader_version() -> str:
    """Return what decides on how an entry is read: pandoc's version, told by its wheel."""
    return version("pypandoc_binary")


def _format(documents: Sequence[Document], bibtex: str, style: str) -> tuple[Formatted, ...]:
    order = {
        "bibtex": bibtex,
        "style": style.replace("</info>", _LOCALE, 1),
        "documents": [document.order() for document in documents],
    }
    answer = json.loads(_run(("lua", str(_SCRIPT)), json.dumps(order)))
    return tuple(_formatted(one) for one in answer["documents"])


def _run(arguments: Sequence[str], text: str) -> bytes:
    """Return what pandoc makes of ``text``."""
    pandoc = shutil.which("pandoc", path=Path(pypandoc.__file__).with_name("files"))
    if pandoc is None:
        raise PandocFailed(
            "im Paket pypandoc_binary liegt kein pandoc; installiere es neu",
            "there is no pandoc in the package pypandoc_binary; install it anew",
        )
    try:
        done = subprocess.run(
            [pandoc, *arguments], input=text.encode(), capture_output=True, check=False
        )
    except OSError as error:
        raise PandocFailed(
            f"pandoc lässt sich nicht starten: {error.strerror}",
            f"pandoc cannot be run: {error.strerror}",
        ) from error
    if done.returncode:
        words = done.stderr.decode("utf-8", "replace").split("\nstack traceback", 1)[0]
        raise PandocFailed(
            f"pandoc kann die Quellenangaben nicht setzen: {words.strip()}",
            f"pandoc cannot format the citations: {words.strip()}",
        )
    return done.stdout


def _formatted(answer: dict[str, Any]) -> Formatted:
    """Return one document of the script's answer."""
    return Formatted(
        clusters=tuple(_cleaned(html) for html in answer["clusters"]),
        references=tuple(
            Reference(one["key"], _cleaned(one["html"]), _url(one["doi"], one["url"]))
            for one in answer["references"]
        ),
    )


def _cleaned(html: str) -> str:
    """Return ``html`` with only the words of links that lead neither to the web nor the list."""
    return _UNSAFE_LINK.sub(r"\1", _IDLE_SPAN.sub(r"\1", html))


def _url(doi: str, url: str) -> str:
    """Return where the source is: its DOI, else its address on the web, else nothing."""
    if re.match(r"10\.\d+/", doi):
        return f"https://doi.org/{doi}"
    return url if re.match(r"https?://", url) else ""
