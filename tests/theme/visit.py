"""What a browser sees on a page, in every way it is read: the matrix of the looks."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from axe_playwright_python.sync_playwright import Axe

# One page of every kind; those named after a post or a tag are looked up in the site.
KINDS = {
    "front": "/",
    "post": "",
    "fields": "/felder/",
    "field": "/felder/kunden/",
    "tags": "/schlagworte/",
    "tag": "",
    "archive": "/archiv/",
    "sources": "/quellen/",
    "source": "",
    "filter": "",
    "cadence": "/takt/",
    "manifesto": "/manifest/",
    "about": "/ueber/",
    "imprint": "/impressum/",
    "privacy": "/datenschutz/",
    "missing": "/404.html",
    "front-en": "/en/",
    "post-en": "",
    "fields-en": "/en/fields/",
    "field-en": "/en/fields/kunden/",
    "tags-en": "/en/tags/",
    "tag-en": "/en/tags/waiting/",
    "archive-en": "/en/archive/",
    "sources-en": "/en/sources/",
    "source-en": "",
    "filter-en": "",
    "cadence-en": "/en/cadence/",
    "manifesto-en": "/en/manifesto/",
    "privacy-en": "/en/privacy/",
}
LINKED_FROM = {
    "post": ("index.html", r'<h2><a href="([^"]+)"'),
    "post-en": ("en/index.html", r'<h2><a href="([^"]+)"'),
    "source": ("quellen/index.html", r'class="source-page" href="([^"]+)"'),
    "source-en": ("en/sources/index.html", r'class="source-page" href="([^"]+)"'),
    "filter": ("quellen/index.html", r'href="(/quellen/art/[^"]+)"'),
    "filter-en": ("en/sources/index.html", r'href="(/en/sources/kind/[^"]+)"'),
    "tag": ("schlagworte/index.html", r'<li><a href="([^"]+schlagworte/[^"]+|/schlagworte/[^"]+)"'),
}
SCHEMES, WIDTHS, SCRIPTS, MEDIA = ("light", "dark"), (390, 1280), (True, False), ("screen", "print")
NARROWEST = 320  # WCAG 1.4.10
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"color-contrast-enhanced": {"enabled": True}},  # 7:1, more than AA asks
}
COLOURS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "rule", "values": ["color-contrast", "color-contrast-enhanced"]},
}
OBJECTIONS = """async rules => (await axe.run(document, rules)).violations.map(
  one => `${one.id}: ${one.nodes[0].html}`)"""
STORED = """async () => [
  document.cookie, localStorage.length, sessionStorage.length,
  (await indexedDB.databases()).length, (await caches.keys()).length,
]"""
NOWHERE = ["", 0, 0, 0, 0]
TOO_WIDE = "document.documentElement.scrollWidth > window.innerWidth"
# The card is the one thing that the script adds; opened, it has a test of its own.
ELEMENTS = """() => {
  const body = document.body.cloneNode(true);
  body.querySelectorAll(":scope > .card").forEach(card => card.remove());
  for (const mark of body.querySelectorAll(".citation-link")) {
    mark.removeAttribute("aria-expanded");
    mark.removeAttribute("aria-haspopup");
  }
  return body.innerHTML;
}"""
TEXT = "document.querySelector('main').innerText"


@dataclass(frozen=True)
class Look:
    """One way to read a page: a cell of the matrix."""

    scheme: str
    width: int
    has_script: bool
    medium: str

    @property
    def rules(self) -> dict[str, Any] | None:
        """Return what axe is to look for where it can differ from the other looks.

        Structure and size are those of light and script; dark and paper change only colours.
        Without script the elements are the same, which a test of its own says.
        """
        if not self.has_script or (self.medium, self.width) == ("print", 390):
            return None  # paper is as wide as it is
        return ALL if (self.scheme, self.medium) == ("light", "screen") else COLOURS


LOOKS = tuple(Look(*parts) for parts in product(SCHEMES, WIDTHS, SCRIPTS, MEDIA))


@dataclass
class Window:
    """A page of a browser in one context, used for one address after the other."""

    page: Any
    messages: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def listen(self) -> "Window":
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        return self

    def go(self, path: str) -> None:
        self.messages.clear()
        self.requests.clear()
        self.page.emulate_media(media="screen")
        self.page.goto(path)


@dataclass(frozen=True)
class Visit:
    """What a browser saw on one page in one look."""

    violations: tuple[str, ...]
    messages: tuple[str, ...]
    foreign: tuple[str, ...]
    stored: list
    is_too_wide: bool
    text: str
    elements: str


@contextmanager
def windows(chrome: Any, server: str) -> Iterator[dict[tuple[str, int, bool], Window]]:
    """Yield a window for each scheme, width and script, all of one browser."""
    opened = {}
    for scheme, width, has_script in product(SCHEMES, WIDTHS, SCRIPTS):
        context = chrome.new_context(
            base_url=server,
            color_scheme=scheme,
            viewport={"width": width, "height": 900},
            java_script_enabled=has_script,
        )
        opened[scheme, width, has_script] = Window(context.new_page()).listen()
    yield opened
    for window in opened.values():
        window.page.context.close()


def tour(opened: dict[tuple[str, int, bool], Window], path: str, server: str) -> dict[Look, Visit]:
    """Open ``path`` once in each window, on the screen and then on paper."""
    seen = {}
    for (scheme, width, has_script), window in opened.items():
        window.go(path)
        for medium in MEDIA:
            window.page.emulate_media(media=medium)
            look = Look(scheme, width, has_script, medium)
            seen[look] = _look(window, look, server)
    return seen


def barriers(page: Any, rules: dict[str, Any] = ALL) -> tuple[str, ...]:
    """Return what axe objects to on an open page, each with its first element."""
    if page.evaluate("typeof window.axe") == "undefined":
        page.evaluate(Axe().axe_script)
    return tuple(page.evaluate(OBJECTIONS, rules))


def _look(window: Window, look: Look, server: str) -> Visit:
    page = window.page
    stored = page.evaluate(STORED) if look.has_script else NOWHERE
    return Visit(
        violations=barriers(page, look.rules) if look.rules else (),
        messages=tuple(window.messages),
        foreign=tuple(url for url in window.requests if not url.startswith(server + "/")),
        stored=[*stored, page.context.cookies()],
        is_too_wide=page.evaluate(TOO_WIDE),
        text=page.evaluate(TEXT),
        elements=page.evaluate(ELEMENTS),
    )
