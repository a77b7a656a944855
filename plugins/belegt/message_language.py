"""The language of messages, where no settings have been read: they break, or there are none."""

import os
import re
from pathlib import Path

from belegt.finding import Language, language_of

_NAMED = re.compile(r"""^(BELEGT_LANGUAGE|DEFAULT_LANG)\s*=\s*["'](\w+)""", re.MULTILINE)


def spoken() -> Language:
    """Return the language of this terminal, as long as no configuration names one."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return language_of(next(filter(None, names), ""), "en")


def written(config: Path) -> Language:
    """Return the language that ``config`` spells out, even where it cannot run; else ``spoken``."""
    text = config.read_text(encoding="utf-8", errors="replace") if config.is_file() else ""
    named = dict(_NAMED.findall(text))
    return language_of(named.get("BELEGT_LANGUAGE") or named.get("DEFAULT_LANG", ""), spoken())
