"""Output: a file of the site that Pelican itself does not write."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Extra:
    """A file of the site; ``name`` is its path below the output."""

    name: str
    data: bytes

    def write(self, output: Path) -> None:
        """Write it below ``output``."""
        path = output / self.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.data)
