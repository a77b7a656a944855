"""The edge to Pelican: it writes a page for each source and for each filter of the bibliography."""

from typing import Any

from pelican.generators import Generator  # noqa: TID251 - a plugin.py

from belegt.finding import LANGUAGES
from belegt.sources.address import save_as


class SourceGenerator(Generator):  # type: ignore[misc] # Pelican ships no types
    """Writes what the gate's plugin has put into the context, when the gate has opened."""

    def generate_context(self) -> None:
        """Do nothing: what posts cite is known only when all have been read."""

    def generate_output(self, writer: Any) -> None:
        """Write the pages with the theme's templates ``source.html`` and ``sources.html``."""
        sources, filters = self.context.get("sources"), self.context.get("source_filters")
        for language in LANGUAGES if filters else ():
            for view in sources[language]:
                self._write(writer, "source", view.page, source=view, twin_url=view.twin)
            for one in filters[language]:
                self._write(writer, "sources", one.page, chosen=one, twin_url=one.twin)

    def _write(self, writer: Any, name: str, address: str, **variables: object) -> None:
        writer.write_file(
            save_as(address),
            self.get_template(name),
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=address,
            own_url=address,
            **variables,
        )
