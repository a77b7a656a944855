"""Advice: the finding for a claim without a source, with what would have covered it there."""

import re

from belegt.finding import Finding, Language, Location, Text
from belegt.post import Block, BlockKind
from belegt.statistics.place_rules import UNKEPT_HEADLINE, UNNAMED_QUOTATION
from belegt.statistics.quotation import Quotation
from belegt.statistics.rules import RULES
from belegt.statistics.verdict import Judgement

_RULES = {rule.code: rule for rule in RULES}
_CITE = Text(
    "beleg das im selben Satz, etwa [@schlüssel, S. 7], oder kennzeichne es als eigene Daten oder "
    "als „keine Studie bekannt“",
    "cite it in this sentence, as in [@key, p. 7], or mark it as own data or as “no study known”",
)
_CITE_IN = {
    BlockKind.ITEM: Text(
        "beleg das in diesem Punkt oder, für die ganze Liste, in dem Satz mit Doppelpunkt davor, "
        "etwa [@schlüssel, S. 7]; oder kennzeichne es als eigene Daten oder als „keine Studie "
        "bekannt“",
        "cite it in this item or, for the whole list, in the sentence with the colon before it, "
        "as in [@key, p. 7]; or mark it as own data or as “no study known”",
    ),
    BlockKind.CELL: Text(
        "beleg das in der Zelle oder, für die ganze Tabelle, in einer Zeile darunter: "
        "Quelle: [@schlüssel, S. 7]",
        "cite it in the cell or, for the whole table, in a line below it: Source: [@key, p. 7]",
    ),
    BlockKind.CAPTION: Text(
        "beleg das in einer Zeile unter dem Bild: Quelle: [@schlüssel, S. 7]",
        "cite it in a line below the image: Source: [@key, p. 7]",
    ),
    BlockKind.QUOTE: Text(
        "beleg das im Zitat oder in seiner letzten Zeile: > — Name [@schlüssel, S. 7]",
        "cite it in the quotation or in its last line: > — Name [@key, p. 7]",
    ),
    BlockKind.FOOTNOTE: Text(
        "beleg das hier in der Fußnote, etwa [@schlüssel, S. 7], oder kennzeichne es als eigene "
        "Daten oder als „keine Studie bekannt“",
        "cite it here in the footnote, as in [@key, p. 7], or mark it as own data or as “no study "
        "known”",
    ),
}
_OWN = Text(
    "sind das deine eigenen Daten, schreib hinter den Satz, wie viele du wann gefragt hast: "
    "<!-- eigene Daten: n = 42, März 2026 -->",
    "if these are your own data, write behind the sentence how many you asked and when: "
    "<!-- own data: n = 42, March 2026 -->",
)
# The author asked or counted: quicker to mark than to cite.
_ASKED: dict[Language, re.Pattern[str]] = {
    "de": re.compile(
        r"\b(?:wir|ich|unser\w*|mein\w*)\b[^.!?]{0,120}"
        r"\b(?:[Uu]mfrage|[Bb]efragung|[Ee]rhebung|befragt\w*|gefragt|fragten?|gezählt|zählten?)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:we|I|our|my)\b[^.!?]{0,120}"
        r"\b(?:survey(?:ed)?|poll(?:ed)?|asked|interviewed|counted|questionnaire)\b",
        re.IGNORECASE,
    ),
}
_EVIDENCE = Text(
    "nenn den Beleg, etwa [@schlüssel, S. 7], sag im Satz, woher du es weißt, oder kennzeichne es "
    "als „keine Studie bekannt“",
    "name the evidence, as in [@key, p. 7], say in the sentence how you know, or mark it as “no "
    "study known”",
)
_NO_MARKDOWN = Text(
    'in HTML wirkt keine Quellenangabe: schreib es als Markdown, oder gib dem Element markdown="1"',
    'in HTML a citation has no effect: write it in Markdown, or give the element markdown="1"',
)
_ADD = Text(
    "verlinkt, aber nicht in der Bibliothek: nimm die Seite als Eintrag in die .bib-Datei auf und "
    "zitiere sie hier mit [@schlüssel]",
    "linked, not in the library: add the page to the .bib file as an entry and cite it here "
    "as [@key]",
)
_LINK = re.compile(r"https?://")
_HEADLINES = {
    BlockKind.TITLE: Text("im Titel", "in the title"),
    BlockKind.SUMMARY: Text("in der Zusammenfassung", "in the summary"),
    BlockKind.HEADING: Text("in der Überschrift", "in the heading"),
}
HEADLINES = frozenset(_HEADLINES)


def without_source(
    judgement: Judgement,
    block: Block | None = None,
    sentence: str = "",
    language: Language = "de",
) -> Finding:
    """Return the finding for a claim in ``block`` behind which nothing stands.

    ``sentence`` is the source of it: a link in it, or the author's own survey, has its own advice.
    """
    rule, words = _RULES[judgement.code], judgement.text
    if not judgement.is_figure:
        message = Text(f"„{words}“ steht ohne Beleg", f"“{words}” stands without evidence")
        return rule.finding(judgement.location, message, _EVIDENCE)
    advice = _CITE_IN.get(block.kind, _CITE) if block else _CITE
    if block and block.is_raw:
        advice = _NO_MARKDOWN
    elif _LINK.search(sentence):
        advice = _ADD
    elif _ASKED[language].search(sentence):
        advice = _OWN
    message = Text(f"„{words}“ hat keine Quelle", f"“{words}” has no source")
    return rule.finding(judgement.location, message, advice)


def not_in_the_text(judgement: Judgement, kind: BlockKind) -> Finding:
    """Return the finding for a figure in a headline that the text does not state."""
    where = _HEADLINES[kind]
    return UNKEPT_HEADLINE.finding(
        judgement.location,
        Text(
            f"„{judgement.text}“ {where.de} steht nicht im Text",
            f"“{judgement.text}” {where.en} does not stand in the text",
        ),
        Text(
            f"schreib die Zahl mit ihrer Quelle in den Text, oder nimm sie {where.de} heraus",
            f"write the figure with its source in the text, or take it out {where.en}",
        ),
    )


def without_speaker(quotation: Quotation, location: Location) -> Finding:
    """Return the finding for a long quotation that nobody is named for."""
    return UNNAMED_QUOTATION.finding(
        location,
        Text(
            f"das Zitat „{quotation.words}“ nennt niemanden",
            f"the quotation “{quotation.words}” names nobody",
        ),
        Text(
            "beleg es, etwa mit [@schlüssel, S. 7], oder nenn darunter, wer es sagte: > — Name",
            "cite it, as in [@key, p. 7], or name below it who said so: > — Name",
        ),
    )
