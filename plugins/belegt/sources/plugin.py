"""The edge to Pelican: it writes a page for each source and for each part of the bibliography."""

from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader
from pelican.generators import Generator  # noqa: TID251 - a plugin.py

from belegt.finding import LANGUAGES
from belegt.sources.address import save_as

_PLAIN = Path(__file__).with_name("templates")


class SourceGenerator(Generator):  # type: ignore[misc] # Pelican ships no types
    """Writes what the gate's plugin has put into the context, when the gate has opened.

    The theme's templates ``source.html`` and ``sources.html`` are used, or else plain ones.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.env.loader = ChoiceLoader([self.env.loader, FileSystemLoader(_PLAIN)])

    def generate_context(self) -> None:
        """Do nothing: what posts cite is known only when all have been read."""

    def generate_output(self, writer: Any) -> None:
        """Write the page of each source, of each filter, and of all unless the theme does."""
        sources, filters = self.context.get("sources"), self.context.get("source_filters")
        has_own_list = "sources" in self.settings["DIRECT_TEMPLATES"]
        for language in LANGUAGES if filters else ():
            for view in sources[language]:
                self._write(writer, "source", view.page, language, source=view, twin_url=view.twin)
            for one in filters[language]:
                self._write(writer, "sources", one.page, language, chosen=one, twin_url=one.twin)
            if sources[language] and not has_own_list:
                address = self.context["source_lists"][language]
                self._write(writer, "sources", address, language, chosen=None, twin_url=None)

    def _write(
        self, writer: Any, name: str, address: str, language: str, **variables: object
    ) -> None:
        writer.write_file(
            save_as(address),
            self.get_template(name),
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=address,
            own_url=address,
            lang=language,
            **variables,
        )
