"""What a template takes from outside, it and its relatives."""

import pytest
from jinja2 import DictLoader, Environment

from belegt.dependence import dependence_of

RELATIVES = {
    "base": "{{ SITENAME }}{% block a %}{{ pages }}{% endblock %}",
    "nest": "{% extends 'base' %}{% block a %}{% block c %}{{ inner }}{% endblock %}{% endblock %}",
    "hole": "{% extends 'base' %}{% block a %}{% endblock %}",
    "round": "{% extends 'round' %}",
    "card": "{{ here|upper }}",
    "broken": "{% if %}",
    "loop": "{% include 'post' %}{{ looped }}",
}


def named(template):
    loader = DictLoader({**RELATIVES, "post": template})
    return dependence_of(Environment(loader=loader, autoescape=True), "post")


@pytest.mark.parametrize(
    ("template", "variables"),
    [
        ("plain", ()),
        ("{{ article.content|safe }}{{ page.content }}", ("article", "page")),
        ("{% set a = b %}{{ a }}", ("b",)),
        ("{% for one in many %}{{ one.title }}{% endfor %}", ("many",)),
        ("{% extends 'base' %}{% block a %}{% include 'card' %}{% endblock %}",
         ("SITENAME", "here")),
        ("{% extends 'base' %}{% block a %}{{ super() }}{% endblock %}", ("SITENAME", "pages")),
        ("{% extends 'base' %}{% block b %}{% endblock %}", ("SITENAME", "pages")),
        ("{% extends 'nest' %}{% block a %}x{% endblock %}", ("SITENAME",)),
        ("{% extends 'nest' %}{% block a %}{{ self.c() }}{% endblock %}", ("SITENAME", "inner")),
        ("{% extends 'nest' %}{% block a %}{% block c %}{{ super() }}{% endblock %}{% endblock %}",
         ("SITENAME", "inner")),
        ("{% extends 'hole' %}{% block a %}{{ super() }}{% endblock %}", ("SITENAME",)),
        ("{% include 'base' %}{% block a %}{% endblock %}", ("SITENAME", "pages")),
        ("{% include 'loop' %}", ("looped",)),
    ],
)  # fmt: skip
def test_names_what_it_and_its_relatives_take(template, variables):
    assert named(template).variables == variables


@pytest.mark.parametrize(
    "template",
    [
        "{% include name %}",
        "{% extends 'broken' %}",
        "{% extends name %}",
        "{% if some %}{% extends 'base' %}{% endif %}",
        "{% set all = self %}{% extends 'base' %}",
        "{% include 'missing' %}",
        "{% for one in articles %}{{ one.content }}{% endfor %}",
        "{% set other = article %}{{ other.content }}",
    ],
)
def test_gives_up_where_it_cannot_tell(template):
    assert named(template) is None


@pytest.mark.parametrize(
    ("template", "shows"),
    [
        ("{{ article.belegt.citation.apa }}", True),
        ("{% set facts = post.belegt %}{{ facts.references }}", True),
        ("{{ post.belegt.minutes }}{{ citation }}", False),
    ],
)
def test_tells_whether_posts_are_asked_for_their_sources(template, shows):
    assert named(template).shows_sources is shows


def test_comes_to_an_end_where_a_template_extends_itself():
    assert named("{% extends 'round' %}{{ a }}").variables == ("a",)
