"""Clauses: the part of a sentence that belongs to a claim, as far as signs and words show."""

import re

_LONG_LEAD = 45  # "Das Ziel lautet:" belongs to what it announces
_EDGE = re.compile(
    r"""[;:()–—] | \s-\s
    | ,\s(?! (?:die|der|das|den|eine?n?)\b [^,;:]{1,80} \szu\s[a-zäöüß]{3,20}n\b )
      (?= (?:und | aber | doch | sondern | während | wobei | wogegen | weil | obwohl | obschon
      | wenngleich | denn | sodass | so\sdass | damit | die | der | das | was| wo | wie
          | weshalb | nur
      | and | but | while | whereas | though | although | which | who | because | as | so | or | yet
      | whatever | even\sthough | even )\b )
    | \s(?=(?:while|whereas|although|because)\s)""",
    re.VERBOSE,
)


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the clause around ``text[start:end]``."""
    first, last = 0, len(text)
    for edge in _EDGE.finditer(text):
        if edge.end() <= start:
            if edge[0] != ":" or edge.start() > _LONG_LEAD:
                first = edge.end()
        elif edge.start() >= end:
            last = edge.start()
            break
    return first, last


_RELATIVE = re.compile(
    r"""\s?,?\s(?: die | der | das | den | deren | dessen | in\sdenen | von\sdenen | bis | als
      | wenn
      | which | that | who )\b [^,;:()–—]{1,120}""",
    re.VERBOSE,
)


def relative_end(text: str, end: int) -> int:
    """Return where the relative clause ends that begins at ``end``, or ``end`` itself."""
    relative = _RELATIVE.match(text, max(0, end - 1))
    return relative.end() if relative else end
