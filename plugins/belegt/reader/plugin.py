"""The edge to Pelican's reader: one parser for all posts, where it makes a new one for each.

To make a parser is an eighth of the time that a post takes (Pelican 4.12.0).
"""

from collections.abc import Mapping
from typing import Any

from pelican.readers import Markdown, MarkdownReader  # noqa: TID251 - a plugin.py
from pelican.utils import pelican_open  # noqa: TID251 - same

from belegt.citations.extension import CitationExtension

_BEFORE_HTML = 27  # where Python-Markdown's own extension puts the preprocessor "meta"


class OneMarkdownReader(MarkdownReader):  # type: ignore[misc] # Pelican ships no types
    """Pelican's reader of Markdown, whose parser is reset and not made anew."""

    _kept: Any = None

    def read(self, source_path: str) -> tuple[str, Mapping[str, Any]]:
        """Return the HTML and the metadata of a post, as Pelican's own reader does."""
        self._source_path = source_path
        self._md = self._kept or Markdown(**self.settings["MARKDOWN"])
        self._kept = None  # whatever goes wrong: no post sees what is left of another one
        self._md.reset()
        meta = self._md.preprocessors["meta"]
        with pelican_open(source_path) as text:
            content = self._md.convert(text)
        metadata = self._parse_metadata(self._md.Meta)  # takes "meta" away, and resets
        self._md.preprocessors.register(meta, "meta", _BEFORE_HTML)
        self._kept = self._md
        return content, metadata


def is_resettable(markdown: Mapping[str, Any]) -> bool:
    """Say whether a reset parser with the settings ``markdown`` is as good as a new one.

    Python-Markdown's own extensions promise so, but for the numbers in unique ids of footnotes.
    """
    names = (*markdown.get("extensions", ()), *markdown.get("extension_configs", ()))
    known = all(
        isinstance(one, CitationExtension) or str(one).startswith("markdown.extensions.")
        for one in names
    )
    return known and "UNIQUE_IDS" not in repr(markdown.get("extension_configs"))


def with_one_parser(readers: Any) -> None:
    """Have Pelican's ``readers`` keep the parser of Markdown; a reader of others' stays."""
    for suffix, reader in readers.reader_classes.items():
        if reader is MarkdownReader and is_resettable(readers.settings["MARKDOWN"]):
            readers.reader_classes[suffix] = OneMarkdownReader
