"""Numbers as fragments of patterns: what both languages share, and how a template is filled.

A template names a fragment in angle brackets and is written for ``re.VERBOSE``. Every repetition
is bounded, so that no pattern built from fragments backtracks badly on hostile text.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

_NAME = re.compile(r"(?<!\(\?)(?<!\(\?P)<([a-z]+)>")

# Inside a word, a date, a version or a ratio, digits are no number of their own.
_START = r"(?<![\w.,:/§'’^-])"
_GROUPED = r"\d{1,3} (?: [.,'’\ \u00A0\u2009\u202F] \d{3} ){1,4}"

SHARED = {
    # 68 | 1.024 | 95 300 | 1'000 | 2,4
    "digits": rf"""(?: {_START} (?: {_GROUPED} | \d{{1,12}} ) (?: [.,]\d{{1,4}} )?
        (?! [\d:/] | [.,]\d ) )""",
    # 1 000 and more, but no year
    "thousands": rf"""(?: {_START} (?: {_GROUPED} | (?! (?:1[5-9]|20)\d\d\b ) \d{{4,12}} )
        (?! [\d:/] | [.,]\d ) )""",
    "sign": r"[¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]",
    "number": r"(?: <digits> (?: <to><digits> )? | <word> (?: <to><word> )? )",
}


@dataclass(frozen=True, eq=False)
class Template:
    """A pattern that is compiled when it is first used: a build without news needs none.

    A match never begins inside a word; to ask that first saves most of the time.
    """

    text: str
    fragments: Mapping[str, str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the pattern, with every fragment the template names, and those that these name."""
        return _fill(self.text, self.fragments)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Find the pattern in ``text``, as ``re.Pattern.search`` does."""
        return self.pattern.search(text, start, end)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find the pattern everywhere, as ``re.Pattern.finditer`` does."""
        return self.pattern.finditer(text)

    def sub(self, replacement: Callable[[re.Match[str]], str], text: str) -> str:
        """Replace the pattern everywhere, as ``re.Pattern.sub`` does."""
        return self.pattern.sub(replacement, text)


def _fill(template: str, fragments: Mapping[str, str]) -> re.Pattern[str]:
    while _NAME.search(template):
        template = _NAME.sub(lambda name: fragments[name[1]], template)
    return re.compile(rf"(?<!\w)(?:{template})", re.VERBOSE)
