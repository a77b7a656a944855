"""Markup: what stands between the prose in whole lines: templating tags, fenced code, raw HTML."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from belegt.prose.mask import Span

_TEMPLATE = re.compile(r"\{\{[^{}]*+\}\}|\{%[^{}]*+(?<=%)\}")
_FENCE = re.compile(
    r"""^(?P<fence>~{3,}|`{3,})[ ]*
    (?: (?P<rest>\{[^\n]*\} | \.?[\w#.+-]*[ ]*(?:hl_lines=[^\n]*)?) )$""",
    re.MULTILINE | re.VERBOSE,
)
TAG = re.compile(
    r"""<(?P<close>/?)(?P<tag>[a-zA-Z][\w:-]*)
    (?P<attributes>(?:[\s/](?>(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}')*))?)>""",
    re.VERBOSE,
)
_HOLDS_MARKDOWN = re.compile(r"\smarkdown(?:\s*=\s*[\"']?(?:1|block|span|markdown)\b|\s|/|$)")
_RAW_START = re.compile(r"^[ ]{0,3}<(?:!--|[a-zA-Z?!])", re.MULTILINE)
_NEXT = re.compile(r"<(?:!--|/?[a-zA-Z])")

_BLOCK_TAGS = """
    address article aside blockquote body canvas center colgroup dd details div dl dt fieldset
    figcaption figure footer form group h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li
    main map math menu nav noscript object ol option output p pre progress script section style
    summary table tbody td textarea tfoot th thead tr ul video
"""
_UNREAD_TAGS = "code iframe math pre samp script style svg template textarea"
_VOID_TAGS = "area base br col embed hr img input link meta source track wbr"

# What Python-Markdown takes for block-level, so that it leaves the content alone.
BLOCK_TAGS = frozenset(_BLOCK_TAGS.split())
# Elements whose content is no prose.
UNREAD_TAGS = frozenset(_UNREAD_TAGS.split())
# Elements without content.
VOID_TAGS = frozenset(_VOID_TAGS.split())


@dataclass(frozen=True, slots=True)
class Raw:
    """A stretch of raw HTML between Markdown, comments included."""

    start: int
    end: int
    is_comment: bool


def find_templates(text: str, start: int) -> Iterator[Span]:
    """Yield the templating tags of Hugo, Liquid and Jinja."""
    if "{{" in text or "{%" in text:
        for match in _TEMPLATE.finditer(text, start):
            yield match.span()


def find_fences(text: str, start: int) -> Iterator[Span]:
    """Yield the fenced code; a fence without its like below is none."""
    if "```" not in text and "~~~" not in text:
        return
    closing: dict[str, list[int]] = defaultdict(list)
    fences = list(_FENCE.finditer(text, start))
    for fence in fences:
        if not fence.group("rest").strip():
            closing[fence.group("fence")].append(fence.start())
    done = start
    for fence in fences:
        ends = closing[fence.group("fence")]
        at = bisect_left(ends, fence.end())
        if fence.start() >= done and at < len(ends):
            done = ends[at] + len(fence.group())
            newline = text.find("\n", ends[at])
            done = len(text) if newline < 0 else newline
            yield fence.start(), done


def find_raw(text: str, start: int) -> Iterator[Raw]:
    """Yield raw HTML: comments, and elements from a block-level tag at the start of a line."""
    at = start
    last_close = text.rfind("-->")
    while opening := _RAW_START.search(text, at):
        mark = opening.end() - (4 if opening.group().endswith("!--") else 2)
        at = opening.end()
        if text.startswith("<!--", mark):
            if mark + 4 <= last_close:
                at = text.index("-->", mark + 4) + 3
                yield Raw(mark, at, is_comment=True)
            continue
        tag = TAG.match(text, mark)
        if tag is None or tag.group("tag").lower() not in BLOCK_TAGS:
            continue
        at = tag.end()
        if not tag.group("close") and not _HOLDS_MARKDOWN.search(tag.group("attributes")):
            at = _raw_end(text, tag, last_close)
        yield Raw(mark, at, is_comment=False)


def _raw_end(text: str, tag: re.Match[str], last_close: int) -> int:
    """Return where the element ``tag`` opens is closed: at the end of ``text`` if nowhere."""
    depth: list[str] = []
    is_open: Counter[str] = Counter()
    at = tag.start()
    while start := _NEXT.search(text, at):
        at = start.end()
        if start.group() == "<!--":
            at = text.index("-->", at) + 3 if at <= last_close else at
            continue
        here = TAG.match(text, start.start())
        if here is None:
            continue
        at = here.end()
        name = here.group("tag").lower()
        if here.group("close"):
            while is_open[name] and (last := depth.pop()):
                is_open[last] -= 1
                if last == name:
                    break
        elif name not in VOID_TAGS and not here.group("attributes").endswith("/"):
            depth.append(name)
            is_open[name] += 1
        if not depth:
            return at
    return len(text)


def find_raw_text(text: str, raw: Raw) -> Iterator[tuple[str, int, int]]:
    """Yield what block-level tags part in ``raw``: the tag it stands in, and its span."""
    done = at = raw.start
    inside = "div"
    while start := _NEXT.search(text, at, raw.end):
        at = start.end()
        if start.group() == "<!--":
            close = text.find("-->", at, raw.end)
            at = close + 3 if close >= 0 else raw.end
            continue
        tag = TAG.match(text, start.start(), raw.end)
        if tag is None or tag.group("tag").lower() not in BLOCK_TAGS:
            continue
        yield inside, done, tag.start()
        done = at = tag.end()
        inside = "div" if tag.group("close") else tag.group("tag").lower()
        if inside in UNREAD_TAGS:
            end = text.find(f"</{tag.group('tag')}", at, raw.end)
            done = at = end if end >= 0 else raw.end
    yield inside, done, raw.end
