"""Slugs: words as an address or a key writes them, in the letters a to z."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "oe",
        "å": "aa",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
    }
)


def slugify(title: str, default: str = "post") -> str:
    """Return ``title`` as an address: ü is ue, words joined by hyphens; never empty."""
    composed = unicodedata.normalize("NFC", title).lower()
    plain = unicodedata.normalize("NFKD", composed.translate(_LETTERS))
    letters = plain.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or default
