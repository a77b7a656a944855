"""Addresses: where the pages about sources are, whatever the keys of the library look like."""

import re
from dataclasses import dataclass

from belegt.finding import Language, Text

_ODD = re.compile(r"[^A-Za-z0-9_-]")


def file_name(key: str) -> str:
    """Return ``key`` as the name of a file or folder on any system, no two keys the same.

    What is no plain letter or digit becomes its code point between tildes, which no key holds:
    "../x" is "~2e~~2e~~2f~x". Keys that differ in capitals alone are an error of the library.
    """
    return _ODD.sub(lambda odd: f"~{ord(odd[0]):x}~", key)


@dataclass(frozen=True, slots=True)
class Addresses:
    """The site's address, and that of a source's page in each language, such as "quellen/{key}/".

    All addresses but ``whole`` ones are relative to the site's.
    """

    site: str
    pages: Text

    def page(self, key: str, language: Language) -> str:
        """Return where the page of the source ``key`` is."""
        return self.pages.in_language(language).replace("{key}", file_name(key))

    def below(self, path: str, language: Language) -> str:
        """Return what stands at ``path`` in the folder of all sources."""
        return self.pages.in_language(language).partition("{key}")[0] + path

    def whole(self, address: str) -> str:
        """Return the address as a link that works on every page and in a feed."""
        return f"{self.site}/{address}"


def save_as(address: str) -> str:
    """Return the file of the page at ``address``."""
    return f"{address}index.html" if address.endswith("/") else address
