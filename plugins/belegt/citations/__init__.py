"""Citations: a library in BibTeX, Pandoc's syntax in the text, references below it."""


def register() -> None:
    """Connect this part alone to Pelican: ``PLUGINS = ["belegt.citations"]``."""
    from belegt.plugin import register as connect  # noqa: PLC0415 - the rest works without Pelican

    connect()
