"""Names: all by which a library can be cited, searched for the one that was meant."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cached_property
from itertools import pairwise

_CLOSER_LOOK = 50  # names that share most pairs of letters: difflib takes 0.1 s for 10,000


class Names:
    """Names in any case; each search is done once, as many posts ask for the same."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {name.casefold(): name for name in names}
        self._found: dict[tuple[str, float], str | None] = {}

    def same(self, name: str) -> str | None:
        """Return the name that differs from ``name`` in case alone."""
        return self._names.get(name.casefold())

    def nearest(self, name: str, likeness: float) -> str | None:
        """Return the name most like ``name``, or None when none is as like as ``likeness``."""
        wanted = name.casefold(), likeness
        if wanted not in self._found:
            near = get_close_matches(wanted[0], self._sharing(wanted[0]), 1, likeness)
            self._found[wanted] = self._names[near[0]] if near else None
        return self._found[wanted]

    def _sharing(self, folded: str) -> list[str]:
        """Return the names that share most pairs of letters with ``folded``."""
        shared = Counter(name for pair in set(pairwise(folded)) for name in self._by_pair[pair])
        return [name for name, _ in shared.most_common(_CLOSER_LOOK)]

    @cached_property
    def _by_pair(self) -> defaultdict[tuple[str, str], list[str]]:
        found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for name in self._names:
            for pair in set(pairwise(name)):
                found[pair].append(name)
        return found
