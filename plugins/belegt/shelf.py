"""The shelf: finished pages, kept from one build to the next with a key of all they came from."""

from dataclasses import dataclass, field

from belegt.cache import Cache


@dataclass(frozen=True, slots=True)
class Shelf:
    """Pages by the name of their file: the key of each, and its text in UTF-8."""

    known: dict[str, tuple[str, bytes]]
    used: dict[str, tuple[str, bytes]] = field(default_factory=dict)

    def get(self, name: str, key: str) -> str | None:
        """Return the page at ``name`` if it was made from what ``key`` stands for."""
        found = self.known.get(name)
        if found is None or found[0] != key:
            return None
        self.used[name] = found
        return found[1].decode("utf-8", "surrogatepass")

    def put(self, name: str, key: str, text: str) -> None:
        """Keep ``text`` as the page at ``name``."""
        self.used[name] = key, text.encode("utf-8", "surrogatepass")


def open_shelf(cache: Cache) -> Shelf:
    """Return the pages of the last build."""
    return Shelf(cache.load_all())


def close_shelf(shelf: Shelf, cache: Cache) -> None:
    """Keep what this build used, and nothing else: pages that are gone take no room."""
    new = {name: page for name, page in shelf.used.items() if shelf.known.get(name) is not page}
    cache.save(new, gone=shelf.known.keys() - shelf.used.keys())
