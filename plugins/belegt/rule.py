"""Rules: what can be wrong, said once, for the check, its test and its page in the docs."""

from dataclasses import dataclass

from belegt.finding import Finding, Location, Severity, Text


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of defect; its page in the docs is made from it.

    ``name`` reads after "allow"; a ``code`` is never used again for something else.
    ``flagged`` and ``allowed`` hold examples in the author's own format, which the tests run.
    """

    code: str
    name: str
    severity: Severity
    title: Text
    why: Text
    fix: Text
    flagged: tuple[str, ...]
    allowed: tuple[str, ...]
    authority: str = ""

    def finding(self, location: Location, message: Text, help_: Text) -> Finding:
        """Return an instance of this defect at ``location``."""
        return Finding(location, self.code, self.severity, message, help_)
