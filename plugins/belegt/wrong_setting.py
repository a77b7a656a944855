"""Settings that cannot be used."""

from belegt.finding import Problem


class WrongSetting(Problem):
    """A setting that cannot be used; the message says which one and what it may be."""
