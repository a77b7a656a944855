"""The site: what Pelican and Belegt need to know."""

from belegt.translation import FILTERS, GLOBALS

SITENAME = "Belegt"
SITESUBTITLE = "Servicequalität mit Quellenangabe"
SITEURL = ""
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
BELEGT = "reject"
CADENCE = {
    "targets": [
        {"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02", "until": "2026-09-12"},
        {"rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "from": "2026-09-13"},
    ],
    "pauses": [
        {"from": "2026-08-24", "to": "2026-09-12", "announced": "2026-08-16", "public": True},
    ],
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
TAG_URL = "schlagworte/{slug}/"
TAG_SAVE_AS = "schlagworte/{slug}/index.html"
AUTHOR_SAVE_AS = ""
DRAFT_SAVE_AS = ""  # a draft is seen in the preview and nowhere else
DRAFT_LANG_SAVE_AS = ""
DRAFT_PAGE_SAVE_AS = ""
DRAFT_PAGE_LANG_SAVE_AS = ""
WITH_FUTURE_DATES = False
SLUG_REGEX_SUBSTITUTIONS = [
    (r"[äÄ]", "ae"),
    (r"[öÖ]", "oe"),
    (r"[üÜ]", "ue"),
    (r"ß", "ss"),
    (r"[^\w\s-]", ""),
    (r"(?u)\A\s*", ""),
    (r"(?u)\s*\Z", ""),
    (r"[-\s]+", "-"),
]

# Feeds: one a language, with the full text
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
TRANSLATION_FEED_ATOM = None

MARKDOWN = {
    "extension_configs": {
        "markdown.extensions.extra": {},
        "markdown.extensions.codehilite": {"css_class": "highlight"},
        "markdown.extensions.meta": {},
        "markdown.extensions.tables": {"use_align_attribute": True},
    },
    "output_format": "html5",
}
JINJA_ENVIRONMENT = {"trim_blocks": True, "lstrip_blocks": True, "extensions": ["jinja2.ext.i18n"]}
JINJA_GLOBALS = GLOBALS
JINJA_FILTERS = FILTERS

# A warm build reads unchanged posts from Pelican's own cache
CACHE_CONTENT = True
LOAD_CONTENT_CACHE = True
CONTENT_CACHING_LAYER = "generator"
CHECK_MODIFIED_METHOD = "sha256"
