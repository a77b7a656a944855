"""Identifiers: DOI, ISBN, ISSN and addresses, as people write them and as they are."""

import re
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import unquote

_TEX = re.compile(r"\\(?=[_%&#$~^{}])")
_WRAPPED = re.compile(r"(?:\\url\s*\{(.*)\}|<(.*)>|\{(.*)\})", re.DOTALL)
_ADDRESS = re.compile(r"https?://(?:[^\s/?#:@]+\.\S+|localhost\S*)", re.IGNORECASE)
_DEEPEST = 3  # {\url{<https://example.org>}}
_BETWEEN = re.compile(r"[,;/]")
_NOT_CODE = re.compile(r"\([^()]*\)|\b(?:e?isbn|issn|print|online|electronic)\b:?", re.IGNORECASE)


_DOI = re.compile(
    r"""
    \s*+(?: (?:https?://)?(?:dx\.|www\.)?doi\.org/ | doi[:\s]\s*+ )?
    (?P<doi>10\.\d{4,9}(?:\.\d{1,9})*/[^\s{}\\\x00-\x1f\x7f]{1,300}?)
    [.,;]?\s*
    """,
    re.VERBOSE | re.IGNORECASE,
)


def address(value: str) -> str:
    r"""Return an address or DOI as it is, without what TeX needs around it: ``\url``, ``\_``."""
    bare = value.strip()
    for _ in range(_DEEPEST):
        wrapped = _WRAPPED.fullmatch(bare)
        if wrapped is None:
            break
        bare = next(filter(None, wrapped.groups()), "").strip()
    return _TEX.sub("", bare)


def parse_doi(text: str) -> str | None:
    """Return the DOI that ``text`` is: bare, behind "doi:", or as an address at doi.org.

    The case stays as written, though it does not count: compare with ``casefold()``.
    """
    match = _DOI.fullmatch(unquote(text) if "doi.org/" in text.lower() else text)
    return match["doi"] if match else None


def doi(value: str) -> str:
    """Return the DOI in ``value`` without the resolver that people put before it."""
    bare = address(value)
    return parse_doi(bare) or bare


def is_doi(value: str) -> bool:
    """Say whether ``value`` is a DOI, bare or behind its resolver."""
    return parse_doi(address(value)) is not None


def is_address(value: str) -> bool:
    """Say whether ``value`` is an address on the web, which browsers can follow."""
    return _ADDRESS.fullmatch(address(value)) is not None


@lru_cache(maxsize=4096)  # journals come often
def odd_isbn(value: str) -> str:
    """Return the first of the ISBNs in ``value`` whose check digit is wrong, or ""."""
    from stdnum import isbn  # noqa: PLC0415, TID251 - what is kept needs no check

    return _odd(value, isbn.is_valid)


@lru_cache(maxsize=4096)
def odd_issn(value: str) -> str:
    """Return the first of the ISSNs in ``value`` whose check digit is wrong, or ""."""
    from stdnum import issn  # noqa: PLC0415, TID251 - same

    return _odd(value, issn.is_valid)


def _odd(value: str, is_valid: Callable[[str], bool]) -> str:
    """Return the first code in ``value`` that is wrong; exports put several there, and words."""
    for part in _BETWEEN.split(_NOT_CODE.sub(" ", value)):
        if not is_valid(part):  # spaces may stand in a code, or between two
            for code in part.split():
                if not is_valid(code):
                    return part.strip() if part.strip().replace(" ", "").isalnum() else code
    return ""
