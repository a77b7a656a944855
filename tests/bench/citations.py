"""The citations of all posts in the current folder, found and set, and nothing else of a build."""

from pathlib import Path

from belegt.cache import Cache
from belegt.citations.citation import find_clusters
from belegt.citations.document import Document
from belegt.citations.library import read_library
from belegt.citations.press import sources_of
from belegt.citations.typesetting import typeset

if __name__ == "__main__":
    library = read_library([("library.bib", Path("library.bib").read_bytes())])
    posts = sorted(Path("content", "posts").glob("*.md"))
    documents = [Document("de", find_clusters(path.read_text(encoding="utf-8"))) for path in posts]
    style = Path("style.csl").read_text(encoding="utf-8")
    typeset(documents, sources_of(library, "de"), style, Cache(None))
