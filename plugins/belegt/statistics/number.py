"""Fragments for numerals, which both languages share; see ``template.py``."""

from belegt.statistics.numeral import SIGNS, Size

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
