"""Pandoc: all documents of a build are formatted by one process of its citeproc."""

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import IO, Any, Self

import pypandoc  # noqa: TID251 - the wheel that brings pandoc; only its place is needed

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


class Citeproc:
    """One process of pandoc, started with the first order and kept until the last.

    ``known`` are the keys of the entries that it was given.
    """

    def __init__(self) -> None:
        self.known: frozenset[str] = frozenset()
        self._process: subprocess.Popen[bytes] | None = None
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._process and self._process.stdin and self._process.stdout:
            self._process.stdin.close()
            self._process.stdout.close()
            self._process.wait()
        self._errors.close()

    def format(
        self, documents: Sequence[Document], bibtex: str, style: str
    ) -> tuple[Formatted, ...]:
        """Return what ``style``, the text of a CSL file, makes of each of ``documents``.

        A document is formatted for itself: its year suffixes and numbers are its own.
        ``bibtex`` holds the entries that the documents cite and that are not known from an order
        before; without documents nothing is run.

        Raises:
            PandocFailed: pandoc could not be run, or could not read the style or the entries.
        """
        if not documents:
            return ()
        order = {
            "bibtex": bibtex,
            "style": style.replace("</info>", _LOCALE, 1),
            "documents": [document.order() for document in documents],
        }
        self.known |= {key for document in documents for key in document.keys}
        answer = json.loads(self._answer(json.dumps(order)))
        return tuple(_formatted(one) for one in answer["documents"])

    def _answer(self, order: str) -> bytes:
        """Return the line that the script prints for ``order``."""
        self._process = self._process or _start(self._errors, "lua", str(_SCRIPT))
        assert self._process.stdin, "it was started with pipes"
        assert self._process.stdout, "same"
        with suppress(BrokenPipeError):  # its last words say why
            self._process.stdin.write(order.encode() + b"\n")
            self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            self._process.wait()
            self._errors.seek(0)
            raise _failure(self._errors.read())
        return answer


@cache
def machine() -> str:
    """Return what else decides on a result: pandoc's version, told by its wheel, and our script."""
    return version("pypandoc_binary") + _SCRIPT.read_text(encoding="utf-8") + _LOCALE


def csl_json(bibtex: str) -> str:
    """Return the entries of ``bibtex`` as CSL-JSON, an array.

    Raises:
        PandocFailed: pandoc could not be run, or could not read the entries.
    """
    with tempfile.TemporaryFile() as errors:
        # The sandbox keeps TeX from reading files.
        process = _start(errors, "--sandbox", "-f", "biblatex", "-t", "csljson")
        text, _ = process.communicate(bibtex.encode())
        if process.returncode:
            errors.seek(0)
            raise _failure(errors.read())
    return text.decode()


def _start(errors: IO[bytes], *arguments: str) -> subprocess.Popen[bytes]:
    """Return the running pandoc; what goes wrong in it is written to ``errors``."""
    pandoc = shutil.which("pandoc", path=Path(pypandoc.__file__).with_name("files"))
    if pandoc is None:
        raise PandocFailed(
            "im Paket pypandoc_binary liegt kein pandoc; installiere es neu",
            "there is no pandoc in the package pypandoc_binary; install it anew",
        )
    try:
        return subprocess.Popen(
            [pandoc, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
    except OSError as error:
        raise PandocFailed(
            f"pandoc lässt sich nicht starten: {error.strerror}",
            f"pandoc cannot be run: {error.strerror}",
        ) from error


def _failure(last_words: bytes) -> PandocFailed:
    words = last_words.decode("utf-8", "replace").split("\nstack traceback", 1)[0].strip()
    return PandocFailed(
        f"pandoc kann die Quellenangaben nicht setzen: {words}",
        f"pandoc cannot format the citations: {words}",
    )


def _formatted(answer: dict[str, Any]) -> Formatted:
    """Return one document of the script's answer."""
    return Formatted(
        clusters=tuple(_cleaned(html) for html in answer["clusters"]),
        references=tuple(
            Reference(one["key"], _cleaned(one["html"]), _url(one["doi"], one["url"]), one["short"])
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
