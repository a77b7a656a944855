"""The press: what pandoc formats in one style, kept by all that it was made from."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

from belegt.cache import Cache, digest
from belegt.citations.citation import Cluster
from belegt.citations.composition import Pool, Sign, general, sign_of
from belegt.citations.document import Document, Formatted, Reference
from belegt.citations.library import Library
from belegt.citations.pandoc import Citeproc, machine
from belegt.finding import LANGUAGES, Language

_LANGID = {"de": "german", "en": "english"}
_AT_ONCE = 2000  # clusters to one call of citeproc, whose memory grows with them


@dataclass(frozen=True, slots=True)
class Sources:
    """The entries that documents cite: their BibTeX, and keys that change with it."""

    library: Library
    langid: str
    _digests: dict[str, str] = field(default_factory=dict)

    def bibtex(self, names: Iterable[str]) -> str:
        """Return the BibTeX of the entries of ``names``; unknown ones are left out."""
        known = sorted({name for name in names if self.library.find(name)})
        return self.library.bibtex(known, self.langid)

    def digest(self, names: Iterable[str]) -> str:
        """Return a key of the entries of ``names``, whatever their order."""
        return digest(*(self._digest(name) for name in sorted(set(names))))

    def _digest(self, name: str) -> str:
        if name not in self._digests:
            self._digests[name] = digest(self.library.bibtex([name], self.langid))
        return self._digests[name]


def sources_of(library: Library, language: Language) -> Sources:
    """Return the sources of ``library``, whose entries are in ``language`` where they name none."""
    return Sources(library, _LANGID[language])


@dataclass(frozen=True, slots=True)
class Press:
    """Pandoc's citeproc with the entries it may cite and the text of one CSL style."""

    citeproc: Citeproc
    sources: Sources
    style: str
    kept: Cache

    def whole(self, documents: Sequence[Document]) -> tuple[Formatted, ...]:
        """Return ``documents``, each formatted for itself."""
        keys = [self._key(one.keys, json.dumps(one.order())) for one in documents]
        known = self.kept.load(keys)
        new = {key: one for key, one in zip(keys, documents, strict=True) if key not in known}
        made = dict(zip(new, self._format(list(new.values())), strict=True))
        self.kept.save(made)
        return tuple((known | made)[key] for key in keys)

    def pool(self, documents: Sequence[Document]) -> Pool:
        """Return the clusters and references of ``documents``, as they are without a document."""
        clusters = ((general(one), each.language) for each in documents for one in each.clusters)
        signs = {sign_of(one, language): one for one, language in clusters}
        keys = {sign: self._key(_cited(cluster), *sign) for sign, cluster in signs.items()}
        lists = {self._key(one.also, one.language): one for one in _lists(documents)}
        known = self.kept.load([*keys.values(), *lists])
        missing = sorted(sign for sign in signs if keys[sign] not in known)
        parts = tuple(_parts(missing, signs))
        unlisted = [key for key in lists if key not in known]
        made = self._format([*parts, *(lists[key] for key in unlisted)])
        printed = (html for one in made for html in one.clusters)
        new: dict[str, Any] = dict(zip((keys[sign] for sign in missing), printed, strict=True))
        new |= zip(unlisted, (one.references for one in made[len(parts) :]), strict=True)
        self.kept.save(new)
        known |= new
        return Pool(
            {sign: known[key] for sign, key in keys.items()},
            {one.language: _ranked(known[key]) for key, one in lists.items()},
        )

    def _format(self, documents: Sequence[Document]) -> tuple[Formatted, ...]:
        cited = {key for one in documents for key in one.keys}
        bibtex = self.sources.bibtex(cited - self.citeproc.known)
        return self.citeproc.format(documents, bibtex, self.style)

    def _key(self, cited: Iterable[str], *words: str) -> str:
        return digest(machine(), self.style, self.sources.digest(cited), *words)


def _lists(documents: Sequence[Document]) -> Iterator[Document]:
    """Yield for each language the list of all that ``documents`` cite in it."""
    for language in LANGUAGES:
        cited = {key for one in documents if one.language == language for key in one.keys}
        if cited:
            yield Document(language, (), tuple(sorted(cited)), is_pool=True)


def _parts(signs: Sequence[Sign], clusters: Mapping[Sign, Cluster]) -> Iterator[Document]:
    """Yield the clusters of ``signs`` in their order, of one language and not too many a part."""
    for language, group in groupby(signs, key=itemgetter(0)):
        every = [clusters[sign] for sign in group]
        for start in range(0, len(every), _AT_ONCE):
            part = tuple(every[start : start + _AT_ONCE])
            yield Document(language, part, is_pool=True)


def _cited(cluster: Cluster) -> Iterator[str]:
    return (citation.key for citation in cluster.citations)


def _ranked(references: Sequence[Reference]) -> dict[str, tuple[int, Reference]]:
    return {one.key: (rank, one) for rank, one in enumerate(references)}
