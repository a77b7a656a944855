"""Traces: texts that change with what values hold, the same in every process."""

import pickle
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from io import BytesIO
from operator import attrgetter
from typing import Any

from belegt.cache import digest

_PLAIN = frozenset({str, int, float, bool, bytes, type(None), date, datetime})
Way = Callable[[Any], Any]


class _NoTraceError(Exception):
    """A value, or something in it, is no plain data."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Traces of plain data, lists, mappings and dataclasses, and of ``ways``.

    ``ways`` are classes whose values are told in a way of their own, as a text. Most of what pages
    see, many see: each object is looked at once, and must not change while this lives.
    """

    ways: Mapping[type, Callable[[Any], str]]
    _known: dict[int, tuple[object, str | None]] = field(default_factory=dict)
    _by_type: dict[type, Way] = field(default_factory=dict)

    def of(self, value: object) -> str | None:
        """Return the trace of ``value``; None where there is no such text."""
        if id(value) not in self._known:
            self._known[id(value)] = value, self._made(value)
        return self._known[id(value)][1]

    def _made(self, value: object) -> str | None:
        try:
            for kind, tell in self.ways.items():
                if isinstance(value, kind):
                    return tell(value)
            return self.of_data(value)
        except (_NoTraceError, RecursionError):
            return None

    def of_data(self, value: object) -> str:
        """Return the trace of ``value`` as what it holds, even if there is a way for it."""
        flat = self._parts(value) if is_dataclass(value) else self._flat(value)
        written = BytesIO()
        pickler = pickle.Pickler(written, 5)
        pickler.fast = True  # no memo: else the bytes depend on which texts are one object
        pickler.dump(flat)
        return digest(written.getvalue())

    def _flat(self, value: Any) -> Any:
        """Return ``value`` as tuples of plain data."""
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is tuple or kind is list:
            return tuple(map(self._flat, value))
        if kind not in self._by_type:
            self._by_type[kind] = self._way(value)
        return self._by_type[kind](value)

    def _way(self, value: object) -> Way:
        """Return how values of the type of ``value`` are flattened."""
        if isinstance(value, tuple(self.ways)):
            return self._told
        if is_dataclass(value):
            return self._parts
        if isinstance(value, Mapping):
            return lambda one: ({}, *((self._flat(key), self._flat(of)) for key, of in one.items()))
        if isinstance(value, (str, datetime, Enum)):
            return repr
        if isinstance(value, (tuple, list)):
            return lambda one: tuple(map(self._flat, one))
        if isinstance(value, (frozenset, set)):
            return lambda one: tuple(sorted(map(repr, map(self._flat, one))))
        return _give_up

    def _told(self, value: object) -> str:
        trace = self.of(value)
        return trace if trace is not None else _give_up(value)

    def _parts(self, value: Any) -> tuple[Any, ...]:
        kind = value.__class__
        return (kind.__name__, *map(self._flat, _getter(kind)(value)))


@cache
def _getter(kind: type) -> Way:
    """Return what gives all fields of a dataclass at once."""
    names = [one.name for one in fields(kind)]
    return attrgetter(*names) if len(names) > 1 else lambda value: [getattr(value, *names)]


def _give_up(value: object) -> str:
    raise _NoTraceError(type(value))
