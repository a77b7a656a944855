"""Kinds of posts: research or opinion, and the words authors write for them."""

from collections.abc import Mapping
from typing import Literal

Kind = Literal["research", "opinion", ""]
KINDS: Mapping[str, Kind] = {
    "recherche": "research",
    "research": "research",
    "meinung": "opinion",
    "opinion": "opinion",
}
