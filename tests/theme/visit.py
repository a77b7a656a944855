"""What a browser sees on a page: barriers, messages, foreign requests, stored items."""

from dataclasses import dataclass

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
    "imprint": "/impressum/",
    "missing": "/404.html",
    "front-en": "/en/",
    "post-en": "",
    "fields-en": "/en/fields/",
    "sources-en": "/en/sources/",
    "source-en": "",
    "filter-en": "",
    "cadence-en": "/en/cadence/",
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
AXE = {
    "resultTypes": ["violations"],
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "rules": {"color-contrast-enhanced": {"enabled": True}},  # 7:1, more than AA asks
}
STORED = """async () => [
  document.cookie, localStorage.length, sessionStorage.length,
  (await indexedDB.databases()).length, (await caches.keys()).length,
]"""


@dataclass(frozen=True)
class Visit:
    """What a browser saw on one page."""

    violations: tuple[str, ...]
    messages: tuple[str, ...]
    foreign: tuple[str, ...]
    stored: list


def barriers(opened):
    """Return what axe objects to on an open page, each with its first element."""
    found = Axe().run(opened, options=AXE).response["violations"]
    return tuple(f"{one['id']}: {one['nodes'][0]['html']}" for one in found)


def look_around(context, path, server):
    """Open ``path`` and return what the browser saw there."""
    opened, messages, requests = context.new_page(), [], []
    opened.on("console", lambda message: messages.append(message.text))
    opened.on("pageerror", lambda error: messages.append(str(error)))
    opened.on("request", lambda request: requests.append(request.url))
    opened.goto(path)
    stored = [*opened.evaluate(STORED), context.cookies()]
    return Visit(
        violations=barriers(opened),
        messages=tuple(messages),
        foreign=tuple(url for url in requests if not url.startswith(server + "/")),
        stored=stored,
    )
