"""Words and dates in the language of the page."""

from datetime import date

import pytest
from jinja2 import Environment

from belegt.translation import FILTERS, GLOBALS

CATALOGUE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Sources"
msgstr "Quellen"

msgid "%(number)s post"
msgid_plural "%(number)s posts"
msgstr[0] "%(number)s Beitrag"
msgstr[1] "%(number)s Beiträge"
"""


class Written:
    """An article or a page, as a template sees it."""

    def __init__(self, lang):
        self.lang = lang


@pytest.fixture
def render(tmp_path):
    folder = tmp_path / "translations" / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "belegt.po").write_text(CATALOGUE, encoding="utf-8")
    environment = Environment(autoescape=True)
    environment.globals.update(GLOBALS)
    environment.filters.update(FILTERS)

    def rendered(source, **context):
        settings = {"THEME": str(tmp_path), "DEFAULT_LANG": "de", **context}
        return environment.from_string(source).render(settings)

    return rendered


@pytest.mark.parametrize(
    ("context", "language"),
    [
        ({}, "de"),
        ({"output_file": "archiv/index.html"}, "de"),
        ({"output_file": "en/index.html"}, "en"),
        ({"article": Written("en"), "output_file": "post/index.html"}, "en"),
        ({"page": Written("de"), "output_file": "en/index.html"}, "de"),
        ({"DEFAULT_LANG": "en"}, "en"),
    ],
)
def test_language_is_that_of_the_page(context, language, render):
    assert render("{{ language() }}", **context) == language


def test_translates_into_the_language_of_the_page(render):
    assert render('{{ _("Sources") }}') == "Quellen"


def test_a_word_without_a_catalogue_stays_as_it_is(render):
    assert render('{{ _("Sources") }}', DEFAULT_LANG="en") == "Sources"


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 Beiträge"), (1, "1 Beitrag"), (2, "2 Beiträge")]
)
def test_number_chooses_the_wording(number, words, render):
    source = '{{ ngettext("%(number)s post", "%(number)s posts", number) }}'
    assert render(source, number=number) == words


def test_variables_are_escaped_like_any_text(render):
    assert render('{{ _("Tag: %(tag)s", tag="<b>") }}') == "Tag: &lt;b&gt;"


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [("de", "2. August 2026", "2. August"), ("en", "2 August 2026", "2 August")],
)
def test_days_have_their_month_in_words(language, long, short, render):
    source = "{{ day|long_date }}, {{ day|short_date }}"
    assert render(source, day=date(2026, 8, 2), DEFAULT_LANG=language) == f"{long}, {short}"
