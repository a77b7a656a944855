"""Keeping: Pelican's caches, made safe for whole posts, and the day of a build."""

import os
import re
import shutil
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from belegt.cache import digest
from belegt.gate.files import fingerprint
from belegt.settings import Settings

_CACHES = 2  # of Pelican's: a build and a preview have different settings


class _Compiled(FileSystemBytecodeCache):
    """Compiled templates; a disk that takes no more of them costs time, nothing else."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep one, if that is possible."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


def renew_cache(values: dict[str, Any], settings: Settings) -> None:
    """Make Pelican's cache safe for whole posts: it knows nothing of versions, settings and days.

    Its layer "generator" spares half of a warm build; Pelican advises against it where posts may
    lie in the future, because what was a draft yesterday would stay one.
    """
    caches = Path(values["CACHE_PATH"])
    values["CONTENT_CACHING_LAYER"] = "generator"
    values["CACHE_PATH"] = str(caches / state(values, settings)[:16])
    values["GZIP_CACHE"] = False  # to pack took longer than all reading
    for old in sorted(caches.glob("?" * 16), key=lambda path: path.stat().st_mtime)[:-_CACHES]:
        shutil.rmtree(old, ignore_errors=True)


def keep_templates(values: Mapping[str, Any], settings: Settings) -> None:
    """Keep the templates compiled; Jinja knows them by their text."""
    if settings.cache:
        folder = settings.cache / "templates"
        with suppress(OSError):  # whoever cannot write there compiles them every time
            folder.mkdir(parents=True, exist_ok=True)
            kept = _Compiled(str(folder))
            values["JINJA_ENVIRONMENT"].setdefault("bytecode_cache", kept)


_PLAIN = (str, int, float, list, tuple, dict)
_PLACE = re.compile(r" at 0x[0-9a-fA-F]+")  # where an object lies in memory is no setting


def state(values: Mapping[str, Any], settings: Settings) -> str:
    """Return a key of what decides on all posts alike: our code, the settings, and the day.

    Where the output goes is not among it: a release has a new folder every time.
    """
    plain = sorted(
        (name, value)
        for name, value in values.items()
        if isinstance(value, _PLAIN) and name not in {"OUTPUT_PATH", "CACHE_PATH"}
    )
    return digest(fingerprint(), _PLACE.sub("", repr(plain)), str(build_day(settings.timezone)))


def build_day(timezone: str) -> date:
    """Return the day of the build: SOURCE_DATE_EPOCH where set, so that it can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    zone = ZoneInfo(timezone)
    return datetime.fromtimestamp(int(epoch), zone).date() if epoch else datetime.now(zone).date()
