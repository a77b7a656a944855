"""The site as it goes online: the address is given by the environment, drafts stay at home."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from pelicanconf import *

SITEURL = os.environ.get("SITEURL", "https://example.org").rstrip("/")
FEED_DOMAIN = SITEURL
LOAD_CONTENT_CACHE = False
DELETE_OUTPUT_DIRECTORY = True
BELEGT = "reject"
