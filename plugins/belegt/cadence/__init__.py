"""The cadence: what rhythm was promised, what was kept, and when a blog falls silent."""


def register() -> None:
    """Connect this part alone to Pelican: ``PLUGINS = ["belegt.cadence"]``."""
    from belegt.plugin import register as connect  # noqa: PLC0415 - the rest works without Pelican

    connect()
