from belegt.citations.document import Formatted, Reference
from belegt.citations.render import clusters_in, reference_id, render, render_summary


def placeholder(source):
    return f'<span data-citation="{source}">{source}</span>'


LUCA = '(<a href="#ref-luca2011">Luca 2011, S. 7</a>)'
REFERENCE = Reference("luca2011", "Luca, Michael (2011): <em>Reviews</em>.", "")


def test_reads_the_clusters_of_the_placeholders_in_order():
    html = f"<p>{placeholder('[@a, S. 3]')} und {placeholder('@b')}</p>"

    assert [cluster.source for cluster in clusters_in(html)] == ["[@a, S. 3]", "@b"]


def test_reads_what_html_has_escaped():
    html = placeholder("[vgl. &quot;A &amp; B&quot; @a]")

    assert clusters_in(html)[0].citations[0].prefix == 'vgl. "A & B"'


def test_puts_marks_and_references_into_a_post():
    html = f"<p>A {placeholder('[@luca2011, S. 7]')}. B {placeholder('[@luca2011]')}.</p>"

    text = render(html, Formatted((LUCA, LUCA), (REFERENCE,)), "de")

    assert text == (
        '<p>A <span class="citation" id="cite-1">(<a href="#ref-luca2011" class="citation-link"'
        ' role="doc-biblioref">Luca 2011, S. 7</a>)</span>. '
        'B <span class="citation" id="cite-2">(<a href="#ref-luca2011" class="citation-link"'
        ' role="doc-biblioref">Luca 2011, S. 7</a>)</span>.</p>\n'
        '<section class="references" role="doc-endnotes" aria-labelledby="references-title">\n'
        '<h2 id="references-title">Quellen</h2>\n'
        '<ul class="references-list">\n'
        '<li id="ref-luca2011" class="reference">Luca, Michael (2011): <em>Reviews</em>. '
        '<span class="backlinks">Zurück zu <a href="#cite-1" role="doc-backlink">Stelle 1</a>, '
        '<a href="#cite-2" role="doc-backlink">Stelle 2</a></span></li>\n'
        "</ul>\n</section>\n"
    )


def test_speaks_the_language_of_the_post():
    html = placeholder("[@luca2011]")

    text = render(html, Formatted((LUCA,), (REFERENCE,)), "en")

    assert ">References</h2>" in text
    assert 'Back to <a href="#cite-1" role="doc-backlink">place 1</a>' in text


def test_a_source_cited_twice_in_one_mark_has_one_way_back():
    html = placeholder("[@luca2011, S. 3; @luca2011, S. 7]")

    text = render(html, Formatted((LUCA,), (REFERENCE,)), "de")

    assert text.count("doc-backlink") == 1


def test_a_reference_that_no_mark_names_has_no_way_back():
    assert "backlinks" not in render("<p>A</p>", Formatted((), (REFERENCE,)), "de")


def test_a_handle_stays_as_it_was_written():
    html = f"<p>{placeholder('@example')} und {placeholder('[@luca2011]')}</p>"

    text = render(html, Formatted(("", LUCA), ()), "de")

    assert text.startswith('<p>@example und <span class="citation" id="cite-1">')


def test_leaves_html_without_placeholders_alone():
    html = '<p>Text <span data-citation="">x</span> <span data-citation="[x]">[x]</span></p>'

    assert render(html, Formatted((), ()), "de") == html


def test_rendering_again_changes_nothing():
    once = render(placeholder("[@luca2011]"), Formatted((LUCA,), (REFERENCE,)), "de")

    assert render(once, Formatted((), ()), "de") == once


def test_a_summary_leads_to_the_post_and_has_no_ids():
    html = f"<p>A {placeholder('[@luca2011]')} {placeholder('@example')}</p>"

    text = render_summary(html, Formatted((LUCA, ""), (REFERENCE,)), "/sterne/?a&b")

    assert text == (
        '<p>A <span class="citation">(<a href="/sterne/?a&amp;b#ref-luca2011"'
        ' class="citation-link" role="doc-biblioref">Luca 2011, S. 7</a>)</span> @example</p>'
    )


def test_ids_of_odd_keys_are_plain_and_differ():
    keys = ["../../x", "a b", "a_b", 'a"><script>', "müller:2020"]

    ids = [reference_id(key) for key in keys]

    assert len(set(ids)) == len(keys)
    assert not any(sign in "".join(ids) for sign in ' "<>/&#')
