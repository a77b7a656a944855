"""Front matter: the metadata above a post."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """One line of metadata; ``start`` and ``end`` span the value in the source."""

    name: str
    value: str
    start: int
    end: int
    name_start: int
