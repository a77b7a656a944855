"""The site: what Pelican and Belegt need to know."""

from belegt import translation
from belegt.listing import in_language

SITENAME = "Belegt"
SITEURL = ""
FEED_DOMAIN = "http://localhost:8000"  # publishconf.py names the real one
AUTHOR = "Redaktion"
TIMEZONE = "Europe/Berlin"
DEFAULT_LANG = "de"
DEFAULT_DATE_FORMAT = "%Y-%m-%d"

PATH = "content"
ARTICLE_PATHS = ["posts"]
PAGE_PATHS = ["pages"]
STATIC_PATHS = ["images"]
THEME = "theme"
PLUGIN_PATHS = ["plugins"]
PLUGINS = ["belegt"]

# Belegt
BIBLIOGRAPHY = ["bibliography/library.bib"]
BIBLIOGRAPHY_STYLE = "bibliography/style.csl"
BIBLIOGRAPHY_PAGES = {"de": "quellen/{key}/", "en": "en/sources/{key}/"}
BELEGT = "reject"
CADENCE = {
    "targets": [
        {"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02"},
        {
            "rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
            "from": "2026-09-13",
            "announced": "2026-09-06",
        },
    ],
    "pauses": [
        {"from": "2026-08-24", "to": "2026-09-12", "announced": "2026-08-16", "public": True},
    ],
    "fields": ["Kunden", "Führung", "Akteure", "Management"],
}

# Addresses
ARTICLE_URL = "{slug}/"
ARTICLE_SAVE_AS = "{slug}/index.html"
ARTICLE_LANG_URL = "{lang}/{slug}/"
ARTICLE_LANG_SAVE_AS = "{lang}/{slug}/index.html"
PAGE_URL = ARTICLE_URL
PAGE_SAVE_AS = ARTICLE_SAVE_AS
PAGE_LANG_URL = ARTICLE_LANG_URL
PAGE_LANG_SAVE_AS = ARTICLE_LANG_SAVE_AS
CATEGORY_URL = "felder/{slug}/"
CATEGORY_SAVE_AS = "felder/{slug}/index.html"
CATEGORY_LANG_URL = "{lang}/fields/{slug}/"
CATEGORY_LANG_SAVE_AS = "{lang}/fields/{slug}/index.html"
TAG_URL = "schlagworte/{slug}/"
TAG_SAVE_AS = "schlagworte/{slug}/index.html"
TAG_LANG_URL = "{lang}/tags/{slug}/"
TAG_LANG_SAVE_AS = "{lang}/tags/{slug}/index.html"
AUTHOR_SAVE_AS = ""  # the author is the blog itself
AUTHORS_SAVE_AS = ""
DRAFT_SAVE_AS = ""  # a draft is seen in the preview and nowhere else
DRAFT_LANG_SAVE_AS = ""
DRAFT_PAGE_SAVE_AS = ""
DRAFT_PAGE_LANG_SAVE_AS = ""
WITH_FUTURE_DATES = False
SLUGIFY_USE_UNICODE = True  # else ü is a u before the substitutions see it
SLUG_REGEX_SUBSTITUTIONS = [
    (r"ä", "ae"),
    (r"ö", "oe"),
    (r"ü", "ue"),
    (r"ß", "ss"),
    (r"[áàâãå]", "a"),
    (r"[éèêë]", "e"),
    (r"[íìîï]", "i"),
    (r"[óòôõø]", "o"),
    (r"[úùû]", "u"),
    (r"ç", "c"),
    (r"ñ", "n"),
    (r"[^\w\s-]", ""),
    (r"(?u)\A\s*", ""),
    (r"(?u)\s*\Z", ""),
    (r"[-\s]+", "-"),
]

# One table of addresses a language: navigation, footer, language switch and feeds take theirs here
PLACES = {
    "de": {
        "home": "",
        "fields": "felder/",
        "archive": "archiv/",
        "tags": "schlagworte/",
        "sources": "quellen/",
        "cadence": "takt/",
        "manifesto": "manifest/",
        "about": "ueber/",
        "imprint": "impressum/",
        "privacy": "datenschutz/",
        "feed": "de/feed.atom.xml",
    },
    "en": {
        "home": "en/",
        "fields": "en/fields/",
        "archive": "en/archive/",
        "tags": "en/tags/",
        "sources": "en/sources/",
        "cadence": "en/cadence/",
        "manifesto": "en/manifesto/",
        "about": "en/about/",
        "imprint": "en/imprint/",
        "privacy": "en/privacy/",
        "feed": "en/feed.atom.xml",
    },
}
_TEMPLATES = {
    "index": "",
    "index_en": "en/",
    "archives": "archiv/",
    "archives_en": "en/archive/",
    "categories": "felder/",
    "categories_en": "en/fields/",
    "tags": "schlagworte/",
    "tags_en": "en/tags/",
    "sources": "quellen/",
    "sources_en": "en/sources/",
    "cadence": "takt/",
    "cadence_en": "en/cadence/",
}
DIRECT_TEMPLATES = [*_TEMPLATES, "404"]
for _name, _address in _TEMPLATES.items():
    globals()[f"{_name.upper()}_URL"] = _address
    globals()[f"{_name.upper()}_SAVE_AS"] = f"{_address}index.html"
PAGINATED_TEMPLATES: dict[str, int | None] = {}

# Feeds: one a language, with the full text
TRANSLATION_FEED_ATOM = "{lang}/feed.atom.xml"
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None

MARKDOWN = {
    "extension_configs": {
        # An align attribute instead of style="...", which the security policy blocks
        "markdown.extensions.extra": {"tables": {"use_align_attribute": True}},
        "markdown.extensions.codehilite": {"css_class": "highlight"},
        "markdown.extensions.meta": {},
    },
    "output_format": "html5",
}
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "auto_reload": False,
    "trim_blocks": True,
    "lstrip_blocks": True,
}
JINJA_GLOBALS = dict(translation.GLOBALS)
JINJA_FILTERS = {**translation.FILTERS, "in_language": in_language}

# A warm build reads unchanged posts from Pelican's own cache
CACHE_PATH = ".belegt-cache/pelican"
CACHE_CONTENT = True
LOAD_CONTENT_CACHE = True
CHECK_MODIFIED_METHOD = "sha256"
