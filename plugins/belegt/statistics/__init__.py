"""Statistics: claims with a number, and whether a source stands behind them."""


def register() -> None:
    """Connect this part alone to Pelican: ``PLUGINS = ["belegt.statistics"]``."""
    from belegt.plugin import register as connect  # noqa: PLC0415 - the rest works without Pelican

    connect()
