"""Batches: many posts read at once, each only if it changed since it was last read."""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from belegt.cache import Cache, Packed, digest
from belegt.finding import LANGUAGES, Language
from belegt.gate.files import fingerprint
from belegt.gate.reading import Reading, Source, read
from belegt.statistics.claim import LEXICONS
from belegt.statistics.cue_index import CueTable

Tables = Mapping[Language, CueTable]

_MANY = 100  # posts that pay for a second process


def read_all(sources: Sequence[Source], kept: Cache) -> tuple[Reading, ...]:
    """Return a reading for each of ``sources``, in their order; what is new is ``kept``."""
    keys = [
        digest(
            fingerprint(),
            source.path,
            f"{source.is_page} {source.language} {source.follows}",
            source.data,
        )
        for source in sources
    ]
    known = kept.load(keys)
    changed = {key: one for key, one in zip(keys, sources, strict=True) if key not in known}
    new = dict(zip(changed, _read_changed(list(changed.values()), kept), strict=True))
    kept.save(new)
    known |= {key: reading.value() for key, reading in new.items()}
    return tuple(known[key] for key in keys)


def _read_changed(sources: Sequence[Source], kept: Cache) -> list[Packed]:
    """Read ``sources``, on all cores where there are enough of them."""
    if not sources:
        return []
    names: dict[Language, str] = {one: digest(fingerprint(), "cues", one) for one in LANGUAGES}
    found = kept.load(names.values())
    tables = {language: found[name] for language, name in names.items() if name in found}
    readings, known = _read_side_by_side(sources, tables)
    kept.save({names[one]: table for one, table in known.items() if one not in tables})
    return readings


def _read_side_by_side(sources: Sequence[Source], tables: Tables) -> tuple[list[Packed], Tables]:
    """Return the readings, and what was worked out for them, or came as ``tables``."""
    if len(sources) < _MANY or (os.cpu_count() or 1) == 1:
        return _read_here(sources, tables)
    try:
        # A forked process would inherit the locks of our caller's threads.
        with ProcessPoolExecutor(
            mp_context=get_context("spawn"), initializer=_take_tables, initargs=(tables,)
        ) as pool:
            return list(pool.map(_read, sources, chunksize=16)), pool.submit(_tables).result()
    except BrokenProcessPool:  # the program we run in cannot be started a second time
        return _read_here(sources, tables)


def _read_here(sources: Sequence[Source], tables: Tables) -> tuple[list[Packed], Tables]:
    _take_tables(tables)
    return [_read(one) for one in sources], _tables()


def _read(source: Source) -> Packed:
    """Read ``source``; what has to be packed to come from another process is kept as it is."""
    return Packed(read(source))


def _take_tables(tables: Tables) -> None:
    """Let this process know what it need not work out: the cues of each language."""
    for language, table in tables.items():
        LEXICONS[language].take(table)


def _tables() -> Tables:
    """Return what this process has worked out or taken."""
    found = {language: LEXICONS[language].known_table for language in LANGUAGES}
    return {language: table for language, table in found.items() if table}
