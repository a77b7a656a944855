"""Formulas between dollar signs, told from sums of money."""

import re

# As Pandoc has it: no space inside the signs, no digit after the closing one ...
_INLINE = re.compile(r"\$(?=[^\s$])(?P<formula>[^$\n]{1,300})(?<![\s\\])\$(?!\d)")
# ... and something that only a formula holds: "5$ im Monat, 10$ im Jahr" is none.
_FORMAL = re.compile(r"[\\^_={}<>]|[A-Za-z][A-Za-z0-9+\-*/()]{0,9}$")
_DISPLAY = re.compile(r"\$\$[^$]{1,3000}\$\$")


def formula_end(text: str, start: int) -> int | None:
    """Return where the formula ends that a dollar sign at ``start`` opens, None if it is money."""
    if text.startswith("$$", start):
        display = _DISPLAY.match(text, start)
        return display.end() if display else None
    if start and text[start - 1].isalnum():
        return None
    inline = _INLINE.match(text, start)
    return inline.end() if inline and _FORMAL.search(inline.group("formula")) else None
