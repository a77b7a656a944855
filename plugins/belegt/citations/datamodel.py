"""The datamodel: which types of entries and which fields there are, and what an entry needs.

After the biblatex manual (section 2), BibTeX's btxdoc and what pandoc's citeproc reads;
names that only reference managers write are known, so that their exports pass as they come.
Which fields are those of some types alone stands in ``own_field``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

OneOf = tuple[str, ...]


class FieldKind(Enum):
    """What a value is, which decides how it is checked."""

    TEXT = "text"  # printed, with TeX markup
    DATE = "date"  # printed, ISO 8601 with biblatex's extensions
    VERBATIM = "verbatim"  # printed as it stands: addresses and identifiers
    KEYS = "keys"  # names other entries
    SILENT = "silent"  # never printed: notes and traces of reference managers


PRINTED = (FieldKind.TEXT, FieldKind.DATE, FieldKind.VERBATIM)


@dataclass(frozen=True, slots=True)
class EntryType:
    """A type of entry; of each group in ``required`` one field must be there."""

    name: str
    required: tuple[OneOf, ...] = ()


AUTHOR: OneOf = ("author", "editor", "translator", "organization", "institution")
TITLE: OneOf = ("title",)
DATE: OneOf = ("date", "year", "pubstate")
# A preprint is an @article to many databases.
JOURNAL: OneOf = ("journaltitle", "journal", "shortjournal", "journalsubtitle", "eprint")
BOOKTITLE: OneOf = ("booktitle", "maintitle")
CONFERENCE: OneOf = (*BOOKTITLE, "eventtitle", "journaltitle", "journal", "series")
SCHOOL: OneOf = ("institution", "school", "publisher", "organization")
ADDRESS: OneOf = ("url", "doi", "eprint", "howpublished", "handle", "hdl")
# BibTeX's @inbook is a chapter or some pages of the book whose title it carries.
PART_OF_BOOK: OneOf = (*BOOKTITLE, "chapter", "pages")

_WORK = (TITLE,)
_DATED = (TITLE, DATE)
_WRITTEN = (AUTHOR, TITLE, DATE)

_REQUIRED: Mapping[str, tuple[OneOf, ...]] = {
    "article": (AUTHOR, TITLE, JOURNAL, DATE),
    "artwork": _WORK,
    "audio": _WORK,
    "bibnote": (),
    "book": _WRITTEN,
    "bookinbook": (AUTHOR, TITLE, BOOKTITLE, DATE),
    "booklet": _WORK,
    "collection": _DATED,
    "commentary": _WORK,
    "dataset": _WORK,
    "image": _WORK,
    "inbook": (AUTHOR, TITLE, PART_OF_BOOK, DATE),
    "incollection": (AUTHOR, TITLE, BOOKTITLE, DATE),
    "inproceedings": (AUTHOR, TITLE, CONFERENCE, DATE),
    "inreference": (TITLE, BOOKTITLE),
    "jurisdiction": _WORK,
    "legal": _WORK,
    "legislation": _WORK,
    "letter": (AUTHOR,),
    "manual": _WORK,
    "misc": _WORK,
    "movie": _WORK,
    "music": _WORK,
    "mvbook": _WRITTEN,
    "mvcollection": _DATED,
    "mvproceedings": _DATED,
    "mvreference": _DATED,
    "online": (TITLE, ADDRESS),
    "patent": (AUTHOR, TITLE, ("number",), DATE),
    "performance": _WORK,
    "periodical": _DATED,
    "proceedings": _DATED,
    "reference": _DATED,
    "report": (AUTHOR, TITLE),  # grey literature often bears no year
    "review": (AUTHOR, DATE),
    "set": (("entryset",),),
    "software": _WORK,
    "standard": _WORK,
    "suppbook": (AUTHOR, TITLE, BOOKTITLE, DATE),
    "suppcollection": (AUTHOR, TITLE, BOOKTITLE, DATE),
    "suppperiodical": (AUTHOR, TITLE, JOURNAL, DATE),
    "thesis": (("author",), TITLE, SCHOOL, DATE),
    "unpublished": (AUTHOR, TITLE),
    "video": _WORK,
    "xdata": (),
}

# Other names for the same type: BibTeX's, biblatex's aliases, and those of CSL and managers.
_ALIASES: Mapping[str, str] = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "bachelorsthesis": "thesis",
    "bachelorthesis": "thesis",
    "chapter": "incollection",
    "conference": "inproceedings",
    "electronic": "online",
    "mastersthesis": "thesis",
    "mathesis": "thesis",
    "newspaper": "article",
    "personal": "letter",
    "phdthesis": "thesis",
    "techreport": "report",
    "webpage": "online",
    "www": "online",
    **{f"custom{letter}": "bibnote" for letter in "abcdef"},
}

ENTRY_TYPES: Mapping[str, EntryType] = MappingProxyType(
    {name: EntryType(name, required) for name, required in _REQUIRED.items()}
    | {alias: EntryType(name, _REQUIRED[name]) for alias, name in _ALIASES.items()}
)

_FIELDS: Mapping[FieldKind, str] = {
    FieldKind.TEXT: """
        addendum address afterword annotator assignee author authortype bookauthor bookpagination
        chapter collaboration commentator day distributor edition editor editora editorb editorc
        editortype editoratype editorbtype editorctype eid entrysubtype eventorganizer eventvenue
        foreword gender holder howpublished howpublishedas institution introduction isan isbn
        ismn isrn issn issue iswc jurisdiction label language langidopts library location
        mainauthor medium month namea nameb namec nameatype namebtype namectype nameaddon note
        number numpages organization origlanguage origlocation origpublisher pages pagetotal
        pagination part pubmedid publisher pubstate reportnumber reprinttitle school scale series
        shortauthor shorteditor shorthand shorthandintro shortseries sortname status translator
        type usera userb userc userd usere userf userlista venue verba version volume volumes
        place recipient sender director performer composer narrator interviewer court section
        paper numberofvolumes originaltitle originalauthor lista listb listc listd liste listf
        author+an editor+an title+an translator+an
        title subtitle titleaddon shorttitle
        booktitle booksubtitle booktitleaddon shortbooktitle
        maintitle mainsubtitle maintitleaddon
        journal journaltitle journalsubtitle journaltitleaddon shortjournal fjournal
        issuetitle issuesubtitle issuetitleaddon eventtitle eventtitleaddon
        origtitle conference publication
    """,
    FieldKind.DATE: "date year urldate eventdate origdate",
    FieldKind.VERBATIM: """
        archiveprefix arxiv arxivid bibcode coden doi ean eprint eprintclass eprinttype handle hdl
        hyphenation langid lccn mrnumber pmcid pmid primaryclass url verbb verbc zbl zblnumber
        oclc googlebooks archivedurl archiveurl archivedate
    """,
    FieldKind.KEYS: "crossref xref xdata ids entryset related",
    FieldKind.SILENT: """
        abstract accessed acmid added-at adsnote adsurl affiliation annotation annote
        articleno bdsk-file-1 bdsk-url-1 bdsk-url-2 bibsource biburl bibdate bibnumber
        booktitle-short category citation citeulike-article-id cites cited-by collection comment
        comments contents copyright creationdate crossref-type date-added date-modified days
        description ee eissn execute extra file folder fulltext groups indexsorttitle
        indextitle interhash intrahash internal-note isi issue_date journal-iso key keyword
        keywords keywords-plus lang license local-url localfile mendeley-groups
        mendeley-tags modificationdate month_numeric nationality options origyear owner pdf
        presort priority printed pub_date publicationstatus qualityassured ranking read readstatus
        relatedoptions relatedstring relatedtype rating relevance research-areas review rights
        search size slaccitation sortkey sorttitle sortyear sortshorthand source summary tags
        thumbnail timestamp times-cited unique-id urltype username web-of-science-categories
        web-of-science-index cited-references number-of-cited-references
        author-email researcherid-numbers orcid-numbers usage-count-last-180-days
        usage-count-since-2013 doc-delivery-number funding-acknowledgement funding-text da oa
        typeofpublication revised code data issnl list name pissn user
    """,
}

FIELDS: Mapping[str, FieldKind] = MappingProxyType(
    {name: kind for kind, names in _FIELDS.items() for name in names.split()}
)
