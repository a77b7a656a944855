"""What a template takes from outside, it and its relatives."""

import pytest
from jinja2 import DictLoader, Environment

from belegt.dependence import named_variables

RELATIVES = {
    "base": "{{ SITENAME }}{% block a %}{{ pages }}{% endblock %}",
    "card": "{{ here|upper }}",
    "broken": "{% if %}",
    "loop": "{% include 'post' %}{{ looped }}",
}


def named(template):
    loader = DictLoader({**RELATIVES, "post": template})
    return named_variables(Environment(loader=loader, autoescape=True), "post")


@pytest.mark.parametrize(
    ("template", "variables"),
    [
        ("plain", ()),
        ("{{ article.content|safe }}{{ page.content }}", ("article", "page")),
        ("{% set a = b %}{{ a }}", ("b",)),
        ("{% for one in many %}{{ one.title }}{% endfor %}", ("many",)),
        ("{% extends 'base' %}{% block a %}{% include 'card' %}{% endblock %}",
         ("SITENAME", "here", "pages")),
        ("{% include 'loop' %}", ("looped",)),
    ],
)  # fmt: skip
def test_names_what_it_and_its_relatives_take(template, variables):
    assert named(template) == frozenset(variables)


@pytest.mark.parametrize(
    "template",
    [
        "{% include name %}",
        "{% extends 'broken' %}",
        "{% include 'missing' %}",
        "{% for one in articles %}{{ one.content }}{% endfor %}",
        "{% set other = article %}{{ other.content }}",
    ],
)
def test_gives_up_where_it_cannot_tell(template):
    assert named(template) is None
