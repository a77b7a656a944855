"""Independence: whether a style sets a cluster alike, whatever else its document cites.

Most author-date styles do, as long as no two of the sources look alike in the text. What does not
depend on its document can be formatted once and then stand in many.
"""

import re
from xml.etree.ElementTree import Element, ParseError, fromstring

_CSL = "{http://purl.org/net/xbiblio/csl}"
# What tells of the other citations of the document, or counts them.
_CONTEXT = {"citation-number", "citation-label", "first-reference-note-number"}
_DISAMBIGUATION = re.compile(r"\sdisambiguate-(?:add-[a-z-]+)=(?:\"true\"|'true')")


def is_independent(style: str) -> bool:
    """Say whether the CSL text ``style`` looks at other citations only to tell look-alikes apart.

    CSL 1.0.2: positions, numbers and labels come from the document; names are made distinct beyond
    look-alikes by other rules than "by-cite"; entries that sort alike stay as they were cited,
    so the order has to come down to the title. The number of a page has to be printed in digits.
    """
    try:
        root = fromstring(style)  # noqa: S314 - the author's own file, which pandoc reads as well
    except ParseError:
        return False
    citation, bibliography = root.find(f"{_CSL}citation"), root.find(f"{_CSL}bibliography")
    return (
        root.get("class") == "in-text"
        and citation is not None
        and citation.get("givenname-disambiguation-rule", "by-cite") == "by-cite"
        and bibliography is not None
        and "subsequent-author-substitute" not in bibliography.attrib
        and _is_sorted_by_title(bibliography)
        and not any(_looks_around(element) or _spells_places(element) for element in root.iter())
    )


def without_disambiguation(style: str) -> str:
    """Return ``style`` without what it does to tell look-alikes apart."""
    return _DISAMBIGUATION.sub("", style)


def _is_sorted_by_title(bibliography: Element) -> bool:
    return bibliography.find(f"{_CSL}sort/{_CSL}key[@variable='title']") is not None


def _looks_around(element: Element) -> bool:
    words = f"{element.get('variable', '')} {element.get('is-numeric', '')}".split()
    return "position" in element.attrib or not _CONTEXT.isdisjoint(words)


def _spells_places(element: Element) -> bool:
    """Say whether ``element`` prints the number of a page otherwise than in digits."""
    is_place = element.tag == f"{_CSL}number" and element.get("variable") == "locator"
    return is_place and element.get("form", "numeric") != "numeric"
