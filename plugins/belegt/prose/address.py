"""Addresses in prose: of the web, of people by e-mail, and the keys of citations."""

import re

from belegt.prose.mask import Span

_URL_REST = re.compile(
    r"[^\s<>\"*\[\]()]*(?:\([^\s<>()\[\]]{0,200}\)[^\s<>\"*\[\]()]*)*(?<![.,;:!?'])"
)
_HOST = re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_CITATION_KEY = re.compile(r"@(?:\{[^{}\s]{1,200}\}|\w(?>(?:\w|[:.#$%&\-+?<>~/](?=\w))*))")
_MAIL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-")
_LONGEST_MAILBOX = 64  # characters, by RFC 5321


def find_url(text: str, mark: re.Match[str]) -> Span | None:
    """Return the span of the web address around ``mark``, which is its "://" or "www."."""
    rest = _URL_REST.match(text, mark.end())
    if rest is None:
        return None
    start = mark.start()
    if mark.group() == "://":
        start -= 4 if text.startswith("http", start - 4) else 5
    return start, rest.end()


def find_mail(text: str, at: int) -> Span | None:
    """Return the span of the e-mail address whose "@" is at ``at``."""
    start = at
    while start and text[start - 1] in _MAIL and at - start < _LONGEST_MAILBOX:
        start -= 1
    host = _HOST.match(text, at) if start < at else None
    return (start, host.end()) if host else None


def key_end(text: str, at: int) -> int:
    """Return where the key of a citation ends whose "@" is at ``at``; no mark is within it."""
    key = _CITATION_KEY.match(text, at)
    return key.end() if key else at + 1
