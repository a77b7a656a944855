"""Templates: patterns written with fragments in angle brackets, for text with masked numerals.

A template is written for ``re.VERBOSE`` and read on what ``mask_numerals`` returns, so a number
is a run of signs, whatever its notation. Every repetition is bounded, so that no pattern built
from fragments backtracks badly on hostile text.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from belegt.statistics.numeral import SIGNS, Size

_NAME = re.compile(r"(?<!\(\?)(?<!\(\?P)<([a-z]+)>")
_ALL = "".join(size.value for size in Size)


def _run(*sizes: Size) -> str:
    """Return the fragment for one whole numeral of one of ``sizes``."""
    signs = "".join(size.value for size in sizes)
    return rf"(?:(?<![{_ALL}])[{signs}]++)"


SHARED = {
    "few": _run(Size.FEW),
    "many": _run(Size.MANY, Size.YEAR, Size.HUGE),
    "huge": _run(Size.HUGE),
    "round": _run(Size.ROUND),
    "rough": _run(Size.ROUGH),
    # 10 and more
    "tens": rf"(?:{_run(Size.TENS, Size.MANY, Size.HUGE, Size.YEAR, Size.ROUND)}"
    rf"(?:<to>[{_ALL}]++)? | {_run(Size.FEW)}<to>{_run(Size.TENS, Size.MANY, Size.HUGE)})",
    # any exact one, or a range of two
    "number": rf"(?:{_run(*(size for size in Size if size is not Size.ROUGH))}"
    rf"(?:<to>[{_ALL}]++)?)",
    "sign": rf"[{SIGNS}]",
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
