"""Front matter: the metadata above a post, as Pelican or another generator writes it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from belegt.prose.mask import Span

_FENCE = re.compile(r"-{3}[ \t]*$", re.MULTILINE)
_END = re.compile(r"^(?:-{3}|\.{3})[ \t]*$", re.MULTILINE)
_LINE = re.compile(r"[^\n]*\n?")
_KEY = re.compile(r"[ ]{0,3}(?P<name>[A-Za-z0-9_-]+)[ \t]*:(?=\s|$)[ \t]*(?P<value>[^\n]*)")
_PELICAN_KEY = re.compile(r"[ ]{0,3}(?P<name>[A-Za-z0-9_-]+):[ \t]*(?P<value>[^\n]*)")
_MORE = re.compile(r"(?: {4,}|\t)[ \t]*(?P<value>[^\n]*)")
_YAML_MORE = re.compile(r"(?=[ \t-])[ \t]*(?P<dash>-[ \t]+)?[\"']?(?P<value>[^\n]*)")
# A line that its author takes for metadata: a word or two, and a colon.
_LIKE_A_KEY = re.compile(r"[^\W\d_][\w-]*+(?: [\w-]++)?:(?:[ \t]|$)", re.MULTILINE)
_YAML_LIST_OR_TEXT = re.compile(r"[|>][+-]?$")


@dataclass(frozen=True, slots=True)
class Field:
    """One entry of the metadata; ``start`` and ``end`` span its value in the source."""

    name: str
    value: str
    start: int
    end: int
    name_start: int


def read_front_matter(text: str) -> tuple[tuple[Field, ...], int]:
    """Return the metadata on top of ``text``, and where its body starts."""
    start = len(text) - len(text.lstrip(" \t\n\ufeff"))
    fence = _FENCE.match(text, start)
    if fence is not None:
        end = _END.search(text, fence.end())
        inside = text[fence.end() : end.start()].lstrip() if end else ""
        if end is not None and (not inside or _KEY.match(inside) or inside.startswith("#")):
            return _yaml_fields(text, fence.end() + 1, end.start()), _next_line(text, end.end())
        start = _next_line(text, fence.end())
    return _pelican_fields(text, start)


def _next_line(text: str, offset: int) -> int:
    newline = text.find("\n", offset)
    return len(text) if newline < 0 else newline + 1


def _pelican_fields(text: str, start: int) -> tuple[tuple[Field, ...], int]:
    """Read "Name: value" lines, up to the first that is none, as Python-Markdown does."""
    fields: list[Field] = []
    at = start
    while at < len(text):
        line = _LINE.match(text, at)
        assert line is not None  # the pattern matches everywhere
        stop = not line.group().strip() or _END.match(text, at)
        key = None if stop else _PELICAN_KEY.match(text, at)
        more = None if stop or key or not fields else _MORE.match(text, at)
        if key is not None:
            fields.append(_field(key, unquote=False))
        elif more is not None:
            fields[-1] = _longer(
                fields[-1], more.group("value").rstrip(), more.start("value"), "\n"
            )
        else:
            if stop and fields:
                at = line.end()
            break
        at = line.end()
    return tuple(fields), at if fields else 0


def _yaml_fields(text: str, start: int, end: int) -> tuple[Field, ...]:
    """Read the top level of a YAML mapping: scalars, quoted ones, and lists of them."""
    fields: list[Field] = []
    at = start
    while at < end:
        key = _KEY.match(text, at, end)
        if key is not None and not text.startswith(" ", at):
            fields.append(_field(key, unquote=True))
        elif fields and (more := _YAML_MORE.match(text, at, end)):
            value = more.group("value").rstrip().strip("\"'")
            separator = ", " if more.group("dash") else " "
            fields[-1] = _longer(fields[-1], value, more.start("value"), separator)
        at = _next_line(text, at)
    return tuple(fields)


def _field(key: re.Match[str], *, unquote: bool) -> Field:
    value = key.group("value").rstrip()
    start = key.start("value")
    if unquote and len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
        start += 1
    if unquote and _YAML_LIST_OR_TEXT.match(value):
        value = ""
    return Field(key.group("name"), value, start, start + len(value), key.start("name"))


def _longer(field: Field, value: str, start: int, separator: str) -> Field:
    """Return ``field`` with another line of its value."""
    if not value:
        return field
    if not field.value:
        return Field(field.name, value, start, start + len(value), field.name_start)
    joined = f"{field.value}{separator}{value}"
    return Field(field.name, joined, field.start, start + len(value), field.name_start)


def find_printed(text: str, fields: Sequence[Field], body_start: int) -> Span | None:
    """Return the first span of metadata that Pelican takes for text, and prints.

    Its reader, Python-Markdown's extension meta, wants "Name: value" from the very first line on,
    stops at the first line that is none, and keeps quotes.
    """
    if not fields:
        return None
    is_fenced = _FENCE.match(text) is not None
    first = fields[0].name_start
    if not is_fenced and "\n" in text[:first]:
        return _line_at(text, first)
    at = _next_line(text, 0) if is_fenced else 0
    while at < body_start:
        if _END.match(text, at):
            break
        if not (_PELICAN_KEY.match(text, at) or _MORE.match(text, at)):
            return _next_words(text, at, body_start)
        at = _next_line(text, at)
    if is_fenced:
        return next((_quoted(field) for field in fields if _is_quoted(text, field)), None)
    looks_so = at == body_start and text[at - 1 : at] == "\n" and _LIKE_A_KEY.match(text, at)
    return _line_at(text, at) if looks_so else None


def _next_words(text: str, start: int, end: int) -> Span | None:
    """Return the first line of words between ``start`` and ``end``, the closing fence left out."""
    at = start
    while at < end:
        if text[at : _next_line(text, at)].strip() and not _END.match(text, at):
            return _line_at(text, at)
        at = _next_line(text, at)
    return None


def _line_at(text: str, start: int) -> Span:
    return start, start + len(text[start : _next_line(text, start)].rstrip())


def _is_quoted(text: str, field: Field) -> bool:
    before, after = text[field.start - 1], text[field.end : field.end + 1]
    return before == after and before in "\"'"


def _quoted(field: Field) -> Span:
    return field.start - 1, field.end + 1
