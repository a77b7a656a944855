"""schema.org: a post as an ``Article`` with its sources as ``citation``, in JSON-LD."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from belegt.citations.work import Name, Work

_TYPES = {
    "article-journal": "ScholarlyArticle",
    "article-magazine": "Article",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "legislation": "Legislation",
    "motion_picture": "Movie",
    "paper-conference": "ScholarlyArticle",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "software": "SoftwareApplication",
    "thesis": "Thesis",
    "webpage": "WebPage",
}


def article_json(work: Work, cited: Iterable[str]) -> str:
    """Return JSON-LD of a post; ``cited`` are its sources as ``work_json`` made them."""
    head = json.dumps({"@context": "https://schema.org", **_properties(work)}, ensure_ascii=False)
    citations = ",".join(cited)
    # In HTML the text of a script ends at "</script", wherever that stands.
    body = f'{head[:-1]}, "citation": [{citations}]}}' if citations else head
    return body.replace("<", "\\u003c")


def work_json(work: Work) -> str:
    """Return a cited work as a JSON object of schema.org."""
    return json.dumps(_properties(work), ensure_ascii=False)


def _properties(work: Work) -> Mapping[str, Any]:
    values = {
        "name": work.title,
        "headline": work.title if work.type == "post-weblog" else "",
        "author": [_agent(name) for name in work.authors],
        "editor": [_agent(name) for name in work.editors],
        "datePublished": work.issued,
        "isPartOf": _whole(work),
        "publisher": {"@type": "Organization", "name": work.publisher} if work.publisher else "",
        "pagination": work.pages,
        "inLanguage": work.language,
        "isbn": work.isbn,
        "identifier": f"https://doi.org/{work.doi}" if work.doi else "",
        "url": work.url,
    }
    kind = _TYPES.get(work.type, "CreativeWork")
    return {"@type": kind} | {name: value for name, value in values.items() if value}


def _agent(name: Name) -> Mapping[str, str]:
    if not name.given:
        return {"@type": "Organization", "name": name.family}
    return {
        "@type": "Person",
        "name": name.straight,
        "familyName": name.family,
        "givenName": name.given,
    }


def _whole(work: Work) -> Mapping[str, Any] | str:
    """Return what ``work`` is part of: an issue of a volume of a journal, a blog, a book."""
    if not work.container:
        return ""
    kind = {"article-journal": "Periodical", "chapter": "Book", "post-weblog": "Blog"}
    whole: Mapping[str, Any] = {
        "@type": kind.get(work.type, "CreativeWork"),
        "name": work.container,
    }
    if work.volume and work.type == "article-journal":
        whole = {"@type": "PublicationVolume", "volumeNumber": work.volume, "isPartOf": whole}
    if work.issue and work.type == "article-journal":
        whole = {"@type": "PublicationIssue", "issueNumber": work.issue, "isPartOf": whole}
    return whole
