"""Losses: posts that Pelican read and will not show, each with what Pelican said of it."""

import logging
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from belegt.finding import Finding
from belegt.gate.audit import Audit
from belegt.gate.files import MARKDOWN, shown
from belegt.gate.lost import dropped, same_address, to_come


class Causes(logging.Handler):
    """Remembers what Pelican says of a post it drops; its log is wrapped and has no place."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.by_path: dict[str, str] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Take up a record that names a Markdown file."""
        words = record.args if isinstance(record.args, tuple) else ()
        error = sys.exc_info()[1]
        for word in filter(None, map(str, words)):
            if word.endswith(tuple(MARKDOWN)):
                self.by_path[word] = str(error or record.getMessage())


def lost(
    contents: Mapping[str, Any], findings: Sequence[Finding], root: str, said: Mapping[str, str]
) -> list[Finding]:
    """Return a finding for each of ``contents`` that is missing or that another one overwrites.

    ``contents`` are Pelican's, by path, None where it dropped one; ``said`` is why, by path
    below ``root``.
    """
    missing = [path for path, content in contents.items() if content is None]
    written = [
        (path, content.save_as)
        for path, content in sorted(contents.items())
        if content is not None and content.save_as
    ]
    causes = {shown(Path(root, path)): cause for path, cause in said.items()}
    return [*dropped(missing, causes, findings), *same_address(written)]


def still_to_come(contents: Mapping[str, Any], result: Audit) -> list[Finding]:
    """Return a note for each finished post that Pelican makes a draft: its day is still to come."""
    drafts = {path for path, one in contents.items() if one and one.status == "draft"}
    return [
        to_come(one.path, one.day)
        for one in result.readings
        if one.day and one.status == "published" and one.path in drafts
    ]
