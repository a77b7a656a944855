"""The real pandoc, in as few processes as there can be: one for all documents below."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from belegt.citations import pandoc
from belegt.citations.citation import find_clusters
from belegt.citations.document import Document, Formatted
from belegt.citations.pandoc import Citeproc, PandocFailed

STYLE = Path(pandoc.__file__).with_name("style.csl").read_text(encoding="utf-8")
BIBTEX = r"""
@report{luca2011, author = {Luca, Michael}, title = {Reviews}, institution = {Harvard}, date = {2011}, langid = {english}}
@book{luca2011b, author = {Luca, Michael}, title = {Sterne}, publisher = {Verlag}, date = {2011}, langid = {german}, url = {https://example.org/sterne}}
@article{buell2011, author = {Buell, Ryan W. and Norton, Michael I.}, title = {The Labor Illusion}, journal = {Management Science}, date = {2011}, doi = {10.1287/mnsc.1110.1376}, langid = {english}}
@online{evil, author = {{<script>alert(1)</script>}}, title = {A <img src=x onerror=alert(1)> \includegraphics{https://evil.example/x.png} \href{javascript:alert(2)}{click} \footnote{note} \input{/etc/passwd}}, date = {2020}, url = {javascript:alert(3)}, langid = {english}}
@online{data, author = {Data}, title = {Data}, date = {2020}, url = {data:text/html,x}, doi = {javascript:alert(4)}, langid = {english}}
@book{../../x:y, author = {Path}, title = {A key that is a path}, date = {2020}, langid = {english}}
@thesis{arbeit, author = {Weber, Anna}, title = {Warten}, type = {phdthesis}, institution = {Universität}, date = {2014}, langid = {german}}
"""
MANY = " and ".join(f"Name{number}, Vorname" for number in range(3000))
BIBTEX += (
    f"@book{{many, author = {{{MANY}}}, title = {{Many}}, date = {{2020}}, langid = {{english}}}}"
)

CASES = {
    ("de", "[@luca2011]"): "(Luca 2011)",
    ("de", "[@luca2011, S. 7]"): "(Luca 2011, S.~7)",
    ("en", "[@luca2011, S. 7]"): "(Luca 2011, p.~7)",
    ("de", "[@luca2011, pp. 33-35]"): "(Luca 2011, S.~33–35)",
    ("en", "[@luca2011, Seiten 33-35]"): "(Luca 2011, pp.~33–35)",
    ("de", "[@luca2011, ch. 3]"): "(Luca 2011, Kap.~3)",
    ("en", "[@luca2011, Abb. 3]"): "(Luca 2011, fig.~3)",
    ("de", "[@luca2011, table 3]"): "(Luca 2011, Tab.~3)",
    ("en", "[@luca2011, Tab. 3]"): "(Luca 2011, table~3)",
    ("de", "[@luca2011, Rn. 12 m. w. N.]"): "(Luca 2011, Rn.~12 m. w. N.)",
    ("de", "[@luca2011, § 312g BGB]"): "(Luca 2011, §~312g BGB)",
    ("en", "[@luca2011, Min. 12:30]"): "(Luca 2011, min.~12:30)",
    ("de", "[@luca2011, 68 % der Kunden]"): "(Luca 2011, 68 % der Kunden)",
    ("de", "[@luca2011, {}, 2012]"): "(Luca 2011, 2012)",
    ("de", "[vgl. *auch* @luca2011, S. 7, passim]"): "(vgl. <em>auch</em> Luca 2011, S.~7, passim)",
    ("de", "[-@luca2011]"): "(2011)",
    ("de", "@luca2011"): "Luca (2011)",
    ("de", "@luca2011 [S. 7]"): "Luca (2011, S.~7)",
    ("de", "@luca2011 [Hervorhebung im Original]"): "Luca (2011, Hervorhebung im Original)",
    ("de", "@luca2011 [S. 7; vgl. @buell2011]"): "Luca (2011, S.~7; vgl. Buell und Norton 2011)",
    ("de", "[@buell2011; @luca2011]"): "(Buell und Norton 2011; Luca 2011)",
    ("en", "[@buell2011]"): "(Buell and Norton 2011)",
    ("de", "[@luca2011; @luca2011b]"): "(Luca 2011a; Luca 2011b)",
    ("de", "[vgl. <b>x</b> & @luca2011]"): "(vgl. &lt;b&gt;x&lt;/b&gt; &amp; Luca 2011)",
    ("de", "[@many]"): "(Name0 et al. 2020)",
    ("de", "[@unknown]"): "",
    ("de", "[@luca2011; @unknown]"): "",
    ("de", "@example"): "",
}
KEYS = ("luca2011", "luca2011b", "buell2011", "evil", "data", "../../x:y", "arbeit", "unknown")


def document(language, text, also=()):
    return Document(language, find_clusters(text), also)


def format_documents(documents, bibtex, style):
    with Citeproc() as citeproc:
        return citeproc.format(documents, bibtex, style)


@pytest.fixture(scope="module")
def results():
    documents = [document(*case) for case in CASES]
    everything = [document("de", "", KEYS), document("en", "", KEYS)]
    return format_documents([*documents, *everything], BIBTEX, STYLE)


@pytest.fixture(scope="module")
def references(results):
    return {one.key: one for one in results[-2].references}


@pytest.mark.parametrize("number", range(len(CASES)), ids=[" ".join(case) for case in CASES])
def test_prints_a_mark_in_the_language_of_its_post(number, results):
    (html,) = results[number].clusters
    text = re.sub(r"</?a\b[^>]*>", "", html).replace("\N{NO-BREAK SPACE}", "~")

    assert text == list(CASES.values())[number]


def test_a_mark_leads_to_its_reference(results):
    assert results[0].clusters == ('(<a href="#ref-luca2011" role="doc-biblioref">Luca 2011</a>)',)


def test_each_document_has_its_own_year_suffixes(results):
    alone, both = (
        results[list(CASES).index(("de", text))]
        for text in ("[@luca2011]", "[@luca2011; @luca2011b]")
    )

    assert "(2011):" in alone.references[0].html
    assert "(2011a):" in both.references[0].html


def test_a_document_lists_what_it_cites_and_no_more(results):
    assert [one.key for one in results[0].references] == ["luca2011"]


def test_lists_further_keys_without_a_mark(references):
    assert set(references) == set(KEYS) - {"unknown"}


def test_knows_where_a_source_is(references):
    assert references["buell2011"].url == "https://doi.org/10.1287/mnsc.1110.1376"
    assert references["luca2011b"].url == "https://example.org/sterne"
    assert references["luca2011"].url == ""


def test_names_a_thesis_in_the_language_of_the_post(results):
    kinds = [
        one.html for result in results[-2:] for one in result.references if one.key == "arbeit"
    ]

    assert ["Dissertation" in kinds[0], "PhD thesis" in kinds[1]] == [True, True]


def test_html_in_a_title_is_text(references):
    html = references["evil"].html

    assert "&lt;script&gt;" in html
    assert not any(tag in html for tag in ("<script", "<img", "<section", "passwd"))


@pytest.mark.parametrize("key", ["evil", "data"])
def test_only_addresses_on_the_web_are_links(key, references):
    assert "javascript:alert" in references["evil"].html
    assert "<a " not in references[key].html.replace('<a href="https://doi.org/javascript', "")
    assert references[key].url == ""


def test_long_lists_of_names_are_cut(results):
    (reference,) = results[list(CASES).index(("de", "[@many]"))].references

    assert len(reference.html) < 300


def test_one_process_answers_many_orders(results, monkeypatch):
    documents = [document(*case) for case in list(CASES)[:3]]
    started, start = [], subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: started.append(1) or start(*_, **__))

    with Citeproc() as citeproc:
        answers = [citeproc.format([one], BIBTEX, STYLE) for one in documents]

    assert (started, [one for (one,) in answers]) == ([1], list(results[:3]))


def test_runs_nothing_without_documents(monkeypatch):
    monkeypatch.setattr(subprocess, "Popen", None)

    assert format_documents([], BIBTEX, STYLE) == ()


def test_a_document_without_citations_has_no_references():
    assert format_documents([document("de", "Text")], "", STYLE) == (Formatted((), ()),)


def test_says_when_the_style_cannot_be_read():
    with pytest.raises(PandocFailed, match="cannot format"):
        format_documents([document("de", "[@luca2011]")], BIBTEX, "<style>")


def test_says_when_there_is_no_pandoc(monkeypatch):
    monkeypatch.setattr(pandoc.shutil, "which", lambda *_, **__: None)

    with pytest.raises(PandocFailed, match="there is no pandoc"):
        format_documents([document("de", "[@luca2011]")], BIBTEX, STYLE)


@pytest.mark.skipif(os.name == "nt", reason="Windows runs what is no program differently")
def test_says_when_pandoc_cannot_run(monkeypatch, tmp_path):
    monkeypatch.setattr(pandoc.shutil, "which", lambda *_, **__: str(tmp_path))

    with pytest.raises(PandocFailed, match="cannot be run"):
        format_documents([document("de", "[@luca2011]")], BIBTEX, STYLE)
