"""Output: a file of the site that Pelican itself does not write."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Extra:
    """A file of the site; ``name`` is its path below the output."""

    name: str
    data: bytes

    def write(self, output: Path) -> None:
        """Write it below ``output``; one that is there as it should be is left alone.

        To read a small file is much cheaper than to write it: a site has thousands of them.
        """
        path = output / self.name
        with suppress(OSError):
            if path.read_bytes() == self.data:
                return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.data)
