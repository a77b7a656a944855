"""Belegt: a blog whose every figure has a source.

``PLUGINS = ["belegt"]`` gives a Pelican site everything; ``"belegt.citations"``,
``"belegt.statistics"`` and ``"belegt.cadence"`` give it one thing each.
"""


def register() -> None:
    """Connect all of Belegt to Pelican."""
    from belegt.plugin import register as connect  # noqa: PLC0415 - the rest works without Pelican

    connect()
