"""Links: where the target ends that follows a text in brackets."""

import re
from collections.abc import Set as AbstractSet

# Bounded and possessive throughout, so that a megabyte of "[](" is read once.
_TARGET = re.compile(
    r"""\(
    (?: \s*<[^<>\n]{0,2000}>\s*                                     # (<address>
      | [^()"']{0,2000}+ (?:\([^()"']{0,500}+\)[^()"']{0,500}+){0,9}+ )  # (address_(with)_parens
    (?: "[^"\n]*+(?:"(?!\s*\))[^"\n]*+){0,9}+"                      # "title, "quotes" in it"
      | '[^'\n]*+(?:'(?!\s*\))[^'\n]*+){0,9}+' )?
    \s*\)""",
    re.VERBOSE,
)
# Where a quote in it is no title: (it's).
_PLAIN_TARGET = re.compile(r"\([^()]{0,2000}+(?:\([^()]{0,500}+\)[^()]{0,500}+){0,9}+\)")
_REFERENCE = re.compile(r"\s?\[(?P<name>[^\[\]]{0,500})\]")
_SPACES = re.compile(r"\s+")
_LONGEST_NAME = 500


def target_end(text: str, inside: int, close: int, links: AbstractSet[str]) -> int | None:
    """Return where the target after ``text[inside:close]`` and its bracket ends, None without one.

    ``links`` are the names that the post defines: "[text][name]", "[name][]", "[name]".
    """
    if text.startswith("(", close + 1):
        target = _TARGET.match(text, close + 1) or _PLAIN_TARGET.match(text, close + 1)
        if target is not None:
            return target.end()
    if not links:
        return None
    name = text[inside:close] if close - inside < _LONGEST_NAME else ""
    reference = _REFERENCE.match(text, close + 1)
    if reference is not None and _plain(reference.group("name") or name) in links:
        return reference.end()
    return close + 1 if _plain(name) in links else None


def _plain(name: str) -> str:
    return _SPACES.sub(" ", name.lower())
